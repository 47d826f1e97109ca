import type { RunRecord, TaskResult } from '../model/record.ts';
import { byteLength } from '../text/bytes.ts';
import { count } from '../text/count.ts';
import { formatDuration } from '../text/duration.ts';
import { code, details, escapeText, table } from '../text/markdown.ts';
import { cut } from '../text/cut.ts';
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
      const body = table(head, rows, [3, 4]);
      const isLong = results.length > longestOpen;
      const shown = isLong ? details(`All ${count(results.length, 'task')}`, body) : `### All tasks${gap}${body}`;
      return rows.length === results.length ? shown : `${shown}${gap}${leftOut(results.length - rows.length)}`;
    };
    const fixed = byteLength(whole([])) + byteLength(leftOut(results.length)) + gap.length;
    const rows = rowsWithin(results, room - fixed);
    return rows.length === 0 ? '' : whole(rows);
  };
}

type Row = readonly string[];

/** In the given order; chosen by how much they matter. */
function rowsWithin(results: readonly TaskResult[], room: number): readonly Row[] {
  let left = room;
  const kept = new Map<TaskResult, Row>();
  for (const result of results.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const row = rowOf(result);
    left -= byteLength(row.join(' | ')) + '|  |\n'.length;
    if (left < 0) break;
    kept.set(result, row);
  }
  return results.flatMap((result) => {
    const row = kept.get(result);
    return row === undefined ? [] : [row];
  });
}

/** 0 matters most. */
function rankOf(result: TaskResult): number {
  if (isFailure(result)) return 0;
  if (result.allowed || result.flaky) return 1;
  return result.status === 'passed' ? 3 : 2;
}

function rowOf(result: TaskResult): Row {
  const { id, name, script, start_time, execution_time, attempts, reason } = result;
  const named = name === id || name === script ? '' : ` ${escapeText(cut(name, 100))}`;
  const started = start_time !== null && attempts.length > 0;
  return [
    iconOf(result),
    stateOf(result),
    code(cut(id, 200)) + named,
    started ? formatDuration(execution_time * 1000) : '',
    started ? String(attempts.length) : '',
    escapeText(cut(reason, 200)),
  ];
}
