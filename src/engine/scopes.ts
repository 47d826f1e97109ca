import { evaluateTemplate, type Evaluated, type Scope } from '../expressions/evaluate.ts';
import { holdsExpression } from '../expressions/template.ts';
import type { PlannedTask, Template } from '../model/plan.ts';
import type { Json } from '../model/shape.ts';
import type { EndedTasks } from './ended-tasks.ts';
import { at, type Graph, type TaskIndex } from './graph.ts';

/** What the expressions of each task see. */
export interface Scopes {
  /** For a condition; to be asked only where there is one, and when every need has ended. */
  readonly of: (task: TaskIndex, cancelling: boolean) => Scope;
  /** A template with its expressions evaluated. */
  readonly text: (template: Template, task: TaskIndex) => Evaluated<string>;
  /** All that a process of the task needs. */
  readonly command: (task: TaskIndex) => Evaluated<EvaluatedTask>;
}

/** The parts of a task that may hold expressions, without them. */
export interface EvaluatedTask {
  readonly name: string;
  readonly args: readonly string[];
  /** The task's own over what it inherits. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly working_directory: string;
}

/** `known`: the contexts that are known before the run: `github`, `runner`, `env`. */
export function createScopes(graph: Graph, ended: EndedTasks, known: Readonly<Record<string, Json>>): Scopes {
  /** What `env` is for a task: the process's, what it inherits, its own; of its own expressions each sees those before it. */
  const scopeAndEnv = (index: TaskIndex, cancelling = false) => {
    const task = at(graph.tasks, index);
    const inherited = ended.inherited(index).env;
    const [literal, dynamic] = partition(Object.entries(task.env), ([, value]) => !holdsExpression(value));
    const visible = {
      ...(known['env'] as Record<string, Json> | undefined),
      ...inherited,
      ...Object.fromEntries(literal),
    };
    const scope: Scope = {
      contexts: { ...known, needs: ended.needsContext(index), matrix: task.matrix ?? {}, env: visible },
      status: {
        success: () => !cancelling && task.needs.every((need) => ended.resultOf(need) === 'success'),
        failure: () => ended.failureAbove(index),
        cancelled: () => cancelling,
      },
    };
    const good: (readonly [string, string])[] = [];
    const withGood = (): Scope => ({
      ...scope,
      contexts: { ...scope.contexts, env: { ...visible, ...Object.fromEntries(good) } },
    });
    let problem: string | undefined;
    // Those of the file come first, then those of `defaults`, then its own.
    for (const [name, value] of dynamic) {
      const result = evaluateTemplate(value, withGood());
      if (result.ok) good.push([name, result.value]);
      else problem ??= whatFailed(`env.${name}`, result.problem);
    }
    return { scope: withGood(), env: { ...inherited, ...Object.fromEntries([...literal, ...good]) }, problem };
  };
  const text = (template: Template, task: TaskIndex): Evaluated<string> =>
    holdsExpression(template) ? evaluateTemplate(template, scopeAndEnv(task).scope) : { ok: true, value: template };

  return {
    of: (task, cancelling) => scopeAndEnv(task, cancelling).scope,
    text,
    command(index) {
      const task = at(graph.tasks, index);
      const inherited = ended.inherited(index);
      const args = task.command.kind === 'script' ? task.command.args : [];
      if (![task.name, task.working_directory, ...args, ...Object.values(task.env)].some(holdsExpression)) {
        const { name, working_directory } = task;
        const env = { ...inherited.env, ...task.env };
        return { ok: true, value: { name: name || task.id, args, env, path: inherited.path, working_directory } };
      }
      const { scope, env, problem } = scopeAndEnv(index);
      if (problem !== undefined) return { ok: false, problem };
      return evaluateParts(task, args, scope, { env, path: inherited.path });
    },
  };
}

function evaluateParts(
  task: PlannedTask,
  args: readonly Template[],
  scope: Scope,
  { env, path }: Pick<EvaluatedTask, 'env' | 'path'>,
): Evaluated<EvaluatedTask> {
  let problem: string | undefined;
  const evaluated = (key: string, template: Template): string => {
    const result = evaluateTemplate(template, scope);
    if (result.ok) return result.value;
    problem ??= whatFailed(key, result.problem);
    return '';
  };
  const value: EvaluatedTask = {
    name: evaluated('name', task.name).trim() || task.id,
    args: args.map((arg, index) => evaluated(`args[${index}]`, arg)),
    env,
    path,
    working_directory: evaluated('working-directory', task.working_directory).trim() || '.',
  };
  return problem === undefined ? { ok: true, value } : { ok: false, problem };
}

/** One sentence for a task that ends in `error` because a value of its own could not be evaluated. */
export function whatFailed(key: string, problem: string): string {
  return `its ${key} can't be evaluated: ${problem}`;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
