import { type FinalState, finalStates, type RunRecord, type TaskResult } from '../model/record.ts';

const icons: Readonly<Record<FinalState, string>> = {
  passed: '✅',
  failed: '❌',
  timeout: '⏰',
  error: '💥',
  skipped: '⏭️',
  cancelled: '⏹️',
};

/** States as they stand in a count: `2 timed out`. */
const counted: Readonly<Record<FinalState, string>> = {
  passed: 'passed',
  failed: 'failed',
  timeout: 'timed out',
  error: 'in error',
  skipped: 'skipped',
  cancelled: 'cancelled',
};

/** What makes a run red: failed, timed out or in error, and not allowed to. */
export function isFailure(result: TaskResult): boolean {
  return !result.allowed && (result.status === 'failed' || result.status === 'timeout' || result.status === 'error');
}

/** One character or two, of the same width for all. */
export function iconOf(result: TaskResult): string {
  if (result.allowed) return '⚠️';
  return result.flaky ? '🔁' : icons[result.status];
}

/** `passed`, `passed, flaky`, `timeout, allowed`: the state's own name, as in `run.json`. */
export function stateOf(result: TaskResult): string {
  return [result.status, ...notesOf(result)].join(', ');
}

const notes = ['allowed', 'flaky', 'cached', 'restored'] as const;

function notesOf(result: TaskResult): readonly string[] {
  return notes.filter((note) => result[note]);
}

/** `6 passed (1 flaky, 2 cached), 2 failed (1 allowed), 1 skipped`. */
export function countsInWords(record: RunRecord): string {
  const parts = finalStates.flatMap((state) => {
    const results = record.results.filter((result) => result.status === state);
    if (results.length === 0) return [];
    const marked = notes
      .map((note) => ({ note, number: results.filter((result) => result[note]).length }))
      .filter(({ number }) => number > 0)
      .map(({ note, number }) => `${number} ${note}`);
    return [`${results.length} ${counted[state]}${marked.length === 0 ? '' : ` (${marked.join(', ')})`}`];
  });
  return parts.join(', ');
}

/** `0.2 s` and the like come from seconds in the record. */
export function milliseconds(inSeconds: number): number {
  return inSeconds * 1000;
}
