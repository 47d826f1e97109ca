import type { Milliseconds } from '../model/plan.ts';
import type { FinalState } from '../model/record.ts';
import type { Cancellation } from './conditions.ts';
import type { TaskIndex } from './graph.ts';

/** What is to be done next, in this order. */
export type Step =
  /** Its condition holds: it waits for a worker and its resources alone. */
  | { readonly kind: 'ready'; readonly task: TaskIndex }
  /** It has a worker and its resources until `attemptEnded` or `couldNotStart`. */
  | { readonly kind: 'start'; readonly task: TaskIndex; readonly attempt: number }
  /** After a pause, for which it holds nothing, `retryDue` is to be called. */
  | { readonly kind: 'wait'; readonly task: TaskIndex; readonly attempt: number; readonly reason: string }
  | { readonly kind: 'stop'; readonly task: TaskIndex; readonly reason: string; readonly kill_after: Milliseconds }
  | { readonly kind: 'cancelling'; readonly cancellation: Cancellation }
  | Ending;

/** A task reached its one final state. */
export interface Ending {
  readonly kind: 'end';
  readonly task: TaskIndex;
  readonly status: FinalState;
  readonly reason: string;
  readonly allowed: boolean;
  readonly flaky: boolean;
}
