import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

import { emittedForGitlab } from '../support/bridge/gitlab-emitted.ts';
import { expectGolden } from '../support/golden.ts';

const stories = fileURLToPath(new URL('../fixtures/bridge/stories/', import.meta.url));
const folder = fileURLToPath(new URL('bridge/gitlab/', import.meta.url));
const names = readdirSync(stories).map((name) => name.replace(/\.yml$/, ''));

function emitted(story: string, mode: 'native' | 'wrapper') {
  return emittedForGitlab(readFileSync(`${stories}${story}.yml`, 'utf8'), { mode });
}

const reference = { tag: '!reference', collection: 'seq' as const, resolve: () => 'reference' };

describe.each(names)('%s', (story) => {
  // `emittedForGitlab` holds each to GitLab's own JSON Schema.
  test('is emitted for GitLab as reviewed, and reported', () => {
    const { text, report } = emitted(story, 'native');
    expectGolden(`${folder}${story}.yml`, text, expect);
    const lines = report.map(
      ({ feature, support, tasks, consequence }) => `${support} ${feature} [${tasks.join(', ')}]: ${consequence}\n`,
    );
    expectGolden(`${folder}${story}.report.txt`, lines.join(''), expect);
  });

  test('is read by PyYAML, a reader of YAML 1.1 as GitLab has one, as the same data', () => {
    const { text } = emitted(story, 'native');
    const program =
      'import sys, json, yaml\nyaml.SafeLoader.add_constructor("!reference", lambda loader, node: "reference")\njson.dump(yaml.safe_load(sys.stdin.buffer.read()), sys.stdout)\n';
    let read: string;
    try {
      read = execFileSync('python3', ['-c', program], {
        input: text,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'pipe'],
      });
    } catch (error) {
      const stderr = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
      if (/No module named|ENOENT/.test(`${stderr}${String(error)}`)) return;
      throw error;
    }
    expect(JSON.parse(read)).toEqual(parse(text, { customTags: [reference] }));
  });
});

test('The wrapper is emitted for GitLab as reviewed', () => {
  const { text, report } = emitted('release', 'wrapper');
  expectGolden(`${folder}release.wrapper.yml`, text, expect);
  expect(report.map(({ feature, support }) => `${feature} ${support}`)).toEqual(['schedule emulated']);
});
