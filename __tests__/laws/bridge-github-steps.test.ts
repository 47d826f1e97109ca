import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { emitPipeline } from '../../src/bridge/emit.ts';
import { neededTasks } from '../../src/model/plan.ts';
import { decisivePlan, fitting, isFitting, textOfPlan } from '../support/bridge/fitting-plan.ts';
import { emittedForGithub } from '../support/bridge/github-emitted.ts';
import { facts, placeAfterPush, showsAsFailed } from '../support/bridge/github-facts.ts';
import { runStepsOnGithub } from '../support/bridge/github-steps-oracle.ts';
import { RandomPlanRepo } from '../support/bridge/own-engine.ts';
import { planText, randomPlans } from '../support/bridge/random-plan.ts';
import { misordered, takeTrace } from '../support/bridge/trace.ts';
import { planOf } from '../support/planned.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;
const target = 'github-steps';

describe('A plan in which a step would wait for what it does not need', () => {
  test('is told from one that fits, whatever the plan', () => {
    fc.assert(
      fc.property(randomPlans(), (plan) => {
        const { diagnostics } = emitPipeline(planOf(textOfPlan(plan)), { target });
        expect(diagnostics.map(({ code }) => code)).toEqual(isFitting(plan) ? [] : ['steps-would-wait']);
        expect(isFitting(fitting(plan))).toBe(true);
      }),
      { numRuns: isLong ? 1000 : 60 },
    );
  });
});

describe('A plan that fits', () => {
  const plans = fc.oneof(
    randomPlans({ timeouts: isLong }).map(fitting),
    randomPlans({ timeouts: isLong, most: 5 }).filter(isFitting),
  );

  test("runs there as it runs here, by the runner's own rules: the same tasks, attempts, values and results, in an order that the plan allows", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        await using repo = new RandomPlanRepo(plan);
        const text = planText(repo.plan, repo.trace);
        const planned = planOf(text);
        const { text: file } = await emittedForGithub(text, { target });
        const own = await repo.runHere();
        const { outcomes, status, log } = await runStepsOnGithub(file, placeAfterPush(repo.path, plan));
        const trace = takeTrace(repo.trace);
        expect({ file, log, ...facts(trace, (id) => outcomes.get(id) === 'failure') }).toEqual({
          file,
          log,
          ...showsAsFailed(plan, own),
        });
        const pairs = planned.tasks.flatMap((task) =>
          [...neededTasks(task), ...task.after].map((before): [string, string] => [before, task.id]),
        );
        expect(misordered(trace, pairs)).toEqual([]);
        expect(status).toBe(own.exit_code === 0 ? 'success' : 'failure');
      }),
      { numRuns: isLong ? 300 : 10, examples: [[decisivePlan()]], endOnFailure: !isLong },
    );
  }, 3_600_000);
});
