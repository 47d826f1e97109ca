import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { shownOutput } from '../../src/reporting/task-log.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 100 : 2000;

describe('Output as it is shown', () => {
  const line = fc.constantFrom(
    'plain',
    '',
    'tab\t',
    '::group::a',
    '::debug::no',
    '10 %\r20 %',
    '\u0007é',
    'a::b\r',
    '漢',
  );

  test('of any length is what each of its lines is by itself', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.nat(), fc.boolean(), (lines, pad, open) => {
        // As long as several of the slices in which it is looked at, whose borders fall anywhere.
        const long = lines.flatMap((text, index) => [text, 'x'.repeat(1 + ((pad * (index + 1)) % 20_000))]);
        const whole = `${long.join('\n')}${open ? '' : '\n'}`;
        expect(shownOutput(Buffer.from(whole), false).toString()).toBe(
          long.map((text) => shownOutput(Buffer.from(`${text}\n`), false).toString()).join(''),
        );
      }),
      { numRuns },
    );
  });
});
