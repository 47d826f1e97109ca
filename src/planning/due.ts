import type { Plan, Schedule, TaskId } from '../model/plan.ts';
import { readCron } from '../text/cron.ts';
import { occurrencesOf } from './occurrences.ts';

/** What is known of the event that started a run, where that was a schedule. */
export interface ScheduledRun {
  /** When it was started, or as near to that as is known: milliseconds since the epoch. */
  readonly at: number;
  /** The cron line that came, where the engine tells it: GitHub does. */
  readonly fired: string | undefined;
}

const hour = 3_600_000;

/** Times after `from`, up to and with `to`. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The tasks of a plan that have a schedule and are not due in this run, each with the reason. Pure.
 *
 * All times lie between two of the times at which runs are started, the file's `schedule`, or the line that came where that
 * is none of the file's; and each is served by the run that comes next. So a task runs once for each of its times, however
 * late the run begins; and one whose line is among the file's runs when that line comes. Where nothing is known of
 * when runs are started, a time is served for an hour.
 */
export function tasksNotDue(plan: Pick<Plan, 'schedule' | 'tasks'>, run: ScheduledRun): ReadonlyMap<TaskId, string> {
  const notDue = new Map<TaskId, string>();
  const judge = judgeFor(plan.schedule, run);
  /** Most tasks share theirs. */
  const reasons = new Map<string, string | undefined>();
  for (const { id, schedule } of plan.tasks) {
    if (schedule === undefined) continue;
    if (!reasons.has(schedule)) reasons.set(schedule, judge(schedule));
    const reason = reasons.get(schedule);
    if (reason !== undefined) notDue.set(id, reason);
  }
  return notDue;
}

/** The reason why what has this cron line is not due; `undefined` where it is. */
function judgeFor(schedule: readonly Schedule[], run: ScheduledRun): (cron: string) => string | undefined {
  const timezone = commonZone(schedule);
  const read = run.fired === undefined ? undefined : readCron(run.fired);
  const fired = read?.ok === true ? read.cron : undefined;
  const isKnown = schedule.some((entry) => entry.cron === fired);
  const starts = fired === undefined || isKnown ? schedule : [{ cron: fired, timezone: 'UTC' }];
  const window = windowOf(starts, fired, run.at);
  return (cron) => {
    const times = occurrencesOf({ cron, timezone });
    const isStart = fired !== undefined && starts.some((start) => start.cron === cron);
    const next = times.after(window.from);
    if (isStart ? cron === fired : next !== undefined && next <= window.to) return undefined;
    const coming = times.after(run.at);
    return `not due: its schedule is ${cron}${coming === undefined ? '' : ` (next: ${clockTime(coming, timezone)})`}`;
  };
}

/** The times that this run serves. */
function windowOf(starts: readonly Schedule[], fired: string | undefined, at: number): Window {
  if (starts.length === 0) return { from: at - hour, to: at };
  const times = starts.map((start) => ({ ...start, ...occurrencesOf(start) }));
  const candidates = fired === undefined ? times : times.filter(({ cron }) => cron === fired);
  const to = latest(candidates.map(({ upTo }) => upTo(at)));
  // Of several runs that are started at the same time, one serves what is due: the one whose line stands first.
  const first = times.find(({ upTo }) => upTo(to) === to);
  if (fired !== undefined && first?.cron !== fired) return { from: to, to };
  return { from: latest(times.map(({ upTo }) => upTo(to - 1))), to };
}

function latest(instants: readonly (number | undefined)[]): number {
  return Math.max(...instants.map((instant) => instant ?? 0));
}

/** The one that all entries have, else UTC. */
function commonZone([first, ...others]: readonly Schedule[]): string {
  return first !== undefined && others.every(({ timezone }) => timezone === first.timezone) ? first.timezone : 'UTC';
}

/** `2026-11-23 03:17 UTC` */
function clockTime(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')} ${timeZone}`;
}
