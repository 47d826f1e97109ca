import type { Job, Pipeline } from '../pipeline.ts';
import { wholeMatrices } from './matrix.ts';
import { jobIds } from './names.ts';

/** A job of the workflow: a task, or all legs of a matrix. */
export interface Node {
  readonly id: string;
  /** The first leg where there are several, which differ in nothing but their values. */
  readonly job: Job;
  readonly legs: readonly Job[];
  readonly needs: readonly NodeNeed[];
  /** All it waits for, each once. */
  readonly waitsFor: readonly Node[];
  /** What `failure()` of ours looks at: all that it needs, directly or not. Counted when it is asked for. */
  readonly needed: () => ReadonlySet<Node>;
  /** All that GitHub's own functions look at: with what it comes after. */
  readonly above: () => ReadonlySet<Node>;
}

/** A direct need by the name that expressions use; several nodes where the legs of a matrix are written one by one. */
export interface NodeNeed {
  readonly key: string;
  readonly nodes: readonly Node[];
}

/** In plan order. `tooMany`: matrices that are written leg by leg since GitHub has no room for them. */
export function makeNodes(pipeline: Pipeline): { readonly nodes: readonly Node[]; readonly tooMany: readonly Job[] } {
  const { matrices, tooMany } = wholeMatrices(pipeline);
  return { nodes: nodesOf(pipeline, matrices), tooMany };
}

/** In plan order; `matrices` are those that are one node, by their id. */
export function nodesOf(pipeline: Pipeline, matrices: ReadonlyMap<string, readonly Job[]>): readonly Node[] {
  const groups = pipeline.jobs.flatMap((job): (readonly Job[])[] => {
    const legs = matrices.get(job.task.base_id);
    if (legs === undefined) return [[job]];
    return legs[0] === job ? [legs] : [];
  });
  const ids = jobIds(groups.map(([job, ...legs]) => (legs.length > 0 ? job?.task.base_id : job?.task.id) ?? ''));
  const byJob = new Map<Job, Node>();
  const among = (jobs: readonly Job[]): readonly Node[] => [...new Set(jobs.flatMap((job) => byJob.get(job) ?? []))];
  return groups.flatMap((legs, index): Node[] => {
    const [job] = legs;
    if (job === undefined) return [];
    const needs = job.needs.map((need) => ({ key: need.key, nodes: among(need.jobs) }));
    const waitsFor = among(job.waitsFor);
    const node: Node = {
      id: ids[index] ?? '',
      job,
      legs,
      needs,
      waitsFor,
      needed: once(() =>
        reached(
          needs.flatMap((need) => need.nodes),
          (other) => other.needs.flatMap((one) => one.nodes),
        ),
      ),
      above: once(() => reached(waitsFor, (other) => other.waitsFor)),
    };
    for (const leg of legs) byJob.set(leg, node);
    return [node];
  });
}

function reached(starts: readonly Node[], next: (node: Node) => readonly Node[]): ReadonlySet<Node> {
  const found = new Set(starts);
  for (const node of found) for (const other of next(node)) found.add(other);
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
