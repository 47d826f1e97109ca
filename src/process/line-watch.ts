import { limits } from '../protocol/limits.ts';

const lineFeed = 10;
const carriageReturn = 13;
const colon = 58;
const colons = Buffer.from('::');
const nothing = Buffer.alloc(0);
/** A line that is, or may still become, a workflow command. A character that was cut in two may be a blank. */
const commandLike = /^[\s\u0085]*(?:::|:?\uFFFD?$)/;
/** A command's blanks and colons stand at least within so many bytes. */
const headLength = 256;
/** Bytes of a line that are told. */
const toldLength = 64 * 1024;

export interface LineListener {
  /** Whether every line is asked for now, and not only those that may be workflow commands. */
  readonly everyLine: boolean;
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
    const fresh = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const bytes = this.#held.length === 0 ? fresh : Buffer.concat([this.#held, fresh]);
    this.#held = nothing;
    let start = 0;
    if (this.#begun !== undefined) {
      const end = bytes.indexOf(lineFeed);
      this.#begin(end < 0 ? bytes : bytes.subarray(0, end));
      if (end < 0) return bytes;
      this.#tellBegun();
      start = end + 1;
    }
    const last = bytes.lastIndexOf(lineFeed) + 1;
    if (last > start) {
      if (this.#listener.everyLine) this.#tellAll(bytes, start, last);
      else this.#tellCommands(bytes, start, last);
    }
    const open = bytes.subarray(Math.max(start, last));
    if (open.length === 0) return bytes;
    if (open.length <= limits.commandLine && commandLike.test(open.toString('utf8', 0, headLength))) {
      this.#held = Buffer.from(open);
      return bytes.subarray(0, bytes.length - open.length);
    }
    this.#begun = [];
    this.#begin(open);
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

  #begin(bytes: Buffer): void {
    const room = toldLength - this.#begunLength;
    if (room <= 0 || bytes.length === 0 || !this.#listener.everyLine) return;
    const kept = Buffer.from(bytes.subarray(0, room));
    this.#begun?.push(kept);
    this.#begunLength += kept.length;
  }

  #tellBegun(): void {
    const line = Buffer.concat(this.#begun ?? []);
    this.#begun = undefined;
    this.#begunLength = 0;
    if (line.length > 0) this.#tell(line, 0, line.length);
  }

  #tellAll(bytes: Buffer, from: number, to: number): void {
    for (let start = from; start < to;) {
      const end = bytes.indexOf(lineFeed, start);
      if (end > start) this.#tell(bytes, start, end);
      start = end + 1;
    }
  }

  #tellCommands(bytes: Buffer, from: number, to: number): void {
    for (let at = bytes.indexOf(colons, from); at >= 0 && at < to; at = nextColons(bytes, at, to)) {
      let start = at;
      while (start > from && isBlankLike(bytes[start - 1] as number)) start -= 1;
      if (start > from && bytes[start - 1] !== lineFeed) continue;
      if (!commandLike.test(bytes.toString('utf8', start, at + 2))) continue;
      const end = bytes.indexOf(lineFeed, at);
      this.#tell(bytes, start, end);
      at = end;
    }
  }

  #tell(bytes: Buffer, start: number, end: number): void {
    const whole = bytes[end - 1] === carriageReturn ? end - 1 : end;
    // A command is told whole: half a mask masks nothing.
    const length = bytes[start] === colon ? limits.commandLine : toldLength;
    this.#listener.line(bytes.toString('utf8', start, Math.min(whole, start + length)));
  }
}

/** A step over two bytes sees every pair; asking the buffer for each place costs ten times as much where there are many. */
function nextColons(bytes: Buffer, after: number, to: number): number {
  for (let at = after + 2; at < to; at += 2) {
    if (bytes[at] !== colon) continue;
    if (bytes[at - 1] === colon) return at - 1;
    if (bytes[at + 1] === colon) return at;
  }
  return -1;
}

/** A blank in a line, or part of one that takes several bytes. */
function isBlankLike(byte: number): boolean {
  return (byte <= 32 && byte !== lineFeed) || byte >= 128;
}
