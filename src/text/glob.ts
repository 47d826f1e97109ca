import picomatch from 'picomatch';

import { boundedRegex } from './bounded-regex.ts';

/** Longer ones are no patterns that a person wrote, and picomatch throws on them. */
const longest = 8192;

/** A pattern that people write goes back some dozens of times; `*a*a*a*a*b` would go on for ever. */
const mostBacktracks = 100_000;

/**
 * Whether a whole path or id matches: `*` stays within one name, `**` crosses folders, and neither takes a name that
 * begins with a dot, unless `dot` is given. The same on every system: `/` separates, `\` escapes. A pattern that can't be
 * read matches itself.
 */
export function globMatcher(pattern: string, { dot = false } = {}): (path: string) => boolean {
  if (!isGlob(pattern)) {
    const plain = pattern.replace(/^(?:\.\/)+/, '').replaceAll(/\\(.)/gs, '$1');
    return (path) => path === plain || path === pattern;
  }
  const written = picomatch.makeRe(withLiteralGroups(pattern), {
    dot,
    // As fast-glob asks for it, so that one pattern means the same in `include` and in `scripts`.
    posix: true,
    windows: false,
    // `!x` would match everything else: too much for a slip of the finger.
    nonegate: true,
    // A name can hold a line break.
    flags: 's',
    expandRange,
  });
  const matching = boundedRegex(written.source, written.flags, mostBacktracks);
  // Most of many paths are told by the end of their last name already, at a fraction of the cost.
  const ending = /[^*?[\]{}()|\\/]*$/.exec(pattern)?.[0] ?? '';
  return (path) => path === pattern || (path.endsWith(ending) && matching.test(path));
}

/** Whether a text is meant as a pattern. `test (1, 2)` is not: legs of a matrix are named so. */
export function isGlob(text: string): boolean {
  return (
    text.length <= longest &&
    /(?<!\\)(?:[*?]|\[[^\]]+\]|[!@+]\([^)]*\)|\{[^{}]*(?:,|\.\.)[^{}]*\}|\([^()]*\|[^()]*\))/.test(text)
  );
}

/** picomatch takes every parenthesis for a group of a regular expression; those of `test (1, *)` are letters. */
function withLiteralGroups(pattern: string): string {
  return pattern.replaceAll(/(?<![!@+*?\\])\(([^()|]*)\)/g, String.raw`\($1\)`);
}

/** `{1..12}` as a regular expression; picomatch itself reads it as the letters `[1-12]`. */
function expandRange(from: string, to: string): string {
  const [first, last] = [Number(from), Number(to)];
  if (!Number.isInteger(first) || !Number.isInteger(last) || Math.abs(last - first) > 1000) {
    return /^[a-z]$/i.test(from) && /^[a-z]$/i.test(to) && from <= to
      ? `[${from}-${to}]`
      : String.raw`\{${from}\.\.${to}\}`;
  }
  const numbers = Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => Math.min(first, last) + i);
  return `(?:${numbers.join('|')})`;
}
