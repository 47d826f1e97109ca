import type { RunRecord, TaskResult } from '../model/record.ts';
import { shellQuote } from '../text/shell-quote.ts';
import { cut } from '../text/cut.ts';
import { type Colours, colours, oneLine } from '../text/terminal.ts';
import { isFailure } from './result-words.ts';
import { runSummary, taskTitle, titleColour } from './titles.ts';

export interface ClosingOptions {
  /** Absolute, or as the reader would type it. */
  readonly run_directory: string;
  readonly colour: boolean;
  /** Say what to type to run again only what did not pass: not in GitHub's log, where nobody types. */
  readonly hint?: boolean;
}

/** Tasks of one kind that are named; the others are in the report. */
const mostNamed = 20;
const longest = 200;

/** The end of a run on a terminal: what failed and where to look, then the verdict. */
export function renderClosing(record: RunRecord, { run_directory, colour, hint = false }: ClosingOptions): string {
  const palette = colours(colour);
  const notable = record.results.filter((result) => result.allowed || result.flaky);
  const failed = record.results.filter(isFailure);
  const title = (result: TaskResult): string => titleColour(result, palette)(short(taskTitle(result)));
  const lines = [
    ...notable.slice(0, mostNamed).map(title),
    ...more(notable.length),
    ...failed
      .slice(0, mostNamed)
      .flatMap((result) => [title(result)].concat(whereToLook(result, run_directory, palette))),
    ...more(failed.length),
    ...record.warnings.slice(0, mostNamed).map((message) => palette.yellow(`! ${short(message)}`)),
    ...more(record.warnings.length),
  ];
  const verdict =
    record.status === 'success' ? palette.green : record.status === 'cancelled' ? palette.dim : palette.red;
  return [
    '',
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    palette.bold(verdict(runSummary(record))),
    palette.dim(`  ${run_directory}`),
    ...(hint ? goOn(record, run_directory) : []).map(palette.dim),
    '',
  ].join('\n');
}

/** What to type to run only what did not pass. */
function goOn({ status }: RunRecord, directory: string): readonly string[] {
  if (status === 'success' || status === 'running') return [];
  const isUsual = /(?:^|[/\\])\.orchestrator[/\\](?:latest|runs[/\\][^/\\]+)[/\\]?$/.test(directory);
  const option = isUsual ? '--rerun-failed' : `--resume ${shellQuote(directory)}`;
  return [`  to run again only what did not pass: script-orchestrator run ${option}`];
}

function more(number: number): readonly string[] {
  return number > mostNamed ? [`  … and ${number - mostNamed} more`] : [];
}

function short(text: string): string {
  return cut(oneLine(text), longest);
}

/** The place of the first error, and the log. */
function whereToLook(result: TaskResult, directory: string, palette: Colours): readonly string[] {
  const error = result.annotations.find(({ level, path }) => level === 'error' && path !== null);
  const line = error?.start_line ?? null;
  return [
    ...(error === undefined
      ? []
      : [`  ${short(`${error.path ?? ''}${line === null ? '' : `:${line}`}: ${error.message}`)}`]),
    ...(result.log === null ? [] : [palette.dim(`  ${directory.replace(/[/\\]$/, '')}/${result.log}`)]),
  ];
}
