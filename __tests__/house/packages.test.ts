import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const description = JSON.parse(read('package.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const packages = Object.entries({ ...description['dependencies'], ...description['devDependencies'] });

/** The rows of CONTRIBUTING.md: package, where it is bundled, reason. */
const rows = Array.from(
  read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)` +\| (all|Action|) *\| (\S.*?) *\|$/gm),
  (row) => ({
    name: row[1] ?? '',
    bundled: row[2] !== '',
    reason: row[3] ?? '',
  }),
);
const bundled = new Set(
  Array.from(
    read('dist/licenses.txt').matchAll(/^((?:@[\w-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S*$/gm),
    (match) => match[1] ?? '',
  ),
);

describe('Packages', () => {
  test('have each a reason in one line, and no reason is left of one that went', () => {
    expect(rows.map(({ name }) => name)).toEqual(packages.map(([name]) => name).toSorted());
    for (const { name, reason } of rows) expect([name, reason.length]).toEqual([name, expect.any(Number)]);
    expect(rows.filter(({ reason }) => reason.length < 10 || reason.length > 100)).toEqual([]);
  });

  test('are said to be in dist/ where they are', () => {
    expect(rows.filter((row) => !row.bundled && bundled.has(row.name))).toEqual([]);
    expect(bundled.has('yaml')).toBe(true);
  });

  test('have one exact version each', () => {
    for (const [name, version] of packages)
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });
});

describe('Licences in dist/', () => {
  test('come with their text, not their name alone', async () => {
    const { licencesOf } = (await import(join(root, 'tools/build/licences.mjs'))) as {
      readonly licencesOf: (files: readonly string[]) => string;
    };
    const files = [...bundled].map((name) => join(root, 'node_modules', name, 'index.js'));
    const sections = licencesOf(files.filter((file) => existsSync(dirname(file)))).split(`${'-'.repeat(80)}\n`);
    // It says nothing at all; its author's other packages are MIT. The artifact library brings it for downloads.
    const short = sections.slice(0, -1).filter((section) => !/permi(?:t|ssion)|licensed? under/i.test(section));
    expect(short.map((section) => section.trim().split('\n').at(0))).toEqual(['buffers 0.1.1']);
    expect(sections.length).toBeGreaterThan(50);
  });

  test('are there for every package whose code is', () => {
    const inCode = ['cli.js', 'index.js', 'library.js'].flatMap((file) =>
      Array.from(
        read(`dist/${file}`).matchAll(/\/\*! \S*node_modules\/((?:@[\w-]+\/)?[\w.-]+)\//g),
        (match) => match[1] ?? '',
      ),
    );
    expect(inCode.length).toBeGreaterThan(5);
    expect(inCode.filter((name) => !bundled.has(name))).toEqual([]);
  });
});
