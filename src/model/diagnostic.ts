import type { Span } from './source-file.ts';

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
export function tidy(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const key = (d: Diagnostic) =>
    `${d.span?.file.path ?? ''}\0${d.span?.start ?? -1}\0${d.span?.end ?? -1}\0${d.code}\0${d.message}`;
  return diagnostics
    .filter((d) => !seen.has(key(d)) && seen.add(key(d)))
    .toSorted(
      (a, b) =>
        compare(a.span?.file.path ?? '', b.span?.file.path ?? '') ||
        (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
        (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
        compare(a.code, b.code) ||
        compare(a.message, b.message),
    );
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The one way to make a Diagnostic; used by the functions of `model/problems/`. */
export function problem(
  severity: Severity,
  code: string,
  message: string,
  span?: Span,
  more: { readonly notes?: readonly Note[]; readonly help?: string } = {},
): Diagnostic {
  return {
    code,
    severity,
    message,
    ...(span === undefined ? {} : { span }),
    notes: more.notes ?? [],
    ...(more.help === undefined ? {} : { help: more.help }),
  };
}
