const escape = 0x1b;
const bell = 0x07;

/** A sequence of which so much came and no end is none. */
const longest = 4096;

/** What follows the escape: `[` begins a control sequence (colour, cursor), these a text up to its terminator (title, link). */
const controlSequence = 0x5b;
const textKinds: ReadonlySet<number> = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);

/**
 * The index behind the escape sequence that begins at `start` (ECMA-48, 5th edition, 5.4 and 5.6): with ESC, or with the
 * one character of C1 that stands for ESC and a letter, in UTF-8 two bytes. `undefined` where it has not ended yet.
 */
export function sequenceEnd(bytes: Uint8Array, start: number): number | undefined {
  const isShort = bytes[start] !== escape;
  const second = bytes[start + 1];
  if (second === undefined) return undefined;
  // 0xC2 0x9B is U+009B, which is ESC [.
  const kind = isShort ? second - 0x40 : second;
  const limit = Math.min(bytes.length, start + longest);
  const end =
    kind === controlSequence
      ? controlEnd(bytes, start + 2, limit)
      : textKinds.has(kind)
        ? textEnd(bytes, start + 2, limit)
        : isShort
          ? start + 2
          : plainEnd(bytes, start + 1, limit);
  return end ?? (limit < bytes.length ? start + (isShort ? 2 : 1) : undefined);
}

/** Parameters and intermediates, then one byte from @ to ~. Anything else breaks it off. */
function controlEnd(bytes: Uint8Array, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x40 && byte <= 0x7e) return at + 1;
    if (byte < 0x20 || byte > 0x3f) return at;
  }
  return undefined;
}

/** Up to BEL, ESC \ or U+009C; another ESC breaks it off, and so does another beginning in one character, or the line's end. */
function textEnd(bytes: Uint8Array, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) {
    const byte = bytes[at];
    if (byte === bell) return at + 1;
    if (byte === 0x0a) return at;
    if (byte === 0xc2 && bytes[at + 1] === 0x9c) return at + 2;
    if (byte === 0xc2 && textKinds.has((bytes[at + 1] ?? 0) - 0x40)) return at;
    if (byte === escape && at + 1 < bytes.length) return bytes[at + 1] === 0x5c ? at + 2 : at;
  }
  return undefined;
}

/** Intermediates and one more byte. */
function plainEnd(bytes: Uint8Array, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x20 || byte > 0x2f) return byte >= 0x30 && byte <= 0x7e ? at + 1 : at;
  }
  return undefined;
}
