import { asksForStatus, partsOfTree, type Tree } from '../../expressions/tree.ts';
import { allOf, anyOf, differs, equals, expressionText, folded } from './expression-text.ts';
import type { Node, NodeNeed } from './nodes.ts';
import { areAlike, resultIs, type Scope, secretOf, translated } from './scope.ts';

/** When GitHub runs a job. */
export interface Decision {
  /** `undefined`: when all above it were successful, which GitHub says of itself. */
  readonly if: string | undefined;
  /**
   * Whether its success means that all above it were successful: GitHub's `success()` looks at all of them, ours at the
   * direct needs. https://docs.github.com/actions/reference/workflows-and-actions/expressions#status-check-functions
   */
  readonly strict: boolean;
}

const call = (name: string): Tree => ({ kind: 'call', name, args: [] });

/** `decisions` has those of all that the node waits for. `undefined` where its condition has no words there. */
export function decide(node: Node, scope: Scope, decisions: ReadonlyMap<Node, Decision>): Decision | undefined {
  return decided(node, scope, impliesSuccess(node, decisions));
}

/** `isImplied`: GitHub's `success()`, which is asked where nothing is said, says the same as ours. */
export function decided(node: Node, around: Scope, isImplied: boolean): Decision | undefined {
  const scope: Scope = { ...around, isCondition: true };
  const { kind, tree } = node.job.condition;
  if (kind === 'never') return { if: 'false', strict: true };
  const due = dueTree(node);
  const isRoot = node.waitsFor.length === 0;
  const written = (parts: readonly Tree[], strict: boolean): Decision | undefined => {
    const text = expressionText(folded(allOf(parts)));
    return text === undefined ? undefined : { if: text === 'true' ? undefined : text, strict };
  };
  if (kind === 'success') {
    const own = tree === undefined ? allOf([]) : translated(tree, scope);
    if (own === undefined) return undefined;
    const parts = [...due, own];
    if (isImplied) return written(parts, true);
    return written([successTree(node, scope), ...parts], false);
  }
  if (kind === 'always') return written([call('always'), ...due], isRoot);
  if (kind === 'completed') return written([{ kind: 'not', of: call('cancelled') }, ...due], isRoot);
  if (kind === 'failure') return written([failureTree(node, scope), ...due], isRoot);
  if (tree === undefined) return undefined;
  const own = translated(tree, {
    ...scope,
    status: (name) => {
      if (name === 'failure') return failureTree(node, scope);
      return name === 'success' && !isImplied ? successTree(node, scope) : undefined;
    },
  });
  if (own === undefined) return undefined;
  // Without a status function GitHub would ask for `success()` as well.
  const asks = asksForStatus(folded(own)) ? [] : [running];
  return written([...asks, own, ...due], isRoot);
}

/** Why a condition has no words there. */
export function unsaidCondition({ job: { condition } }: Node, secrets: Scope['secrets']): string {
  for (const part of condition.tree === undefined ? [] : partsOfTree(condition.tree)) {
    if (part.kind !== 'reference' || part.path[0] !== 'env') continue;
    const secret = secretOf(part.path[1] ?? '', secrets);
    if (secret !== undefined) return `\`if\`: it reads ${secret}, and GitHub shows a condition no secret`;
  }
  return '`if`: an expression in it has no counterpart in a workflow';
}

const running: Tree = { kind: 'not', of: call('cancelled') };

/** In a run that a schedule started, a task with a schedule of its own runs when it is that. */
function dueTree({ job }: Node): readonly Tree[] {
  const { schedule } = job.task;
  if (schedule === undefined) return [];
  const event = (...names: string[]): Tree => ({ kind: 'reference', path: ['github', ...names] });
  return [anyOf([differs(event('event_name'), 'schedule'), equals(event('event', 'schedule'), schedule)])];
}

/** Whether GitHub's `success()` says the same as ours. */
function impliesSuccess(node: Node, decisions: ReadonlyMap<Node, Decision>): boolean {
  const needed = node.needs.flatMap((need) => need.nodes);
  if (!needed.every((other) => decisions.get(other)?.strict === true)) return false;
  if (!node.needs.every((need) => areAlike(need.nodes))) return false;
  const direct = new Set(needed);
  return node.waitsFor.every((other) => direct.has(other)) || isWithin(node.waitsFor, needed);
}

function isWithin(others: readonly Node[], needed: readonly Node[]): boolean {
  return others.every((other) => needed.some((need) => need === other || need.above().has(other)));
}

function successTree(node: Node, scope: Scope): Tree {
  const each = node.needs.filter(hasNodes).flatMap((need) => resultIs(need, 'success', scope) ?? []);
  const { ready } = scope.words;
  return allOf([running, ...(each.length === 0 && ready !== undefined ? [ready] : each)]);
}

function hasNodes(need: NodeNeed): boolean {
  return need.nodes.length > 0;
}

/** `failure()` where GitHub, which looks at what it comes after too, sees no more than its needs. */
function failureTree(node: Node, scope: Scope): Tree {
  const needed = node.needed();
  if (scope.seesMore !== true && node.above().size === needed.size) return call('failure');
  if (needed.size === 0) return { kind: 'literal', value: false };
  const failed = [...needed].map((other) => {
    scope.asked.add(other);
    return scope.words.resultIs(other, 'failure');
  });
  return allOf([running, anyOf(failed)]);
}
