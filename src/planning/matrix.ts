import type { Diagnostic } from '../model/diagnostic.ts';
import { matrixVariable } from '../model/matrix-variable.ts';
import * as problems from '../model/problems/planning.ts';
import type { Entry, Json } from '../model/shape.ts';
import type { Located, Span } from '../model/source-file.ts';
import { nearest } from '../text/nearest.ts';

/** One leg of a matrix. */
export interface Combination {
  readonly values: Readonly<Record<string, Json>>;
  /** What GitHub puts in the name of the job: the values, but not those that `include` adds to a combination. */
  readonly label: readonly string[];
}

type Mapping = { readonly [key: string]: Json };
type Axis = Entry<readonly Json[]>;

/** No limit of GitHub's (that is 256): more are a mistake, and would only be slow. */
export const mostCombinations = 10_000;

/**
 * All combinations in GitHub's order: the axes' product without what `exclude` matches, `include` added to those that it
 * agrees with, then the `include` entries that agreed with none. `undefined` where there is an error.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function expandMatrix(
  { value: entries, span }: Located<readonly Entry<Json>[]>,
  diagnostics: Diagnostic[],
): readonly Combination[] | undefined {
  const before = diagnostics.length;
  const axes = entries.flatMap((entry) => (isAxis(entry) ? readAxis(entry, diagnostics) : []));
  const include = readMappings('include', entries, diagnostics);
  const exclude = readMappings('exclude', entries, diagnostics);
  const { span: excludeSpan = span } = entries.find(({ key }) => key.value === 'exclude')?.value ?? {};
  const { span: includeSpan = span } = entries.find(({ key }) => key.value === 'include')?.value ?? {};
  const names = axes.map(({ key }) => key.value);
  for (const name of new Set(exclude.flatMap(Object.keys))) {
    if (!names.includes(name) && diagnostics.length === before) {
      diagnostics.push(problems.unknownMatrixAxis(name, nearest(name, names), excludeSpan));
    }
  }
  checkVariables(axes, include, includeSpan, diagnostics);
  const size = axes.reduce((product, { value }) => product * value.value.length, 1) + include.length;
  if (size > mostCombinations) diagnostics.push(problems.matrixTooLarge(size, mostCombinations, span));
  if (diagnostics.length > before) return undefined;

  const products = productOf(axes);
  for (const entry of exclude) {
    if (products.some((values) => matches(entry, values))) continue;
    diagnostics.push(problems.excludeWithoutEffect(JSON.stringify(entry), excludeSpan));
  }
  const originals = products.filter((values) => !exclude.some((entry) => matches(entry, values)));
  const combinations = withIncludes(originals, include, names);
  if (combinations.length === 0) diagnostics.push(problems.emptyMatrix(span));
  return combinations.length === 0 ? undefined : combinations;
}

function isAxis({ key }: Entry<Json>): boolean {
  return key.value !== 'include' && key.value !== 'exclude';
}

function readAxis({ key, value }: Entry<Json>, diagnostics: Diagnostic[]): Axis[] {
  if (isList(value.value) && value.value.length > 0) return [{ key, value: { value: value.value, span: value.span } }];
  diagnostics.push(problems.matrixAxisNoList(key.value, value.span));
  return [];
}

function readMappings(
  name: 'include' | 'exclude',
  entries: readonly Entry<Json>[],
  diagnostics: Diagnostic[],
): readonly Mapping[] {
  const found = entries.find(({ key }) => key.value === name)?.value;
  if (found === undefined) return [];
  const list = isList(found.value) ? found.value : [null];
  const mappings = list.filter(isMapping).filter((mapping) => Object.keys(mapping).length > 0);
  if (mappings.length < list.length) diagnostics.push(problems.matrixEntryNoMap(name, found.span));
  return mappings;
}

/** GitHub's order: the last axis turns fastest. Without an axis there is no combination, not one empty one. */
function productOf(axes: readonly Axis[]): readonly Mapping[] {
  if (axes.length === 0) return [];
  return axes.reduce<readonly Mapping[]>(
    (products, { key, value }) =>
      products.flatMap((values) => value.value.map((item) => withPairs(values, [[key.value, item]]))),
    [{}],
  );
}

function withIncludes(
  originals: readonly Mapping[],
  include: readonly Mapping[],
  axes: readonly string[],
): readonly Combination[] {
  const used = new Set<Mapping>();
  const isOfAxis = ([key]: readonly [string, Json]) => axes.includes(key);
  const split = include.map((entry) => {
    const pairs = Object.entries(entry);
    return { entry, own: Object.fromEntries(pairs.filter(isOfAxis)), extra: pairs.filter((pair) => !isOfAxis(pair)) };
  });
  const extended = originals.map((original) => {
    let values = original;
    for (const { entry, own, extra } of split) {
      if (!matches(own, original)) continue;
      used.add(entry);
      values = withPairs(values, extra);
    }
    return { values, label: leavesOf(original) };
  });
  const added = split
    .filter(({ entry }) => !used.has(entry))
    .map(({ own, extra }) => {
      const values = withPairs(own, extra);
      return { values, label: leavesOf(values) };
    });
  return [...extended, ...added];
}

/** Whether every leaf of a filter equals the value in its place; GitHub compares with the `==` of its expressions. */
function matches(filter: Json, value: Json | undefined): boolean {
  if (isList(filter)) return isList(value) && filter.every((item, i) => matches(item, value[i]));
  if (isMapping(filter)) {
    return (
      isMapping(value) &&
      Object.entries(filter).every(([key, item]) => Object.hasOwn(value, key) && matches(item, value[key]))
    );
  }
  return value !== undefined && !isList(value) && !isMapping(value) && looselyEqual(filter, value);
}

type Scalar = null | boolean | number | string;

/** https://docs.github.com/actions/reference/workflows-and-actions/expressions#operators: case and type do not count. */
function looselyEqual(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toUpperCase() === b.toUpperCase();
  return typeof a === typeof b ? a === b : Number(a) === Number(b);
}

/** The scalars in a value, in order; GitHub leaves null and empty ones out of names. */
function leavesOf(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(leavesOf);
  if (isMapping(value)) return Object.values(value).flatMap(leavesOf);
  return value === null || value === '' ? [] : [String(value)];
}

/** Keys that differ here but not as `MATRIX_<KEY>`. */
function checkVariables(
  axes: readonly Axis[],
  include: readonly Mapping[],
  includeSpan: Span,
  diagnostics: Diagnostic[],
): void {
  const places: (readonly [string, Span])[] = [
    ...axes.map(({ key }) => [key.value, key.span] as const),
    ...include.flatMap((entry) => Object.keys(entry).map((key) => [key, includeSpan] as const)),
  ];
  const keys = new Map<string, string>();
  for (const [key, span] of places) {
    const variable = matrixVariable(key);
    const other = keys.get(variable) ?? key;
    if (other !== key) diagnostics.push(problems.collidingMatrixKeys([other, key], variable, span));
    keys.set(variable, other);
  }
}

/** Own properties whatever their names: `__proto__` is a key like any other. */
function withPairs(values: Mapping, pairs: readonly (readonly [string, Json])[]): Mapping {
  return Object.fromEntries([...Object.entries(values), ...pairs]);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isMapping(value: Json | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
