import type { RunRecord, TaskResult } from '../model/record.ts';
import type { Milliseconds } from '../model/plan.ts';
import { hearSignals, type Interruption } from './interruption.ts';

/** After a signal all is to be over within 7.5 s, and the Action has still to publish. */
const patience: Milliseconds = 5000;

/** Files that are written before a signal can be heard, and however late it is: a slow disk takes a millisecond for each. */
const atOnce = 50;

/**
 * Writes the files of the tasks that never ran. They hold nothing that run.json does not, so that the reports come first:
 * of thousands that a signal cancelled, the files take a disk longer than GitHub waits. Where they take too long after a
 * signal the others are left out, which is told in a sentence.
 */
export async function writeNeverRun(
  { results }: RunRecord,
  interruption: Interruption,
  write: (result: TaskResult) => void,
): Promise<readonly string[]> {
  let isHurried = false;
  interruption.onSecond(() => (isHurried = true));
  const neverRan = results.filter(({ attempts, restored }) => attempts.length === 0 && !restored);
  for (const [index, result] of neverRan.entries()) {
    if (index % atOnce === atOnce - 1) await hearSignals();
    if (isHurried || (index >= atOnce && interruption.elapsed() > patience)) {
      const left = neverRan.length - index;
      return [`${left} files in tasks/ of tasks that never ran were left out, for a signal left no time; see run.json`];
    }
    write(result);
  }
  return [];
}
