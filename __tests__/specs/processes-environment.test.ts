import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { ProcessRig } from '../support/process-rig.ts';

const runner = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  RUNNER_TRACKING_ID: 'github_1',
  INPUT_TOKEN: 'x',
  STATE_x: 'x',
  ACTIONS_RUNTIME_TOKEN: 'x',
  ACTIONS_RUNTIME_URL: 'x',
  ACTIONS_RESULTS_URL: 'x',
  ACTIONS_CACHE_URL: 'x',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'url',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token',
  GITHUB_OUTPUT: '/runner/output',
  GITHUB_ENV: '/runner/env',
  GITHUB_SHA: 'abc',
  LEVEL: 'runner',
};

let rig: ProcessRig;
beforeEach(() => {
  rig = new ProcessRig({ environment: runner, name: 'work space é' });
});
afterEach(() => rig.close());

/** The environment of a task, as the task saw it. */
async function seen(...[sketch, request]: [Parameters<ProcessRig['run']>[2]?, Parameters<ProcessRig['run']>[3]?]) {
  const text = (await rig.run('env -0', 'bash', sketch, request).ended).output.stdout;
  return Object.fromEntries(
    text
      .split('\0')
      .flatMap((entry) => (entry === '' ? [] : [[entry.split('=', 1)[0], entry.slice(entry.indexOf('=') + 1)]])),
  ) as Readonly<Record<string, string>>;
}

