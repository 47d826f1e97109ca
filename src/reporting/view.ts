import type { RunEvent } from '../model/event.ts';
import type { TaskId } from '../model/plan.ts';
import type { RunRecord } from '../model/record.ts';
import type { Redactor } from '../protocol/redact.ts';

/** Someone who looks on while a run goes. Told of each event after it is in the journal. */
export interface View {
  event(event: RunEvent, record: RunRecord): void;
  /** A running task has printed something; it is in its log already. */
  printed?(task: TaskId): void;
  /** Nothing more will come. Puts the terminal back as it was. Repeatable. */
  close(): void;
}

/** The file that holds what a task has printed so far; `undefined` where there is none. Read by offset, never kept. */
export type LogOf = (task: TaskId) => string | undefined;

export interface ViewClock {
  /** Milliseconds since the epoch, as in the events' times. */
  now(): number;
  /** Calls again and again; the returned function ends it. It must not keep the process alive. */
  every(milliseconds: number, call: () => void): () => void;
}

/** The time of this machine. */
export const viewClock: ViewClock = {
  now: () => Date.now(),
  every: (milliseconds, call) => {
    const timer = setInterval(call, milliseconds).unref();
    return () => clearInterval(timer);
  },
};

export interface ViewOptions {
  /** Takes whole lines, in one write each time. */
  readonly write: (bytes: Uint8Array | string) => void;
  /** Colours are wanted: on a terminal, in GitHub's log, with FORCE_COLOR. */
  readonly colour: boolean;
  readonly log: LogOf;
  /** Takes out what is known to be secret now: more than when the log was written. */
  readonly hide?: Pick<Redactor, 'text' | 'bytes'>;
  /** Absolute; named at the end. */
  readonly run_directory: string;
  readonly clock: ViewClock;
}

/** The text without what is known to be secret now. */
export function hidden(text: string, { hide }: Pick<ViewOptions, 'hide'>): string {
  return hide === undefined ? text : hide.text(text);
}

/** The same of what a script printed. */
export function hiddenBytes(bytes: Uint8Array, { hide }: Pick<ViewOptions, 'hide'>): Uint8Array {
  return hide === undefined ? bytes : hide.bytes(bytes);
}
