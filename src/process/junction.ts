import type { Redactor } from '../protocol/redact.ts';
import type { RedactedStream } from '../protocol/redacted-stream.ts';

/** Bytes of the log that are looked back at, however long the secrets are. */
const furthest = 64 * 1024;

/**
 * Watches where two streams meet in one log: what neither held may be a secret together, such as half of it on standard
 * output and half on standard error.
 */
export class Junction {
  readonly #redactor: Pick<Redactor, 'stream' | 'longest'>;
  /** The end of what was written. */
  #tail: Buffer = Buffer.alloc(0);
  /** Both streams as one, from a change on until more came after it than any secret is long. */
  #both: RedactedStream | undefined;
  /** How many bytes came since the last change. */
  #fresh = 0;

  constructor(redactor: Pick<Redactor, 'stream' | 'longest'>) {
    this.#redactor = redactor;
  }

  /** What follows may come from the other stream. */
  change(): void {
    this.#fresh = 0;
    if (this.#both !== undefined) return;
    this.#both = this.#redactor.stream();
    this.#both.follow(this.#tail);
  }

  /** What of these bytes of one stream, in which there is no secret, may follow in the log now. */
  pass(bytes: Uint8Array): Uint8Array {
    if (bytes.length === 0) return bytes;
    // Twice, for what nobody sees may stand within.
    const window = Math.min(furthest, 2 * this.#redactor.longest);
    if (window === 0) return bytes;
    this.#fresh += bytes.length;
    const passed = this.#both === undefined ? bytes : this.#both.write(bytes);
    if (this.#fresh >= window && this.#both?.held === 0) this.#both = undefined;
    const before = this.#tail.subarray(Math.max(0, this.#tail.length + passed.length - window));
    this.#tail = Buffer.concat([before, passed.subarray(Math.max(0, passed.length - window))]);
    return passed;
  }

  /** What was held back; nothing follows. */
  end(): Uint8Array {
    return this.#both?.end() ?? Buffer.alloc(0);
  }
}
