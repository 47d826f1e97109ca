import { partsOfTree, type Tree } from '../../expressions/tree.ts';
import { treesOf } from '../pipeline.ts';
import { plain, type Split } from './conditions.ts';
import type { When } from './dialect.ts';
import { allOf, anyOf, implies, never, type Known } from './known.ts';
import type { Node, NodeNeed } from './nodes.ts';

/**
 * How a job comes to run on GitLab. There a job with `needs` is skipped as soon as one of them is skipped, `when: always`
 * included (lib/gitlab/ci/status/composite.rb and app/services/ci/process_build_service.rb of GitLab). So a job that must
 * run whatever became of its needs may have no need that GitLab skips: those run too, and their scripts decide.
 */
export interface Decision {
  readonly when: Exclude<When, 'never'>;
  /** It stands in a last stage of its own, where GitLab itself knows whether anything failed. */
  readonly final: boolean;
  /** Whether it is in the pipeline at all. */
  readonly known: Known;
  /** Its script goes on only where these needs were successful. */
  readonly mustSucceed: readonly NodeNeed[];
  /** Its script goes on only where something above failed. */
  readonly mustFail: boolean;
  /** Its script goes on only where these hold. */
  readonly guards: readonly Tree[];
  /** Whether others read its result. */
  publishes: boolean;
  /** Whether others below ask for failures above them, and so it tells of those above itself. */
  tellsFailures: boolean;
  /** Whether its script may end without having run the task, as a success. */
  readonly soft: boolean;
}

type Growing = { -readonly [K in keyof Decision]: Decision[K] };

const leftOut = {
  when: 'on_success',
  mustSucceed: [],
  mustFail: false,
  guards: [],
  publishes: false,
  tellsFailures: false,
  soft: false,
} as const satisfies Partial<Decision>;

/** `splits` and the result by the nodes' places in `nodes`. */
export function decide(nodes: readonly Node[], splits: ReadonlyMap<Node, Split>): ReadonlyMap<Node, Decision> {
  const of = (node: Node): Split => splits.get(node) ?? plain;
  const finals = finalNodes(nodes, of);
  const running = alwaysRunning(nodes, of, finals);
  const decisions = new Map<Node, Growing>();
  const at = (node: Node): Growing => {
    const found = decisions.get(node);
    if (found === undefined) throw new Error(`${node.id} stands before what it waits for`);
    return found;
  };

  for (const node of nodes) {
    const { base, guards, known } = of(node);
    const final = finals.has(node);
    const when = final ? (base === 'failure' ? 'on_failure' : 'always') : (running.get(node) ?? 'on_success');
    const doubtful =
      when === 'on_success' ? node.needs.filter((need) => need.nodes.some((leg) => at(leg).soft)) : node.needs;
    const mustSucceed = base === 'success' ? doubtful : [];
    const mustFail = base === 'failure' && when === 'always' && !final;
    const present = node.needs.map((need) => anyOf(need.nodes.map((leg) => at(leg).known)));
    decisions.set(node, {
      when,
      final,
      // Nothing that it needs can have failed where it needs nothing.
      known:
        base === 'success' ? allOf([known, ...present]) : base === 'failure' && node.needs.length === 0 ? never : known,
      mustSucceed,
      mustFail,
      guards,
      publishes: false,
      soft: mustSucceed.length > 0 || mustFail || guards.length > 0,
      tellsFailures: false,
    });
    if (at(node).known.kind === 'false') continue;
    const asksAll = guards.some((guard) => callsOf(guard).has('success'));
    for (const need of [...mustSucceed, ...(asksAll ? node.needs : []), ...namedNeeds(node)]) {
      for (const leg of need.nodes) at(leg).publishes = true;
    }
  }
  tellFailures(nodes, at);
  // What is in no pipeline has nothing to decide or to tell.
  for (const node of nodes) if (at(node).known.kind === 'false') Object.assign(at(node), leftOut);
  return decisions;
}

