import { coerced } from '../../expressions/tree.ts';
import type { Json } from '../../model/shape.ts';
import { quotedScalar, yamlKey } from '../quote/yaml.ts';
import { keysOfIds } from '../leg-ids.ts';
import type { Job, Pipeline } from '../pipeline.ts';
import { githubText } from '../quote/github.ts';
import { isEnvironmentWriter } from '../shell/environment-writer.ts';
import { limits } from './limits.ts';

/**
 * The legs of matrices that are one job of GitHub, by the matrix's id: those that differ in their values alone, that nobody
 * needs apart, and whose outputs and variables nobody reads. `tooMany`: the first leg of each for which GitHub has no room.
 */
export function wholeMatrices({ jobs }: Pipeline): {
  readonly matrices: ReadonlyMap<string, readonly Job[]>;
  readonly tooMany: readonly Job[];
} {
  const groups = new Map<string, Job[]>();
  const below = new Map<Job, Job[]>();
  for (const job of jobs) {
    if (job.task.matrix === undefined) continue;
    const group = groups.get(job.task.base_id);
    if (group === undefined) groups.set(job.task.base_id, [job]);
    else group.push(job);
    below.set(job, []);
  }
  for (const job of jobs) for (const other of job.waitsFor) below.get(other)?.push(job);
  const tooMany: Job[] = [];
  let room = limits.legs;
  for (const [id, legs] of groups) {
    const [first] = legs;
    if (first === undefined || legs.length < 2 || !isWhole(legs, below)) groups.delete(id);
    else if (legs.length > room) {
      groups.delete(id);
      tooMany.push(first);
    } else room -= legs.length;
  }
  return { matrices: groups, tooMany };
}

function isWhole(legs: readonly Job[], below: ReadonlyMap<Job, readonly Job[]>): boolean {
  const [first] = legs;
  const dependents = new Set(legs.flatMap((leg) => below.get(leg) ?? []));
  return (
    new Set(legs.map(likeness)).size === 1 &&
    legs.every(isPlain) &&
    legs.every(({ publishes }) => publishes.length === 0) &&
    !legs.some((leg) => leg.neededBy.length > 0 && isEnvironmentWriter(leg.task)) &&
    idOfLegs(legs) !== undefined &&
    // Every way in which a job could be asked for one leg alone.
    [...dependents].every(({ needs, after }) =>
      [...needs.map((need) => need.jobs), after].every((asked) => holdsAllOrNone(asked, legs)),
    ) &&
    !/\bmatrix\b/i.test(first?.task.if ?? '')
  );
}

/** The ids of all legs as one text, with their values as expressions; `undefined` where they are not made alike. */
export function idOfLegs(legs: readonly Job[]): string | undefined {
  const [first] = legs;
  const told = keysOfIds(legs);
  if (told === undefined || first === undefined) return undefined;
  return `${githubText(first.task.base_id)} (${told.map((key) => `\${{ matrix.${key} }}`).join(', ')})`;
}

function holdsAllOrNone(jobs: readonly Job[], legs: readonly Job[]): boolean {
  const needed = new Set(jobs);
  const count = legs.filter((leg) => needed.has(leg)).length;
  return count === 0 || count === legs.length;
}

/** All of a leg but its values and what follows from them. */
function likeness({ task, after }: Job): string {
  const { id: _id, slug: _slug, name: _name, matrix, origin: _origin, origins: _origins, ...rest } = task;
  return JSON.stringify([rest, Object.keys(matrix ?? {}), after.map((other) => other.task.id)]);
}

/** GitHub writes each value into a text as it is written here. */
function isPlain({ task }: Job): boolean {
  const entries = Object.entries(task.matrix ?? {});
  return (
    entries.length > 0 &&
    entries.every(([key, value]) => /^[A-Za-z_][\w-]*$/.test(key) && !isReserved(key) && isPlainValue(value))
  );
}

function isReserved(key: string): boolean {
  return ['include', 'exclude'].includes(key.toLowerCase());
}

function isPlainValue(value: Json): boolean {
  if (typeof value === 'object' || (typeof value === 'string' && value.includes('${{'))) return false;
  return coerced(value) === String(value);
}

/** Lines of `matrix`, without their indent: each variable's values where the legs are all combinations, else leg by leg. */
export function matrixLines(legs: readonly Job[]): readonly string[] {
  const rows = legs.map(({ task }) => task.matrix ?? {});
  const axes = new Map(
    Object.keys(rows[0] ?? {}).map((key) => [key, [...new Set(rows.map((row) => JSON.stringify(row[key])))]]),
  );
  const size = Array.from(axes.values()).reduce((product, values) => product * values.length, 1);
  if (size === legs.length) {
    return Array.from(axes, ([key, values]) => `${yamlKey(key)}: [${values.map(scalarOfJson).join(', ')}]`);
  }
  const entry = (row: Readonly<Record<string, Json>>): string =>
    Object.entries(row)
      .map(([key, value]) => `${yamlKey(key)}: ${scalarOfJson(JSON.stringify(value))}`)
      .join(', ');
  return ['include:', ...rows.map((row) => `  - { ${entry(row)} }`)];
}

function scalarOfJson(json: string): string {
  const value = JSON.parse(json) as Json;
  if (typeof value !== 'string') return json;
  return /^[A-Za-z][\w-]*$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null|nan)$/i.test(value)
    ? value
    : quotedScalar(value);
}
