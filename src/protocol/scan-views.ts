import { EscapeDecoder } from './decoded-bytes.ts';
import type { Given } from './hidden-bytes.ts';
import type { Hit, SecretScanner } from './secret-scanner.ts';
import { visibleBytes } from './visible-bytes.ts';

/** Bytes as somebody may read them, and where in what was given they stand. */
interface View {
  readonly bytes: Uint8Array;
  /** The index in what was given of the byte at `index`. */
  begin(index: number): number;
  /** The index in what was given behind that of the byte before `index`. */
  end(index: number): number;
  /** Where, in what was given, begins what can't be read yet. */
  readonly pending: number;
}

/** An escape in an escape, as URLs in JSON and JSON in JSON have them, but no deeper. */
const decoders = [new EscapeDecoder(), new EscapeDecoder()];

/**
 * Bytes from the beginning of what may be a secret to the end of what is there, beyond which it is none: else a letter and
 * a gigabyte of NULs are held, and looked through anew with each piece. By spellings, each of them escaped twice; ours.
 */
function longestHeld({ longest }: SecretScanner): number {
  return Math.max(16 * 1024, 16 * longest);
}

/**
 * As `scan` of the scanner, but a secret is also found where colours, NULs or the line breaks of an encoder stand within
 * it, and where any of its characters are escaped.
 */
export function scanViews(scanner: SecretScanner, given: Given, hit: Hit): number {
  const { complete } = given;
  const bytes = asBuffer(given.bytes);
  const views = viewsOf({ ...given, bytes }, scanner.occurring);
  if (views.length === 1) return scanner.scan(bytes, complete, hit);
  let rest = bytes.length;
  const queues = views.map((view) => {
    const queue = new Hits();
    const seen = scanner.scan(view.bytes, complete, (start, end) => queue.add(view.begin(start), view.end(end)));
    if (!complete) rest = Math.min(rest, view.pending, seen < view.bytes.length ? view.begin(seen) : rest);
    return queue;
  });
  const decided = bytes.length - longestHeld(scanner);
  if (rest < decided) return scanViews(scanner, { ...given, bytes: bytes.subarray(0, decided), complete: true }, hit);
  // What begins in the undecided rest will be found again when more is there.
  for (;;) {
    const first = queues.reduce((one, other) => (other.start < one.start ? other : one));
    if (first.start >= rest) return rest;
    first.take(hit);
  }
}

/** All are of one class: loops that see bytes of two are slower, with NUL-laden text by a quarter. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function viewsOf(given: Given, wanted: Uint8Array): readonly View[] {
  const { bytes, complete } = given;
  const asGiven: View = { bytes, begin: (index) => index, end: (index) => index, pending: bytes.length };
  const views = [asGiven];
  const visible = visibleBytes(given);
  let last = asGiven;
  if (visible !== undefined) {
    const { shifts, pending } = visible;
    const begin = (index: number): number => shifts.placeOf(index);
    last = { bytes: visible.bytes, begin, end: (index) => begin(index - 1) + 1, pending };
    views.push(last);
  }
  for (const decoder of decoders) {
    const base = last;
    const decoded = decoder.decode(base.bytes, complete, wanted);
    if (decoded === undefined) break;
    const { shifts } = decoded;
    last = {
      bytes: decoded.bytes,
      begin: (index) => base.begin(shifts.placeOf(index)),
      end: (index) => base.end(shifts.placeOf(index)),
      pending: decoded.pending < base.bytes.length ? base.begin(decoded.pending) : base.pending,
    };
    views.push(last);
  }
  return views;
}

/** A queue of hits, by ascending starts. */
class Hits {
  readonly #places: number[] = [];
  #taken = 0;

  /** Of the first in the queue; `Infinity` where there is none. */
  get start(): number {
    return this.#places[this.#taken] ?? Number.POSITIVE_INFINITY;
  }

  add(start: number, end: number): void {
    this.#places.push(start, end);
  }

  take(hit: Hit): void {
    hit(this.start, this.#places[this.#taken + 1] as number);
    this.#taken += 2;
  }
}
