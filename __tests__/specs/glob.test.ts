import { describe, expect, test } from '@jest/globals';

import { globMatcher, isGlob } from '../../src/text/glob.ts';

describe('A glob', () => {
  test.each([
    ['scripts/*', 'scripts/a.sh', true],
    ['scripts/*', 'scripts/db/a.sh', false],
    ['scripts/**', 'scripts/db/deep/a.sh', true],
    ['**/_*', 'db/_lib.sh', true],
    ['**/*.{sh,py}', 'a.py', true],
    ['**/*.{sh,py}', 'a.js', false],
    ['*', '.hidden', false],
    ['**/*', 'a/.b/c', false],
    ['./scripts/*', 'scripts/a', true],
    ['shard-{1..12}', 'shard-11', true],
    ['shard-{1..12}', 'shard-13', false],
    ['{a..c}', 'b', true],
    ['a[0-9]', 'a7', true],
    ['[!a]*', 'b', true],
    ['x@(a|b)', 'xb', true],
    ['!a', 'b', false],
    ['**/*.sh', 'a\nb/c\nd.sh', true],
    ['test (1, 2)', 'test (1, 2)', true],
    ['test (1, *)', 'test (1, 2)', true],
    ['test *', 'test (1, 2)', true],
    ['**/x.sh', 'x.sh', true],
    ['**/x.sh', 'a/b/x.sh', true],
    ['**/x.sh', 'yx.sh', false],
    ['**/d/x.sh', 'd/x.sh', true],
    ['**/d/x.sh', 'a/d/x.sh', true],
    ['', '', true],
    ['a\\*', 'a*', true],
  ])('%j against %j is %j', (pattern, path, expected) => {
    expect(globMatcher(pattern)(path)).toBe(expected);
  });

  test('never throws, whatever it is', () => {
    for (const pattern of ['[', '((((', '{', '*(', '\\', '!(', '{1..', 'x'.repeat(100_000)]) {
      expect(() => globMatcher(pattern)('x')).not.toThrow();
    }
  });

  test('is told from a plain id', () => {
    expect(['a*', 'a/**', 'a?', '{a,b}', '{1..3}', '[ab]', '@(a|b)', '!(a)'].filter((text) => !isGlob(text))).toEqual(
      [],
    );
    expect(['a', 'a/b.sh', 'test (1, 2)', 'c++', 'a!b', '{a}', 'a\\*b', '', 'x[]'].filter(isGlob)).toEqual([]);
  });
});
