import { createHash } from 'node:crypto';

import type { Plan, PlannedTask } from '../model/plan.ts';
import type { Json } from '../model/shape.ts';

/** UTF-16 units between two updates of the hash: one for each of a hundred thousand tasks takes longer than the hashing. */
const chunk = 65_536;

/**
 * SHA-256 in hex over what a plan says, wherever it was written: the same plan has the same digest though lines move or
 * keys change places.
 */
export function planDigest({ tasks, ...plan }: Plan): string {
  const hash = createHash('sha256');
  let text = JSON.stringify({ ...plan, resources: sorted(plan.resources), origins: undefined });
  for (const task of tasks) {
    text += `\n${JSON.stringify(meaningOf(task))}`;
    if (text.length < chunk) continue;
    hash.update(text);
    text = '';
  }
  return hash.update(text).digest('hex');
}

/**
 * SHA-256 in hex over what a plan says of one task, but what it only comes after: a task whose digest is the same would do
 * the same again.
 */
export function taskDigest(task: PlannedTask): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...meaningOf(task), after: undefined }))
    .digest('hex');
}

/** A task without places. Its own keys always stand in the same order; those that users name are sorted. */
function meaningOf(task: PlannedTask): object {
  const { env, resources, matrix } = task;
  return {
    ...task,
    env: sorted(env),
    resources: sorted(resources),
    matrix: matrix === undefined ? undefined : sorted(matrix),
    origin: undefined,
    origins: undefined,
  };
}

/** With sorted keys all the way down; itself, where there is nothing to sort. */
function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(sorted);
  const keys = Object.keys(value);
  if (keys.length === 0) return value;
  return Object.fromEntries(keys.sort().map((key) => [key, sorted(value[key] ?? null)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
