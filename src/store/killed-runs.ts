import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { readPlainFile } from '../files/plain-file.ts';
import { linkStatOf } from '../files/stat.ts';
import { type Identity, fateOf } from '../process/identity.ts';
import { writeWhole } from './atomic-file.ts';
import { readJournal } from './journal.ts';
import { isRunId } from './run-id.ts';
import { largestTaskFile } from './run-sources.ts';

/** A run whose process is gone though it never said that it ended. */
export interface KilledRun {
  readonly run_id: string;
  readonly owner: Identity;
  /** The task of this slug had ended. */
  readonly hasEnded: (slug: string) => boolean;
  /** What it left was seen to: it is not told again. */
  readonly settle: () => void;
}

/** Those that were killed on this machine and are not settled. Throws as `node:fs` does. */
export function killedRuns(runs: string): readonly KilledRun[] {
  return readdirSync(runs, { withFileTypes: true }).flatMap((entry): readonly KilledRun[] => {
    const run_id = /^\.([^.]+)\.[0-9a-f]+\.running$/.exec(entry.name)?.[1] ?? '';
    if (!entry.isFile() || !isRunId(run_id)) return [];
    const mark = join(runs, entry.name);
    const text = readFileSync(mark, 'utf8').trim();
    const [owner = '', host, settled] = text.split(' ');
    if (host !== hostname() || settled !== undefined || fateOf(owner) !== 'ended') return [];
    let ended: ReadonlySet<string> | undefined;
    const hasEnded = (slug: string): boolean => {
      ended ??= endedTasks(join(runs, run_id));
      return ended.has(taskOf(join(runs, run_id), slug) ?? '');
    };
    return [{ run_id, owner, hasEnded, settle: () => writeWhole(mark, `${text} settled\n`) }];
  });
}

/** Ids of tasks that had ended when the run was killed. */
function endedTasks(directory: string): ReadonlySet<string> {
  const ended = new Set<string>();
  const journal = join(directory, 'events.ndjson');
  if (linkStatOf(journal)?.isFile() !== true) return ended;
  for (const event of readJournal(journal).events) {
    if (event.type === 'run-resumed') {
      ended.clear();
      for (const task of event.restored) ended.add(task);
    }
    if (event.type === 'task-ended') ended.add(event.task);
  }
  return ended;
}

function taskOf(directory: string, slug: string): string | undefined {
  if (/[/\\]/.test(slug)) return undefined;
  try {
    const read = readPlainFile(join(directory, 'tasks', `${slug}.json`), { atMost: largestTaskFile, noLink: true });
    const { id } = JSON.parse(read.ok ? read.bytes.toString('utf8') : '{}') as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
