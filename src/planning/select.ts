import type { Diagnostic } from '../model/diagnostic.ts';
import type { Selection } from '../model/invocation.ts';
import * as problems from '../model/problems/planning.ts';
import { isGlob } from '../text/glob.ts';
import { nearest } from '../text/nearest.ts';
import type { Draft } from './draft.ts';
import { endOfLegs, firstLeg, type Legs } from './legs.ts';
import type { Names, Target } from './names.ts';
import { type Edges, needsOf } from './needs.ts';

/** What stands in reports where a secret was; as a glob it would be all tasks. */
const hiddenMark = '***';

/** Flags by leg: 1 where it holds. */
export interface Selected {
  readonly included: Uint8Array;
  readonly excluded: Uint8Array;
}

/**
 * The legs that a run is made of: those asked for (all, where nothing is), without the excluded ones, and what they need in
 * turn. An excluded task brings nothing along; `after` never does.
 */
export function selectLegs(
  drafts: readonly Draft[],
  legs: Legs,
  names: Names,
  edges: Edges,
  selection: Selection,
  diagnostics: Diagnostic[],
): Selected {
  const targetsOf = (input: 'tasks' | 'exclude') =>
    selection[input].flatMap((selector) => {
      if (selector.includes(hiddenMark)) {
        diagnostics.push(problems.hiddenSelector(input, selector));
        return [];
      }
      const found = findSelected(selector, drafts, names);
      if (found.length > 0) return found;
      diagnostics.push(problems.unknownSelector(input, selector, nearestSelector(selector, drafts, names)));
      return [];
    });
  const excluded = new Uint8Array(legs.count);
  for (const target of targetsOf('exclude')) forLegs(target, legs, (leg) => (excluded[leg] = 1));

  const included = new Uint8Array(legs.count);
  const reached: number[] = [];
  const include = (leg: number) => {
    if (included[leg] === 1 || excluded[leg] === 1) return;
    included[leg] = 1;
    reached.push(leg);
  };
  if (selection.tasks.length === 0) {
    // Then nothing can be brought along.
    for (let leg = 0; leg < legs.count; leg++) if (excluded[leg] === 0) included[leg] = 1;
    return { included, excluded };
  }
  for (const target of targetsOf('tasks')) forLegs(target, legs, include);
  const isFollowed = new Uint8Array(drafts.length);
  for (const leg of reached) {
    const draft = legs.draftOf[leg] ?? 0;
    if (isFollowed[draft] === 1) continue;
    isFollowed[draft] = 1;
    for (const target of needsOf(edges, draft)) forLegs(target, legs, include);
  }
  return { included, excluded };
}

/** Calls back for each leg that a target stands for. */
function forLegs(target: Target, legs: Legs, call: (leg: number) => void): void {
  for (let leg = firstLeg(target, legs); leg < endOfLegs(target, legs); leg++) call(leg);
}

/** An id, a script's path, `tag:x`, or a glob over ids; the first of these that there is. */
function findSelected(selector: string, drafts: readonly Draft[], names: Names): readonly Target[] {
  const exact = names.find(selector);
  if (exact !== undefined) return [exact];
  const path = selector.replace(/^(?:\.\/+)+/, '');
  const byScript = indexesWhere(drafts, ({ script }) => script?.path === path);
  if (byScript.length > 0) return byScript;
  if (selector.startsWith('tag:')) {
    const tag = selector.slice('tag:'.length);
    return indexesWhere(drafts, (draft) => tagsOf(draft).includes(tag));
  }
  return isGlob(selector) ? names.match(selector) : [];
}

function indexesWhere(drafts: readonly Draft[], holds: (draft: Draft) => boolean): readonly number[] {
  return drafts.flatMap((draft, d) => (holds(draft) ? [d] : []));
}

function tagsOf({ level }: Draft): readonly string[] {
  return level.plain.tags?.value.map(({ value }) => value) ?? [];
}

function nearestSelector(selector: string, drafts: readonly Draft[], names: Names): string | undefined {
  const tags = new Set(drafts.flatMap(tagsOf));
  const renamed = names.renamed(selector);
  return renamed ?? nearest(selector, [...names.ids, ...Array.from(tags, (tag) => `tag:${tag}`)]);
}
