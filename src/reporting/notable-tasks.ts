import type { RunRecord, TaskResult } from '../model/record.ts';
import { count } from '../text/count.ts';
import { code, escapeText } from '../text/markdown.ts';
import { cut } from '../text/cut.ts';
import { fit, type Section } from './budget.ts';
import { attemptsInWords, firstError } from './failed-tasks.ts';
import { iconOf } from './result-words.ts';
import { whereTheRestIs } from './summary-options.ts';

const longestText = 300;

/** Tasks that failed and were allowed to. */
export function allowedTasks(record: RunRecord): Section {
  const lines = record.results
    .filter((result) => result.allowed)
    .map((result) => () => {
      const message = firstError(result.annotations)?.message;
      const said = message === undefined ? '' : `. ${escapeText(cut(message, longestText))}`;
      return `${start(result)}: ${escapeText(cut(result.reason, longestText))}${said}`;
    });
  return list('### Allowed to fail', lines, 'more allowed failure');
}

/** Tasks that passed after at least one failed attempt. */
export function flakyTasks(record: RunRecord): Section {
  const lines = record.results
    .filter((result) => result.flaky)
    .map((result) => () => `${start(result)}: ${attemptsInWords(result)}`);
  return list('### Flaky', lines, 'more flaky task');
}

/** What one should know though it failed nothing. */
export function warnings(record: RunRecord): Section {
  const lines = [
    ...record.warnings.map((message) => () => `- ${escapeText(cut(message, longestText))}`),
    ...record.results.flatMap((result) =>
      result.warnings.map(
        (message) => () => `- ${code(cut(result.id, longestText))}: ${escapeText(cut(message, longestText))}`,
      ),
    ),
  ];
  return list('### Warnings', lines, 'more warning');
}

function start(result: TaskResult): string {
  return `- ${iconOf(result)} ${code(cut(result.id, longestText))}`;
}

function list(head: string, parts: readonly (() => string)[], what: string): Section {
  const leftOut = (number: number) => `_${count(number, what)} left out here: ${whereTheRestIs}._`;
  return (room) => fit({ head, parts, between: '\n', room, leftOut });
}
