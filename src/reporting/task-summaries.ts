import type { RunRecord } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { count } from '../text/count.ts';
import { code, contain } from '../text/markdown.ts';
import { clip } from '../text/terminal.ts';
import { fit, type Section } from './budget.ts';
import { iconOf } from './result-words.ts';
import { whereTheRestIs } from './summary-options.ts';

/** What tasks wrote to GITHUB_STEP_SUMMARY, as they meant it to look. */
export function taskSummaries(record: RunRecord, sources: Sources): Section {
  return (room) => {
    const written = record.results.flatMap((result) => {
      const summary = sources.taskSummary(result);
      return summary === null || summary.trim() === '' ? [] : [{ result, summary }];
    });
    return fit({
      head: '### Summaries of the tasks',
      parts: written.map(
        ({ result, summary }) =>
          () =>
            contain(`${iconOf(result)} ${code(clip(result.id, 200))}`, summary),
      ),
      room,
      leftOut: (number) => `_${count(number, "task's summary", "tasks' summaries")} left out here: ${whereTheRestIs}._`,
    });
  };
}
