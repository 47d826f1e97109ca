import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { readPlainFile } from '../files/plain-file.ts';
import { type Identity, fateOf, ownIdentity } from '../process/identity.ts';

/** How often a run says that it goes on, and after how long without that one that can't be seen counts as dead: milliseconds. */
const sign = 15_000;
const patience = 60_000;

/** A run that goes on has a file beside its directory that tells whose it is; it stays where the process is killed. */
export interface RunningMark {
  /** Those who worked on it before and were killed. */
  readonly before: readonly Identity[];
  /** What they left running has been ended: their marks go. Until then a crash of ours must not hide them. */
  settle(): void;
  /** Takes it away. Repeatable. */
  release(): void;
}

/**
 * Says that this process works on the run, or in words who else does. Each process has a file of its own and looks for
 * others once that is there, so that of two at once at most one goes on. Throws as `node:fs` does.
 */
export function markRunning(runs: string, runId: string): RunningMark | string {
  const mark = join(runs, `.${runId}.${randomBytes(4).toString('hex')}.running`);
  writeFileSync(mark, `${ownIdentity()} ${hostname()}\n`, { flag: 'wx' });
  const timer = setInterval(() => refresh(mark), sign).unref();
  const release = (): void => {
    clearInterval(timer);
    rmSync(mark, { force: true });
  };
  // The file system's clock, which may not be ours.
  const now = statSync(mark).mtimeMs;
  const others = runningMarks(runs, runId).filter((other) => other !== mark);
  const owner = others.map((other) => ownerOf(other, now)).find((words) => words !== undefined);
  if (owner !== undefined) {
    release();
    return owner;
  }
  const before = others.map(identityIn);
  const settle = (): void => {
    for (const other of others) rmSync(other, { force: true });
  };
  return { before, settle, release };
}

/** In words, the process that works on a run; `undefined` where there is none. `now` is in milliseconds since the epoch. */
export function whoRuns(runs: string, runId: string, now: number): string | undefined {
  const owners = runningMarks(runs, runId).map((mark) => ownerOf(mark, now));
  return owners.find((owner) => owner !== undefined);
}

/** Paths of the marks of a run, of dead processes too. */
export function runningMarks(runs: string, runId: string): readonly string[] {
  return readdirSync(runs)
    .filter((name) => name.startsWith(`.${runId}.`) && name.endsWith('.running'))
    .map((name) => join(runs, name));
}

function identityIn(mark: string): Identity {
  return wordsIn(mark)[0] ?? '';
}

/** None where it was taken away meanwhile, or is no file of ours: a FIFO would be waited for, a link may lead to a device. */
function wordsIn(mark: string): readonly string[] {
  const read = readPlainFile(mark, { atMost: 1000, noLink: true });
  return read.ok ? read.bytes.toString('utf8').trim().split(' ') : [];
}

/** Of a process that can't be seen from here, the age of its file tells. */
function ownerOf(mark: string, now: number): string | undefined {
  try {
    const [identity, host = ''] = wordsIn(mark);
    if (identity === undefined) return undefined;
    const fate = fateOf(identity);
    if (fate === 'ended') return undefined;
    if (fate === 'runs') return `process ${identity.split('.')[0] ?? ''} works on it`;
    const quiet = now - statSync(mark).mtimeMs;
    if (quiet > patience) return undefined;
    return `a process on ${host} worked on it ${Math.max(0, Math.round(quiet / 1000))} s ago`;
  } catch {
    return undefined; // it was taken away meanwhile
  }
}

function refresh(mark: string): void {
  try {
    const now = new Date();
    utimesSync(mark, now, now);
  } catch {
    // Somebody cleaned up; the run goes on.
  }
}
