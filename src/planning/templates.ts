import { checkCondition, checkTemplate, evaluateTemplate } from '../expressions/evaluate.ts';
import { holdsExpression } from '../expressions/template.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Template } from '../model/plan.ts';
import { expressionDiagnostic } from '../model/problems/expressions.ts';
import type { Json } from '../model/shape.ts';
import type { Located } from '../model/source-file.ts';
import type { Draft } from './draft.ts';

/** What is known of a run; `needs` and, for legs, `matrix` come to it. */
const contexts: readonly string[] = ['needs', 'env', 'runner', 'github'];
const contextsOfLegs: readonly string[] = [...contexts, 'matrix'];

/** Checks every expression of a task against what it will be able to see; `keysOf` gives what may stand in its `needs.<key>`. */
export function templateChecker(
  keysOf: (draft: number) => readonly string[],
  diagnostics: Diagnostic[],
): (draft: Draft, d: number) => void {
  // What stands in `defaults` is seen by many tasks: it is told once, and read once where tasks do not differ.
  const told = new Set<object>();
  const fine = new Map([contexts, contextsOfLegs].map((known) => [known, new Set<object>()]));
  const check = (text: Located<string>, kind: 'template' | 'condition', known: readonly string[], d: number) => {
    if (told.has(text) || fine.get(known)?.has(text)) return;
    const found = (kind === 'template' ? checkTemplate : checkCondition)(text.value, known, keysOf(d));
    if (found.length > 0) told.add(text);
    else if (!/needs/i.test(text.value)) fine.get(known)?.add(text);
    for (const problem of found) diagnostics.push(expressionDiagnostic(text, problem));
  };
  const checkText = (text: Located<string> | undefined, known: readonly string[], d: number) => {
    if (text !== undefined && holdsExpression(text.value)) check(text, 'template', known, d);
  };
  return ({ level: { plain, env } }, d) => {
    const known = plain.matrix === undefined ? contexts : contextsOfLegs;
    checkText(plain.name, known, d);
    checkText(plain['working-directory'], known, d);
    if (plain.skip !== undefined && isText(plain.skip)) checkText(plain.skip, known, d);
    if (plain.args !== undefined) for (const argument of plain.args.value) checkText(argument, known, d);
    if (env.size > 0) for (const value of env.values()) checkText(value, known, d);
    if (plain.if !== undefined && isText(plain.if)) check(plain.if, 'condition', known, d);
  };
}

function isText(setting: Located<string | boolean>): setting is Located<string> {
  return typeof setting.value === 'string';
}

/**
 * The name of a task or leg. What depends on the matrix alone is known now; as on GitHub, a name without any expression
 * gets the leg's values behind it.
 */
export function nameOf(name: string | undefined, id: string, baseId: string, matrix: Json | undefined): Template {
  if (name === undefined) return id;
  if (matrix === undefined) return name;
  if (!holdsExpression(name)) return `${name}${id.slice(baseId.length)}`;
  if (checkTemplate(name, ['matrix']).length > 0) return name;
  const result = evaluateTemplate(name, { contexts: { matrix }, status: noStatus });
  return result.ok ? result.value : name;
}

const never = () => false;
const noStatus = { success: never, failure: never, cancelled: never };
