import { data, Evaluator } from '@actions/expressions';

import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/expressions.ts';
import { complaint, type ExpressionProblem } from '../model/problems/expressions.ts';
import type { Json } from '../model/shape.ts';
import { nearest } from '../text/nearest.ts';
import { boundedFunctions, type GithubFunction } from './bounded-functions.ts';
import { functionNames, messageOf, type NeedReference, readExpression, statusFunctions } from './language.ts';
import { conditionOf, holdsExpression, segmentsOf } from './template.ts';
import { Contexts, isTruthy, type Value } from './values.ts';

/** What an expression can see. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Json>>;
  readonly status: { success(): boolean; failure(): boolean; cancelled(): boolean };
}

/** `problem` is one sentence that names the expression. */
export type Evaluated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/**
 * All that is wrong with a text that may hold `${{ }}`; status functions are not allowed in it. With `needs`, the keys of
 * the task's direct needs (absent optional ones included), `needs.<key>` is checked too.
 */
export function checkTemplate(
  text: string,
  contexts: readonly string[],
  needs?: readonly string[],
): readonly ExpressionProblem[] {
  if (!holdsExpression(text)) return [];
  return segmentsOf(text).flatMap((segment) => {
    if (segment.kind === 'literal') return [];
    if (segment.kind === 'unclosed') return [unclosedAt(segment.start)];
    return checkExpression(segment, functionNames, contexts, needs);
  });
}

/** All that is wrong with the text of an `if`, with or without `${{ }}` around the whole; `needs` as for a template. */
export function checkCondition(
  text: string,
  contexts: readonly string[],
  needs?: readonly string[],
): readonly ExpressionProblem[] {
  const condition = conditionOf(text);
  if (condition.kind === 'unclosed') return [unclosedAt(condition.start)];
  if (condition.kind === 'mixed') return [complaint(problems.textAroundCondition(), { start: 0, end: text.length })];
  return checkExpression(condition, [...functionNames, ...statusFunctions], contexts, needs);
}

/** The text with each expression replaced by its value as GitHub writes it: `null` as nothing, a list as `Array`. */
export function evaluateTemplate(text: string, scope: Scope): Evaluated<string> {
  if (!holdsExpression(text)) return { ok: true, value: text };
  let value = '';
  for (const segment of segmentsOf(text)) {
    if (segment.kind === 'literal') {
      value += segment.text;
      continue;
    }
    if (segment.kind === 'unclosed') return { ok: false, problem: problems.unclosedExpression().message };
    const result = evaluate(segment.source, scope);
    if (!result.ok) return result;
    value += result.value.coerceString();
    if (value.length > longest) return { ok: false, problem: problems.valueTooLong(segment.source.trim()).message };
  }
  return { ok: true, value };
}

/** Characters that a name, a variable or an argument can have: GitHub takes no more of an output, and no system of these. */
const longest = 1024 * 1024;

/** Whether a condition holds. None means `success()`; one without a status function means `success() && (…)`. */
export function evaluateCondition(text: string | undefined, scope: Scope): Evaluated<boolean> {
  if (text === undefined) return { ok: true, value: scope.status.success() };
  const condition = conditionOf(text);
  if (condition.kind === 'unclosed') return { ok: false, problem: problems.unclosedExpression().message };
  if (condition.kind === 'mixed') return { ok: false, problem: problems.textAroundCondition().message };
  if (!usesStatusFunction(text) && !scope.status.success()) return { ok: true, value: false };
  const result = evaluate(condition.source, scope);
  return result.ok ? { ok: true, value: isTruthy(result.value) } : result;
}

/** The text of an `if` without `${{ }}`, as a plan holds it. */
export function conditionSource(text: string): string {
  const condition = conditionOf(text);
  return (condition.kind === 'expression' ? condition.source : text).trim();
}

/** Whether a condition decides by itself what a failed need means. */
export function usesStatusFunction(text: string): boolean {
  const condition = conditionOf(text);
  if (condition.kind !== 'expression') return false;
  const { functions } = readExpression(condition.source, condition.start);
  return functions.some(({ name }) => statusFunctions.includes(name.toLowerCase()));
}

function unclosedAt(start: number): ExpressionProblem {
  return complaint(problems.unclosedExpression(), { start, end: start + 3 });
}

function checkExpression(
  { source, start }: { readonly source: string; readonly start: number },
  functions: readonly string[],
  contexts: readonly string[],
  needs: readonly string[] | undefined,
): readonly ExpressionProblem[] {
  const read = readExpression(source, start);
  const found: ExpressionProblem[] = [];
  for (const used of read.functions) {
    const diagnostic = checkFunction(used.name, functions);
    if (diagnostic !== undefined) found.push(complaint(diagnostic, used));
  }
  for (const used of read.contexts) {
    if (isOneOf(used.name, contexts)) continue;
    const near = nearest(used.name, [...contexts, 'true', 'false', 'null']);
    found.push(complaint(problems.unknownContext(used.name, contexts, near), used));
  }
  if (needs !== undefined) found.push(...read.needs.flatMap((need) => checkNeed(need, needs)));
  if (read.problem !== undefined) found.push(read.problem);
  return found.sort((a, b) => a.start - b.start);
}

function checkFunction(name: string, functions: readonly string[]): Diagnostic | undefined {
  if (isOneOf(name, functions)) return undefined;
  if (isOneOf(name, ['hashFiles'])) return problems.unsupportedHashFiles();
  if (isOneOf(name, statusFunctions)) return problems.statusFunctionOutsideIf(name);
  return problems.unknownFunction(name, functions, nearest(name, functions));
}

function checkNeed(need: NeedReference, keys: readonly string[]): readonly ExpressionProblem[] {
  const found: ExpressionProblem[] = [];
  if (!isOneOf(need.name, keys)) found.push(complaint(problems.unknownNeed(need.name, nearest(need.name, keys)), need));
  const properties = ['result', 'outputs'];
  const { property } = need;
  if (property !== undefined && !isOneOf(property.name, properties)) {
    found.push(complaint(problems.unknownNeedProperty(property.name, nearest(property.name, properties)), property));
  }
  return found;
}

/** Names are the same in any case, as in GitHub. */
function isOneOf(name: string, names: readonly string[]): boolean {
  return names.some((known) => known.toLowerCase() === name.toLowerCase());
}

function evaluate(source: string, { contexts, status }: Scope): Evaluated<Value> {
  const failed = (why: string): Evaluated<Value> => ({
    ok: false,
    problem: `the expression \`${source.trim()}\` failed: ${why}`,
  });
  const { tree, problem } = readExpression(source, 0);
  if (tree === undefined) return failed(problem?.message ?? '');
  const statusFunction = (name: string, call: () => boolean) =>
    [name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(call()) }] as const;
  const functions = new Map<string, GithubFunction>([
    statusFunction('success', () => status.success()),
    statusFunction('failure', () => status.failure()),
    statusFunction('cancelled', () => status.cancelled()),
    statusFunction('always', () => true),
    ...boundedFunctions,
  ]);
  try {
    return { ok: true, value: new Evaluator(tree, new Contexts(contexts), functions).evaluate() };
  } catch (error) {
    return failed(messageOf(error));
  }
}
