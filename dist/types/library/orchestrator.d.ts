import type { RunEvent } from '../model/event.js';
import type { Plan, PlannedTask } from '../model/plan.js';
import type { RunRecord, TaskFile } from '../model/record.js';
import type { Candidate, Script } from '../model/script.js';
import { type OverridingOptions } from './overrides.js';
/** Where to look and what to take; all optional. */
export interface ConfigOptions extends OverridingOptions {
    /** The folder that holds the configuration and the scripts. Default: the current folder. */
    readonly workspace?: string;
    /** Path of the configuration, relative to the workspace. Default: found as on the command line. */
    readonly config?: string;
    /** Ids, globs over ids, `tag:x`; what they need comes along. Default: all. */
    readonly tasks?: readonly string[];
    /** Ids or globs left out; what needs them is skipped. */
    readonly exclude?: readonly string[];
    /** Default: this process's environment. */
    readonly environment?: NodeJS.ProcessEnv;
    /** Where run directories go, relative to the workspace. Default: `.orchestrator`. */
    readonly outputDir?: string;
}
export interface RunOptions extends ConfigOptions {
    /**
     * Goes on from the run in this folder, relative to the workspace: what passed is done, the rest runs, and what these
     * options leave open is as it was asked for then. One record over both.
     */
    readonly resume?: string;
    /** The same from the newest run. */
    readonly rerunFailed?: boolean;
    /** Ends the run as SIGTERM ends the command line: children ended, reports written, exit code 143. */
    readonly signal?: AbortSignal;
    /** Called for each event after it was written to the journal. */
    readonly onEvent?: (event: RunEvent) => void;
}
/**
 * Runs the tasks and returns the record that is written to `run.json`. A failed task is no exception: look at `status`.
 * @throws ConfigurationError where the configuration is wrong, or no run can go on from `resume`; nothing was run then.
 */
export declare function runOrchestrator(options?: RunOptions): Promise<RunRecord>;
/**
 * Reads the configuration, finds the scripts and returns the Plan: resolved, ordered, frozen.
 * @throws ConfigurationError with everything that is wrong.
 */
export declare function loadConfig(options?: ConfigOptions): Promise<Plan>;
/** The settings of one task after everything that wins was merged, by id, or by the path of its script. */
export declare function getScriptConfig(plan: Plan, script: string): PlannedTask | undefined;
/**
 * The scripts that the configuration's `discover` finds, in order, and for each file that was seen why it is in or out.
 * @throws ConfigurationError where the configuration is wrong.
 */
export declare function discoverScripts(options?: ConfigOptions): Promise<{
    readonly scripts: readonly Script[];
    readonly candidates: readonly Candidate[];
}>;
/** Settings of a single script; what is not given comes from its header, else the defaults. */
export interface ScriptOptions extends Pick<RunOptions, 'workspace' | 'environment' | 'outputDir' | 'signal' | 'onEvent'> {
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** In milliseconds. Default: 60 s. */
    readonly timeout?: number;
    readonly workingDirectory?: string;
    /** How many times to try again. */
    readonly retry?: number;
    readonly allowedExitCodes?: readonly number[];
    /** Such as `512MiB`. */
    readonly memoryLimit?: string;
}
/**
 * Runs one script of the workspace as a run of its own, whatever its header needs, and returns its result with its output.
 * @throws ConfigurationError where there is no such script, or a setting is wrong.
 */
export declare function runScript(path: string, options?: ScriptOptions): Promise<TaskFile>;
