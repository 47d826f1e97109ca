import { boundedRegex } from '../text/bounded-regex.ts';

/** A line of a `.gitignore`. */
export interface IgnoreRule {
  /** `!x`: what it matches is not ignored after all. */
  readonly negated: boolean;
  /** `x/`: a file of that name is not meant. */
  readonly foldersOnly: boolean;
  /** For a path relative to the folder of the `.gitignore`. */
  matches(path: string): boolean;
}

/** The rules of a `.gitignore` as git reads them. https://git-scm.com/docs/gitignore and git's `dir.c` and `wildmatch.c` */
export function readIgnoreRules(text: string): readonly IgnoreRule[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => withoutTrailingBlanks(line.replace(/\r$/, '')))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(ruleOf);
}

/** What the last rule that matches says; `undefined` where none does. */
export function isIgnoredBy(rules: readonly IgnoreRule[], path: string, isFolder: boolean): boolean | undefined {
  const rule = rules.findLast((one) => (isFolder || !one.foldersOnly) && one.matches(path));
  return rule === undefined ? undefined : !rule.negated;
}

/** A blank behind a backslash stays. */
function withoutTrailingBlanks(line: string): string {
  return /^(?:[^\\ ]|\\[^]|\\$| +(?=[^ ]))*/.exec(line)?.[0] ?? '';
}

/** Much more than the patterns need that people write. */
const mostBacktracks = 100_000;

function ruleOf(line: string): IgnoreRule {
  const negated = line.startsWith('!');
  const foldersOnly = line.endsWith('/');
  const pattern = line.slice(negated ? 1 : 0, foldersOnly ? -1 : undefined);
  const source = regexOf(bytesOf(pattern.replace(/^\//, '')));
  const regex = source === undefined ? undefined : boundedRegex(`^${source}$`, 's', mostBacktracks);
  // Without a slash the name alone counts, however deep it lies.
  const part = pattern.includes('/') ? (path: string) => path : (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return { negated, foldersOnly, matches: (path) => regex?.test(bytesOf(part(path))) ?? false };
}

/** Git compares bytes: `?` is a half `é`. */
function bytesOf(text: string): string {
  return /[^\0-\x7F]/.test(text) ? Buffer.from(text).toString('latin1') : text;
}

/** A pattern as a regular expression; `undefined` where git takes it for one that matches nothing. */
function regexOf(pattern: string): string | undefined {
  let regex = '';
  // Git compares what comes before it by itself, so that `x**/` means what `**/` does at the beginning.
  const firstSpecial = pattern.search(/[*?[\\]/);
  for (let i = 0; i < pattern.length;) {
    const char = pattern.charAt(i);
    if (char === '*') {
      const start = i;
      while (pattern[i] === '*') i += 1;
      const isWhole = i - start > 1 && (start === firstSpecial || pattern[start - 1] === '/');
      if (isWhole && pattern[i] === '/') {
        regex += '(?:.*/)?';
        i += 1;
      } else regex += isWhole && (i === pattern.length || pattern.startsWith('\\/', i)) ? '.*' : '[^/]*';
    } else if (char === '?') {
      regex += '[^/]';
      i += 1;
    } else if (char === '[') {
      const set = readSet(pattern, i + 1);
      if (set === undefined) return undefined;
      regex += classOf(set.codes);
      i = set.end;
    } else {
      if (char === '\\') i += 1;
      if (i === pattern.length) return undefined;
      regex += escaped(pattern.charCodeAt(i));
      i += 1;
    }
  }
  return regex;
}

/** `[a-z]`, from behind the bracket: the bytes that it takes, and where it ends. `undefined` where it has no end. */
function readSet(
  pattern: string,
  from: number,
): { readonly codes: readonly number[]; readonly end: number } | undefined {
  const taken = new Set<number>();
  const isNegated = /[!^]/.test(pattern.charAt(from));
  const first = isNegated ? from + 1 : from;
  let before: number | undefined;
  let i = first;
  // A bracket that comes first is one of the set.
  for (; i === first || pattern[i] !== ']'; i += 1) {
    const named = /^\[:([^\]]*):\]/.exec(pattern.slice(i, i + 20));
    const isRange = pattern[i] === '-' && before !== undefined && i + 1 < pattern.length && pattern[i + 1] !== ']';
    if (named !== null && !isRange) {
      const letters = classes[named[1] ?? ''];
      if (letters === undefined) return undefined;
      for (const code of allCodes) if (letters.test(String.fromCharCode(code))) taken.add(code);
      before = undefined;
      i += named[0].length - 1;
      continue;
    }
    if (isRange) i += 1;
    if (pattern[i] === '\\') i += 1;
    if (i >= pattern.length) return undefined;
    const code = pattern.charCodeAt(i);
    for (let each = isRange ? (before ?? code) : code; each <= code; each += 1) taken.add(each);
    before = isRange ? undefined : code;
  }
  return { codes: allCodes.filter((code) => taken.has(code) !== isNegated && code !== slash), end: i + 1 };
}

const slash = 47;
const allCodes = Array.from({ length: 256 }, (_, code) => code);

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[^ -~\x80-\xFF]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t-\r]/,
  upper: /[A-Z]/,
  xdigit: /[A-Fa-f0-9]/,
};

function classOf(codes: readonly number[]): string {
  return `[${codes.map(escaped).join('')}]`;
}

function escaped(code: number): string {
  return `\\x${code.toString(16).padStart(2, '0')}`;
}
