import type { RunResumed, RunStarted, TaskEnded } from '../model/event.ts';
import type { TaskId } from '../model/plan.ts';
import type { TaskResult } from '../model/record.ts';
import type { Left } from './scheduler.ts';
import type { Trace } from './task-result.ts';

/** What of a run that is resumed stays as it was, and what does not though it could be expected to. */
export interface Resumption {
  /** What is left of tasks that passed and are taken as done. */
  readonly restored: ReadonlyMap<TaskId, Left>;
  readonly again: RunResumed['again'];
  readonly leftovers: RunResumed['leftovers'];
}

/** The first event of a run, or of its continuation, as far as they differ. */
export function beginningOf(
  resumption: Resumption | undefined,
): Pick<RunStarted, 'type'> | Pick<RunResumed, 'type' | 'restored' | 'again' | 'leftovers'> {
  if (resumption === undefined) return { type: 'run-started' };
  const { restored, again, leftovers } = resumption;
  return { type: 'run-resumed', restored: [...restored.keys()], again, leftovers };
}

/** What a task that passed leaves to others besides its outputs. */
export function leftOf({ status }: TaskResult, trace: Trace | undefined): Pick<TaskEnded, 'env' | 'path'> {
  const { env = {}, path = [] } = (status === 'passed' ? trace?.last : undefined) ?? {};
  return { ...(Object.keys(env).length === 0 ? {} : { env }), ...(path.length === 0 ? {} : { path }) };
}
