import { runInThisContext } from 'node:vm';

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { boundedRegex } from '../../src/text/bounded-regex.ts';
import { globMatcher } from '../../src/text/glob.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 300 : 20_000;

/** Without a bound each of these would go on until the sun is cold. */
const exploding: readonly (readonly [kind: string, source: string])[] = [
  ['nested repetition', '^(a+)+$'],
  ['an alternative that is another', '^(a|aa)+$'],
  ['lookahead', '^(?=a)(a+)+$'],
  ['negative lookahead', '^(?!b)(a|a)+$'],
  ['lookbehind', '(?<=^)(a*)*$'],
  ['a backreference', '^(a+)+\\1$'],
  ['large repetitions', '^(a{1,20}){1,20}(a{1,20}){1,20}$'],
  ['many stars', `^${'.*a'.repeat(20)}$`],
];

/** Small expressions of every kind. */
const source: fc.Arbitrary<string> = fc.letrec<{ regex: string; atom: string }>((tie) => ({
  regex: fc.array(tie('atom'), { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join('')),
  atom: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '^', '$', '\\b') },
    fc
      .tuple(fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!'), tie('regex'))
      .map(([open, inner]) => `${open}${inner})`),
    fc.tuple(tie('regex'), fc.constantFrom('*', '+', '?', '{0,3}', '*?')).map(([inner, times]) => `(${inner})${times}`),
    fc.tuple(tie('regex'), tie('regex')).map(([one, other]) => `(${one}|${other})`),
  ),
})).regex;

describe('An expression that somebody else wrote', () => {
  test.each(exploding)('comes to an end: %s', (_, written) => {
    expect(boundedRegex(written).test(`${'a'.repeat(5000)}!`)).toBe(false);
  });

  test('finds what any other of its words would find', () => {
    fc.assert(
      fc.property(source, fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n'), maxLength: 12 }), (written, text) => {
        expect(boundedRegex(written).exec(text)).toEqual(new RegExp(written).exec(text));
      }),
      { numRuns },
    );
  });

  test('is a mistake where it would be one', () => {
    expect(() => boundedRegex('(')).toThrow(/^Invalid regular|Unexpected token/);
  });

  test('leaves nothing behind that programs could use', () => {
    boundedRegex('a');
    expect(() => runInThisContext('%GetHeapUsage()') as unknown).toThrow(/^Invalid regular|Unexpected token/);
  });
});

describe('A glob', () => {
  test.each([
    '*a*a*a*a*a*a*a*a*a*a*b?',
    '+(a|+(a|b))c?',
    '+(+(+(a)))c?',
    '**a**a**a**a**a**a**a**b?',
    `${'{a,a?,a*}'.repeat(30)}b?`,
  ])('comes to an end: %s', (pattern) => {
    expect(globMatcher(pattern)(`${'a'.repeat(200)}!`)).toBe(false);
  });
});
