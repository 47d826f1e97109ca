import { at, type TaskIndex } from './graph.ts';

/**
 * Who made whom wait: told as a run goes on, it knows in the end which chain of tasks bound its duration. A turn is all
 * that follows from one happening; its cause is the task whose process ended.
 */
export interface Trail {
  readonly beginTurn: (cause: TaskIndex | undefined) => void;
  /** The last of what `task` waits for has ended: it was `by`. */
  readonly released: (task: TaskIndex, by: TaskIndex) => void;
  readonly ready: (task: TaskIndex) => void;
  readonly started: (task: TaskIndex) => void;
  readonly ended: (task: TaskIndex) => void;
  /** From the task that ended last back to one that waited for nothing, first to last; only those that started. */
  readonly path: () => readonly TaskIndex[];
}

export function createTrail(size: number): Trail {
  const releasedBy = new Int32Array(size).fill(-1);
  const readyIn = new Int32Array(size);
  const hasStarted = new Uint8Array(size);
  let turn = 0;
  let cause = -1;
  let last = -1;
  return {
    beginTurn(next = -1) {
      turn += 1;
      cause = next;
    },
    released(task, by) {
      releasedBy[task] = by;
    },
    ready(task) {
      readyIn[task] = turn;
    },
    started(task) {
      // One that had to wait though it was ready was bound by whoever had its worker or resources, not by its needs.
      if (hasStarted[task] === 0 && readyIn[task] !== turn && cause >= 0) releasedBy[task] = cause;
      hasStarted[task] = 1;
    },
    ended(task) {
      last = task;
    },
    path() {
      const path: TaskIndex[] = [];
      for (let task = last; task >= 0; task = at(releasedBy, task)) if (hasStarted[task] === 1) path.push(task);
      return path.reverse();
    },
  };
}
