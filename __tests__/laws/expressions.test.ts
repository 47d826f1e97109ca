import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { checkCondition, checkTemplate, evaluateCondition, evaluateTemplate } from '../../src/expressions/evaluate.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 300 : 10_000;
const names = ['needs', 'matrix', 'env', 'runner', 'github'];
const status = { success: () => true, failure: () => false, cancelled: () => false };

const word = fc.constantFrom(
  'needs',
  'env',
  '.a',
  "['b c']",
  '.*',
  'contains',
  '(',
  ')',
  ',',
  "'x'",
  "''",
  "'}}'",
  '1',
  '-',
  '!',
  '&&',
  '==',
  '[',
  ']',
  ' ',
  '\n',
  '${{',
  '}}',
  '$',
  '"',
  'failure',
  'toJSON',
  'true',
  'é',
  '\0',
  '. ',
  '__proto__',
);
const soup = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'binary' }),
);

describe('Laws of expressions', () => {
  test('No text makes checking or evaluating throw, and each place lies in the text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const found of [checkTemplate(text, names, ['a']), checkCondition(text, names, ['a'])].flat()) {
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThanOrEqual(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
        }
        evaluateTemplate(text, { contexts: {}, status });
        evaluateCondition(text, { contexts: {}, status });
      }),
      { numRuns },
    );
  });

  test('What was checked without complaint can be evaluated, but for JSON, formats and cases in the data', () => {
    fc.assert(
      fc.property(soup, (text) => {
        if (checkTemplate(text, names).length > 0) return;
        const result = evaluateTemplate(text, { contexts: { env: { a: 'x' } }, status });
        if (!result.ok) expect(result.problem).toMatch(/JSON|format|case/);
      }),
      { numRuns },
    );
  });

  test('Values are data: whatever they hold arrives as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), fc.string({ minLength: 1 }), (value, key) => {
        const contexts = { env: { [key]: value } };
        const index = `'${key.replaceAll("'", "''")}'`;
        expect(evaluateTemplate(`<\${{ env[${index}] }}>`, { contexts, status })).toEqual({
          ok: true,
          value: `<${value}>`,
        });
      }),
      { numRuns },
    );
  });
});
