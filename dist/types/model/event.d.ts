import type { Attempt, Annotation, FinalState, RunStatus, TaskResult } from './record.js';
import type { TaskId } from './plan.js';
/**
 * Everything that can happen in a run, in the order in which it is appended to `events.ndjson`. The field names are the
 * journal's. `RunRecord` is the fold of these (`fold.ts`): live, replayed and printed again alike. `time` is ISO 8601.
 */
export type RunEvent = RunStarted | TaskReady | AttemptStarted | TaskAnnotated | TaskWarned | AttemptEnded | TaskRetrying | TaskEnded | RunWarned | RunCancelling | RunEnded;
export type RunEventType = RunEvent['type'];
interface Happening {
    readonly time: string;
}
/** The first event of every journal. */
export interface RunStarted extends Happening {
    readonly type: 'run-started';
    readonly schema_version: 1;
    readonly run_id: string;
    readonly name: string;
    /** Workspace-relative; `null` in a zero-config run. */
    readonly config_file: string | null;
    readonly plan_digest: string;
    readonly tool_version: string;
    readonly max_parallel: number;
    /** Ids of all tasks in plan order. */
    readonly tasks: readonly TaskId[];
}
/** All its needs are final and its condition holds: it waits for a worker and its resources alone. */
export interface TaskReady extends Happening {
    readonly type: 'task-ready';
    readonly task: TaskId;
}
/** A process is about to be started. */
export interface AttemptStarted extends Happening {
    readonly type: 'attempt-started';
    readonly task: TaskId;
    /** 1-based. */
    readonly attempt: number;
    readonly max_attempts: number;
    /** The task's name with its expressions evaluated. */
    readonly name: string;
}
/** The task printed an annotation, or a problem matcher found one. */
export interface TaskAnnotated extends Happening {
    readonly type: 'task-annotated';
    readonly task: TaskId;
    readonly annotation: Annotation;
}
/** Something about a task that its user should know but that does not fail it. */
export interface TaskWarned extends Happening {
    readonly type: 'task-warned';
    readonly task: TaskId;
    readonly message: string;
}
/** A process ended, or could not be started. */
export interface AttemptEnded extends Happening {
    readonly type: 'attempt-ended';
    readonly task: TaskId;
    readonly attempt: number;
    readonly result: Attempt;
}
/** The attempt failed and another will follow. The task holds no worker meanwhile. */
export interface TaskRetrying extends Happening {
    readonly type: 'task-retrying';
    readonly task: TaskId;
    /** The attempt that will follow, 1-based. */
    readonly attempt: number;
    /** Seconds. */
    readonly delay: number;
    readonly reason: string;
}
/** A task reached its one final state. `result` is complete. */
export interface TaskEnded extends Happening {
    readonly type: 'task-ended';
    readonly task: TaskId;
    readonly status: FinalState;
    readonly result: TaskResult;
}
/** Something about the run as a whole that its user should know. */
export interface RunWarned extends Happening {
    readonly type: 'run-warned';
    readonly message: string;
}
/** No new task starts (but those with `always()` or `cancelled()`); what runs is being ended. */
export interface RunCancelling extends Happening {
    readonly type: 'run-cancelling';
    readonly cause: 'signal' | 'timeout' | 'fail-fast';
    /** In words: `SIGINT`, `the run's timeout of 30 min`, `fail-fast: "lint" failed`. */
    readonly reason: string;
}
/** The last event of every journal whose run was not killed. */
export interface RunEnded extends Happening {
    readonly type: 'run-ended';
    readonly status: RunStatus;
    readonly exit_code: number;
    readonly critical_path: readonly TaskId[];
}
export {};
