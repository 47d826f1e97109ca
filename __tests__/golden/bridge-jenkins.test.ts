import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { EmitOptions } from '../../src/model/bridge.ts';
import { emittedForJenkins } from '../support/bridge/jenkins-emitted.ts';
import { JenkinsHarness, missingGroovy } from '../support/bridge/jenkins-harness.ts';
import { expectGolden } from '../support/golden.ts';

const folder = join(import.meta.dirname, 'bridge/jenkins');
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -4));
const ways: readonly (readonly [name: string, options: Omit<EmitOptions, 'target'>])[] = [
  ['dataflow', {}],
  ['levels', { layout: 'levels' }],
  ['wrapper', { mode: 'wrapper' }],
];

describe('The Jenkinsfile', () => {
  let harness: JenkinsHarness | undefined;
  beforeAll(() => {
    if (missingGroovy === undefined) harness = new JenkinsHarness();
  });
  afterAll(async () => {
    await harness?.[Symbol.asyncDispose]();
  });

  test.each(stories.flatMap((story) => ways.map(([way, options]) => [story, way, options] as const)))(
    'of %s, %s, is as it was reviewed, and Groovy compiles it',
    async (story, way, options) => {
      const yaml = readFileSync(join(folder, `${story}.yml`), 'utf8');
      const { text } = emittedForJenkins(yaml, options, { others: { 'db/seed.py': '', 'tools/notify.sh': '' } });
      // The engine, which is the same in every file, is reviewed once.
      const engine = text.indexOf('// ---- The engine');
      const isWhole = story === 'release' || engine === -1;
      expectGolden(join(folder, `${story}.${way}.Jenkinsfile`), isWhole ? text : text.slice(0, engine), expect);
      if (harness !== undefined) expect(await harness.compile(text)).not.toEqual(expect.any(String));
    },
    60_000,
  );
});
