import type { EventSink } from '../engine/ports.ts';
import type { RunEvent } from '../model/event.ts';
import { createFold, emptyRecord } from '../model/fold.ts';
import type { TaskId } from '../model/plan.ts';
import type { RunRecord, TaskOutput } from '../model/record.ts';
import type { Redactor } from '../protocol/redact.ts';
import type { View } from '../reporting/view.ts';
import type { RunDirectory } from '../store/run-directory.ts';
import { redactEvent } from './redact-event.ts';

/** Where the engine's events go: redaction, then the journal, then the record, then whoever looks on. */
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
  readonly slugs: ReadonlyMap<TaskId, string>;
  readonly views: readonly View[];
}): RunEvents {
  const { directory, redactor } = options;
  const fold = createFold();
  const views = new Set(options.views);
  const failures: string[] = [];
  let record = emptyRecord();

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
      const told = redactEvent(event, redactor);
      directory.journal.append(told);
      if (event.type === 'task-ended' && told.type === 'task-ended') {
        directory.writeTask(options.slugs.get(event.task) ?? '', told.result, output);
      }
      record = fold(told);
      show((view) => view.event(told, record));
    },
    printed(task) {
      show((view) => view.printed?.(task));
    },
    close() {
      show((view) => view.close());
    },
  };
}
