import { isEnvironmentWriter } from '../shell/environment-writer.ts';
import type { Decision } from './decisions.ts';
import type { Node } from './nodes.ts';

/** Which tasks write variables for those that need them, directly or not. Seen are inline scripts alone. */
export interface EnvironmentFiles {
  readonly writes: (node: Node) => boolean;
  /** The writers that a job takes over from, in plan order. */
  readonly inherits: (node: Node) => readonly Node[];
}

export function environmentFiles(nodes: readonly Node[]): EnvironmentFiles {
  const writers = new Set(nodes.filter(isWriter));
  const above = new Map<Node, readonly Node[]>();
  if (writers.size > 0) {
    const place = new Map(nodes.map((node, index) => [node, index]));
    for (const node of nodes) {
      const found = new Set<Node>();
      for (const need of node.needs.flatMap((one) => one.nodes)) {
        for (const other of above.get(need) ?? []) found.add(other);
        if (writers.has(need)) found.add(need);
      }
      if (found.size > 0)
        above.set(
          node,
          [...found].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
        );
    }
  }
  return { writes: (node) => writers.has(node), inherits: (node) => above.get(node) ?? [] };
}

/** Jobs that write or take over tell it to those that need them. */
export function tellEnvironment(
  nodes: readonly Node[],
  files: EnvironmentFiles,
  decisions: ReadonlyMap<Node, Decision>,
): void {
  for (const node of nodes) {
    const tells = files.writes(node) || files.inherits(node).length > 0;
    const decision = decisions.get(node);
    if (decision !== undefined && decision.known.kind !== 'false' && tells && node.dependents.length > 0)
      decision.publishes = true;
  }
}

function isWriter({ job, dependents }: Node): boolean {
  return job !== undefined && dependents.length > 0 && isEnvironmentWriter(job.task);
}
