import { isEnvironmentWriter } from '../shell/environment-writer.ts';
import type { Node } from './nodes.ts';

/** Which jobs write `GITHUB_ENV` or `GITHUB_PATH` for those that need them, directly or not. Seen are inline scripts alone. */
export interface Writers {
  readonly writes: (node: Node) => boolean;
  /** Whether one of them is above a node, in whatever way. */
  readonly areAbove: (node: Node) => boolean;
  /** The writers that a job takes over from, in plan order. */
  readonly above: (node: Node) => readonly Node[];
}

export function writersOf(nodes: readonly Node[]): Writers {
  const writers = new Set(nodes.filter(isWriter));
  const below = new Set<Node>();
  for (const node of nodes) {
    if (node.waitsFor.some((other) => writers.has(other) || below.has(other))) below.add(node);
  }
  return {
    writes: (node) => writers.has(node),
    areAbove: (node) => below.has(node),
    above: (node) => {
      if (writers.size === 0) return [];
      const needed = node.needed();
      return [...writers].filter((writer) => needed.has(writer));
    },
  };
}

function isWriter({ legs: [job] }: Node): boolean {
  return job !== undefined && job.neededBy.length > 0 && isEnvironmentWriter(job.task);
}
