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
      for (let index = 0; index < hits.length; index += 2) await cover(file, hits[index] ?? 0, hits[index + 1] ?? 0);
      hits.length = 0;
    }
  } catch (error) {
    // Nothing was written, or a script has put something else there, which is not ours.
    if (!['ENOENT', 'ELOOP', 'ENXIO', 'EISDIR'].includes(codeOf(error))) throw error;
  } finally {
    await file?.close();
  }
}

async function cover(file: FileHandle, start: number, end: number): Promise<void> {
  const stars = Buffer.alloc(end - start, '*');
  for (let written = 0; written < stars.length;) {
    written += (await file.write(stars, written, stars.length - written, start + written)).bytesWritten;
  }
}
