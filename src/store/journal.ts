import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';

import type { RunEvent } from '../model/event.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { unreadableEvent } from '../model/problems/store.ts';
import { writeWhole } from './atomic-file.ts';
import { whyNoEvent } from './event-shape.ts';

/** `events.ndjson`, one event a line. Each is with the operating system before anyone else sees it. */
export interface Journal {
  append(event: RunEvent): void;
  /** Writes all of it anew, should somebody have removed or replaced it. Throws as `node:fs` does. */
  putBack(): void;
  close(): void;
}

/** Throws only where the file can't be opened; a write that fails is told to `failed`, and the run goes on. */
export function createJournal(path: string, failed: (error: unknown) => void): Journal {
  let file: number | undefined = openSync(path, 'a+', 0o644);
  let torn = false;
  return {
    append(event) {
      if (file === undefined) return;
      // After a write that stopped midway (a full disk) the next event must not stand in the same line.
      const line = Buffer.from(`${torn ? '\n' : ''}${JSON.stringify(event)}\n`);
      let written = 0;
      try {
        while (written < line.length) written += writeSync(file, line, written);
        torn = false;
      } catch (error) {
        torn ||= written > 0;
        failed(error);
      }
    },
    putBack() {
      if (file === undefined || isAt(path, file)) return;
      writeWhole(path, contentOf(file));
      closeSync(file);
      file = openSync(path, 'a+', 0o644);
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

/** Whether the open file is what the path names. */
function isAt(path: string, file: number): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false });
  const { dev, ino } = fstatSync(file);
  return there !== undefined && there.dev === dev && there.ino === ino;
}

function contentOf(file: number): Buffer {
  const bytes = Buffer.allocUnsafe(fstatSync(file).size);
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read) {
    read = readSync(file, bytes, length, bytes.length - length, length);
  }
  return bytes.subarray(0, length);
}

/**
 * The events of a journal. A last line without its end was being written when the power went: it is dropped. What else
 * is no event is left out and reported. Throws as `readFileSync` does.
 */
export function readJournal(path: string): { events: readonly RunEvent[]; diagnostics: readonly Diagnostic[] } {
  const bytes = readFileSync(path);
  const events: RunEvent[] = [];
  const diagnostics: Diagnostic[] = [];
  let line = 0;
  // By bytes, for a journal may be longer than the longest string.
  for (let start = 0, end = bytes.indexOf(10); end !== -1; start = end + 1, end = bytes.indexOf(10, start)) {
    line += 1;
    if (end === start) continue;
    const read = readEvent(bytes.toString('utf8', start, end));
    if (typeof read !== 'string') events.push(read);
    else if (diagnostics.length < mostReported) diagnostics.push(unreadableEvent(path, line, read));
  }
  return { events, diagnostics };
}

const mostReported = 20;

/** The event of a line, or why it holds none. */
function readEvent(line: string): RunEvent | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON';
  }
  return whyNoEvent(value) ?? (value as RunEvent);
}
