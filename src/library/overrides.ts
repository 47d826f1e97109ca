import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Overrides } from '../model/invocation.ts';
import { wrongOption } from '../model/problems/library.ts';

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
export function readOverrides({ maxParallel, timeout, failFast }: OverridingOptions): Outcome<Overrides> {
  const diagnostics: Diagnostic[] = [];
  if (maxParallel !== undefined && maxParallel !== 'auto' && !(Number.isSafeInteger(maxParallel) && maxParallel >= 1))
    diagnostics.push(wrongOption('maxParallel', maxParallel, 'a whole number from 1, or "auto"'));
  if (timeout !== undefined && !(Number.isFinite(timeout) && timeout > 0))
    diagnostics.push(wrongOption('timeout', timeout, 'milliseconds above zero'));
  const value: Overrides = {
    ...(maxParallel === undefined ? {} : { max_parallel: maxParallel }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(failFast === undefined ? {} : { fail_fast: failFast }),
  };
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}
