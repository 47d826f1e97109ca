import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { RunEvent } from '../../src/model/event.ts';
import { createFold } from '../../src/model/fold.ts';
import type { RunRecord, RunStatus, TaskResult } from '../../src/model/record.ts';
import { openGithubLog } from '../../src/reporting/github-log.ts';
import { openPlainLog } from '../../src/reporting/plain-log.ts';
import { openTerminalView } from '../../src/reporting/terminal-view.ts';
import type { View, ViewOptions } from '../../src/reporting/view.ts';
import { readAsRunner } from '../support/runner-reader.ts';
import { createScreen } from '../support/screen.ts';

const folders = mkdtempSync(join(tmpdir(), 'views-'));

afterAll(() => rmSync(folders, { recursive: true }));

/** A run that a test acts out: tasks start, print and end when it says so, and time passes when it says so. */
function stage(open: (options: ViewOptions) => View, colour = false) {
  const folder = mkdtempSync(join(folders, 'view-'));
  const timers = new Map<() => void, { every: number; next: number }>();
  const writes: string[] = [];
  const logOf = (task: string) => join(folder, `${encodeURIComponent(task).slice(0, 60)}.log`);
  const fold = createFold();
  const started = new Map<string, number>();
  let now = Date.parse('2026-11-03T10:00:00.000Z');
  const view = open({
    write: (bytes) => writes.push(typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8')),
    colour,
    log: logOf,
    run_directory: '/run',
    clock: {
      now: () => now,
      every: (milliseconds, call) => {
        timers.set(call, { every: milliseconds, next: now + milliseconds });
        return () => timers.delete(call);
      },
    },
  });
  const time = () => new Date(now).toISOString();
  const tell = (event: RunEvent): RunRecord => {
    const record = fold(event);
    view.event(event, record);
    return record;
  };
  const self = {
    view,
    writes,
    timers,
    get text() {
      return writes.join('');
    },
    begin: (...tasks: string[]) =>
      tell({
        type: 'run-started',
        time: time(),
        schema_version: 1,
        run_id: 'r',
        name: 'n',
        config_file: null,
        plan_digest: '',
        tool_version: '1',
        max_parallel: 2,
        tasks,
      }),
    start: (task: string, attempt = 1, name = task) => {
      if (attempt === 1) started.set(task, now);
      tell({ type: 'attempt-started', time: time(), task, attempt, max_attempts: 3, name });
    },
    print: (task: string, output: string | Uint8Array) => {
      appendFileSync(logOf(task), output);
      view.printed?.(task);
    },
    retry: (task: string, attempt: number) =>
      tell({ type: 'task-retrying', time: time(), task, attempt, delay: 2, reason: 'exit code 1' }),
    end: (task: string, changes: Partial<TaskResult> = {}) => {
      const begin = started.get(task);
      const result = resultOf(task, {
        start_time: begin === undefined ? null : new Date(begin).toISOString(),
        execution_time: begin === undefined ? 0 : (now - begin) / 1000,
        log: begin === undefined ? null : `logs/${task}.log`,
        ...changes,
      });
      tell({ type: 'task-ended', time: time(), task, status: result.status, result });
    },
    tell,
    finish: (status: RunStatus = 'success') =>
      tell({ type: 'run-ended', time: time(), status, exit_code: 0, critical_path: [] }),
    /** Time passes, and timers fire at their times. */
    pass: (milliseconds: number) => {
      const until = now + milliseconds;
      for (;;) {
        const due = [...timers].filter(([, { next }]) => next <= until).toSorted(([, a], [, b]) => a.next - b.next)[0];
        if (due === undefined) break;
        now = due[1].next;
        due[1].next += due[1].every;
        due[0]();
      }
      now = until;
    },
  };
  return self;
}

function resultOf(id: string, changes: Partial<TaskResult>): TaskResult {
  return {
    id,
    run_id: 'r',
    script: null,
    name: id,
    subdirectory: '',
    restored: false,
    start_time: null,
    end_time: null,
    status: 'passed',
    exit_code: 0,
    execution_time: 0,
    error: null,
    attempts: [],
    reason: 'exit code 0',
    allowed: false,
    flaky: false,
    cached: false,
    outputs: {},
    annotations: [],
    needs: [],
    matrix: null,
    tags: [],
    queue_time: 0,
    max_rss_bytes: null,
    cpu_seconds: null,
    stdout_truncated: false,
    stderr_truncated: false,
    log: null,
    warnings: [],
    ...changes,
  };
}

const failure = { status: 'failed', reason: 'exit code 1', exit_code: 1 } as const;

describe("GitHub's log", () => {
  test("one task's output is one block with its state and duration: collapsed if it passed, open if it did not", () => {
    const run = stage(openGithubLog);
    run.begin('a', 'b', 'c');
    run.start('a');
    run.start('b');
    run.print('a', 'from a\n');
    run.print('b', 'from b\n');
    run.print('a', 'more');
    expect(run.text).toBe('');
    run.pass(2300);
    run.end('a');
    run.end('b', failure);
    run.end('c', { status: 'skipped', reason: 'its need "b" failed' });
    run.finish('failure');
    expect(run.text.split('\n')).toEqual([
      '::group::✔ a passed in 2.3 s',
      'from a',
      'more',
      '::endgroup::',
      '✘ b failed after 2.3 s: exit code 1',
      'from b',
      '– c skipped: its need "b" failed',
      '',
      '✘ b failed after 2.3 s: exit code 1',
      '  /run/logs/b.log',
      '',
      '✘ failure in 2.3 s: 3 tasks, 1 passed, 1 failed, 1 skipped',
      '  /run',
      '',
    ]);
  });

  test('groups in the output are flattened, and what is for the runner alone is not shown', () => {
    const run = stage(openGithubLog);
    run.begin('a');
    run.start('a');
    run.print('a', '::group::Build\n::add-mask::hunter22\nstep\n::endgroup::\n::warning file=a.py,line=3::careful\n');
    run.end('a');
    expect(run.text).toBe('::group::✔ a passed in 0 ms\n▸ Build\nstep\nwarning: a.py:3: careful\n::endgroup::\n');
  });

  const hostileLines = [
    '::set-env name=PATH::/evil',
    '::add-path::/evil',
    '::stop-commands::x',
    '::x::',
    '::save-state name=a::b',
    '::add-matcher::m.json',
    '::set-output name=a::b',
    '::endgroup::',
    '##[endgroup]',
    'text ##[error]no',
    '##[add-mask]a',
    '##[set-env name=x]y',
    '###[group]x',
    '\u00a0::error::no',
    '\ufeff::error::no',
    '\u0085::set-env name=a::b',
    'x\r::set-env name=a::b',
    '\u001b[31m::set-env name=a::b',
    '\u2028::set-env name=a::b',
    '\0::set-env name=a::b',
    '\u001b]0;t\u0007::set-env name=a::b',
    '\u001b]0;##\u0007[error]x',
    '#\u0000#[error]x',
    '#\u200f#[error]x',
    ':\u0000:set-env name=a::b',
    '::group::##[error]x',
    '::group::::error::x',
    '::debug::::set-env name=a::b',
    '::error file=##[error]x::y',
    '%0A::set-env name=a::b',
    '::debug::%0A::set-env name=a::b',
    '::debug::%0D##[error]x',
    ':\u001b[0m:set-env name=a::b',
  ];

  test('no command that a script prints, and none in a name or a reason, reaches the runner', () => {
    const line = fc.oneof(fc.constantFrom(...hostileLines), fc.string({ unit: 'binary' }));
    const output = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(output, output, line, fc.boolean(), fc.boolean(), (first, second, name, passed, colour) => {
        const run = stage(openGithubLog, colour);
        run.begin('a', 'b', 'c');
        run.start('a', 1, name);
        run.print('a', first);
        run.pass(1500);
        run.start('b');
        run.print('b', second);
        run.print('a', second);
        run.retry('a', 2);
        run.pass(500);
        run.end('b', { name, warnings: [name], ...(passed ? {} : { ...failure, reason: name }) });
        run.end('a', { name, ...(passed ? {} : failure) });
        run.end('c', { status: 'skipped', name, reason: name });
        run.tell({ type: 'run-warned', time: '2026-11-03T10:00:09.000Z', message: name });
        run.finish();
        const { commands, stopped } = readAsRunner(run.text);
        expect(commands.filter((command) => command.name !== 'group' && command.name !== 'endgroup')).toEqual([]);
        expect(commands.length).toBeLessThanOrEqual(passed ? 2 : 0);
        expect(commands.map((command) => command.name)).toEqual(['group', 'endgroup'].slice(0, commands.length));
        expect(stopped).toBe(false);
        expect(run.text).not.toContain('##[');
        // Each write stands for itself: whatever comes next begins a line and finds commands on.
        for (const write of run.writes)
          expect([write === '' || write.endsWith('\n'), readAsRunner(write).stopped]).toEqual([true, false]);
      }),
      { numRuns: process.env['ORCH_LONG'] === undefined ? 300 : 10_000 },
    );
  });

  test('commands are stopped by one write around the whole block, with nothing of ours inside', () => {
    const run = stage(openGithubLog);
    run.begin('a');
    run.start('a');
    run.print('a', '::set-env name=A::b\n');
    run.end('a');
    expect(run.writes).toHaveLength(1);
    expect(run.text).toMatch(/^::group::.*\n::stop-commands::(\w+)\n::set-env name=A::b\n::\1::\n::endgroup::\n$/);
  });

  test('a block above 1 MiB shows its head and its tail and names the log', () => {
    const run = stage(openGithubLog);
    run.begin('a');
    run.start('a');
    run.print('a', Array.from({ length: 300_000 }, (_, n) => `line ${n}\n`).join(''));
    run.end('a', failure);
    const lines = run.text.split('\n');
    expect(Buffer.byteLength(run.text)).toBeLessThan(1024 * 1024 + 500);
    expect(lines[1]).toBe('line 0');
    expect(lines.at(-2)).toBe('line 299999');
    expect(lines.filter((line) => !/^line \d+$/.test(line)).slice(1)).toEqual([
      expect.stringMatching(/^\[\d\.\d MiB left out here; all of it is in logs\/a\.log\]$/),
      '',
    ]);
  });

  test('a task that runs alone is shown live, line by line, and no other cuts into it', () => {
    const run = stage(openGithubLog);
    run.begin('a', 'b');
    run.start('a');
    run.print('a', 'one\ntw');
    run.pass(1100);
    expect(run.text).toBe('▶ a\none\n');
    run.start('b');
    run.print('b', 'from b\n');
    run.end('b', failure);
    run.print('a', 'o\nthree');
    run.pass(500);
    run.end('a');
    run.finish();
    expect(run.text.split('\n').slice(0, 7)).toEqual([
      '▶ a',
      'one',
      'two',
      'three',
      '✔ a passed in 1.6 s',
      '✘ b failed after 0 ms: exit code 1',
      'from b',
    ]);
  });

  test('a task is shown live after 10 s while no other prints', () => {
    const run = stage(openGithubLog);
    run.begin('a', 'b');
    run.start('a');
    run.start('b');
    run.pass(3000);
    run.print('a', 'hello\n');
    run.pass(6900);
    expect(run.text).toBe('');
    run.pass(400);
    expect(run.text).toBe('▶ a\nhello\n');
  });

  test('two tasks that both print are not shown live', () => {
    const run = stage(openGithubLog);
    run.begin('a', 'b');
    run.start('a');
    run.start('b');
    run.print('a', 'a\n');
    run.print('b', 'b\n');
    run.pass(60_000);
    expect(run.text).toBe('');
  });

  test('flaky, allowed and warned tasks say so', () => {
    const run = stage(openGithubLog);
    const attempt = {
      start_time: '',
      end_time: '',
      status: 'failed',
      exit_code: 1,
      signal: null,
      execution_time: 0,
      reason: '',
      max_rss_bytes: null,
      cpu_seconds: null,
    } as const;
    run.begin('a', 'b');
    run.start('a');
    run.start('b');
    run.retry('a', 2);
    run.end('a', { flaky: true, attempts: [attempt, attempt] });
    run.end('b', { ...failure, allowed: true, warnings: ['a daemon was left behind'] });
    expect(run.text.split('\n')).toEqual([
      '↻ a: exit code 1; attempt 2 in 2 s',
      '✔ a passed in 0 ms (flaky, attempt 2)',
      '! b failed after 0 ms (allowed): exit code 1',
      '! a daemon was left behind',
      '',
    ]);
  });
});

