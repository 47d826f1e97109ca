import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { FidelityLine } from '../../src/model/bridge.ts';
import { emittedForGithub } from '../support/bridge/github-emitted.ts';
import { expectGolden } from '../support/golden.ts';

const stories = fileURLToPath(new URL('../fixtures/bridge/stories/', import.meta.url));
const folder = fileURLToPath(new URL('bridge/github/', import.meta.url));
const names = readdirSync(stories).map((name) => name.replace(/\.yml$/, ''));

// `emittedForGithub` holds each to GitHub's own parser and to actionlint.
const emitted = (story: string, mode: 'native' | 'wrapper', target: 'github' | 'github-steps' = 'github') =>
  emittedForGithub(readFileSync(`${stories}${story}.yml`, 'utf8'), { mode, target });

const linesOf = (report: readonly FidelityLine[]): string =>
  report
    .map(({ feature, support, tasks, consequence }) => `${support} ${feature} [${tasks.join(', ')}]: ${consequence}\n`)
    .join('');

describe.each(names)('%s', (story) => {
  test('is emitted for GitHub as reviewed, and reported', async () => {
    const { text, report } = await emitted(story, 'native');
    expectGolden(`${folder}${story}.yml`, text, expect);
    expectGolden(`${folder}${story}.report.txt`, linesOf(report), expect);
  });
});

test('What fits the steps of one job is emitted as such as reviewed, and reported', async () => {
  const { text, report } = await emitted('release', 'native', 'github-steps');
  expectGolden(`${folder}release.steps.yml`, text, expect);
  expectGolden(`${folder}release.steps.report.txt`, linesOf(report), expect);
});

test('The wrapper is emitted for GitHub as reviewed', async () => {
  const { text, report } = await emitted('release', 'wrapper');
  expectGolden(`${folder}release.wrapper.yml`, text, expect);
  expect(report).toEqual([]);
});
