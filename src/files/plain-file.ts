import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';

import { codeOf } from './why-failed.ts';

export type PlainFile =
  | { readonly ok: true; readonly bytes: Buffer }
  /** `why`: in words that follow the file's name and a colon. */
  | { readonly ok: false; readonly missing: boolean; readonly why: string };

export interface PlainFileOptions {
  /** In bytes; what is larger is refused. */
  readonly atMost: number;
  /** A link at the path itself is refused, not followed. */
  readonly noLink?: boolean;
}

/**
 * Reads a regular file and nothing else: opening a FIFO would wait for a writer for ever, and `/dev/zero` has no end.
 * Never throws, never waits.
 */
export function readPlainFile(path: string, { atMost, noLink = false }: PlainFileOptions): PlainFile {
  let descriptor: number | undefined;
  try {
    // Asked before it is opened, for opening a device can do something; and after, for it may have been replaced.
    const before = statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path);
    const why = whyNot(before, atMost);
    if (why !== undefined) return refused(why);
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (noLink ? (constants.O_NOFOLLOW ?? 0) : 0);
    descriptor = openSync(path, flags);
    const after = whyNot(fstatSync(descriptor), atMost);
    return after === undefined ? { ok: true, bytes: readFileSync(descriptor) } : refused(after);
  } catch (error) {
    const code = codeOf(error) || String(error);
    return { ok: false, missing: code === 'ENOENT', why: words[code] ?? code };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What a path that is no regular file leads to, in words: `a FIFO`. */
export function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a FIFO';
  if (stats.isSocket()) return 'a socket';
  if (stats.isDirectory()) return 'a folder';
  return stats.isSymbolicLink() ? 'a link to nothing' : 'a device';
}

function whyNot(stats: Stats, atMost: number): string | undefined {
  if (!stats.isFile()) return `it is ${kindOf(stats)}`;
  return stats.size > atMost ? `it has ${stats.size} bytes; at most ${atMost} are read` : undefined;
}

function refused(why: string): PlainFile {
  return { ok: false, missing: false, why };
}

const words: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  ELOOP: 'its links lead nowhere',
  EMFILE: 'too many files are open (EMFILE)',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is no folder',
};
