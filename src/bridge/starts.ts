import type { Plan, Schedule } from '../model/plan.ts';

/**
 * When an engine is to start what decides itself which tasks are due: by the file's `schedule`, whose runs serve all times of
 * the tasks, or where it has none by those of the tasks.
 */
export function startsOf(plan: Plan): readonly Schedule[] {
  if (plan.schedule.length > 0) return plan.schedule;
  const crons = new Set(plan.tasks.flatMap(({ schedule }) => (schedule === undefined ? [] : [schedule])));
  return [...crons].map((cron) => ({ cron, timezone: 'UTC' }));
}
