/** What a field of a cron line takes. */
export interface CronField {
  readonly name: 'minute' | 'hour' | 'day of the month' | 'month' | 'day of the week';
  readonly min: number;
  readonly max: number;
  /** Of the values from `min` on. */
  readonly words: readonly string[];
}

/** What is wrong with a cron line, and where in it. */
export type CronMistake = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'count'; readonly fields: number }
  | { readonly kind: 'nickname'; readonly word: string }
  /** `?`, `L`, `W`, `#`, `H`: only some engines know it. */
  | { readonly kind: 'dialect'; readonly field: CronField; readonly sign: string }
  | { readonly kind: 'value'; readonly field: CronField; readonly word: string }
  | { readonly kind: 'backwards'; readonly field: CronField; readonly from: number; readonly to: number }
  | { readonly kind: 'step'; readonly field: CronField; readonly word: string }
  /** The 31st of February. */
  | { readonly kind: 'never' }
);

export type CronReading = { readonly ok: true; readonly cron: string } | (CronMistake & { readonly ok: false });

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;
const dayOfWeek: CronField = { name: 'day of the week', min: 0, max: 6, words: days };
const fields: readonly CronField[] = [
  { name: 'minute', min: 0, max: 59, words: [] },
  { name: 'hour', min: 0, max: 23, words: [] },
  { name: 'day of the month', min: 1, max: 31, words: [] },
  { name: 'month', min: 1, max: 12, words: months },
  dayOfWeek,
];

/** Written out, for GitHub does not know them, and Jenkins means other minutes by them. */
const nicknames: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};
export const cronNicknames = Object.keys(nicknames);

/** Days of the months from January on, in a leap year. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Term {
  /** As all engines read it. */
  readonly text: string;
  readonly values: readonly number[];
}

/**
 * Reads a cron line of five fields (POSIX crontab, with names, steps and `@daily`) and writes it as GitHub, GitLab and
 * Jenkins all understand it: single blanks, numbers for names, 0 for a Sunday that is 7, `5-59/15` for `5/15`.
 */
export function readCron(text: string): CronReading {
  const words = Array.from(text.matchAll(/\S+/g), (match) => ({ word: match[0], start: match.index }));
  const start = words[0]?.start ?? 0;
  const end = text.trimEnd().length;
  const [first] = words;
  if (first?.word.startsWith('@') === true) {
    const cron = words.length === 1 ? nicknames[first.word.toLowerCase()] : undefined;
    return cron === undefined ? { ok: false, kind: 'nickname', word: text.trim(), start, end } : { ok: true, cron };
  }
  if (words.length !== fields.length) return { ok: false, kind: 'count', fields: words.length, start, end };
  const read: (readonly Term[])[] = [];
  for (const [i, field] of fields.entries()) {
    const terms = readField(words[i]?.word ?? '', words[i]?.start ?? 0, field);
    if (!isTerms(terms)) return { ok: false, ...terms };
    read.push(terms);
  }
  const written = read.map((terms) => (terms.some((term) => term.text === '*') ? '*' : textOf(terms)));
  if (isNever(read, written)) return { ok: false, kind: 'never', start, end };
  return { ok: true, cron: written.join(' ') };
}

function textOf(terms: readonly Term[]): string {
  return terms.map((term) => term.text).join(',');
}

function isTerms(read: readonly Term[] | CronMistake): read is readonly Term[] {
  return Array.isArray(read);
}

function readField(text: string, start: number, field: CronField): readonly Term[] | CronMistake {
  const terms: Term[] = [];
  let at = start;
  for (const word of text.split(',')) {
    // Where nothing stands between two commas, the field is pointed at.
    const place = word === '' ? { start, end: start + text.length } : { start: at, end: at + word.length };
    const term = readTerm(word, field);
    if ('kind' in term) return { ...term, ...place };
    terms.push(term);
    at += word.length + 1;
  }
  return terms;
}

type Placeless<M = CronMistake> = M extends CronMistake ? Omit<M, 'start' | 'end'> : never;

/** `*`, `5`, `MON-FRI`, each with a step or without. */
function readTerm(word: string, field: CronField): Term | Placeless {
  const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\w+))?$/.exec(word);
  const sign = /[?#]/.exec(word)?.[0] ?? /^\d*([LWH])(?:$|[^A-Z])/i.exec(word)?.[1];
  if (sign !== undefined) return { kind: 'dialect', field, sign: sign.toUpperCase() };
  if (match === null) return { kind: 'value', field, word };
  const [, star, lower = '', upper, every] = match;
  const isWeek = field === dayOfWeek;
  const from = star === undefined ? valueOf(lower, field) : field.min;
  // A step without an end goes on to the end, as GitHub has it.
  const to = upper === undefined ? ((star ?? every) === undefined ? from : field.max) : valueOf(upper, field);
  if (from === undefined) return { kind: 'value', field, word: lower };
  if (to === undefined) return { kind: 'value', field, word: upper ?? '' };
  if (from > to) {
    const steps = every === undefined ? '' : `/${every}`;
    // Sunday begins the week and ends it: `SAT-SUN`, `7-2`.
    if (isWeek && to === 0) return readTerm(`${from}-7${steps}`, field);
    if (isWeek && from === 7) return readTerm(`0-${to}${steps}`, field);
    return { kind: 'backwards', field, from, to };
  }
  const step = every === undefined ? 1 : /^\d{1,4}$/.test(every) ? Number(every) : 0;
  if (step < 1 || step > field.max - field.min) return { kind: 'step', field, word: every ?? '' };
  const values: number[] = [];
  for (let value = from; value <= to; value += step) values.push(isWeek ? value % 7 : value);
  const steps = step === 1 ? '' : `/${step}`;
  if (star !== undefined) return { text: `*${steps}`, values };
  if (isWeek && to === 7) return { text: [...new Set(values)].sort((a, b) => a - b).join(','), values };
  return { text: from === to ? String(from) : `${from}-${to}${steps}`, values };
}

/** `undefined` where the field does not take it. */
function valueOf(word: string, { min, max, words }: CronField): number | undefined {
  const name = words.indexOf(word.toUpperCase());
  if (name !== -1) return name + min;
  if (!/^\d{1,4}$/.test(word)) return undefined;
  const value = Number(word);
  const last = words === days ? 7 : max;
  return value >= min && value <= last ? value : undefined;
}

/** Where the day of the week is given too, either is enough. */
function isNever(read: readonly (readonly Term[])[], written: readonly string[]): boolean {
  if (written[4] !== '*') return false;
  const valuesOf = (i: number) => (read[i] ?? []).flatMap((term) => term.values);
  const dates = valuesOf(2);
  return valuesOf(3).every((month) => dates.every((date) => date > (longest[month - 1] ?? 0)));
}
