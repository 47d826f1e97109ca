import type { Tree } from '../../expressions/tree.ts';
import { anyOf, equals } from './expression-text.ts';
import { type Decision, decided } from './conditions.ts';
import type { Node } from './nodes.ts';
import type { Scope, Words } from './scope.ts';

/**
 * What became of a step. Its conclusion is what `continue-on-error` makes of its outcome. A background step that was skipped
 * never gets one, for `wait` tells of those that were started (actions/runner, BackgroundStepCoordinator.CompleteWaitedSteps).
 */
export function wordsOfSteps(checkout: string): Words {
  const conclusion = (id: string): Tree => ({ kind: 'reference', path: ['steps', id, 'conclusion'] });
  const result = ({ id }: Node): Tree => anyOf([conclusion(id), { kind: 'literal', value: 'skipped' }]);
  return {
    result,
    resultIs: (node, word) =>
      equals(['success', 'failure', 'cancelled'].includes(word) ? conclusion(node.id) : result(node), word),
    output: ({ id }, name) => ({ kind: 'reference', path: ['steps', id, 'outputs', name] }),
    ready: equals(conclusion(checkout), 'success'),
  };
}

/**
 * When a step runs. `success()` of a step is that no step before it failed, and it knows of background steps what was waited
 * for: where a node's `wait`s are for what it needs, and none of that is skipped for a reason of its own, it is ours.
 */
export function decideStep(node: Node, scope: Scope, plain: Set<Node>): Decision | undefined {
  const isImplied = scope.seesMore !== true && node.waitsFor.every((other) => plain.has(other)) && needsAll(node);
  const { condition, task } = node.job;
  if (isImplied && condition.kind === 'success' && condition.tree === undefined && task.schedule === undefined) {
    plain.add(node);
  }
  return decided(node, scope, isImplied);
}

/** Whether it needs, directly or not, all that it waits for. */
function needsAll({ waitsFor, needs, needed }: Node): boolean {
  const direct = new Set(needs.flatMap(({ nodes }) => nodes));
  return waitsFor.every((node) => direct.has(node) || needed().has(node));
}
