import type { Tree } from '../../expressions/tree.ts';
import { textsOfJson } from '../json-texts.ts';

/** What an expression may know of the event that started a run: `github.ref` and its like. */
export type EventFact = 'ref' | 'ref_name' | 'ref_type' | 'event_name';

/** A comparison of such a fact with a text. */
export interface EventComparison {
  readonly fact: EventFact;
  /** `unknown` where the text or the way of comparing can't be read. */
  readonly how: 'is' | 'starts' | 'contains' | 'unknown';
  readonly text: string;
  /** Whether it asks for what does not compare so. */
  readonly isNegated: boolean;
  /** With the `!` before it. */
  readonly written: Tree;
}

/** All that an expression compares with facts of the event. */
export function comparisonsOf(tree: Tree, isNegated = false): readonly EventComparison[] {
  if (tree.kind === 'not') return comparisonsOf(tree.of, !isNegated);
  if (tree.kind === 'and' || tree.kind === 'or') return tree.of.flatMap((part) => comparisonsOf(part, isNegated));
  if (tree.kind !== 'compare' && tree.kind !== 'call') return [];
  const parts = tree.kind === 'compare' ? [tree.left, tree.right] : tree.args;
  const index = parts.findIndex((part) => factOf(part) !== undefined);
  const fact = factOf(parts[index]);
  if (fact === undefined) return parts.flatMap((part) => comparisonsOf(part, isNegated));
  const written: Tree = isNegated ? { kind: 'not', of: tree } : tree;
  const other = parts[1 - index];
  const text = other?.kind === 'literal' && typeof other.value === 'string' ? other.value : undefined;
  if (tree.kind === 'compare') {
    const isRead = text !== undefined && (tree.operator === '==' || tree.operator === '!=');
    const negates = isNegated !== (tree.operator === '!=');
    return [{ fact, how: isRead ? 'is' : 'unknown', text: text ?? '', isNegated: negates, written }];
  }
  if (!['startswith', 'endswith', 'contains'].includes(tree.name)) return [];
  const list = tree.name === 'contains' && index === 1 ? textsOfJson(other) : undefined;
  if (list !== undefined) return list.map((one) => ({ fact, how: 'is', text: one, isNegated, written }));
  const how = text === undefined || index !== 0 ? 'unknown' : (ways.get(tree.name) ?? 'unknown');
  return [{ fact, how, text: text ?? '', isNegated, written }];
}

const ways: ReadonlyMap<string, EventComparison['how']> = new Map([
  ['startswith', 'starts'],
  ['contains', 'contains'],
]);

const facts: readonly string[] = ['ref', 'ref_name', 'ref_type', 'event_name'] satisfies readonly EventFact[];

/** `github.ref`, and `env.GITHUB_REF`, which is the same. */
function factOf(tree: Tree | undefined): EventFact | undefined {
  if (tree?.kind !== 'reference' || tree.path.length !== 2) return undefined;
  const [context, name = ''] = tree.path;
  const fact = context === 'env' ? /^GITHUB_(\w+)$/i.exec(name)?.[1] : context === 'github' ? name : undefined;
  return facts.find((one): one is EventFact => one === fact?.toLowerCase());
}
