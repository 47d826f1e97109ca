import type { Node } from './nodes.ts';

/** Steps that start one after the other without waiting, and what was waited for before the first of them. */
export interface StepGroup {
  readonly waitsFor: readonly Node[];
  readonly nodes: readonly Node[];
  /** The last node, where all that follows waits for it and nothing else new: then it needs no background. */
  readonly inFront: Node | undefined;
}

/** Two nodes of which each waits for something that the other does not. */
export interface Misfit {
  readonly node: Node;
  readonly waitsFor: Node;
  readonly other: Node;
  readonly otherWaitsFor: Node;
}

/**
 * The order of a job's steps in which none waits for what it does not need. A `wait` holds up everything below it, so there
 * is one exactly where, of any two tasks, one waits for all that the other waits for. Gates take no time, and fit everywhere.
 */
export function orderSteps(nodes: readonly Node[]): readonly StepGroup[] | Misfit {
  const above = new Map(nodes.map((node) => [node, new Set([...node.above()].filter(takesTime))]));
  const setOf = (node: Node): ReadonlySet<Node> => above.get(node) ?? new Set();
  const bySize = [...nodes].sort((a, b) => setOf(a).size - setOf(b).size);
  const misfit = firstMisfit(nodes.filter(takesTime), setOf);
  if (misfit !== undefined) return misfit;

  const sets: ReadonlySet<Node>[] = [];
  const groups: Node[][] = [];
  for (const node of bySize) {
    if (sets.at(-1)?.size !== setOf(node).size) {
      sets.push(setOf(node));
      groups.push([]);
    }
    groups.at(-1)?.push(node);
  }
  const newIn = sets.map((set, index) => [...set].filter((node) => sets[index - 1]?.has(node) !== true));
  return groups.map((group, index): StepGroup => {
    const next = newIn[index + 1];
    const [only, ...others] = (next ?? group).filter(takesTime);
    const isAlone = only !== undefined && others.length === 0 && group.includes(only);
    const inFront = isAlone ? only : undefined;
    return {
      waitsFor: inPlanOrder(newIn[index] ?? []),
      nodes: inFront === undefined ? group : [...group.filter((node) => node !== inFront), inFront],
      inFront,
    };
  });
}

/** A gate is a step that ends at once. */
export function takesTime({ job }: Node): boolean {
  return job.task.command.kind !== 'gate';
}

function inPlanOrder(nodes: readonly Node[]): readonly Node[] {
  return [...nodes].sort((a, b) => a.job.index - b.job.index);
}

/** The first in the plan's order that does not fit with one before it. */
function firstMisfit(nodes: readonly Node[], setOf: (node: Node) => ReadonlySet<Node>): Misfit | undefined {
  const chain: Node[] = [];
  for (const node of nodes) {
    for (const other of chain) {
      const waitsFor = [...setOf(node)].find((one) => !setOf(other).has(one));
      const otherWaitsFor = [...setOf(other)].find((one) => !setOf(node).has(one));
      if (waitsFor !== undefined && otherWaitsFor !== undefined) return { node, waitsFor, other, otherWaitsFor };
    }
    // One for each set is enough to compare with.
    if (!chain.some((other) => setOf(other).size === setOf(node).size)) chain.push(node);
  }
  return undefined;
}
