import type { RunEvent } from '../model/event.ts';
import type { Milliseconds, PlannedTask } from '../model/plan.ts';
import type { Annotation, TaskOutput } from '../model/record.ts';

/** What a run asks of the world. The fakes of the tests are whole implementations with a visible clock. */
export interface Ports {
  readonly processes: Processes;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly events: EventSink;
}

export interface Clock {
  /** Milliseconds since the epoch, for the times in the journal. */
  now(): number;
  /** Monotonic milliseconds, for durations. */
  elapsed(): number;
  /** Calls back once after the delay; the returned function calls it off. */
  after(delay: Milliseconds, call: () => void): () => void;
}

export interface Chance {
  /** A number in [0, 1), for jitter. */
  next(): number;
}

export interface EventSink {
  /**
   * Journal first, then everything else; by the time it returns the event is appended.
   * `output` comes with `task-ended` of a task that ran: the sink stores it and lets it go.
   */
  emit(event: RunEvent, output?: TaskOutput): void;
}

export interface Processes {
  /** Starts one attempt. Never throws: what can't be started ends as `not-started`. */
  start(request: AttemptRequest, listener: AttemptListener): RunningAttempt;
}

/** Everything about an attempt after expressions were evaluated. */
export interface AttemptRequest {
  readonly task: PlannedTask;
  /** 1-based. */
  readonly attempt: number;
  readonly max_attempts: number;
  /** The task's `args` evaluated. */
  readonly args: readonly string[];
  /** The task's `env` evaluated, over what tasks that it needs wrote to GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders that tasks which it needs wrote to GITHUB_PATH, the last written first. */
  readonly path: readonly string[];
  /** Relative to the workspace. */
  readonly working_directory: string;
  /** Regular expressions of `retry.on`; those that match a line of the output are told in the end. */
  readonly output_patterns: readonly string[];
}

export interface AttemptListener {
  /** Something was printed (at most one call a tick); for live views and the idle time limit. */
  printed(): void;
  annotated(annotation: Annotation): void;
  warned(message: string): void;
  /** The process itself has ended, though its output may not be complete: from here on no time limit counts. */
  exited?(): void;
  /** It made a secret known with `::add-mask::`. */
  masked?(): void;
}

export interface RunningAttempt {
  /** Settles when the process has ended and its output is complete. Never rejects. */
  readonly ended: Promise<AttemptOutcome>;
  /** SIGTERM to the group, after `kill_after` SIGKILL to the group and to every descendant that left it. Repeatable. */
  stop(kill_after: Milliseconds): void;
}

export interface AttemptOutcome {
  /** `not-started`: missing interpreter, not executable, bad folder …; `problem` says it. */
  readonly kind: 'exited' | 'signaled' | 'not-started';
  readonly exit_code: number | null;
  readonly signal: string | null;
  /** One sentence for `not-started`. */
  readonly problem: string | null;
  readonly max_rss_bytes: number | null;
  readonly cpu_seconds: number | null;
  /** From GITHUB_OUTPUT. */
  readonly outputs: Readonly<Record<string, string>>;
  /** From GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** From GITHUB_PATH, in the order written. */
  readonly path: readonly string[];
  /** Those of `output_patterns` that matched. */
  readonly matched_patterns: readonly string[];
  readonly output: TaskOutput;
  /** Path of the log relative to the run directory; `null` for `not-started`. */
  readonly log: string | null;
}
