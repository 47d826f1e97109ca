import type { Plan, TaskId } from '../model/plan.ts';
import type { Json } from '../model/shape.ts';
import type { ScheduledRun } from '../planning/due.ts';
import { readEvent } from './contexts.ts';
import { isStartedByTimer } from './jenkins-context.ts';

/** The tasks that are not to run because a schedule started the run and they are not due, each with the reason. */
export async function tasksNotDueIn(
  plan: Plan,
  environment: NodeJS.ProcessEnv,
  now: number,
): Promise<ReadonlyMap<TaskId, string>> {
  const run = plan.tasks.some(({ schedule }) => schedule !== undefined) ? scheduledRun(environment, now) : undefined;
  if (run === undefined) return new Map();
  // Hardly any run has a schedule, and all would wait for what computes times.
  const { tasksNotDue } = await import('../planning/due.ts');
  return tasksNotDue(plan, run);
}

/**
 * Whether a schedule started this run, and what is known of it. `ORCHESTRATOR_EVENT` is the user's own word and decides.
 * GitHub: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule.
 * GitLab: https://docs.gitlab.com/ci/variables/predefined_variables
 */
export function scheduledRun(environment: NodeJS.ProcessEnv, now: number): ScheduledRun | undefined {
  const said = environment['ORCHESTRATOR_EVENT'] ?? '';
  if (said !== '' && said !== 'schedule') return undefined;
  if (environment['GITHUB_EVENT_NAME'] === 'schedule') {
    return { at: now, fired: firedLine(readEvent(environment['GITHUB_EVENT_PATH'])) };
  }
  if (environment['CI_PIPELINE_SOURCE'] === 'schedule') {
    // A job may wait long for its runner, and be tried again on another day.
    const created = Date.parse(environment['CI_PIPELINE_CREATED_AT'] ?? '');
    return { at: Number.isNaN(created) ? now : created, fired: undefined };
  }
  return isStartedByTimer(environment) || said === 'schedule' ? { at: now, fired: undefined } : undefined;
}

function firedLine(event: Json): string | undefined {
  if (typeof event !== 'object' || event === null || !('schedule' in event)) return undefined;
  return typeof event.schedule === 'string' ? event.schedule : undefined;
}
