import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import {
  ConfigurationError,
  discoverScripts,
  getScriptConfig,
  loadConfig,
  type RunEvent,
  type RunRecord,
  runOrchestrator,
  runScript,
} from '../../src/index.ts';
import { CommandLineRepo } from '../support/command-line.ts';

const repos: CommandLineRepo[] = [];
const outputs = mkdtempSync(join(tmpdir(), 'library-'));

function workspaceOf(files: Readonly<Record<string, string>>): string {
  const repo = new CommandLineRepo(files);
  repos.push(repo);
  return repo.path;
}

afterAll(async () => {
  for (const repo of repos) await repo[Symbol.asyncDispose]();
  rmSync(outputs, { recursive: true, force: true });
});

const workspace = workspaceOf({
  'orchestrator.yml': [
    'max-parallel: 2',
    'discover: { path: scripts }',
    'scripts: { scripts/greet.sh: { retry: 1, env: { WHO: file } } }',
    'tasks:',
    '  after: { run: "exit 3", needs: [scripts/greet.sh] }',
    '  long: { run: "sleep 600", tags: [slow] }',
  ].join('\n'),
  'scripts/greet.sh': [
    '# Greets whoever is named.',
    'echo "hello $1 $WHO"',
    'echo "to stderr" >&2',
    'echo "who=$WHO" >> "$GITHUB_OUTPUT"',
    'exit ${CODE:-0}',
  ].join('\n'),
  'scripts/hang.sh': 'sleep 600\n',
  'scripts/notes.txt': 'no script\n',
});

async function complaintOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigurationError)) throw new Error(`no ConfigurationError, but ${String(error)}`);
  expect(error.diagnostics.length).toBeGreaterThan(0);
  return error.message;
}

describe('loadConfig', () => {
  test('gives the Plan: resolved, topologically ordered, frozen', async () => {
    const plan = await loadConfig({ workspace });
    expect(plan.tasks.map(({ id }) => id)).toEqual(['long', 'scripts/greet.sh', 'after', 'scripts/hang.sh']);
    expect(Object.isFrozen(plan)).toBe(true);
    expect(Object.isFrozen(plan.tasks[0]?.env)).toBe(true);
  });

  test('throws a ConfigurationError with all that is wrong, and where', async () => {
    const broken = workspaceOf({ 'orchestrator.yml': 'max-paralel: 2\ntasks: { a: { run: x, need: [b] } }\n' });
    const message = await complaintOf(loadConfig({ workspace: broken }));
    expect(message).toMatch(/^orchestrator\.yml:1:1: .*max-paralel.*\norchestrator\.yml:2:23: .*need/);
  });

  test.each([
    [{ maxParallel: 0 }, 'the option maxParallel is 0'],
    [{ maxParallel: 1.5 }, 'the option maxParallel is 1.5'],
    [{ timeout: 0 }, 'the option timeout is 0'],
    [{ timeout: Number.NaN }, 'the option timeout is NaN'],
  ])('refuses %j', async (options, message) => {
    expect(await complaintOf(loadConfig({ workspace, ...options }))).toContain(message);
    expect(await complaintOf(runOrchestrator({ workspace, ...options }))).toContain(message);
  });
});

describe('getScriptConfig', () => {
  test('gives the merged settings of a task by its id or by the path of its script', async () => {
    const plan = await loadConfig({ workspace });
    expect(getScriptConfig(plan, 'scripts/greet.sh')).toMatchObject({
      timeout: 60_000,
      retry: { max_attempts: 2 },
      env: { WHO: 'file' },
    });
    expect(getScriptConfig(plan, 'long')).toMatchObject({ timeout: 600_000, tags: ['slow'] });
    expect(getScriptConfig(plan, 'nothing')).toBeUndefined();
  });
});

describe('discoverScripts', () => {
  test('gives the scripts in order, and of each file why it is in or out', async () => {
    const { scripts, candidates } = await discoverScripts({ workspace });
    expect(scripts.map(({ path }) => path)).toEqual(['scripts/greet.sh', 'scripts/hang.sh']);
    expect(scripts[0]).toMatchObject({
      subdirectory: 'scripts',
      interpreter: ['bash'],
      description: 'Greets whoever is named.',
    });
    expect(candidates).toContainEqual(expect.objectContaining({ path: 'scripts/notes.txt', included: false }));
  });
});

