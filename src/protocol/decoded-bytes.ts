import { ByteSet } from './byte-search.ts';
import { type Escape, escapeAt, type Found } from './escapes.ts';
import { type Shortened, Shifts } from './shifts.ts';

/** The percent sign, the ampersand, the backslash. */
const marks = new ByteSet([0x25, 0x26, 0x5c]);

/** 1 at each byte that may be one of an escape, when it is escaped again. */
const ofEscapes = Uint8Array.from({ length: 128 }, (_, byte) =>
  /[\w%&\\#;{}]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/**
 * Undoes what writers of URLs, JSON, HTML, C, Python and shells have escaped. Which characters they escape is theirs to
 * choose, each for itself, so that no list of spellings has them all: `gh%70_a\u0062` spells `ghp_ab`.
 */
export class EscapeDecoder {
  readonly #escape: Escape = { end: 0, code: 0, isByte: true };
  readonly #shifts = new Shifts();
  #decoded = Buffer.alloc(0);

  /**
   * `undefined` where nothing is escaped that matters: `wanted` has 1 at each byte that does. `complete`: nothing follows,
   * so that what has no end is no escape.
   */
  decode(bytes: Uint8Array, complete: boolean, wanted: Uint8Array): Shortened | undefined {
    const end = bytes.length;
    const search = marks.searchIn(bytes);
    let at = search.next(0);
    while (at < end && this.#read(bytes, at, complete, wanted) === 'none') at = search.next(at + 1);
    if (at === end) return undefined;
    if (this.#decoded.length < end) this.#decoded = Buffer.alloc(end);
    this.#decoded.set(bytes.subarray(0, at));
    this.#shifts.clear();
    let length = at;
    while (at < end) {
      const found = this.#read(bytes, at, complete, wanted);
      if (found === 'open') break;
      if (found === 'whole') {
        length = this.#tell(length);
        at = this.#escape.end;
        this.#shifts.add(length, at - length);
      }
      const next = search.next(found === 'whole' ? at : at + 1);
      this.#decoded.set(bytes.subarray(at, next), length);
      length += next - at;
      at = next;
    }
    return { bytes: this.#decoded.subarray(0, length), pending: at, shifts: this.#shifts };
  }

  #read(bytes: Uint8Array, at: number, complete: boolean, wanted: Uint8Array): Found {
    const escape = this.#escape;
    const found = escapeAt(bytes, at, escape);
    if (found === 'open') return complete ? 'none' : 'open';
    if (found !== 'whole') return found;
    return escape.code >= 0x80 || wanted[escape.code] === 1 || ofEscapes[escape.code] === 1 ? 'whole' : 'none';
  }

  /** Writes what the escape stands for, in UTF-8, and returns the length with it. It is never longer than the escape. */
  #tell(length: number): number {
    const { code, isByte } = this.#escape;
    if (isByte || code < 0x80) {
      this.#decoded[length] = code;
      return length + 1;
    }
    const character = Buffer.from(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
    this.#decoded.set(character, length);
    return length + character.length;
  }
}
