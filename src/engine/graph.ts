import type { Plan, PlannedTask, TaskId } from '../model/plan.ts';

/** A task inside the engine: its place in `plan.tasks`. */
export type TaskIndex = number;

/** The plan's edges as flat arrays of integers, so that a hundred thousand tasks cost little. */
export interface Graph {
  readonly tasks: readonly PlannedTask[];
  readonly indexOf: ReadonlyMap<TaskId, TaskIndex>;
  /** How many edges of `needs` and `after` lead into each task; one that is named twice counts twice. */
  readonly waits: Int32Array;
  /** Those that wait for a task, in plan order, as often as they name it. */
  readonly dependents: (task: TaskIndex) => Int32Array;
}

export function graphOf(plan: Plan): Graph {
  const { tasks } = plan;
  const indexOf = new Map(tasks.map((task, index) => [task.id, index]));
  const waits = new Int32Array(tasks.length);
  const starts = new Int32Array(tasks.length + 1);
  eachEdge(tasks, indexOf, (from, to) => {
    waits[to] = at(waits, to) + 1;
    starts[from + 1] = at(starts, from + 1) + 1;
  });
  for (let index = 0; index < tasks.length; index += 1) starts[index + 1] = at(starts, index + 1) + at(starts, index);

  const filled = starts.slice();
  const ends = new Int32Array(at(starts, tasks.length));
  eachEdge(tasks, indexOf, (from, to) => {
    const place = at(filled, from);
    ends[place] = to;
    filled[from] = place + 1;
  });
  return {
    tasks,
    indexOf,
    waits,
    dependents: (task) => ends.subarray(at(starts, task), at(starts, task + 1)),
  };
}

/** Excluded needs have no index: they are final from the beginning, so nothing waits for them. */
function eachEdge(
  tasks: readonly PlannedTask[],
  indexOf: ReadonlyMap<TaskId, TaskIndex>,
  visit: (from: TaskIndex, to: TaskIndex) => void,
): void {
  for (const [to, task] of tasks.entries()) {
    const edge = (id: TaskId): void => {
      const from = indexOf.get(id);
      if (from !== undefined) visit(from, to);
    };
    for (const need of task.needs) need.tasks.forEach(edge);
    task.after.forEach(edge);
  }
}

/** An element that is there; what lies outside is a bug of ours. */
export function at<T>(array: { readonly length: number; readonly [index: number]: T }, index: number): T {
  const value = array[index];
  if (value === undefined) throw new RangeError(`index ${index} of ${array.length}`);
  return value;
}
