import type { FinalState, RunRecord, TaskResult } from '../model/record.ts';
import { count } from '../text/count.ts';
import { formatDuration } from '../text/duration.ts';
import { type Colours, oneLine } from '../text/terminal.ts';

/** The mark of a state in logs: plain characters of one column that every font has. */
const marks: Readonly<Record<FinalState, string>> = {
  passed: '✔',
  failed: '✘',
  timeout: '✘',
  error: '✘',
  skipped: '–',
  cancelled: '■',
};

const verbs: Readonly<Record<FinalState, string>> = {
  passed: 'passed in',
  failed: 'failed after',
  timeout: 'timed out after',
  error: 'could not run, after',
  skipped: 'skipped',
  cancelled: 'cancelled after',
};

/** Nothing of it needs the reader's attention: its output is folded away. */
export function isFine(result: TaskResult): boolean {
  return result.status === 'passed' || result.status === 'skipped';
}

/** One line: mark, name, state, duration, and why. Without colours. */
export function taskTitle(result: TaskResult): string {
  const { status, attempts, allowed } = result;
  const mark = allowed ? '!' : marks[status];
  const started = result.start_time !== null;
  const duration = started ? ` ${formatDuration(result.execution_time * 1000)}` : '';
  const verb = started ? verbs[status] : status;
  const notes = [
    ...(attempts.length > 1 ? [`${result.flaky ? 'flaky, ' : ''}attempt ${attempts.length}`] : []),
    ...(allowed ? ['allowed'] : []),
    ...(result.cached ? ['cached'] : []),
  ];
  const why = status === 'passed' ? '' : `: ${result.reason}`;
  return oneLine(
    `${mark} ${result.name} ${verb}${duration}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}${why}`,
  );
}

/** What to colour the title of a result with. */
export function titleColour(result: TaskResult, colours: Colours): (text: string) => string {
  if (result.allowed || result.flaky) return colours.yellow;
  if (result.status === 'passed') return colours.green;
  return result.status === 'skipped' || result.status === 'cancelled' ? colours.dim : colours.red;
}

/** The last line of a run: verdict, duration, and how many of each state there are. */
export function runSummary(record: RunRecord): string {
  const { counts, status, duration } = record;
  const states = [
    ['passed', counts.passed],
    ['failed', counts.failed],
    ['timed out', counts.timeout],
    ['in error', counts.error],
    ['cancelled', counts.cancelled],
    ['skipped', counts.skipped],
  ] as const;
  const parts = states.filter(([, number]) => number > 0).map(([word, number]) => `${number} ${word}`);
  const notes = (['allowed', 'flaky', 'cached'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => `${counts[key]} ${key}`);
  const restored = record.results.filter((result) => result.restored).length;
  if (restored > 0) notes.push(`${restored} done before`);
  const mark = status === 'success' ? marks.passed : status === 'cancelled' ? marks.cancelled : marks.failed;
  return `${mark} ${status} in ${formatDuration(duration * 1000)}: ${[count(counts.total, 'task'), ...parts, ...notes].join(', ')}`;
}
