import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Redactor } from '../protocol/redact.ts';
import { copyScanned } from '../store/scanned-copy.ts';
import type { Inputs } from './inputs.ts';

/** The place of a run's journal in GitHub's cache, for the attempts of this job with these inputs. */
interface Place {
  readonly key: string;
  /** What the keys of all attempts begin with. */
  readonly prefix: string;
  /** The folder that is cached: the cache service finds what was saved under the same path alone. */
  readonly folder: string;
}

function placeOf(inputs: Pick<Inputs, 'artifactName' | 'invocation'>, environment: NodeJS.ProcessEnv): Place {
  const { config, workspace, selection } = inputs.invocation;
  const what = JSON.stringify([environment['GITHUB_JOB'], inputs.artifactName, config, workspace, selection]);
  const name = createHash('sha256').update(what).digest('hex').slice(0, 16);
  const prefix = `script-orchestrator-run-${environment['GITHUB_RUN_ID'] ?? ''}-${name}-`;
  return {
    key: `${prefix}${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
    prefix,
    folder: join(environment['RUNNER_TEMP'] ?? tmpdir(), `script-orchestrator-run-${name}`),
  };
}

export interface SaveRequest {
  /** Absolute. */
  readonly run_directory: string;
  readonly inputs: Pick<Inputs, 'artifactName' | 'invocation'>;
  readonly environment: NodeJS.ProcessEnv;
  readonly redactor: Pick<Redactor, 'find'>;
}

/** Puts the journal of a run into the cache, unless it holds a secret. Throws, as the library does, where it can't. */
export async function saveJournal({ run_directory, inputs, environment, redactor }: SaveRequest): Promise<void> {
  const cache = await import('@actions/cache');
  if (!cache.isFeatureAvailable()) throw new Error('the runner names no cache service');
  const { key, folder } = placeOf(inputs, environment);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  const copied = await copyScanned(join(run_directory, 'events.ndjson'), join(folder, 'events.ndjson'), redactor);
  if (copied !== 'whole') throw new Error(whyNot[copied]);
  if ((await cache.saveCache([folder], key)) < 0) throw new Error('the cache service did not take it');
}

const whyNot = {
  leak: 'it holds a secret',
  none: 'it is gone',
  'no-room': 'the disk has no room for a copy',
} as const;

/** Gets the journal of the newest attempt before, and returns its folder, or in a sentence why there is none. */
export async function restoreJournal(
  inputs: Pick<Inputs, 'artifactName' | 'invocation'>,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly path: string } | string> {
  const cache = await import('@actions/cache');
  if (!cache.isFeatureAvailable()) return 'the runner names no cache service';
  const { key, prefix, folder } = placeOf(inputs, environment);
  rmSync(folder, { recursive: true, force: true });
  const found = await cache.restoreCache([folder], key, [prefix]);
  return found === undefined ? 'the cache holds none' : { path: folder };
}
