/**
 * A directed graph over the integers from 0 to `size - 1`, in flat arrays: the edges of node `n` are `starts[n]` to
 * `starts[n + 1] - 1`, and edge `e` leads to `targets[e]`. A hundred thousand nodes cost no objects.
 */
export interface Digraph {
  readonly size: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/** Where the edges of a node lead. */
export function edgesOf({ starts, targets }: Digraph, node: number): Int32Array {
  return targets.subarray(starts[node], starts[node + 1]);
}
