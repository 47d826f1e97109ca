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
/** The percent sign and the backslash: `%0A` and `\\n` are line breaks in workflow commands and in JSON. */
const escapedBreak = 5;

/** First bytes of those characters: see `markEnd`. */
const leadingBytes: ReadonlySet<number> = new Set([0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3]);

/** What each byte may be the beginning of. */
export const kinds: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x1b) return escape;
  if (byte === 0x0a || byte === 0x0d) return lineBreak;
  if (leadingBytes.has(byte)) return leading;
  if (byte === 0x25 || byte === 0x5c) return escapedBreak;
  return (byte < 0x20 && byte !== 0x09) || byte === 0x7f ? dropped : normal;
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
    case escapedBreak:
      return escapedBreakEnd(given, at);
    default:
      return at;
  }
}

/** Behind a carriage return alone; behind the line break and the blanks after it, where a long word goes on there, or may. */
function breakEnd({ bytes, complete, wordBefore }: Given, at: number): number | undefined {
  if (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a) return at + 1 < bytes.length || complete ? at + 1 : undefined;
  if (at > 0 && isWordByte[bytes[at - 1] as number] === 0) return at;
  if (wordBytes(bytes, at, wordBefore) < longWord) return at;
  let next = bytes[at] === 0x0d ? at + 2 : at + 1;
  while (bytes[next] === 0x20 || bytes[next] === 0x09) next += 1;
  if (next >= bytes.length) return complete ? at : bytes.length;
  return isWordByte[bytes[next] as number] === 1 ? next : at;
}

const writtenBreaks = ['%0A', '%0a', '%0D%0A', '%0d%0a', String.raw`\n`, String.raw`\r\n`];

/** The same where the line break is written out: behind it, where a long word goes on there, or may go on. */
function escapedBreakEnd({ bytes, complete, wordBefore }: Given, at: number): number | undefined {
  if (wordBytes(bytes, at, wordBefore) < longWord) return at;
  const next = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(7, bytes.length - at)).toString('latin1');
  const written = writtenBreaks.find((text) => next.startsWith(text));
  if (written === undefined) {
    return !complete && writtenBreaks.some((text) => text.startsWith(next)) ? undefined : at;
  }
  const after = at + written.length;
  if (after >= bytes.length) return complete ? at : undefined;
  return isWordByte[bytes[after] as number] === 1 ? after : at;
}

/** C1 controls, the soft hyphen, marks of direction, characters of no width: in UTF-8. */
function markEnd({ bytes, complete }: Given, at: number): number | undefined {
  const lead = bytes[at];
  const second = bytes[at + 1];
  if (second === undefined) return complete ? at : undefined;
  if (lead === 0xc2) {
    if (second === 0xad) return at + 2;
    if (second < 0x80 || second > 0x9f) return at;
    return sequenceEnd(bytes, at) ?? (complete ? at + 2 : undefined);
  }
  if (lead === 0xd8) return second === 0x9c ? at + 2 : at;
  if (lead === 0xcd) return second === 0x8f ? at + 2 : at;
  const thirds = invisible[((lead ?? 0) << 8) | second];
  if (thirds === undefined) return at;
  const third = bytes[at + 2];
  if (third === undefined) return complete ? at : undefined;
  if (!thirds.some(([first, last]) => third >= first && third <= last)) return at;
  if (lead !== 0xf0 && lead !== 0xf3) return at + 3;
  const fourth = bytes[at + 3];
  if (fourth === undefined) return complete ? (lead === 0xf0 ? at : bytes.length) : undefined;
  if (lead === 0xf3) return at + 4;
  const [first, last] = third === 0x85 ? [0xb3, 0xba] : [0xa0, 0xa3];
  return fourth >= first && fourth <= last ? at + 4 : at;
}

/** By the first two bytes, the ranges of the third: what Unicode calls ignorable by default and shows as nothing. */
const invisible: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  // Fillers of Hangul; inherent vowels of Khmer.
  0xe185: [[0x9f, 0xa0]],
  0xe385: [[0xa4, 0xa4]],
  0xe19e: [[0xb4, 0xb5]],
  // Mongolian separators.
  0xe1a0: [[0x8b, 0x8f]],
  0xe280: [
    [0x8b, 0x8f],
    [0xaa, 0xae],
  ],
  0xe281: [[0xa0, 0xaf]],
  // Which form of a character is meant.
  0xefb8: [[0x80, 0x8f]],
  0xefbb: [[0xbf, 0xbf]],
  0xefbe: [[0xa0, 0xa0]],
  0xefbf: [[0xb9, 0xbb]],
  // Of shorthand and of notes: the fourth byte decides.
  0xf09b: [[0xb2, 0xb2]],
  0xf09d: [[0x85, 0x85]],
  // Tags, and more of such forms.
  0xf3a0: [[0x80, 0x87]],
};

function isParameter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x3b;
}

/** How many bytes that an encoded word is made of stand right before `end`, as far as it matters. */
export function wordBytes(bytes: Uint8Array, end: number, wordBefore: number): number {
  let count = 0;
  while (count < longWord && count < end && isWordByte[bytes[end - count - 1] as number] === 1) count += 1;
  return count === end ? Math.min(longWord, count + wordBefore) : count;
}
