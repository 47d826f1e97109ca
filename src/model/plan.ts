import type { Json } from './shape.ts';

/** Unique id of a task in a plan; a matrix leg's is `id (a, b)`. */
export type TaskId = string;
export type Milliseconds = number;

/** Which level of the configuration a value came from. */
export type OriginSource = 'built-in' | 'file' | 'defaults' | 'header' | 'scripts' | 'task' | 'discovery' | 'override';

/** Where a value was written, as plain numbers (1-based, end exclusive), so that a plan can be serialised. */
export interface Origin {
  readonly source: OriginSource;
  /** Workspace-relative path; absent for `built-in` and `override`. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly end_line?: number;
  readonly end_column?: number;
}

/** What a task runs. */
export type Command =
  /** `interpreter` may be empty: then the file is run itself. All of it goes to the kernel as a list. */
  | {
      readonly kind: 'script';
      readonly script: string;
      readonly interpreter: readonly string[];
      readonly args: readonly Template[];
    }
  | { readonly kind: 'run'; readonly run: string; readonly shell: string }
  /** Runs nothing and joins its needs. */
  | { readonly kind: 'gate' };

/** A text that may hold `${{ }}`; it was parsed without error, and is evaluated when the task starts. */
export type Template = string;

/** A direct need as the user named it; a matrix is one need of several tasks. */
export interface Need {
  /** Its name in `needs.<key>.result`. */
  readonly key: string;
  readonly tasks: readonly TaskId[];
}

export type RetryRule =
  | 'failed'
  | 'timeout'
  | 'error'
  | { readonly exit_code: number }
  | { readonly signal: string }
  | { readonly output: string };

export interface RetryPolicy {
  /** Attempts in all; 1 means no retry. */
  readonly max_attempts: number;
  readonly initial_delay: Milliseconds;
  readonly backoff: number;
  readonly max_delay: Milliseconds;
  readonly jitter: boolean;
  readonly on: readonly RetryRule[];
}

export interface PlannedTask {
  readonly id: TaskId;
  /** The id without the matrix part; equal to `id` where there is no matrix. */
  readonly base_id: string;
  /** The id made safe for every file system, readable, unique in the plan: `logs/<slug>.log`. */
  readonly slug: string;
  readonly name: Template;
  readonly description: string | undefined;
  /** Name of the folder that holds the script; `''` for one directly in the workspace, and where there is no script. */
  readonly subdirectory: string;
  readonly command: Command;
  /** Merged: file, defaults, header, globs, exact path or task. Later wins. `MATRIX_*` is added by `process/environment.ts`. */
  readonly env: Readonly<Record<string, Template>>;
  /** Relative to the workspace; `.` is the workspace. */
  readonly working_directory: Template;
  readonly needs: readonly Need[];
  /** Order only. Holds only tasks of this plan. */
  readonly after: readonly TaskId[];
  /** Expression source without `${{ }}`; `undefined` means `success()`. */
  readonly if: string | undefined;
  /** The reason, where the task is never to run. */
  readonly skip: Template | undefined;
  /** Of one attempt. */
  readonly timeout: Milliseconds;
  readonly idle_timeout: Milliseconds | undefined;
  readonly kill_after: Milliseconds;
  readonly retry: RetryPolicy;
  readonly allowed_exit_codes: readonly number[];
  readonly continue_on_error: boolean | { readonly exit_codes: readonly number[] };
  readonly matrix: Readonly<Record<string, Json>> | undefined;
  readonly resources: Readonly<Record<string, number>>;
  readonly priority: number;
  readonly id_token: boolean;
  /** Bytes. */
  readonly memory_limit: number | undefined;
  /** Five fields of a crontab, in numbers (`text/cron.ts`): in a run whose event is a schedule, when the task is due. */
  readonly schedule: string | undefined;
  readonly tags: readonly string[];
  /** Where the task itself stands: its key in `tasks`, or its script file. */
  readonly origin: Origin;
  /** Where each value came from, by key of this interface; what is missing is built in. `env.NAME` for single variables. */
  readonly origins: Readonly<Record<string, Origin>>;
}

/** When pipelines are to run. */
export interface Schedule {
  /** Five fields of a crontab, in numbers (`text/cron.ts`). */
  readonly cron: string;
  /** Name of the IANA database; `UTC` where none was given. */
  readonly timezone: string;
}

export type Permission = 'read' | 'write' | 'none';

/** What only emitted pipelines have; `undefined` where the target's own default holds. Texts are as the target reads them. */
export interface EmitSettings {
  readonly gitlab: {
    readonly image: string | undefined;
    readonly tags: readonly string[];
    readonly stage: string | undefined;
  };
  readonly jenkins: { readonly agent: string | undefined; readonly options: readonly string[] };
  readonly github: {
    /** Empty where none was given. */
    readonly runs_on: readonly string[];
    /** By scope, sorted. Empty is not the same as none given: it takes all away. */
    readonly permissions: Readonly<Record<string, Permission>> | undefined;
  };
}

/**
 * What shall run: resolved, topologically ordered, frozen, serialisable; free of YAML and of GitHub.
 * Everything downstream takes a Plan and nothing else.
 */
export interface Plan {
  readonly name: string;
  /** Workspace-relative path of the configuration; `undefined` in a zero-config run. */
  readonly config_file: string | undefined;
  readonly max_parallel: number | 'auto';
  readonly fail_fast: boolean;
  readonly timeout: Milliseconds | undefined;
  /** Pools and their capacity. */
  readonly resources: Readonly<Record<string, number>>;
  /** Names of environment variables whose values are secret. */
  readonly secrets: readonly string[];
  /** Workspace-relative paths of problem-matcher files. */
  readonly problem_matchers: readonly string[];
  /** When emitted pipelines run; without doubles. */
  readonly schedule: readonly Schedule[];
  readonly emit: EmitSettings;
  /** Each task comes after everything in its `needs` and `after`; among equals by id, in byte order. */
  readonly tasks: readonly PlannedTask[];
  /**
   * Tasks that were excluded by selection while something in the plan needs them: they are not run,
   * count as skipped for those that need them, and appear in no result.
   */
  readonly excluded: readonly TaskId[];
  /** Where the values above were written, by key of this interface; what is missing is built in or was overridden. */
  readonly origins: Readonly<Record<string, Origin>>;
}

/** Ids of the tasks that a task needs directly, legs of matrices one by one. */
export function neededTasks(task: PlannedTask): readonly TaskId[] {
  return task.needs.flatMap((need) => need.tasks);
}
