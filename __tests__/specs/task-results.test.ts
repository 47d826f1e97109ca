import { describe, expect, test } from '@jest/globals';

import type { Annotation } from '../../src/model/record.ts';
import { lastWords } from '../../src/engine/last-words.ts';
import { planOf } from '../support/hand-made-plan.ts';
import { runVirtually } from '../support/virtual-world.ts';

const printed: Annotation = {
  level: 'error',
  message: 'wrong',
  title: null,
  path: 'src/a.ts',
  start_line: 3,
  end_line: 3,
  start_column: null,
  end_column: null,
};

describe('A result', () => {
  test('is complete', async () => {
    const plan = planOf({
      first: {},
      'test (2)': {
        base_id: 'test',
        needs: ['first'],
        name: 'Shard ${{ matrix.shard }}',
        matrix: { shard: 2 },
        tags: ['slow'],
        subdirectory: 'api',
        command: { kind: 'script', script: 'scripts/api/test.sh', interpreter: ['bash'], args: [] },
      },
    });
    const program = {
      takes: 1500,
      exits: 3,
      outputs: { coverage: '81' },
      annotates: [printed],
      warns: ['a daemon was left behind'],
      max_rss_bytes: 1000,
      cpu_seconds: 1.2,
    };
    const { results } = await runVirtually(plan, { first: { takes: 250 }, 'test (2)': program });
    expect(results['test (2)']).toEqual({
      id: 'test (2)',
      run_id: 'run-1',
      script: 'scripts/api/test.sh',
      name: 'Shard 2',
      subdirectory: 'api',
      start_time: '2026-01-01T00:00:00.250Z',
      end_time: '2026-01-01T00:00:01.750Z',
      status: 'failed',
      exit_code: 3,
      execution_time: 1.5,
      error: 'exit code 3',
      attempts: [
        {
          start_time: '2026-01-01T00:00:00.250Z',
          end_time: '2026-01-01T00:00:01.750Z',
          status: 'failed',
          exit_code: 3,
          signal: null,
          execution_time: 1.5,
          reason: 'exit code 3',
          max_rss_bytes: 1000,
          cpu_seconds: 1.2,
        },
      ],
      reason: 'exit code 3',
      allowed: false,
      flaky: false,
      cached: false,
      restored: false,
      outputs: { coverage: '81' },
      annotations: [
        printed,
        {
          level: 'error',
          message: 'exit code 3',
          title: 'Shard 2',
          path: 'scripts/api/test.sh',
          start_line: 1,
          end_line: 1,
          start_column: null,
          end_column: null,
        },
      ],
      needs: ['first'],
      matrix: { shard: 2 },
      tags: ['slow'],
      queue_time: 0,
      max_rss_bytes: 1000,
      cpu_seconds: 1.2,
      stdout_truncated: false,
      stderr_truncated: false,
      log: 'logs/test-2-.log',
      warnings: ['a daemon was left behind'],
    });
  });

  test('a task that is no script is annotated where it stands in the configuration, a warning if it is allowed', async () => {
    const { results } = await runVirtually(planOf({ a: { continue_on_error: true } }), { a: { exits: 1 } });
    expect(results['a']?.annotations).toMatchObject([
      {
        level: 'warning',
        title: 'a',
        message: 'exit code 1: a attempt 1',
        path: 'orchestrator.yml',
        start_line: 7,
      },
    ]);
  });

  test('its annotation tells the last line that the task said, unless the output explained the failure', () => {
    const output = { stdout: 'all fine\n', stderr: 'one\n\u001b[31mNo module named build\u001b[0m\n\n' };
    expect(lastWords(output)).toBe('No module named build');
    expect(lastWords({ stdout: 'almost\r100 %\n', stderr: ' \n' })).toBe('100 %');
    expect(lastWords({ stdout: '', stderr: '' })).toBeUndefined();
    expect(lastWords({ stdout: 'x'.repeat(5000), stderr: '' })).toHaveLength(300);
  });

  test('queue_time is the time between being ready and the first start', async () => {
    const { results } = await runVirtually(planOf({ a: {}, b: {} }), { a: { takes: 700 } }, { max_parallel: 1 });
    expect([results['a']?.queue_time, results['b']?.queue_time]).toEqual([0, 0.7]);
  });

  test('an exit code among allowed-exit-codes is passed, and the reason says so', async () => {
    const { results } = await runVirtually(planOf({ a: { allowed_exit_codes: [0, 3] } }), { a: { exits: 3 } });
    expect(results['a']).toMatchObject({
      status: 'passed',
      exit_code: 3,
      reason: 'exit code 3, which counts as passed',
      error: null,
    });
  });

  test('a signal that the run did not send is a failure with its name', async () => {
    const { results } = await runVirtually(planOf({ a: {} }), { a: { endsBy: 'SIGSEGV' } });
    expect(results['a']).toMatchObject({ status: 'failed', exit_code: null, reason: 'ended by SIGSEGV' });
    expect(results['a']?.attempts[0]?.signal).toBe('SIGSEGV');
  });

  test('what could not be started is an error with the sentence that says why', async () => {
    const { results } = await runVirtually(planOf({ a: {} }), { a: { cannotStart: 'ruby is not installed' } });
    expect(results['a']).toMatchObject({
      status: 'error',
      reason: 'ruby is not installed',
      error: 'ruby is not installed',
    });
  });

  test('memory is the most of its attempts, processor time the sum', async () => {
    const { results } = await runVirtually(planOf({ a: { retry: { max_attempts: 2 } } }), {
      a: [
        { exits: 1, max_rss_bytes: 500, cpu_seconds: 1 },
        { max_rss_bytes: 300, cpu_seconds: 2 },
      ],
    });
    expect(results['a']).toMatchObject({ max_rss_bytes: 500, cpu_seconds: 3 });
  });

  test('a script that complains without end keeps its first 1000 annotations', async () => {
    const annotates = Array.from({ length: 1200 }, () => printed);
    const { results, world } = await runVirtually(planOf({ a: {} }), { a: { takes: 5, annotates } });
    expect(results['a']?.annotations).toHaveLength(1000);
    expect(world.events.filter(({ type }) => type === 'task-annotated')).toHaveLength(1000);
  });
});

test('the journal tells a run in order', async () => {
  const plan = planOf({ a: { retry: { max_attempts: 2 } }, b: { needs: ['a'] }, c: { if: 'false' } });
  const { world, record } = await runVirtually(plan, { a: [{ takes: 5, exits: 1 }, {}] });
  expect(world.events.map((event) => `${event.type}${'task' in event ? ` ${event.task}` : ''}`)).toEqual([
    'run-started',
    'task-ready a',
    'task-ended c',
    'attempt-started a',
    'attempt-ended a',
    'task-retrying a',
    'attempt-started a',
    'attempt-ended a',
    'task-ended a',
    'task-ready b',
    'attempt-started b',
    'attempt-ended b',
    'task-ended b',
    'run-ended',
  ]);
  expect(record).toMatchObject({
    status: 'success',
    exit_code: 0,
    duration: 1.005,
    max_parallel: 4,
    config_file: 'orchestrator.yml',
  });
});

test('a plan without tasks is a success', async () => {
  const world = await runVirtually(planOf({}));
  expect(world.end).toEqual({ status: 'success', exit_code: 0 });
});
