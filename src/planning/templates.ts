import { checkCondition, checkTemplate, evaluateTemplate } from '../expressions/evaluate.ts';
import { holdsExpression } from '../expressions/template.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Template } from '../model/plan.ts';
import { expressionDiagnostic } from '../model/problems/expressions.ts';
import type { Json } from '../model/shape.ts';
import type { Located } from '../model/source-file.ts';
import type { Draft } from './draft.ts';

/** What is known of a run; `needs` and, for legs, `matrix` come to it. */
const contexts = ['needs', 'env', 'runner', 'github'];
const contextsOfLegs = [...contexts, 'matrix'];

/** Checks every expression of a task against what it will be able to see; `keys` are those of `needs.<key>`. */
export function templateChecker(diagnostics: Diagnostic[]): (draft: Draft, keys: () => readonly string[]) => void {
  // What stands in `defaults` is seen by many tasks: it is told once, and read once where tasks do not differ.
  const told = new Set<object>();
  const fine = new Map([contexts, contextsOfLegs].map((known) => [known, new Set<object>()]));
  return ({ level: { plain, env } }, keys) => {
    const known = plain.matrix === undefined ? contexts : contextsOfLegs;
    const check = (text: Located<string>, kind: 'template' | 'condition') => {
      if (told.has(text) || fine.get(known)?.has(text)) return;
      const found = (kind === 'template' ? checkTemplate : checkCondition)(text.value, known, keys());
      if (found.length > 0) told.add(text);
      else if (!/needs/i.test(text.value)) fine.get(known)?.add(text);
      for (const problem of found) diagnostics.push(expressionDiagnostic(text, problem));
    };
    const checkText = (text: Located<string> | undefined) => {
      if (text !== undefined && holdsExpression(text.value)) check(text, 'template');
    };
    checkText(plain.name);
    checkText(plain['working-directory']);
    if (plain.skip !== undefined && isText(plain.skip)) checkText(plain.skip);
    for (const argument of plain.args?.value ?? []) checkText(argument);
    for (const value of env.values()) checkText(value);
    if (plain.if !== undefined && isText(plain.if)) check(plain.if, 'condition');
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
