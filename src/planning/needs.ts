import type { TaskSettings } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/planning.ts';
import type { Located } from '../model/source-file.ts';
import { isGlob } from '../text/glob.ts';
import type { Draft } from './draft.ts';
import type { Names, Target } from './names.ts';

/** What one draft waits for, in the order written, each target once; all its legs wait for the same. */
export interface Edges {
  readonly needs: readonly Target[];
  /** Those of `needs` that need not be in the run. */
  readonly optional: ReadonlySet<Target>;
  readonly after: readonly Target[];
  /** What was named and does not exist; expressions may name it all the same: it is optional, or an error already. */
  readonly absent: readonly string[];
}

type NeedsSetting = NonNullable<TaskSettings['needs']>['value'];

export const noEdges: Edges = { needs: [], optional: new Set(), after: [], absent: [] };

/** Everything that comes before, whatever the reason. */
export function waitsFor({ needs, after }: Edges): readonly Target[] {
  return after.length === 0 ? needs : [...needs, ...after];
}

/** Looks up what the drafts name in `needs` and `after`. `ownerOf` gives the index of the draft of a target. */
export function resolveNeeds(
  drafts: readonly Draft[],
  names: Names,
  ownerOf: (target: Target) => number,
  diagnostics: Diagnostic[],
): readonly Edges[] {
  return drafts.map(({ level: { plain } }, d) => {
    if (plain.needs === undefined && plain.after === undefined) return noEdges;
    const look = (key: 'needs' | 'after') => {
      const setting = plain[key]?.value;
      return setting === undefined
        ? noEdges
        : resolve(key, setting, names, (target) => ownerOf(target) === d, diagnostics);
    };
    const found = look('needs');
    return plain.after === undefined ? found : { ...found, after: look('after').needs };
  });
}

function resolve(
  key: 'needs' | 'after',
  setting: NeedsSetting,
  names: Names,
  isItself: (target: Target) => boolean,
  diagnostics: Diagnostic[],
): Edges {
  const required: Target[] = [];
  // Made only where there is one: most tasks have none.
  let optional: Target[] | undefined;
  let absent: string[] | undefined;
  for (const item of setting) {
    const { id, isOptional } = readItem(item);
    const add = (target: Target) => {
      if (isOptional) (optional ??= []).push(target);
      else required.push(target);
    };
    const exact = names.find(id.value);
    if (exact !== undefined) {
      if (isItself(exact)) diagnostics.push(problems.selfNeed(key, id.value, id.span));
      else add(exact);
    } else if (isGlob(id.value)) {
      const matches = names.match(id.value);
      const others = matches.filter((target) => !isItself(target));
      for (const target of others) add(target);
      if (others.length === 0 && !isOptional) {
        const match = { onlyItself: matches.length > 0, near: names.nearest(id.value) };
        diagnostics.push(problems.needMatchesNothing(key, id.value, match, id.span));
      }
    } else {
      (absent ??= []).push(id.value);
      if (isOptional) continue;
      const renamed = names.renamed(id.value);
      const near = renamed === undefined ? names.nearest(id.value) : undefined;
      diagnostics.push(problems.unknownTask(key, id.value, { near, renamed, ids: names.ids }, id.span));
    }
  }
  const edges = { after: noEdges.after, absent: absent ?? noEdges.absent };
  if (optional === undefined) return { ...edges, needs: withoutDoubles(required), optional: noEdges.optional };
  // Named twice, it is optional only if it is so each time.
  const always = new Set(required);
  const spare = new Set(optional.filter((target) => !always.has(target)));
  return { ...edges, needs: [...always, ...spare], optional: spare };
}

/** A set for each of a hundred thousand short lists would cost more than all the rest. */
function withoutDoubles(targets: readonly Target[]): readonly Target[] {
  const isClear = targets.length <= 8 && targets.every((target, i) => targets.indexOf(target) === i);
  // A copy is as long as it must be; a list that grew has room for seventeen.
  return isClear ? targets.slice() : [...new Set(targets)];
}

function readItem({ value, span }: NeedsSetting[number]): {
  readonly id: Located<string>;
  readonly isOptional: boolean;
} {
  if (typeof value === 'string') return { id: { value, span }, isOptional: false };
  return { id: value.id ?? { value: '', span }, isOptional: value.optional?.value ?? false };
}
