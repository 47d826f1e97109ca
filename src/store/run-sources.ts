import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

import { readPlainFile } from '../files/plain-file.ts';
import type { TaskId } from '../model/plan.ts';
import type { TaskOutput, TaskResult } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { decodeEnd } from '../text/bytes.ts';

/** What documents read from a run directory. `taskFileOf` gives the path of a task's file, where that holds a summary. */
export function createSources(directory: string, taskFileOf: (task: TaskId) => string | undefined): Sources {
  return {
    logTail: (task, bytes) => (task.log === null ? '' : readTail(directory, task.log, bytes)),
    taskSummary(task) {
      const path = taskFileOf(task.id);
      return path === undefined ? null : readSummary(path);
    },
  };
}

/** For a directory of an ended run: each file says in itself whose it is, for its name is not the id. */
export function createStoredSources(directory: string): Sources {
  let files: Map<TaskId, string> | undefined;
  return createSources(directory, (task) => (files ??= filesWithSummary(join(directory, 'tasks'))).get(task));
}

function filesWithSummary(folder: string): Map<TaskId, string> {
  const files = new Map<TaskId, string>();
  for (const name of namesIn(folder)) {
    const { id, summary } = readTaskFile(join(folder, name));
    if (typeof id === 'string' && typeof summary === 'string') files.set(id, join(folder, name));
  }
  return files;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

function readSummary(path: string): string | null {
  const { summary } = readTaskFile(path);
  return typeof summary === 'string' ? summary : null;
}

/** What the file of a task holds of its output; `undefined` where there is none of that task. */
export function readOutput(path: string, task: TaskId): Pick<TaskOutput, 'stdout' | 'stderr' | 'summary'> | undefined {
  const { id, stdout, stderr, summary } = readTaskFile(path);
  if (id !== task || typeof stdout !== 'string' || typeof stderr !== 'string') return undefined;
  return { stdout, stderr, summary: typeof summary === 'string' ? summary : null };
}

function readTaskFile(path: string): Partial<Record<'id' | 'summary' | 'stdout' | 'stderr', unknown>> {
  const read = readPlainFile(path, { atMost: largestTaskFile, noLink: true });
  try {
    const value: unknown = JSON.parse(read.ok ? read.bytes.toString('utf8') : '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Bytes: a mebibyte of each stream and of the summary, should every byte be escaped. */
export const largestTaskFile = 32 * 1024 * 1024;

/** A journal may come from anywhere: only a plain file right in `logs/` is a log. */
function readTail(directory: string, log: NonNullable<TaskResult['log']>, bytes: number): string {
  if (!/^logs\/[^/\\]+$/.test(log)) return '';
  let file: number;
  try {
    file = openSync(
      join(directory, log),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
  } catch {
    return '';
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return '';
    const buffer = Buffer.alloc(Math.max(0, Math.min(stat.size, bytes)));
    const length = readSync(file, buffer, 0, buffer.length, stat.size - buffer.length);
    const text = decodeEnd(buffer.subarray(0, length));
    return length < stat.size ? fromLineStart(text) : text;
  } catch {
    return '';
  } finally {
    closeSync(file);
  }
}

/** Without the rest of a line that was cut, unless there is nothing else. */
function fromLineStart(text: string): string {
  const end = text.indexOf('\n') + 1;
  return end > 0 && end < text.length ? text.slice(end) : text;
}
