import { createReadStream, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Redactor } from '../protocol/redact.ts';
import { reasonOf } from './runner-log.ts';

export interface ArtifactRequest {
  readonly name: string;
  /** Absolute path of the run directory. */
  readonly folder: string;
  readonly retentionDays: number | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly redactor: Pick<Redactor, 'find' | 'text'>;
  /** Its reason says why nobody waits any longer. */
  readonly giveUp: AbortSignal;
}

export type ArtifactOutcome =
  | { readonly kind: 'uploaded'; readonly id: number; readonly url: string }
  | { readonly kind: 'failed'; readonly message: string }
  /** A file holds a known secret, or is named with one: nothing left this machine. */
  | { readonly kind: 'leak'; readonly file: string };

/** Uploads the run directory. Whatever goes wrong is told in the outcome, and comes no later than `giveUp`. */
export async function uploadRunDirectory(request: ArtifactRequest): Promise<ArtifactOutcome> {
  const late = givenUp(request.giveUp).then((message): ArtifactOutcome => ({ kind: 'failed', message }));
  // The library's requests can't be called off: what is left of them ends with the process.
  return Promise.race([late, scanAndUpload(request).catch(failure)]);
}

/** Settles with the reason once there is no time left. */
export function givenUp(giveUp: AbortSignal): Promise<string> {
  return new Promise((settle) => {
    const tell = (): void => settle(String(giveUp.reason));
    if (giveUp.aborted) tell();
    else giveUp.addEventListener('abort', tell, { once: true });
  });
}

/**
 * Why there is no artifact service here, which is nothing wrong. The runner tells its address to JavaScript and container
 * actions; that of GHES is an older one.
 */
export function whyNoArtifacts(environment: NodeJS.ProcessEnv): string | undefined {
  if (!environment['ACTIONS_RUNTIME_TOKEN'] || !environment['ACTIONS_RESULTS_URL']) {
    return 'the runner names no artifact service';
  }
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const host = URL.canParse(server) ? new URL(server).hostname : server;
  return /(^github\.com|\.ghe\.com|\.localhost)$/i.test(host)
    ? undefined
    : `${host} is a GitHub Enterprise Server, whose artifact service is an older one`;
}

async function scanAndUpload(request: ArtifactRequest): Promise<ArtifactOutcome> {
  const { name, folder, retentionDays, environment } = request;
  if (request.redactor.find(Buffer.from(name))) return { kind: 'failed', message: 'its name holds a secret' };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
  for (const file of files) {
    const path = relative(folder, file).replaceAll('\\', '/');
    if (request.redactor.find(Buffer.from(path)) || (await holdsSecret(file, request.redactor))) {
      return { kind: 'leak', file: request.redactor.text(path) };
    }
  }
  if (request.giveUp.aborted) return { kind: 'failed', message: String(request.giveUp.reason) };
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const retention = retentionDays === undefined ? {} : { retentionDays };
  const uploaded = await new DefaultArtifactClient().uploadArtifact(name, files, folder, retention);
  if (uploaded.id === undefined) return { kind: 'failed', message: 'the artifact service gave no id' };
  return { kind: 'uploaded', id: uploaded.id, url: addressOf(uploaded.id, environment) };
}

/** Pieces overlap by more than the longest spelling of a secret: GitHub's own are at most 48 KB. */
const overlap = 1024 * 1024;

/** Whether a known secret stands in a file. */
export async function holdsSecret(file: string, redactor: Pick<Redactor, 'find'>): Promise<boolean> {
  let before: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 4 * overlap }) as AsyncIterable<Buffer>) {
    const piece = before.length === 0 ? chunk : Buffer.concat([before, chunk]);
    if (redactor.find(piece)) return true;
    before = piece.subarray(Math.max(0, piece.length - overlap));
  }
  return false;
}

function addressOf(id: number, environment: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  return `${server ?? 'https://github.com'}/${repository ?? ''}/actions/runs/${run ?? ''}/artifacts/${id}`;
}

function failure(error: unknown): ArtifactOutcome {
  const message = reasonOf(error).trim();
  const taken = /\b409\b|already exists/i.test(message);
  return {
    kind: 'failed',
    message: taken
      ? `${message} (give each job its own "artifact-name:", such as one with the matrix values)`
      : message,
  };
}
