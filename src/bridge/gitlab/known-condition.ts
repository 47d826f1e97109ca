import { coerced, isTrue, type Tree } from '../../expressions/tree.ts';
import { textsOfJson } from '../json-texts.ts';
import { type Comparing, compareGithub, compareVariable, isFilled } from './github-context.ts';
import { allOf, always, anyOf, type Known, never, not } from './known.ts';

/** What an expression of one task can name, in a script of its job. */
export interface Names {
  /** Between double quotes, what `needs.<key>.result` is. */
  readonly result: (key: string) => string | undefined;
  /** Between double quotes, what `needs.<key>.outputs.<name>` is. */
  readonly output: (key: string, name: string) => string | undefined;
  /** The task's own variable: its text, where that is known beforehand, or that it is made in the script. */
  readonly own: (name: string) => { readonly text: string } | 'made' | undefined;
  /** Whether a task that this one needs may have written variables for it. */
  readonly inherits: boolean;
}

/** A condition that GitLab can decide when it makes the pipeline; `undefined` where only the job can. */
export function knownCondition(tree: Tree, names: Names): Known | undefined {
  const of = (part: Tree): Known | undefined => knownCondition(part, names);
  const ofAll = (parts: readonly Tree[]): readonly Known[] | undefined => {
    const known = parts.map(of);
    return known.includes(undefined) ? undefined : known.flatMap((part) => part ?? []);
  };
  switch (tree.kind) {
    case 'literal':
      return isTrue(tree.value) ? always : never;
    case 'not': {
      const known = of(tree.of);
      return known === undefined ? undefined : not(known);
    }
    case 'and':
    case 'or': {
      const known = ofAll(tree.of);
      return known === undefined ? undefined : tree.kind === 'and' ? allOf(known) : anyOf(known);
    }
    case 'reference':
      return knownTruth(tree, names);
    case 'compare':
    case 'call':
      return knownComparison(tree, names);
    case 'index':
    case 'other':
      return undefined;
    default:
      return tree satisfies never;
  }
}

function knownTruth({ path }: { readonly path: readonly string[] }, names: Names): Known | undefined {
  const known = variableOf(path, names);
  if (known !== undefined) return 'text' in known ? (known.text === '' ? never : always) : isFilled(known.name);
  const equal = path[0] === 'github' ? compareGithub(githubName(path), 'equals', '') : undefined;
  return equal === undefined ? undefined : not(equal);
}

function knownComparison(tree: Tree, names: Names): Known | undefined {
  const comparison = comparisonOf(tree);
  if (comparison === undefined) return undefined;
  if ('any' in comparison) {
    const known = comparison.any.map((part) => knownCondition(part, names));
    return known.includes(undefined) ? undefined : anyOf(known.flatMap((part) => part ?? []));
  }
  const { how, text, path, denied } = comparison;
  const variable = variableOf(path, names);
  const known =
    variable === undefined
      ? path[0] === 'github'
        ? compareGithub(githubName(path), how, text)
        : undefined
      : 'text' in variable
        ? compareTexts(variable.text, how, text)
          ? always
          : never
        : compareVariable(variable.name, how, text, false);
  return known === undefined || !denied ? known : not(known);
}

/** A variable's name, or its text where the configuration says it. */
function variableOf(
  path: readonly string[],
  names: Names,
): { readonly name: string } | { readonly text: string } | undefined {
  const [context, name] = path;
  if (context !== 'env' || name === undefined || path.length !== 2) return undefined;
  const own = names.own(name);
  if (own === 'made' || (own === undefined && names.inherits)) return undefined;
  return own ?? (/^[A-Za-z_]\w*$/.test(name) ? { name } : undefined);
}

/** The property of `github` that a path names, in lower case, e.g. `event.number`. */
export function githubName(path: readonly string[]): string {
  return path.slice(1).join('.').toLowerCase();
}

/** A reference and the text it is compared with; `denied` turns the answer round. */
export interface Comparison {
  readonly how: Comparing;
  readonly path: readonly string[];
  readonly text: string;
  readonly denied: boolean;
}

/** A reference compared with a text, by an operator or by a function; `contains` of a list is one of several. */
export function comparisonOf(tree: Tree): Comparison | { readonly any: readonly Tree[] } | undefined {
  if (tree.kind === 'compare' && (tree.operator === '==' || tree.operator === '!=')) {
    const [reference, literal] = tree.left.kind === 'reference' ? [tree.left, tree.right] : [tree.right, tree.left];
    if (reference.kind !== 'reference' || literal.kind !== 'literal' || typeof literal.value !== 'string') {
      return undefined;
    }
    return { how: 'equals', path: reference.path, text: literal.value, denied: tree.operator === '!=' };
  }
  if (tree.kind !== 'call') return undefined;
  const [first, second] = tree.args;
  if (tree.name === 'contains' && first?.kind === 'call' && second !== undefined) {
    const list = textsOfJson(first);
    return list === undefined
      ? undefined
      : {
          any: list.map((value): Tree => ({
            kind: 'compare',
            operator: '==',
            left: second,
            right: { kind: 'literal', value },
          })),
        };
  }
  const how = ({ contains: 'contains', startswith: 'starts', endswith: 'ends' } as const)[tree.name];
  if (how === undefined || first?.kind !== 'reference' || second?.kind !== 'literal') return undefined;
  return { how, path: first.path, text: coerced(second.value), denied: false };
}

function compareTexts(left: string, how: Comparing, right: string): boolean {
  const [a, b] = [left.toUpperCase(), right.toUpperCase()];
  return { equals: a === b, starts: a.startsWith(b), ends: a.endsWith(b), contains: a.includes(b) }[how];
}
