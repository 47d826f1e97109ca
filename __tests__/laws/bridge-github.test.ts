import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { neededTasks } from '../../src/model/plan.ts';
import { emittedForGithub } from '../support/bridge/github-emitted.ts';
import { facts, placeAfterPush, showsAsFailed } from '../support/bridge/github-facts.ts';
import { type JobResult, runOnGithub } from '../support/bridge/github-oracle.ts';
import { RandomPlanRepo } from '../support/bridge/own-engine.ts';
import { planText, randomPlans } from '../support/bridge/random-plan.ts';
import { misordered, takeTrace } from '../support/bridge/trace.ts';
import { planOf } from '../support/planned.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;

describe('A plan emitted for GitHub', () => {
  test("runs there as it runs here, by GitHub's own rules: the same tasks, attempts, values and results, in an order that the plan allows", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlans({ timeouts: isLong }), async (plan) => {
        await using repo = new RandomPlanRepo(plan);
        const text = planText(repo.plan, repo.trace);
        const planned = planOf(text);
        const { text: file, workflow } = await emittedForGithub(text);
        const own = await repo.runHere();
        const ran = await runOnGithub(file, placeAfterPush(repo.path, plan));
        const trace = takeTrace(repo.trace);
        const names = Object.entries(workflow.jobs).map(([id, job]) => [job.name ?? id, ran.results.get(id)] as const);
        const results = new Map<string, JobResult | undefined>(names);
        const resultOf = (id: string) => results.get(id) ?? results.get(id.replace(/ \(\d\)$/, ''));
        expect({ file, logs: [...ran.logs], ...facts(trace, (id) => resultOf(id) === 'failure') }).toEqual({
          file,
          logs: [...ran.logs],
          ...showsAsFailed(plan, own),
        });
        const pairs = planned.tasks.flatMap((task) =>
          [...neededTasks(task), ...task.after].map((before): [string, string] => [before, task.id]),
        );
        expect(misordered(trace, pairs)).toEqual([]);
        expect(ran.status).toBe(own.exit_code === 0 ? 'success' : 'failure');
      }),
      { numRuns: isLong ? 300 : 4, endOnFailure: !isLong },
    );
  }, 3_600_000);
});
