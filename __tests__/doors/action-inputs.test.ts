import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { type Inputs, readInputs } from '../../src/action/inputs.ts';
import { splitList } from '../../src/action/list-input.ts';

const root = join(import.meta.dirname, '../..');
const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
};

/** Inputs as the runner hands them on: all of action.yml, blank where nothing was given and there is no default. */
function read(given: Readonly<Record<string, string>>) {
  const values = Object.entries(manifest.inputs).map(([name, input]) => [name, given[name] ?? input.default ?? '']);
  for (const name of Object.keys(given)) expect(Object.keys(manifest.inputs)).toContain(name);
  return readInputs({
    GITHUB_WORKSPACE: root,
    GITHUB_JOB: 'test',
    ...Object.fromEntries(values.map(([name, value]) => [`INPUT_${name?.toUpperCase()}`, value])),
  });
}

function good(given: Readonly<Record<string, string>>): Inputs {
  const { value, diagnostics } = read(given);
  expect(diagnostics).toEqual([]);
  return value as Inputs;
}

describe('Inputs', () => {
  test('that are not given have the defaults of action.yml', () => {
    expect(good({ token: '' })).toEqual({
      invocation: {
        workspace: root,
        config: undefined,
        selection: { tasks: [], exclude: [] },
        overrides: {},
        output_dir: '.orchestrator',
      },
      rerun: 'all',
      mode: 'run',
      emit: undefined,
      summary: true,
      annotations: true,
      artifact: 'always',
      artifactName: 'orchestrator-test',
      retentionDays: undefined,
      token: undefined,
    });
  });

  test('that are given override the file', () => {
    const inputs = good({
      config: 'ci/orchestrator.yml',
      'working-directory': 'examples',
      tasks: 'lint, test (1, 2)\n\n scripts/**/*.{sh,py}\n',
      exclude: 'slow',
      'max-parallel': '3',
      timeout: '1h30m',
      'fail-fast': 'False',
      rerun: 'failed',
      summary: 'FALSE',
      annotations: 'false',
      artifact: 'on-failure',
      'retention-days': '7',
      'output-dir': 'out',
    });
    expect(inputs.invocation).toEqual({
      workspace: join(root, 'examples'),
      config: 'ci/orchestrator.yml',
      selection: { tasks: ['lint', 'test (1, 2)', 'scripts/**/*.{sh,py}'], exclude: ['slow'] },
      overrides: { max_parallel: 3, timeout: 5_400_000, fail_fast: false },
      output_dir: 'out',
    });
    expect(inputs).toMatchObject({
      rerun: 'failed',
      summary: false,
      annotations: false,
      artifact: 'on-failure',
      retentionDays: 7,
    });
  });

  test('that are wrong are all told at once, each with its name, its value and what it takes', () => {
    const { value, diagnostics } = read({
      'working-directory': 'nowhere',
      'max-parallel': '0',
      timeout: '0',
      'fail-fast': 'yes',
      rerun: 'some',
      summary: '1',
      annotations: 'check',
      artifact: 'sometimes',
      'retention-days': '-1',
    });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the input working-directory is "nowhere", but it takes the path of a folder, relative to the workspace',
      'the input max-parallel is "0", but it takes a whole number from 1, or auto',
      'the input timeout is "0", but it takes a duration above zero such as 90 (seconds), 30m or 1h30m',
      'the input fail-fast is "yes", but it takes true or false',
      'the input rerun is "some", but it takes all or failed',
      'the input summary is "1", but it takes true or false',
      'the input annotations is "check", but it takes true or false',
      'the input artifact is "sometimes", but it takes always, on-failure or never',
      'the input retention-days is "-1", but it takes a whole number of days from 1 to 400',
    ]);
  });

  test.each([
    ['a: "b" <c>|*?\\/d', 'a- -b- -c-d'],
    ['##[error]broken', '-error]broken'],
    ['logs ü 1', 'logs ü 1'],
  ])('an artifact name that GitHub would refuse, or take for a command, is made fit: %j', (given, expected) => {
    expect(good({ 'artifact-name': given }).artifactName).toBe(expected);
  });
});

describe('A list is written by line or comma', () => {
  test.each([
    ['', []],
    [' , \n,', []],
    ['a,b\r\nc', ['a', 'b', 'c']],
    ['test (1, 2), test (1, [a, b])', ['test (1, 2)', 'test (1, [a, b])']],
    ['{a,b}/*, c', ['{a,b}/*', 'c']],
    ['odd (, one\nnext', ['odd (, one', 'next']],
    ['), a', [')', 'a']],
  ])('%j', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });
});
