import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

import { codeOf } from '../files/why-failed.ts';
import type { Redactor } from '../protocol/redact.ts';

/** Bytes that are read at once. */
const step = 1024 * 1024;

/**
 * Puts a `*` in the place of each byte of a secret that stands in a file, be it written to at the same time or not. Its
 * length and all other places stay, so that nobody who writes or reads it notices, and a crash midway leaves it no worse
 * than it was. Does nothing where there is no regular file of that name alone. Throws as `node:fs` does.
 */
export async function blacken(path: string, redactor: Pick<Redactor, 'places'>): Promise<void> {
  const flags = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  let file: FileHandle | undefined;
  try {
    file = await open(path, flags);
    const stat = await file.stat();
    // A script may have made it another name of a file that is none of ours.
    if (!stat.isFile() || stat.nlink > 1) return;
    const hits: number[] = [];
    const places = redactor.places((start, end) => hits.push(start, end));
    const buffer = Buffer.allocUnsafe(step);
    for (let at = 0, length = -1; length !== 0; at += length) {
      length = (await file.read(buffer, 0, step, at)).bytesRead;
      if (length === 0) places.end();
      else places.write(buffer.subarray(0, length));
      await cover(file, buffer, at, hits.splice(0));
    }
  } catch (error) {
    // Nothing was written, or a script has put something else there, which is not ours.
    if (!['ENOENT', 'ELOOP', 'ENXIO', 'EISDIR'].includes(codeOf(error))) throw error;
  } finally {
    await file?.close();
  }
}

/**
 * Covers the places, pairs of begin and end that ascend, where `buffer` is what stands in the file from `at` on. What lies
 * between the first and the last is written again as it is: one write for each secret takes minutes where there are many.
 */
async function cover(file: FileHandle, buffer: Buffer, at: number, hits: readonly number[]): Promise<void> {
  let first = buffer.length;
  let last = 0;
  for (let index = 0; index < hits.length; index += 2) {
    const [start = 0, end = 0] = [hits[index], hits[index + 1]];
    if (start < at) await write(file, Buffer.alloc(Math.min(end, at) - start, '*'), start);
    if (end <= at) continue;
    first = Math.min(first, Math.max(0, start - at));
    last = Math.max(last, end - at);
    buffer.fill('*', Math.max(0, start - at), end - at);
  }
  if (first < last) await write(file, buffer.subarray(first, last), at + first);
}

async function write(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
  }
}
