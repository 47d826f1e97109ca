import { createHash } from 'node:crypto';

import type { Plan } from '../model/plan.ts';

/**
 * SHA-256 in hex over what a plan says, wherever it was written: the same plan has the same digest though lines move or
 * keys change places.
 */
export function planDigest({ tasks, ...plan }: Plan): string {
  const hash = createHash('sha256').update(canonical(plan));
  // Task by task, for the text of a hundred thousand would be long.
  for (const { origin: _origin, origins: _origins, ...task } of tasks) hash.update('\n').update(canonical(task));
  return hash.digest('hex');
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (isRecord(item) ? sorted(item) : item));
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
