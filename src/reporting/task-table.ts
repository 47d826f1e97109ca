import type { RunRecord, TaskResult } from '../model/record.ts';
import { byteLength } from '../text/bytes.ts';
import { count } from '../text/count.ts';
import { formatDuration } from '../text/duration.ts';
import { code, details, escapeText, table } from '../text/markdown.ts';
import { clip } from '../text/terminal.ts';
import { gap, type Section } from './budget.ts';
import { iconOf, isFailure, stateOf } from './result-words.ts';
import { whereTheRestIs } from './summary-options.ts';

/** A longer table is folded away, so that what comes after it is found. */
const longestOpen = 100;

const head = ['', 'State', 'Task', 'Time', 'Attempts', 'Why'];

/** All tasks in the plan's order; where there is no room for all, those that passed at once go first. */
export function taskTable(record: RunRecord): Section {
  return (room) => {
    const { results } = record;
    if (results.length === 0) return '';
    const leftOut = (number: number): string =>
      `_${count(number, 'task')} that went better than these left out here: ${whereTheRestIs}._`;
    const whole = (rows: readonly Row[]): string => {
      const body = table(
        head,
        rows.map((row) => row.cells),
        [3, 4],
      );
      const isLong = results.length > longestOpen;
      const shown = isLong ? details(`All ${count(results.length, 'task')}`, body) : `### All tasks${gap}${body}`;
      return rows.length === results.length ? shown : `${shown}${gap}${leftOut(results.length - rows.length)}`;
    };
    const rows = results.map(rowOf);
    const fixed = byteLength(whole([])) + byteLength(leftOut(results.length)) + gap.length;
    const kept = mostImportant(rows, room - fixed);
    return kept.length === 0 ? '' : whole(kept);
  };
}

interface Row {
  readonly cells: readonly string[];
  /** 0 matters most. */
  readonly rank: number;
}

function mostImportant(rows: readonly Row[], room: number): readonly Row[] {
  let left = room;
  const kept = new Set<Row>();
  for (const row of rows.toSorted((a, b) => a.rank - b.rank)) {
    left -= byteLength(row.cells.join(' | ')) + '|  |\n'.length;
    if (left < 0) break;
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}

function rowOf(result: TaskResult): Row {
  const { id, name, script, status, start_time, execution_time, attempts, reason } = result;
  const named = name === id || name === script ? '' : ` ${escapeText(clip(name, 100))}`;
  const started = start_time !== null && attempts.length > 0;
  return {
    cells: [
      iconOf(result),
      stateOf(result),
      code(clip(id, 200)) + named,
      started ? formatDuration(execution_time * 1000) : '',
      started ? String(attempts.length) : '',
      escapeText(clip(reason, 200)),
    ],
    rank: isFailure(result) ? 0 : result.allowed || result.flaky ? 1 : status === 'passed' ? 3 : 2,
  };
}
