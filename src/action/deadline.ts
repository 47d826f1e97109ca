import type { Interruption } from '../orchestrate/interruption.ts';
import { formatDuration } from '../text/duration.ts';

/** How long the upload may take in an undisturbed run. The library retries by itself for half a minute. */
const patience = 120_000;

/** From SIGINT on the runner waits 7.5 s before SIGTERM (actions/runner, ProcessInvoker); by then all is to be over. */
const afterSignal = 7000;

export interface Deadline {
  /** Aborted with the reason in words when there is no time left. */
  readonly giveUp: AbortSignal;
  close(): void;
}

/** Time for what is left to do once the run has ended: less of it from the first signal on, none after a second. */
export function startDeadline(interruption: Interruption): Deadline {
  const controller = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  const giveUpIn = (milliseconds: number, reason: string): void => {
    timers.push(setTimeout(() => controller.abort(reason), Math.max(0, milliseconds)));
  };
  giveUpIn(patience, `it took longer than ${formatDuration(patience)}`);
  interruption.onFirst((signal) => {
    giveUpIn(afterSignal - interruption.elapsed(), `${signal} left no time for it`);
  });
  interruption.onSecond((signal) => controller.abort(`a second signal came, ${signal}`));
  return {
    giveUp: controller.signal,
    close() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
