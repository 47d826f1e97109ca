import { encodedForms, insides } from './encoded-forms.ts';
import { escapedForms } from './escaped-forms.ts';
import { numericForms } from './numeric-forms.ts';

/** Shortest explicit secret that is redacted. Ours: shorter ones would star out the log and be guessed from it. */
const shortest = 3;
/** Shortest line of a secret of several lines that is redacted by itself. */
const shortestLine = 4;
/** Shortest leaf of a JSON document that is redacted by itself: `main` or `true` is no secret. */
const shortestLeaf = 6;

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
  const parts = [...new Set(written)].flatMap(withLines).filter((part) => part.length >= shortest);
  const forms = new Set<string>();
  for (const part of new Set(parts)) {
    if (few) {
      const json = JSON.stringify(part).slice(1, -1);
      for (const form of [part, json, encodeURIComponent(Buffer.from(part).toString())]) forms.add(latin1(form));
      for (const form of insides(Buffer.from(part))) forms.add(form);
      continue;
    }
    for (const form of escapedForms(part)) forms.add(latin1(form));
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

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
