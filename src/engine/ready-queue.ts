import { at, type TaskIndex } from './graph.ts';
import { createHeap, type Heap } from './heap.ts';
import type { Ranking } from './rank.ts';
import type { Demand, Pools } from './resources.ts';

/** The tasks that wait for a worker and their resources alone. */
export interface ReadyQueue {
  readonly add: (task: TaskIndex) => void;
  /** Takes the first that may start, with its resources; `undefined` where none may. */
  readonly take: () => TaskIndex | undefined;
  /** Gives back what a taken task holds. */
  readonly release: (task: TaskIndex) => void;
  /** Empties the queue. */
  readonly clear: () => void;
}

/**
 * Resources are taken all or nothing, in order of rank: a task that must wait sets aside what it waits for, and those
 * after it may only take what is left beyond that. So nothing that the first in the queue needs is taken past it: what
 * frees up comes to it for certain, and then to the next. That is why none starves.
 *
 * Tasks with the same demand share a line: where its first must wait, so must the rest. So a look at the queue costs as
 * much as there are different demands, not tasks.
 */
export function createReadyQueue(ranking: Ranking, pools: Pools, demandOf: (task: TaskIndex) => Demand): ReadyQueue {
  let lines = new Map<Demand, Heap>();
  /** Ranks of the tasks that are, or once were, first in their line. */
  let heads = createHeap();

  const lineOf = (demand: Demand): Heap => {
    let line = lines.get(demand);
    if (line === undefined) lines.set(demand, (line = createHeap()));
    return line;
  };
  const takeFirst = (demand: Demand): TaskIndex => {
    const line = lineOf(demand);
    const task = at(ranking.taskOf, line.pop() ?? -1);
    const next = line.peek();
    if (next !== undefined) heads.push(next);
    pools.take(demand);
    return task;
  };
  const none = pools.demandOf({});

  return {
    add(task) {
      const rank = at(ranking.rankOf, task);
      const line = lineOf(demandOf(task));
      line.push(rank);
      if (line.peek() === rank) heads.push(rank);
    },
    take() {
      const survey = pools.survey();
      const waiting = new Map<Demand, number>();
      let taken: TaskIndex | undefined;
      while (taken === undefined && heads.size() > 0) {
        if (waiting.size > 0 && survey.exhausted()) {
          // Only those that take nothing can still start.
          if (lineOf(none).size() > 0) taken = takeFirst(none);
          break;
        }
        const rank = heads.pop() ?? -1;
        const demand = demandOf(at(ranking.taskOf, rank));
        if (lineOf(demand).peek() !== rank || waiting.has(demand)) continue;
        if (survey.admits(demand)) {
          taken = takeFirst(demand);
        } else {
          survey.reserve(demand);
          waiting.set(demand, rank);
        }
      }
      for (const rank of waiting.values()) heads.push(rank);
      return taken;
    },
    release: (task) => pools.give(demandOf(task)),
    clear() {
      lines = new Map();
      heads = createHeap();
    },
  };
}
