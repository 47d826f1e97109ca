/** So few bytes are looked at one by one at once. */
const few = 256;

/** Bytes that are sought. */
export class ByteSet {
  readonly #members: readonly number[];
  readonly #isMember: Uint8Array;

  constructor(members: readonly number[]) {
    this.#members = members;
    this.#isMember = Uint8Array.from({ length: 256 }, (_, byte) => (members.includes(byte) ? 1 : 0));
  }

  searchIn(bytes: Uint8Array): Search {
    const occurring = bytes.length < few ? [] : this.#members.filter((byte) => bytes.includes(byte));
    return new Search(bytes, this.#isMember, occurring);
  }
}

/** Finds the next of the sought bytes. To be asked for ascending places. */
export class Search {
  readonly #bytes: Uint8Array;
  readonly #isSought: Uint8Array;
  readonly #occurring: readonly number[];
  /** Where each of those is found next. */
  readonly #places: number[];

  constructor(bytes: Uint8Array, isSought: Uint8Array, occurring: readonly number[]) {
    this.#bytes = bytes;
    this.#isSought = isSought;
    this.#occurring = occurring;
    this.#places = occurring.map(() => -1);
  }

  /** The length of the bytes where there is none. */
  next(from: number): number {
    const bytes = this.#bytes;
    if (bytes.length < few) {
      let at = from;
      while (at < bytes.length && this.#isSought[bytes[at] as number] !== 1) at += 1;
      return at;
    }
    let nearest = bytes.length;
    for (let index = 0; index < this.#places.length; index += 1) {
      let place = this.#places[index] as number;
      if (place < from) {
        place = bytes.indexOf(this.#occurring[index] as number, from);
        if (place < 0) place = bytes.length;
        this.#places[index] = place;
      }
      if (place < nearest) nearest = place;
    }
    return nearest;
  }
}
