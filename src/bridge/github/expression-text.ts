import { isTrue, type Tree } from '../../expressions/tree.ts';
import { githubLiteral } from '../quote/github.ts';

/** Functions by their names in lower case, as GitHub's documentation spells them. */
const spellings: Readonly<Record<string, string>> = {
  startswith: 'startsWith',
  endswith: 'endsWith',
  tojson: 'toJSON',
  fromjson: 'fromJSON',
};

/** A tree in GitHub's expression language; `undefined` where a part of it has no simple form. */
export function expressionText(tree: Tree): string | undefined {
  switch (tree.kind) {
    case 'literal':
      return typeof tree.value === 'string' ? githubLiteral(tree.value) : String(tree.value);
    case 'reference':
      return referenceText(tree.path);
    case 'not': {
      const of = expressionText(tree.of);
      return of === undefined ? undefined : `!${isTight(tree.of) ? of : `(${of})`}`;
    }
    case 'and':
    case 'or': {
      const parts = tree.of.map((part) => nested(part, (part.kind === 'and' && tree.kind === 'or') || isUnary(part)));
      return parts.includes(undefined) ? undefined : parts.join(tree.kind === 'and' ? ' && ' : ' || ');
    }
    case 'compare': {
      const [left, right] = [nested(tree.left, isTight(tree.left)), nested(tree.right, isTight(tree.right))];
      return left === undefined || right === undefined ? undefined : `${left} ${tree.operator} ${right}`;
    }
    case 'call': {
      const args = tree.args.map(expressionText);
      return args.includes(undefined) ? undefined : `${spellings[tree.name] ?? tree.name}(${args.join(', ')})`;
    }
    case 'index': {
      const [of, index] = [nested(tree.of, isTight(tree.of)), expressionText(tree.index)];
      if (of === undefined || index === undefined) return undefined;
      const name = tree.index.kind === 'literal' && typeof tree.index.value === 'string' ? tree.index.value : '';
      return of + nameText(name, index);
    }
    default:
      return undefined;
  }
}

function nested(tree: Tree, bare: boolean): string | undefined {
  const text = expressionText(tree);
  return text === undefined || bare ? text : `(${text})`;
}

/** Whether it stands next to `&&` and `||` without parentheses. */
function isUnary(tree: Tree): boolean {
  return tree.kind === 'compare' || tree.kind === 'not' || isTight(tree);
}

/** Whether it stands next to every operator without parentheses. */
function isTight(tree: Tree): boolean {
  return ['literal', 'reference', 'call', 'index'].includes(tree.kind);
}

/** `github.event_name`, `needs.a['b c']`. */
function referenceText([context = '', ...names]: readonly string[]): string {
  return context + names.map((name) => nameText(name, githubLiteral(name))).join('');
}

/** `.name`, or an index where it is none. */
function nameText(name: string, index: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? `.${name}` : `[${index}]`;
}

export function allOf(trees: readonly Tree[]): Tree {
  const [first, ...others] = trees.flatMap((tree) => (tree.kind === 'and' ? tree.of : [tree]));
  if (first === undefined) return { kind: 'literal', value: true };
  return others.length === 0 ? first : { kind: 'and', of: [first, ...others] };
}

export function anyOf(trees: readonly Tree[]): Tree {
  const [first, ...others] = trees.flatMap((tree) => (tree.kind === 'or' ? tree.of : [tree]));
  if (first === undefined) return { kind: 'literal', value: false };
  return others.length === 0 ? first : { kind: 'or', of: [first, ...others] };
}

/** A condition without operands that are known: `false || a` is `a`, `true || a` is `true`. Only whether it holds is kept. */
export function folded(tree: Tree): Tree {
  if (tree.kind === 'literal') return { kind: 'literal', value: isTrue(tree.value) };
  if (tree.kind === 'not') {
    const of = folded(tree.of);
    return of.kind === 'literal' ? { kind: 'literal', value: of.value === false } : { kind: 'not', of };
  }
  if (tree.kind === 'compare') return comparedTexts(tree) ?? tree;
  if (tree.kind !== 'and' && tree.kind !== 'or') return tree;
  const decides = tree.kind === 'or';
  const parts = tree.of.map(folded);
  if (parts.some((part) => part.kind === 'literal' && part.value === decides))
    return { kind: 'literal', value: decides };
  const unknown = parts.filter((part) => part.kind !== 'literal');
  return decides ? anyOf(unknown) : allOf(unknown);
}

/** What a comparison of two texts comes to: whether they are equal, whatever the case, which engines know of ASCII alike. */
function comparedTexts({ left, operator, right }: Extract<Tree, { kind: 'compare' }>): Tree | undefined {
  if (left.kind !== 'literal' || right.kind !== 'literal') return undefined;
  if (typeof left.value !== 'string' || typeof right.value !== 'string') return undefined;
  if (operator !== '==' && operator !== '!=') return undefined;
  if (/[^ -~]/.test(left.value + right.value)) return undefined;
  const areEqual = left.value.toUpperCase() === right.value.toUpperCase();
  return { kind: 'literal', value: areEqual === (operator === '==') };
}

export function equals(left: Tree, value: string): Tree {
  return { kind: 'compare', operator: '==', left, right: { kind: 'literal', value } };
}

export function differs(left: Tree, value: string): Tree {
  return { kind: 'compare', operator: '!=', left, right: { kind: 'literal', value } };
}
