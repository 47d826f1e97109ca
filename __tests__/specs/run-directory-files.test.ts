import { execFileSync } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';

/** One run of each state, looked at from all sides. */
const repo = new CommandLineRepo({
  'orchestrator.yml': [
    'name: every state',
    'max-parallel: 2',
    'discover: { path: ., include: ["**/*.sh"], max-depth: 9, gitignore: false }',
    'tasks:',
    '  pass: { run: "echo out; echo err >&2; echo value=1 >> $GITHUB_OUTPUT; echo \'# note\' >> $GITHUB_STEP_SUMMARY", tags: [t] }',
    '  fail: { run: "echo ::error file=db/seed.sh,line=2,col=3,title=Bad::thing; exit 3" }',
    '  slow: { run: "sleep 600", timeout: 100ms }',
    '  broken: { run: "true", working-directory: nowhere }',
    '  skipped: { run: "true", skip: not today }',
    '  after: { run: "true", needs: [fail] }',
    '  allowed: { run: "exit 4", continue-on-error: true }',
    '  flaky: { run: \'[ "$ORCHESTRATOR_ATTEMPT" = 2 ]\', retry: { max-attempts: 2, initial-delay: 1ms } }',
    '  "Leg/á: <&>": { matrix: { os: [a, b] }, run: "printf \'\\\\001\\\\033]0;x\\\\007 & <b> ]]>\'" }',
    '  "leg/á: <&>": { run: "true" }',
  ].join('\n'),
  'db/seed.sh': 'echo seeded\n',
  'top.sh': 'echo top\n',
});

beforeAll(async () => {
  execFileSync('git', ['init', '--quiet'], { cwd: repo.path });
  const { code } = await repo.run(['run']);
  expect(code).toBe(1);
});

afterAll(() => repo[Symbol.asyncDispose]());

const latest = '.orchestrator/latest';

describe('The run directory', () => {
  test('is <output-dir>/runs/<run-id>/, and <output-dir>/latest points to the newest', () => {
    const { run_id } = repo.record;
    expect(readdirSync(join(repo.path, '.orchestrator')).toSorted()).toEqual(['.gitignore', 'latest', 'runs']);
    expect(readdirSync(join(repo.path, '.orchestrator/runs'))).toEqual([run_id]);
    expect(readlinkSync(join(repo.path, latest))).toBe(`runs/${run_id}`);
  });

  test('holds what the table names and nothing else', () => {
    expect(readdirSync(join(repo.path, latest)).toSorted()).toEqual(
      ['events.ndjson', 'junit.xml', 'logs', 'report.md', 'run.json', 'tasks'].toSorted(),
    );
    expect(readdirSync(join(repo.path, latest, 'tasks'))).toHaveLength(repo.record.counts.total);
  });

  test('ignores itself in git', () => {
    expect(repo.read('.orchestrator/.gitignore')).toBe('*\n');
    const status = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: repo.path });
    expect(status.toString()).not.toContain('.orchestrator');
  });

  test('and its folder is never discovered, whatever the configuration says', async () => {
    await using other = new CommandLineRepo({
      'orchestrator.yml': 'discover: { path: ., max-depth: 9, gitignore: false, skip-dirs: [] }\n',
      'a.sh': 'cp a.sh "$ORCHESTRATOR_RUN_DIR/planted.sh"\n',
    });
    for (const run of [1, 2]) {
      expect((await other.run(['run', '--output-dir', 'out'])).code).toBe(0);
      const { results } = JSON.parse(other.read('out/latest/run.json')) as { results: { id: string }[] };
      expect({ run, ids: results.map(({ id }) => id) }).toEqual({ run, ids: ['a.sh'] });
    }
  });

  (process.platform === 'linux' ? test : test.skip)(
    'that can be made nowhere is refused where Node itself would try for ever',
    async () => {
      await using other = new CommandLineRepo({ 'orchestrator.yml': 'tasks: { a: { run: touch ran } }' });
      const { code, stderr } = await other.run(['run', '--output-dir', '/proc/nobody/runs']);
      expect([code, stderr]).toEqual([
        3,
        expect.stringContaining(`can't write to the output directory "/proc/nobody/runs"`),
      ]);
      expect(other.has('ran')).toBe(false);
    },
  );
});

describe('run.json', () => {
  test('has the fields of the specification, snake_case', () => {
    expect(Object.keys(repo.record)).toEqual(
      expect.arrayContaining(
        (
          'schema_version run_id name status exit_code start_time end_time duration counts max_parallel critical_path ' +
          'by_subdirectory plan_digest tool_version results'
        ).split(' '),
      ),
    );
    expect(repo.read(`${latest}/run.json`)).not.toMatch(/^ +"[a-z_]*[A-Z-][A-Za-z-]*":/m);
    expect(repo.record).toMatchObject({ schema_version: 1, name: 'every state', status: 'failure', exit_code: 1 });
  });

  test('counts each state, and the allowed, flaky and cached among them', () => {
    expect(repo.record.counts).toEqual({
      total: 13,
      passed: 7,
      failed: 2,
      timeout: 1,
      error: 1,
      skipped: 2,
      cancelled: 0,
      allowed: 1,
      flaky: 1,
      cached: 0,
    });
    expect(Object.entries(repo.record.by_subdirectory).map(([name, { total }]) => [name, total])).toEqual([
      ['', 12],
      ['db', 1],
    ]);
  });

  test('holds every result without its output', () => {
    for (const result of repo.record.results) {
      expect(result).not.toHaveProperty('stdout');
      expect(result).not.toHaveProperty('stderr');
    }
  });

  test('times are ISO 8601 with zone, seconds a number, null where there is none', () => {
    const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
    expect(repo.record.start_time).toMatch(iso);
    expect(repo.tasks['pass']?.start_time).toMatch(iso);
    expect(repo.tasks['pass']?.execution_time).toEqual(expect.any(Number));
    expect(repo.tasks['skipped']).toMatchObject({ start_time: null, end_time: null, exit_code: null, log: null });
  });
});

