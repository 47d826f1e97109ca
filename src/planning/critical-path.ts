import type { Plan, TaskId } from '../model/plan.ts';

/** What a plan means in time, told from its graph. */
export interface Shape {
  /** Tasks that could run at the same time with workers without end: each wave waits for the one before. In plan order. */
  readonly waves: readonly (readonly TaskId[])[];
  /** The longest chain of tasks that wait for each other, first to last; of several the one that ends first. */
  readonly critical_path: readonly TaskId[];
}

/** A task stands in the wave after the last of those that it waits for; the critical path takes one of each wave. */
export function shapeOf({ tasks }: Plan): Shape {
  const positions = new Map<TaskId, number>();
  const waveOf = new Int32Array(tasks.length);
  /** Of each task, the one that it waits for the longest; -1 where it waits for none. */
  const before = new Int32Array(tasks.length).fill(-1);
  const waves: TaskId[][] = [];
  tasks.forEach(({ id, needs, after }, position) => {
    const wait = (other: TaskId) => {
      // An excluded one is in no wave.
      const found = positions.get(other);
      if (found === undefined) return;
      const wave = (waveOf[found] ?? 0) + 1;
      if (wave <= (waveOf[position] ?? 0)) return;
      waveOf[position] = wave;
      before[position] = found;
    };
    for (const need of needs) need.tasks.forEach(wait);
    after.forEach(wait);
    positions.set(id, position);
    (waves[waveOf[position] ?? 0] ??= []).push(id);
  });
  const path: TaskId[] = [];
  const end = positions.get(waves.at(-1)?.[0] ?? '') ?? -1;
  for (let at = end; at !== -1; at = before[at] ?? -1) path.push(tasks[at]?.id ?? '');
  return { waves, critical_path: path.reverse() };
}
