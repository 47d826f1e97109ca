import type { RunEvent } from '../model/event.ts';
import type { Plan, TaskId } from '../model/plan.ts';
import type { Redactor } from '../protocol/redact.ts';

/**
 * The names under which the tasks of a run are told: their ids, in which nothing is secret that was so when the run began.
 * Each is told under one name from the first event to the last, and no two under the same.
 */
export interface ToldNames {
  /** The ids are told as they are. */
  readonly asTheyAre: boolean;
  readonly of: (task: TaskId) => TaskId;
  /** The other way round; what is no name of a task stays. */
  readonly idOf: (name: string) => TaskId;
}

export function toldNames({ tasks }: Plan, redactor: Pick<Redactor, 'text'>): ToldNames {
  const names = new Map<TaskId, TaskId>();
  const ids = new Map<TaskId, TaskId>();
  const asTheyAre = new Set(tasks.map(({ id }) => id));
  for (const [index, { id }] of tasks.entries()) {
    const hidden = redactor.text(id);
    if (hidden === id) continue;
    const name = ids.has(hidden) || asTheyAre.has(hidden) ? `${hidden} ${index + 1}` : hidden;
    names.set(id, name);
    ids.set(name, id);
  }
  return {
    asTheyAre: names.size === 0,
    of: (task) => names.get(task) ?? task,
    idOf: (name) => ids.get(name) ?? name,
  };
}

/** Hides what is secret, but in ids, which it tells by their names. */
export function tellingNames(redactor: Redactor, names: ToldNames): Pick<Redactor, 'text' | 'empty'> {
  if (names.asTheyAre) return redactor;
  return {
    get empty() {
      return redactor.empty;
    },
    text(text) {
      const name = names.of(text);
      return name === text ? redactor.text(text) : name;
    },
  };
}

/** An event of an earlier run, with the ids of its tasks instead of the names under which it tells them. */
export function withIds(event: RunEvent, names: ToldNames): RunEvent {
  if (event.type === 'run-resumed') return { ...event, restored: event.restored.map(names.idOf) };
  return 'task' in event ? { ...event, task: names.idOf(event.task) } : event;
}

/** What a run is known by, which must not change while it goes on: a word that is masked late may stand in it. */
export function lastingNames(plan: Plan, names: ToldNames, asked: readonly string[]): readonly string[] {
  const tasks = plan.tasks.flatMap(({ id, slug, command }) => [
    names.of(id),
    `logs/${slug}.log`,
    `tasks/${slug}.json`,
    ...(command.kind === 'script' ? [command.script] : []),
  ]);
  return [...tasks, ...asked, plan.config_file ?? ''];
}
