import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Interruption } from '../orchestrate/interruption.ts';
import { type EarlierRun, openEarlierRun } from '../store/earlier-run.ts';
import { downloadEarlierArtifact } from './earlier-artifact.ts';
import type { Inputs } from './inputs.ts';
import { restoreJournal } from './journal-cache.ts';
import { reasonOf, type RunnerLog } from './runner-log.ts';

/** How long each of the two ways may take, in milliseconds: running everything is no catastrophe. */
const patience = 60_000;

/** The run of an earlier attempt of this job, and how to throw away what was downloaded for it. */
export interface EarlierAttempt {
  readonly run: EarlierRun;
  close(): void;
}

/**
 * With `rerun: failed` in a re-run of the job: the run of the attempt before, from its artifact, else from the cache. What
 * goes wrong is a notice, and everything runs.
 */
export async function fetchEarlierAttempt(
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  log: RunnerLog,
  interruption: Interruption,
): Promise<EarlierAttempt | undefined> {
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
  if (inputs.rerun !== 'failed' || !(attempt > 1)) return undefined;
  const folder = mkdtempSync(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'earlier-attempt-'));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  const { artifactName: name, token } = inputs;
  const ways = {
    'its artifact': () => downloadEarlierArtifact({ name, folder, environment, token }),
    'the cache': () => restoreJournal(inputs, environment),
  };
  const whys: string[] = [];
  for (const [way, fetch] of Object.entries(ways)) {
    const found = await log.fold(`Fetch the attempt before from ${way}`, () => inTime(fetch(), interruption));
    const run = typeof found === 'string' ? found : open(found.path, inputs);
    if (typeof run !== 'string') return { run, close };
    whys.push(`${way}: ${run}`);
  }
  close();
  log.say('notice', `Everything runs, for the run of the attempt before can't be had (${whys.join('; ')})`);
  return undefined;
}

function open(path: string, { invocation }: Inputs): EarlierRun | string {
  const { value, diagnostics } = openEarlierRun(path, resolve(invocation.workspace, invocation.output_dir));
  return value ?? diagnostics.map(({ message }) => message).join('; ');
}

/** What comes of it, or why not; nobody waits longer than a minute, or after a signal. */
async function inTime<T>(work: Promise<T>, interruption: Interruption): Promise<T | string> {
  let giveUp: (why: string) => void = () => {};
  const late = new Promise<string>((settle) => {
    giveUp = settle;
  });
  const timer = setTimeout(() => giveUp('it took longer than a minute'), patience);
  interruption.onFirst((signal) => giveUp(`${signal} came`));
  try {
    return await Promise.race([work.catch(reasonOf), late]);
  } finally {
    clearTimeout(timer);
  }
}
