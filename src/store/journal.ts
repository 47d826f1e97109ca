import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';

import type { RunEvent } from '../model/event.ts';
import { writeWhole } from './atomic-file.ts';
import { whyNoEvent } from './event-shape.ts';

/** `events.ndjson`, one event a line. Each is with the operating system before anyone else sees it. */
export interface Journal {
  append(event: RunEvent): void;
  /** Writes all of it anew, should somebody have removed or replaced it. Throws as `node:fs` does. */
  putBack(): void;
  /** Writes it anew with each event as it is to be told now, where that is another. Throws as `node:fs` does. */
  revise(change: (event: RunEvent) => RunEvent): void;
  close(): void;
}

/**
 * Throws only where the file can't be opened; a write that fails is told to `failed`, and the run goes on. `from`: bytes of
 * a journal that is there and goes on; what follows them was torn and is cut off.
 */
export function createJournal(path: string, failed: (error: unknown) => void, from?: number): Journal {
  let file: number | undefined = openSync(path, flags, 0o644);
  if (from !== undefined) ftruncateSync(file, from);
  let length = from ?? 0;
  let torn = false;
  return {
    append(event) {
      if (file === undefined) return;
      // After a write that stopped midway (a full disk) the next event must not stand in the same line.
      if (torn) torn = !cutOff(file, length);
      const line = Buffer.from(`${torn ? '\n' : ''}${JSON.stringify(event)}\n`);
      let written = 0;
      try {
        while (written < line.length) written += writeSync(file, line, written);
        torn = false;
        length += written;
      } catch (error) {
        torn ||= written > 0;
        failed(error);
      }
    },
    putBack() {
      if (file === undefined || isAt(path, file)) return;
      writeWhole(path, contentOf(file));
      closeSync(file);
      file = openSync(path, flags, 0o644);
    },
    revise(change) {
      if (file === undefined) return;
      const revised = revisedLines(contentOf(file), change);
      if (revised === undefined) return;
      writeWhole(path, revised);
      closeSync(file);
      file = openSync(path, flags, 0o644);
      length = revised.length;
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

/** `undefined` where nothing is another; what is no event stays as it is. */
function revisedLines(content: Buffer, change: (event: RunEvent) => RunEvent): Buffer | undefined {
  const lines: Buffer[] = [];
  let isAnother = false;
  for (let start = 0, end = content.indexOf(10); end !== -1; start = end + 1, end = content.indexOf(10, start)) {
    const line = content.subarray(start, end + 1);
    const read = readEvent(line.toString('utf8', 0, line.length - 1));
    const told = typeof read === 'string' ? line : Buffer.from(`${JSON.stringify(change(read))}\n`);
    isAnother ||= !told.equals(line);
    lines.push(told);
  }
  return isAnother ? Buffer.concat(lines) : undefined;
}

/** To read what was written and to append; a link that stands there is not ours. */
const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

/** Whether it could be done. */
function cutOff(file: number, length: number): boolean {
  try {
    ftruncateSync(file, length);
    return true;
  } catch {
    return false;
  }
}

export interface StoredJournal {
  readonly events: readonly RunEvent[];
  /** Lines that hold no event of this version, the first 20, 1-based. */
  readonly unreadable: readonly { readonly line: number; readonly why: string }[];
  /** Bytes of the lines that have an end. */
  readonly length: number;
}

/**
 * The events of a journal. A last line without its end was being written when the power went: it is dropped. What else
 * is no event is left out and reported. Throws as `readFileSync` does.
 */
export function readJournal(path: string): StoredJournal {
  const bytes = readFileSync(path);
  const events: RunEvent[] = [];
  const unreadable: { line: number; why: string }[] = [];
  let line = 0;
  let length = 0;
  // By bytes, for a journal may be longer than the longest string.
  for (let start = 0, end = bytes.indexOf(10); end !== -1; start = end + 1, end = bytes.indexOf(10, start)) {
    line += 1;
    length = end + 1;
    if (end === start) continue;
    const read = readEvent(bytes.toString('utf8', start, end));
    if (typeof read !== 'string') events.push(read);
    else if (unreadable.length < mostReported) unreadable.push({ line, why: read });
  }
  return { events, unreadable, length };
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
