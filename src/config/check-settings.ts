import type { ScriptSettings, TaskSettings } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/config.ts';
import type { Entry } from '../model/shape.ts';
import type { Located } from '../model/source-file.ts';
import { nearest } from '../text/nearest.ts';
import { signalNames } from './signals.ts';

/** Known without their template, as in GitHub workflows. */
const shells = ['bash', 'sh', 'pwsh', 'python'];
/** Longer ids fit no log and no file name. */
const longestId = 255;

/** What is wrong between the values of one place, or within them, that shapes can't say. For `defaults`, `scripts`, `tasks` and headers. */
export function checkSettings(settings: ScriptSettings, diagnostics: Diagnostic[]): void {
  if (settings.id !== undefined) checkId(settings.id, diagnostics);
  checkVariables(settings.env?.value, diagnostics);
  checkPlainTexts(settings, diagnostics);
  const { shell, retry } = settings;
  if (shell !== undefined && !isShell(shell.value)) {
    diagnostics.push(problems.unknownShell(shell.value, shells, nearest(shell.value, shells), shell.span));
  }
  for (const { value, span } of (typeof retry?.value === 'object' ? retry.value.on?.value : undefined) ?? []) {
    if (typeof value !== 'string' || !/^SIG[A-Z0-9]+$/.test(value) || signalNames.includes(value)) continue;
    diagnostics.push(problems.unknownSignal(value, nearest(value, signalNames), span));
  }
}

/** Where an expression is tried that nobody will evaluate. */
function checkPlainTexts({ id, description, shell, tags, matrix }: ScriptSettings, diagnostics: Diagnostic[]): void {
  const texts: (readonly [string, Located<unknown>])[] = [];
  if (id !== undefined) texts.push(['id', id]);
  if (description !== undefined) texts.push(['description', description]);
  if (shell !== undefined) texts.push(['shell', shell]);
  for (const tag of tags?.value ?? []) texts.push(['tags', tag]);
  for (const { value } of matrix?.value ?? []) if (Array.isArray(value.value)) texts.push(['matrix', value]);
  for (const [name, { value, span }] of texts) {
    if (holdsBraces(value)) diagnostics.push(problems.misplacedExpression(name, span));
  }
}

function holdsBraces(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('${{');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsBraces);
}

/** A known one, or a template: a command with the file among its arguments. What holds an expression was told already. */
function isShell(shell: string): boolean {
  return shells.includes(shell) || shell.includes('${{') || /\S\s.*\{0\}/s.test(shell);
}

/** What is wrong with the settings of a script that was found: nothing of it is a shell's. */
export function checkScript(settings: ScriptSettings, diagnostics: Diagnostic[]): void {
  checkSettings(settings, diagnostics);
  if (settings.shell !== undefined) diagnostics.push(problems.shellWithoutRun(settings.shell.keySpan));
}

/** What is wrong with a task by hand: one of `script` and `run`, or neither, and nothing that belongs to the other. */
export function checkTask({ key, value }: Entry<TaskSettings>, diagnostics: Diagnostic[]): void {
  checkId(key, diagnostics);
  checkSettings(value.value, diagnostics);
  const { script, run, args, shell } = value.value;
  if (script !== undefined && run !== undefined) {
    const [first, second] =
      script.keySpan.start < run.keySpan.start
        ? ([{ name: 'script', span: script.keySpan }, run] as const)
        : ([{ name: 'run', span: run.keySpan }, script] as const);
    diagnostics.push(problems.scriptAndRun(second.keySpan, first));
  }
  if (args !== undefined && script === undefined) {
    diagnostics.push(problems.argsWithoutScript(run !== undefined, args.keySpan));
  }
  if (shell !== undefined && run === undefined) diagnostics.push(problems.shellWithoutRun(shell.keySpan));
  if (run !== undefined) checkRun(run, diagnostics);
}

/** Names of environment variables, wherever they are keys. https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html */
export function checkVariables(env: readonly Entry<string>[] | undefined, diagnostics: Diagnostic[]): void {
  for (const { key } of env ?? []) checkVariable(key, diagnostics);
}

export function checkVariable({ value, span }: Located<string>, diagnostics: Diagnostic[]): void {
  if (value !== '' && !/[=\p{Cc}]/u.test(value)) return;
  diagnostics.push(problems.invalidVariableName(value, span));
}

function checkId({ value, span }: Located<string>, diagnostics: Diagnostic[]): void {
  const why = reasonAgainstId(value);
  if (why !== undefined) diagnostics.push(problems.invalidTaskId(value, why, span));
}

function reasonAgainstId(id: string): string | undefined {
  if (id.trim() === '') return 'must not be empty';
  if (id.length > longestId) return `is at most ${longestId} characters long, and this one has ${id.length}`;
  if (id !== id.trim()) return 'does not begin or end with a blank';
  return /[\p{Cc}\u2028\u2029]/u.test(id) ? 'holds no line breaks and control characters' : undefined;
}

/** Every `${{` in the text, at its place; escapes and aliases may hide it, then the whole text is meant. */
function checkRun({ value, span }: Located<string>, diagnostics: Diagnostic[]): void {
  if (!value.includes('${{')) return;
  const written = span.file.text.slice(span.start, span.end);
  const found = Array.from(written.matchAll(/\$\{\{(?:[^}]|\}(?!\}))*\}\}|\$\{\{/g));
  for (const match of found) {
    const start = span.start + match.index;
    diagnostics.push(problems.expressionInRun(match[0], { file: span.file, start, end: start + match[0].length }));
  }
  if (found.length === 0) diagnostics.push(problems.expressionInRun(value, span));
}