describe('the plain log', () => {
  test('one block for each task, no groups, and one line for what printed nothing', () => {
    const run = stage(openPlainLog);
    run.begin('a', 'b');
    run.start('a');
    run.start('b');
    run.print('b', '\u001b[32mgreen\u001b[0m\u001b]0;title\u0007\n10%\r50%\r100%\nlast');
    run.end('a');
    run.end('b');
    run.finish();
    expect(run.text).toBe(
      '✔ a passed in 0 ms\n✔ b passed in 0 ms\ngreen\n100%\nlast\n\n✔ success in 0 ms: 2 tasks, 2 passed\n  /run\n',
    );
  });

  test('a log that is gone, or was never written, is nothing to fail for', () => {
    const run = stage(openPlainLog);
    run.begin('a');
    run.start('a');
    run.view.printed?.('a');
    run.pass(5000);
    run.end('a');
    expect(run.text).toBe('▶ a\n✔ a passed in 5 s\n');
  });

  test('what waits for a live task is printed when the run ends before it', () => {
    const run = stage(openPlainLog);
    run.begin('a', 'b');
    run.start('a');
    run.print('a', 'x\n');
    run.pass(2000);
    run.start('b');
    run.end('b', failure);
    run.view.close();
    run.view.close();
    expect(run.text).toBe('▶ a\nx\n✘ b failed after 0 ms: exit code 1\n');
    expect(run.timers.size).toBe(0);
  });
});

