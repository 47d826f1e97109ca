import { matrixText } from '../model/matrix-variable.ts';
import type { Job } from './pipeline.ts';

/**
 * The keys of a matrix whose values, in this order, stand in the ids of its legs: `id (a, b)`. `undefined` where the ids
 * are not made alike, so that no one text says them all.
 */
export function keysOfIds(legs: readonly Job[]): readonly string[] | undefined {
  const keys = Object.keys(legs[0]?.task.matrix ?? {});
  const idWith = ({ task }: Job, named: readonly string[]): string =>
    `${task.base_id} (${named.map((key) => matrixText(task.matrix?.[key] ?? null)).join(', ')})`;
  // Keys that `include` adds come last, and are no part of the ids.
  const prefixes = keys.map((_, index) => keys.slice(0, keys.length - index));
  return prefixes.find((named) => legs.every((leg) => leg.task.id === idWith(leg, named)));
}
