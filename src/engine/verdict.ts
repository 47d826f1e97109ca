import { exitCodes } from '../model/exit-codes.ts';
import type { RunStatus } from '../model/record.ts';
import type { Cancellation } from './conditions.ts';

/** How a run ended. */
export interface RunVerdict {
  readonly status: RunStatus;
  readonly exit_code: number;
}

/** A run that a signal or its timeout ended is cancelled; fail-fast is a failure like any other. */
export function verdictOf(cancellation: Cancellation | undefined, isFailed: boolean): RunVerdict {
  if (cancellation?.cause === 'signal') {
    const exit_code = cancellation.reason === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated;
    return { status: 'cancelled', exit_code };
  }
  if (cancellation?.cause === 'timeout') return { status: 'cancelled', exit_code: exitCodes.taskFailed };
  if (isFailed) return { status: 'failure', exit_code: exitCodes.taskFailed };
  return { status: 'success', exit_code: exitCodes.success };
}
