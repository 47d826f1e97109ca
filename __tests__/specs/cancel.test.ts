import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { runPlan } from '../../src/engine/run.ts';
import { arbitraryCase } from '../support/arbitrary-plan.ts';
import { planOf } from '../support/hand-made-plan.ts';
import { createVirtualWorld, type Program, runVirtually, type VirtualRunOptions } from '../support/virtual-world.ts';

type Meanwhile = NonNullable<VirtualRunOptions['meanwhile']>;

const interruptAt = (...moments: readonly number[]): Meanwhile => {
  return ({ world, run }) => {
    for (const moment of moments) world.at(moment, () => run.cancel('signal', 'SIGINT'));
  };
};

describe('The first signal', () => {
  test('no new task: running ones are ended, waiting ones cancelled, always() or not; exit 130', async () => {
    const plan = planOf({ long: {}, queued: {}, next: { needs: ['long'] }, tidy: { needs: ['long'], if: 'always()' } });
    const options = { max_parallel: 1, meanwhile: interruptAt(500) };
    const { states, results, end, started, world } = await runVirtually(plan, { long: { takes: 9000 } }, options);
    expect(states).toEqual({ long: 'cancelled', queued: 'cancelled', next: 'cancelled', tidy: 'cancelled' });
    expect(results['long']?.reason).toBe('cancelled by SIGINT');
    expect(results['tidy']).toMatchObject({
      reason: 'not started because of SIGINT',
      start_time: null,
      annotations: [],
    });
    expect(end).toEqual({ status: 'cancelled', exit_code: 130 });
    expect(started).toEqual(['long']);
    expect(world.events.at(-1)).toMatchObject({ type: 'run-ended', status: 'cancelled', exit_code: 130 });
  });

  test('what runs is asked to end before the thousands that wait are told', async () => {
    const plan = planOf({ a: {}, b: {}, last: { priority: 1 } });
    const program = { last: { takes: 9000 } };
    const askedBefore: unknown[] = [];
    const meanwhile: Meanwhile = ({ world, run }) => {
      world.onEvent = (event) => event.type === 'task-ended' && askedBefore.push(world.processes[0]?.stops.length);
      world.at(500, () => run.cancel('signal', 'SIGINT'));
    };
    await runVirtually(plan, program, { max_parallel: 1, meanwhile });
    expect(askedBefore).toEqual([1, 1, 1]);
  });

  test('SIGTERM exits with 143', async () => {
    const meanwhile: Meanwhile = ({ world, run }) => world.at(5, () => run.cancel('signal', 'SIGTERM'));
    expect((await runVirtually(planOf({ a: {} }), { a: { takes: 9 } }, { meanwhile })).end.exit_code).toBe(143);
  });

  test('all is ended within 5 s, however long kill-after is', async () => {
    const plan = planOf({ stubborn: { kill_after: 60_000 }, quick: { kill_after: 1000 } });
    const ignores = { takes: 900_000, ignoresTerm: true };
    const { process } = await runVirtually(
      plan,
      { stubborn: ignores, quick: ignores },
      { meanwhile: interruptAt(100) },
    );
    expect([process('stubborn').endedAt, process('quick').endedAt]).toEqual([4100, 1100]);
  });

  test('a second one leaves no process any time', async () => {
    const plan = planOf({ stubborn: { kill_after: 60_000 } });
    const options = { meanwhile: interruptAt(100, 300) };
    const { world, states } = await runVirtually(plan, { stubborn: { takes: 9e5, ignoresTerm: true } }, options);
    expect(world.processes[0]?.endedAt).toBe(300);
    expect(states['stubborn']).toBe('cancelled');
    expect(world.events.filter(({ type }) => type === 'run-cancelling')).toHaveLength(1);
  });

  test('it shortens the patience with what was being ended anyway, which keeps its state', async () => {
    const plan = planOf({ a: { timeout: 1000, kill_after: 60_000, retry: { max_attempts: 3 } } });
    const options = { meanwhile: interruptAt(2000) };
    const { results, world } = await runVirtually(plan, { a: { takes: 9e5, ignoresTerm: true } }, options);
    expect(world.processes[0]?.endedAt).toBe(6000);
    expect(results['a']).toMatchObject({ status: 'timeout', reason: 'timed out after 1 s' });
  });

  test('a task between two attempts, or whose next attempt waits for a worker, is cancelled', async () => {
    const plan = planOf({
      a: { priority: 2, retry: { max_attempts: 3, initial_delay: 60_000 } },
      b: { priority: 1, retry: { max_attempts: 3, initial_delay: 100 } },
      c: {},
    });
    const options = { max_parallel: 1, meanwhile: interruptAt(500) };
    const { states, results, started, world } = await runVirtually(
      plan,
      { a: { exits: 1 }, b: { exits: 1 }, c: { takes: 9000 } },
      options,
    );
    expect(states).toEqual({ a: 'cancelled', b: 'cancelled', c: 'cancelled' });
    expect(results['b']?.reason).toBe('cancelled by SIGINT before attempt 2 of 3');
    expect(started).toEqual(['a', 'b', 'c']);
    expect(world.now()).toBe(500);
  });

  test('a process that had ended by itself keeps its state, though its output is still held', async () => {
    const program = { takes: 900, outputHeldFor: 1000 };
    const { states, end } = await runVirtually(planOf({ a: {} }), { a: program }, { meanwhile: interruptAt(1000) });
    expect(states['a']).toBe('passed');
    expect(end.exit_code).toBe(130);
  });

  test('it stops what fail-fast had let go on, and the run is cancelled', async () => {
    const plan = planOf({ a: {}, tidy: { if: 'always()' } }, { fail_fast: true });
    const { states, end } = await runVirtually(
      plan,
      { a: { exits: 1 }, tidy: { takes: 9000 } },
      { meanwhile: interruptAt(50) },
    );
    expect(states).toEqual({ a: 'failed', tidy: 'cancelled' });
    expect(end).toEqual({ status: 'cancelled', exit_code: 130 });
  });

  test('before the run has begun nothing starts at all', async () => {
    const { states, started, world } = await runVirtually(
      planOf({ a: {}, g: { gate: true } }),
      {},
      {
        meanwhile: ({ run }) => run.cancel('signal', 'SIGINT'),
      },
    );
    expect(states).toEqual({ a: 'cancelled', g: 'cancelled' });
    expect(started).toEqual([]);
    expect(world.events[0]?.type).toBe('run-started');
  });

  test('after the end it changes nothing', async () => {
    const world = createVirtualWorld();
    const run = runPlan(planOf({ a: {} }), runOptions, world.ports);
    await world.passUntil(run.done);
    const events = [...world.events];
    run.cancel('signal', 'SIGINT');
    expect(world.events).toEqual(events);
  });

  test.each(['run-started', 'task-ready', 'attempt-started', 'attempt-ended', 'task-retrying', 'task-ended'])(
    'at the very moment of `%s` it is as good as at any other',
    async (type) => {
      const plan = planOf({ a: { retry: { max_attempts: 2 } }, b: {}, c: { needs: ['a'] } });
      const { states, end, started } = await runVirtually(
        plan,
        { a: { takes: 100, exits: 1 }, b: { takes: 9000 } },
        {
          meanwhile: ({ world, run }) => {
            let isFirst = true;
            world.onEvent = (event) => {
              if (event.type === type && isFirst) run.cancel('signal', 'SIGINT');
              if (event.type === type) isFirst = false;
            };
          },
        },
      );
      expect(end.exit_code).toBe(130);
      expect(states['c']).toBe('cancelled');
      expect(Object.keys(states)).toHaveLength(3);
      expect(started).not.toContain('c');
    },
  );
});

