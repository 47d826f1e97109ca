import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
  writevSync,
} from 'node:fs';
import { dirname } from 'node:path';

import { codeOf } from '../files/why-failed.ts';

/** Pieces from this size on are written at once: two copies of them cost more. */
const large = 4 * 1024;

/** Bytes that a log which has filled the disk gives back, so that the journal, the record and the reports have room; ours. */
const reserve = 4 * 1024 * 1024;

/**
 * A task's log. What is small is gathered and written at the end of the turn; the disk is never waited for otherwise. A
 * disk that is full costs the end of the log and is told once, nothing else.
 */
export class LogFile {
  readonly #path: string;
  readonly #mode: 'new' | 'append';
  #descriptor: number | undefined;
  /** Nothing is written any more: it was closed, or it failed. */
  #over = false;
  #made = false;
  readonly #failed: (code: string) => void;
  readonly #pending: Uint8Array[] = [];
  #scheduled = false;

  /** `failed` is called at most once, with the error's code. */
  constructor(path: string, mode: 'new' | 'append', failed: (code: string) => void) {
    this.#path = path;
    this.#mode = mode;
    this.#failed = failed;
  }

  /** Makes the file, if nothing was written yet: a task that ran has a log, though it said nothing. */
  make(): void {
    this.#try(() => void this.#open());
  }

  /** A line of ours between attempts. */
  heading(text: string): void {
    this.#try(() => {
      const descriptor = this.#open();
      const { size } = fstatSync(descriptor);
      const last = Buffer.alloc(1, '\n');
      if (size > 0) readSync(descriptor, last, 0, 1, size - 1);
      this.write(Buffer.from(`${last[0] === 10 ? '' : '\n'}${text}\n`));
    });
  }

  /** The bytes may be changed by their owner afterwards. */
  write(bytes: Uint8Array): void {
    if (this.#over || bytes.length === 0) return;
    if (bytes.length >= large) {
      this.#append([...this.#pending.splice(0), bytes]);
      return;
    }
    this.#pending.push(Uint8Array.prototype.slice.call(bytes));
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.flush();
    });
  }

  flush(): void {
    if (this.#pending.length > 0) this.#append([Buffer.concat(this.#pending.splice(0))]);
  }

  /** Whether there is a file. Repeatable. */
  close(): boolean {
    this.flush();
    this.#over = true;
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
    return this.#made;
  }

  #open(): number {
    if (this.#descriptor !== undefined) return this.#descriptor;
    // Read and write, so that an appended attempt begins on a line of its own.
    const { O_RDWR, O_CREAT, O_EXCL, O_APPEND } = constants;
    // Windows has no O_NOFOLLOW, whatever the types say.
    const flags = O_RDWR | O_CREAT | (constants.O_NOFOLLOW ?? 0) | (this.#mode === 'new' ? O_EXCL : O_APPEND);
    try {
      this.#descriptor = openSync(this.#path, flags);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') putBackFolders(this.#path);
      // Somebody put a link or a file there: what it leads to is not ours to write to.
      else if (code === 'EEXIST' || code === 'ELOOP') rmSync(this.#path);
      else throw error;
      this.#descriptor = openSync(this.#path, flags);
    }
    this.#made = true;
    return this.#descriptor;
  }

  #append(pieces: readonly Uint8Array[]): void {
    this.#try(() => {
      if (this.#over) return;
      const descriptor = this.#open();
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
      let written = writevSync(descriptor, pieces);
      if (written === length) return;
      // Rare: the disk is nearly full, and will say so when it is asked once more.
      const all = Buffer.concat(pieces);
      while (written < length) written += writeSync(descriptor, all, written);
    });
  }

  #try(action: () => void): void {
    try {
      action();
    } catch (error) {
      const descriptor = this.#descriptor;
      const code = codeOf(error);
      this.#over = true;
      this.#descriptor = undefined;
      if (descriptor !== undefined) {
        if (code === 'ENOSPC' || code === 'EDQUOT') giveBack(descriptor);
        closeSync(descriptor);
      }
      this.#failed(code || String(error));
    }
  }
}

/** Cuts off the end of a log, at most half of it, and says so in its last line. */
function giveBack(log: number): void {
  try {
    const { size } = fstatSync(log);
    const kept = size - Math.min(reserve, Math.floor(size / 2));
    ftruncateSync(log, kept);
    writeSync(log, '\n--- no space was left on the disk: the rest is left out ---\n', kept);
  } catch {
    // Then nothing can be given back; what can't be written is told by those who try.
  }
}

/** Of a log: the output directory and what is in it. A workspace that is being removed shall not come back with that alone. */
function putBackFolders(log: string): void {
  const logs = dirname(log);
  const runs = dirname(dirname(logs));
  for (const folder of [dirname(runs), runs, dirname(logs), logs]) {
    try {
      mkdirSync(folder);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}
