import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { Cancellation } from '../../src/engine/conditions.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { rankTasks } from '../../src/engine/rank.ts';
import type { Step } from '../../src/engine/step.ts';
import { arbitraryCase, type Case } from '../support/arbitrary-plan.ts';
import { type Drive, type Driven, drive, statesOf } from '../support/scheduler-driver.ts';
import { referenceStates } from '../support/reference-scheduler.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 300 : 20_000;
const choices = fc.infiniteStream(fc.nat());
const cancellation = fc.constantFrom<Cancellation>(
  { cause: 'timeout', reason: "the run's timeout" },
  { cause: 'signal', reason: 'SIGINT' },
);
const cancels = fc.array(fc.record({ at: fc.nat({ max: 20 }), cancellation }), { maxLength: 3 });

/** Who ends next is drawn from `stream`. */
function driven(one: Case, stream: Iterator<number>, more: Partial<Drive> = {}): Driven {
  return drive({
    plan: one.plan,
    max_parallel: one.max_parallel,
    ends: endsOf(one),
    choose: (below) => (stream.next().value as number) % below,
    ...more,
  });
}

function endsOf({ plan, ends }: Case): Drive['ends'] {
  return (id, attempt) => {
    const script = ends[plan.tasks.findIndex((task) => task.id === id)] ?? [];
    return script[Math.min(attempt, script.length) - 1] ?? 'passed';
  };
}

const cancelsAt = (drawn: readonly { at: number; cancellation: Cancellation }[]) => (happenings: number) =>
  drawn.find(({ at }) => at === happenings)?.cancellation;

