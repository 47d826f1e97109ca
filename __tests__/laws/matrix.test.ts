import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Json } from '../../src/model/shape.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { expandMatrix } from '../../src/planning/matrix.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 300 : 20_000;

const file: SourceFile = { path: 'orchestrator.yml', text: 'matrix' };
const at = <T>(value: T) => ({ value, span: { file, start: 0, end: 6 } });

type Matrix = Readonly<Record<string, Json>>;

function expand(matrix: Matrix) {
  const diagnostics: Diagnostic[] = [];
  const entries = Object.entries(matrix).map(([key, value]) => ({ key: at(key), value: at(value) }));
  const combinations = expandMatrix(at(entries), diagnostics);
  return { combinations, codes: diagnostics.map(({ code }) => code) };
}

const values = (matrix: Matrix) => expand(matrix).combinations?.map((combination) => combination.values);
const labels = (matrix: Matrix) => expand(matrix).combinations?.map(({ label }) => label.join(', '));

/** The sentences of GitHub's page on matrices, one after the other. */
function asDocumented(axes: Record<string, Json[]>, include: Record<string, Json>[], exclude: Record<string, Json>[]) {
  let combinations: Record<string, Json>[] = Object.keys(axes).length === 0 ? [] : [{}];
  for (const [axis, items] of Object.entries(axes)) {
    combinations = combinations.flatMap((combination) =>
      items.map((value) => Object.assign({}, combination, { [axis]: value })),
    );
  }
  // "An excluded configuration only has to be a partial match for it to be excluded."
  combinations = combinations.filter(
    (combination) => !exclude.some((entry) => Object.keys(entry).every((key) => combination[key] === entry[key])),
  );
  const originals = combinations.map((combination) => ({ ...combination }));
  const added: Record<string, Json>[] = [];
  for (const entry of include) {
    // "The key:value pairs in the object will be added to each of the matrix combinations if none of the key:value pairs
    // overwrite any of the original matrix values." "Added matrix values can be overwritten."
    const fitting = originals.map((original) =>
      Object.keys(entry).every((key) => !(key in original) || original[key] === entry[key]),
    );
    fitting.forEach((fits, i) => fits && Object.assign(combinations[i] ?? {}, entry));
    // "If the object cannot be added to any of the matrix combinations, a new matrix combination will be created instead."
    if (!fitting.includes(true)) added.push(entry);
  }
  return [...combinations, ...added];
}

const item = fc.constantFrom('a', 'b', 'c', 1, 2, true);
const axis = fc.constantFrom('os', 'node');
const extra = fc.constantFrom('os', 'node', 'npm', 'colour');
const anyMatrix = fc
  .record({
    axes: fc.dictionary(axis, fc.uniqueArray(item, { minLength: 1, maxLength: 3 }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    include: fc.array(fc.dictionary(extra, item, { minKeys: 1, maxKeys: 3, noNullPrototype: true }), { maxLength: 4 }),
    exclude: fc.array(fc.dictionary(axis, item, { minKeys: 1, maxKeys: 2, noNullPrototype: true }), { maxLength: 2 }),
  })
  // `true == 1` in GitHub's language, and an `exclude` may name axes alone: both have examples below.
  .filter(({ axes, exclude }) => exclude.every((entry) => Object.keys(entry).every((key) => key in axes)));

describe('matrix: one task per combination, as in GitHub', () => {
  test('the combinations are those of the documented algorithm, in its order', () => {
    fc.assert(
      fc.property(anyMatrix, ({ axes, include, exclude }) => {
        fc.pre(
          !JSON.stringify([axes, include, exclude]).includes('true') ||
            !/[12]/.test(JSON.stringify([axes, include, exclude])),
        );
        const expected = asDocumented(axes, include, exclude);
        const { combinations, codes } = expand({ ...axes, include, exclude });
        if (expected.length === 0) expect(codes).toContain('empty-matrix');
        else expect(combinations?.map((combination) => combination.values)).toEqual(expected);
      }),
      { numRuns },
    );
  });

  test("the documentation's own example gives the documented result", () => {
    expect(
      values({
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          { color: 'green' },
          { color: 'pink', animal: 'cat' },
          { fruit: 'apple', shape: 'circle' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' },
        ],
      }),
    ).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  test('include alone gives one combination for each entry', () => {
    expect(values({ include: [{ a: 1 }, { a: 1, b: 2 }] })).toEqual([{ a: 1 }, { a: 1, b: 2 }]);
  });

  test('include comes after exclude, and may put back what was taken away', () => {
    expect(values({ os: ['linux', 'mac'], exclude: [{ os: 'mac' }], include: [{ os: 'mac', arch: 'arm' }] })).toEqual([
      { os: 'linux' },
      { os: 'mac', arch: 'arm' },
    ]);
  });

  test('exclude compares as expressions do, and within mappings leaf by leaf', () => {
    expect(values({ v: [8, 10], exclude: [{ v: '8' }] })).toEqual([{ v: 10 }]);
    expect(values({ os: ['Linux', 'mac'], exclude: [{ os: 'linux' }] })).toEqual([{ os: 'mac' }]);
    const [small, large] = [
      { os: 'linux', cpus: 2 },
      { os: 'linux', cpus: 64 },
    ];
    expect(values({ on: [small, large], exclude: [{ on: { cpus: 64 } }] })).toEqual([{ on: small }]);
  });

  test('names hold the values of mappings, leave empty ones out, and not what include adds', () => {
    expect(labels({ on: [{ os: 'linux', cpus: [2, 4] }], flag: ['', 'x', null] })).toEqual([
      'linux, 2, 4',
      'linux, 2, 4, x',
      'linux, 2, 4',
    ]);
    expect(
      labels({
        os: ['linux'],
        include: [
          { os: 'linux', npm: 6 },
          { os: 'mac', npm: 7 },
        ],
      }),
    ).toEqual(['linux', 'mac, 7']);
  });

  test('a key of any name is only a key', () => {
    const combinations = values(JSON.parse('{ "__proto__": ["a"], "constructor": [1] }') as Matrix);
    expect(JSON.stringify(combinations)).toBe('[{"__proto__":"a","constructor":1}]');
  });
});

const numbers = Array.from({ length: 101 }, (_, i) => i);

describe('What is wrong with a matrix is told', () => {
  test.each([
    ['an axis that is no list', { os: 'linux' }, ['matrix-axis-no-list']],
    ['an axis without values', { os: [] }, ['matrix-axis-no-list']],
    ['nothing at all', {}, ['empty-matrix']],
    ['an exclude that leaves nothing', { os: ['linux'], exclude: [{ os: 'linux' }] }, ['empty-matrix']],
    ['an exclude that names no axis', { os: ['linux'], exclude: [{ so: 'linux' }] }, ['unknown-matrix-axis']],
    ['an exclude that takes nothing away', { os: ['linux'], exclude: [{ os: 'mac' }] }, ['exclude-without-effect']],
    ['an include that is no list of mappings', { os: ['linux'], include: ['mac'] }, ['matrix-entry-no-map']],
    ['an include entry without a key', { os: ['linux'], include: [{}] }, ['matrix-entry-no-map']],
    ['two keys that are one variable', { 'node-version': [1], node_version: [2] }, ['colliding-matrix-keys']],
    ['more combinations than anyone means', { a: numbers, b: numbers }, ['matrix-too-large']],
  ] as const)('%s', (_, matrix, codes) => {
    expect(expand(matrix).codes).toEqual(codes);
  });
});
