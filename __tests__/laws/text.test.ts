import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { decodeEnd, endWithin } from '../../src/text/bytes.ts';
import { shellQuote } from '../../src/text/shell-quote.ts';
import { clip, displayWidth, pad } from '../../src/text/columns.ts';
import { colours, lastStates, oneLine, stripControls } from '../../src/text/terminal.ts';
import { xmlElement, xmlText } from '../../src/text/xml.ts';
import { readXml } from '../support/xml-reader.ts';
import { execFileSync } from 'node:child_process';

const numRuns = process.env['ORCH_LONG'] === undefined ? 200 : 20_000;
const wide = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', ' ', '語', '👩🏽‍🚀', 'é', '\t', '\u001B[1m'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});
const anything = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });

describe('A text on a terminal', () => {
  test('is clipped to a width, and padded to it exactly', () => {
    fc.assert(
      fc.property(wide, fc.integer({ min: 0, max: 30 }), (text, width) => {
        expect(displayWidth(clip(text, width))).toBeLessThanOrEqual(width);
        expect(displayWidth(pad(text, width))).toBe(width);
        if (displayWidth(oneLine(text)) <= width) expect(clip(text, width)).toBe(oneLine(text));
      }),
      { numRuns },
    );
  });

  test('holds no control character but line breaks and tabs, and no half of a pair', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(stripControls(text)).not.toMatch(/[^\P{Cc}\n\t]|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/u);
        expect(stripControls(stripControls(text))).toBe(stripControls(text));
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns },
    );
  });

  test.each([
    ['\u001B[1;31mred\u001B[0m', 'red'],
    ['\u001B]8;;https://x\u0007link\u001B]8;;\u001B\\', 'link'],
    ['\u001B(Bplain\u001B7', 'plain'],
    ['a\u009B31mb', 'ab'],
    ['\u001BP1$r0m\u001B\\x', 'x'],
    ['\u001B]0;never ended', ']0;never ended'],
    ['a\r\nb\u0000', 'a\nb'],
  ])('%j is %j without its escape sequences', (text, plain) => {
    expect(stripControls(text)).toBe(plain);
  });

  test('shows the last state of a line that was written over', () => {
    expect(lastStates('10%\r50%\r100%\r\nnext\r\n1\r2')).toBe('100%\nnext\n2');
  });

  test('a megabyte of unfinished escape sequences takes no time', () => {
    // Each but the last is broken off by the next.
    expect(stripControls('\u001B]0;'.repeat(250_000)).length).toBe(3);
    expect(stripControls('\u0090'.repeat(1_000_000)).length).toBe(0);
    expect(lastStates('\r'.repeat(1_000_000)).length).toBe(0);
  });

  test('has colours only where they are wanted', () => {
    expect(colours(false).red('x')).toBe('x');
    expect(colours(true).red('x')).toBe('\u001B[31mx\u001B[39m');
  });
});

describe('A text cut by bytes', () => {
  test('is the longest end within them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 40 }), (text, bytes) => {
        const cut = endWithin(text, bytes);
        expect(text.endsWith(cut)).toBe(true);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
        expect(cut === text || Buffer.byteLength(cut) > bytes - 4).toBe(true);
      }),
      { numRuns },
    );
  });

  test('what is no UTF-8 is decoded to U+FFFD, and only a cut character is left out', () => {
    expect(decodeEnd(Buffer.from('a語'), 3)).toBe('語');
    expect(decodeEnd(Buffer.from('a語'), 2)).toBe('');
    expect(decodeEnd(Buffer.from([0x61, 0xff, 0x62]))).toBe('a\uFFFDb');
    expect(decodeEnd(Buffer.from([0x80, 0x80, 0x80, 0x80, 0x80]), 5)).toBe('\uFFFD'.repeat(5));
  });
});

describe('A word for a shell', () => {
  test.each([[''], ["it's"], ['$(x) `y` "z" \\'], ['a\nb'], ['test (1, 2)'], ['~/x'], ['--x=y'], ['*'], ['{a,b}']])(
    '%j comes back',
    (word) => {
      if (process.platform === 'win32') return;
      expect(execFileSync('sh', ['-c', `printf %s ${shellQuote(word)}`], { encoding: 'utf8' })).toBe(word);
    },
  );
});

describe('XML', () => {
  test('is well formed whatever it holds, and gives back all that XML 1.0 can hold', () => {
    const possible = (text: string): string =>
      text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD');
    fc.assert(
      fc.property(anything, anything, (attribute, text) => {
        const { attributes, text: read } = readXml(xmlElement('a', { b: attribute }, [xmlText(text)]));
        expect(attributes['b']).toBe(possible(attribute));
        expect(read).toBe(possible(text));
      }),
      { numRuns },
    );
  });
});
