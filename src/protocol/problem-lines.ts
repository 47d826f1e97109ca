import { mayBeginAmongLines } from './built-in-matchers.ts';

const lineFeed = 10;
/** Bytes that are searched at once; ours. */
const step = 64 * 1024;

/**
 * Finds the lines with which a built-in matcher could begin, or that may be workflow commands, without cutting the others
 * out: most of what is printed says nothing to us, and a string for each of its lines would be most of our work. Now and
 * then a line is found that is neither.
 */
export class ProblemLines {
  readonly #bytes: Buffer;
  readonly #to: number;
  /** Bytes from `#from` on, a character each. */
  #text = '';
  #from = 0;

  /** Of the lines before `to`. */
  constructor(bytes: Buffer, to: number) {
    this.#bytes = bytes;
    this.#to = to;
  }

  /** Where the next such line begins, at `start`, where a line begins, or after it; the end of all where there is none. */
  next(start: number): number {
    const read = this.#from + this.#text.length;
    if (start >= read) {
      if (start < this.#to) this.#read(start);
      // Before it is no line feed to be searched with it.
      return Math.min(start, this.#to);
    }
    mayBeginAmongLines.lastIndex = start - this.#from - 1;
    if (!mayBeginAmongLines.test(this.#text)) return this.next(read);
    return this.#from + this.#text.lastIndexOf('\n', mayBeginAmongLines.lastIndex - 2) + 1;
  }

  #read(from: number): void {
    const end = this.#bytes.indexOf(lineFeed, from + step) + 1;
    this.#from = from;
    this.#text = this.#bytes.toString('latin1', from, end === 0 ? this.#to : Math.min(end, this.#to));
  }
}
