import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { mayBegin } from '../../src/protocol/built-in-matchers.ts';
import { type Attention, LineWatch } from '../../src/process/line-watch.ts';
import { OutputTail } from '../../src/process/output-tail.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 200 : 10_000;

/** The text in pieces, each in memory that is overwritten after its use, as a reader's buffer is. */
function inPieces(bytes: Buffer, cuts: readonly number[], use: (piece: Buffer) => void): void {
  const borders = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  let from = 0;
  for (const to of borders) {
    const piece = Buffer.from(bytes.subarray(from, to));
    use(piece);
    piece.fill(0);
    from = to;
  }
}

describe('a tail', () => {
  test('is the end of the whole, cut at a character, and knows whether it was cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.nat()),
        fc.integer({ min: 4, max: 20 }),
        (text, cuts, size) => {
          const whole = Buffer.from(text);
          const tail = new OutputTail(size);
          inPieces(whole, cuts, (piece) => tail.write(piece));
          expect(tail.total).toBe(whole.length);
          expect(tail.truncated).toBe(whole.length > size);
          const bytes = tail.bytes();
          expect(whole.subarray(whole.length - bytes.length).equals(bytes)).toBe(true);
          expect(bytes.length).toBeGreaterThanOrEqual(Math.min(whole.length, size - 3));
          expect(whole.toString().endsWith(bytes.toString())).toBe(true);
          // Its memory is the next one's.
          bytes.fill(0xff);
          tail.release();
        },
      ),
      { numRuns },
    );
  });
});

describe('a watch for lines', () => {
  const printed = fc
    .array(
      fc.constantFrom('::add-mask::x', '::error file=a::b', ' ', ':', 'a', 'a::b', '\n', '\r\n', '\u2003', 'é', '\0'),
    )
    .map((parts) => parts.join(''));

  test('passes every byte on, in order, and tells every line once, however they come', () => {
    fc.assert(
      fc.property(printed, fc.array(fc.nat()), (text, cuts) => {
        const lines: string[] = [];
        const watch = new LineWatch({ attention: 'every line', line: (line) => lines.push(line) });
        const passed: Buffer[] = [];
        inPieces(Buffer.from(text), cuts, (piece) => passed.push(Buffer.from(watch.pass(piece))));
        passed.push(Buffer.from(watch.end()));
        expect(Buffer.concat(passed).toString()).toBe(text);
        expect(lines.filter((line) => line !== '')).toEqual(
          text
            .split(/\r?\n/)
            .map((line) => line.replace(/\r$/, ''))
            .filter((line) => line !== ''),
        );
      }),
      { numRuns },
    );
  });

  test('tells every command, and no byte of it passes before it was told, also where other lines are not asked for', () => {
    const attentions = fc.constantFrom<Attention>('commands', 'problems', 'every line');
    fc.assert(
      fc.property(printed, fc.array(fc.nat()), attentions, (text, cuts, attention) => {
        const isCommand = (line: string) => /^\s*::/.test(line);
        const told: string[] = [];
        let passed = '';
        const watch = new LineWatch({ attention, line: (line) => told.push(line) });
        const check = () => {
          // All but the last line in what has passed is whole; of a command not even a beginning may have passed.
          const commands = passed.split('\n').filter(isCommand);
          expect(told.filter(isCommand).length).toBeGreaterThanOrEqual(commands.length);
        };
        inPieces(Buffer.from(text), cuts, (piece) => {
          passed += Buffer.from(watch.pass(piece)).toString('latin1');
          check();
        });
        watch.end();
        const expected = text.split('\n').map((line) => line.replace(/\r$/, ''));
        expect(told.filter(isCommand)).toEqual(expected.filter(isCommand));
      }),
      { numRuns },
    );
  });

  test('tells every line with which a problem may begin, and next to none besides, where these are asked for', () => {
    const parts = [
      '1',
      ':',
      ' ',
      'a',
      '(3,',
      ': 5',
      ', line 7',
      'In a.sh line 3:',
      'error',
      'Exception',
      'panic',
      '===',
      'é',
    ];
    const starts = [
      '--- FAIL',
      '\t=== RUN',
      'E   assert',
      'E\u00a0x',
      'warning: x',
      'F401 x',
      'invalid-x',
      '___',
      'a.py',
      '::error::x',
    ];
    const line = fc.array(fc.constantFrom(...parts, ...starts, '\u2003', '\r', '\u001b[31m', 'rr\u001b[0mor'), {
      maxLength: 4,
    });
    const text = fc.array(line.map((pieces) => pieces.join(''))).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (output, cuts) => {
        const told: string[] = [];
        const watch = new LineWatch({ attention: 'problems', line: (each) => told.push(each) });
        inPieces(Buffer.from(output), cuts, (piece) => watch.pass(piece));
        watch.end();
        const matters = (each: string) => /^\s*::/.test(each) || mayBegin.test(stripVTControlCharacters(each));
        const lines = output.split('\n').map((each) => each.replace(/\r$/, ''));
        expect(told.filter(matters)).toEqual(lines.filter(matters));
      }),
      { numRuns },
    );
    const told: string[] = [];
    const watch = new LineWatch({ attention: 'problems', line: (each) => told.push(each) });
    watch.pass(Buffer.from('a line of a log, which says nothing. At all\n'.repeat(10_000)));
    expect(told.length).toBeLessThan(10);
  });
});
