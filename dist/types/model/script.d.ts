import type { ScriptHeader } from './config.js';
/** A discovered file that can be run. */
export interface Script {
    /** Relative to the workspace, with `/`. Its byte order is the order of discovery. */
    readonly path: string;
    /** Name of the folder that holds it; `''` for a file directly in the workspace. */
    readonly subdirectory: string;
    /** The command that runs it, without the script: `['bash']`, `['go', 'run']`; empty where the file is run itself. */
    readonly interpreter: readonly string[];
    /** First sentence of its docstring or first comment. */
    readonly description: string | undefined;
    readonly header: ScriptHeader | undefined;
}
/** One line of `list`: why a file is in or out. */
export interface Candidate {
    readonly path: string;
    readonly included: boolean;
    /** In words: `python3, by its extension`, `ignored by git`, `deeper than max-depth 3`. */
    readonly why: string;
}
