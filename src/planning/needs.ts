import type { TaskSettings } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/planning.ts';
import type { Located } from '../model/source-file.ts';
import { isGlob } from '../text/glob.ts';
import type { Digraph } from './digraph.ts';
import type { Draft } from './draft.ts';
import type { Names, Target } from './names.ts';

/**
 * What the drafts wait for; all legs of a draft wait for the same. The edges of draft `d` lead to its `needs` and, from
 * `afterStarts[d]` on, to its `after`: each in the order written, each target once.
 */
export interface Edges extends Digraph {
  readonly afterStarts: Int32Array;
  /** Edges to what need not be in the run. */
  readonly optional: ReadonlySet<number>;
  /** By draft, what `needs` names and does not exist; expressions may name it all the same: it is optional, or an error already. */
  readonly absent: ReadonlyMap<number, readonly string[]>;
}

/** What draft `d` needs. */
export function needsOf({ starts, afterStarts, targets }: Edges, d: number): Int32Array {
  return targets.subarray(starts[d], afterStarts[d]);
}

type ListKey = 'needs' | 'after';
type NeedsSetting = NonNullable<TaskSettings['needs']>['value'];
type NeedsItem = NeedsSetting[number];

/** Looks up what the drafts name in `needs` and `after`. */
export function resolveNeeds(drafts: readonly Draft[], names: Names, diagnostics: Diagnostic[]): Edges {
  const lists = new EdgeLists(names, diagnostics);
  const starts = new Int32Array(drafts.length + 1);
  const afterStarts = new Int32Array(drafts.length);
  const absent = new Map<number, readonly string[]>();
  drafts.forEach(({ level: { plain } }, d) => {
    const missing = plain.needs && lists.add('needs', plain.needs.value, d);
    if (missing !== undefined) absent.set(d, missing);
    afterStarts[d] = lists.targets.length;
    if (plain.after !== undefined) lists.add('after', plain.after.value, d);
    starts[d + 1] = lists.targets.length;
  });
  const targets = new Int32Array(lists.targets);
  return { size: drafts.length, starts, targets, afterStarts, optional: lists.optional, absent };
}

class EdgeLists {
  readonly targets: Target[] = [];
  readonly optional = new Set<number>();
  readonly #names: Names;
  readonly #diagnostics: Diagnostic[];
  /** The last edge to each target tells doubles; a set for each of a hundred thousand lists would cost more than all the rest. */
  readonly #lastEdges: Int32Array;

  constructor(names: Names, diagnostics: Diagnostic[]) {
    this.#names = names;
    this.#diagnostics = diagnostics;
    this.#lastEdges = new Int32Array(names.targetCount).fill(-1);
  }

  /** One list of draft `d`; gives what it names that does not exist. */
  add(key: ListKey, setting: NeedsSetting, d: number): readonly string[] | undefined {
    const names = this.#names;
    const first = this.targets.length;
    let absent: string[] | undefined;
    for (const item of setting) {
      const id = idOf(item);
      const isOptional = typeof item.value === 'object' && item.value.optional?.value === true;
      const exact = names.find(id.value);
      if (exact !== undefined) {
        if (names.ownerOf(exact) === d) this.#diagnostics.push(problems.selfNeed(key, id.value, id.span));
        else this.#addEdge(exact, isOptional, first);
      } else if (isGlob(id.value)) {
        const matches = names.match(id.value);
        const others = matches.filter((target) => names.ownerOf(target) !== d);
        for (const target of others) this.#addEdge(target, isOptional, first);
        if (others.length === 0 && !isOptional) {
          const match = { onlyItself: matches.length > 0, near: names.nearest(id.value) };
          this.#diagnostics.push(problems.needMatchesNothing(key, id.value, match, id.span));
        }
      } else {
        (absent ??= []).push(id.value);
        if (isOptional) continue;
        const renamed = names.renamed(id.value);
        const near = renamed === undefined ? names.nearest(id.value) : undefined;
        this.#diagnostics.push(problems.unknownTask(key, id.value, { near, renamed, ids: names.ids }, id.span));
      }
    }
    return absent;
  }

  /** Named twice in the list that begins with the edge `first`, a target is optional only if it is so each time. */
  #addEdge(target: Target, isOptional: boolean, first: number): void {
    const double = this.#lastEdges[target] ?? -1;
    if (double >= first) {
      if (!isOptional) this.optional.delete(double);
      return;
    }
    const edge = this.targets.push(target) - 1;
    this.#lastEdges[target] = edge;
    if (isOptional) this.optional.add(edge);
  }
}

function idOf(item: NeedsItem): Located<string> {
  if (isText(item)) return item;
  return (typeof item.value === 'object' ? item.value.id : undefined) ?? { value: '', span: item.span };
}

function isText(item: NeedsItem): item is Located<string> {
  return typeof item.value === 'string';
}
