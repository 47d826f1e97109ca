import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createCacheService } from './cache-service.ts';

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
  /** Changes what is stored. */
  replace(artifact: StoredArtifact, content: Buffer): void;
  /** Keys of the cache. */
  readonly cached: () => readonly string[];
  /** The variables that the runner tells an action where there is an artifact service. */
  readonly environment: Readonly<Record<string, string>>;
  /** The same for an attempt of the job, where there is a cache too and GitHub's interface. */
  readonly attempt: (number: number) => Readonly<Record<string, string>>;
  /** Settles when the first request came. */
  readonly asked: Promise<void>;
}

interface Upload {
  readonly name: string;
  readonly job: string;
  readonly expiresAt: string | undefined;
  readonly blocks: Map<string, Buffer>;
  content?: Buffer;
}

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

/**
 * GitHub's artifact service, version 4: Twirp for the artifact, Azure's block blobs for its bytes. Blocks arrive in any
 * order; the list that comes last says theirs. Beside it the cache service, version 2, and the part of GitHub's interface
 * that lists and downloads artifacts. `faulty: 'silent'` never answers, `'broken'` answers 500, `'forgetful'` lists no
 * artifacts of other attempts but in the interface.
 */
export async function startArtifactServer(faulty?: 'silent' | 'broken' | 'forgetful'): Promise<ArtifactServer> {
  const uploads: Upload[] = [];
  const cache = createCacheService((name) => {
    uploads.push({ name, job: '', expiresAt: undefined, blocks: new Map() });
    return uploads.length - 1;
  });
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
    if (pathname.startsWith('/blob/') && request.method !== 'PUT') {
      return sendBlob(uploads[Number(pathname.slice(6))]?.content, request, response);
    }
    if (pathname.startsWith('/repos/')) return sendFromInterface(pathname, response);
    if (pathname.startsWith('/blob/')) {
      response.writeHead(storeBlock(uploads[Number(pathname.slice(6))], searchParams, body), {
        etag: '"1"',
        'last-modified': new Date(0).toUTCString(),
      });
      return void response.end();
    }
    const job = jobs.find((known) => request.headers.authorization === `Bearer ${runtimeToken(known)}`);
    const method = pathname.slice(pathname.lastIndexOf('/') + 1);
    const parameters = body.length === 0 ? {} : (JSON.parse(body.toString()) as Record<string, string>);
    const [status, json] =
      job === undefined
        ? [401, { code: 'unauthenticated', msg: 'wrong token' }]
        : pathname.startsWith(service)
          ? call(method, parameters, job)
          : cache.call(method, parameters, (blob) => `${origin()}/blob/${blob}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  };

  const call = (method: string, body: Record<string, string>, job: string): readonly [number, object] => {
    const name = body['name'] ?? '';
    if (method === 'ListArtifacts') {
      const listed = artifacts.filter(
        ({ id }) => (body['id_filter'] ?? String(id)) === String(id) && (faulty !== 'forgetful' || jobOf(id) === job),
      );
      return [200, { artifacts: listed.map(inService) }];
    }
    if (method === 'GetSignedArtifactURL') {
      const at = uploads.findLastIndex(
        (upload) => upload.name === name && upload.job === body['workflow_job_run_backend_id'],
      );
      return at < 0 ? [404, { code: 'not_found', msg: 'none' }] : [200, { signed_url: `${origin()}/blob/${at}` }];
    }
    if (body['workflow_run_backend_id'] !== 'run' || body['workflow_job_run_backend_id'] !== job) {
      return [403, { code: 'permission_denied', msg: 'ids that are not those of the token' }];
    }
    if (method === 'CreateArtifact') {
      if (uploads.some((upload) => upload.name === name && upload.job === job)) {
        return [409, { code: 'already_exists', msg: `an artifact with the name ${name} already exists on the run` }];
      }
      uploads.push({ name, job, expiresAt: body['expires_at'], blocks: new Map() });
      return [200, { ok: true, signed_upload_url: `${origin()}/blob/${uploads.length - 1}` }];
    }
    const upload = uploads.find((candidate) => candidate.name === name && candidate.job === job);
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

  const jobOf = (id: number): string => {
    const content = artifacts.find((artifact) => artifact.id === id)?.content;
    return uploads.find((upload) => upload.content === content)?.job ?? 'job';
  };
  const inService = ({ id, name, content }: StoredArtifact): object => ({
    workflow_run_backend_id: 'run',
    workflow_job_run_backend_id: jobOf(id),
    database_id: String(id),
    name,
    size: String(content.length),
    created_at: new Date(0).toISOString(),
  });
  const sendFromInterface = (pathname: string, response: ServerResponse): void => {
    const [, id] = /\/artifacts\/(\d+)\/zip$/.exec(pathname) ?? [];
    const known = artifacts.find((artifact) => String(artifact.id) === id);
    if (known !== undefined) {
      const at = uploads.findIndex(({ content }) => content === known.content);
      response.writeHead(302, { location: `${origin()}/blob/${at}` }).end();
    } else if (pathname.endsWith('/actions/runs/7/artifacts')) {
      const listed = artifacts.map((artifact) => ({ id: artifact.id, name: artifact.name, size_in_bytes: 1 }));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ total_count: listed.length, artifacts: listed }));
    } else {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    artifacts,
    asked,
    replace(artifact, content) {
      const upload = uploads.find((candidate) => candidate.content === artifact.content);
      if (upload !== undefined) upload.content = content;
      artifacts[artifacts.indexOf(artifact)] = { ...artifact, content };
    },
    cached: cache.keys,
    environment: { ACTIONS_RUNTIME_TOKEN: runtimeToken('job'), ACTIONS_RESULTS_URL: `${origin()}/` },
    attempt: (number) => ({
      ACTIONS_RUNTIME_TOKEN: runtimeToken(jobs[number - 1] ?? 'job'),
      ACTIONS_RESULTS_URL: `${origin()}/`,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_API_URL: origin(),
      GITHUB_RUN_ATTEMPT: String(number),
    }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}

/** All of a blob, or the range that is asked for. */
function sendBlob(content: Buffer | undefined, { method, headers }: IncomingMessage, response: ServerResponse): void {
  if (content === undefined) return void response.writeHead(404).end();
  const asked = /^bytes=(\d+)-(\d*)$/.exec(String(headers['x-ms-range'] ?? headers.range ?? ''));
  const first = Number(asked?.[1] ?? 0);
  const last = Math.min(content.length - 1, asked?.[2] ? Number(asked[2]) : Infinity);
  const part = content.subarray(first, last + 1);
  response.writeHead(asked === null ? 200 : 206, {
    'content-type': 'application/zip',
    'content-length': String(part.length),
    etag: '"1"',
    'last-modified': new Date(0).toUTCString(),
    ...(asked === null ? {} : { 'content-range': `bytes ${first}-${last}/${content.length}` }),
  });
  response.end(method === 'HEAD' ? undefined : part);
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

/** Ids of the job in its attempts. */
const jobs = ['job', 'job-2', 'job-3'];

/** A JWT whose scope names the run and the job; nobody looks at the signature. */
function runtimeToken(job: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:run:${job}` })}.signature-of-the-runtime-token`;
}
