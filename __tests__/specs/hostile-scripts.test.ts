import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, jest, test } from '@jest/globals';

import type { RunEvent } from '../../src/model/event.ts';
import { recordOf } from '../../src/model/fold.ts';
import { CommandLineRepo, type Ended } from '../support/command-line.ts';

const program = join(import.meta.dirname, '../../lib/cli/main.js');
/** They are quick; a machine that is busy with other things is not. */
jest.setTimeout(30_000);

const onPosix = process.platform === 'win32' ? test.skip : test;
const isRoot = process.getuid?.() === 0;
/** Permissions and limits are nothing to root: whoever is it starts the command line as nobody. */
const asNobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

/** Tasks one after the other, the next whatever became of the one before. */
function sequence(...scripts: readonly string[]): string {
  const tasks = scripts.map((run, i) => {
    const needs = i === 0 ? '' : `, needs: [t${i}], if: always()`;
    return `  t${i + 1}: { run: ${JSON.stringify(run)}${needs} }`;
  });
  return ['max-parallel: 1', 'tasks:', ...tasks].join('\n');
}

function expectNoCrash({ stderr, stdout }: Ended): void {
  expect(stdout + stderr).not.toMatch(/^ {4}at |This is a bug|node:internal/m);
}

/** The journal tells the same as the record, and no file in the run directory is half a file. */
function expectWhole(repo: CommandLineRepo): void {
  const folder = '.orchestrator/latest';
  expect(lstatSync(join(repo.path, folder, 'events.ndjson')).isFile()).toBe(true);
  const events = repo.read(`${folder}/events.ndjson`).trimEnd().split('\n');
  expect(recordOf(events.map((line) => JSON.parse(line) as RunEvent))).toEqual(repo.record);
  for (const name of ['report.md', 'junit.xml']) expect(repo.read(`${folder}/${name}`)).not.toBe('');
  for (const name of readdirSync(join(repo.path, folder), { recursive: true, encoding: 'utf8' })) {
    expect(name).not.toMatch(/\.tmp$/);
    const stat = lstatSync(join(repo.path, folder, name));
    expect([name, stat.isFile() || stat.isDirectory()]).toEqual([name, true]);
  }
}

const statuses = (repo: CommandLineRepo): readonly string[] => repo.record.results.map(({ status }) => status);

/** What removes a folder must not do so while the log is made in it. */
const untilLogged = 'until [ -e "$ORCHESTRATOR_RUN_DIR/logs/t1.log" ]; do sleep 0.01; done';

describe('A script that attacks the run directory', () => {
  onPosix.each([
    ['removes all of it, as `git clean -xfd` does', 'rm -rf .orchestrator'],
    ['removes this run', 'rm -rf "$ORCHESTRATOR_RUN_DIR"'],
    ['puts a link in its place', 'rm -rf "$ORCHESTRATOR_RUN_DIR"; ln -s "$PWD/victim" "$ORCHESTRATOR_RUN_DIR"'],
    ['puts one in the place of all runs', 'rm -rf .orchestrator/runs; ln -s ../victim .orchestrator/runs'],
    ['puts one in the place of the output directory', 'rm -rf .orchestrator; ln -s victim .orchestrator'],
    [
      'puts links in the place of its folders',
      'cd "$ORCHESTRATOR_RUN_DIR"; rm -rf logs tasks; ln -s ../../../victim logs; ln -s ../../../victim tasks',
    ],
  ])('%s: the run goes on, and the journal, record and reports are whole', async (_, attack) => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': sequence(`${untilLogged}; ${attack}`, 'echo after', 'exit 3'),
      'victim/.keep': '',
    });
    const ended = await repo.run(['run']);
    expectNoCrash(ended);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('the run directory was removed or replaced during the run');
    expect(statuses(repo)).toEqual(['passed', 'passed', 'failed']);
    expectWhole(repo);
    expect(repo.read('.orchestrator/latest/logs/t2.log')).toBe('after\n');
    expect(readdirSync(join(repo.path, 'victim'))).toEqual(['.keep']);
  });

  onPosix('that alone is no failure of the run', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': sequence('rm -rf .orchestrator') });
    expect((await repo.run(['run'])).code).toBe(0);
    expectWhole(repo);
  });

  onPosix('FIFOs and links in the place of its files are replaced, and nothing waits for them', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': sequence(
        [
          'cd "$ORCHESTRATOR_RUN_DIR"',
          'rm events.ndjson ../../latest',
          'mkfifo events.ndjson run.json report.md tasks/t2.json ../../latest',
          'ln -s ../../../victim junit.xml; ln -s ../../../../victim logs/t2.log',
        ].join('; '),
        'echo after',
      ),
      victim: 'untouched',
    });
    const ended = await repo.run(['run']);
    expectNoCrash(ended);
    expect(ended.code).toBe(0);
    expect(repo.read('victim')).toBe('untouched');
    // The next run points `latest` to itself again.
    const [run = ''] = readdirSync(join(repo.path, '.orchestrator/runs'));
    expect(JSON.parse(repo.read(`.orchestrator/runs/${run}/run.json`))).toMatchObject({ status: 'success' });
    expect(lstatSync(join(repo.path, '.orchestrator/runs', run, 'events.ndjson')).isFile()).toBe(true);
    expect(repo.read(`.orchestrator/runs/${run}/events.ndjson`)).toContain('"run-ended"');
    expect(repo.read(`.orchestrator/runs/${run}/logs/t2.log`)).toBe('after\n');
    expect((await repo.run(['report', `.orchestrator/runs/${run}`])).code).toBe(0);
  });

  onPosix('takes away the right to write to it: told, exit code 3', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': sequence('chmod 000 "$ORCHESTRATOR_RUN_DIR"', 'echo after'),
    });
    const ended = runAs(repo);
    if (ended === undefined) return;
    expectNoCrash(ended);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain("can't write run.json: permission denied");
    expect(ended.stderr).toContain('t2 passed');
  });
});