describe('The environment', () => {
  test('is the runner’s without what it gives to an action alone', async () => {
    const environment = await seen();
    expect(environment).toMatchObject({ RUNNER_TRACKING_ID: 'github_1', GITHUB_SHA: 'abc', LEVEL: 'runner' });
    const names = Object.keys(environment).join(' ');
    expect(names).not.toMatch(/INPUT_|STATE_|ACTIONS_/);
    expect(Object.values(environment).join(' ')).not.toContain('/runner/');
  });

  test('lets the OIDC variables through for a task with `id-token`', async () => {
    const environment = await seen({ id_token: true });
    expect(environment).toMatchObject({ ACTIONS_ID_TOKEN_REQUEST_URL: 'url', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token' });
    expect(environment['ACTIONS_RUNTIME_TOKEN']).toBeUndefined();
  });

  test('has the task’s variables over the runner’s, and ours over all', async () => {
    const environment = await seen(
      { slug: 'slug', matrix: { 'node-version': 20, os: { name: 'ü', lts: true }, none: null } },
      { attempt: 2, max_attempts: 3, env: { LEVEL: 'task', MULTI: 'a\nb', ORCHESTRATOR_RUN_ID: 'forged' } },
    );
    expect(environment).toMatchObject({
      LEVEL: 'task',
      MULTI: 'a\nb',
      ORCHESTRATOR_TASK_ID: 'task 1',
      ORCHESTRATOR_ATTEMPT: '2',
      ORCHESTRATOR_RUN_ID: 'run-1',
      ORCHESTRATOR_RUN_DIR: rig.runDirectory,
      MATRIX_NODE_VERSION: '20',
      MATRIX_OS: '{"name":"ü","lts":true}',
      MATRIX_NONE: '',
    });
  });

  test('has folders that other tasks wrote to GITHUB_PATH before its own PATH, also for finding programs', async () => {
    rig.write('bin/greet', '#!/bin/sh\necho hello "$1"\n', 0o755);
    rig.write('hello.x', '');
    const { text } = await rig.script('hello.x', ['greet'], { path: [rig.path('bin')] }).result;
    expect(text).toBe(`hello ${rig.path('hello.x')}\n`);
    const environment = await seen({}, { path: ['/b', '/a'] });
    expect(environment['PATH']).toBe(`/b:/a:${runner.PATH}`);
  });

  test('has the workspace’s `src/` on PYTHONPATH for Python scripts', async () => {
    rig.write('src/ours.py', 'name = "ours"\n');
    rig.write('a.py', 'import ours, os; print(ours.name, os.environ["PYTHONPATH"].count(":"))\n');
    expect((await rig.script('a.py', ['python3']).result).text).toBe('ours 0\n');
    expect((await rig.script('a.py', ['python3'], { env: { PYTHONPATH: '/x' } }).result).text).toBe('ours 1\n');
    rig.write('by-first-line', '#!/usr/bin/env -S python3 -u\nimport ours; print(ours.name)\n', 0o755);
    expect((await rig.script('by-first-line', []).result).text).toBe('ours\n');
    expect((await seen())['PYTHONPATH']).toBeUndefined();
  });
});

describe('The runner’s files', () => {
  test('are an attempt’s own, there from the start, private, and gone afterwards', async () => {
    const script =
      'stat -c %a "$GITHUB_OUTPUT"; test -s "$GITHUB_OUTPUT" || echo "$GITHUB_OUTPUT"; echo a=$1 >> "$GITHUB_OUTPUT"';
    const results = await Promise.all([1, 2, 3, 4, 5, 6].map(() => rig.run(script).result));
    const paths = results.map(({ text }) => text.split('\n')[1] ?? '');
    expect(new Set(paths).size).toBe(6);
    expect(results.every(({ text }) => text.startsWith('600\n'))).toBe(true);
    expect(paths.filter(existsSync)).toEqual([]);
    expect((await rig.run('cat "$GITHUB_OUTPUT"').result).text).toBe('');
  });

  test('take outputs, variables and folders in both formats', async () => {
    const outcome = await rig.run(
      [
        'echo "name=value=1" >> "$GITHUB_OUTPUT"',
        'printf "text<<EOF\\na\\nb\\nEOF\\n" >> "$GITHUB_OUTPUT"',
        'echo "COLOUR=red" >> "$GITHUB_ENV"',
        'printf "/x\\n/y z\\n" >> "$GITHUB_PATH"',
        'printf "# Done\\n" >> "$GITHUB_STEP_SUMMARY"',
        'echo "k=v" >> "$GITHUB_STATE"',
      ].join('\n'),
    ).ended;
    expect(outcome).toMatchObject({
      outputs: { name: 'value=1', text: 'a\nb' },
      env: { COLOUR: 'red' },
      path: ['/x', '/y z'],
      output: { summary: '# Done\n' },
    });
  });

  test('of a failed attempt are read too', async () => {
    expect(await rig.run('echo a=b >> "$GITHUB_OUTPUT"; exit 1').ended).toMatchObject({
      outputs: { a: 'b' },
      exit_code: 1,
    });
  });

  test('in a wrong format are a warning with the line, and the rest counts', async () => {
    const attempt = rig.run(
      'printf "a=b\\nnonsense\\nc=d\\n" >> "$GITHUB_OUTPUT"; printf "e<<X\\n1\\n" >> "$GITHUB_ENV"',
    );
    expect((await attempt.ended).outputs).toEqual({ a: 'b', c: 'd' });
    expect(attempt.warnings.toSorted()).toEqual([
      expect.stringMatching(/^GITHUB_ENV, line 1: .*X/),
      expect.stringMatching(/^GITHUB_OUTPUT, line 2: .*nonsense/),
    ]);
  });

  test('can’t set what GitHub refuses, or ours', async () => {
    const attempt = rig.run(
      'printf "NODE_OPTIONS=--x\\nGITHUB_SHA=y\\nRUNNER_OS=z\\nORCHESTRATOR_RUN_ID=1\\nFINE=1\\n" >> "$GITHUB_ENV"',
    );
    expect((await attempt.ended).env).toEqual({ FINE: '1' });
    expect(attempt.warnings).toHaveLength(4);
    expect(attempt.warnings[0]).toContain('NODE_OPTIONS');
  });

  test('that were replaced by a link, a FIFO or a folder, or removed, are a warning and never followed', async () => {
    rig.write('secret', 'a=stolen\n');
    const attempt = rig.run(
      [
        'rm "$GITHUB_OUTPUT"; ln -s "$PWD/secret" "$GITHUB_OUTPUT"',
        'rm "$GITHUB_ENV"; mkfifo "$GITHUB_ENV"',
        'rm "$GITHUB_PATH"; mkdir "$GITHUB_PATH"',
        'rm "$GITHUB_STEP_SUMMARY"',
      ].join('\n'),
    );
    expect(await attempt.ended).toMatchObject({ outputs: {}, env: {}, path: [], output: { summary: null } });
    expect(attempt.warnings).toHaveLength(4);
    expect((await rig.run('echo b=c >> "$GITHUB_OUTPUT"').ended).outputs).toEqual({ b: 'c' });
  });

  test('that are too large are a warning; of a summary the first MiB is kept', async () => {
    const attempt = rig.run(
      'head -c 20000000 /dev/zero >> "$GITHUB_OUTPUT"; head -c 2000000 /dev/zero | tr "\\0" é >> "$GITHUB_STEP_SUMMARY"',
    );
    const { output, outputs } = await attempt.ended;
    expect(outputs).toEqual({});
    expect(Buffer.byteLength(output.summary ?? '')).toBeLessThanOrEqual(1024 * 1024);
    expect(attempt.warnings).toHaveLength(2);
  });

  test('hold raw values for other tasks, but the summary is redacted', async () => {
    rig.redactor.add('hunter2hunter2');
    const outcome = await rig.run(
      'echo a=hunter2hunter2 >> "$GITHUB_OUTPUT"; echo hunter2hunter2 >> "$GITHUB_STEP_SUMMARY"; echo hunter2hunter2 >> "$GITHUB_STATE"',
    ).ended;
    expect(outcome.outputs).toEqual({ a: 'hunter2hunter2' });
    expect(outcome.output.summary).toBe('***\n');
  });
});

describe('The private folder', () => {
  test('is removed when all is done', async () => {
    const own = new ProcessRig({ environment: { ...process.env, RUNNER_TEMP: '' } });
    const { text } = await own.run('dirname "$(dirname "$GITHUB_OUTPUT")"').result;
    expect(text.trim().startsWith(tmpdir())).toBe(true);
    expect(existsSync(text.trim())).toBe(true);
    await own.close();
    expect(existsSync(text.trim())).toBe(false);
  });

  test('need not be on the workspace’s file system', async () => {
    const other = '/dev/shm';
    if (!existsSync(other)) return;
    const folder = join(other, `orchestrator-test-${process.pid}`);
    mkdirSync(folder);
    const own = new ProcessRig({ environment: { ...process.env, RUNNER_TEMP: folder } });
    try {
      const { text } = await own.run('echo "$0" > /dev/stdout').result;
      expect(text.startsWith(folder)).toBe(true);
    } finally {
      await own.close();
    }
    expect(readdirSync(folder)).toEqual([]);
    rmdirSync(folder);
  });
});
