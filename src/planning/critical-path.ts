import type { Plan, PlannedTask, TaskId } from '../model/plan.ts';

/** What a plan means in time, told from its graph. */
export interface Shape {
  /** Tasks that could run at the same time with workers without end: each wave waits for the one before. In plan order. */
  readonly waves: readonly (readonly TaskId[])[];
  /** The longest chain of tasks that wait for each other, first to last. */
  readonly critical_path: readonly TaskId[];
}

export function shapeOf(plan: Plan): Shape {
  return { waves: waves(plan), critical_path: criticalPath(plan).tasks };
}

/** A task stands in the wave after the last of those that it waits for. */
export function waves(plan: Plan): readonly (readonly TaskId[])[] {
  const waveOf = new Map<TaskId, number>();
  const found: TaskId[][] = [];
  for (const task of plan.tasks) {
    let wave = 0;
    for (const id of waitsFor(task)) wave = Math.max(wave, (waveOf.get(id) ?? -1) + 1);
    waveOf.set(task.id, wave);
    (found[wave] ??= []).push(task.id);
  }
  return found;
}

/** The chain that bounds the time of a run, by what each task takes; where nothing is known, each counts one. */
export function criticalPath(
  plan: Plan,
  weightOf: (task: PlannedTask) => number = () => 1,
): { readonly tasks: readonly TaskId[]; readonly length: number } {
  /** Of each task, the weight of the longest chain that ends with it, and the task before it there. */
  const chains = new Map<TaskId, { readonly length: number; readonly before: TaskId | undefined }>();
  let last: TaskId | undefined;
  let longest = 0;
  for (const task of plan.tasks) {
    let before: TaskId | undefined;
    let most = 0;
    for (const id of waitsFor(task)) {
      const length = chains.get(id)?.length;
      if (length === undefined || (before !== undefined && length <= most)) continue;
      before = id;
      most = length;
    }
    const length = most + weightOf(task);
    chains.set(task.id, { length, before });
    if (last !== undefined && length <= longest) continue;
    last = task.id;
    longest = length;
  }
  const tasks: TaskId[] = [];
  for (let id = last; id !== undefined; id = chains.get(id)?.before) tasks.push(id);
  return { tasks: tasks.reverse(), length: longest };
}

/** Ids that come before a task whatever the reason; excluded ones are among them. */
function* waitsFor(task: PlannedTask): Generator<TaskId> {
  for (const need of task.needs) yield* need.tasks;
  yield* task.after;
}
