import type { Job, JobNeed, Pipeline } from '../pipeline.ts';
import { treesOf } from '../pipeline.ts';
import { partsOfTree } from '../../expressions/tree.ts';
import { limits } from './dialect.ts';

/** A job of GitLab's before it is known what it looks like: one for each task, and gates between for needs beyond the limit. */
export interface Node {
  /** `undefined`: a gate that the plan does not have. */
  readonly job: Job | undefined;
  /** The task's id; of a gate of ours, what it joins. */
  readonly id: string;
  readonly needs: readonly NodeNeed[];
  readonly after: readonly Node[];
  /** What it needs and comes after, each once. */
  readonly waitsFor: readonly Node[];
  readonly dependents: Node[];
  /** How many stages are before it. */
  readonly level: number;
}

/** As `JobNeed`: the legs of a matrix are one. */
export interface NodeNeed {
  readonly key: string;
  readonly nodes: readonly Node[];
}

export interface Nodes {
  /** Each after all that it waits for. */
  readonly nodes: readonly Node[];
  /** Those whose needs were put behind gates. */
  readonly gated: readonly Job[];
  /** Those that have too many needs for any gate to help, and why it does not. */
  readonly tooMany: readonly { readonly job: Job; readonly why: string }[];
}

/** The nodes of a pipeline; no node has more needs than GitLab takes, but those in `tooMany`. */
export function makeNodes(pipeline: Pipeline): Nodes {
  const nodes: Node[] = [];
  const byJob: Node[] = [];
  const gates = new Map<string, Node>();
  const gated: Job[] = [];
  const tooMany: { job: Job; why: string }[] = [];

  const ids = new Set(pipeline.jobs.map(({ task }) => task.id));
  const add = (job: Job | undefined, id: string, needs: readonly NodeNeed[], after: readonly Node[]): Node => {
    const waitsFor = [...new Set([...needs.flatMap((need) => need.nodes), ...after])];
    const level = waitsFor.reduce((most, other) => Math.max(most, other.level + 1), 0);
    const node: Node = { job, id, needs, after, waitsFor, dependents: [], level };
    for (const other of waitsFor) other.dependents.push(node);
    nodes.push(node);
    return node;
  };
  const gateFor = (needs: readonly NodeNeed[], label: string): Node => {
    const key = needs.map((need) => need.nodes.map((node) => node.id).join('\0')).join('\0\0');
    let id = label;
    while (ids.has(id)) id += ' ';
    const found = gates.get(key) ?? add(undefined, id, needs, []);
    gates.set(key, found);
    return found;
  };

  for (const job of pipeline.jobs) {
    const of = (need: JobNeed): NodeNeed => ({
      key: need.key,
      nodes: need.jobs.flatMap((other) => byJob[other.index] ?? []),
    });
    let needs = job.needs.map(of);
    const after = job.after.flatMap((other) => byJob[other.index] ?? []);
    if (job.waitsFor.length > limits.needs) {
      const named = namedNeeds(job);
      const direct = needs.filter((need) => named.has(need.key.toLowerCase()));
      let others: readonly NodeNeed[] = needs.filter((need) => !named.has(need.key.toLowerCase()));
      const room = limits.needs - after.length - direct.reduce((sum, need) => sum + need.nodes.length, 0);
      const isCut = others.some(isCutWithConditions);
      for (let round = 1; sizeOf(others) > Math.max(room, 1); round++) {
        const groups = groupsOf(others);
        const label = (index: number): string =>
          `needs of ${job.task.id}, ${round === 1 ? '' : `${round}: `}${index + 1} of ${groups.length}`;
        others = groups.map((group, index) => {
          const gate = gateFor(group, label(index));
          return { key: gate.id, nodes: [gate] };
        });
      }
      if (room <= 0) tooMany.push({ job, why: 'looks at the results of single ones' });
      else if (isCut) tooMany.push({ job, why: 'some of the legs that it needs have conditions' });
      else gated.push(job);
      needs = [...direct, ...others];
    }
    byJob[job.index] = add(job, job.task.id, needs, after);
  }
  return { nodes, gated, tooMany };
}

/** The needs that a job's expressions name: those must tell it their results themselves. */
function namedNeeds(job: Job): ReadonlySet<string> {
  const references = treesOf(job)
    .flatMap(partsOfTree)
    .flatMap((part) =>
      part.kind === 'reference' && part.path[0] === 'needs' ? [part.path[1]?.toLowerCase() ?? ''] : [],
    );
  return new Set(references);
}

/** Legs of which some may be skipped have no result of their own that could be joined with that of the others. */
function isCutWithConditions({ nodes }: NodeNeed): boolean {
  return (
    nodes.length > limits.needs &&
    nodes.some(({ job }) => job?.condition.kind !== 'success' || job.condition.tree !== undefined)
  );
}

function sizeOf(needs: readonly NodeNeed[]): number {
  return needs.reduce((sum, need) => sum + need.nodes.length, 0);
}

/** Cut so that each group has at most as many nodes as a job may need; a long need is cut itself. */
function groupsOf(needs: readonly NodeNeed[]): readonly (readonly NodeNeed[])[] {
  const groups: NodeNeed[][] = [];
  let free = 0;
  for (const { key, nodes } of needs) {
    for (let start = 0; start < nodes.length;) {
      if (free === 0 || (free < nodes.length - start && nodes.length <= limits.needs)) {
        groups.push([]);
        free = limits.needs;
      }
      const part = nodes.slice(start, start + free);
      groups.at(-1)?.push({ key, nodes: part });
      start += part.length;
      free -= part.length;
    }
  }
  return groups;
}
