import { conditionSource } from '../expressions/evaluate.ts';
import { holdsExpression } from '../expressions/template.ts';
import type { Command, PlannedTask } from '../model/plan.ts';
import type { Draft } from './draft.ts';
import type { PlainSettings } from './merge.ts';
import { retryPolicy } from './retry.ts';
import { workspacePath } from './workspace-path.ts';

/** What the settings of a task do not say: where it stands in the graph. */
export type Placement = Pick<PlannedTask, 'id' | 'slug' | 'name' | 'needs' | 'after' | 'matrix'>;

const seconds = 1000;
const defaultTimeout = { script: 60 * seconds, run: 600 * seconds, gate: 600 * seconds } as const;
const priorities = { critical: 100, high: 10, normal: 0, low: -10 } as const;
const noStrings: readonly string[] = Object.freeze([]);
const succeeded: readonly number[] = Object.freeze([0]);

/** Settings and their defaults as a plan holds them, frozen. */
export function planTask(draft: Draft, placement: Placement, recordOf: RecordMakers): PlannedTask {
  const { script, level } = draft;
  const { plain } = level;
  const command = commandOf(draft);
  // One literal with every key: a hundred thousand of these are made, and spreading would take half of the time.
  return Object.freeze({
    id: placement.id,
    base_id: draft.id,
    slug: placement.slug,
    name: placement.name,
    description: plain.description?.value ?? script?.description,
    subdirectory: script?.subdirectory ?? '',
    command,
    env: recordOf.env(level.env),
    working_directory: workingDirectoryOf(plain['working-directory']?.value),
    needs: placement.needs,
    after: placement.after,
    if: plain.if === undefined ? undefined : conditionSource(String(plain.if.value)),
    skip: plain.skip?.value === true ? 'it is marked `skip: true`' : plain.skip?.value,
    timeout: plain.timeout?.value ?? defaultTimeout[command.kind],
    idle_timeout: plain['idle-timeout']?.value,
    kill_after: plain['kill-after']?.value ?? 5 * seconds,
    retry: retryPolicy(plain.retry?.value),
    allowed_exit_codes: unlocated(plain['allowed-exit-codes']?.value) ?? succeeded,
    continue_on_error: continueOnErrorOf(plain['continue-on-error']?.value),
    matrix: placement.matrix,
    resources: recordOf.resources(level.resources),
    priority: priorityOf(plain.priority?.value),
    id_token: plain['id-token']?.value ?? false,
    memory_limit: plain['memory-limit']?.value,
    schedule: plain.schedule?.value,
    tags: unlocated(plain.tags?.value) ?? noStrings,
    origin: draft.origin,
    origins: level.origins,
  });
}

/** Turns maps into frozen records, each map once: most tasks share theirs. */
export function recordMaker<T>(): (map: ReadonlyMap<string, { readonly value: T }>) => Readonly<Record<string, T>> {
  const made = new WeakMap<object, Readonly<Record<string, T>>>();
  const empty: Readonly<Record<string, T>> = Object.freeze({});
  return (map) => {
    if (map.size === 0) return empty;
    let record = made.get(map);
    if (record === undefined) {
      record = Object.freeze(Object.fromEntries(Array.from(map, ([name, { value }]) => [name, value])));
      made.set(map, record);
    }
    return record;
  };
}

export interface RecordMakers {
  readonly env: ReturnType<typeof recordMaker<string>>;
  readonly resources: ReturnType<typeof recordMaker<number>>;
}

function commandOf({ script, level: { plain } }: Draft): Command {
  if (script !== undefined) {
    const args = unlocated(plain.args?.value) ?? noStrings;
    return Object.freeze({
      kind: 'script',
      script: script.path,
      interpreter: script.interpreter.length === 0 ? noStrings : Object.freeze([...script.interpreter]),
      args,
    });
  }
  if (plain.run !== undefined)
    return Object.freeze({ kind: 'run', run: plain.run.value, shell: plain.shell?.value ?? 'bash' });
  return gate;
}
const gate: Command = Object.freeze({ kind: 'gate' });

function workingDirectoryOf(path: string | undefined): string {
  if (path === undefined) return '.';
  return holdsExpression(path) ? path : (workspacePath(path) ?? path);
}

function continueOnErrorOf(
  setting: NonNullable<PlainSettings['continue-on-error']>['value'] | undefined,
): PlannedTask['continue_on_error'] {
  if (typeof setting !== 'object') return setting ?? false;
  return Object.freeze({ exit_codes: unlocated(setting['exit-codes']?.value) ?? [] });
}

function priorityOf(setting: NonNullable<PlainSettings['priority']>['value'] | undefined): number {
  return typeof setting === 'string' ? priorities[setting] : (setting ?? 0);
}

function unlocated<T>(items: readonly { readonly value: T }[] | undefined): readonly T[] | undefined {
  return items && Object.freeze(items.map(({ value }) => value));
}
