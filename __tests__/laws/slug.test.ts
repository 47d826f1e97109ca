import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { slugsOf } from '../../src/planning/slug.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 300 : 20_000;

const id = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ minLength: 90, maxLength: 300 }),
  fc
    .array(fc.constantFrom('a', 'A', 'b', '/', '.', '-', ' ', '(', ')', 'con', 'NUL', 'é', '.sh', '\n'), {
      minLength: 1,
    })
    .map((parts) => parts.join('')),
);
const ids = fc.uniqueArray(id, { maxLength: 30 });

const slugs = (all: readonly string[]) => {
  const found = slugsOf(all);
  return new Map(all.map((one, i) => [one, found[i] ?? '']));
};
const slugOf = (one: string, ...others: readonly string[]) => slugs([one, ...others]).get(one);

describe('A slug is the id made safe for every file system, readable, unique', () => {
  test('it is safe: plain characters, at most 100, no device name, no dot or dash at either end', () => {
    fc.assert(
      fc.property(ids, (all) => {
        for (const slug of slugs(all).values()) {
          expect(slug).toMatch(/^[A-Za-z0-9_]([\w.-]{0,98}\w)?$/);
          expect(slug).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        }
      }),
      { numRuns },
    );
  });

  test('it is unique, also where case does not count', () => {
    fc.assert(
      fc.property(ids, (all) => {
        const found = Array.from(slugs(all).values(), (slug) => slug.toLowerCase());
        expect(found).toHaveLength(all.length);
        expect(new Set(found).size).toBe(all.length);
      }),
      { numRuns },
    );
  });

  test('it does not depend on the order of the ids', () => {
    fc.assert(
      fc.property(ids, (all) => {
        const backwards = slugs(all.toReversed());
        for (const [one, slug] of slugs(all)) expect(backwards.get(one)).toBe(slug);
      }),
      { numRuns },
    );
  });

  test.each([
    ['scripts/db/seed.py', 'scripts-db-seed.py'],
    ['lint', 'lint'],
    ['test (1, ubuntu-latest)', 'test-1-ubuntu-latest'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.hidden', 'hidden'],
    ['nul', '_nul'],
    ['COM1.sh', '_COM1.sh'],
    ['ends. ', 'ends'],
    ['日本', 'task'],
  ])('%j is %j', (one, slug) => {
    expect(slugOf(one)).toBe(slug);
  });

  test('ids that would share a name get a part of their hash, each of them', () => {
    expect(slugOf('a/b', 'a b')).toMatch(/^a-b-[0-9a-f]{8}$/);
    expect(slugOf('a b', 'a/b')).toMatch(/^a-b-[0-9a-f]{8}$/);
    expect(slugOf('Lint', 'lint')).toMatch(/^Lint-[0-9a-f]{8}$/);
  });

  test('an id that is written like the hash of another stays apart from it', () => {
    const taken = slugOf('a/b', 'a b') ?? '';
    const found = slugs(['a/b', 'a b', taken]);
    expect(found.get(taken)).toBe(taken);
    expect(found.get('a/b')).not.toBe(taken);
  });
});
