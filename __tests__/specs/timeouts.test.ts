import { describe, expect, test } from '@jest/globals';

import { planOf } from '../support/hand-made-plan.ts';
import { runVirtually } from '../support/virtual-world.ts';

describe('Time limits', () => {
  test('at the time limit an attempt is ended, and its state is timeout whatever exit code follows', async () => {
    const plan = planOf({ a: { timeout: 60_000 }, b: { timeout: 60_000 } });
    const long = { takes: 600_000 };
    const { results, end, world } = await runVirtually(plan, {
      a: { ...long, onTerm: { takes: 10, exits: 0 } },
      b: long,
    });
    expect(results['a']).toMatchObject({ status: 'timeout', reason: 'timed out after 1 min', exit_code: 0 });
    expect(results['b']).toMatchObject({ status: 'timeout', exit_code: null, execution_time: 60 });
    expect(results['b']?.attempts[0]).toMatchObject({ status: 'timeout', signal: 'SIGTERM' });
    expect(world.processes[0]?.stops).toEqual([{ at: 60_000, kill_after: 5000 }]);
    expect(end).toEqual({ status: 'failure', exit_code: 1 });
  });

  test('what ignores SIGTERM is killed after kill-after', async () => {
    const plan = planOf({ a: { timeout: 1000, kill_after: 3000 } });
    const { results, world } = await runVirtually(plan, { a: { takes: 600_000, ignoresTerm: true } });
    expect(world.processes[0]?.endedAt).toBe(4000);
    expect(results['a']?.attempts[0]).toMatchObject({ status: 'timeout', signal: 'SIGKILL' });
  });

  test('each attempt has a time limit of its own', async () => {
    const plan = planOf({ a: { timeout: 1000, retry: { max_attempts: 2, initial_delay: 100 } } });
    const { results, world } = await runVirtually(plan, { a: [{ takes: 5000 }, { takes: 900 }] });
    expect(world.processes.map(({ at }) => at)).toEqual([0, 1100]);
    expect(results['a']).toMatchObject({ status: 'passed', flaky: true });
    expect(results['a']?.attempts[0]?.reason).toBe('timed out after 1 s');
  });

  test('an attempt that has printed nothing for its idle-timeout is ended, and the reason says which limit it was', async () => {
    const plan = planOf({ silent: { idle_timeout: 30_000 }, chatty: { idle_timeout: 30_000 } });
    const printsAt = [20_000, 45_000, 46_000, 70_000];
    const { results, process } = await runVirtually(plan, {
      silent: { takes: 90_000, printsAt: [20_000, 25_000] },
      chatty: { takes: 90_000, printsAt },
    });
    expect(results['silent']).toMatchObject({ status: 'timeout', reason: 'printed nothing for 30 s' });
    expect(process('silent').endedAt).toBe(55_000);
    expect(results['chatty']?.status).toBe('passed');
  });

  test('a process that ended in time is not timed out while something it left behind holds its output', async () => {
    const plan = planOf({ a: { timeout: 1000, idle_timeout: 950 } });
    const { results, world } = await runVirtually(plan, { a: { takes: 900, outputHeldFor: 1000 } });
    expect(results['a']?.status).toBe('passed');
    expect(world.now()).toBe(1900);
  });

  test("at the run's timeout what runs is cancelled and what waits is skipped; the run is cancelled and exits with 1", async () => {
    const plan = planOf(
      { other: {}, long: {}, queued: {}, next: { needs: ['long'] }, tidy: { needs: ['long'], if: 'always()' } },
      {
        timeout: 1_800_000,
      },
    );
    const programs = { long: { takes: 9e6 }, other: { takes: 9e6 }, tidy: { takes: 100 } };
    const tasks = plan.tasks.map((task) => ({ ...task, timeout: 1e9 }));
    const { results, states, end, world } = await runVirtually({ ...plan, tasks }, programs, { max_parallel: 2 });
    expect(states).toEqual({
      other: 'cancelled',
      long: 'cancelled',
      queued: 'skipped',
      next: 'skipped',
      tidy: 'passed',
    });
    expect(results['long']?.reason).toBe("cancelled by the run's timeout of 30 min");
    expect(results['queued']?.reason).toBe("not started because of the run's timeout of 30 min");
    expect(results['next']?.reason).toBe("not started because of the run's timeout of 30 min");
    expect(end).toEqual({ status: 'cancelled', exit_code: 1 });
    expect(world.events.filter(({ type }) => type === 'run-cancelling')).toMatchObject([{ cause: 'timeout' }]);
  });

  test('a run that ends in time is not touched by its timeout', async () => {
    const { end, world } = await runVirtually(planOf({ a: {} }, { timeout: 1000 }), { a: { takes: 999 } });
    expect(end.status).toBe('success');
    expect(world.alarms()).toBe(0);
  });

  test('the first cause of a cancellation counts: a failure on the way out is no fail-fast, nor is the timeout after one', async () => {
    const plan = planOf({ a: {}, tidy: { if: 'always()', needs: ['a'] } }, { timeout: 1000, fail_fast: true });
    const late = await runVirtually(plan, { a: { takes: 5000 }, tidy: { exits: 1 } });
    expect(late.end).toEqual({ status: 'cancelled', exit_code: 1 });
    const early = await runVirtually(plan, { a: { takes: 500, exits: 1 }, tidy: { takes: 5000 } });
    expect(early.end).toEqual({ status: 'failure', exit_code: 1 });
    expect(early.states['tidy']).toBe('passed');
    for (const { world } of [late, early]) {
      expect(world.events.filter(({ type }) => type === 'run-cancelling')).toHaveLength(1);
    }
  });
});
