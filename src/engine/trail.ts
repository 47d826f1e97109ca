import { at, type TaskIndex } from './graph.ts';

/**
 * Who made whom wait: told as a run goes on, it knows in the end which chain of tasks bound its duration. A turn is all
 * that follows from one happening; its cause is the task whose process ended.
 */
export interface Trail {
  readonly beginTurn: (cause: TaskIndex | undefined) => void;
  /** The last of what `task` waits for has ended: it was `by`. */
  readonly released: (task: TaskIndex, by: TaskIndex) => void;
  readonly started: (task: TaskIndex) => void;
  readonly ended: (task: TaskIndex) => void;
  /** From the task that ended last back to one that waited for nothing, first to last; only those that started. */
  readonly path: () => readonly TaskIndex[];
}

export function createTrail(size: number): Trail {
  const releasedBy = new Int32Array(size).fill(-1);
  const hasStarted = new Uint8Array(size);
  let cause = -1;
  let last = -1;
  return {
    beginTurn(next = -1) {
      cause = next;
    },
    released(task, by) {
      releasedBy[task] = by;
    },
    started(task) {
      // What starts now waited for that task: for its result, its worker or its resources.
      if (hasStarted[task] === 0 && cause >= 0) releasedBy[task] = cause;
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
