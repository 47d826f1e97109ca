import { type Digraph, edgesOf } from './digraph.ts';

/**
 * The shortest closed path through the lowest node of each strongly connected component of more than one node, first node
 * first and last; in the order of their first nodes. Nodes that merely lead to a cycle are in none.
 */
export function findCycles(graph: Digraph): readonly (readonly number[])[] {
  return knotsOf(graph)
    .map((members) => shortestCycle(graph, members))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Whether each node leads to lower ones only, as where tasks are written after what they need: then there is no cycle. */
export function leadsBackOnly({ size, starts, targets }: Digraph): boolean {
  let edge = 0;
  for (let node = 0; node < size; node++) {
    for (const end = starts[node + 1] ?? 0; edge < end; edge++) if ((targets[edge] ?? 0) >= node) return false;
  }
  return true;
}

/**
 * The strongly connected components of more than one node, by Tarjan's algorithm (1972) with a stack of its own: a chain of
 * 100,000 tasks would overflow the language's.
 */
function knotsOf(graph: Digraph): readonly (readonly number[])[] {
  const knots: number[][] = [];
  const index = new Int32Array(graph.size).fill(-1);
  const low = new Int32Array(graph.size);
  const isOpen = new Uint8Array(graph.size);
  const nextEdge = graph.starts.slice(0, graph.size);
  const open: number[] = [];
  const path: number[] = [];
  let count = 0;
  const enter = (node: number) => {
    index[node] = low[node] = count++;
    isOpen[node] = 1;
    open.push(node);
    path.push(node);
  };
  const at = (numbers: Int32Array, node: number) => numbers[node] ?? 0;
  const lower = (node: number, to: number) => {
    low[node] = Math.min(at(low, node), to);
  };

  for (let root = 0; root < graph.size; root++) {
    if (index[root] !== -1) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const edge = at(nextEdge, node);
      if (edge < at(graph.starts, node + 1)) {
        nextEdge[node] = edge + 1;
        const target = at(graph.targets, edge);
        if (index[target] === -1) enter(target);
        else if (isOpen[target] === 1) lower(node, at(index, target));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent, at(low, node));
      if (low[node] !== index[node]) continue;
      // Nearly all are alone: no list for those.
      if (open.at(-1) === node) {
        open.pop();
        isOpen[node] = 0;
        continue;
      }
      const members = open.splice(open.lastIndexOf(node));
      for (const member of members) isOpen[member] = 0;
      knots.push(members);
    }
  }
  return knots;
}

/** Breadth first from the lowest member until an edge leads back to it. */
function shortestCycle(graph: Digraph, members: readonly number[]): readonly number[] {
  const first = members.reduce((a, b) => Math.min(a, b));
  const inside = new Set(members);
  const cameFrom = new Map<number, number>();
  const queue = [first];
  for (const node of queue) {
    for (const target of edgesOf(graph, node)) {
      if (target === first && node !== first) return [...wayTo(node, first, cameFrom), first];
      if (target === first || !inside.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  throw new Error('a strongly connected component without a cycle');
}

function wayTo(node: number, first: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const way = [node];
  for (let at = node; at !== first;) {
    at = cameFrom.get(at) ?? first;
    way.push(at);
  }
  return way.reverse();
}
