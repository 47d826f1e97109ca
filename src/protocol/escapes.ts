/** What `escapeAt` has read. */
export interface Escape {
  /** The index behind it. */
  end: number;
  /** What it stands for: a byte, or a code point. */
  code: number;
  isByte: boolean;
}

/** `open`: it may end behind the last byte. */
export type Found = 'none' | 'open' | 'whole';

const backslash = 0x5c;
const lowerU = 0x75;

/** What each byte is worth as a digit; 255 where it is none. */
const digits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
  return digit < 0 ? 255 : digit;
});

/** What each byte stands for behind a backslash; 0 for those that something else begins with, or nothing. */
const alone = Uint8Array.from({ length: 128 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return { n: 0x0a, r: 0x0d, t: 0x09 }[character] ?? (/[^\w\s\p{Cc}]/u.test(character) ? byte : 0);
});

const entities = (
  [
    ['lt;', '<'],
    ['gt;', '>'],
    ['amp;', '&'],
    ['quot;', '"'],
    ['apos;', "'"],
  ] as const
).map(([name, character]) => [Buffer.from(name), character.charCodeAt(0)] as const);

/**
 * What of the spellings of one character begins here: `%41` of URLs; `\x41`, `\101`, `\n` and `\"` of C, Python and bash;
 * `\u0041` of JSON, of which two together may be one character; `\u{41}` of JavaScript; `\U00000041` of Python; `&#65;`,
 * `&#x41;` and `&lt;` of HTML and XML.
 */
export function escapeAt(bytes: Uint8Array, at: number, into: Escape): Found {
  const next = bytes[at + 1];
  switch (bytes[at]) {
    case backslash:
      return next === undefined ? 'open' : backslashed(bytes, at + 1, next, into);
    case 0x25: // %
      return fixed(bytes, at + 1, 2, 16, into, true);
    case 0x26: // &
      if (next !== 0x23) return named(bytes, at + 1, into);
      return ((bytes[at + 2] ?? 0) | 0x20) === 0x78
        ? closed(bytes, at + 3, 16, 0x3b, into)
        : closed(bytes, at + 2, 10, 0x3b, into);
    default:
      return 'none';
  }
}

function backslashed(bytes: Uint8Array, at: number, kind: number, into: Escape): Found {
  const itself = alone[kind];
  if (itself !== undefined && itself !== 0) return told(into, at + 1, itself, true);
  switch (kind) {
    case lowerU:
      return bytes[at + 1] === 0x7b ? closed(bytes, at + 2, 16, 0x7d, into) : unit(bytes, at + 1, into);
    case 0x78: // x
      return fixed(bytes, at + 1, 2, 16, into, true);
    case 0x55: // U
      return fixed(bytes, at + 1, 8, 16, into, false);
    case 0x30: // 0 to 3: a byte has no more
    case 0x31:
    case 0x32:
    case 0x33:
      return fixed(bytes, at, 3, 8, into, true);
    default:
      return 'none';
  }
}

/** A unit of UTF-16, or the two of a character. */
function unit(bytes: Uint8Array, from: number, into: Escape): Found {
  const first = fixed(bytes, from, 4, 16, into, false);
  const high = into.code;
  if (first !== 'whole' || high < 0xd800 || high > 0xdbff) return first;
  if (from + 4 === bytes.length || (bytes[from + 4] === backslash && from + 5 === bytes.length)) return 'open';
  if (bytes[from + 4] !== backslash || bytes[from + 5] !== lowerU) return 'none';
  const second = fixed(bytes, from + 6, 4, 16, into, false);
  if (second !== 'whole') return second;
  if (into.code < 0xdc00 || into.code > 0xdfff) return 'none';
  return told(into, into.end, 0x10000 + ((high - 0xd800) << 10) + (into.code - 0xdc00), false);
}

/** So many digits. */
function fixed(bytes: Uint8Array, from: number, count: number, base: number, into: Escape, isByte: boolean): Found {
  const end = readNumber(bytes, from, count, base, into, isByte);
  return end === from + count ? 'whole' : end === bytes.length ? 'open' : 'none';
}

/** One digit or more, and this byte behind them. */
function closed(bytes: Uint8Array, from: number, base: number, closing: number, into: Escape): Found {
  const end = readNumber(bytes, from, 7, base, into, false);
  if (end === bytes.length) return 'open';
  return end > from && bytes[end] === closing ? told(into, end + 1, into.code, false) : 'none';
}

/** Up to so many digits; returns the index behind them. */
function readNumber(
  bytes: Uint8Array,
  from: number,
  most: number,
  base: number,
  into: Escape,
  isByte: boolean,
): number {
  const limit = Math.min(bytes.length, from + most);
  let code = 0;
  let at = from;
  for (; at < limit; at += 1) {
    const digit = digits[bytes[at] as number] as number;
    if (digit >= base) break;
    code = code * base + digit;
  }
  told(into, at, code, isByte);
  return at;
}

function named(bytes: Uint8Array, from: number, into: Escape): Found {
  for (const [name, code] of entities) {
    let length = 0;
    while (length < name.length && bytes[from + length] === name[length]) length += 1;
    if (length === name.length) return told(into, from + length, code, true);
    if (from + length === bytes.length) return 'open';
  }
  return 'none';
}

function told(into: Escape, end: number, code: number, isByte: boolean): Found {
  into.end = end;
  into.code = code;
  into.isByte = isByte;
  return 'whole';
}
