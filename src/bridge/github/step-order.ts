import type { Node } from './nodes.ts';
import { type Misfit, StepChain, takesTime } from './step-chain.ts';

/** Steps that start one after the other without waiting, and what was waited for before the first of them. */
export interface StepGroup {
  readonly waitsFor: readonly Node[];
  readonly nodes: readonly Node[];
  /** The last node, where all that follows waits for it and nothing else new: then it needs no background. */
  readonly inFront: Node | undefined;
}

export interface StepOrder {
  readonly groups: readonly StepGroup[];
  /** Gates that stand below more than they wait for. */
  readonly late: ReadonlySet<Node>;
}

/**
 * The order of a job's steps in which none waits for what it does not need. A `wait` holds up everything below it, so there
 * is one exactly where, of any two tasks, one waits for all that the other waits for. Gates take no time: one that does not
 * fit stands below the next `wait` that serves.
 */
export function orderSteps(nodes: readonly Node[]): StepOrder | Misfit {
  const chain = new StepChain();
  for (const node of nodes.filter(takesTime)) {
    const misfit = chain.add(node);
    if (misfit !== undefined) return misfit;
  }
  const late = new Set(nodes.filter((node) => !takesTime(node) && chain.add(node) !== undefined));
  const groups = new Map<number, Node[]>();
  for (const node of nodes) {
    const place = chain.placeOf(node);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [node]);
    else group.push(node);
  }
  const { stages } = chain;
  return {
    late,
    groups: stages.map((members, index): StepGroup => {
      const group = groups.get(index) ?? [];
      const [only, ...others] = (stages[index + 1] ?? group).filter(takesTime);
      const isAlone = only !== undefined && others.length === 0 && group.includes(only);
      const inFront = isAlone ? only : undefined;
      return {
        waitsFor: inPlanOrder(members),
        nodes: inFront === undefined ? group : [...group.filter((node) => node !== inFront), inFront],
        inFront,
      };
    }),
  };
}

function inPlanOrder(nodes: readonly Node[]): readonly Node[] {
  return [...nodes].sort((a, b) => a.job.index - b.job.index);
}