describe('on a terminal', () => {
  function onScreen(columns = 60, rows = 24) {
    const screen = createScreen(columns);
    const size = { columns, rows };
    const run = stage((options) =>
      openTerminalView({
        ...options,
        size: () => size,
        write: (bytes) => {
          options.write(bytes);
          screen.write(bytes.toString());
        },
      }),
    );
    const resize = (to: number) => {
      size.columns = to;
      screen.resize(to);
    };
    return { run, screen, resize };
  }

  test('a live status line for each running task, and a bar for the whole; finished tasks stand above', () => {
    const { screen, run } = onScreen();
    run.begin('a', 'b', 'c', 'd');
    run.start('a');
    run.start('b');
    run.start('b', 2);
    run.pass(3000);
    expect(screen.lines).toEqual(
      ['⠋ a 3 s', '⠋ b attempt 2 of 3 · 3 s', '░░░░░░░░░░░░░░░░░░░░░░░░ 0/4 · 3 s'].map((line) =>
        expect.stringMatching(new RegExp(`^.${line.slice(1).replaceAll(/[().]/g, '\\$&')}$`)),
      ),
    );
    run.print('a', 'output of a\n');
    run.end('a', failure);
    run.end('c', { status: 'skipped', reason: 'why' });
    run.pass(100);
    expect(screen.lines.slice(0, 3)).toEqual(['✘ a failed after 3 s: exit code 1', 'output of a', '– c skipped: why']);
    expect(screen.lines.slice(4)).toEqual(['████████████░░░░░░░░░░░░ 2/4 · 1 failed · 3 s']);
    expect(screen.cursorShown).toBe(false);
    run.end('b');
    run.end('d');
    run.finish('failure');
    expect(screen.lines.slice(3)).toEqual([
      '✔ b passed in 3.1 s',
      '✔ d passed',
      '',
      '✘ a failed after 3 s: exit code 1',
      '  /run/logs/a.log',
      '',
      '✘ failure in 3.1 s: 4 tasks, 2 passed, 1 failed, 1 skipped',
      '  /run',
      '  to run again only what did not pass: script-orchestrator run --resume /run',
      '',
    ]);
    expect(screen.cursorShown).toBe(true);
    expect(run.timers.size).toBe(0);
  });

  test('lines are clipped to the width, and a terminal that becomes narrower keeps no remains', () => {
    const { screen, run, resize } = onScreen(60);
    run.begin('a', 'b');
    run.start('a', 1, `long ${'name '.repeat(30)}`);
    run.start('b', 1, '日本語'.repeat(20));
    run.pass(100);
    resize(23);
    run.pass(100);
    resize(11);
    run.pass(100);
    for (const line of screen.lines) expect(line.length).toBeLessThanOrEqual(10);
    run.end('a');
    run.end('b');
    run.finish();
    expect(screen.lines).toHaveLength(6);
  });

  test('more running tasks than rows do not push the screen', () => {
    const { screen, run } = onScreen(60, 8);
    const tasks = Array.from({ length: 40 }, (_, n) => `t${n}`);
    run.begin(...tasks);
    for (const task of tasks) run.start(task);
    run.pass(100);
    expect(screen.lines).toHaveLength(6);
    expect(screen.lines[4]).toBe('… and 36 more');
  });

  test("a script's control sequences do nothing to the screen but colour", () => {
    const { screen, run } = onScreen();
    run.begin('a', 'b');
    run.start('a', 1, 'a\u001b[2J\nname');
    run.start('b');
    run.print('a', 'x\u001b[2J\u001b[10A\u001b[?1049h\u001b]52;c;ZXZpbA==\u0007\u009b2Jy\u001b[31mred\b\b\b\u0007\n');
    run.pass(100);
    run.end('a', { name: 'a\u001b[2J\nname' });
    run.end('b');
    run.finish();
    expect(screen.lines.slice(0, 2)).toEqual(['✔ a name passed in 100 ms', 'xyred']);
    const escape = '\u001b';
    const ours = new RegExp(`${escape}\\[(?:\\d*A|J|\\?25[lh])`, 'g');
    for (const control of [escape, '\u009b', '\u0007', '\b'])
      expect(run.text.replaceAll(ours, '')).not.toContain(control);
  });

  test('colours of the output are kept where colours are wanted, and end with it', () => {
    const run = stage((options) => openTerminalView({ ...options, size: () => ({ columns: 60, rows: 24 }) }), true);
    run.begin('a');
    run.start('a');
    run.print('a', '\u001b[1;31mred\u001b[5n\n');
    run.end('a');
    expect(run.text).toContain('\n\u001b[1;31mred\u001b[0m\n');
  });

  test('nothing is written before the run begins and after the view is closed', () => {
    const run = stage((options) => openTerminalView({ ...options, size: () => ({ columns: 60, rows: 24 }) }));
    run.pass(500);
    expect(run.text).toBe('');
    run.view.close();
    const { length } = run.text;
    run.pass(500);
    run.view.close();
    expect(run.text).toHaveLength(length);
  });
});

test('a log is read by offset: what is printed while it is shown is shown once', () => {
  const run = stage(openPlainLog);
  run.begin('a');
  run.start('a');
  for (let n = 0; n < 40; n += 1) {
    run.print('a', `line ${n}\nhalf`);
    run.pass(300);
    run.print('a', ' and half\n');
  }
  run.end('a');
  expect(run.text.split('\n').filter((line) => line.startsWith('line'))).toHaveLength(40);
  expect(run.text.split('\n').filter((line) => line === 'half and half')).toHaveLength(40);
});
