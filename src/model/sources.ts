import type { TaskResult } from './record.ts';

/** What documents may read besides the record: the run directory, so that a report printed again is the same. */
export interface Sources {
  /**
   * The end of a task's log, at most `bytes` of it, decoded, from the start of a line where there is one. Empty where
   * there is no log.
   */
  logTail(task: TaskResult, bytes: number): string;
  /** What the task wrote to GITHUB_STEP_SUMMARY; `null` where nothing. */
  taskSummary(task: TaskResult): string | null;
}

/** Where there is no run directory. */
export const noSources: Sources = { logTail: () => '', taskSummary: () => null };
