import { type Decision, isOptional } from './decisions.ts';
import { limits } from './dialect.ts';
import type { Node } from './nodes.ts';

/** What stands behind those of a job's needs that `rules` may keep out of the pipeline. */
export interface NodesBehind {
  /** The job waits for these, too: for a need that is not there GitLab does not wait, nor for what that one would wait for. */
  readonly waitsFor: readonly Node[];
  /** Those of them that it needs, directly or not: they tell it of failures and variables in the absent one's place. */
  readonly needs: readonly Node[];
}

export interface AbsentNeeds {
  readonly behind: (node: Node) => NodesBehind;
  /** Those for which that is more than GitLab takes: they, and what is below them, are not told. */
  readonly tooMany: ReadonlySet<Node>;
}

const nothing: NodesBehind = { waitsFor: [], needs: [] };

/**
 * Looks behind absent needs, up to jobs that are there whenever the asking one is. Only for jobs that run whatever became of
 * their needs: of all above these GitLab skips none, and others are themselves absent with what they need.
 */
export function absentNeeds(nodes: readonly Node[], decisions: ReadonlyMap<Node, Decision>): AbsentNeeds {
  const behind = new Map<Node, NodesBehind>();
  const tooMany = new Set<Node>();
  const places = new Map(nodes.map((node, place) => [node, place]));
  for (const node of nodes) {
    const decision = decisions.get(node);
    if (decision?.when !== 'always' || decision.final) continue;
    const isAbsent = (other: Node): boolean => {
      const found = decisions.get(other);
      return found !== undefined && isOptional(found, decision);
    };
    const above = (from: readonly Node[], next: (other: Node) => readonly Node[]): readonly Node[] => {
      const found = new Set<Node>();
      const queue = from.filter(isAbsent);
      for (let other = queue.pop(); other !== undefined && found.size <= limits.needs; other = queue.pop()) {
        for (const one of next(other)) {
          if (found.has(one)) continue;
          found.add(one);
          if (isAbsent(one)) queue.push(one);
        }
      }
      return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    };
    const waitsFor = above(node.waitsFor, (other) => other.waitsFor);
    if (waitsFor.length === 0) continue;
    const own = new Set(node.waitsFor);
    const more = waitsFor.filter((other) => !own.has(other));
    if (own.size + more.length > limits.needs) tooMany.add(node);
    else {
      const needed = new Set(node.needs.flatMap((need) => need.nodes));
      const needs = above([...needed], neededBy).filter((other) => !needed.has(other));
      behind.set(node, { waitsFor: more, needs });
    }
  }
  return { behind: (node) => behind.get(node) ?? nothing, tooMany };
}

function neededBy({ needs }: Node): readonly Node[] {
  return needs.flatMap((need) => need.nodes);
}
