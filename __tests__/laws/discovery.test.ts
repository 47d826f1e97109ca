import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { describeText } from '../../src/discovery/description.ts';
import { globMatcher, isGlob } from '../../src/text/glob.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 200 : 10_000;

const line = fc.oneof(
  fc.constantFrom(
    '#!/bin/sh',
    '"""',
    "'''",
    '/*',
    '*/',
    '<#',
    '#>',
    '# /// orchestrator',
    '# ///',
    '',
    '# A b. C',
    '// x',
    '--[[',
    ']]',
  ),
  fc.string({ unit: 'binary' }),
);

describe('Laws of discovery', () => {
  test('A description is one line of at most 200 characters, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('a.py', 'a.sh', 'a'), (lines, path) => {
        const description = describeText(lines.join('\n'), path);
        if (description === undefined) return;
        expect(description.length).toBeLessThanOrEqual(200);
        expect(description).toMatch(/^\P{Cc}+$/u);
        expect(description.trim()).toBe(description);
      }),
      { numRuns },
    );
  });

  test('A text that is no glob matches itself and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (text, other) => {
        fc.pre(!isGlob(text) && !text.includes('\\') && !text.startsWith('./'));
        expect(globMatcher(text)(text)).toBe(true);
        if (other !== text) expect(globMatcher(text)(other)).toBe(false);
      }),
      { numRuns },
    );
  });
});
