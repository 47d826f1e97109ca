/** Rings that were given back: memory that is thrown away stays until the next collection, and tails are large. */
const spareRings: Buffer[] = [];
const sparesAtMost = 8;

/** Keeps the last bytes of a stream in a ring; what it holds grows with what was written, up to its size. */
export class OutputTail {
  readonly #size: number;
  #ring: Buffer = Buffer.alloc(0);
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

  /** What is left, the oldest first. Begins with a whole character where it was cut. Valid until `release`; called once. */
  bytes(): Buffer {
    if (!this.truncated) return this.#ring.subarray(0, this.#total);
    const start = this.#total % this.#ring.length;
    const bytes = takeRing(this.#ring.length);
    bytes.set(this.#ring.subarray(start), 0);
    bytes.set(this.#ring.subarray(0, start), this.#ring.length - start);
    giveBack(this.#ring);
    this.#ring = bytes;
    let cut = 0;
    while (cut < 3 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut += 1;
    return bytes.subarray(cut);
  }

  /** Nothing is written or asked for any more. */
  release(): void {
    if (this.#ring.length === this.#size) giveBack(this.#ring);
    this.#ring = Buffer.alloc(0);
  }

  /** Only while everything fits, so that the oldest byte is still the first. */
  #grow(needed: number): void {
    const ring = takeRing(Math.min(this.#size, Math.max(needed, this.#ring.length * 4, 1024)));
    ring.set(this.#ring.subarray(0, this.#total), 0);
    this.#ring = ring;
  }
}

/** Holds anything. */
function takeRing(size: number): Buffer {
  const index = spareRings.findIndex((ring) => ring.length === size);
  return (index < 0 ? undefined : spareRings.splice(index, 1)[0]) ?? Buffer.allocUnsafeSlow(size);
}

function giveBack(ring: Buffer): void {
  if (spareRings.length < sparesAtMost) spareRings.push(ring);
}
