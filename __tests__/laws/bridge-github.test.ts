import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { neededTasks } from '../../src/model/plan.ts';
import { emittedForGithub } from '../support/bridge/github-emitted.ts';
import { type JobResult, runOnGithub } from '../support/bridge/github-oracle.ts';
import { type EngineRun, RandomPlanRepo } from '../support/bridge/own-engine.ts';
import { planText, pushToMain, type RandomPlan, randomPlans } from '../support/bridge/random-plan.ts';
import { misordered, takeTrace, type Trace } from '../support/bridge/trace.ts';
import { planOf } from '../support/planned.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;

/** What GitHub says of a push to `main`. */
const github = {
  event_name: 'push',
  ref: 'refs/heads/main',
  ref_name: 'main',
  ref_type: 'branch',
  run_id: '1',
  workspace: '/w',
  event: {},
};

/** What can be told of a run by its traces alone, and how each task that ran ended. */
function facts(trace: Trace, failed: (id: string) => boolean) {
  const ran = Object.keys(trace.attempts).sort();
  return { ran, attempts: trace.attempts, values: trace.values, failed: ran.filter(failed) };
}

/** With codes in `continue-on-error` the job shows as passed there, as the report says. */
function showsAsFailed(plan: RandomPlan, { states, trace }: EngineRun) {
  const tolerant = new Set(plan.tasks.flatMap((task) => (typeof task.continueOnError === 'object' ? [task.id] : [])));
  return facts(trace, (id) => {
    const task = plan.tasks.find((one) => one.id === id.replace(/ \(\d\)$/, ''));
    const last = task?.ends.at(Math.min((trace.attempts[id] ?? 1) - 1, task.ends.length - 1));
    return states[id] !== 'passed' && !(tolerant.has(task?.id ?? '') && last === 4);
  });
}

describe('A plan emitted for GitHub', () => {
  test("runs there as it runs here, by GitHub's own rules: the same tasks, attempts, values and results, in an order that the plan allows", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlans({ timeouts: isLong }), async (plan) => {
        await using repo = new RandomPlanRepo(plan);
        const text = planText(repo.plan, repo.trace);
        const planned = planOf(text);
        const { text: file, workflow } = await emittedForGithub(text);
        const own = await repo.runHere();
        const ran = await runOnGithub(file, {
          folder: repo.path,
          environment: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...pushToMain, ...plan.environment },
          github,
          variables: plan.environment,
        });
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
