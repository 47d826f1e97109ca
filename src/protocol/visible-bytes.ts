import { dropped, type Given, hiddenEnd, kinds, normal } from './hidden-bytes.ts';

/** Bytes without what a reader does not see, and where they stood. The memory is used again by the next call. */
export interface VisibleBytes {
  readonly bytes: Uint8Array;
  /** Where an escape sequence or a character begins that goes on behind the last byte; the length of what was given where none does. */
  readonly pending: number;
  /** The index in what was given of the byte at `index` in `bytes`. */
  placeOf(index: number): number;
}

const specialBytes = Array.from(kinds.keys()).filter((byte) => kinds[byte] !== normal);

let scratch = new Uint8Array(0);
/** Pairs: from this index in the visible bytes on, so much is to be added to get the index in what was given. */
let shifts = new Int32Array(1024);

/**
 * Takes out colours and other escape sequences, control characters, marks of no width, and the line breaks within a long
 * encoded word (`base64` breaks at 76 columns). `grep --color` writes colours into the middle of words; whoever strips or
 * joins them later would have the word again. `undefined` where there is nothing to take out.
 */
export function visibleBytes(given: Given): VisibleBytes | undefined {
  const { bytes } = given;
  const end = bytes.length;
  const search = new Search(bytes);
  let at = 0;
  for (; at < end; at += 1) {
    at = search.next(at);
    if (at < end && hiddenEnd(given, at) !== at) break;
  }
  if (at >= end) return undefined;
  if (scratch.length < end) scratch = new Uint8Array(end);
  const visible = scratch;
  const table = kinds;
  let places = shifts;
  visible.set(bytes.subarray(0, at));
  let length = at;
  let count = 0;
  let pending = end;
  let near = 0;
  while (at < end) {
    // Written out, as it is done for every byte of coloured output.
    for (let limit = Math.min(near, end); at < limit; at += 1) {
      const byte = bytes[at] as number;
      const kind = table[byte];
      if (kind === normal) {
        visible[length] = byte;
        length += 1;
      } else if (kind === dropped) {
        if (count + 2 > places.length) places = shifts = grown(places);
        places[count] = length;
        places[count + 1] = at + 1 - length;
        count += 2;
        near = at + nearby;
        limit = Math.min(near, end);
      } else {
        break;
      }
    }
    if (at >= end) break;
    const after = hiddenEnd(given, at);
    if (after === at) {
      visible[length] = bytes[at] as number;
      length += 1;
      at += 1;
      if (at < near) continue;
      const next = search.next(at);
      visible.set(bytes.subarray(at, next), length);
      length += next - at;
      near = next - at < farEnough ? next + nearby : next;
      at = next;
    } else if (after === undefined) {
      pending = at;
      break;
    } else {
      at = after;
      near = at + nearby;
      if (count + 2 > places.length) places = shifts = grown(places);
      places[count] = length;
      places[count + 1] = at - length;
      count += 2;
    }
  }
  return { bytes: visible.subarray(0, length), pending, placeOf: (index) => placeOf(index, count) };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 2);
  more.set(array);
  return more;
}

function placeOf(index: number, count: number): number {
  let low = 0;
  let high = count / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[2 * middle] as number) <= index) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? index : index + (shifts[2 * low - 1] as number);
}

/** Bytes that are looked at one by one behind something hidden, as colours seldom come alone; then the system searches. */
const nearby = 48;
/** Less is not worth asking the system for. */
const farEnough = 16;
/** So few bytes are looked at one by one at once. */
const few = 256;

/** Finds the next byte that may be hidden or begin something hidden. To be asked for ascending places. */
class Search {
  readonly #bytes: Uint8Array;
  /** Those of the special bytes that occur, and where each is found next. */
  readonly #wanted: readonly number[];
  readonly #places: number[];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#wanted = bytes.length < few ? [] : specialBytes.filter((byte) => bytes.includes(byte));
    this.#places = this.#wanted.map(() => -1);
  }

  /** The length of the bytes where there is none. */
  next(from: number): number {
    const bytes = this.#bytes;
    if (bytes.length < few) {
      let at = from;
      while (at < bytes.length && kinds[bytes[at] as number] === normal) at += 1;
      return at;
    }
    let nearest = bytes.length;
    for (let index = 0; index < this.#places.length; index += 1) {
      let place = this.#places[index] as number;
      if (place < from) {
        place = bytes.indexOf(this.#wanted[index] as number, from);
        if (place < 0) place = bytes.length;
        this.#places[index] = place;
      }
      if (place < nearest) nearest = place;
    }
    return nearest;
  }
}
