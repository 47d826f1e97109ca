import type { Milliseconds } from '../../model/plan.ts';
import type { Job, Pipeline } from '../pipeline.ts';
import { limits } from './dialect.ts';

/** What a project gives a job that says nothing is an hour, with its image and checkout. */
const enough = 50;

/**
 * The minutes that a job asks for whose script keeps the task's limits itself: where all attempts, with what ends them and the
 * pauses between, may take longer than a project gives a job. https://docs.gitlab.com/ci/yaml/#timeout
 */
export function neededMinutes(job: Job): number | undefined {
  return beyondAnHour(longest(job));
}

/** The same for one job that runs all tasks: the run's own limit, else what the longest chain of tasks may take, or all in turn. */
export function minutesOfRun({ plan, jobs }: Pipeline): number | undefined {
  const ends: Milliseconds[] = [];
  for (const job of jobs) {
    ends.push(job.waitsFor.reduce((latest, other) => Math.max(latest, ends[other.index] ?? 0), 0) + longest(job));
  }
  const inTurn =
    plan.max_parallel === 'auto' ? 0 : jobs.reduce((sum, job) => sum + longest(job), 0) / plan.max_parallel;
  return beyondAnHour(plan.timeout ?? ends.reduce((a, b) => Math.max(a, b), inTurn));
}

function longest({ task, pauses }: Job): Milliseconds {
  if (task.command.kind === 'gate') return 0;
  return pauses.reduce((sum, one) => sum + one, (task.timeout + task.kill_after) * task.retry.max_attempts);
}

function beyondAnHour(milliseconds: Milliseconds): number | undefined {
  const minutes = Math.ceil(milliseconds / 60_000);
  return minutes > enough ? withRoom(minutes) : undefined;
}

/** The minutes of a job whose script may take so many: the rest is for its image, its checkout and `after_script`. */
export function withRoom(minutes: number): number {
  return Math.min(minutes + 10, limits.jobMinutes);
}

/** Whole minutes as people write them. */
export function durationText(minutes: number): string {
  if (minutes < 120) return `${minutes} minutes`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} hours${rest === 0 ? '' : ` ${rest} minutes`}`;
}
