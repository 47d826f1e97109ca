import { lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { fateOf, ownIdentity } from '../process/identity.ts';
import { isRunId } from './run-id.ts';

/** Run directories that are kept, the current one included. */
const kept = 20;

const day = 24 * 60 * 60 * 1000;

/**
 * Says beside the run directory that its run goes on, and in which process; taken away by the returned function. Throws as
 * `node:fs` does.
 */
export function markRunning(runs: string, runId: string): () => void {
  const mark = markOf(runs, runId);
  writeFileSync(mark, `${ownIdentity()} ${hostname()}\n`, { flag: 'wx' });
  return () => rmSync(mark, { force: true });
}

/**
 * Removes all but the newest run directories: folders, not links, with a run's name and a journal in them. A run that
 * goes on is left alone, and so is one that was killed less than a day ago. `now` is in milliseconds since the epoch.
 */
export function removeOldRuns(runs: string, now: number): void {
  const ours = readdirSync(runs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isRunId(entry.name) && hasJournal(join(runs, entry.name)))
    .map((entry) => entry.name)
    .toSorted();
  for (const runId of ours.slice(0, -kept)) {
    if (isRunning(runs, runId, now)) continue;
    rmSync(join(runs, runId), { recursive: true, force: true });
    rmSync(markOf(runs, runId), { force: true });
  }
}

function markOf(runs: string, runId: string): string {
  return join(runs, `.${runId}.running`);
}

function hasJournal(directory: string): boolean {
  return lstatSync(join(directory, 'events.ndjson'), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The mark of a killed run stays, so that it alone says little: is its process there, or was there an event lately? */
function isRunning(runs: string, runId: string, now: number): boolean {
  try {
    const [identity = '', host] = readFileSync(markOf(runs, runId), 'utf8').trim().split(' ');
    if (now - statSync(join(runs, runId, 'events.ndjson')).mtimeMs < day) return true;
    return host === hostname() && fateOf(identity) === 'runs';
  } catch {
    return false; // there is no mark
  }
}
