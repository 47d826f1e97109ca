import type { EngineRun } from './own-engine.ts';
import { pushToMain, type RandomPlan } from './random-plan.ts';
import type { RunnerPlace } from './github-runner.ts';
import type { Trace } from './trace.ts';

/** A machine of GitHub after a push to `main`. */
export function placeAfterPush(folder: string, plan: RandomPlan): RunnerPlace {
  return {
    folder,
    environment: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...pushToMain, ...plan.environment },
    github: {
      event_name: 'push',
      ref: 'refs/heads/main',
      ref_name: 'main',
      ref_type: 'branch',
      run_id: '1',
      workspace: '/w',
      event: {},
    },
    variables: plan.environment,
  };
}

/** What can be told of a run by its traces alone, and how each task that ran ended. */
export function facts(trace: Trace, failed: (id: string) => boolean) {
  const ran = Object.keys(trace.attempts).sort();
  return { ran, attempts: trace.attempts, values: trace.values, failed: ran.filter(failed) };
}

/** With codes in `continue-on-error` the task shows as passed there, as the report says. */
export function showsAsFailed(plan: RandomPlan, { states, trace }: EngineRun) {
  const tolerant = new Set(plan.tasks.flatMap((task) => (typeof task.continueOnError === 'object' ? [task.id] : [])));
  return facts(trace, (id) => {
    const task = plan.tasks.find((one) => one.id === id.replace(/ \(\d\)$/, ''));
    const last = task?.ends.at(Math.min((trace.attempts[id] ?? 1) - 1, task.ends.length - 1));
    return states[id] !== 'passed' && !(tolerant.has(task?.id ?? '') && last === 4);
  });
}
