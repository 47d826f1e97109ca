import type { Annotation, RunRecord, TaskResult } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { endWithin } from '../text/bytes.ts';
import { count } from '../text/count.ts';
import { formatDuration } from '../text/duration.ts';
import { code, escapeText, fence, link } from '../text/markdown.ts';
import { cut } from '../text/cut.ts';
import { lastStates, stripControls } from '../text/terminal.ts';
import { fit, gap, type Section } from './budget.ts';
import { reproduceCommand } from './reproduce.ts';
import { iconOf, isFailure } from './result-words.ts';
import { type SummaryOptions, whereTheRestIs } from './summary-options.ts';

/** Of one task's output. More is in its log. */
const tailBytes = 16 * 1024;
const tailLines = 60;

/** With a budget no more than these are told in full, the others in one line each: who fixes forty tasks looks further. */
const toldInFull = 40;

/** What reasons, names and messages are cut to: UTF-16 units. */
const longestText = 500;

/** The failed tasks, each with its reason, how to reproduce it, its first error and the end of its output. */
export function failedTasks(record: RunRecord, sources: Sources, options: SummaryOptions): Section {
  const failed = record.results.filter(isFailure);
  return (room) => {
    const inFull = Number.isFinite(room) ? Math.min(failed.length, toldInFull) : failed.length;
    const share = room / Math.max(1, inFull);
    return fit({
      head: '### Failed',
      parts: failed.map((result, index) => (left) => {
        if (index >= inFull) return inOneLine(result);
        const told = inDetail(result, record, options);
        const tail = Math.min(tailBytes, (share - Buffer.byteLength(told)) * 0.9, left * 0.9);
        return [told, ...output(result, sources, tail)].join(gap);
      }),
      room,
      leftOut: (number) => `_${count(number, 'more failed task')} left out here: ${whereTheRestIs}._`,
    });
  };
}

function inOneLine(result: TaskResult): string {
  return `${iconOf(result)} ${code(cut(result.id, longestText))}: ${escapeText(cut(result.reason, longestText))}`;
}

function inDetail(result: TaskResult, record: RunRecord, options: SummaryOptions): string {
  const error = firstError(result.annotations);
  return [
    `#### ${inOneLine(result)}`,
    ...[aboutTask(result)].filter((line) => line !== ''),
    ...(error === undefined ? [] : [`${placed(error, options)} ${escapeText(cut(error.message, longestText))}`]),
    fence(reproduceCommand(result.id, record.config_file), 'sh'),
  ].join(gap);
}

/** Name, time and attempts: `Seed the database · 2.3 s · attempt 1: exit code 75, attempt 2: exit code 1`. */
function aboutTask(result: TaskResult): string {
  const { name, id, script, attempts } = result;
  const named = name === id || name === script ? [] : [escapeText(cut(name, longestText))];
  const time = hasRun(result) ? [`after ${formatDuration(result.execution_time * 1000)}`] : [];
  return [...named, ...time, ...(attempts.length > 1 ? [attemptsInWords(result)] : [])].join(' · ');
}

/** What could not be started took no time and printed nothing. */
function hasRun({ attempts }: TaskResult): boolean {
  return attempts.some(({ status }) => status !== 'error');
}

/** `attempt 1: exit code 75, attempt 2: passed`. */
export function attemptsInWords(result: TaskResult): string {
  const told = result.attempts.map(({ status, reason }, index) => {
    const outcome = status === 'passed' ? 'passed' : escapeText(cut(reason, 200));
    return `attempt ${index + 1}: ${outcome}`;
  });
  const most = 10;
  return told.length <= most ? told.join(', ') : `${told.slice(0, most).join(', ')} … ${told.length} attempts`;
}

/** An error that has a place before one that has none. */
export function firstError(annotations: readonly Annotation[]): Annotation | undefined {
  const errors = annotations.filter(({ level }) => level === 'error');
  return errors.find(({ path }) => path !== null) ?? errors[0];
}

/** `scripts/seed.py:12` as a link where there is an address; the title, where the annotation has no place. */
function placed({ path, start_line, title }: Annotation, options: SummaryOptions): string {
  if (path === null) return `**${escapeText(cut(title ?? 'Error', longestText))}:**`;
  const place = code(start_line === null ? path : `${path}:${start_line}`);
  return `**${link(place, options.link?.(path, start_line))}:**`;
}

function output(result: TaskResult, sources: Sources, bytes: number): readonly string[] {
  if (result.log === null) return hasRun(result) ? ['It printed nothing.'] : [];
  if (bytes < 200) return [`Its output is in ${code(result.log)}.`];
  const text = stripControls(lastStates(sources.logTail(result, Math.floor(bytes))));
  const lines = text.replace(/\s+$/, '').split('\n').slice(-tailLines).join('\n');
  const tail = endWithin(lines, Math.floor(bytes));
  if (tail.trim() === '') return [`Its output is in ${code(result.log)}.`];
  return [`The end of its output, all of which is in ${code(result.log)}:`, fence(tail)];
}
