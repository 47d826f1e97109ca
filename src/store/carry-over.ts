import { constants, copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { linkStatOf } from '../files/stat.ts';
import type { RunEvent } from '../model/event.ts';
import type { TaskId } from '../model/plan.ts';
import type { TaskResult } from '../model/record.ts';

/** A task whose result stays, and the name of its files. */
export interface KeptTask {
  readonly slug: string;
  readonly result: TaskResult;
}

/**
 * Copies the files of the tasks whose results stay. The folder may come from anywhere, e.g. out of an artifact: only plain
 * files right in `logs/` and `tasks/` are taken, and what is not there is no error.
 */
export function carryOver(from: string, to: string, tasks: readonly KeptTask[]): void {
  for (const { slug, result } of tasks) {
    for (const name of [`tasks/${slug}.json`, ...(isLogName(result.log) ? [result.log] : [])]) {
      if (isPlainFile(from, name)) {
        copyFileSync(join(from, name), join(to, name), constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      }
    }
  }
}

/** The events with logs only where there are some in the directory: a journal may come without them. */
export function withoutMissingLogs(events: readonly RunEvent[], directory: string): readonly RunEvent[] {
  const missing = new Map<TaskId, boolean>();
  const isMissing = ({ id, log }: TaskResult): boolean => {
    if (log === null) return false;
    const known = missing.get(id) ?? (!isLogName(log) || !isPlainFile(directory, log));
    missing.set(id, known);
    return known;
  };
  return events.map((event) =>
    event.type === 'task-ended' && isMissing(event.result)
      ? { ...event, result: { ...event.result, log: null } }
      : event,
  );
}

/** Neither the file nor its folder is a link: what they would lead to is not this run's. */
function isPlainFile(directory: string, name: string): boolean {
  return (
    linkStatOf(join(directory, dirname(name)))?.isDirectory() === true &&
    linkStatOf(join(directory, name))?.isFile() === true
  );
}

function isLogName(log: string | null): log is string {
  return log !== null && /^logs\/(?!\.{1,2}$)[^/\\]+$/.test(log);
}
