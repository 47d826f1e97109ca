import { sequenceEnd } from './escape-sequence.ts';

/** What is looked at. */
export interface Given {
  readonly bytes: Uint8Array;
  /** Nothing will follow: then what has no end is none. */
  readonly complete: boolean;
  /** How many bytes right before the first are such as an encoded word is made of, see `wordBytes`. */
  readonly wordBefore: number;
}

/** A line break is one of a tool, and none of the text, behind so many characters of base64 without a blank. */
const longWord = 16;

export const normal = 0;
/** NUL, bell, backspace, delete …: dropped by whoever shows or strips output. */
export const dropped = 1;
const escape = 2;
/** CR or LF. */
const lineBreak = 3;
/** May begin a character that nobody sees. */
const leading = 4;

/** What each byte may be the beginning of. */
export const kinds: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x1b) return escape;
  if (byte === 0x0a || byte === 0x0d) return lineBreak;
  if (byte === 0xc2 || byte === 0xd8 || byte === 0xe2 || byte === 0xef) return leading;
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f ? dropped : normal;
});

const isWordByte = Uint8Array.from({ length: 256 }, (_, byte) => (/[\w+/=-]/.test(String.fromCharCode(byte)) ? 1 : 0));

/** The index behind what is hidden at `at`: `at` itself where it is visible; `undefined` where its end is still to come. */
export function hiddenEnd(given: Given, at: number): number | undefined {
  const { bytes, complete } = given;
  switch (kinds[bytes[at] as number]) {
    case dropped:
      return at + 1;
    case escape:
      if (bytes[at + 1] === 0x5b) {
        // Nearly always a colour.
        let end = at + 2;
        while (isParameter(bytes[end])) end += 1;
        if (bytes[end] === 0x6d) return end + 1;
      }
      return sequenceEnd(bytes, at) ?? (complete ? at + 1 : undefined);
    case lineBreak:
      return breakEnd(given, at);
    case leading:
      return markEnd(given, at);
    default:
      return at;
  }
}

/** Behind the line break and the blanks after it, where a long word goes on there, or may go on. */
function breakEnd({ bytes, complete, wordBefore }: Given, at: number): number {
  if (at > 0 && isWordByte[bytes[at - 1] as number] === 0) return at;
  let next = bytes[at] === 0x0d ? at + 1 : at;
  if (next < bytes.length && bytes[next] !== 0x0a) return at;
  if (wordBytes(bytes, at, wordBefore) < longWord) return at;
  next += 1;
  while (bytes[next] === 0x20 || bytes[next] === 0x09) next += 1;
  if (next >= bytes.length) return complete ? at : bytes.length;
  return isWordByte[bytes[next] as number] === 1 ? next : at;
}

/** C1 controls, the soft hyphen, marks of direction, characters of no width: in UTF-8. */
function markEnd({ bytes, complete }: Given, at: number): number | undefined {
  const lead = bytes[at];
  const second = bytes[at + 1];
  if (second === undefined) return complete ? at : undefined;
  if (lead === 0xc2) {
    if (second === 0xad) return at + 2;
    if (second < 0x80 || second > 0x9f || second === 0x85) return at;
    return sequenceEnd(bytes, at) ?? (complete ? at + 2 : undefined);
  }
  if (lead === 0xd8) return second === 0x9c ? at + 2 : at;
  if (lead === 0xe2 ? second !== 0x80 && second !== 0x81 : second !== 0xbb) return at;
  const third = bytes[at + 2];
  if (third === undefined) return complete ? at : undefined;
  const hidden =
    lead === 0xef
      ? third === 0xbf
      : second === 0x80
        ? (third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae)
        : third === 0xa0 || (third >= 0xa6 && third <= 0xa9);
  return hidden ? at + 3 : at;
}

function isParameter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x3b;
}

/** How many bytes that an encoded word is made of stand right before `end`, as far as it matters. */
export function wordBytes(bytes: Uint8Array, end: number, wordBefore: number): number {
  let count = 0;
  while (count < longWord && count < end && isWordByte[bytes[end - count - 1] as number] === 1) count += 1;
  return count === end ? Math.min(longWord, count + wordBefore) : count;
}
