import type { Milliseconds, PlannedTask } from '../model/plan.ts';
import type { Annotation, Attempt } from '../model/record.ts';
import { formatDuration } from '../text/duration.ts';
import type { AttemptOutcome, AttemptRequest, Ports } from './ports.ts';
import type { AttemptResult } from './retry.ts';

/** One process, from its start to the reason of its end. */
export interface LiveAttempt {
  /** Ends it for the run: it is `cancelled`, unless a time limit was quicker. Repeatable, e.g. with less patience. */
  readonly stop: (reason: string, kill_after: Milliseconds) => void;
}

export interface AttemptEnd {
  readonly result: AttemptResult;
  readonly record: Attempt;
  readonly outcome: AttemptOutcome;
}

export interface AttemptObserver {
  readonly printed: () => void;
  readonly annotated: (annotation: Annotation) => void;
  readonly warned: (message: string) => void;
  readonly ended: (end: AttemptEnd) => void;
}

/** Starts a process and watches its time limits. `ended` is called once, never before this returns. */
export function startAttempt(
  request: AttemptRequest,
  { processes, clock }: Pick<Ports, 'processes' | 'clock'>,
  observer: AttemptObserver,
): LiveAttempt {
  const { task } = request;
  const started = { time: clock.now(), elapsed: clock.elapsed() };
  let lastPrinted = started.elapsed;
  let exited = false;
  /** Why the run ended the process; the first reason stays. */
  let stopped: Pick<AttemptResult, 'status' | 'reason'> | undefined;
  let callOffTimeout = (): void => {};
  let callOffSilence = (): void => {};
  const disarm = (): void => {
    callOffTimeout();
    callOffSilence();
  };

  const running = processes.start(request, {
    printed() {
      lastPrinted = clock.elapsed();
      observer.printed();
    },
    annotated: observer.annotated,
    warned: observer.warned,
    exited() {
      exited = true;
      disarm();
    },
  });
  const stop = (why: Pick<AttemptResult, 'status' | 'reason'>, kill_after: Milliseconds): void => {
    if (!exited) stopped ??= why;
    disarm();
    running.stop(kill_after);
  };
  const reach = (reason: string): void => stop({ status: 'timeout', reason }, task.kill_after);
  const watchSilence = (limit: Milliseconds): void => {
    // One timer, set again for what is left of the limit: setting it at each output would cost more than it is worth.
    const check = (): void => {
      if (clock.elapsed() - lastPrinted < limit) watchSilence(limit);
      else reach(`printed nothing for ${formatDuration(limit)}`);
    };
    callOffSilence = clock.after(lastPrinted + limit - clock.elapsed(), check);
  };
  if (!exited) {
    callOffTimeout = clock.after(task.timeout, () => reach(`timed out after ${formatDuration(task.timeout)}`));
    if (task.idle_timeout !== undefined) watchSilence(task.idle_timeout);
  }

  void running.ended.then((outcome) => {
    disarm();
    const result = { ...(stopped ?? judgeOutcome(task, outcome)), ...factsOf(outcome) };
    const { status, reason, exit_code, signal } = result;
    const { max_rss_bytes, cpu_seconds } = outcome;
    const record: Attempt = {
      start_time: new Date(started.time).toISOString(),
      end_time: new Date(clock.now()).toISOString(),
      status,
      exit_code,
      signal,
      execution_time: secondsSince(started.elapsed, clock.elapsed()),
      reason,
      max_rss_bytes,
      cpu_seconds,
    };
    observer.ended({ result, record, outcome });
  });
  return { stop: (reason, kill_after) => stop({ status: 'cancelled', reason }, kill_after) };
}

/** What an attempt that nobody stopped came to. */
function judgeOutcome(task: PlannedTask, outcome: AttemptOutcome): Pick<AttemptResult, 'status' | 'reason'> {
  if (outcome.kind === 'not-started') return { status: 'error', reason: outcome.problem ?? 'it could not be started' };
  if (outcome.kind === 'signaled') return { status: 'failed', reason: `ended by ${outcome.signal ?? 'a signal'}` };
  const code = outcome.exit_code ?? 0;
  if (!task.allowed_exit_codes.includes(code)) return { status: 'failed', reason: `exit code ${code}` };
  return { status: 'passed', reason: code === 0 ? 'exit code 0' : `exit code ${code}, which counts as passed` };
}

function factsOf({ exit_code, signal, matched_patterns }: AttemptOutcome): Omit<AttemptResult, 'status' | 'reason'> {
  return { exit_code, signal, matched_patterns };
}

/** Seconds to the millisecond, between two readings of the monotonic clock. */
export function secondsSince(start: Milliseconds, end: Milliseconds): number {
  return Math.max(0, Math.round(end - start)) / 1000;
}
