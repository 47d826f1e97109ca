import { type KnownValues, templateParts } from '../../expressions/tree.ts';
import { matrixText, matrixVariable } from '../../model/matrix-variable.ts';
import { taskComments } from '../comments.ts';
import { folderToEnter } from '../from-root.ts';
import { commentText } from '../quote/comment.ts';
import { type JobCommand, jobCommand } from './command.ts';
import { type Decision, isOptional } from './decisions.ts';
import type { GitlabJob, Need, Rule, Variable } from './dialect.ts';
import { neededMinutes, withRoom } from './job-timeout.ts';
import { partsOf, ruleText } from './known.ts';
import type { Node } from './nodes.ts';
import { isOwnVariable } from '../own-variables.ts';
import { isPythonScript, pythonPathLine } from '../shell/python.ts';
import { type ShellFunction, shellFunctions } from './functions.ts';
import type { Names } from './known-condition.ts';
import { addState, decisionOf, namesOf, publishedOutputs, type Rendering } from './rendering.ts';
import { publishJob } from './shared-jobs.ts';
import { shellCondition, shellTemplate } from './shell-expression.ts';
import { unsayable, unsayableTexts, whyNoCommand } from './unsayable.ts';
import { literalVariable, ofTheRunner, scriptTimeout, taskIdVariable, variableFor } from './variables.ts';
import { word } from './words.ts';

/** A job, and what it needs of the file's shared part. */
export interface Rendered {
  readonly job: GitlabJob;
  readonly calls: ReadonlySet<ShellFunction>;
  /** Whether the job's own limit is the task's. */
  readonly isTimed: boolean;
}

/**
 * The job of a node; where something in it has no counterpart, in words what. `known`: what of a leg's matrix is filled in;
 * nothing, where legs that differ in it alone shall be written as one.
 */
export function renderJob(
  node: Node,
  rendering: Rendering,
  known: KnownValues,
): Rendered | { readonly problem: string; readonly key: string } {
  const decision = decisionOf(node, rendering);
  const key = rendering.keys.get(node) ?? '';
  const outputs = new Set<string>();
  const names = namesOf(node, rendering, known, outputs);
  const calls = new Set<ShellFunction>();
  const isLeftOut = decision.known.kind === 'false';
  const inherits = isLeftOut ? [] : rendering.files.inherits(node);
  const variables = new Map<string, Variable>();
  const task = node.job?.task;

  const ofLeg = Object.keys(task?.matrix ?? {}).map(matrixVariable);
  const exports: string[] = [];
  for (const [name, template] of Object.entries(task?.env ?? {})) {
    if (!/^[A-Za-z_]\w*$/.test(name) || isOwnVariable(name) || ofLeg.includes(name)) continue;
    const variable = ofTheRunner.test(name) || inherits.length > 0 ? undefined : variableFor(template, known);
    if (variable !== undefined) {
      variables.set(name, variable);
      continue;
    }
    const value = shellTemplate(templateParts(template, known), names);
    if (value === undefined) {
      return { problem: `\`env.${name}\`: ${unsayableTexts([template], known, names)}`, key: `env.${name}` };
    }
    exports.push(`export ${name}=${name === 'PATH' && inherits.length > 0 ? '"$orch_path"' : ''}${value}`);
  }
  for (const [name, value] of Object.entries(known.matrix ?? {}))
    variables.set(matrixVariable(name), literalVariable(matrixText(value)));

  const jobName = rendering.names.get(node.id) ?? node.id;
  if (rendering.tellsIds && task !== undefined && (jobName !== task.id || jobName.includes('$')))
    variables.set(taskIdVariable, literalVariable(task.id));

  const guards = guardLines(node, decision, rendering, names);
  if (guards === undefined) return { problem: `\`if\`: ${unsayable(decision.guards, names)}`, key: 'if' };
  const directory = folderLine(node, names, known);
  if (directory === undefined) {
    const why = unsayableTexts([task?.working_directory ?? ''], known, names);
    return { problem: `\`working-directory\`: ${why}`, key: 'working_directory' };
  }
  const command = node.job === undefined ? gate : jobCommand(node.job, names, known, decision.publishes);
  if (command === undefined) return whyNoCommand(node.job?.task, known, names);

  const script = [
    ...(inherits.length === 0 ? [] : [['inherit', ...ofLeg].join(' ')]),
    ...(outputs.size === 0 ? [] : [`decode ${[...outputs].join(' ')}`]),
    ...(decision.guards.some(namesEnvironment) ? [...exports, ...guards] : [...guards, ...exports]),
    ...directory,
    ...(node.job !== undefined && isPythonScript(node.job) ? [pythonPathLine(node.job, 'CI_PROJECT_DIR', word)] : []),
    firstLineWithoutBackticks(command.line),
  ];
  // Of a script's arguments and of variables with strange names, too.
  const isOurs = task?.command.kind === 'script' || command.line.startsWith('orchestrate ');
  const generated = [...script.slice(0, -1), ...(isOurs ? command.line.split('\n', 1) : [])];
  if (inherits.length > 0) calls.add('inherit');
  if (outputs.size > 0) calls.add('decode');
  for (const name of command.calls) calls.add(name);
  for (const name of Object.keys(shellFunctions) as ShellFunction[]) {
    if (generated.some((line) => new RegExp(`(?:^|[({!;&|] ?|if |orch_kind=error )${name}(?:[ ;)]|$)`).test(line)))
      calls.add(name);
  }
  const writesFiles = decision.publishes && (rendering.files.writes(node) || publishedOutputs(node).length > 0);
  if (writesFiles) calls.add('files');
  addState(node, decision, rendering, { calls, variables, key, inherits });

  const isPublishing = decision.publishes;
  const isScriptTimed = isPublishing && command.timeout !== undefined;
  if (isScriptTimed) variables.set(scriptTimeout, `${command.timeout}m`);
  return {
    calls,
    isTimed: command.timeout !== undefined,
    job: {
      name: jobName,
      comments: commentsOf(node, decision),
      extends: isPublishing ? publishJob : calls.size > 0 ? '.task' : undefined,
      stage: rendering.stageOf(node),
      needs: decision.final
        ? undefined
        : [...node.waitsFor, ...rendering.behind(node).waitsFor].map((other) => needOf(other, decision, rendering)),
      rules: rulesOf(decision),
      when: decision.when === 'on_success' || decision.known.kind !== 'true' ? undefined : decision.when,
      matrix: [],
      allow_failure: task?.continue_on_error ?? false,
      timeout: isScriptTimed
        ? withRoom(command.timeout)
        : (command.timeout ?? (node.job === undefined ? undefined : neededMinutes(node.job))),
      resource_group: rendering.resourceGroup(node),
      variables,
      script,
    },
  };
}

