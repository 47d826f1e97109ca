import type { configKeys, discoverKeys, scriptKeys, taskKeys } from './keys.js';
import type { Located, SourceFile } from './source-file.js';
import type { ReadKeys } from './shape.js';
/** The configuration as written: every value with its place. */
export type ConfigSettings = ReadKeys<typeof configKeys>;
export type TaskSettings = ReadKeys<typeof taskKeys>;
export type ScriptSettings = ReadKeys<typeof scriptKeys>;
export type DiscoverSettings = ReadKeys<typeof discoverKeys>;
export interface Config {
    /** `undefined` in a zero-config run: everything below `scripts/`, all defaults. */
    readonly file: SourceFile | undefined;
    readonly settings: ConfigSettings;
}
/** A script's own `/// orchestrator` block, read. */
export interface ScriptHeader {
    readonly file: SourceFile;
    readonly settings: Located<ScriptSettings>;
}
