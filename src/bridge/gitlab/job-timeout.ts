import type { Job } from '../pipeline.ts';
import { limits } from './dialect.ts';

/** What a project gives a job that says nothing is an hour, with its image and checkout. */
const enough = 50;

/**
 * The minutes that a job asks for whose script keeps the task's limits itself: where all attempts, with what ends them and the
 * pauses between, may take longer than a project gives a job. https://docs.gitlab.com/ci/yaml/#timeout
 */
export function neededMinutes({ task, pauses }: Job): number | undefined {
  if (task.command.kind === 'gate') return undefined;
  const pause = pauses.reduce((sum, one) => sum + one, 0);
  const minutes = Math.ceil(((task.timeout + task.kill_after) * task.retry.max_attempts + pause) / 60_000);
  return minutes > enough ? Math.min(minutes + 10, limits.jobMinutes) : undefined;
}

/** Whole minutes as people write them. */
export function durationText(minutes: number): string {
  if (minutes < 120) return `${minutes} minutes`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} hours${rest === 0 ? '' : ` ${rest} minutes`}`;
}
