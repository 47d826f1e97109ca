/** Keeps the last bytes of a stream in a ring; what it holds grows with what was written, up to its size. */
export class OutputTail {
  readonly #size: number;
  #ring = Buffer.alloc(0);
  /** Bytes written in all. */
  #total = 0;

  constructor(size: number) {
    this.#size = size;
  }

  get total(): number {
    return this.#total;
  }

  get truncated(): boolean {
    return this.#total > this.#size;
  }

  write(bytes: Uint8Array): void {
    const needed = Math.min(this.#size, this.#total + bytes.length);
    if (needed > this.#ring.length) this.#grow(needed);
    const last = bytes.length > this.#ring.length ? bytes.subarray(bytes.length - this.#ring.length) : bytes;
    const position = (this.#total + bytes.length - last.length) % Math.max(1, this.#ring.length);
    const untilEnd = this.#ring.length - position;
    if (last.length <= untilEnd) {
      this.#ring.set(last, position);
    } else {
      this.#ring.set(last.subarray(0, untilEnd), position);
      this.#ring.set(last.subarray(untilEnd), 0);
    }
    this.#total += bytes.length;
  }

  /** What is left, the oldest first. Begins with a whole character where it was cut. */
  bytes(): Buffer {
    if (!this.truncated) return this.#ring.subarray(0, this.#total);
    const start = this.#total % this.#ring.length;
    const bytes = Buffer.concat([this.#ring.subarray(start), this.#ring.subarray(0, start)]);
    let cut = 0;
    while (cut < 3 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut += 1;
    return bytes.subarray(cut);
  }

  /** Only while everything fits, so that the oldest byte is still the first. */
  #grow(needed: number): void {
    const ring = Buffer.alloc(Math.min(this.#size, Math.max(needed, this.#ring.length * 4, 1024)));
    ring.set(this.#ring.subarray(0, this.#total), 0);
    this.#ring = ring;
  }
}
