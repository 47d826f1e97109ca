import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { code, contain, escapeText, fence, link, table } from '../../src/text/markdown.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 300 : 20_000;

/** Pieces of which Markdown and HTML that break out are made. */
const words =
  '` ``` ~~~ ```` | \\ \\| > - 1. # ** __ word [a](http://b.c) ![i](//b.c/i.png) <http://e.x> http://e.x www.e.x a@b.c ' +
  '@octocat #123 GH-1 o/r#9 :tada: $x$ 0123abc456 &lt; &#60; mailto:a@b.c <b> </b> <!-- --> <details> </details> ' +
  '<table> <td <div class=" href=\' <script> </li></ul> </blockquote> <pre>';
const others = [
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '    ',
  '\t',
  '[a]: x',
  '> ',
  '- ',
  '1. ',
  '# ',
  '\u0000',
  '\u202E',
  '\uD800',
];
const piece = fc.constantFrom(...words.split(' '), ...others, '\u001B[31m', '\u001B]0;t\u0007', '<div class="');
const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 16 })
  .map((pieces) => pieces.join(''));

/** No line break, no control, nothing that turns the direction of reading. */
const oneCleanLine = /^[^\p{Cc}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u;

function holds(property: (text: string) => void): void {
  fc.assert(fc.property(hostile, property), { numRuns });
}

describe('Nothing a script printed can break out of its block', () => {
  test('a fence ends at its last line and not before', () => {
    holds((text) => {
      const lines = fence(text).split('\n');
      const marker = /^`+/.exec(lines[0] ?? '')?.[0] ?? '';
      const ends = lines.flatMap((line, index) => {
        const run = /^ {0,3}(`+)[ \t]*$/.exec(line)?.[1] ?? '';
        return index > 0 && run.length >= marker.length ? [index] : [];
      });
      expect(ends).toEqual([lines.length - 1]);
      expect(lines.every((line) => /^[^\p{Cc}]*$/u.test(line.replaceAll('\t', '')))).toBe(true);
    });
  });

  test('code is one line between backquotes that it does not hold, or escaped', () => {
    holds((text) => {
      const shown = code(text);
      expect(shown).toMatch(oneCleanLine);
      if (shown === '' || shown.startsWith('<code>')) return;
      const delimiter = /^`+/.exec(shown)?.[0] ?? '';
      const inner = shown.slice(delimiter.length, -delimiter.length);
      expect(shown.endsWith(delimiter)).toBe(true);
      expect(Array.from(inner.matchAll(/`+/g), ([run]) => run.length)).not.toContain(delimiter.length);
      expect(/^`|`$/.test(inner)).toBe(false);
      expect(inner).not.toContain('|');
    });
  });

  test('escaped text is one line without HTML, pipes, emphasis or links', () => {
    holds((text) => {
      const shown = escapeText(text);
      expect(shown).toMatch(oneCleanLine);
      expect(shown).not.toMatch(/[<>|$]/);
      expect(shown).not.toMatch(/(?<!\\)[`*_[\]~]/);
      expect(shown).not.toMatch(/\\(?![`*_[\]~#+=.)-])/);
      expect(shown).not.toMatch(/^(?:#|[+=-]|\d+[.)])/);
    });
  });

  test('a row of a table has its cells and no more', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const row = table(['', ''], [[code(a), escapeText(b)]]).split('\n');
        expect(row).toHaveLength(3);
        expect(row[2]?.match(/\|/g)).toHaveLength(3);
      }),
      { numRuns },
    );
  });
});

describe('or become a link or an image', () => {
  const shown = (text: string): string => escapeText(text).replaceAll('&#8203;', '\u200B');

  test.each([
    'see https://evil.example',
    'http://evil.example',
    '_www.evil.example',
    'mailto:me@evil.example',
    '[x](//evil.example)',
    '![x](//evil.example)',
    '<https://evil.example>',
    'x@.evil',
  ])('%s stays words', (text) => {
    expect(shown(text)).not.toMatch(/:\/\/|www\.|mailto:\w|\w@[\w.]|(?<!\\)\[|<[a-z]/i);
  });

  test.each(['@octocat', '(@org/team)', 'closes #12', 'GH-12', 'o/r#12', ':octocat:', 'at 0123abc4567'])(
    '%s is no mention, issue, picture or commit',
    (text) => {
      expect(shown(text)).not.toMatch(/@\w|#\d|GH-\d|:octocat:|[\da-f]{7}/);
    },
  );

  test('numbers, times and words are left as they are', () => {
    const text = 'exit code 1 after 12:30:45, 1048576 bytes in a-b/c.d, "x": y; 50 %, (z)';
    expect(escapeText(text)).toBe(text);
  });

  test('an address leads to the web or nowhere, and cannot leave its brackets', () => {
    expect(link('x', 'javascript:alert(1)')).toBe('x');
    expect(link('x', undefined)).toBe('x');
    fc.assert(
      fc.property(hostile, (path) => {
        const address = /^\[x\]\((.*)\)$/s.exec(link('x', `https://github.example/${path}`))?.[1];
        expect(address).toMatch(/^https:\/\/github\.example\/[\w\-.~:/?#@&+,;=%!'*]*$/);
      }),
      { numRuns },
    );
  });
});

describe("A task's own summary shows as it was meant and changes nothing that follows", () => {
  test('every line of it is within an item of a list', () => {
    holds((text) => {
      const [head, ...lines] = contain('head', text).split('\n\n<!-- "\'> -->')[0]?.split('\n') ?? [];
      expect(head).toBe('- head');
      expect(lines.every((line) => line === '' || line.startsWith('  '))).toBe(true);
    });
  });

  test('what is left open is ended after it', () => {
    expect(contain('x', '<details><summary>a <!-- b')).toMatch(
      /\n\n<!-- "'> --><\/summary><\/details>(?:<\/li><\/ul><\/ol><\/blockquote>)+(?:<\/\w+>)+$/,
    );
    expect(contain('x', '> - <table><tr><td title="')).toMatch(
      /<\/td><\/tr><\/table>(?:<\/li><\/ul><\/ol><\/blockquote>){3,}(?:<\/\w+>)+$/,
    );
  });

  test('plain Markdown is left as it is', () => {
    expect(contain('x', '# Title\n\n| a |\n|---|\n| b |\n')).toBe('- x\n\n  # Title\n\n  | a |\n  |---|\n  | b |');
  });

  test('nothing that runs or hides what follows is HTML', () => {
    expect(contain('x', '<script>alert(1)</script><plaintext>')).not.toMatch(/<(?:script|plaintext)/);
  });
});
