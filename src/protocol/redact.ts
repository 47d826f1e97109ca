import { wordBytes } from './hidden-bytes.ts';
import { redacted, RedactedStream } from './redacted-stream.ts';
import { scanViews } from './scan-views.ts';
import { secretForms } from './secret-forms.ts';
import { type Hit, SecretScanner } from './secret-scanner.ts';

/** Takes known secrets out of everything that leaves the process. */
export interface Redactor {
  /**
   * From here on this value is redacted, in open streams too. Values shorter than 3 characters are left alone, and what
   * stands in a name that is kept: `false` where that is so.
   */
  add(secret: string): boolean;
  /** Names that things are known by from here on: what is added later and stands in them is not hidden anywhere. */
  keep(names: readonly string[]): void;
  text(text: string): string;
  /** The bytes themselves where nothing is to be hidden. */
  bytes(bytes: Uint8Array): Uint8Array;
  /** No secret is known. */
  readonly empty: boolean;
  /** Grows whenever more becomes known. */
  readonly known: number;
  /** Bytes of the longest spelling that is looked for. */
  readonly longest: number;
  /** Calls back each time that more has become known, until the returned function is called. */
  onLearned(listener: () => void): () => void;
  /** For bytes that come in pieces: a secret that is cut in two by a border is found. */
  stream(): RedactedStream;
  /** The same JSON value with every string and every key redacted. */
  deep<T>(value: T): T;
  /** A known secret occurs. */
  find(bytes: Uint8Array): boolean;
  /** Where secrets stand in bytes that come in pieces: `hit` is told the places from the first byte of the first piece on. */
  places(hit: Hit): SecretPlaces;
}

/** Said where `add` could not hide a value, for it stands in a name that is kept. */
export const standsInName =
  'a value that became secret is not hidden, for it stands in the name of a task or file of this run, or in what the run was asked for';

export interface SecretPlaces {
  write(chunk: Uint8Array): void;
  /** Nothing follows any more. */
  end(): void;
}

const nothing = new Uint8Array(0);

/** From so many values on only their usual spellings are looked for; ours. */
const manyValues = 500;

export function createRedactor(): Redactor {
  const scanner = new SecretScanner();
  const listeners = new Set<() => void>();
  let kept = '';
  let values = 0;

  const text = (plain: string): string => {
    // Before it is looked at: it may be a megabyte of output, made of pieces.
    if (scanner.size === 0 || plain.length < 3) return plain;
    return plain.includes('…') ? cutText(plain) : wholeText(plain);
  };

  const wholeText = (plain: string): string => {
    const bytes = Buffer.from(plain);
    const output = redacted(scanner, bytes);
    return output === bytes ? plain : Buffer.from(output).toString('utf8');
  };

  /** A sentence of ours may quote the beginning of a long value: what stands before `…` is redacted where it begins a secret. */
  const cutText = (plain: string): string => {
    const hidden = wholeText(plain).split('…');
    const pieces = plain.split('…');
    // The mark may be a secret's own.
    if (hidden.length !== pieces.length) return hidden.join('…');
    return hidden
      .map((piece, index) => {
        if (index === pieces.length - 1) return piece;
        const stream = new RedactedStream(scanner);
        const sure = Buffer.from(stream.write(Buffer.from(pieces[index] ?? ''))).toString('utf8');
        return stream.tells ? `${sure}***` : piece;
      })
      .join('…');
  };

  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]));
  };

  return {
    add: (secret) => {
      const before = scanner.size;
      const plain = latin1(secret);
      let isHidden = true;
      values += 1;
      for (const form of secretForms(secret, values > manyValues)) {
        // The value itself, its lines and its leaves; what is spelled otherwise stands in no name.
        if (form.length > 2 && plain.includes(form) && kept.includes(form)) isHidden = false;
        else scanner.add(form);
      }
      if (scanner.size > before) for (const listener of listeners) listener();
      return isHidden;
    },
    keep(names) {
      kept = latin1(names.join('\n'));
    },
    text,
    bytes(bytes) {
      if (scanner.size === 0) return bytes;
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return buffer.includes('…') ? Buffer.from(cutText(buffer.toString('utf8'))) : redacted(scanner, bytes);
    },
    get empty() {
      return scanner.size === 0;
    },
    get known() {
      return scanner.size;
    },
    get longest() {
      return scanner.longest;
    },
    onLearned(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stream: () => new RedactedStream(scanner),
    deep: <T>(value: T) => (scanner.size === 0 ? value : (deep(value) as T)),
    find: (bytes) => {
      let found = false;
      if (scanner.size !== 0) scanViews(scanner, { bytes, complete: true, wordBefore: 0 }, () => (found = true));
      return found;
    },
    places: (hit) => secretPlaces(scanner, hit),
  };
}

/** Bytes, as forms are. */
function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function secretPlaces(scanner: SecretScanner, hit: Hit): SecretPlaces {
  let held: Uint8Array = nothing;
  /** Of the first held byte. */
  let place = 0;
  let wordBefore = 0;

  const pass = (chunk: Uint8Array, complete: boolean): void => {
    if (scanner.size === 0) return;
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const given = { bytes, complete, wordBefore };
    const done = scanViews(scanner, given, (start, end) => hit(place + start, place + end));
    wordBefore = wordBytes(bytes, done, wordBefore);
    held = Uint8Array.prototype.slice.call(bytes, done);
    place += done;
  };

  return { write: (chunk) => pass(chunk, false), end: () => pass(nothing, true) };
}
