import type { Sources } from '../model/sources.ts';
import type { Redactor } from '../protocol/redact.ts';
import { lastStates, stripControls } from '../text/terminal.ts';

/** What documents read, where more secrets may be known now than when it was written. */
export function redactSources(sources: Sources, redactor: Pick<Redactor, 'text'>): Sources {
  return {
    // As it will be shown: what is taken out on the way must not join a secret again.
    logTail: (task, bytes) => redactor.text(stripControls(lastStates(sources.logTail(task, bytes)))),
    taskSummary: (task) => {
      const summary = sources.taskSummary(task);
      return summary === null ? null : redactor.text(summary);
    },
  };
}
