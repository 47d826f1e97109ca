import type { RunEvent, TaskDigests, TaskEnded } from '../model/event.ts';
import { type Plan, type PlannedTask, neededTasks, type TaskId } from '../model/plan.ts';

/** How the run before stood when it ended or was killed: the tasks that had passed, as their last event tells it. */
export function passedIn(events: Iterable<RunEvent>): ReadonlyMap<TaskId, TaskEnded> {
  let passed = new Map<TaskId, TaskEnded>();
  for (const event of events) {
    if (event.type === 'run-started') passed.clear();
    if (event.type === 'run-resumed') {
      const restored = new Set(event.restored);
      passed = new Map([...passed].filter(([task]) => restored.has(task)));
    }
    if (event.type !== 'task-ended') continue;
    if (event.status === 'passed' && event.result.status === 'passed') passed.set(event.task, event);
    else passed.delete(event.task);
  }
  return passed;
}

/** What a run that goes on takes as done, and what had passed and runs again, in plan order. */
export interface TakenOver {
  readonly restored: readonly TaskEnded[];
  readonly again: readonly { readonly task: TaskId; readonly reason: string }[];
}

/**
 * What passed is done. It runs again if it is no longer what it was, if something that it needs is no longer what it was,
 * if what it left behind is not known whole and a task that needs it will run, or if it made a secret known that the output
 * of others may hold.
 */
export function takeOver(
  plan: Plan,
  passed: ReadonlyMap<TaskId, TaskEnded>,
  digestsOf: (task: PlannedTask) => TaskDigests,
): TakenOver {
  const tasks = plan.tasks.filter(({ command }) => command.kind !== 'gate');
  const reasons = whatIsOutdated(plan, passed, digestsOf);
  const isDone = ({ id }: PlannedTask): boolean => passed.has(id) && !reasons.has(id);
  if (!tasks.every(isDone)) {
    const why = 'it makes a secret known, which is not kept, and other tasks run';
    for (const task of tasks) if (isDone(task) && passed.get(task.id)?.masks === true) reasons.set(task.id, why);
  }
  askForWhatIsMissing(plan, passed, reasons);
  return {
    restored: tasks.filter(isDone).flatMap(({ id }) => passed.get(id) ?? []),
    again: tasks.flatMap(({ id }) => {
      const reason = passed.has(id) ? reasons.get(id) : undefined;
      return reason === undefined ? [] : [{ task: id, reason }];
    }),
  };
}

/**
 * Tasks that made a secret known in the run before and are no part of the plan now, in the order of their ends: nobody knows
 * it any more.
 */
export function forgottenMasks(plan: Plan, events: Iterable<RunEvent>): readonly TaskId[] {
  const known = new Set(plan.tasks.map(({ id }) => id));
  const forgotten = new Set<TaskId>();
  for (const event of events) {
    if (event.type === 'task-ended' && event.masks === true && !known.has(event.task)) forgotten.add(event.task);
  }
  return [...forgotten];
}

/** Tasks that are no longer what they were when they passed, and all that need them; with the reason. */
function whatIsOutdated(
  plan: Plan,
  passed: ReadonlyMap<TaskId, TaskEnded>,
  digestsOf: (task: PlannedTask) => TaskDigests,
): Map<TaskId, string> {
  const reasons = new Map<TaskId, string>();
  /** By task, the one that changed. */
  const causes = new Map<TaskId, TaskId>();
  for (const task of plan.tasks) {
    const change = whatChanged(task, passed.get(task.id), digestsOf);
    const need = neededTasks(task).find((id) => causes.has(id));
    const cause = change === undefined ? causes.get(need ?? '') : task.id;
    if (cause === undefined) continue;
    causes.set(task.id, cause);
    reasons.set(task.id, change ?? `it needs "${cause}", which changed since`);
  }
  return reasons;
}

/** Adds the tasks whose outputs or environment were not kept whole, where a task that needs them, directly or not, runs. */
function askForWhatIsMissing(plan: Plan, passed: ReadonlyMap<TaskId, TaskEnded>, reasons: Map<TaskId, string>): void {
  /** By task, one that needs it and runs. */
  const heirs = new Map<TaskId, TaskId>();
  for (const task of plan.tasks.toReversed()) {
    const before = passed.get(task.id);
    const heir = heirs.get(task.id);
    if (before?.masked === true && heir !== undefined && !reasons.has(task.id)) {
      reasons.set(task.id, `"${heir}" needs what it left behind, which held a secret and so was not kept`);
    }
    const runs = task.command.kind !== 'gate' && (before === undefined || reasons.has(task.id));
    const waiting = runs ? task.id : heir;
    if (waiting !== undefined) for (const need of neededTasks(task)) heirs.set(need, waiting);
  }
}

/** In words; `undefined` for what is the same, and for what runs anyway. */
function whatChanged(
  task: PlannedTask,
  before: TaskEnded | undefined,
  digestsOf: (task: PlannedTask) => TaskDigests,
): string | undefined {
  if (before === undefined || task.command.kind === 'gate') return undefined;
  if (before.digests === undefined) return 'nothing tells what it was when it passed';
  const now = digestsOf(task);
  if (now.task !== before.digests.task) return 'its definition changed since';
  if (now.script === before.digests.script) return undefined;
  return task.command.kind === 'script'
    ? `its script ${task.command.script} changed since`
    : 'its script changed since';
}
