import type { Outcome } from '../model/diagnostic.js';
import type { Overrides } from '../model/invocation.js';
/** The options that win over the configuration. */
export interface OverridingOptions {
    /** Default: the file's. */
    readonly maxParallel?: number | 'auto';
    /** The run's time limit in milliseconds. Default: the file's. */
    readonly timeout?: number;
    /** Default: the file's. */
    readonly failFast?: boolean;
}
/** Reads them; callers without types may hand in anything, and so may sums that went wrong. */
export declare function readOverrides({ maxParallel, timeout, failFast }: OverridingOptions): Outcome<Overrides>;
