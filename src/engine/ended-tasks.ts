import type { Need } from '../model/plan.ts';
import type { FinalState, NeedResult } from '../model/record.ts';
import type { Json } from '../model/shape.ts';
import { at, type Graph, type TaskIndex } from './graph.ts';

/** What a task leaves behind for those that need it. */
export interface Legacy {
  readonly status: FinalState;
  /** Failed, but allowed to: a success for those that need it. */
  readonly allowed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
}

/** What the tasks that have ended mean to those that need them. */
export interface EndedTasks {
  /** To be called once for each task, after all its needs. `result` only where it is not what the status says. */
  readonly add: (task: TaskIndex, legacy: Legacy, result?: NeedResult) => void;
  readonly statusOfTask: (id: string) => FinalState | undefined;
  /** Of a direct need; of a matrix, what its legs make together. `undefined` while one of them has not ended. */
  readonly resultOf: (need: Need) => NeedResult | undefined;
  /** The result of one task that is needed; tasks that selection left out count as skipped. */
  readonly resultOfTask: (id: string) => NeedResult | undefined;
  /** A direct need, or anything it needs in turn, is `failure`. */
  readonly failureAbove: (task: TaskIndex) => boolean;
  /** The `needs` context of a task's expressions. */
  readonly needsContext: (task: TaskIndex) => Json;
  /** What everything that a task needs, directly or not, wrote to GITHUB_ENV and GITHUB_PATH. */
  readonly inherited: (task: TaskIndex) => Inheritance;
}

export interface Inheritance {
  /** In plan order; later ones win. */
  readonly env: Readonly<Record<string, string>>;
  /** The last written first, each once. */
  readonly path: readonly string[];
}

const nothing: Inheritance = { env: {}, path: [] };

export function createEndedTasks(graph: Graph): EndedTasks {
  const { tasks, indexOf } = graph;
  const statuses: (FinalState | undefined)[] = Array.from({ length: tasks.length });
  const results: (NeedResult | undefined)[] = Array.from({ length: tasks.length });
  const failed = new Uint8Array(tasks.length);
  // Few tasks leave anything, so these hold entries for those alone.
  const outputs = new Map<TaskIndex, Readonly<Record<string, string>>>();
  const environments = new Map<TaskIndex, Pick<Legacy, 'env' | 'path'>>();
  /** For a task, all that it needs, directly or not, and itself, as far as they wrote an environment; in plan order. */
  const writers = new Map<TaskIndex, readonly TaskIndex[]>();

  const resultOfTask = (id: string): NeedResult | undefined => {
    const index = indexOf.get(id);
    return index === undefined ? 'skipped' : results[index];
  };
  const resultOf = (need: Need): NeedResult | undefined => {
    const legs = need.tasks.map(resultOfTask);
    return legs.includes(undefined) ? undefined : joinResults(legs);
  };
  const needed = (task: TaskIndex): TaskIndex[] =>
    at(tasks, task).needs.flatMap((need) =>
      need.tasks.map((id) => indexOf.get(id) ?? -1).filter((index) => index >= 0),
    );
  const writersAbove = (task: TaskIndex): readonly TaskIndex[] => {
    if (writers.size === 0) return [];
    const lists = [
      ...new Set(needed(task).flatMap((need) => (writers.get(need) === undefined ? [] : [writers.get(need)]))),
    ];
    if (lists.length <= 1) return lists[0] ?? [];
    return [...new Set(lists.flatMap((list) => list ?? []))].sort((a, b) => a - b);
  };

  return {
    add(task, legacy, result = needResult(legacy)) {
      statuses[task] = legacy.status;
      results[task] = result;
      failed[task] = result === 'failure' || needed(task).some((need) => failed[need] === 1) ? 1 : 0;
      if (Object.keys(legacy.outputs).length > 0) outputs.set(task, legacy.outputs);
      const above = writersAbove(task);
      const writes = Object.keys(legacy.env).length > 0 || legacy.path.length > 0;
      if (writes) environments.set(task, { env: legacy.env, path: legacy.path });
      // Its own index is the largest: plan order is topological.
      if (writes || above.length > 0) writers.set(task, writes ? [...above, task] : above);
    },
    statusOfTask: (id) => statuses[indexOf.get(id) ?? -1],
    resultOf,
    resultOfTask,
    failureAbove: (task) => needed(task).some((need) => failed[need] === 1),
    needsContext(task) {
      const context = at(tasks, task).needs.flatMap((need) => {
        const result = resultOf(need);
        if (result === undefined) return [];
        return [
          [need.key, { result, outputs: joinOutputs(need.tasks.map((id) => outputs.get(indexOf.get(id) ?? -1))) }],
        ];
      });
      return Object.fromEntries(context) as Json;
    },
    inherited(task) {
      const above = writersAbove(task);
      if (above.length === 0) return nothing;
      const written = above.map((writer) => environments.get(writer) ?? nothing);
      return {
        env: Object.fromEntries(written.flatMap(({ env }) => Object.entries(env))),
        path: [...new Set(written.flatMap(({ path }) => path).toReversed())],
      };
    },
  };
}

function needResult({ status, allowed }: Legacy): NeedResult {
  if (status === 'passed' || allowed) return 'success';
  return status === 'skipped' || status === 'cancelled' ? status : 'failure';
}

/** `failure` if any failed, else `cancelled` if any was, else `skipped` if all were, else `success`; also for a gate. */
export function joinResults(results: readonly (NeedResult | undefined)[]): NeedResult {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}

/** The legs of a matrix in its order: a later one overrides where its value is not empty, as in GitHub. */
function joinOutputs(legs: readonly (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  const joined = new Map<string, string>();
  for (const leg of legs) {
    for (const [name, value] of Object.entries(leg ?? {})) {
      if (value !== '' || !joined.has(name)) joined.set(name, value);
    }
  }
  return Object.fromEntries(joined);
}