test('whenever signals and time limits come, each task ends once, nothing starts after, and all is over within 5 s', async () => {
  const numRuns = process.env['ORCH_LONG'] === undefined ? 100 : 3000;
  const program = fc.record<Program>({
    takes: fc.nat({ max: 4000 }),
    exits: fc.constantFrom(0, 0, 1),
    ignoresTerm: fc.boolean(),
    outputHeldFor: fc.constantFrom(0, 1000),
  });
  const property = fc.asyncProperty(
    arbitraryCase({ fail_fast: true }),
    fc.array(program, { minLength: 12, maxLength: 12 }),
    fc.option(fc.nat({ max: 6000 }), { nil: undefined }),
    fc.nat({ max: 8000 }),
    async ({ plan, max_parallel }, scripts, timeout, moment) => {
      const programs = Object.fromEntries(plan.tasks.map(({ id }, index) => [id, scripts[index] ?? {}]));
      const meanwhile = interruptAt(moment);
      const given = { ...plan, timeout: timeout === undefined ? undefined : timeout + 1 };
      const { world, end, record } = await runVirtually(given, programs, { max_parallel, meanwhile });
      expect(record.results.map(({ id }) => id)).toEqual(plan.tasks.map(({ id }) => id));
      if (end.exit_code !== 130) return;
      expect(world.now()).toBeLessThanOrEqual(moment + 5000);
      for (const started of world.processes) expect(started.at).toBeLessThanOrEqual(moment);
    },
  );
  await fc.assert(property, { numRuns });
}, 600_000);

describe('A fault of a port', () => {
  test('ends the processes that run, and then rejects', async () => {
    const world = createVirtualWorld({ long: { takes: 90_000, ignoresTerm: true }, a: { takes: 100 } });
    world.onEvent = (event) => {
      if (event.type === 'attempt-ended') throw new Error('disk full');
    };
    const run = runPlan(planOf({ long: {}, a: {}, next: { needs: ['a'] } }), runOptions, world.ports);
    await expect(world.passUntil(run.done)).rejects.toThrow('disk full');
    expect(world.processes.map(({ endedAt }) => endedAt)).toEqual([100, 100]);
  });
});

const runOptions = { run_id: 'r', tool_version: '0', plan_digest: '', max_parallel: 4, contexts: {} };
