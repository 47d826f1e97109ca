import { type Digraph, edgesOf } from './digraph.ts';

/** Of each strongly connected component; who has more of them mends the first and looks again. */
const mostCycles = 100;
/** Edges that are followed for them; the first cycle of each is found whatever it takes. */
const mostSteps = 1_000_000;

/**
 * Of each strongly connected component of more than one node, closed paths that its nodes stand in, first node first and
 * last: the shortest one through the lowest node that none holds yet, again and again. In the order of their first nodes.
 * Nodes that merely lead to a cycle are in none.
 */
export function findCycles(graph: Digraph): readonly (readonly number[])[] {
  return knotsOf(graph)
    .flatMap((members) => cyclesIn(graph, members))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function cyclesIn(graph: Digraph, members: readonly number[]): readonly (readonly number[])[] {
  const inside = new Set(members);
  const held = new Set<number>();
  const cycles: (readonly number[])[] = [];
  const steps = { taken: 0 };
  for (const node of members.toSorted((a, b) => a - b)) {
    if (held.has(node)) continue;
    const cycle = shortestCycle(graph, inside, node, steps);
    for (const other of cycle) held.add(other);
    cycles.push(cycle);
    if (cycles.length === mostCycles || steps.taken > mostSteps) break;
  }
  return cycles;
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

/** Breadth first from a node of a strongly connected component until an edge leads back to it. */
function shortestCycle(
  graph: Digraph,
  inside: ReadonlySet<number>,
  first: number,
  steps: { taken: number },
): readonly number[] {
  const cameFrom = new Map<number, number>();
  const queue = [first];
  for (const node of queue) {
    for (const target of edgesOf(graph, node)) {
      steps.taken += 1;
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
