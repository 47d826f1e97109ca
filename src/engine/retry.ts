import type { Milliseconds, PlannedTask, RetryPolicy, RetryRule } from '../model/plan.ts';
import type { FinalState } from '../model/record.ts';

/** What an attempt came to, as far as decisions depend on it. */
export interface AttemptResult {
  readonly status: Extract<FinalState, 'passed' | 'failed' | 'timeout' | 'error' | 'cancelled'>;
  readonly reason: string;
  readonly exit_code: number | null;
  readonly signal: string | null;
  readonly matched_patterns: readonly string[];
}

/** Whether another attempt shall follow the attempt with this number (1-based). */
export function isWorthRetrying(policy: RetryPolicy, attempt: number, result: AttemptResult): boolean {
  return attempt < policy.max_attempts && policy.on.some((rule) => matches(rule, result));
}

/**
 * The pause after the attempt with this number (1-based): `initial_delay` times `backoff` for each one before, at most
 * `max_delay`. `chance` in [0, 1) is where it lies between half of that and the whole, with jitter.
 */
export function retryDelay(policy: RetryPolicy, attempt: number, chance: number): Milliseconds {
  const whole = Math.min(policy.max_delay, policy.initial_delay * policy.backoff ** (attempt - 1));
  return Math.round(policy.jitter ? whole / 2 + (whole / 2) * chance : whole);
}

/** Whether a failure is one that `continue-on-error` allows; with exit codes, only these are. */
export function isAllowed(task: PlannedTask, status: FinalState, exit_code: number | null): boolean {
  if (status !== 'failed' && status !== 'timeout' && status !== 'error') return false;
  if (typeof task.continue_on_error === 'boolean') return task.continue_on_error;
  return status === 'failed' && exit_code !== null && task.continue_on_error.exit_codes.includes(exit_code);
}

function matches(rule: RetryRule, { status, exit_code, signal, matched_patterns }: AttemptResult): boolean {
  if (status === 'passed' || status === 'cancelled') return false;
  if (typeof rule === 'string') return rule === status;
  if ('output' in rule) return matched_patterns.includes(rule.output);
  if (status !== 'failed') return false;
  if ('exit_code' in rule) return rule.exit_code === exit_code;
  return (
    signal === rule.signal || (exit_code !== null && exit_code === 128 + (signalNumbers[rule.signal] ?? Number.NaN))
  );
}

/**
 * A shell whose last command is ended by a signal exits with 128 + its number; these numbers are the same on every
 * system (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/kill.html and signal.h).
 */
export const signalNumbers: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
};