describe('runScript', () => {
  test('runs one script and gives its result with its output', async () => {
    const result = await runScript('scripts/greet.sh', { workspace, args: ['big world'], env: { WHO: 'you' } });
    expect(result).toMatchObject({
      script: 'scripts/greet.sh',
      status: 'passed',
      exit_code: 0,
      stdout: 'hello big world you\n',
      stderr: 'to stderr\n',
      outputs: { who: 'you' },
    });
  });

  test('a failure is a result, no exception; allowedExitCodes count as passed', async () => {
    const env = { CODE: '3' };
    const failed = await runScript('scripts/greet.sh', { workspace, env });
    expect(failed).toMatchObject({ status: 'failed', exit_code: 3, reason: 'exit code 3' });
    const allowed = await runScript('scripts/greet.sh', { workspace, env, allowedExitCodes: [3] });
    expect(allowed).toMatchObject({ status: 'passed', exit_code: 3 });
  });

  test("its timeout, in milliseconds, is the script's: the state is `timeout`", async () => {
    const result = await runScript('scripts/hang.sh', { workspace, timeout: 100 });
    expect(result).toMatchObject({ status: 'timeout', reason: 'timed out after 100 ms' });
  });

  test('a script that is not there, and a setting that is wrong, are a ConfigurationError', async () => {
    expect(await complaintOf(runScript('scripts/none.sh', { workspace }))).toContain('does not exist');
    expect(await complaintOf(runScript('scripts/greet.sh', { workspace, timeout: -1 }))).toContain('timeout');
    expect(await complaintOf(runScript('scripts/greet.sh', { workspace, memoryLimit: 'much' }))).toContain('much');
  });
});

describe('runOrchestrator', () => {
  test('gives the record that is in run.json; a failed task is no exception', async () => {
    const events: RunEvent['type'][] = [];
    const outputDir = join(outputs, 'record');
    const record = await runOrchestrator({
      workspace,
      outputDir,
      tasks: ['after'],
      onEvent: (event) => events.push(event.type),
    });
    expect(record).toMatchObject({ status: 'failure', exit_code: 1, counts: { total: 2, passed: 1, failed: 1 } });
    expect(record).toEqual(JSON.parse(readFileSync(join(outputDir, 'latest/run.json'), 'utf8')));
    expect(events.at(0)).toBe('run-started');
    expect(events.at(-1)).toBe('run-ended');
    expect(events.filter((type) => type === 'task-ended')).toHaveLength(2);
  });

  test('takes a selection, and writes where outputDir says', async () => {
    const outputDir = join(outputs, 'chosen');
    const { results } = await runOrchestrator({ workspace, outputDir, exclude: ['scripts/*', 'tag:slow'] });
    expect(results.map(({ id, status }) => [id, status])).toEqual([['after', 'skipped']]);
    expect(existsSync(join(outputDir, 'latest/report.md'))).toBe(true);
  });

  test('an AbortSignal ends it as SIGTERM ends the command line', async () => {
    const abort = new AbortController();
    const record = await runOrchestrator({
      workspace,
      tasks: ['tag:slow'],
      signal: abort.signal,
      onEvent: ({ type }) => type === 'attempt-started' && abort.abort(),
    });
    expect(record).toMatchObject({ status: 'cancelled', exit_code: 143, results: [{ status: 'cancelled' }] });
    const atOnce = await runOrchestrator({ workspace, tasks: ['tag:slow'], signal: AbortSignal.abort() });
    expect(atOnce).toMatchObject({ status: 'cancelled', results: [{ status: 'cancelled', attempts: [] }] });
  });
});

describe('A run that goes on', () => {
  const files = {
    'orchestrator.yml': [
      'tasks:',
      '  build: { run: "echo $ORCHESTRATOR_TASK_ID >> ran" }',
      '  test: { run: "echo $ORCHESTRATOR_TASK_ID >> ran; test ! -f fails", needs: [build] }',
      '  other: { run: "exit 9" }',
    ].join('\n'),
    fails: '',
  };
  const states = ({ results }: RunRecord) => results.map(({ id, status, restored }) => [id, status, restored]);

  test('rerunFailed: what passed is done, the rest runs, and what is not said is as it was asked for', async () => {
    const folder = workspaceOf(files);
    const first = await runOrchestrator({ workspace: folder, tasks: ['test'] });
    expect(first.status).toBe('failure');
    rmSync(join(folder, 'fails'));
    const second = await runOrchestrator({ workspace: folder, rerunFailed: true });
    expect(states(second)).toEqual([
      ['build', 'passed', true],
      ['test', 'passed', false],
    ]);
    expect([second.status, second.resumptions.length]).toEqual(['success', 1]);
    expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe('build\ntest\ntest\n');
  });

  test('resume: from the folder that is named, which a second one can do as well', async () => {
    const folder = workspaceOf(files);
    const { run_id } = await runOrchestrator({ workspace: folder, tasks: ['test'] });
    rmSync(join(folder, 'fails'));
    for (let times = 0; times < 2; times += 1) {
      const record = await runOrchestrator({ workspace: folder, resume: `.orchestrator/runs/${run_id}` });
      expect(states(record)[0]).toEqual(['build', 'passed', true]);
    }
  });

  test('from nothing, or from two at once, is an error before anything runs', async () => {
    const folder = workspaceOf(files);
    expect(await complaintOf(runOrchestrator({ workspace: folder, rerunFailed: true }))).toMatch(/^there is no run/);
    expect(await complaintOf(runOrchestrator({ workspace: folder, resume: 'nowhere' }))).toContain('no run directory');
    const both = runOrchestrator({ workspace: folder, resume: 'nowhere', rerunFailed: true });
    expect(await complaintOf(both)).toMatch(/^the option rerunFailed is true, but it takes no true beside resume/);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});
