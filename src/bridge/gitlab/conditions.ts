import type { Tree } from '../../expressions/tree.ts';
import { allOf, always, anyOf, atom, type Known, never } from './known.ts';
import type { Node } from './nodes.ts';
import { knownCondition, type Names } from './known-condition.ts';
import { word } from './words.ts';

/** A task's condition, cut into what GitLab can decide and what is left for the job's script. */
export interface Split {
  /** Decided when the pipeline is made. */
  readonly known: Known;
  /** What must have become of its needs. `failure`: one of them, or what it needs in turn, failed. */
  readonly base: 'success' | 'failure' | 'any';
  /** All of them must hold; decided in the script. */
  readonly guards: readonly Tree[];
}

export const plain: Split = { known: always, base: 'success', guards: [] };

/** Cancelling is no condition here: when GitLab cancels a pipeline, nothing starts any more, here neither. */
export function splitCondition(node: Node, names: Names): Split {
  const { job } = node;
  if (job === undefined) return plain;
  const due = dueRule(job.task.schedule);
  const { kind, tree } = job.condition;
  if (kind === 'never') return { known: never, base: 'success', guards: [] };
  if (kind === 'always' || kind === 'completed') return { known: due, base: 'any', guards: [] };
  if (kind === 'failure') return { known: due, base: 'failure', guards: [] };
  if (tree === undefined) return { known: due, base: 'success', guards: [] };

  const known: Known[] = [due];
  const guards: Tree[] = [];
  const statuses = new Set<string>();
  for (const part of conjuncts(withoutCancelling(tree))) {
    const status = part.kind === 'call' ? part.name : '';
    if (status === 'success' || status === 'failure') {
      statuses.add(status);
      continue;
    }
    const decided = knownCondition(part, names);
    if (decided === undefined) guards.push(part);
    else known.push(decided);
  }
  if (kind === 'success') return { known: allOf(known), base: 'success', guards };
  if (statuses.size === 2) guards.unshift({ kind: 'call', name: 'failure', args: [] });
  const base = statuses.has('success') ? 'success' : statuses.has('failure') ? 'failure' : 'any';
  return { known: allOf(known), base, guards };
}

/** In a pipeline that a schedule started, a task with a schedule of its own runs when the schedule names it. */
function dueRule(schedule: string | undefined): Known {
  if (schedule === undefined) return always;
  const text = JSON.stringify(schedule);
  const source = '"$CI_PIPELINE_SOURCE"';
  return anyOf([
    atom('$CI_PIPELINE_SOURCE != "schedule"', '$CI_PIPELINE_SOURCE == "schedule"', `[ ${source} != schedule ]`),
    atom(`$SCHEDULE == ${text}`, `$SCHEDULE != ${text}`, `[ "$SCHEDULE" = ${word(schedule)} ]`),
  ]);
}

function conjuncts(tree: Tree): readonly Tree[] {
  return tree.kind === 'and' ? tree.of.flatMap(conjuncts) : [tree];
}

function withoutCancelling(tree: Tree): Tree {
  if (tree.kind === 'call' && (tree.name === 'always' || tree.name === 'cancelled')) {
    return { kind: 'literal', value: tree.name === 'always' };
  }
  if (tree.kind === 'not') {
    const of = withoutCancelling(tree.of);
    return of.kind === 'literal' && typeof of.value === 'boolean'
      ? { kind: 'literal', value: !of.value }
      : { kind: 'not', of };
  }
  return tree.kind === 'and' || tree.kind === 'or' ? { kind: tree.kind, of: tree.of.map(withoutCancelling) } : tree;
}
