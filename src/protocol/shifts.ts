/** A copy of bytes that leaves something out. Its memory is used again by the next call of who made it. */
export interface Shortened {
  readonly bytes: Uint8Array;
  /** Where something begins that may go on behind the last byte; the length of what was given where nothing does. */
  readonly pending: number;
  readonly shifts: Shifts;
}

/** Where the bytes of a shortened copy stood in the original: from each index on, so much is to be added. */
export class Shifts {
  /** Pairs of index and what is added. */
  #pairs = new Int32Array(1024);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  /** Indices ascend. */
  add(from: number, by: number): void {
    if (this.#length + 2 > this.#pairs.length) {
      const more = new Int32Array(this.#pairs.length * 2);
      more.set(this.#pairs);
      this.#pairs = more;
    }
    this.#pairs[this.#length] = from;
    this.#pairs[this.#length + 1] = by;
    this.#length += 2;
  }

  /** The index in the original of the byte at `index`, or of what is behind the last. */
  placeOf(index: number): number {
    let low = 0;
    let high = this.#length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[2 * middle] as number) <= index) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? index : index + (this.#pairs[2 * low - 1] as number);
  }
}
