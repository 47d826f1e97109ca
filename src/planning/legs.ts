import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/planning.ts';
import type { Json } from '../model/shape.ts';
import type { Draft } from './draft.ts';
import { type Combination, expandMatrix } from './matrix.ts';

/**
 * The tasks that will be in the plan, as integers: a draft without a matrix has one leg, one with a matrix has one for
 * each combination. The legs of draft `d` are `starts[d]` to `starts[d + 1] - 1`.
 */
export interface Legs {
  readonly count: number;
  readonly starts: Int32Array;
  readonly draftOf: Int32Array;
  readonly ids: readonly string[];
  readonly matrix: readonly (Readonly<Record<string, Json>> | undefined)[];
  /** Drafts whose matrix is wrong, which is told: they have one leg, and their own are not known. */
  readonly unknown: readonly number[];
}

export function expandLegs(drafts: readonly Draft[], diagnostics: Diagnostic[]): Legs {
  const starts = new Int32Array(drafts.length + 1);
  const ids: string[] = [];
  const matrix: (Readonly<Record<string, Json>> | undefined)[] = [];
  const unknown: number[] = [];
  drafts.forEach((draft, d) => {
    const setting = draft.level.plain.matrix;
    const combinations = setting === undefined ? undefined : expandMatrix(setting, diagnostics);
    if (setting === undefined || combinations === undefined) {
      if (setting !== undefined) unknown.push(d);
      ids.push(draft.id);
      matrix.push(undefined);
    } else {
      const named = nameLegs(draft.id, combinations);
      for (const id of twinsAmong(named)) diagnostics.push(problems.duplicateLeg(id, setting.span));
      for (const id of named) ids.push(id);
      for (const { values } of combinations) matrix.push(deeplyFrozen(values));
    }
    starts[d + 1] = ids.length;
  });
  const draftOf = new Int32Array(ids.length);
  for (let d = 0; d < drafts.length; d++) {
    // Nearly always one: `fill` would take longer for it than all the rest of this.
    for (let leg = starts[d] ?? 0, end = starts[d + 1] ?? 0; leg < end; leg++) draftOf[leg] = d;
  }
  return { count: ids.length, starts, draftOf, ids, matrix, unknown };
}

/** A target that is a draft stands for all its legs, one beyond the drafts for a single leg. */
export function firstLeg(target: number, { starts }: Legs): number {
  const drafts = starts.length - 1;
  return target < drafts ? (starts[target] ?? 0) : target - drafts;
}

/** The leg behind the last that a target stands for. */
export function endOfLegs(target: number, { starts }: Legs): number {
  const drafts = starts.length - 1;
  return target < drafts ? (starts[target + 1] ?? 0) : target - drafts + 1;
}

/** `id (a, b)` as GitHub names jobs; where that would not tell two legs apart, with keys: `id (a=1, b=)`. */
function nameLegs(id: string, combinations: readonly Combination[]): readonly string[] {
  const short = combinations.map(({ label }) => (label.length === 0 ? id : `${id} (${label.join(', ')})`));
  const seen = new Set([id]);
  const twins = new Set(short.filter((name) => seen.has(name) || !seen.add(name)));
  return combinations.map(({ values }, i) => {
    const name = short[i] ?? id;
    if (!twins.has(name)) return name;
    const pairs = Object.entries(values).map(
      ([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
    );
    return `${id} (${pairs.join(', ')})`;
  });
}

function twinsAmong(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.has(name) || !seen.add(name));
}

/** What a user wrote as YAML is a tree of plain data, no deeper than the reader allows. */
function deeplyFrozen<T extends Json>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deeplyFrozen<Json>(inner);
    Object.freeze(value);
  }
  return value;
}
