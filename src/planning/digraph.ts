/**
 * A directed graph over the integers from 0 to `size - 1`, in flat arrays: the edges of node `n` lead to `targets` at
 * `starts[n]` to `starts[n + 1] - 1`. A hundred thousand nodes cost no objects.
 */
export interface Digraph {
  readonly size: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/** From the targets of each node, in whatever terms; `nodeOf` turns these into nodes. */
export function digraph(lists: readonly (readonly number[])[], nodeOf: (target: number) => number): Digraph {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, node) => {
    starts[node + 1] = (starts[node] ?? 0) + list.length;
  });
  const targets = new Int32Array(starts[lists.length] ?? 0);
  let edge = 0;
  for (const list of lists) for (const target of list) targets[edge++] = nodeOf(target);
  return { size: lists.length, starts, targets };
}

/** Where the edges of a node lead. */
export function edgesOf({ starts, targets }: Digraph, node: number): Int32Array {
  return targets.subarray(starts[node], starts[node + 1]);
}
