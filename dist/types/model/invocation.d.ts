import type { Milliseconds } from './plan.js';
/** Which tasks of the configuration a plan is made of. */
export interface Selection {
    /** Ids, globs over ids, or `tag:x`; empty means all. What they need comes along. */
    readonly tasks: readonly string[];
    /** Ids or globs left out; what needs them is skipped. */
    readonly exclude: readonly string[];
}
/** What was asked for on the command line or in the Action's inputs that overrides the file. */
export interface Overrides {
    readonly max_parallel?: number | 'auto';
    readonly fail_fast?: boolean;
    readonly timeout?: Milliseconds;
}
/** What was asked for; the same from every door. */
export interface Invocation {
    /** Absolute path of the folder that holds the configuration and the scripts. */
    readonly workspace: string;
    /** As given; relative to the workspace. `undefined`: found as the configuration says. */
    readonly config: string | undefined;
    readonly selection: Selection;
    readonly overrides: Overrides;
    /** As given; relative to the workspace. */
    readonly output_dir: string;
}
