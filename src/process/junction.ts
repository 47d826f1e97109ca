import type { Redactor } from '../protocol/redact.ts';

/** Bytes of the log that are looked back at, however long the secrets are. */
const furthest = 64 * 1024;

const stars = Buffer.from('***');

/**
 * Watches where two streams meet in one log: what neither held may be a secret together, such as half of it on standard
 * output and half on standard error. What makes it whole becomes stars; what was written before stays.
 */
export class Junction {
  readonly #redactor: Pick<Redactor, 'places' | 'longest'>;
  #stream: string | undefined;
  /** The end of what was written. */
  #tail: Buffer = Buffer.alloc(0);
  /** How many bytes at the end of that came since the streams changed; `Infinity` before the first change. */
  #fresh = Number.POSITIVE_INFINITY;

  constructor(redactor: Pick<Redactor, 'places' | 'longest'>) {
    this.#redactor = redactor;
  }

  /** What of these bytes of a stream, in which there is no secret, may follow in the log. */
  pass(stream: string, bytes: Uint8Array): Uint8Array {
    if (bytes.length === 0) return bytes;
    if (this.#stream !== undefined && this.#stream !== stream) this.#fresh = 0;
    this.#stream = stream;
    // Twice, for what nobody sees may stand within.
    const window = Math.min(furthest, 2 * this.#redactor.longest);
    const passed = this.#fresh < window ? this.#withoutEnds(bytes, window) : bytes;
    this.#fresh += passed.length;
    const before = this.#tail.subarray(Math.max(0, this.#tail.length + passed.length - window));
    this.#tail = Buffer.concat([before, passed.subarray(Math.max(0, passed.length - window))]);
    return passed;
  }

  #withoutEnds(bytes: Uint8Array, window: number): Uint8Array {
    const border = this.#tail.length - this.#fresh;
    let covered = 0;
    const places = this.#redactor.places((start, end) => {
      if (start < border) covered = Math.max(covered, end - this.#tail.length);
    });
    places.write(Buffer.concat([this.#tail, bytes.subarray(0, window)]));
    places.end();
    return covered === 0 ? bytes : Buffer.concat([stars, bytes.subarray(covered)]);
  }
}
