import type { Plan } from '../../src/model/plan.ts';
import { conditions } from './arbitrary-plan.ts';
import type { Drive } from './scheduler-driver.ts';

/** The final states of a run that nothing cancels, straight from the specification: no queue, no time, no workers. */
export function referenceStates(plan: Plan, ends: Drive['ends']): Record<string, string> {
  const states: Record<string, string> = {};
  const results: Record<string, string> = {};
  const failed: Record<string, boolean> = {};
  for (const task of plan.tasks) {
    const needed = task.needs.flatMap((need) => need.tasks);
    const words = task.needs.map((need) => join(need.tasks.map((id) => results[id] ?? 'skipped')));
    const success = words.every((word) => word === 'success');
    const failure = needed.some((id) => failed[id]);
    const holds = conditions.find((condition) => condition.if === task.if)?.holds(success, failure) ?? false;
    const isGate = task.command.kind === 'gate';
    let [state, result] = ['passed', 'success'];
    if (task.skip !== undefined) {
      [state, result] = ['skipped', 'skipped'];
    } else if (!holds) {
      [state, result] = ['skipped', isGate && /failure|cancelled/.test(join(words)) ? join(words) : 'skipped'];
    } else if (!isGate) {
      let attempt = 1;
      for (; attempt < task.retry.max_attempts && /failed|timeout/.test(ends(task.id, attempt)); attempt += 1);
      state = ends(task.id, attempt);
      if (state === 'passed') state += attempt > 1 ? ' flaky' : '';
      else if (task.continue_on_error === true) state += ' allowed';
      else result = 'failure';
    }
    states[task.id] = state;
    results[task.id] = result;
    failed[task.id] = failure || result === 'failure';
  }
  return states;
}

function join(words: readonly string[]): string {
  if (words.includes('failure')) return 'failure';
  if (words.includes('cancelled')) return 'cancelled';
  return words.length > 0 && words.every((word) => word === 'skipped') ? 'skipped' : 'success';
}
