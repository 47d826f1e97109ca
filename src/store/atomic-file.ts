import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a whole file under a temporary name and renames it: a reader sees the old one or the new one, never half of it.
 * A link at `path` is replaced, not followed. Throws as `node:fs` does, and then leaves nothing behind.
 */
export function writeWhole(path: string, ...pieces: readonly (string | Uint8Array)[]): void {
  const temporary = temporaryName(path);
  try {
    // `x`: if something lies there it is not ours, and may be a link that leads elsewhere.
    const file = openSync(temporary, 'wx', 0o644);
    try {
      for (const piece of pieces) writeAll(file, piece);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeAll(file: number, content: string | Uint8Array): void {
  const size = Buffer.byteLength(content);
  // Without a buffer of ours, which would stay until the next collection. ASCII is written as it lies in memory; for UTF-8
  // Node would take three bytes for each character first.
  const encoding = size === content.length ? 'latin1' : 'utf8';
  const first = typeof content === 'string' ? writeSync(file, content, null, encoding) : writeSync(file, content, 0);
  if (first === size) return;
  const bytes = Buffer.from(content);
  for (let written = first; written < bytes.length;) written += writeSync(file, bytes, written);
}

let names = 0;

/** A name beside `path` that no other process and no other call uses. */
export function temporaryName(path: string): string {
  names += 1;
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}-${names}.tmp`);
}

/** Whether a file's name is one that `temporaryName` gives. */
export function isTemporary(name: string): boolean {
  return /^\..+\.\d+-\d+\.tmp$/.test(name);
}
