import type { Need, PlannedTask, TaskId } from '../model/plan.ts';
import { sortedByBytes } from '../text/byte-order.ts';
import type { Draft } from './draft.ts';
import { endOfLegs, firstLeg, type Legs } from './legs.ts';
import type { Names, Target } from './names.ts';
import type { Edges } from './needs.ts';
import type { Selected } from './select.ts';
import { slugsOf } from './slug.ts';
import { planTask, recordMaker } from './task-values.ts';
import { nameOf } from './templates.ts';

/** All that planning found out, before it is written down as a plan. */
export interface Findings {
  readonly drafts: readonly Draft[];
  readonly legs: Legs;
  readonly names: Names;
  readonly edges: Edges;
  readonly selected: Selected;
}

/** The tasks in the given order of legs, and the excluded ones that they need. */
export function planTasks({ drafts, legs, names, edges, selected }: Findings, order: Int32Array) {
  const slugs = slugsOf(legs.ids);
  const recordOf = { env: recordMaker<string>(), resources: recordMaker<number>() };
  const excluded = new Set<TaskId>();
  const waitsOf = waitsMaker(edges, legs, names, selected, excluded);
  const shared = new Map<number, Waits>();
  const tasks: PlannedTask[] = [];
  order.forEach((leg) => {
    const d = legs.draftOf[leg] ?? 0;
    const draft = drafts[d];
    if (draft === undefined) return;
    const matrix = legs.matrix[leg];
    const waits = (matrix && shared.get(d)) ?? waitsOf(d);
    if (matrix !== undefined) shared.set(d, waits);
    const id = legs.ids[leg] ?? '';
    const name = nameOf(draft.level.plain.name?.value, id, draft.id, matrix);
    const placement = { id, slug: slugs[leg] ?? '', name, matrix, needs: waits.needs, after: waits.after };
    tasks.push(planTask(draft, placement, recordOf));
  });
  return { tasks, excluded: sortedByBytes(excluded) };
}

interface Waits {
  readonly needs: readonly Need[];
  readonly after: readonly TaskId[];
}

const noWaits: Waits = { needs: Object.freeze([]), after: Object.freeze([]) };

/** Turns edges into ids, and collects the excluded tasks that are met. */
function waitsMaker(
  { starts, afterStarts, targets, optional }: Edges,
  legs: Legs,
  names: Names,
  selected: Selected,
  excluded: Set<TaskId>,
): (draft: number) => Waits {
  // Most needs are the need of many.
  const required = Array.from<Need | undefined>({ length: names.targetCount });
  const makeNeed = (target: Target): Need => {
    const first = firstLeg(target, legs);
    const end = endOfLegs(target, legs);
    // Needs come along, so a leg that is not there was excluded; it stays named, and counts as skipped.
    for (let leg = first; leg < end; leg++) if (selected.excluded[leg] === 1) excluded.add(legs.ids[leg] ?? '');
    const ids = end === first + 1 ? [legs.ids[first] ?? ''] : legs.ids.slice(first, end);
    const made = Object.freeze({ key: names.idOf(target), tasks: Object.freeze(ids) });
    required[target] = made;
    return made;
  };
  const includedLegs = (target: Target): readonly TaskId[] => {
    const tasks: TaskId[] = [];
    for (let leg = firstLeg(target, legs), end = endOfLegs(target, legs); leg < end; leg++) {
      if (selected.included[leg] === 1) tasks.push(legs.ids[leg] ?? '');
    }
    return frozenCopy(tasks);
  };
  /** Like one that does not exist: an optional need is not missed. */
  const optionalNeed = (target: Target): Need | undefined => {
    const tasks = includedLegs(target);
    return tasks.length === 0 ? undefined : Object.freeze({ key: names.idOf(target), tasks });
  };
  const needsOf = (from: number, to: number): readonly Need[] => {
    const needs: Need[] = [];
    for (let edge = from; edge < to; edge++) {
      const target = targets[edge] ?? 0;
      const need = optional.has(edge) ? optionalNeed(target) : (required[target] ?? makeNeed(target));
      if (need !== undefined) needs.push(need);
    }
    return frozenCopy(needs);
  };
  const idsOf = (from: number, to: number): readonly TaskId[] => {
    // A matrix and one of its legs may both be named.
    const ids = new Set<TaskId>();
    for (let edge = from; edge < to; edge++) for (const id of includedLegs(targets[edge] ?? 0)) ids.add(id);
    return Object.freeze([...ids]);
  };
  return (d) => {
    const first = starts[d] ?? 0;
    const firstAfter = afterStarts[d] ?? 0;
    const end = starts[d + 1] ?? 0;
    return {
      needs: first === firstAfter ? noWaits.needs : needsOf(first, firstAfter),
      after: firstAfter === end ? noWaits.after : idsOf(firstAfter, end),
    };
  };
}

/** A copy is as long as it must be; a list that grew has room for seventeen. */
function frozenCopy<T>(list: readonly T[]): readonly T[] {
  return Object.freeze(list.slice());
}
