import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { openGitignore } from '../../src/discovery/gitignore.ts';
import { tempRepo } from '../support/temp-repo.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 60 : 5000;

const letter = fc.constantFrom('a', 'b', 'A', 'é', '-', '.', ' ', '!', '#', '\\', ']');
const atom = fc.oneof(
  { weight: 6, arbitrary: letter },
  { weight: 3, arbitrary: fc.constantFrom('*', '?', '**', '/', '**/', '/**', '***') },
  fc.constantFrom(
    '[ab]',
    '[!a]',
    '[^b-z]',
    '[]a]',
    '[a-',
    '[[:upper:]]',
    '[[:nope:]]',
    '[[:',
    '[a\\]b]',
    '[b-a]',
    '[.-a]',
    '[a-c-e]',
    '[/]',
    '\\*',
    '\\ ',
  ),
);
const line = fc.array(atom, { minLength: 1, maxLength: 7 }).map((atoms) => atoms.join(''));
const file = fc
  .tuple(
    fc.array(
      fc.oneof(
        line,
        line.map((text) => `!${text}`),
        line.map((text) => `${text}/`),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([lines, end]) => lines.join(end));
const name = fc
  .array(fc.constantFrom('a', 'b', 'A', 'é', '-', '.', ' ', '#', '!', ']', 'c', '*', 'aa'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((letters) => letters.join(''))
  .filter((text) => !/^\.{1,2}$/.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));

describe('What git ignores', () => {
  test('is what git says it is', () => {
    using repo = tempRepo();
    execFileSync('git', ['init', '-q'], { cwd: repo.path });
    fc.assert(
      fc.property(file, fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), (text, paths) => {
        writeFileSync(join(repo.path, '.gitignore'), text);
        const { stdout } = spawnSync(
          'git',
          ['-c', 'core.quotePath=false', 'check-ignore', '--no-index', '-z', '--stdin'],
          {
            cwd: repo.path,
            input: paths.map((one) => `./${one}`).join('\0'),
            encoding: 'utf8',
          },
        );
        const byGit = new Set(stdout.split('\0'));
        const gitignore = openGitignore(repo.path);
        const isIgnored = (one: string): boolean => {
          const end = one.lastIndexOf('/');
          return (end > 0 && gitignore.ignoresOnTheWay(one.slice(0, end))) || gitignore.ignores(one, 'file');
        };
        expect(paths.filter(isIgnored)).toEqual(paths.filter((one) => byGit.has(`./${one}`)));
      }),
      { numRuns },
    );
  }, 120_000);
});
