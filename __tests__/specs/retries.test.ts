import { describe, expect, test } from '@jest/globals';

import { retryDelay } from '../../src/engine/retry.ts';
import type { RetryPolicy } from '../../src/model/plan.ts';
import { noRetry, planOf } from '../support/hand-made-plan.ts';
import { type Program, runVirtually } from '../support/virtual-world.ts';

async function attempts(retry: Partial<RetryPolicy>, program: Program | readonly Program[]): Promise<number> {
  const { started } = await runVirtually(planOf({ a: { retry, timeout: 1000 } }), { a: program });
  return started.length;
}

describe('Retry', () => {
  test('a task that passes after a failed attempt is passed and flaky, and does not fail the run', async () => {
    const plan = planOf({ a: { retry: { max_attempts: 3 } }, b: { needs: ['a'] } });
    const { results, states, end, record, world } = await runVirtually(plan, {
      a: [{ exits: 1, takes: 100 }, { takes: 50 }],
    });
    expect(states).toEqual({ a: 'passed', b: 'passed' });
    expect(end.exit_code).toBe(0);
    expect(record.counts).toMatchObject({ passed: 2, flaky: 1, failed: 0 });
    expect(results['a']).toMatchObject({
      flaky: true,
      reason: 'exit code 0 (attempt 2 of 3)',
      error: null,
      exit_code: 0,
      execution_time: 1.15,
      annotations: [],
      attempts: [
        { status: 'failed', reason: 'exit code 1', exit_code: 1, execution_time: 0.1 },
        { status: 'passed', reason: 'exit code 0', exit_code: 0, execution_time: 0.05 },
      ],
    });
    expect(world.events.find((event) => event.type === 'task-retrying')).toMatchObject({
      task: 'a',
      attempt: 2,
      delay: 1,
      reason: 'exit code 1',
    });
  });

  test('the pauses grow by the back-off up to the longest', async () => {
    const retry = { max_attempts: 5, initial_delay: 1000, backoff: 3, max_delay: 5000 };
    const { world, results } = await runVirtually(planOf({ a: { retry } }), { a: { exits: 1 } });
    expect(world.processes.map(({ at }) => at)).toEqual([0, 1000, 4000, 9000, 14_000]);
    expect(results['a']).toMatchObject({ status: 'failed', reason: 'exit code 1 (attempt 5 of 5)', flaky: false });
  });

  test('jitter varies each pause between half of it and the whole', async () => {
    const policy = { ...noRetry, max_attempts: 9, initial_delay: 1000, jitter: true };
    expect([0, 0.5, 0.999_999].map((chance) => retryDelay(policy, 1, chance))).toEqual([500, 750, 1000]);
    const draws = [0, 0.5];
    const { world } = await runVirtually(
      planOf({ a: { retry: { ...policy, max_attempts: 3 } } }),
      { a: { exits: 1 } },
      { chance: () => draws.shift() ?? 0 },
    );
    expect(world.processes.map(({ at }) => at)).toEqual([0, 500, 500 + 1500]);
  });

  test('a task whose retry waits holds no worker and no resources', async () => {
    const bench = { resources: { bench: 1 } };
    const plan = planOf(
      { a: { ...bench, priority: 1, retry: { max_attempts: 2, initial_delay: 1000 } }, b: bench },
      { resources: { bench: 1 } },
    );
    const { world } = await runVirtually(plan, { a: { exits: 1 }, b: { takes: 1500 } }, { max_parallel: 1 });
    expect(world.processes.map(({ request, at }) => [request.task.id, at])).toEqual([
      ['a', 0],
      ['b', 0],
      ['a', 1500],
    ]);
  });

  test('`on` chooses what is worth another attempt', async () => {
    const twice = (on: RetryPolicy['on']) => ({ max_attempts: 2, on });
    expect(await attempts(twice(['failed', 'timeout']), { exits: 1 })).toBe(2);
    expect(await attempts(twice(['failed', 'timeout']), { takes: 2000 })).toBe(2);
    expect(await attempts(twice(['failed', 'timeout']), { cannotStart: 'no bash' })).toBe(1);
    expect(await attempts(twice(['error']), { cannotStart: 'no bash' })).toBe(2);
    expect(await attempts(twice(['timeout']), { exits: 1 })).toBe(1);
    expect(await attempts(twice([{ exit_code: 75 }]), { exits: 75 })).toBe(2);
    expect(await attempts(twice([{ exit_code: 75 }]), { exits: 1 })).toBe(1);
    expect(await attempts(twice([{ signal: 'SIGSEGV' }]), { endsBy: 'SIGSEGV' })).toBe(2);
    expect(await attempts(twice([{ signal: 'SIGSEGV' }]), { endsBy: 'SIGABRT' })).toBe(1);
    expect(await attempts(twice([{ output: 'ECONNRESET' }]), { exits: 1, matches: ['ECONNRESET'] })).toBe(2);
    expect(await attempts(twice([{ output: 'ECONNRESET' }]), { exits: 1 })).toBe(1);
    const exitsOnTerm = { takes: 9000, onTerm: { takes: 0, exits: 75 } };
    expect(await attempts(twice([{ exit_code: 75 }]), exitsOnTerm)).toBe(1);
    expect(await attempts(twice([{ signal: 'SIGTERM' }]), { takes: 9000 })).toBe(1);
    expect(await attempts(twice([{ output: 'x' }]), { matches: ['x'] })).toBe(1);
  });

  test('a shell says 128 + n where its last command was ended by a signal; that is the signal too', async () => {
    expect(await attempts({ max_attempts: 2, on: [{ signal: 'SIGSEGV' }] }, { exits: 139 })).toBe(2);
  });

  test('the output and the annotations of a result are those of its last attempt', async () => {
    const annotation = (message: string) => ({
      level: 'error' as const,
      message,
      title: null,
      path: null,
      start_line: null,
      end_line: null,
      start_column: null,
      end_column: null,
    });
    const { results, world } = await runVirtually(planOf({ a: { retry: { max_attempts: 2 } } }), {
      a: [
        { exits: 1, takes: 5, annotates: [annotation('one')] },
        { exits: 2, takes: 5, annotates: [annotation('two')] },
      ],
    });
    expect(results['a']?.annotations.map(({ message }) => message)).toEqual(['two', 'exit code 2 (attempt 2 of 2)']);
    expect(world.outputs.get('a')?.stdout).toBe('a attempt 2\n');
    expect(world.events.filter(({ type }) => type === 'task-annotated')).toHaveLength(2);
  });
});
