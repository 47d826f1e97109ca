import { lstatSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { isRunId } from './run-id.ts';
import { runningMarks, whoRuns } from './running-mark.ts';

/** Run directories that are kept, the current one included. */
const kept = 20;

const day = 24 * 60 * 60 * 1000;

/**
 * Removes all but the newest run directories: folders, not links, with a run's name and a journal in them. A run that
 * goes on is left alone, and so are one that was killed less than a day ago and `own`, which has just ended and is to be
 * looked at. `now` is in milliseconds since the epoch.
 */
export function removeOldRuns(runs: string, now: number, own?: string): void {
  const ours = readdirSync(runs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isRunId(entry.name) && hasJournal(join(runs, entry.name)))
    .map((entry) => entry.name)
    .toSorted();
  for (const runId of ours.slice(0, -kept)) {
    if (runId === own || isRunning(runs, runId, now)) continue;
    // Another run may be removing the same one: what it has taken meanwhile is tried again.
    rmSync(join(runs, runId), { recursive: true, force: true, maxRetries: 3 });
    for (const mark of runningMarks(runs, runId)) rmSync(mark, { force: true });
  }
}

function hasJournal(directory: string): boolean {
  return lstatSync(join(directory, 'events.ndjson'), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The mark of a killed run stays, so that it alone says little: is its process there, or was there an event lately? */
function isRunning(runs: string, runId: string, now: number): boolean {
  if (runningMarks(runs, runId).length === 0) return false;
  if (now - statSync(join(runs, runId, 'events.ndjson')).mtimeMs < day) return true;
  return whoRuns(runs, runId, now) !== undefined;
}
