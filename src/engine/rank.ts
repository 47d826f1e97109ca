import type { Milliseconds, TaskId } from '../model/plan.ts';
import { compareBytes } from '../text/byte-order.ts';
import { at, type Graph } from './graph.ts';

/** The order in which ready tasks start: a task's rank is its place in it, 0 first. No two have the same. */
export interface Ranking {
  readonly rankOf: Int32Array;
  readonly taskOf: Int32Array;
}

/**
 * Higher priority first; then the longer remaining path to the end of the graph, in milliseconds where durations are
 * known (the median of those known stands for the rest), else in tasks; then the id, in byte order.
 */
export function rankTasks(graph: Graph, durations: ReadonlyMap<TaskId, Milliseconds> = new Map()): Ranking {
  const remaining = remainingPaths(graph, durations);
  const { tasks } = graph;
  const order = tasks
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [at(tasks, a), at(tasks, b)];
      return other.priority - one.priority || at(remaining, b) - at(remaining, a) || compareBytes(one.id, other.id);
    });
  const rankOf = new Int32Array(order.length);
  for (const [rank, task] of order.entries()) rankOf[task] = rank;
  return { rankOf, taskOf: Int32Array.from(order) };
}

/** The weight of the heaviest path that begins with each task. Plan order makes one walk backwards enough. */
function remainingPaths(graph: Graph, durations: ReadonlyMap<TaskId, Milliseconds>): Float64Array {
  const usual = median([...durations.values()]) ?? 1;
  const remaining = new Float64Array(graph.tasks.length);
  for (let index = graph.tasks.length - 1; index >= 0; index -= 1) {
    const task = at(graph.tasks, index);
    let longest = 0;
    for (const dependent of graph.dependents(index)) longest = Math.max(longest, at(remaining, dependent));
    remaining[index] = longest + (task.command.kind === 'gate' ? 0 : (durations.get(task.id) ?? usual));
  }
  return remaining;
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
