import type { EventSink } from '../engine/ports.ts';
import type { RunEvent, TaskDigests } from '../model/event.ts';
import { createFold, emptyRecord } from '../model/fold.ts';
import type { TaskId } from '../model/plan.ts';
import type { RunRecord, TaskOutput } from '../model/record.ts';
import type { Redactor } from '../protocol/redact.ts';
import type { View } from '../reporting/view.ts';
import type { RunDirectory } from '../store/run-directory.ts';
import { redactEvent } from './redact-event.ts';
import { tellingNames, type ToldNames } from './told-names.ts';

/**
 * Where the engine's events go: redaction, then the journal (before it the file of a task that ran), then the record, then
 * whoever looks on.
 */
export interface RunEvents extends EventSink {
  /** Up to date after each event. */
  readonly record: RunRecord;
  /** Something was printed by a running task. */
  printed(task: TaskId): void;
  /** Views that failed were switched off; what they said. */
  readonly failures: readonly string[];
  close(): void;
}

export function createRunEvents(options: {
  readonly directory: RunDirectory;
  readonly redactor: Redactor;
  readonly names: ToldNames;
  readonly slugOf: (task: TaskId) => string | undefined;
  readonly views: readonly View[];
  /** Of a run that goes on: what is in its journal. */
  readonly before: readonly RunEvent[];
  /** What a task is at this moment. */
  readonly digestsOf: (task: TaskId) => TaskDigests | undefined;
  /** Whether a task has made a secret known. */
  readonly masks: (task: TaskId) => boolean;
}): RunEvents {
  const { directory, names } = options;
  const redactor = tellingNames(options.redactor, names);
  const fold = createFold();
  const views = new Set(options.views);
  const failures: string[] = [];
  let record = emptyRecord();
  for (const event of options.before) record = fold(event);
  /** Of the tasks that run. */
  const digests = new Map<TaskId, TaskDigests | undefined>();

  /** What is known of a task here and not in the engine. */
  const complete = (event: RunEvent): RunEvent => {
    if (event.type === 'attempt-started') digests.set(event.task, options.digestsOf(event.task));
    if (event.type !== 'task-ended') return event;
    const known = digests.get(event.task);
    digests.delete(event.task);
    return {
      ...event,
      ...(known === undefined || event.status !== 'passed' ? {} : { digests: known }),
      ...(options.masks(event.task) ? { masks: true } : {}),
    };
  };

  /** A view that throws is switched off: it can stop neither the run nor its neighbours. */
  const show = (tell: (view: View) => void): void => {
    for (const view of views) {
      try {
        tell(view);
      } catch (error) {
        views.delete(view);
        failures.push(`a view was switched off, for it failed: ${String(error)}`);
      }
    }
  };

  return {
    get record() {
      return record;
    },
    failures,
    emit(event: RunEvent, output?: TaskOutput) {
      const told = redactEvent(complete(event), redactor);
      // First, so that what the journal calls ended has its output though the process is killed between the two.
      if (told.type === 'task-ended' && output !== undefined) {
        directory.writeTask(options.slugOf(names.idOf(told.task)) ?? '', told.result, output);
      }
      directory.journal.append(told);
      record = fold(told);
      show((view) => view.event(told, record));
    },
    printed(task) {
      show((view) => view.printed?.(names.of(task)));
    },
    close() {
      show((view) => view.close());
    },
  };
}
