import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { emitPipeline } from '../../src/bridge/emit.ts';
import { neededTasks } from '../../src/model/plan.ts';
import { runLocally } from '../support/bridge/gitlab-ci-local.ts';
import { type JobStatus, runByOracle } from '../support/bridge/gitlab-oracle.ts';
import { schemaProblems } from '../support/bridge/gitlab-schema.ts';
import { type EngineRun, RandomPlanRepo } from '../support/bridge/own-engine.ts';
import { planText, type RandomPlan, randomPlans } from '../support/bridge/random-plan.ts';
import { misordered, takeTrace, type Trace } from '../support/bridge/trace.ts';
import { planOf } from '../support/planned.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;

/** What GitLab says of a push to `main`. */
const pushToMain = { CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main', CI_PIPELINE_SOURCE: 'push' };

function emitted(repo: RandomPlanRepo): {
  readonly text: string;
  readonly pairs: readonly (readonly [string, string])[];
} {
  const plan = planOf(planText(repo.plan, repo.trace));
  const { value, diagnostics } = emitPipeline(plan, { target: 'gitlab' });
  const text = value?.files[0]?.text;
  if (text === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const pairs = plan.tasks.flatMap((task) =>
    [...neededTasks(task), ...task.after].map((before): [string, string] => [before, task.id]),
  );
  return { text, pairs };
}

/** What can be told of a run by its traces alone, and how each task that ran ended. */
function facts(trace: Trace, failed: (id: string) => boolean) {
  const ran = Object.keys(trace.attempts).sort();
  return { ran, attempts: trace.attempts, values: trace.values, failed: ran.filter(failed) };
}

function ownFacts({ trace, states }: EngineRun) {
  return facts(trace, (id) => states[id] !== 'passed');
}

/** A leg that GitLab calls `id: [1]`, gitlab-ci-local `id: [1]` too, is `id (1)` here. */
function byTask<T>(statuses: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map(Array.from(statuses, ([name, status]) => [name.replace(/: \[(.*)\]$/, ' ($1)'), status]));
}

/** gitlab-ci-local takes every code for one of `allow_failure: exit_codes`, which GitLab does not. */
function withoutAllowedCodes({ tasks, environment: given }: RandomPlan): RandomPlan {
  const plain = Array.from(tasks, (task) => ({ ...task, continueOnError: task.continueOnError === true }));
  return { tasks: plain, environment: given };
}

/**
 * What gitlab-ci-local did not start because something further up failed or was skipped, which GitLab does not look at: it
 * asks all that a job waits for, directly or not, and starts no job of a later stage behind one that it skipped.
 */
function heldBack(
  { states, trace }: EngineRun,
  pairs: readonly (readonly [string, string])[],
  ran: ReadonlySet<string>,
): ReadonlySet<string> {
  const above = new Map<string, Set<string>>();
  // Each task stands after all that it waits for.
  for (const [before, id] of pairs) {
    const found = above.get(id) ?? new Set();
    for (const other of [before, ...(above.get(before) ?? [])]) found.add(other);
    above.set(id, found);
  }
  const isHeld = (id: string): boolean =>
    !ran.has(id) && [...(above.get(id) ?? [])].some((other) => states[other] !== 'passed');
  return new Set(Object.keys(trace.attempts).filter(isHeld));
}

function without({ ran, attempts, values, failed }: ReturnType<typeof facts>, held: ReadonlySet<string>) {
  const isKept = (id: string): boolean => !held.has(id);
  const kept = <T>(of: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(of).filter(([id]) => isKept(id)));
  return { ran: ran.filter(isKept), attempts: kept(attempts), values: kept(values), failed: failed.filter(isKept) };
}

const environment = (plan: RandomPlan) => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ...plan.environment,
});

describe('A plan emitted for GitLab', () => {
  test("runs there as it runs here, by GitLab's own rules: the same tasks, attempts, values and results, in an order that the plan allows", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlans({ timeouts: isLong }), async (plan) => {
        await using repo = new RandomPlanRepo(plan);
        const { text, pairs } = emitted(repo);
        expect(schemaProblems(text)).toEqual([]);
        const own = await repo.runHere();
        const ran = await runByOracle(text, repo.path, { ...pushToMain, ...plan.environment }, environment(plan));
        const statuses: ReadonlyMap<string, JobStatus> = byTask(ran.statuses);
        const trace = takeTrace(repo.trace);
        expect({ file: text, ...facts(trace, (id) => statuses.get(id) === 'failed') }).toEqual({
          file: text,
          ...ownFacts(own),
        });
        expect(misordered(trace, pairs)).toEqual([]);
        expect(ran.status).toBe(own.exit_code === 0 ? 'success' : 'failed');
      }),
      { numRuns: isLong ? 300 : 20, endOnFailure: !isLong },
    );
  }, 3_600_000);

  test('runs in gitlab-ci-local as it runs here', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlans({ most: 6 }).map(withoutAllowedCodes), async (plan) => {
        await using repo = new RandomPlanRepo(plan);
        const { text, pairs } = emitted(repo);
        repo.write({ '.gitlab-ci.yml': text });
        const own = await repo.runHere();
        const ran = await runLocally(repo.path, environment(plan), plan.environment);
        const statuses = byTask(ran.statuses);
        const trace = takeTrace(repo.trace);
        const found = facts(trace, (id) => statuses.get(id) !== 'PASS');
        const held = heldBack(own, pairs, new Set(found.ran));
        expect({ file: text, output: ran.output, ...found }).toEqual({
          file: text,
          output: ran.output,
          ...without(ownFacts(own), held),
        });
        expect(misordered(trace, pairs)).toEqual([]);
      }),
      { numRuns: isLong ? 60 : 4, endOnFailure: !isLong },
    );
  }, 3_600_000);
});
