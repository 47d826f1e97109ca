import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

import type { Redactor } from '../protocol/redact.ts';
import { copyScanned } from '../store/scanned-copy.ts';
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
  | {
      readonly kind: 'uploaded';
      readonly id: number;
      readonly url: string;
      /** Files that it lacks, since the disk had no room for their copies. */
      readonly lacks: readonly string[];
    }
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

/** What is uploaded is a copy that no process of a task knows of: of the files themselves other bytes may be read later. */
async function scanAndUpload(request: ArtifactRequest): Promise<ArtifactOutcome> {
  const { name, folder, retentionDays, environment, redactor, giveUp } = request;
  if (redactor.find(Buffer.from(name))) return { kind: 'failed', message: 'its name holds a secret' };
  const copies = temporaryFolder(environment);
  const files: string[] = [];
  const lacks: string[] = [];
  for (const file of filesIn(folder)) {
    const path = relative(folder, file).replaceAll('\\', '/');
    const leak = { kind: 'leak', file: redactor.text(path) } as const;
    if (redactor.find(Buffer.from(path))) return leak;
    const copy = join(copies, path);
    mkdirSync(dirname(copy), { recursive: true });
    const copied = await copyScanned(file, copy, redactor, giveUp);
    if (copied === 'leak') return leak;
    if (copied === 'whole') files.push(copy);
    if (copied === 'no-room') lacks.push(path);
  }
  if (giveUp.aborted) return { kind: 'failed', message: String(giveUp.reason) };
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const retention = retentionDays === undefined ? {} : { retentionDays };
  const uploaded = await new DefaultArtifactClient().uploadArtifact(name, files, copies, retention);
  if (uploaded.id === undefined) return { kind: 'failed', message: 'the artifact service gave no id' };
  return { kind: 'uploaded', id: uploaded.id, url: addressOf(uploaded.id, environment), lacks };
}

/** Private, and there until the process ends: an upload that nobody waits for any more still reads it, and would throw. */
function temporaryFolder(environment: NodeJS.ProcessEnv): string {
  const folder = mkdtempSync(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'artifact-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
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
