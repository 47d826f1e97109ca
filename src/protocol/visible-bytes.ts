import { ByteSet } from './byte-search.ts';
import { dropped, type Given, hiddenEnd, kinds, normal } from './hidden-bytes.ts';
import { type Shortened, Shifts } from './shifts.ts';

const special = new ByteSet(Array.from(kinds.keys()).filter((byte) => kinds[byte] !== normal));

let scratch = Buffer.alloc(0);
const shifts = new Shifts();

/**
 * Takes out colours and other escape sequences, control characters, marks of no width, and the line breaks within a long
 * encoded word (`base64` breaks at 76 columns). `grep --color` writes colours into the middle of words; whoever strips or
 * joins them later would have the word again. `undefined` where there is nothing to take out.
 */
export function visibleBytes(given: Given): Shortened | undefined {
  const { bytes } = given;
  const end = bytes.length;
  const search = special.searchIn(bytes);
  let at = 0;
  for (; at < end; at += 1) {
    at = search.next(at);
    if (at < end && hiddenEnd(given, at) !== at) break;
  }
  if (at >= end) return undefined;
  if (scratch.length < end) scratch = Buffer.alloc(end);
  const visible = scratch;
  const table = kinds;
  shifts.clear();
  visible.set(bytes.subarray(0, at));
  let length = at;
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
        shifts.add(length, at + 1 - length);
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
      shifts.add(length, at - length);
    }
  }
  return { bytes: visible.subarray(0, length), pending, shifts };
}

/** Bytes that are looked at one by one behind something hidden, as colours seldom come alone; then the system searches. */
const nearby = 48;
/** Less is not worth asking the system for. */
const farEnough = 16;
