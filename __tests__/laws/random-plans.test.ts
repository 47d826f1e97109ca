import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { neededTasks } from '../../src/model/plan.ts';
import { RandomPlanRepo, wasRun } from '../support/bridge/own-engine.ts';
import { planText, randomPlans } from '../support/bridge/random-plan.ts';
import { misordered } from '../support/bridge/trace.ts';
import { planOf } from '../support/planned.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 4 : 300;

describe('Random plans, with which the emitted pipelines are compared', () => {
  test('run here as their trace tells, in an order that the plan allows', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlans({ timeouts: true }), async (plan) => {
        await using repo = new RandomPlanRepo(plan);
        const { states, trace } = await repo.runHere();
        const gates = new Set(plan.tasks.filter(({ gate }) => gate).map(({ id }) => id));
        const ran = Object.keys(states).filter((id) => !gates.has(id) && wasRun(states[id]));
        expect(Object.keys(trace.attempts).sort()).toEqual(ran.sort());
        const made = planOf(planText(plan, repo.trace));
        const pairs = made.tasks.flatMap((task) =>
          [...neededTasks(task), ...task.after].map((before): [string, string] => [before, task.id]),
        );
        expect(misordered(trace, pairs)).toEqual([]);
      }),
      { numRuns },
    );
  }, 300_000);

  test('are plans without mistakes', () => {
    fc.assert(
      fc.property(randomPlans({ timeouts: true }), (plan) => {
        expect(planOf(planText(plan, '/trace')).tasks.length).toBeGreaterThan(0);
      }),
    );
  });
});