describe('The scheduler, whatever the plan and whoever ends first', () => {
  test('nothing starts before its needs, and what it comes after, are final', () => {
    check(arbitraryCase({ fail_fast: true }), choices, cancels, (one, stream, drawn) => {
      const { plan } = one;
      const indexOf = new Map(plan.tasks.map(({ id }, index) => [id, index]));
      const watch = (step: Step | undefined, { endings }: Driven): void => {
        if (step?.kind !== 'ready' && step?.kind !== 'start') return;
        const task = plan.tasks[step.task];
        for (const id of [...(task?.needs.flatMap((need) => need.tasks) ?? []), ...(task?.after ?? [])]) {
          const before = indexOf.get(id);
          if (before !== undefined) expect(endings.has(before)).toBe(true);
        }
      };
      driven(one, stream, { watch, cancels: cancelsAt(drawn) });
    });
  });

  test('never are there more processes than workers, nor is more taken from a pool than it holds', () => {
    check(arbitraryCase({ fail_fast: true }), choices, cancels, (one, stream, drawn) => {
      const watch = (step: Step | undefined, state: Driven): void => {
        if (step !== undefined) return;
        expect(state.running.size).toBeLessThanOrEqual(one.max_parallel);
        for (const amount of Object.values(free(one, state))) expect(amount).toBeGreaterThan(-1e-6);
      };
      driven(one, stream, { watch, cancels: cancelsAt(drawn) });
    });
  });

  test('each task reaches exactly one final state, with a reason, and nothing waits for ever', () => {
    check(arbitraryCase({ fail_fast: true }), choices, cancels, (one, stream, drawn) => {
      const { endings, running, pausing } = driven(one, stream, { cancels: cancelsAt(drawn) });
      expect(endings.size).toBe(one.plan.tasks.length);
      expect(running.size + pausing.size).toBe(0);
      for (const ending of endings.values()) expect(ending.reason).toMatch(/\w/);
    });
  });

  test('final states do not depend on who finishes first, nor on the number of workers', () => {
    check(arbitraryCase(), choices, choices, (one, stream, other) => {
      const first = driven(one, stream);
      const second = driven({ ...one, max_parallel: (one.max_parallel % 5) + 1 }, other);
      expect(statesOf(one.plan, second)).toEqual(statesOf(one.plan, first));
      expect(second.scheduler.verdict()).toEqual(first.scheduler.verdict());
      expect(reasons(second)).toEqual(reasons(first));
    });
  });

  test('final states are those that the specification gives in ten lines', () => {
    check(arbitraryCase(), choices, fc.constant(undefined), (one, stream) => {
      const expected = referenceStates(one.plan, endsOf(one));
      const run = driven(one, stream);
      expect(statesOf(one.plan, run)).toEqual(expected);
      const isRed = Object.values(expected).some((state) => /^(?:failed|timeout|error)$/.test(state));
      expect(run.scheduler.verdict().exit_code).toBe(isRed ? 1 : 0);
    });
  });

  test('what the first in the queue waits for is never taken past it, and it starts as soon as it can', () => {
    check(arbitraryCase({ crowded: true }), choices, fc.constant(undefined), (one, stream) => {
      const { rankOf } = rankTasks(graphOf(one.plan));
      const firstOf = (ready: ReadonlySet<number>): number | undefined =>
        [...ready].sort((a, b) => (rankOf[a] ?? 0) - (rankOf[b] ?? 0))[0];
      const fits = (task: number, state: Driven): boolean =>
        Object.entries(resourcesOf(one, task)).every(
          ([name, amount]) => (free(one, state)[name] ?? 0) + 1e-6 >= amount,
        );
      const watch = (step: Step | undefined, state: Driven): void => {
        const first = firstOf(state.ready);
        if (first === undefined) return;
        if (step === undefined) {
          if (state.running.size < one.max_parallel) expect(fits(first, state)).toBe(false);
        } else if (step.kind === 'start' && step.task !== first) {
          expect(fits(first, state)).toBe(false);
          const left = free(one, state);
          for (const [name, amount] of Object.entries(resourcesOf(one, step.task))) {
            const wanted = resourcesOf(one, first)[name];
            if (wanted !== undefined) expect((left[name] ?? 0) - amount + 1e-6).toBeGreaterThanOrEqual(wanted);
          }
        }
      };
      driven(one, stream, { watch });
    });
  });

  test('no worker is idle while something is ready whose resources are free and that no other task waits for', () => {
    check(arbitraryCase({ crowded: true }), choices, fc.constant(undefined), (one, stream) => {
      const watch = (step: Step | undefined, state: Driven): void => {
        if (step !== undefined || state.running.size >= one.max_parallel) return;
        const left = free(one, state);
        for (const task of state.ready) {
          const isAlone = Object.entries(resourcesOf(one, task)).every(
            ([name, amount]) =>
              (left[name] ?? 0) >= amount + 1e-6 &&
              [...state.ready].every((other) => other === task || !(name in resourcesOf(one, other))),
          );
          expect(isAlone).toBe(false);
        }
      };
      driven(one, stream, { watch });
    });
  });

  test('after a signal nothing starts, and what waits is cancelled', () => {
    check(arbitraryCase({ fail_fast: true }), choices, fc.nat({ max: 15 }), (one, stream, moment) => {
      let isCancelled = false;
      const watch = (step: Step | undefined): void => {
        if (step?.kind === 'cancelling') isCancelled ||= step.cancellation.cause === 'signal';
        if (isCancelled) expect(step?.kind).not.toBe('start');
      };
      const signal: Cancellation = { cause: 'signal', reason: 'SIGTERM' };
      const run = driven(one, stream, { watch, cancels: (at) => (at === moment ? signal : undefined) });
      if (isCancelled) expect(run.scheduler.verdict()).toEqual({ status: 'cancelled', exit_code: 143 });
    });
  });

  test('while a run is cancelled for any other cause only what asks for it starts', () => {
    check(arbitraryCase({ fail_fast: true }), choices, fc.nat({ max: 15 }), (one, stream, moment) => {
      const watch = (step: Step | undefined, state: Driven): void => {
        if (step?.kind !== 'start' || state.cancellations.length === 0) return;
        expect(one.plan.tasks[step.task]?.if).toMatch(/always|failure|cancelled/);
      };
      const timeout: Cancellation = { cause: 'timeout', reason: "the run's timeout of 1 s" };
      driven(one, stream, { watch, cancels: (at) => (at === moment ? timeout : undefined) });
    });
  });

  test('the critical path is a chain of tasks that started one after the other', () => {
    check(arbitraryCase({ fail_fast: true }), choices, cancels, (one, stream, drawn) => {
      const startedAt = new Map<string, number>();
      let steps = 0;
      const watch = (step: Step | undefined): void => {
        steps += 1;
        const id = step?.kind === 'start' ? one.plan.tasks[step.task]?.id : undefined;
        if (id !== undefined && !startedAt.has(id)) startedAt.set(id, steps);
      };
      const path = driven(one, stream, { watch, cancels: cancelsAt(drawn) }).scheduler.criticalPath();
      const moments = path.map((id) => startedAt.get(id) ?? Number.NaN);
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      expect(new Set(path).size).toBe(path.length);
    });
  });
});

function check<A, B, C>(
  a: fc.Arbitrary<A>,
  b: fc.Arbitrary<B>,
  c: fc.Arbitrary<C>,
  law: (a: A, b: B, c: C) => void,
): void {
  fc.assert(fc.property(a, b, c, law), { numRuns });
}

function resourcesOf(one: Case, task: number): Readonly<Record<string, number>> {
  return one.plan.tasks[task]?.resources ?? {};
}

/** What is left in each pool, counted from the processes that run. */
function free(one: Case, { running }: Driven): Record<string, number> {
  const left = { ...one.plan.resources };
  for (const task of running.keys()) {
    for (const [name, amount] of Object.entries(resourcesOf(one, task))) left[name] = (left[name] ?? 0) - amount;
  }
  return left;
}

function reasons({ endings }: Driven): readonly string[] {
  return [...endings.values()].sort((a, b) => a.task - b.task).map((ending) => ending.reason);
}
