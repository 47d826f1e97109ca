import type { RunRecord } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { count } from '../text/count.ts';
import { code, contain } from '../text/markdown.ts';
import { cut } from '../text/cut.ts';
import { fit, type Section } from './budget.ts';
import { iconOf } from './result-words.ts';
import { whereTheRestIs } from './summary-options.ts';

/** Bytes of all summaries in a report without a budget: of tasks by the thousand they are more than fits in memory. */
const most = 16 * 1024 * 1024;

/** What tasks wrote to GITHUB_STEP_SUMMARY, as they meant it to look. */
export function taskSummaries(record: RunRecord, sources: Sources): Section {
  return (room) =>
    fit({
      head: '### Summaries of the tasks',
      parts: written(record, sources),
      room: Math.min(room, most),
      // One that is too long is no reason to leave out those of all others.
      inVain: 4,
      leftOut: (number) =>
        `_${count(number, "task's summary", "tasks' summaries")} left out here: ${room > most ? eachIs : whereTheRestIs}._`,
    });
}

const eachIs = 'each is in the file of its task in `tasks/`';

/** One after the other: together they may be more than fits in memory. */
function* written({ results }: RunRecord, sources: Sources): Generator<(room: number) => string> {
  for (const result of results) {
    const summary = sources.taskSummary(result) ?? '';
    if (summary.trim() === '') continue;
    yield (room) => (summary.length > room ? '' : contain(`${iconOf(result)} ${code(cut(result.id, 200))}`, summary));
  }
}
