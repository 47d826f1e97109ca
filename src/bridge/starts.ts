import type { Plan, Schedule } from '../model/plan.ts';
import type { Note } from './notes.ts';
import type { Job, Pipeline } from './pipeline.ts';

/**
 * When an engine is to start what decides itself which tasks are due: by the file's `schedule`, whose runs serve all times of
 * the tasks, or where it has none by those of the tasks.
 */
export function startsOf(plan: Plan): readonly Schedule[] {
  if (plan.schedule.length > 0) return plan.schedule;
  const crons = new Set(plan.tasks.flatMap(({ schedule }) => (schedule === undefined ? [] : [schedule])));
  return [...crons].map((cron) => ({ cron, timezone: 'UTC' }));
}

/** Jobs whose own schedule starts runs beside those of the file's, in which tasks without a schedule run, too; none where all have one. */
export function startingAll({ plan, jobs }: Pick<Pipeline, 'plan' | 'jobs'>): readonly Job[] {
  const known = new Set(plan.schedule.map(({ cron }) => cron));
  const areOthers = jobs.some(({ task }) => task.schedule === undefined && task.command.kind !== 'gate');
  return areOthers ? jobs.filter(({ task }) => task.schedule !== undefined && !known.has(task.schedule)) : [];
}

/** What the report says of them where what is emitted has such a trigger. */
export function ownSchedules(pipeline: Pick<Pipeline, 'plan' | 'jobs'>, started: string): Note {
  return {
    feature: 'task-schedule',
    support: 'emulated',
    jobs: startingAll(pipeline),
    consequence: `its schedule starts the ${started}, with every task that has no schedule of its own`,
    remedy: 'give the file the same schedule, or every task its own',
  };
}
