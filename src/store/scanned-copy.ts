import { closeSync, constants, fstatSync, futimesSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

import { codeOf } from '../files/why-failed.ts';
import type { Redactor } from '../protocol/redact.ts';

/** `leak`: a known secret stands in it; `none`: no plain file is there, or no more; `no-room`: the disk is full. */
export type Copied = 'whole' | 'leak' | 'none' | 'no-room';

/** Pieces overlap by more than the longest spelling of a secret: GitHub's own are at most 48 KB. */
const overlap = 1024 * 1024;
const step = 4 * overlap;

/**
 * Copies a plain file, no link, as far as it goes now. What stands in a copy that is `whole` are the very bytes that were
 * looked through for secrets, whatever somebody writes to the file meanwhile; of any other there is none. The copy's folder
 * must be there, and nothing in the copy's place. Throws as `node:fs` does, and what `giveUp` was aborted with.
 */
export async function copyScanned(
  from: string,
  to: string,
  redactor: Pick<Redactor, 'find'>,
  giveUp?: AbortSignal,
): Promise<Copied> {
  let source: number | undefined;
  let copied: Copied | undefined;
  try {
    source = openSync(from, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    copied = fstatSync(source).isFile() ? await copyOpened(source, to, redactor, giveUp) : 'none';
  } catch (error) {
    copied = outcomes[codeOf(error)];
    if (copied === undefined) throw error;
  } finally {
    if (source !== undefined) closeSync(source);
    if (copied !== 'whole') rmSync(to, { force: true });
  }
  return copied;
}

const outcomes: Readonly<Record<string, Copied>> = {
  ENOENT: 'none',
  ELOOP: 'none',
  ENXIO: 'none',
  ENOSPC: 'no-room',
  EDQUOT: 'no-room',
};

async function copyOpened(
  source: number,
  to: string,
  redactor: Pick<Redactor, 'find'>,
  giveUp: AbortSignal | undefined,
): Promise<'whole' | 'leak'> {
  const { size, mode, atime, mtime } = fstatSync(source);
  const target = openSync(to, 'wx', mode | 0o600);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(size, overlap + step));
    let kept = 0;
    // No further than it went at first: who appends to it may be faster.
    for (let at = 0, length = -1; at < size && length !== 0; at += length) {
      length = readSync(source, buffer, kept, Math.min(buffer.length - kept, size - at), at);
      const end = kept + length;
      if (redactor.find(buffer.subarray(0, end))) return 'leak';
      for (let written = kept; written < end;) written += writeSync(target, buffer, written, end - written);
      kept = Math.min(overlap, end);
      buffer.copyWithin(0, end - kept, end);
      await setImmediate();
      giveUp?.throwIfAborted();
    }
    futimesSync(target, atime, mtime);
    return 'whole';
  } finally {
    closeSync(target);
  }
}
