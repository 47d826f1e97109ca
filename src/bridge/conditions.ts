import { asksForStatus, isTrue, type KnownValues, partsOfTree, treeOf, type Tree } from '../expressions/tree.ts';
import type { PlannedTask } from '../model/plan.ts';

/** When a task runs, in the classes that engines have words for. */
export interface Condition {
  readonly kind:
    /** Every direct need is `success`; where `tree` is there, it must hold too. */
    | 'success'
    /** Whatever became of its needs, also when the run is cancelled. */
    | 'always'
    /** Whatever became of its needs, unless the run is cancelled. */
    | 'completed'
    /** A direct need, or anything it needs in turn, is `failure`. */
    | 'failure'
    /** It is skipped in every run. */
    | 'never'
    /** `tree` alone decides. */
    | 'expression';
  /** What the user wrote, matrix values filled in; absent where the kind says all. */
  readonly tree?: Tree;
  /** Whether `tree` asks for results, outputs or the run's state, which no engine knows before the run. */
  readonly dynamic: boolean;
}

export function conditionOf(task: PlannedTask): Condition {
  if (task.skip !== undefined) return { kind: 'never', dynamic: false };
  if (task.if === undefined) return { kind: 'success', dynamic: false };
  const tree = treeOf(task.if, knownOf(task));
  if (!asksForStatus(tree)) return withoutStatus(tree);
  const kind = namedKind(tree);
  return kind === undefined ? { kind: 'expression', tree, dynamic: true } : { kind, dynamic: false };
}

/** Without a status function `success()` is implied. */
function withoutStatus(tree: Tree): Condition {
  if (tree.kind === 'literal') return { kind: isTrue(tree.value) ? 'success' : 'never', dynamic: false };
  const parts = partsOfTree(tree);
  const dynamic = parts.some(
    (part) => part.kind === 'other' || (part.kind === 'reference' && part.path[0] === 'needs'),
  );
  return { kind: 'success', tree, dynamic };
}

/** The kinds that one status function, or one negated, stands for. */
function namedKind(tree: Tree): Condition['kind'] | undefined {
  if (tree.kind === 'call') {
    return ({ always: 'always', failure: 'failure', success: 'success' } as const)[tree.name];
  }
  return tree.kind === 'not' && tree.of.kind === 'call' && tree.of.name === 'cancelled' ? 'completed' : undefined;
}

/** What of a task's expressions is known when the pipeline is made. */
export function knownOf(task: PlannedTask): Required<KnownValues> {
  return { ...knownOfLegs(task), matrix: task.matrix ?? {} };
}

/** The same for the legs of a matrix that are written as one. */
export function knownOfLegs({ needs }: PlannedTask): Required<Pick<KnownValues, 'needs'>> {
  return { needs: needs.map(({ key }) => key) };
}
