/** Bytes without what a reader does not see, and where each of them stood. */
export interface VisibleBytes {
  readonly bytes: Uint8Array;
  /** `places[i]` is the index of `bytes[i]` in what was given. */
  readonly places: Int32Array;
  /** Where an escape sequence begins that goes on behind the last byte; the length of what was given where none does. */
  readonly pending: number;
}

const escape = 0x1b;
/** NUL, bell, backspace, delete: dropped by whoever shows or strips output. */
const unseen = [escape, 0x00, 0x07, 0x08, 0x7f];
const isUnseen = Uint8Array.from({ length: 256 }, (_, byte) => (unseen.includes(byte) ? 1 : 0));

/** A sequence of which so much came and no end is none. */
const longestSequence = 4096;

/**
 * Colours and other escape sequences taken out (ECMA-48, 5th edition, 5.4 and 5.6). `grep --color` writes them into the
 * middle of words; whoever strips them later would join a secret again. `undefined` where there is nothing to take out.
 * `complete` says that nothing will follow: then a sequence without an end is none.
 */
export function visibleBytes(given: Uint8Array, complete: boolean): VisibleBytes | undefined {
  if (!unseen.some((byte) => given.includes(byte))) return undefined;
  const bytes = new Uint8Array(given.length);
  const places = new Int32Array(given.length);
  let length = 0;
  let pending = given.length;
  for (let at = 0; at < given.length;) {
    const byte = given[at] as number;
    if (byte === escape) {
      const end = sequenceEnd(given, at);
      if (end === undefined && !complete) {
        pending = at;
        break;
      }
      at = end ?? at + 1;
    } else {
      if (isUnseen[byte] === 0) {
        bytes[length] = byte;
        places[length] = at;
        length += 1;
      }
      at += 1;
    }
  }
  return { bytes: bytes.subarray(0, length), places: places.subarray(0, length), pending };
}

/** The index behind the sequence that begins at `start`; `undefined` where it has not ended yet. */
function sequenceEnd(bytes: Uint8Array, start: number): number | undefined {
  const kind = bytes[start + 1];
  const limit = Math.min(bytes.length, start + longestSequence);
  const tooLong = limit < bytes.length ? start + 1 : undefined;
  if (kind === undefined) return undefined;
  if (kind === 0x5b) {
    // CSI: parameters and intermediates, then one byte from @ to ~. Anything else breaks it off.
    for (let at = start + 2; at < limit; at += 1) {
      const byte = bytes[at] as number;
      if (byte >= 0x40 && byte <= 0x7e) return at + 1;
      if (byte < 0x20 || byte > 0x3f) return at;
    }
    return tooLong;
  }
  if (kind === 0x5d || kind === 0x50 || kind === 0x58 || kind === 0x5e || kind === 0x5f) {
    // OSC, DCS, SOS, PM, APC: a text up to BEL or ESC \.
    for (let at = start + 2; at < limit; at += 1) {
      if (bytes[at] === 0x07) return at + 1;
      if (bytes[at] === escape && at + 1 < bytes.length) return bytes[at + 1] === 0x5c ? at + 2 : at;
    }
    return tooLong;
  }
  // ESC, intermediates, one more byte.
  for (let at = start + 1; at < limit; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x20 || byte > 0x2f) return byte >= 0x30 && byte <= 0x7e ? at + 1 : at;
  }
  return tooLong;
}