describe('tasks/<slug>.json', () => {
  test('is one result with output and every field of the specification', () => {
    const fields = (
      'script name subdirectory start_time end_time status exit_code execution_time stdout stderr error id run_id attempts ' +
      'reason allowed flaky cached outputs annotations needs matrix tags queue_time max_rss_bytes cpu_seconds ' +
      'stdout_truncated stderr_truncated log'
    ).split(' ');
    for (const task of Object.values(repo.tasks)) {
      expect(fields.filter((field) => !Object.hasOwn(task, field))).toEqual([]);
      expect(task.run_id).toBe(repo.record.run_id);
      for (const attempt of task.attempts) {
        expect(Object.keys(attempt)).toEqual(
          expect.arrayContaining('start_time end_time status exit_code signal execution_time'.split(' ')),
        );
      }
    }
    expect(repo.tasks['pass']).toMatchObject({
      stdout: 'out\n',
      stderr: 'err\n',
      outputs: { value: '1' },
      tags: ['t'],
      error: null,
      log: 'logs/pass.log',
    });
    expect(repo.tasks['fail']?.annotations[0]).toEqual({
      level: 'error',
      message: 'thing',
      title: 'Bad',
      path: 'db/seed.sh',
      start_line: 2,
      end_line: null,
      start_column: 3,
      end_column: null,
    });
  });

  test.each([
    ['pass', 'passed', 'exit code 0'],
    ['fail', 'failed', 'exit code 3'],
    ['slow', 'timeout', 'timed out after 100 ms'],
    ['broken', 'error', 'the working directory "nowhere" does not exist'],
    ['skipped', 'skipped', 'not today'],
    ['after', 'skipped', 'needs "fail", which failed'],
    ['allowed', 'failed', 'exit code 4'],
    ['flaky', 'passed', 'exit code 0 (attempt 2 of 2)'],
    ['Leg/á: <&> (a)', 'passed', 'exit code 0'],
  ])('%s is %s: %s', (id, status, reason) => {
    expect(repo.tasks[id]).toMatchObject({ status, reason });
    expect(repo.record.results.find((result) => result.id === id)).toMatchObject({ status, reason });
  });

  test('a slug is safe for every file system, and unique where letters have no case too', () => {
    const names = readdirSync(join(repo.path, latest, 'tasks'));
    for (const name of names) expect(name).toMatch(/^[\w.-]+\.json$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

describe('The other files', () => {
  test('logs/<slug>.log is the full output, both streams in order of arrival', async () => {
    await using other = new CommandLineRepo({
      'orchestrator.yml': 'tasks: { a: { run: "for i in 1 2 3; do echo o$i; echo e$i >&2; done" } }\n',
    });
    await other.run(['run']);
    expect(other.read(`${latest}/logs/a.log`)).toBe('o1\ne1\no2\ne2\no3\ne3\n');
    expect(other.tasks['a']).toMatchObject({ stdout: 'o1\no2\no3\n', stderr: 'e1\ne2\ne3\n' });
  });

  test('junit.xml is well-formed, whatever tasks are called and print', () => {
    const check = 'import sys, xml.dom.minidom as m; print(len(m.parse(sys.argv[1]).getElementsByTagName("testcase")))';
    const cases = execFileSync('python3', ['-c', check, join(repo.path, latest, 'junit.xml')]);
    expect(Number(cases)).toBe(repo.record.counts.total);
  });

  test('events.ndjson is the journal: one JSON document a line, each task ended once', () => {
    const events = repo
      .read(`${latest}/events.ndjson`)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; task?: string });
    expect(events.at(0)?.type).toBe('run-started');
    expect(events.at(-1)?.type).toBe('run-ended');
    const ended = events.flatMap(({ type, task }) => (type === 'task-ended' ? [task] : []));
    expect(ended).toHaveLength(repo.record.counts.total);
    expect(new Set(ended)).toEqual(new Set(Object.keys(repo.tasks)));
  });

  test('report.md is what the summary shows: failures with their reason and reproduction, tasks, summaries', () => {
    const report = repo.read(`${latest}/report.md`);
    expect(report).toMatch(/^## ❌ every state failed/);
    expect(report).toContain('npx script-orchestrator run fail');
    expect(report).toContain('# note');
    for (const id of Object.keys(repo.tasks)) if (!id.includes('<')) expect(report).toContain(`\`${id}\``);
  });
});
