import { type Given, wordBytes } from './hidden-bytes.ts';
import { scanViews } from './scan-views.ts';
import type { SecretScanner } from './secret-scanner.ts';

/** Bytes at the beginning of a secret that say too much, however long it is; ours. Of a short one it is the half. */
const tellingBeginning = 8;

const nothing = new Uint8Array(0);
const stars = Buffer.from('***');

/** Bytes that come in pieces, with `***` in the place of each secret; one that is cut in two by a border is found. */
export class RedactedStream {
  readonly #scanner: SecretScanner;
  /** What is undecided, from what may be the beginning of a secret on. */
  #held: Uint8Array = nothing;
  /** How many of the held bytes were given out already, as they are or as stars. */
  #told = 0;
  /** How many of the held bytes belong to a secret whose stars were given out. */
  #covered = 0;
  #wordBefore = 0;

  constructor(scanner: SecretScanner) {
    this.#scanner = scanner;
  }

  /** How many bytes are held back. */
  get held(): number {
    return this.#held.length - this.#told;
  }

  /** What is undecided will be joined with what is written next. */
  get joins(): boolean {
    return this.#held.length > 0;
  }

  /** What is held back says too much of a secret that it begins, or holds one that may go on. */
  get tells(): boolean {
    if (this.held === 0) return false;
    const held = this.#held;
    if (held.length >= tellingBeginning || redacted(this.#scanner, held) !== held) return true;
    return Array.from(held.keys()).some(
      (from) => 2 * (held.length - from) >= this.#scanner.shortestFrom(held.subarray(from)),
    );
  }

  /** What may leave now. Held back is at most what may be the beginning of a secret. */
  write(chunk: Uint8Array): Uint8Array {
    return this.#pass(chunk, false);
  }

  /** What was held back; nothing follows. */
  end(): Uint8Array {
    return this.#pass(nothing, true);
  }

  /**
   * What is held back, as something else is going to be told before what follows: stars where it tells too much. If it was
   * the beginning of a secret, the rest of it is hidden when it comes.
   */
  flush(): Uint8Array {
    const { tells } = this;
    const given = tells ? stars : Uint8Array.prototype.slice.call(this.#held, this.#told);
    if (tells) this.#covered = this.#held.length;
    this.#told = this.#held.length;
    return given;
  }

  /** These bytes were told before anything of this stream: what begins in them may end here. At the beginning alone. */
  follow(told: Uint8Array): void {
    this.#held = told;
    this.#told = told.length;
  }

  #pass(chunk: Uint8Array, complete: boolean): Uint8Array {
    if (this.#scanner.size === 0) return chunk;
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const given = { bytes, complete, wordBefore: this.#wordBefore };
    const { output, rest, told, covered } = replace(this.#scanner, given, this.#told, this.#covered);
    this.#wordBefore = wordBytes(bytes, bytes.length - rest.length, this.#wordBefore);
    // A copy, since the chunk's memory is its reader's and may be used again.
    this.#held = rest.length === 0 ? nothing : Uint8Array.prototype.slice.call(rest);
    this.#told = told;
    this.#covered = covered;
    return output;
  }
}

/** All of the bytes with stars for secrets: the given bytes themselves where there is none. */
export function redacted(scanner: SecretScanner, bytes: Uint8Array): Uint8Array {
  return replace(scanner, { bytes, complete: true, wordBefore: 0 }, 0, 0).output;
}

interface Replaced {
  /** The given bytes themselves where nothing had to be done. */
  readonly output: Uint8Array;
  /** Bytes at the end that may be the beginning of a secret. */
  readonly rest: Uint8Array;
  /** Of the rest, as for the stream. */
  readonly told: number;
  readonly covered: number;
}

/** Overlapping secrets become one `***`, so that no end of one survives the other. */
function replace(scanner: SecretScanner, given: Given, told: number, covered: number): Replaced {
  const { bytes } = given;
  /** Pairs of begin and end of what stays; behind each but the last stand stars. */
  const kept: number[] = [];
  let coveredTo = covered;
  /** Up to here bytes are told. */
  let done = Math.max(told, covered);
  const rest = scanViews(scanner, given, (start, end) => {
    if (end <= done) return;
    if (start >= coveredTo) kept.push(done, Math.max(done, start));
    coveredTo = end;
    done = end;
  });
  if (kept.length === 0 && done === 0 && rest === bytes.length) {
    return { output: bytes, rest: nothing, told: 0, covered: 0 };
  }
  kept.push(Math.min(done, rest), rest);
  return {
    output: kept.length === 2 ? bytes.subarray(kept[0], rest) : starred(bytes, kept),
    rest: bytes.subarray(rest),
    told: Math.max(0, done - rest),
    covered: Math.max(0, coveredTo - rest),
  };
}

function starred(bytes: Uint8Array, kept: readonly number[]): Uint8Array {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const output = Buffer.allocUnsafe(bytes.length + (kept.length / 2) * stars.length);
  let length = 0;
  for (let index = 0; index < kept.length; index += 2) {
    if (index > 0) length += stars.copy(output, length);
    length += from.copy(output, length, kept[index], kept[index + 1]);
  }
  return output.subarray(0, length);
}
