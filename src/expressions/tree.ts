import { data, Evaluator, type Expr } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';

import type { Json } from '../model/shape.ts';
import { readExpression, statusFunctions } from './language.ts';
import { segmentsOf } from './template.ts';
import { Contexts } from './values.ts';

/** An expression for who writes it in another language; what is known beforehand is a literal in it. */
export type Tree =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** `needs.a.outputs.b` is `['needs', 'a', 'outputs', 'b']`; the first name in lower case, the others as written. */
  | { readonly kind: 'reference'; readonly path: readonly string[] }
  | { readonly kind: 'not'; readonly of: Tree }
  /** As in GitHub, the value is that of the operand which decides, not a boolean. */
  | { readonly kind: 'and' | 'or'; readonly of: readonly Tree[] }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Tree; readonly right: Tree }
  /** A function by its name in lower case, status functions too. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] }
  /** `fromJSON(…).a[1]`, `github.event[env.KEY]`: an index that is computed, or one into a computed value. */
  | { readonly kind: 'index'; readonly of: Tree; readonly index: Tree }
  /** What has no simple form: `a.*`; in words, what it is. */
  | { readonly kind: 'other'; readonly what: string };

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** A text with expressions, cut into what is literal and what is not. */
export type TemplatePart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'value'; readonly tree: Tree };

/** What is known when the tree is made. */
export interface KnownValues {
  /** Without it, its values stay references. */
  readonly matrix?: Readonly<Record<string, Json>>;
  /** Names of the needs: with them `contains(needs.*.result, …)` is a comparison with each of them. */
  readonly needs?: readonly string[];
}

type KnownContexts = Readonly<Record<string, Json>>;

/** The tree of an expression that was checked; what depends on the matrix alone is evaluated by GitHub's own library. */
export function treeOf(source: string, { matrix, needs }: KnownValues): Tree {
  const { tree } = readExpression(source, 0);
  if (tree === undefined) return { kind: 'other', what: source.trim() };
  return convert(tree, matrix === undefined ? {} : { matrix }, needs);
}

/** A template's parts, neighbouring texts joined; a text without expressions is one part. */
export function templateParts(text: string, known: KnownValues): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  const push = (piece: string): void => {
    const last = parts.at(-1);
    if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + piece };
    else parts.push({ kind: 'text', text: piece });
  };
  for (const segment of segmentsOf(text)) {
    if (segment.kind === 'literal') push(segment.text);
    if (segment.kind !== 'expression') continue;
    const tree = treeOf(segment.source, known);
    if (tree.kind === 'literal') push(coerced(tree.value));
    else parts.push({ kind: 'value', tree });
  }
  return parts.length === 0 ? [{ kind: 'text', text: '' }] : parts;
}

/** The trees in a tree, itself first. */
export function partsOfTree(tree: Tree): readonly Tree[] {
  return [tree, ...childrenOf(tree).flatMap(partsOfTree)];
}

function childrenOf(tree: Tree): readonly Tree[] {
  if (tree.kind === 'not') return [tree.of];
  if (tree.kind === 'and' || tree.kind === 'or') return tree.of;
  if (tree.kind === 'compare') return [tree.left, tree.right];
  if (tree.kind === 'index') return [tree.of, tree.index];
  return tree.kind === 'call' ? tree.args : [];
}

/** Whether a tree asks how needs or the run stand. */
export function asksForStatus(tree: Tree): boolean {
  return partsOfTree(tree).some((part) => part.kind === 'call' && statusFunctions.includes(part.name));
}

