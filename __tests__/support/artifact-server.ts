import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An artifact whose upload was finished. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly content: Buffer;
  /** ISO 8601, or `undefined` for the repository's default. */
  readonly expiresAt: string | undefined;
}

export interface ArtifactServer extends AsyncDisposable {
  readonly artifacts: readonly StoredArtifact[];
  /** The variables that the runner tells an action where there is an artifact service. */
  readonly environment: Readonly<Record<string, string>>;
  /** Settles when the first request came. */
  readonly asked: Promise<void>;
}

interface Upload {
  readonly name: string;
  readonly expiresAt: string | undefined;
  readonly blocks: Map<string, Buffer>;
  content?: Buffer;
}

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

/**
 * GitHub's artifact service, version 4: Twirp for the artifact, Azure's block blobs for its bytes. Blocks arrive in any
 * order; the list that comes last says theirs. `faulty: 'silent'` never answers, `'broken'` answers 500.
 */
export async function startArtifactServer(faulty?: 'silent' | 'broken'): Promise<ArtifactServer> {
  const token = runtimeToken();
  const uploads: Upload[] = [];
  const artifacts: StoredArtifact[] = [];
  let tellAsked = (): void => {};
  const asked = new Promise<void>((settle) => (tellAsked = settle));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    tellAsked();
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (faulty === 'silent') return;
    if (faulty === 'broken') return void response.writeHead(500).end('{"code":"internal","msg":"broken"}');
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (pathname.startsWith('/blob/')) {
      response.writeHead(storeBlock(uploads[Number(pathname.slice(6))], searchParams, body), {
        etag: '"1"',
        'last-modified': new Date(0).toUTCString(),
      });
      return void response.end();
    }
    const [status, json] =
      request.headers.authorization === `Bearer ${token}`
        ? call(pathname.slice(service.length), JSON.parse(body.toString()) as Record<string, string>)
        : [401, { code: 'unauthenticated', msg: 'wrong token' }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  };

  const call = (method: string, body: Record<string, string>): readonly [number, object] => {
    const name = body['name'] ?? '';
    if (body['workflow_run_backend_id'] !== 'run' || body['workflow_job_run_backend_id'] !== 'job') {
      return [403, { code: 'permission_denied', msg: 'ids that are not those of the token' }];
    }
    if (method === 'CreateArtifact') {
      if (uploads.some((upload) => upload.name === name)) {
        return [409, { code: 'already_exists', msg: `an artifact with the name ${name} already exists on the run` }];
      }
      uploads.push({ name, expiresAt: body['expires_at'], blocks: new Map() });
      return [200, { ok: true, signed_upload_url: `${origin()}/blob/${uploads.length - 1}` }];
    }
    const upload = uploads.find((candidate) => candidate.name === name);
    const { content } = upload ?? {};
    const hash = content === undefined ? '' : `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (
      upload === undefined ||
      content === undefined ||
      body['size'] !== String(content.length) ||
      body['hash'] !== hash
    ) {
      return [400, { code: 'malformed', msg: 'no such upload, or another size or hash' }];
    }
    artifacts.push({ id: 4711 + artifacts.length, name, content, expiresAt: upload.expiresAt });
    return [200, { ok: true, artifact_id: String(artifacts.at(-1)?.id) }];
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    artifacts,
    asked,
    environment: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `${origin()}/` },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}

/** Status of a blob request: a block, the list of blocks, or the whole blob at once. */
function storeBlock(upload: Upload | undefined, parameters: URLSearchParams, body: Buffer): number {
  if (upload === undefined) return 404;
  if (parameters.get('comp') === 'block') {
    upload.blocks.set(parameters.get('blockid') ?? '', body);
  } else if (parameters.get('comp') === 'blocklist') {
    const ids = Array.from(body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g), (match) => match[1] ?? '');
    const blocks = ids.map((id) => upload.blocks.get(id));
    if (blocks.includes(undefined)) return 400;
    upload.content = Buffer.concat(blocks as Buffer[]);
  } else {
    upload.content = body;
  }
  return 201;
}

/** A JWT whose scope names the run and the job; nobody looks at the signature. */
function runtimeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run:job' })}.signature-of-the-runtime-token`;
}
