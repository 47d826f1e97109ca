import { describe, expect, test } from '@jest/globals';

import { planOf } from '../support/hand-made-plan.ts';
import { runVirtually } from '../support/virtual-world.ts';

const failFast = { fail_fast: true };

describe('fail-fast', () => {
  test('the first failed task cancels what runs and skips what waits', async () => {
    const plan = planOf(
      { lint: {}, long: {}, queued: {}, next: { needs: ['long'] }, apart: { after: ['long'] } },
      failFast,
    );
    const programs = { lint: { takes: 100, exits: 1 }, long: { takes: 9000 } };
    const { results, states, end, world, process } = await runVirtually(plan, programs, { max_parallel: 2 });
    expect(states).toEqual({ lint: 'failed', long: 'cancelled', queued: 'skipped', next: 'skipped', apart: 'skipped' });
    expect(results['long']?.reason).toBe('cancelled by fail-fast: "lint" failed');
    for (const id of ['queued', 'next', 'apart']) {
      expect(results[id]?.reason).toBe('not started because of fail-fast: "lint" failed');
    }
    expect(end).toEqual({ status: 'failure', exit_code: 1 });
    expect(process('long').stops).toEqual([{ at: 100, kill_after: 5000 }]);
    const types = world.events.map(({ type }) => type);
    expect(types.indexOf('run-cancelling')).toBe(types.indexOf('task-ended') + 1);
  });

  test('what asks for always(), cancelled() or failure() still runs', async () => {
    const plan = planOf(
      {
        lint: {},
        long: {},
        quick: {},
        tidy: { needs: ['long'], if: 'always()' },
        tell: { needs: ['lint'], if: 'failure()' },
        told: { needs: ['long'], if: 'cancelled()' },
        unconcerned: { needs: ['long'], if: 'failure()' },
        not: { needs: ['long'], if: '!cancelled()' },
        success: { needs: ['quick'], after: ['long'], if: 'success() || failure()' },
      },
      failFast,
    );
    const { states } = await runVirtually(plan, { lint: { takes: 100, exits: 1 }, long: { takes: 9000 } });
    expect(states).toEqual({
      lint: 'failed',
      long: 'cancelled',
      tidy: 'passed',
      tell: 'passed',
      told: 'passed',
      unconcerned: 'skipped',
      not: 'skipped',
      success: 'skipped',
      quick: 'passed',
    });
  });

  test('a task that would start even now also goes on, as in GitHub', async () => {
    const plan = planOf({ tidy: { if: 'always()' }, lint: {} }, failFast);
    const { states } = await runVirtually(plan, { tidy: { takes: 900 }, lint: { takes: 100, exits: 1 } });
    expect(states).toEqual({ tidy: 'passed', lint: 'failed' });
  });

  test('a queued task with always() stays in the queue', async () => {
    const plan = planOf({ a: {}, tidy: { if: 'always()' } }, failFast);
    const { states } = await runVirtually(plan, { a: { takes: 100, exits: 1 } }, { max_parallel: 1 });
    expect(states).toEqual({ a: 'failed', tidy: 'passed' });
  });

  test('only the end of all attempts is a failure, and an allowed one is none', async () => {
    const plan = planOf(
      { flaky: { retry: { max_attempts: 2 } }, allowed: { continue_on_error: true }, long: {} },
      failFast,
    );
    const programs = { flaky: [{ exits: 1 }, {}], allowed: { exits: 1 }, long: { takes: 9000 } };
    const { states, end } = await runVirtually(plan, programs);
    expect(states).toEqual({ flaky: 'passed', allowed: 'failed', long: 'passed' });
    expect(end.exit_code).toBe(0);
  });

  test.each([
    ['timed out', { takes: 90_000 }],
    ['ended in error', { cannotStart: 'no bash' }],
  ])('a task that %s is a failed one', async (words, program) => {
    const plan = planOf({ a: { timeout: 1000 }, long: {} }, failFast);
    const { results } = await runVirtually(plan, { a: program, long: { takes: 9000 } });
    expect(results['long']).toMatchObject({ status: 'cancelled', reason: `cancelled by fail-fast: "a" ${words}` });
  });

  test('a task between two attempts is cancelled, and its pause does not hold the run', async () => {
    const plan = planOf({ lint: {}, again: { retry: { max_attempts: 2, initial_delay: 60_000 } } }, failFast);
    const { results, world } = await runVirtually(plan, { lint: { takes: 100, exits: 1 }, again: { exits: 1 } });
    expect(results['again']).toMatchObject({
      status: 'cancelled',
      reason: 'cancelled by fail-fast: "lint" failed before attempt 2 of 2',
      exit_code: 1,
    });
    expect(world.outputs.get('again')?.stdout).toBe('again attempt 1\n');
    expect(world.now()).toBe(100);
  });

  test('without it the others go on', async () => {
    const plan = planOf({ lint: {}, long: {} });
    expect((await runVirtually(plan, { lint: { exits: 1 }, long: { takes: 9000 } })).states['long']).toBe('passed');
  });
});
