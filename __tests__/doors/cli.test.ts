import { describe, expect, test } from '@jest/globals';

import type { RunRecord } from '../../src/model/record.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { isAlive } from '../support/process-rig.ts';

const config = [
  'name: example',
  'max-parallel: 2',
  'tasks:',
  '  good: { run: "echo good; echo to stderr >&2", tags: [quick] }',
  '  bad: { run: "echo bad; exit 3", needs: [good] }',
  '  next: { run: "true", needs: [bad] }',
].join('\n');

const verbs = ['run', 'plan', 'list', 'validate', 'graph', 'report'];

describe('Verbs', () => {
  test.each(verbs)('--help on %s, with an example', async (verb) => {
    await using repo = new CommandLineRepo();
    const { code, stdout, stderr } = await repo.run([verb, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: script-orchestrator ${verb}\\b`));
    expect(stdout).toMatch(new RegExp(`^Example: script-orchestrator ${verb}\\b`, 'm'));
  });

  test('--help alone names them all and the exit codes, --version the version', async () => {
    await using repo = new CommandLineRepo();
    const { stdout } = await repo.run(['--help']);
    for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(stdout).toContain('0 all well; 1 a task failed; 2 wrong use');
    expect((await repo.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    [['docs']],
    [['init']],
    [['mcp']],
    [['run', '--no-cache']],
    [['run', '--shard', '1/2']],
    [['graph', '--format', 'svg']],
    [[]],
    [['--json']],
    [['run', '--max-parallel', '0']],
    [['run', '--timeout', 'soon']],
    [['run', '--config']],
    [['run', '--json=yes']],
    [['list', 'good']],
    [['report']],
  ])('what is not there is wrong use: %j exits 2 and says so on stderr alone', async (args) => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const { code, stdout, stderr } = await repo.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
    expect(repo.has('.orchestrator')).toBe(false);
  });

  test('a verb and an option that are nearly right are named', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    expect((await repo.run(['valdate'])).stderr).toContain('did you mean "validate"?');
    expect((await repo.run(['run', '--dryrun'])).stderr).toContain('did you mean --dry-run?');
  });

  test('plan, list, validate and graph give JSON on stdout and run nothing', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const calls = [
      ['plan', '--json'],
      ['list', '--json'],
      ['validate', '--json'],
      ['graph', '--format', 'json'],
      ['run', '--dry-run', '--json'],
    ];
    for (const args of calls) {
      const { code, stdout, stderr } = await repo.run(args);
      expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual(expect.any(Object));
    }
    expect((await repo.run(['graph'])).stdout).toMatch(/^flowchart /);
    expect((await repo.run(['graph', '--format', 'dot'])).stdout).toMatch(/^digraph /);
    expect(repo.has('.orchestrator')).toBe(false);
  });

  test('list --json --explain tells programs of each file why it is in or out', async () => {
    await using repo = new CommandLineRepo({ 'scripts/a.py': '', 'scripts/notes.txt': '' });
    const { files } = JSON.parse((await repo.run(['list', '--json', '--explain'])).stdout);
    expect(files).toEqual([
      { path: 'scripts/a.py', included: true, why: 'python3, by its extension' },
      { path: 'scripts/notes.txt', included: false, why: expect.any(String) },
    ]);
    expect(JSON.parse((await repo.run(['list', '--json'])).stdout)).not.toHaveProperty('files');
  });

  test('validate shows all errors of the file; with --json on stdout', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': 'max-paralel: 2\ntasks: { a: { run: 1 } }\n' });
    const shown = await repo.run(['validate']);
    expect(shown.code).toBe(2);
    expect(shown.stderr).toMatch(/^orchestrator\.yml:1:1: error: .*max-paralel[^]*^orchestrator\.yml:2:20: error: /m);
    const { code, stdout } = await repo.run(['validate', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      diagnostics: [{ severity: 'error' }, { severity: 'error' }],
    });
  });
});

describe('run', () => {
  test('--json: the record on stdout, everything else on stderr', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const { code, stdout, stderr } = await repo.run(['run', '--json']);
    expect(code).toBe(1);
    expect(stdout).toBe(repo.read('.orchestrator/latest/run.json'));
    expect(stderr).toContain('bad failed');
    expect(stderr).toContain('to stderr');
  });

  test('without it stdout stays empty, whatever the tasks print', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const { code, stdout } = await repo.run(['run', 'good']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  test('TASK takes ids, globs and tags, and what they need comes along; --exclude leaves out', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const idsOf = async (...args: string[]) => {
      const { stdout } = await repo.run(['run', '--dry-run', '--json', ...args]);
      return (JSON.parse(stdout) as { tasks: { id: string }[] }).tasks.map(({ id }) => id);
    };
    expect(await idsOf('tag:quick')).toEqual(['good']);
    expect(await idsOf('b*')).toEqual(['good', 'bad']);
    expect(await idsOf('--exclude', 'bad')).toEqual(['good', 'next']);
    const { code } = await repo.run(['run', '--exclude', 'bad']);
    expect(code).toBe(0);
    expect(repo.tasks['next']).toMatchObject({
      status: 'skipped',
      reason: 'needs "bad", which is left out of this run',
    });
  });

  test('--max-parallel, --sequential, --fail-fast and --timeout override the file', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml':
        'tasks: { a: { run: "exit 1" }, b: { run: "sleep 600", after: [a] }, c: { run: "sleep 600" } }\n',
    });
    await repo.run(['run', 'a', '--max-parallel', '7']);
    expect(repo.record.max_parallel).toBe(7);
    await repo.run(['run', 'a', '--sequential']);
    expect(repo.record.max_parallel).toBe(1);
    expect((await repo.run(['run', 'a', 'b', '--fail-fast'])).code).toBe(1);
    expect(repo.tasks['b']).toMatchObject({
      status: 'skipped',
      reason: 'not started because of fail-fast: "a" failed',
    });
    expect((await repo.run(['run', 'c', '--timeout', '100ms'])).code).toBe(1);
    expect(repo.record.status).toBe('cancelled');
    expect(repo.tasks['c']).toMatchObject({ status: 'cancelled', reason: "cancelled by the run's timeout of 100 ms" });
  });

  test('--output-dir is where the run directory goes', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    await repo.run(['run', 'good', '--output-dir', 'some/where']);
    expect(repo.has('some/where/latest/run.json')).toBe(true);
    expect(repo.has('.orchestrator')).toBe(false);
  });
});

describe('Exit codes', () => {
  test.each([
    [0, 'all well', ['run', 'good']],
    [1, 'a task failed', ['run', 'bad']],
    [2, 'wrong use', ['run', 'nobody']],
    [2, 'a configuration that is not there', ['run', '--config', 'none.yml']],
    [3, 'a disk that cannot be written', ['run', '--output-dir', 'orchestrator.yml']],
  ])('%i: %s', async (expected, _, args) => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const { code, stderr } = await repo.run(args);
    expect(code).toBe(expected);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('2: a wrong configuration; nothing was started', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': 'tasks: { a: { run: "touch started", need: [] } }' });
    expect((await repo.run(['run'])).code).toBe(2);
    expect(repo.has('started')).toBe(false);
  });
});

describe('Signals', () => {
  /** The second one goes on after SIGTERM, and says through a FIFO that it has come. */
  const holding = [
    'max-parallel: 3',
    'tasks:',
    '  polite: { run: "echo $$ > polite.pid; sleep 600 & echo $! > child.pid; echo up > polite; wait" }',
    '  stubborn: { run: "trap \'echo termed > termed\' TERM; echo $$ > stubborn.pid; echo up > stubborn; while :; do sleep 0.05 || true; done" }',
    '  waiting: { run: "true", needs: [polite] }',
    '  anyway: { run: "true", needs: [polite], if: always() }',
  ].join('\n');

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: no new task, running ones are ended, reports are written, exit %i', async (signal, code) => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': holding });
    const up = repo.hears('polite');
    const run = repo.start(['run', '--json', 'waiting', 'anyway']);
    await run.until(up);
    run.signal(signal);
    const ended = await run.ended;
    expect(ended.code).toBe(code);
    expect(JSON.parse(ended.stdout) as RunRecord).toMatchObject({ status: 'cancelled', exit_code: code });
    for (const task of ['waiting', 'anyway']) {
      expect(repo.tasks[task]).toMatchObject({ status: 'cancelled', reason: `not started because of ${signal}` });
    }
    expect(repo.tasks['polite']).toMatchObject({ status: 'cancelled', attempts: [{ signal: 'SIGTERM' }] });
    for (const name of ['polite', 'child']) expect(isAlive(Number(repo.read(`${name}.pid`)))).toBe(false);
    for (const name of ['run.json', 'report.md', 'junit.xml', 'events.ndjson']) {
      expect(repo.has(`.orchestrator/latest/${name}`)).toBe(true);
    }
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('a second %s ends at once: what ignores SIGTERM is killed; exit %i', async (signal, code) => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': holding });
    const up = repo.hears('stubborn');
    const termed = repo.hears('termed');
    const run = repo.start(['run', 'stubborn']);
    await run.until(up);
    run.signal(signal);
    await run.until(termed);
    run.signal(signal);
    expect((await run.ended).code).toBe(code);
    expect(isAlive(Number(repo.read('stubborn.pid')))).toBe(false);
    expect(repo.tasks['stubborn']).toMatchObject({ status: 'cancelled', attempts: [{ signal: 'SIGKILL' }] });
  });
});

describe('Colours only on a terminal, NO_COLOR and FORCE_COLOR honoured', () => {
  test.each<[boolean, Readonly<Record<string, string>>]>([
    [false, {}],
    [true, { FORCE_COLOR: '1' }],
    [false, { FORCE_COLOR: '0' }],
    [false, { NO_COLOR: '1', FORCE_COLOR: '1' }],
    [false, { NO_COLOR: '1', GITHUB_ACTIONS: 'true' }],
  ])('%s with %j', async (coloured, environment) => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const { stderr } = await repo.run(['run'], environment);
    expect(stderr.includes('\u001b[')).toBe(coloured);
  });
});

describe('report DIR', () => {
  test('gives the same bytes as report.md; with --json those of run.json', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    await repo.run(['run']);
    const shown = await repo.run(['report', '.orchestrator/latest']);
    expect(shown).toMatchObject({ code: 0, stdout: repo.read('.orchestrator/latest/report.md'), stderr: '' });
    const json = await repo.run(['report', '.orchestrator/latest', '--json']);
    expect(json.stdout).toBe(repo.read('.orchestrator/latest/run.json'));
  });

  test('of what is no run directory is wrong use', async () => {
    await using repo = new CommandLineRepo();
    const { code, stdout, stderr } = await repo.run(['report', 'nowhere']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('nowhere" is no run directory');
  });
});
