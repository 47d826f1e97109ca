import type { Span } from './source-file.js';
export type Severity = 'error' | 'warning';
/** A second place that explains the first: "the other one is here". */
export interface Note {
    readonly message: string;
    readonly span: Span;
}
/**
 * What is wrong with something a user wrote. Made only by the functions of `model/problems/`;
 * the code is that function's name in kebab-case, e.g. `unknown-key`.
 */
export interface Diagnostic {
    readonly code: string;
    readonly severity: Severity;
    /** One sentence: what was found, what was expected. Plain text, no colour, no trailing full stop needed. */
    readonly message: string;
    /** Where. Absent only when there is no file to point at (no configuration found, a wrong flag). */
    readonly span?: Span;
    readonly notes: readonly Note[];
    /** How to mend it, e.g. `did you mean "needs"?` */
    readonly help?: string;
}
/** What every stage hands on: its value, if there is one, and all that it had to complain about. */
export interface Outcome<T> {
    readonly value: T | undefined;
    readonly diagnostics: readonly Diagnostic[];
}
/** Sorted by file and place, without doubles: the order is a function of the input alone. */
export declare function tidy(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];
export declare function hasErrors(diagnostics: readonly Diagnostic[]): boolean;
/** The one way to make a Diagnostic; used by the functions of `model/problems/`. */
export declare function problem(severity: Severity, code: string, message: string, span?: Span, more?: {
    readonly notes?: readonly Note[];
    readonly help?: string;
}): Diagnostic;
