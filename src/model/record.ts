import type { Json } from './shape.ts';
import type { TaskId } from './plan.ts';

/**
 * What happened in a run. These types are the JSON that is written (`run.json`, `tasks/<slug>.json`), field for field:
 * times are ISO 8601 with zone, durations are seconds as numbers, `null` where there is none, lists are never `null`.
 */

export const finalStates = ['passed', 'failed', 'timeout', 'error', 'skipped', 'cancelled'] as const;
export type FinalState = (typeof finalStates)[number];

/** GitHub's word for a final state, in `needs.<id>.result`. */
export type NeedResult = 'success' | 'failure' | 'skipped' | 'cancelled';

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title: string | null;
  /** Workspace-relative with `/`; `null` where what was named lies outside or nowhere. */
  path: string | null;
  start_line: number | null;
  end_line: number | null;
  start_column: number | null;
  end_column: number | null;
}

/** One attempt of a task. */
export interface Attempt {
  start_time: string;
  end_time: string;
  status: Extract<FinalState, 'passed' | 'failed' | 'timeout' | 'error' | 'cancelled'>;
  exit_code: number | null;
  /** `SIGSEGV`; `null` where it exited by itself. */
  signal: string | null;
  execution_time: number;
  /** In words: `exit code 1`, `ended by SIGSEGV`, `timed out after 60 s`. */
  reason: string;
  max_rss_bytes: number | null;
  cpu_seconds: number | null;
}

/** The last 1 MiB of each stream of the last attempt, decoded, redacted. */
export interface TaskOutput {
  stdout: string;
  stderr: string;
  stdout_truncated: boolean;
  stderr_truncated: boolean;
  /** What the task wrote to GITHUB_STEP_SUMMARY (at most 1 MiB); `null` where nothing. */
  summary: string | null;
}

/** A result as it stands in `run.json`: everything but its output. */
export interface TaskResult {
  id: TaskId;
  run_id: string;
  /** Workspace-relative path; `null` for tasks that are no script. */
  script: string | null;
  name: string;
  subdirectory: string;
  /** `null` where it never started. */
  start_time: string | null;
  end_time: string | null;
  status: FinalState;
  /** Of the last attempt. */
  exit_code: number | null;
  /** Seconds from the start of the first attempt to the end of the last; 0 where it never started. */
  execution_time: number;
  /** One sentence where it is not passed; `null` where it is. */
  error: string | null;
  attempts: Attempt[];
  /** Why it has this state, in words. Always there. */
  reason: string;
  /** Failed, but `continue-on-error` allows it. */
  allowed: boolean;
  /** Passed after at least one failed attempt. */
  flaky: boolean;
  cached: boolean;
  /** Passed before the run was resumed, and was taken as done. */
  restored: boolean;
  outputs: Record<string, string>;
  annotations: Annotation[];
  needs: TaskId[];
  matrix: Record<string, Json> | null;
  tags: string[];
  /** Seconds from being ready (needs final) to the start of the first attempt. */
  queue_time: number;
  max_rss_bytes: number | null;
  cpu_seconds: number | null;
  stdout_truncated: boolean;
  stderr_truncated: boolean;
  /** `logs/<slug>.log`, relative to the run directory; `null` where there is none. */
  log: string | null;
  /** What the user should know though it failed nothing: a daemon left behind, a malformed GITHUB_OUTPUT. */
  warnings: string[];
}

/** `tasks/<slug>.json`. */
export type TaskFile = TaskResult & TaskOutput;

export interface Counts {
  total: number;
  passed: number;
  failed: number;
  timeout: number;
  error: number;
  skipped: number;
  cancelled: number;
  allowed: number;
  flaky: number;
  cached: number;
}

export type RunStatus = 'success' | 'failure' | 'cancelled';

/** `run.json`. */
export interface RunRecord {
  schema_version: 1;
  run_id: string;
  name: string;
  /** Workspace-relative path of the configuration; `null` in a zero-config run. */
  config_file: string | null;
  /** `running` only in a live fold, never in a file of an ended run. */
  status: RunStatus | 'running';
  exit_code: number | null;
  start_time: string;
  end_time: string | null;
  duration: number;
  counts: Counts;
  max_parallel: number;
  /** Ids along the chain of tasks that bound the run's duration, first to last. */
  critical_path: TaskId[];
  by_subdirectory: Record<string, Counts>;
  plan_digest: string;
  tool_version: string;
  /** In plan order. */
  results: TaskResult[];
  /** Warnings about the run as a whole. */
  warnings: string[];
  /** Each time that the run was taken up again after it had ended or was killed, oldest first. */
  resumptions: Resumption[];
}

export interface Resumption {
  time: string;
  /** How the run stood: how it had ended, or `killed`. */
  before: RunStatus | 'killed';
  /** How many tasks were taken as done. */
  restored: number;
  /** Tasks that had passed and ran again, with the reason in words. */
  again: { task: TaskId; reason: string }[];
  /** Processes that the killed run had left and that were ended: their command lines with their numbers. */
  leftovers: string[];
}