describe('A script that attacks what the run works with', () => {
  /** Two at once first, so that there are pipes and folders that wait for another task. */
  const warm = (...scripts: readonly string[]): string =>
    sequence(...scripts)
      .replace('max-parallel: 1', 'max-parallel: 2')
      .replace('t1: {', 'w1: { run: "sleep 0.3" }\n  w2: { run: "sleep 0.3" }\n  t1: { needs: [w1, w2],');

  onPosix.each([
    ['temporary files', 'rm -rf "$TMPDIR"/*'],
    ['the folder of temporary files', 'rm -rf "$TMPDIR"'],
    [
      'the pipes, which links replace',
      'for f in "$TMPDIR"/*/*; do if [ -p "$f" ]; then rm "$f"; ln -s /dev/null "$f"; fi; done',
    ],
    [
      'the pipes, which files replace',
      'for f in "$TMPDIR"/*/*; do if [ -p "$f" ]; then rm "$f"; echo x > "$f"; fi; done',
    ],
    ['the files of later tasks', 'for f in "$TMPDIR"/*/*/github_*; do rm "$f"; mkfifo "$f"; done'],
  ])('removes %s: the tasks after it find new ones', async (_, attack) => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': warm(`${attack}; true`, 'echo heard; echo x=1 >> "$GITHUB_OUTPUT"', 'echo heard too'),
    });
    mkdirSync(join(repo.path, 'temporary'));
    const ended = await repo.run(['run'], { TMPDIR: join(repo.path, 'temporary') });
    expectNoCrash(ended);
    expect(ended.code).toBe(0);
    expect(repo.tasks['t2']).toMatchObject({ stdout: 'heard\n', outputs: { x: '1' } });
    expect(repo.tasks['t3']).toMatchObject({ stdout: 'heard too\n' });
    expectWhole(repo);
  });

  onPosix('takes away the right to use the temporary folder: later tasks end in error', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': sequence('chmod 000 "$TMPDIR"/*', 'echo after'),
    });
    const ended = runAs(repo);
    if (ended === undefined) return;
    expectNoCrash(ended);
    expect(ended.code).toBe(1);
    expect(statuses(repo)).toEqual(['passed', 'error']);
  });

  onPosix('changes itself, the next script, orchestrator.yml and the workspace', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'max-parallel: 1',
        'tasks:',
        '  a: { script: a.sh }',
        '  b: { script: b.sh, needs: [a] }',
        '  c: { script: c.sh, needs: [a] }',
        '  d: { run: "no-such-program-at-all", needs: [a] }',
        '  e: { script: e.sh, needs: [a] }',
      ].join('\n'),
      'a.sh':
        'rm a.sh b.sh c.sh e.sh orchestrator.yml; mkfifo orchestrator.yml b.sh; ln -s e.sh e.sh; mkdir c.sh; echo still here\n',
      'b.sh': '',
      'c.sh': '',
      'e.sh': '',
    });
    const ended = await repo.run(['run']);
    expectNoCrash(ended);
    expect(ended.code).toBe(1);
    expect(
      Object.fromEntries(repo.record.results.map(({ id, status, reason }) => [id, `${status}: ${reason}`])),
    ).toEqual({
      a: expect.stringMatching(/^passed/),
      b: 'error: b.sh is not a file',
      c: 'error: c.sh is not a file',
      d: 'failed: exit code 127',
      e: 'error: e.sh does not exist any more',
    });
    expect(repo.tasks['a']?.stdout).toBe('still here\n');
    expectWhole(repo);
  });

  onPosix('removes the workspace: what is left of the run is told', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': sequence('rm -rf "$PWD"', 'echo after') });
    const ended = await repo.run(['run', '--json']);
    expectNoCrash(ended);
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({ counts: { passed: 1, error: 1 } });
    expect(ended.stderr).toContain('its working directory does not exist any more');
  });
});

describe('A system that has run out', () => {
  test('of space on the disk: tasks go on, what could not be written is told', async () => {
    await using repo = new CommandLineRepo({
      'run.yml': sequence(
        'head -c 4000000 /dev/zero > disk/fill',
        'echo after; exit 0',
        'rm disk/fill',
        'echo room again',
      ),
      'full.yml': sequence('head -c 4000000 /dev/zero > disk/fill', 'echo after; exit 0'),
    });
    mkdirSync(join(repo.path, 'disk'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', join(repo.path, 'disk')]);
    // Mounting takes root, and Linux.
    if (mounted.status !== 0) return;
    try {
      const freed = await repo.run(['run', '--config', 'run.yml', '--output-dir', 'disk/out']);
      expectNoCrash(freed);
      expect(freed.code).toBe(1);
      expect(JSON.parse(repo.read('disk/out/latest/run.json'))).toMatchObject({
        counts: { total: 4, failed: 1, passed: 3 },
      });
      expect(freed.stderr).toContain('no space is left on the disk (ENOSPC)');
      const full = await repo.run(['run', '--config', 'full.yml', '--output-dir', 'disk/out', '--json', 't2']);
      expectNoCrash(full);
      expect(full.code).toBe(1);
      expect(JSON.parse(full.stdout)).toMatchObject({ counts: { total: 2, failed: 1, passed: 1 } });
      expect(full.stderr).toContain("can't write run.json: no space is left on the disk (ENOSPC)");
    } finally {
      execFileSync('umount', [join(repo.path, 'disk')]);
    }
  });

  test('of space on the disk for a log that filled it: its end is left out, and the record and the reports are written', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': sequence('yes | head -c 20000000 || true', 'echo after'),
    });
    mkdirSync(join(repo.path, 'disk'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', join(repo.path, 'disk')]);
    if (mounted.status !== 0) return;
    try {
      const ended = await repo.run(['run', '--output-dir', 'disk/out']);
      expectNoCrash(ended);
      expect(ended.code).toBe(0);
      expect(ended.stderr + ended.stdout).toContain('the log of "t1" could not be written (ENOSPC)');
      expect(JSON.parse(repo.read('disk/out/latest/run.json'))).toMatchObject({ counts: { total: 2, passed: 2 } });
      expect(repo.read('disk/out/latest/report.md')).toContain('t2');
      expect(repo.read('disk/out/latest/logs/t2.log')).toBe('after\n');
      const log = repo.read('disk/out/latest/logs/t1.log');
      expect(log.slice(0, 4)).toBe('y\ny\n');
      expect(log.slice(-80)).toMatch(/\n--- no space was left on the disk: the rest is left out ---\n$/);
    } finally {
      execFileSync('umount', [join(repo.path, 'disk')]);
    }
  });

  onPosix("of file descriptors: what can't be started says why, the rest runs", async () => {
    const tasks = Array.from({ length: 40 }, (_, i) => `  t${i}: { run: "sleep 0.1" }`);
    await using repo = new CommandLineRepo({ 'orchestrator.yml': ['max-parallel: 40', 'tasks:', ...tasks].join('\n') });
    const ended = shell(repo, `ulimit -n 64; exec "$0" "$@"`, [process.execPath, program, 'run']);
    expectNoCrash(ended);
    expect(ended.code).toBe(1);
    const { counts } = repo.record;
    expect(counts.passed).toBeGreaterThan(0);
    expect(counts.passed + counts.error).toBe(40);
    expect(ended.stderr).toContain('too many files are open (EMFILE)');
    const none = shell(repo, `ulimit -n 22; exec "$0" "$@"`, [process.execPath, program, 'run']);
    expectNoCrash(none);
    expect([1, 3]).toContain(none.code);
  });

  test("of processes: what can't be started says why, and the run ends", async () => {
    if (process.platform !== 'linux') return;
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'max-parallel: 2',
        'tasks:',
        '  bomb: { run: "while :; do sleep 60 & done", timeout: 3s, kill-after: 100ms }',
        '  next: { run: "echo hi", after: [bomb] }',
      ].join('\n'),
    });
    const ended = runAs(repo, 'ulimit -u 30; ');
    if (ended === undefined) return;
    expectNoCrash(ended);
    expect(ended.code).toBe(1);
    expect(repo.record.results.map(({ id, status }) => [id, status])).toEqual([
      ['bomb', 'timeout'],
      ['next', 'passed'],
    ]);
  });

  onPosix('of room for the environment: the task that wants it ends in error', async () => {
    const long = 'x'.repeat(200_000);
    await using repo = new CommandLineRepo({
      'orchestrator.yml': `tasks:\n  a: { run: "true", env: { X: ${long} } }\n  b: { run: "true" }\n`,
    });
    const ended = await repo.run(['run']);
    expectNoCrash(ended);
    expect(statuses(repo)).toEqual(['error', 'passed']);
    expect(repo.tasks['a']?.reason).toContain('E2BIG');
  });
});

describe('A place that is none', () => {
  onPosix('a current folder that was removed: wrong use, in one sentence', async () => {
    await using repo = new CommandLineRepo({});
    const ended = shell(repo, 'mkdir w; cd w; rmdir ../w; exec "$0" "$@"', [process.execPath, program, 'run']);
    expect(ended).toMatchObject({
      code: 2,
      stderr: 'error: the current folder does not exist any more; change to one that does\n',
    });
  });

  onPosix('a workspace that is read-only: exit code 3, unless the output goes elsewhere; no HOME', async () => {
    await using repo = new CommandLineRepo({ 'w/orchestrator.yml': 'tasks: { a: { run: "echo hi" } }\n' });
    chmodSync(join(repo.path, 'w'), 0o555);
    const refused = runAs(repo, 'cd w; unset HOME; ');
    if (refused === undefined) return;
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/^error: can't write to the output directory .*permission denied/);
    const elsewhere = runAs(repo, 'cd w; unset HOME; ', ['--output-dir', '../out']);
    expect(elsewhere?.code).toBe(0);
    // Closed folders on PATH are passed over, as the shell does.
    mkdirSync(join(repo.path, 'closed'), { mode: 0o700 });
    expect(runAs(repo, 'cd w; PATH="$OLDPWD/closed:$PATH"; ', ['--output-dir', '../out2'])?.code).toBe(0);
  });
});

function shell(repo: CommandLineRepo, code: string, words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', code, ...words], {
    cwd: repo.path,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: join(repo.path, 'temporary') },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status, signal: null, stdout, stderr };
}

/** `run` by a user whom permissions and limits concern; `undefined` where such a one can't be had, or can't read us. */
function runAs(repo: CommandLineRepo, before = '', args: readonly string[] = []): Ended | undefined {
  mkdirSync(join(repo.path, 'temporary'), { recursive: true });
  for (const folder of isRoot ? [repo.path, join(repo.path, 'temporary')] : []) chmodSync(folder, 0o777);
  const start = (code: string, words: readonly string[]): Ended =>
    shell(repo, 'exec "$@"', [
      'sh',
      ...asNobody,
      'bash',
      '-c',
      `${code} exec "$0" "$@"`,
      process.execPath,
      program,
      ...words,
    ]);
  return start('', ['--version']).code === 0 ? start(before, ['run', ...args]) : undefined;
}

describe('A line on which an expression explodes', () => {
  test('does not hang the run: matchers and `retry.on` give up', async () => {
    const line = `${'a'.repeat(2000)}!`;
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'problem-matchers: [m.json]',
        'tasks:',
        `  a: { run: "echo ${line}; echo found; exit 1", retry: { max-attempts: 2, initial-delay: 1ms, on: [{ output: '^(?=a)(a+)+$' }, { output: '^fo+(?=und)' }] } }`,
      ].join('\n'),
      'm.json': JSON.stringify({
        problemMatcher: [{ owner: 'mine', pattern: [{ regexp: '^(?!b)(?:(a|a)+|f(ound))$', message: 2 }] }],
      }),
    });
    const ended = await repo.run(['run']);
    expect(ended.code).toBe(1);
    expect(repo.record.results[0]).toMatchObject({
      attempts: [{ status: 'failed' }, { status: 'failed' }],
      annotations: expect.arrayContaining([expect.objectContaining({ message: 'ound' })]),
    });
  });
});