function convert(tree: Expr, known: KnownContexts, needs?: readonly string[]): Tree {
  const of = (part: Expr): Tree => convert(part, known, needs);
  if (isKnown(tree, known)) {
    const value = evaluated(tree, known);
    if (value !== undefined) return value;
  }
  if (tree instanceof Grouping) return of(tree.group);
  if (tree instanceof Unary) return { kind: 'not', of: of(tree.expr) };
  if (tree instanceof Logical) return { kind: tree.operator.lexeme === '&&' ? 'and' : 'or', of: tree.args.map(of) };
  if (tree instanceof Binary) {
    return {
      kind: 'compare',
      operator: tree.operator.lexeme as Comparison,
      left: of(tree.left),
      right: of(tree.right),
    };
  }
  if (tree instanceof FunctionCall) {
    const name = tree.functionName.lexeme.toLowerCase();
    const [list, item] = tree.args;
    if (name === 'contains' && needs !== undefined && item !== undefined && isResults(list)) {
      return anyResult(needs, of(item));
    }
    return { kind: 'call', name, args: tree.args.map(of) };
  }
  const path = pathOf(tree);
  if (path !== undefined) return { kind: 'reference', path };
  if (tree instanceof IndexAccess && !(tree.index instanceof Star)) {
    const inner = of(tree.expr);
    return inner.kind === 'other' ? inner : { kind: 'index', of: inner, index: of(tree.index) };
  }
  return { kind: 'other', what: '`.*`' };
}

/** What engines whose language has no such thing say of it. */
export const computedIndex = 'a computed index, or one into a computed value';

/** `needs.*.result` */
function isResults(tree: Expr | undefined): boolean {
  return (
    tree instanceof IndexAccess &&
    tree.index instanceof Literal &&
    tree.index.literal.coerceString().toLowerCase() === 'result' &&
    tree.expr instanceof IndexAccess &&
    tree.expr.index instanceof Star &&
    tree.expr.expr instanceof ContextAccess &&
    tree.expr.expr.name.lexeme.toLowerCase() === 'needs'
  );
}

function anyResult(needs: readonly string[], right: Tree): Tree {
  const of = needs.map((key): Tree => {
    return { kind: 'compare', operator: '==', left: { kind: 'reference', path: ['needs', key, 'result'] }, right };
  });
  const [only, ...others] = of;
  if (only === undefined) return { kind: 'literal', value: false };
  return others.length === 0 ? only : { kind: 'or', of };
}

function pathOf(tree: Expr): readonly string[] | undefined {
  if (tree instanceof ContextAccess) return [tree.name.lexeme.toLowerCase()];
  if (!(tree instanceof IndexAccess)) return undefined;
  const start = pathOf(tree.expr);
  if (start === undefined || !(tree.index instanceof Literal)) return undefined;
  return [...start, tree.index.literal.coerceString()];
}

/** Whether a tree's value follows from known contexts alone. */
function isKnown(tree: Expr, known: KnownContexts): boolean {
  if (tree instanceof Literal) return true;
  if (tree instanceof ContextAccess) return Object.hasOwn(known, tree.name.lexeme.toLowerCase());
  if (tree instanceof Grouping) return isKnown(tree.group, known);
  if (tree instanceof Unary) return isKnown(tree.expr, known);
  if (tree instanceof Binary) return isKnown(tree.left, known) && isKnown(tree.right, known);
  if (tree instanceof Logical) return tree.args.every((arg) => isKnown(arg, known));
  if (tree instanceof IndexAccess) return isKnown(tree.expr, known) && isKnown(tree.index, known);
  if (!(tree instanceof FunctionCall)) return tree instanceof Star;
  const name = tree.functionName.lexeme.toLowerCase();
  return !statusFunctions.includes(name) && tree.args.every((arg) => isKnown(arg, known));
}

/** The value, where it is one that can be written down plainly. */
function evaluated(tree: Expr, known: KnownContexts): Tree | undefined {
  let value: data.ExpressionData;
  try {
    value = new Evaluator(tree, new Contexts(known), new Map()).evaluate();
  } catch {
    return undefined;
  }
  if (value instanceof data.Null) return { kind: 'literal', value: null };
  if (value instanceof data.StringData || value instanceof data.NumberData || value instanceof data.BooleanData) {
    return { kind: 'literal', value: value.value };
  }
  return undefined;
}

/** Whether a literal counts as true. https://docs.github.com/actions/reference/workflows-and-actions/expressions#literals */
export function isTrue(value: string | number | boolean | null): boolean {
  return value !== null && value !== false && value !== 0 && value !== '' && !Number.isNaN(value);
}

/** A literal as GitHub writes it into a text. */
export function coerced(value: string | number | boolean | null): string {
  if (typeof value === 'number') return new data.NumberData(value).coerceString();
  return value === null ? '' : String(value);
}