const gate: JobCommand = { line: 'true', timeout: undefined, calls: [] };

/** The lines that end the job early; `undefined` where a condition can't be said in the shell. */
function guardLines(node: Node, decision: Decision, rendering: Rendering, names: Names): readonly string[] | undefined {
  const { mustSucceed, mustFail, guards } = decision;
  const isGate = node.job === undefined || node.job.task.command.kind === 'gate';
  const lines: string[] = [];
  if (mustSucceed.length > 0) {
    const keys = mustSucceed.map((need) => need.nodes.map((leg) => rendering.keys.get(leg) ?? '').join(','));
    // A gate takes the result of its needs: what follows it sees the failure above.
    const result = isGate ? ' "$(joined)"' : '';
    const what = keys.length === 1 ? 'what it needs was not successful' : 'not all that it needs was successful';
    lines.push(`success || skip ${word(what)}${result}`);
  }
  if (mustFail) lines.push(`failure || skip ${word('nothing that it needs has failed')}`);
  for (const guard of guards) {
    const condition = shellCondition(guard, names);
    if (condition === undefined) return undefined;
    lines.push(`${condition} || skip ${word('its condition is false')}`);
  }
  return lines;
}

function namesEnvironment(tree: Decision['guards'][number]): boolean {
  return JSON.stringify(tree).includes('"env"');
}

function folderLine(node: Node, names: Names, known: KnownValues): readonly string[] | undefined {
  const folder = node.job?.task.working_directory ?? '.';
  if (folder === '.' || node.job?.task.command.kind === 'gate') return [];
  const text = shellTemplate(templateParts(folder, known), names);
  if (text === undefined) return undefined;
  // A folder that is not there is no exit code of the task.
  const allowed = node.job?.task.continue_on_error;
  const failed =
    typeof allowed === 'object' && allowed.exit_codes.includes(1)
      ? ` || orch_kind=error allowed 1 ${allowed.exit_codes.join(' ')}`
      : '';
  return [`cd ${folderToEnter(text)}${failed}`];
}

/** gitlab-ci-local shows an item's first line by way of a shell, where backticks would run. */
function firstLineWithoutBackticks(text: string): string {
  return /^[^\n]*`/.test(text) ? `# \n${text}` : text;
}

function needOf(other: Node, decision: Decision, rendering: Rendering): Need {
  return {
    job: rendering.names.get(other.id) ?? other.id,
    optional: isOptional(decisionOf(other, rendering), decision),
  };
}

/** One rule for each way in which the condition can hold. */
function rulesOf({ known, when }: Decision): readonly Rule[] {
  if (known.kind === 'true') return [];
  if (known.kind === 'false') return [{ when: 'never' }];
  const then = when === 'on_success' ? {} : { when };
  return Array.from(partsOf('any', known), (part): Rule => ({ if: ruleText(part), ...then }));
}

function commentsOf({ job }: Node, decision: Decision): readonly string[] {
  if (job === undefined) return ['Only joins its needs: GitLab takes at most 50 for one job.'];
  const { task } = job;
  const isUntold = decision.guards.length > 0 || (decision.known.kind === 'false' && task.if !== undefined);
  return [...taskComments(task), ...(isUntold ? [commentText(`if: ${task.if ?? ''}`)] : [])];
}
