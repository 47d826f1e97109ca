import { retryDelay } from '../engine/retry.ts';
import { partsOfTree, templateParts, type Tree } from '../expressions/tree.ts';
import type { Milliseconds, Plan, PlannedTask, TaskId } from '../model/plan.ts';
import { type Condition, conditionOf, knownOf } from './conditions.ts';
import { fromRoot } from './from-root.ts';

/** A plan as every emitter sees it: jobs instead of ids, conditions read, delays counted. */
export interface Pipeline {
  /** With paths from the root of the repository, but for that of the configuration. */
  readonly plan: Plan;
  /** In plan order: each job comes after all that it waits for. */
  readonly jobs: readonly Job[];
  /** How many levels of the graph there are; a job's level is below this. */
  readonly levels: number;
}

/** A task of the plan among the others. */
export interface Job {
  /** With paths from the root of the repository. */
  readonly task: PlannedTask;
  /** Where the workspace lies in the repository, with `/`; `.` for its root. */
  readonly folder: string;
  /** Its place in `jobs`. */
  readonly index: number;
  /** 0 for a job that waits for nothing, else one more than the highest of those that it waits for. */
  readonly level: number;
  readonly needs: readonly JobNeed[];
  /** Waited for, whatever its result. */
  readonly after: readonly Job[];
  /** Everything it waits for, each once, in plan order: its needs and what it comes after. */
  readonly waitsFor: readonly Job[];
  /** Those that need it, in plan order. */
  readonly neededBy: readonly Job[];
  readonly condition: Condition;
  /** The pause before each retry, first to last, without jitter; empty without retry. */
  readonly pauses: readonly Milliseconds[];
  /** Names of its outputs that others read; `all` where one reads them as a whole. */
  readonly publishes: readonly string[] | 'all';
}

/** A direct need by the name that expressions use; the legs of a matrix are one need. */
export interface JobNeed {
  readonly key: string;
  readonly jobs: readonly Job[];
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** `given` must hold everything that its tasks need (`excluded` empty). `folder`: where the workspace lies in the repository. */
export function makePipeline(given: Plan, folder = '.'): Pipeline {
  const plan = fromRoot(given, folder);
  const jobs: Growing<Job>[] = [];
  const neededBy: Job[][] = [];
  const byId = new Map<TaskId, Job>();
  const byTask = (ids: readonly TaskId[]): Job[] => ids.flatMap((id) => byId.get(id) ?? []);
  for (const [index, task] of plan.tasks.entries()) {
    const needs = task.needs.map(({ key, tasks }) => ({ key, jobs: byTask(tasks) }));
    const after = byTask(task.after);
    const needed = needs.flatMap((need) => need.jobs);
    const waitsFor = [...new Set([...needed, ...after])].sort((a, b) => a.index - b.index);
    const dependents: Job[] = [];
    const job: Growing<Job> = {
      task,
      folder,
      index,
      level: waitsFor.reduce((level, other) => Math.max(level, other.level + 1), 0),
      needs,
      after,
      waitsFor,
      neededBy: dependents,
      condition: conditionOf(task),
      pauses: pausesOf(task),
      publishes: [],
    };
    for (const other of new Set(needed)) neededBy[other.index]?.push(job);
    neededBy.push(dependents);
    jobs.push(job);
    byId.set(task.id, job);
  }
  for (const job of jobs) publish(job, jobs);
  return { plan, jobs, levels: jobs.reduce((levels, { level }) => Math.max(levels, level + 1), 0) };
}

function pausesOf({ retry }: PlannedTask): readonly Milliseconds[] {
  return Array.from({ length: retry.max_attempts - 1 }, (_, i) => retryDelay({ ...retry, jitter: false }, i + 1, 0));
}

/** Notes at the jobs that this one needs which of their outputs it reads. */
function publish(job: Job, jobs: readonly Growing<Job>[]): void {
  if (job.needs.length === 0) return;
  for (const path of treesOf(job).flatMap(referencesOf)) {
    if (path[0] !== 'needs') continue;
    const [, key, property, name] = path;
    if (property !== undefined && property.toLowerCase() !== 'outputs') continue;
    for (const need of job.needs) {
      if (key !== undefined && key.toLowerCase() !== need.key.toLowerCase()) continue;
      for (const { index } of need.jobs) {
        const other = jobs[index];
        if (other === undefined || other.publishes === 'all') continue;
        if (name === undefined) other.publishes = 'all';
        else if (!other.publishes.includes(name)) other.publishes = [...other.publishes, name];
      }
    }
  }
}

function referencesOf(tree: Tree): readonly (readonly string[])[] {
  return partsOfTree(tree).flatMap((part) =>
    part.kind === 'reference' ? [part.path] : part.kind === 'other' ? [['needs']] : [],
  );
}

/** Every expression of a task. */
export function treesOf({ task, condition }: Pick<Job, 'task' | 'condition'>): readonly Tree[] {
  const texts = [
    task.name,
    task.skip ?? '',
    task.working_directory,
    ...Object.values(task.env),
    ...(task.command.kind === 'script' ? task.command.args : []),
  ];
  const known = knownOf(task);
  const trees = texts
    .filter((text) => text.includes('${{'))
    .flatMap((text) => templateParts(text, known))
    .flatMap((part) => (part.kind === 'value' ? [part.tree] : []));
  return condition.tree === undefined ? trees : [...trees, condition.tree];
}
