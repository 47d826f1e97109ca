import type { Attempt, Annotation, FinalState, RunStatus, TaskResult } from './record.js';
import type { Milliseconds, TaskId } from './plan.js';
/**
 * Everything that can happen in a run, in the order in which it is appended to `events.ndjson`. The field names are the
 * journal's. `RunRecord` is the fold of these (`fold.ts`): live, replayed and printed again alike. `time` is ISO 8601.
 */
export type RunEvent = RunStarted | RunResumed | TaskReady | AttemptStarted | TaskAnnotated | TaskWarned | AttemptEnded | TaskRetrying | TaskEnded | RunWarned | RunCancelling | RunEnded;
export type RunEventType = RunEvent['type'];
interface Happening {
    readonly time: string;
}
/** The first event of every journal. */
export interface RunStarted extends RunHead {
    readonly type: 'run-started';
}
/**
 * The run goes on, after it was killed or to run again what did not pass. All results but those of `restored` are void;
 * the head takes the place of the one before.
 */
export interface RunResumed extends RunHead {
    readonly type: 'run-resumed';
    /** Tasks that passed and are taken as done. */
    readonly restored: readonly TaskId[];
    /** Tasks that passed and run again all the same, with the reason in words. */
    readonly again: readonly {
        readonly task: TaskId;
        readonly reason: string;
    }[];
    /** Processes that the killed run had left and that were ended: their command lines with their numbers. */
    readonly leftovers: readonly string[];
}
interface RunHead extends Happening {
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
    /** What was asked for besides the configuration; absent where nothing was. */
    readonly asked?: Asked;
}
/** What the command line said, so that a run goes on as it was begun. */
export interface Asked {
    readonly tasks?: readonly string[];
    readonly exclude?: readonly string[];
    readonly max_parallel?: number | 'auto';
    readonly fail_fast?: boolean;
    readonly timeout?: Milliseconds;
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
    /** Of a task that passed: what it was when its last attempt began. Absent for a gate. */
    readonly digests?: TaskDigests;
    /** What a task that passed wrote to GITHUB_ENV; absent where nothing. */
    readonly env?: Readonly<Record<string, string>>;
    /** And to GITHUB_PATH, in the order written. */
    readonly path?: readonly string[];
    /** A secret was taken out of its outputs, `env` or `path`: from here they can't be handed on. */
    readonly masked?: boolean;
    /** It made a secret known, with `::add-mask::` or by a variable's name, that may be known from nowhere else. */
    readonly masks?: boolean;
}
/** SHA-256 in hex of what made a task what it was. */
export interface TaskDigests {
    /** Of what the plan says of it. */
    readonly task: string;
    /** Of its script's content; `null` for a task without one, and where it can't be read. */
    readonly script: string | null;
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
