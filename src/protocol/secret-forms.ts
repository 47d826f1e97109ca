import { EscapeDecoder } from './decoded-bytes.ts';
import { encodedForms, insides } from './encoded-forms.ts';
import { escapedForms } from './escaped-forms.ts';
import { numericForms } from './numeric-forms.ts';

/** Shortest explicit secret that is redacted. Ours: shorter ones would star out the log and be guessed from it. */
const shortest = 3;
/** Shortest line of a secret of several lines that is redacted by itself. */
const shortestLine = 4;
/** Shortest leaf of a JSON document that is redacted by itself: `main` or `true` is no secret. */
const shortestLeaf = 6;

/** Characters of a piece in which a longer value is sought; ours: no usual key or token is longer. */
const longestPiece = 1024;
/** What two pieces share, so that no spelling has a gap between them. */
const shared = 16;
/** What repeats itself within so many characters is sought as this many: each place of a text like it is compared with all of a piece. */
const longestPeriod = 32;
/** Characters at the beginning of a value of which every spelling is sought; of what follows the usual ones. Ours. */
const fullySpelled = 16 * 1024;

/**
 * Every spelling of a secret that is looked for, as bytes in latin1 strings: the value itself, its lines, the leaf strings
 * where it is a JSON document, and of each of these what encoders and escapers make of it. Nothing where the trimmed value
 * is shorter than 3 characters. `few`: only what the usual tools make of each, base64, URLs and JSON; where thousands are
 * secret, all spellings of all are a gigabyte.
 */
export function secretForms(secret: string, few = false): ReadonlySet<string> {
  const value = secret.trim();
  // Stars are what stands in the place of secrets.
  if (value.length < shortest || /^\*+$/.test(value)) return new Set();
  const unquoted = /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : '';
  // As names of files are on macOS, and as others compose letters with their accents.
  const written = [value, unquoted, ...leavesOf(value)].flatMap((part) => [
    part,
    part.normalize('NFD'),
    part.normalize(),
  ]);
  const parts = [...new Set(written)].flatMap(withLines).flatMap(piecesOf);
  const forms = new Set<string>();
  let spelled = few ? fullySpelled : 0;
  for (const part of new Set(parts.filter(({ length }) => length >= shortest))) {
    if (spelled >= fullySpelled) {
      const json = JSON.stringify(part).slice(1, -1);
      for (const form of [part, json, encodeURIComponent(Buffer.from(part).toString())]) forms.add(latin1(form));
      for (const form of insides(Buffer.from(part))) forms.add(form);
      continue;
    }
    spelled += part.length;
    for (const form of escapedForms(part)) forms.add(latin1(form));
    for (const form of undoneForms(part)) forms.add(form);
    for (const form of encodedForms(part)) forms.add(form);
    for (const form of numericForms(part)) forms.add(form);
    // Bold and underlined as for a printer, once the backspaces are taken out.
    forms.add(latin1(part.replaceAll(/./gsu, '$&$&')));
    forms.add(latin1(part.replaceAll(/./gsu, '_$&')));
  }
  return forms;
}

function withLines(value: string): readonly string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  return lines.length === 1 ? [value] : [value, ...lines.filter((line) => line.length >= shortestLine)];
}

/** Pieces that overlap and are together the text, none of which takes long to find. */
function piecesOf(text: string): readonly string[] {
  if (text.length <= 2 * longestPeriod) return [text];
  const period = periodOf(text);
  if (period <= longestPeriod) return [text.slice(0, 2 * longestPeriod), text.slice(-2 * longestPeriod)];
  if (text.length <= longestPiece) return [text];
  const pieces: string[] = [];
  for (let start = 0; start + shared < text.length; start += longestPiece - shared) {
    pieces.push(...piecesOf(text.slice(start, start + longestPiece)));
  }
  return pieces;
}

/** After how many characters the text repeats itself: its length where it does not (Knuth, Morris and Pratt's table). */
function periodOf(text: string): number {
  const borders = new Int32Array(text.length + 1);
  let border = -1;
  borders[0] = border;
  for (let index = 0; index < text.length; index += 1) {
    while (border >= 0 && text[border] !== text[index]) border = borders[border] as number;
    border += 1;
    borders[index + 1] = border;
  }
  return text.length - border;
}

/** The strings in a JSON document, and in those that are one again; nothing where the value is none, or is a bare string. */
function leavesOf(value: string): readonly string[] {
  if (!/^[[{]/.test(value)) return [];
  let document: unknown;
  try {
    document = JSON.parse(value);
  } catch {
    return [];
  }
  return stringsIn(document).flatMap((text) => {
    const leaf = text.trim();
    return leaf.length < shortestLeaf ? [] : [leaf].concat(leavesOf(leaf));
  });
}

function stringsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  return found;
}

const allBytes = new Uint8Array(256).fill(1);

/** Where others of its characters are escaped in another way, what looks like an escape in the text itself is undone as well. */
function undoneForms(text: string): readonly string[] {
  const forms: string[] = [];
  let bytes = Buffer.from(text);
  for (let times = 0; times < 2; times += 1) {
    const decoded = new EscapeDecoder().decode(bytes, true, allBytes);
    if (decoded === undefined) break;
    bytes = Buffer.from(decoded.bytes);
    if (bytes.length >= shortestLeaf) forms.push(bytes.toString('latin1'));
  }
  return forms;
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
