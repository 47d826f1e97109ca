import type { TaskSettings } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/planning.ts';
import type { Span } from '../model/source-file.ts';
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
type NeedsItem = NonNullable<TaskSettings['needs']>['value'][number];

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
  add(key: ListKey, items: readonly NeedsItem[], d: number): readonly string[] | undefined {
    const names = this.#names;
    const first = this.targets.length;
    let absent: string[] | undefined;
    // By index: an iterator's results would be half of what is allocated here.
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (item === undefined) continue;
      const name = nameIn(item);
      const target = names.find(name);
      if (target !== undefined && names.ownerOf(target) !== d) this.#addEdge(target, item, first);
      else if (target !== undefined) this.#diagnostics.push(problems.selfNeed(key, name, placeOf(item)));
      else if (isGlob(name)) this.#addMatches(key, item, first, d);
      else {
        (absent ??= []).push(name);
        if (!isOptional(item)) this.#complain(key, item);
      }
    }
    return absent;
  }

  #addMatches(key: ListKey, item: NeedsItem, first: number, d: number): void {
    const glob = nameIn(item);
    const matches = this.#names.match(glob);
    const others = matches.filter((target) => this.#names.ownerOf(target) !== d);
    for (const target of others) this.#addEdge(target, item, first);
    if (others.length > 0 || isOptional(item)) return;
    const match = { onlyItself: matches.length > 0, near: this.#names.nearest(glob) };
    this.#diagnostics.push(problems.needMatchesNothing(key, glob, match, placeOf(item)));
  }

  /** Named twice in the list that begins with the edge `first`, a target is optional only if it is so each time. */
  #addEdge(target: Target, item: NeedsItem, first: number): void {
    const double = this.#lastEdges[target] ?? -1;
    if (double >= first) {
      if (!isOptional(item)) this.optional.delete(double);
      return;
    }
    const edge = this.targets.push(target) - 1;
    this.#lastEdges[target] = edge;
    if (isOptional(item)) this.optional.add(edge);
  }

  /** Of a name that is no task's. */
  #complain(key: ListKey, item: NeedsItem): void {
    const name = nameIn(item);
    const renamed = this.#names.renamed(name);
    const near = renamed === undefined ? this.#names.nearest(name) : undefined;
    this.#diagnostics.push(problems.unknownTask(key, name, { near, renamed, ids: this.#names.ids }, placeOf(item)));
  }
}

/** What an item names, as an id or as a glob. */
function nameIn({ value }: NeedsItem): string {
  return typeof value === 'string' ? value : (value.id?.value ?? '');
}

function placeOf({ value, span }: NeedsItem): Span {
  return typeof value === 'string' ? span : (value.id?.span ?? span);
}

function isOptional({ value }: NeedsItem): boolean {
  return typeof value === 'object' && value.optional?.value === true;
}
