import { Cron } from 'croner';

import type { Schedule } from '../model/plan.ts';

/** Instants at which a schedule comes, as milliseconds since the epoch; `undefined` where there is none. */
export interface Occurrences {
  readonly after: (instant: number) => number | undefined;
  /** The last one before the instant, or at it. */
  readonly upTo: (instant: number) => number | undefined;
}

/**
 * Where clocks are put forward, a fixed time that is left out comes right after the gap, as GitHub has it; where they are
 * put back, it comes once. What has a `*` or a step in its minute or hour comes as the clock shows it.
 */
export function occurrencesOf({ cron, timezone }: Schedule): Occurrences {
  const pattern = new Cron(cron, { timezone, mode: '5-part', fixedTimeRule: 'no-wildcard' });
  return {
    after: (instant) => pattern.nextRun(new Date(instant))?.getTime(),
    // One that is earlier within the second counts as before it.
    upTo: (instant) => pattern.previousRuns(1, new Date(Math.floor(instant / 1000) * 1000 + 1))[0]?.getTime(),
  };
}
