import type { RunEvent } from '../model/event.ts';
import type { TaskId } from '../model/plan.ts';
import type { RunRecord } from '../model/record.ts';

/** Someone who looks on while a run goes. Told of each event after it is in the journal. */
export interface View {
  event(event: RunEvent, record: RunRecord): void;
  /** A running task has printed something; it is in its log already. */
  printed?(task: TaskId): void;
  /** Nothing more will come. Puts the terminal back as it was. */
  close(): void;
}

/** The file that holds what a task has printed so far; `undefined` where there is none. Read by offset, never kept. */
export type LogOf = (task: TaskId) => string | undefined;
