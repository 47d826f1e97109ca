import { findCommandLines, mayBecomeCommand } from '../protocol/command-lines.ts';
import { limits } from '../protocol/limits.ts';
import { ProblemLines } from '../protocol/problem-lines.ts';

const lineFeed = 10;
const carriageReturn = 13;
const nothing = Buffer.alloc(0);

/** Which lines are asked for besides those that may be workflow commands: none, those with which a problem may begin, or every one. */
export type Attention = 'commands' | 'problems' | 'every line';

export interface LineListener {
  /** Asked again after each line. */
  readonly attention: Attention;
  /** A line without its line break; of a very long one the beginning. */
  line(text: string): void;
}

/**
 * Cuts one stream into lines on its way to the log. What may be a command is held back until its line is whole, so that a
 * mask is known before its own line is written; everything else passes at once.
 */
export class LineWatch {
  readonly #listener: LineListener;
  #held: Buffer = nothing;
  /** The beginning of a line that was passed on without its end; `undefined` at the beginning of a line. */
  #begun: Buffer[] | undefined;
  #begunLength = 0;

  constructor(listener: LineListener) {
    this.#listener = listener;
  }

  /** What may go on now. May share memory with the chunk. */
  pass(chunk: Uint8Array): Uint8Array {
    const fresh = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const bytes = this.#held.length === 0 ? fresh : Buffer.concat([this.#held, fresh]);
    this.#held = nothing;
    let start = 0;
    if (this.#begun !== undefined) {
      const end = bytes.indexOf(lineFeed);
      this.#begin(bytes, 0, end < 0 ? bytes.length : end);
      if (end < 0) return bytes;
      this.#tellBegun();
      start = end + 1;
    }
    const last = bytes.lastIndexOf(lineFeed) + 1;
    if (last > start) this.#tellLines(bytes, start, last);
    const open = Math.max(start, last);
    if (open === bytes.length) return bytes;
    if (mayBecomeCommand(bytes, open)) {
      this.#held = Buffer.from(bytes.subarray(open));
      return bytes.subarray(0, open);
    }
    this.#begun = [];
    this.#begin(bytes, open, bytes.length);
    return bytes;
  }

  /** The last line, where it has no end. */
  end(): Uint8Array {
    const held = this.#held;
    this.#held = nothing;
    if (held.length > 0) this.#tell(held, 0, held.length);
    if (this.#begun !== undefined) this.#tellBegun();
    return held;
  }

  #begin(bytes: Buffer, from: number, to: number): void {
    const room = limits.commandLine - this.#begunLength;
    if (room <= 0 || from === to || this.#listener.attention === 'commands') return;
    const kept = Buffer.from(bytes.subarray(from, Math.min(to, from + room)));
    this.#begun?.push(kept);
    this.#begunLength += kept.length;
  }

  #tellBegun(): void {
    const line = this.#begunLength === 0 ? nothing : Buffer.concat(this.#begun ?? []);
    this.#begun = undefined;
    this.#begunLength = 0;
    if (line.length > 0) this.#tell(line, 0, line.length);
  }

  #tellLines(bytes: Buffer, from: number, to: number): void {
    const problems = new ProblemLines(bytes, to);
    for (let start = from; start < to;) {
      const { attention } = this.#listener;
      if (attention === 'commands') {
        findCommandLines(bytes, start, to, (begin, end) => this.#tell(bytes, begin, end));
        return;
      }
      if (attention === 'problems') start = problems.next(start);
      if (start >= to) return;
      const end = bytes.indexOf(lineFeed, start);
      if (end > start) this.#tell(bytes, start, end);
      start = end + 1;
    }
  }

  #tell(bytes: Buffer, start: number, end: number): void {
    const whole = bytes[end - 1] === carriageReturn ? end - 1 : end;
    this.#listener.line(bytes.toString('utf8', start, Math.min(whole, start + limits.commandLine)));
  }
}