/** Who asks `failure()` in its script is told by its needs, and these by theirs. */
function tellFailures(nodes: readonly Node[], at: (node: Node) => Growing): void {
  for (const node of nodes.toReversed()) {
    const { mustFail, guards, tellsFailures, known } = at(node);
    const asks = known.kind !== 'false' && (mustFail || guards.some(asksForFailure));
    if (!asks && !tellsFailures) continue;
    for (const other of node.needs.flatMap((need) => need.nodes))
      Object.assign(at(other), { publishes: true, tellsFailures: true });
  }
}

/** Whether this need may be missing from the pipeline though the job that needs it is there. */
export function isOptional(need: Decision, decision: Decision): boolean {
  return need.known.kind !== 'true' && !implies(decision.known, need.known);
}

/**
 * Jobs that nobody waits for, that run whatever became of the others, and that wait for all of them: a last stage says that
 * of itself. All such jobs or none: one in an earlier stage would hold up the last stage, and its failure would count there.
 */
function finalNodes(nodes: readonly Node[], of: (node: Node) => Split): ReadonlySet<Node> {
  const isCandidate = (node: Node): boolean => {
    const { base, guards } = of(node);
    return (
      node.dependents.length === 0 && node.waitsFor.length > 0 && base !== 'success' && !guards.some(asksForFailure)
    );
  };
  const candidates = new Set(nodes.filter(isCandidate));
  if (candidates.size === 0) return candidates;
  const ends = nodes.filter(
    (node) => !candidates.has(node) && node.dependents.every((dependent) => candidates.has(dependent)),
  );
  const isExact = (node: Node): boolean => {
    const waitsFor = new Set(node.waitsFor);
    return ends.every((end) => waitsFor.has(end)) && (of(node).base === 'any' || isNeeded);
  };
  const isNeeded = nodes.every(isPlainOrder);
  return [...candidates].every(isExact) ? candidates : new Set();
}

/** The jobs that GitLab must never skip, and what that makes of their `when`. */
function alwaysRunning(
  nodes: readonly Node[],
  of: (node: Node) => Split,
  finals: ReadonlySet<Node>,
): ReadonlyMap<Node, 'always' | 'on_failure'> {
  const running = new Map<Node, 'always' | 'on_failure'>();
  const isRoot = (node: Node): boolean => node.waitsFor.length === 0;
  for (const node of nodes.toReversed()) {
    const { base, known } = of(node);
    if (isRoot(node)) continue;
    if (finals.has(node)) {
      // What GitLab skips was skipped for the plan too, but a gate that does not hold is what its needs are.
      const gates = namedNeeds(node).flatMap((need) => need.nodes.filter(isGate));
      for (const gate of gates) if (!isRoot(gate)) running.set(gate, 'always');
      continue;
    }
    const isWanted = running.get(node) === 'always';
    if (!isWanted && (known.kind === 'false' || (base === 'success' && isPlainOrder(node)))) continue;
    // Where no need can be skipped, GitLab's own word is exact; but then this job may be.
    const isNative = base === 'failure' && !isWanted && node.after.length === 0 && node.waitsFor.every(isRoot);
    running.set(node, isNative ? 'on_failure' : 'always');
    for (const other of node.waitsFor) if (!isRoot(other)) running.set(other, 'always');
  }
  return running;
}

function isGate({ job }: Node): boolean {
  return job === undefined || job.task.command.kind === 'gate';
}

/** Whether all it comes after are needs anyway: then their results count. */
function isPlainOrder(node: Node): boolean {
  const needed = new Set(node.needs.flatMap((need) => need.nodes));
  return node.after.every((other) => needed.has(other));
}

export function callsOf(tree: Tree): ReadonlySet<string> {
  return new Set(partsOfTree(tree).flatMap((part) => (part.kind === 'call' ? [part.name] : [])));
}

export function asksForFailure(tree: Tree): boolean {
  return callsOf(tree).has('failure');
}

/** The needs whose result or outputs the task's expressions name. */
function namedNeeds({ job, needs }: Node): readonly NodeNeed[] {
  if (job === undefined || needs.length === 0) return [];
  const keys = new Set(
    treesOf(job)
      .flatMap(partsOfTree)
      .flatMap((part) => (part.kind === 'reference' && part.path[0] === 'needs' ? [part.path[1]?.toLowerCase()] : [])),
  );
  return needs.filter((need) => keys.has(need.key.toLowerCase()));
}
