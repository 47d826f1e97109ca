import type { Diagnostic } from '../model/diagnostic.js';
/** The configuration is wrong; nothing was run. `diagnostics` holds all that is wrong, warnings too. */
export declare class ConfigurationError extends Error {
    readonly name = "ConfigurationError";
    readonly diagnostics: readonly Diagnostic[];
    constructor(diagnostics: readonly Diagnostic[]);
}
