import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/planning.ts';
import { compareBytes, sortedByBytes } from '../text/byte-order.ts';
import { globMatcher } from '../text/glob.ts';
import { nearest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import type { Draft } from './draft.ts';
import type { Legs } from './legs.ts';

/**
 * What an id stands for: draft `t`, all its legs, where `t` is less than the number of drafts; else the one leg
 * `t - drafts.length`. Legs of a draft without a matrix have no target of their own.
 */
export type Target = number;

/** Every id of the configuration, and what is near to one. */
export interface Names {
  find(id: string): Target | undefined;
  /** Sorted by id; a leg only where its whole matrix is not there. */
  match(glob: string): readonly Target[];
  idOf(target: Target): string;
  /** Index of the draft of a target. */
  ownerOf(target: Target): number;
  /** Every target is less. */
  readonly targetCount: number;
  /** All ids, in byte order. */
  readonly ids: readonly string[];
  nearest(id: string): string | undefined;
  /** The id of the task whose key or path this is, where it was given another one. */
  renamed(key: string): string | undefined;
}

/** Ids that are taken twice are reported at the later task; the earlier one keeps it. */
export function indexNames(drafts: readonly Draft[], legs: Legs, diagnostics: Diagnostic[]): Names {
  const targets = new Map<string, Target>();
  const renamed = new Map<string, string>();
  const ownerOf = (target: Target) => (target < drafts.length ? target : (legs.draftOf[target - drafts.length] ?? 0));
  const take = (id: string, target: Target, draft: Draft) => {
    const other = targets.get(id);
    if (other === undefined) targets.set(id, target);
    else if (drafts[ownerOf(other)] !== draft) reportDuplicate(id, draft, drafts[ownerOf(other)], diagnostics);
  };
  drafts.forEach((draft, d) => {
    take(draft.id, d, draft);
    if (draft.key !== draft.id) renamed.set(draft.key, draft.id);
  });
  for (let leg = 0; leg < legs.count; leg++) {
    if (legs.matrix[leg] === undefined) continue;
    const draft = drafts[legs.draftOf[leg] ?? 0];
    if (draft !== undefined) take(legs.ids[leg] ?? '', drafts.length + leg, draft);
  }

  const unknownLegs = legs.unknown.map((d) => ({ start: `${drafts[d]?.id ?? ''} (`, target: d }));
  const ownerOfLeg = (id: string) => unknownLegs.find(({ start }) => id.startsWith(start))?.target;
  let sorted: readonly string[] | undefined;
  const matched = new Map<string, readonly Target[]>();
  const names: Names = {
    find: (id) => targets.get(id) ?? ownerOfLeg(id),
    match(glob) {
      let found = matched.get(glob);
      if (found === undefined) {
        const matches = globMatcher(glob);
        const hits = idsBelow(names.ids, literalStart(glob)).filter((id) => matches(id));
        const all = hits.map((id) => targets.get(id) ?? 0);
        const whole = new Set(all.filter((target) => target < drafts.length));
        found = all.filter((target) => whole.has(target) || !whole.has(legs.draftOf[target - drafts.length] ?? -1));
        matched.set(glob, found);
      }
      return found;
    },
    idOf: (target) => (target < drafts.length ? drafts[target]?.id : legs.ids[target - drafts.length]) ?? '',
    ownerOf,
    targetCount: drafts.length + legs.count,
    get ids() {
      sorted ??= sortedByBytes(targets.keys());
      return sorted;
    },
    nearest: (id) => nearest(id, names.ids),
    renamed: (key) => renamed.get(key),
  };
  return names;
}

function reportDuplicate(id: string, draft: Draft, other: Draft | undefined, diagnostics: Diagnostic[]): void {
  const message = `${other === undefined ? 'another' : describe(other)} has it first`;
  const span = other?.place ?? draft.place;
  diagnostics.push(problems.duplicateId(id, describe(draft), draft.place, { message, span }));
}

function describe({ key, origin }: Draft): string {
  return origin.source === 'discovery' ? `the script ${quote(key)}` : `the task ${quote(key)}`;
}

/** What every match of a glob must begin with; a leading `./` says nothing. */
function literalStart(glob: string): string {
  return /^[^*?[\]{}()!+@\\|]*/.exec(glob.replace(/^(?:\.\/)+/, ''))?.[0] ?? '';
}

/** The part of a sorted list that begins with a text; so that thousands of globs over thousands of ids stay cheap. */
function idsBelow(sorted: readonly string[], start: string): readonly string[] {
  if (start === '') return sorted;
  const from = firstIndex(sorted, (id) => compareBytes(id, start) >= 0);
  return sorted.slice(
    from,
    firstIndex(sorted, (id) => compareBytes(id, start) >= 0 && !id.startsWith(start), from),
  );
}

/** The first index from which on the condition holds; it must hold for all that follow. */
function firstIndex(sorted: readonly string[], holds: (id: string) => boolean, from = 0): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
