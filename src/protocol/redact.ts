import { secretForms } from './secret-forms.ts';
import { type Hit, SecretScanner } from './secret-scanner.ts';
import { visibleBytes } from './visible-bytes.ts';

/** Takes known secrets out of everything that leaves the process. */
export interface Redactor {
  /** From here on this value is redacted, in open streams too. Values shorter than 3 characters are left alone. */
  add(secret: string): void;
  text(text: string): string;
  /** For bytes that come in pieces: a secret that is cut in two by a border is found. */
  stream(): RedactedStream;
  /** The same JSON value with every string and every key redacted. */
  deep<T>(value: T): T;
  /** A known secret occurs. */
  find(bytes: Uint8Array): boolean;
}

export interface RedactedStream {
  /** What may leave now. Held back is at most what may be the beginning of a secret. */
  write(chunk: Uint8Array): Uint8Array;
  /** What was held back. */
  end(): Uint8Array;
}

const nothing = new Uint8Array(0);
const stars = Buffer.from('***');

export function createRedactor(): Redactor {
  const scanner = new SecretScanner();

  const text = (plain: string): string => {
    if (scanner.empty || plain.length < 3) return plain;
    const bytes = Buffer.from(plain);
    const { output } = replace(scanner, bytes, 0, true);
    return output === bytes ? plain : Buffer.from(output).toString('utf8');
  };

  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]));
  };

  return {
    add: (secret) => {
      for (const form of secretForms(secret)) scanner.add(form);
    },
    text,
    stream: () => redactedStream(scanner),
    deep: <T>(value: T) => (scanner.empty ? value : (deep(value) as T)),
    find: (bytes) => {
      let found = false;
      if (!scanner.empty) scanAll(scanner, bytes, true, () => (found = true));
      return found;
    },
  };
}

function redactedStream(scanner: SecretScanner): RedactedStream {
  let held: Uint8Array = nothing;
  /** How many of the held bytes belong to a secret whose stars are already written. */
  let covered = 0;

  const pass = (chunk: Uint8Array, complete: boolean): Uint8Array => {
    if (scanner.empty) return chunk;
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const replaced = replace(scanner, bytes, covered, complete);
    // A copy, since the chunk's memory is its reader's and may be used again.
    held = replaced.rest.length === 0 ? nothing : Uint8Array.prototype.slice.call(replaced.rest);
    covered = replaced.covered;
    return replaced.output;
  };

  return { write: (chunk) => pass(chunk, false), end: () => pass(nothing, true) };
}

interface Replaced {
  /** The given bytes themselves where nothing had to be done. */
  readonly output: Uint8Array;
  /** Bytes at the end that may be the beginning of a secret. */
  readonly rest: Uint8Array;
  readonly covered: number;
}

/** Overlapping secrets become one `***`, so that no end of one survives the other. */
function replace(scanner: SecretScanner, bytes: Uint8Array, alreadyCovered: number, complete: boolean): Replaced {
  const pieces: Uint8Array[] = [];
  let coveredTo = alreadyCovered;
  /** Up to here bytes are in `pieces` or covered. */
  let done = alreadyCovered;
  const rest = scanAll(scanner, bytes, complete, (start, end) => {
    if (start >= coveredTo) {
      pieces.push(bytes.subarray(done, start), stars);
    }
    coveredTo = Math.max(coveredTo, end);
    done = coveredTo;
  });
  if (pieces.length === 0 && done === 0 && rest === bytes.length) return { output: bytes, rest: nothing, covered: 0 };
  if (done < rest) pieces.push(bytes.subarray(done, rest));
  return {
    output: pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces),
    rest: bytes.subarray(rest),
    covered: Math.max(0, coveredTo - rest),
  };
}

/** As `scan` of the scanner, but a secret is also found where colours or NULs stand within it. */
function scanAll(scanner: SecretScanner, bytes: Uint8Array, complete: boolean, hit: Hit): number {
  const visible = visibleBytes(bytes, complete);
  if (visible === undefined) return scanner.scan(bytes, complete, hit);
  const { places, pending } = visible;
  const hits: [start: number, end: number][] = [];
  const raw = scanner.scan(bytes, complete, (start, end) => hits.push([start, end]));
  const seen = scanner.scan(visible.bytes, complete, (start, end) =>
    hits.push([places[start] as number, (places[end - 1] as number) + 1]),
  );
  const rest = complete ? bytes.length : Math.min(raw, places[seen] ?? pending, pending);
  // What begins in the undecided rest will be found again when more is there.
  for (const [start, end] of hits.sort(([a], [b]) => a - b)) if (start < rest) hit(start, end);
  return rest;
}
