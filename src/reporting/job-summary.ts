import type { RunRecord, TaskResult } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { byteLength } from '../text/bytes.ts';
import { count } from '../text/count.ts';
import { formatDuration } from '../text/duration.ts';
import { code, escapeText, link } from '../text/markdown.ts';
import { cut } from '../text/cut.ts';
import { gap, type Section } from './budget.ts';
import { failedTasks } from './failed-tasks.ts';
import { allowedTasks, flakyTasks, warnings } from './notable-tasks.ts';
import { countsInWords } from './result-words.ts';
import { graphPicture, timeline } from './run-pictures.ts';
import { howToGoOn, resumed } from './resumptions.ts';
import type { SummaryOptions } from './summary-options.ts';
import { taskSummaries } from './task-summaries.ts';
import { taskTable } from './task-table.ts';

/**
 * The report in GitHub's Markdown. With a budget it is never longer, in bytes: each section gets a share of what those
 * before it left, says what it leaves out, and failures come first. What a share is not used up falls to the next.
 */
export function renderJobSummary(record: RunRecord, sources: Sources, options: SummaryOptions = {}): string {
  const parts = [verdict(record), boundary(record), resumed(record)].filter((part) => part !== '');
  const end = ending(record, options);
  let room = (options.budget ?? Infinity) - byteLength([...parts, end].join(gap)) - gap.length - 1;
  const sections: readonly (readonly [Section, share: number])[] = [
    [failedTasks(record, sources, options), 0.6],
    [allowedTasks(record), 0.2],
    [flakyTasks(record), 0.2],
    [warnings(record), 0.2],
    [taskTable(record), 0.7],
    [graphPicture(record), 1],
    [timeline(record), 1],
    [taskSummaries(record, sources), 1],
  ];
  for (const [section, share] of sections) {
    const text = section(Math.max(0, room * share - gap.length));
    if (text === '') continue;
    parts.push(text);
    room -= byteLength(text) + gap.length;
  }
  return `${[...parts, end].join(gap)}\n`;
}

const verdicts = {
  success: ['✅', 'passed'],
  failure: ['❌', 'failed'],
  cancelled: ['⏹️', 'was cancelled'],
  // Its journal has no end: killed, or read while it goes on.
  running: ['❔', 'did not end'],
} as const;

/** `## ❌ nightly failed: 6 passed (1 flaky), 1 failed of 7 tasks in 12.3 s`. */
function verdict(record: RunRecord): string {
  const [icon, words] = verdicts[record.status];
  const { counts, duration } = record;
  const missing = counts.total - record.results.length;
  const parts = [countsInWords(record), missing > 0 ? `${missing} not ended` : ''].filter((part) => part !== '');
  const told = `${parts.join(', ')}${parts.length === 0 ? 'none' : ''} of ${count(counts.total, 'task')}`;
  const name = escapeText(cut(record.name, 200)) || 'The run';
  return `## ${icon} ${name} ${words}: ${told} in ${formatDuration(duration * 1000)}`;
}

const mostSteps = 8;

/** The chain of tasks without which the run would have been shorter, and how much of the time is theirs. */
function boundary({ critical_path, results, duration, resumptions }: RunRecord): string {
  if (critical_path.length === 0) return '';
  const path = new Set(critical_path);
  const seconds = secondsCovered(results.filter(({ id }) => path.has(id)));
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => code(cut(id, 100)));
  const between = critical_path.length - mostSteps;
  const shown =
    between <= 0
      ? named(critical_path)
      : [
          ...named(critical_path.slice(0, mostSteps / 2)),
          `… ${between} more …`,
          ...named(critical_path.slice(-mostSteps / 2)),
        ];
  // What was taken as done took its time before.
  const share =
    duration > 0 && resumptions.length === 0
      ? `, ${Math.min(100, Math.round((seconds / duration) * 100))} % of the time`
      : '';
  return `Bound by ${shown.join(' → ')}: ${formatDuration(seconds * 1000)}${share}.`;
}

/** By the attempts alone, each moment once: a task may have run while another waited for its next attempt. */
function secondsCovered(results: readonly TaskResult[]): number {
  const spans = results
    .flatMap(({ attempts }) => attempts)
    .map(({ start_time, end_time }) => [Date.parse(start_time), Date.parse(end_time)] as const)
    .toSorted(([a], [b]) => a - b);
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [start, end] of spans) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered / 1000;
}

function ending(record: RunRecord, { artifactUrl }: SummaryOptions): string {
  const { run_id, tool_version, max_parallel } = record;
  const about = `Run ${code(run_id)} · ${count(max_parallel, 'task')} at once · ${escapeText(`script-orchestrator ${tool_version}`)}`;
  const goOn = howToGoOn(record);
  const line = goOn === '' ? '---' : `${goOn}${gap}---`;
  if (artifactUrl === undefined) return `${line}${gap}${about}`;
  return `${line}${gap}${link('All logs, results and reports are in the artifact', artifactUrl)} · ${about}`;
}
