import { type Given, wordBytes } from './hidden-bytes.ts';
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

export interface RedactedStream {
  /** What may leave now. Held back is at most what may be the beginning of a secret. */
  write(chunk: Uint8Array): Uint8Array;
  /** What was held back. */
  end(): Uint8Array;
  /** How many bytes are. */
  readonly held: number;
}

/** Bytes at the beginning of a secret that say too much, however long it is; ours. Of a short one it is the half. */
const tellingBeginning = 8;

const nothing = new Uint8Array(0);
const stars = Buffer.from('***');

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
    const { output } = replace(scanner, whole(bytes), 0);
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
        const stream = redactedStream(scanner);
        const bytes = Buffer.from(pieces[index] ?? '');
        const sure = Buffer.from(stream.write(bytes)).toString('utf8');
        return stream.held > 0 && tells(bytes.subarray(-stream.held)) ? `${sure}***` : piece;
      })
      .join('…');
  };

  /** What may begin a secret says too much of it. */
  const tells = (held: Uint8Array): boolean =>
    held.length >= tellingBeginning ||
    Array.from(held.keys()).some((from) => 2 * (held.length - from) >= scanner.shortestFrom(held.subarray(from)));

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
    stream: () => redactedStream(scanner),
    deep: <T>(value: T) => (scanner.size === 0 ? value : (deep(value) as T)),
    find: (bytes) => {
      let found = false;
      if (scanner.size !== 0) scanViews(scanner, whole(bytes), () => (found = true));
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

function redactedStream(scanner: SecretScanner): RedactedStream {
  let held: Uint8Array = nothing;
  /** How many of the held bytes belong to a secret whose stars are already written. */
  let covered = 0;
  let wordBefore = 0;

  const pass = (chunk: Uint8Array, complete: boolean): Uint8Array => {
    if (scanner.size === 0) return chunk;
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const replaced = replace(scanner, { bytes, complete, wordBefore }, covered);
    wordBefore = wordBytes(bytes, bytes.length - replaced.rest.length, wordBefore);
    // A copy, since the chunk's memory is its reader's and may be used again.
    held = replaced.rest.length === 0 ? nothing : Uint8Array.prototype.slice.call(replaced.rest);
    covered = replaced.covered;
    return replaced.output;
  };

  return {
    write: (chunk) => pass(chunk, false),
    end: () => pass(nothing, true),
    get held() {
      return held.length;
    },
  };
}

interface Replaced {
  /** The given bytes themselves where nothing had to be done. */
  readonly output: Uint8Array;
  /** Bytes at the end that may be the beginning of a secret. */
  readonly rest: Uint8Array;
  readonly covered: number;
}

/** Overlapping secrets become one `***`, so that no end of one survives the other. */
function replace(scanner: SecretScanner, given: Given, alreadyCovered: number): Replaced {
  const { bytes } = given;
  /** Pairs of begin and end of what stays; behind each but the last stand stars. */
  const kept: number[] = [];
  let coveredTo = alreadyCovered;
  /** Up to here bytes are kept or covered. */
  let done = alreadyCovered;
  const rest = scanViews(scanner, given, (start, end) => {
    if (start >= coveredTo) kept.push(done, start);
    coveredTo = Math.max(coveredTo, end);
    done = coveredTo;
  });
  if (kept.length === 0 && done === 0 && rest === bytes.length) return { output: bytes, rest: nothing, covered: 0 };
  kept.push(Math.min(done, rest), rest);
  return {
    output: kept.length === 2 ? bytes.subarray(kept[0], rest) : starred(bytes, kept),
    rest: bytes.subarray(rest),
    covered: Math.max(0, coveredTo - rest),
  };
}

function starred(bytes: Uint8Array, kept: readonly number[]): Uint8Array {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const output = Buffer.allocUnsafe(bytes.length + (kept.length / 2) * stars.length);
  let length = 0;
  for (let index = 0; index < kept.length; index += 2) {
    if (index > 0) length += stars.copy(output, length);
    length += from.copy(output, length, kept[index], kept[index + 1]);
  }
  return output.subarray(0, length);
}

function whole(bytes: Uint8Array): Given {
  return { bytes, complete: true, wordBefore: 0 };
}
