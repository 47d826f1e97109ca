import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { count } from '../../src/text/count.ts';
import { formatDuration, isEmptyDuration, parseDuration } from '../../src/text/duration.ts';
import { nearest } from '../../src/text/nearest.ts';
import { parseSize } from '../../src/text/size.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 200 : 10_000;
const unitSizes = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;
const unit = constantFrom(...(Object.keys(unitSizes) as (keyof typeof unitSizes)[]));

describe('Durations', () => {
  test.each([
    ['90', 90_000],
    ['1.5', 1500],
    ['1h30m', 5_400_000],
    ['1h 30m', 5_400_000],
    ['250ms', 250],
    ['.5h', 1_800_000],
    ['0.0001', 1],
  ])('%s is read', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(['', '0', '0s', '-5', '-5m', '1m1', 'm', '1:30', '5 minutes', '1e3', 'Infinity', '9'.repeat(120)])(
    '"%s" is not one',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  test('those that are zero or negative are told from those that are nonsense', () => {
    expect(['0', '0s', '-5', '-5m', '- 1h30m', '0h0m'].map(isEmptyDuration)).not.toContain(false);
    expect(['', 'x', '-', '5', '5m', '-x', '0x'].map(isEmptyDuration)).not.toContain(true);
  });

  test('numbers with units are joined freely', () => {
    const part = tuple(integer({ min: 1, max: 9999 }), unit);
    assert(
      property(array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const sum = parts.reduce((total, [n, name]) => total + n * unitSizes[name], 0);
        expect(parseDuration(parts.map(([n, name]) => `${n}${name}`).join(''))).toBe(sum);
      }),
      { numRuns },
    );
  });

  test('what is printed reads back as nearly the same', () => {
    assert(
      property(integer({ min: 1, max: 1e10 }), (milliseconds) => {
        const back = parseDuration(formatDuration(milliseconds).replace('min', 'm'));
        expect(Math.abs((back ?? 0) - milliseconds)).toBeLessThanOrEqual(Math.max(milliseconds * 0.01, 0));
        expect(formatDuration(back ?? 0)).toBe(formatDuration(milliseconds));
      }),
      { numRuns },
    );
  });

  test.each([
    [0, '0 ms'],
    [850, '850 ms'],
    [2345, '2.3 s'],
    [45_000, '45 s'],
    [59_960, '1 min'],
    [65_000, '1 min 5 s'],
    [3_599_600, '1 h'],
    [5_400_000, '1 h 30 min'],
  ])('%d ms is printed as people say it', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('Sizes', () => {
  test.each([
    ['1048576', 1_048_576],
    ['512MiB', 536_870_912],
    ['2GB', 2_000_000_000],
    ['1.5 gib', 1_610_612_736],
  ])('%s is read', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  test.each(['', '0', '-1', '512M', '1e9', 'MiB', '99999999TB'])('"%s" is not one', (text) => {
    expect(parseSize(text)).toBeUndefined();
  });
});

describe('The nearest name', () => {
  test.each([
    ['nedes', ['name', 'needs'], 'needs'],
    ['maxParallel', ['max-delay', 'max-parallel'], 'max-parallel'],
    ['continue_on_error', ['continue-on-error'], 'continue-on-error'],
    ['tiemout', ['tags', 'timeout'], 'timeout'],
    ['scripts/db/migrat.sh', ['scripts/db/seed.py', 'scripts/db/migrate.sh'], 'scripts/db/migrate.sh'],
    ['seed.py', ['scripts/needy.py', 'scripts/db/seed.py'], 'scripts/db/seed.py'],
    ['seed.py', ['a/seed.py', 'b/seed.py', 'sead.py'], 'sead.py'],
  ])('of %s is found', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test.each([
    ['x', ['id', 'if']],
    ['agent', ['args', 'env', 'id']],
    ['cache', ['matrix', 'name', 'tags']],
    ['', ['id']],
    ['__proto__', ['id']],
  ])('of "%s" is none where nothing is near', (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });

  test('is never absurd: at least half of it is in the word', () => {
    assert(
      property(string({ maxLength: 30 }), array(string({ maxLength: 30 }), { maxLength: 20 }), (word, candidates) => {
        const found = nearest(word, candidates);
        if (found === undefined || found.endsWith(`/${word}`)) return;
        expect(candidates).toContain(found);
        const letters = new Set(word.toLowerCase());
        const shared = Array.from(found.toLowerCase()).filter(
          (letter) => letters.has(letter) || '-_ '.includes(letter),
        );
        expect(shared.length * 2).toBeGreaterThanOrEqual(Array.from(found).length);
      }),
      { numRuns },
    );
  });
});

test('Counts have their plural', () => {
  expect([count(0, 'task'), count(1, 'task'), count(2, 'task'), count(2, 'try', 'tries')]).toEqual([
    '0 tasks',
    '1 task',
    '2 tasks',
    '2 tries',
  ]);
});
