import { templateParts } from '../../expressions/tree.ts';
import type { Json } from '../../model/shape.ts';
import { commentText } from '../quote/comment.ts';
import { jobCommand } from './command.ts';
import { asksForFailure, callsOf, type Decision, isOptional } from './decisions.ts';
import type { GitlabJob, Need, Rule, Variable } from './dialect.ts';
import type { EnvironmentFiles } from './environment-files.ts';
import { partsOf, ruleText } from './known.ts';
import type { Node, NodeNeed } from './nodes.ts';
import { isPythonScript, pythonPathLine } from '../shell/python.ts';
import { type ShellFunction, shellFunctions } from './functions.ts';
import { type Names, shellCondition, shellTemplate } from './shell-expression.ts';
import { word } from './words.ts';

/** What all jobs of a file share while they are written. */
export interface Rendering {
  readonly decisions: ReadonlyMap<Node, Decision>;
  readonly files: EnvironmentFiles;
  /** Names of jobs by task id. */
  readonly names: ReadonlyMap<string, string>;
  /** What a task is called in names of variables. */
  readonly keys: ReadonlyMap<Node, string>;
  readonly stageOf: (node: Node) => string;
  readonly resourceGroup: (node: Node) => string | undefined;
}

/** A job, and what it needs of the file's shared part. */
export interface Rendered {
  readonly job: GitlabJob;
  readonly calls: ReadonlySet<ShellFunction>;
}

/** Variables that the runner or the shell itself reads: a script sets them for the command alone. */
const ofTheRunner =
  /^(?:CI|CI_\w+|GITLAB_\w+|GIT_\w+|FF_\w+|RUNNER_\w+|DOCKER_\w+|KUBERNETES_\w+|SECURE_\w+|TRANSFER_\w+|ARTIFACT_\w+|CACHE_\w+|ORCH_\w+|PATH|HOME|SHELL|PWD|OLDPWD|IFS|ENV|BASH\w*|LD_\w+|TMPDIR|UID|EUID|PPID|SHELLOPTS|POSIXLY_CORRECT|PS4)$/;

/**
 * The job of a node; where something in it has no counterpart, in words what. `known`: what of a leg's matrix is filled in;
 * nothing, where legs that differ in it alone shall be written as one.
 */
export function renderJob(
  node: Node,
  rendering: Rendering,
  known: { readonly matrix?: Readonly<Record<string, Json>> },
): Rendered | { readonly problem: string; readonly key: string } {
  const decision = decisionOf(node, rendering);
  const key = rendering.keys.get(node) ?? '';
  const outputs = new Set<string>();
  const names = namesOf(node, rendering, known, outputs);
  const calls = new Set<ShellFunction>();
  const inherits = rendering.files.inherits(node);
  const variables = new Map<string, Variable>();
  const task = node.job?.task;

  const exports: string[] = [];
  for (const [name, template] of Object.entries(task?.env ?? {})) {
    if (!/^[A-Za-z_]\w*$/.test(name)) continue;
    const variable = ofTheRunner.test(name) || inherits.length > 0 ? undefined : variableFor(template, known);
    if (variable !== undefined) {
      variables.set(name, variable);
      continue;
    }
    const value = shellTemplate(templateParts(template, known), names);
    if (value === undefined) return { problem: `\`env.${name}\`: ${unsayable}`, key: `env.${name}` };
    exports.push(`export ${name}=${value}`);
  }
  for (const [name, value] of Object.entries(known.matrix ?? {}))
    variables.set(matrixVariable(name), literalVariable(textOf(value)));

  const guards = guardLines(node, decision, rendering, names);
  if (guards === undefined) return { problem: `\`if\`: ${unsayable}`, key: 'if' };
  const directory = folderLine(node, names, known);
  if (directory === undefined) return { problem: `\`working-directory\`: ${unsayable}`, key: 'working_directory' };
  const allowed = allowedCodes(node, decision);
  const command = node.job === undefined ? gate : jobCommand(node.job, names, known, allowed);
  if (command === undefined) return { problem: `the command: ${unsayable}`, key: 'args' };

  const script = [
    ...(inherits.length === 0 ? [] : ['inherit']),
    ...(outputs.size === 0 ? [] : [`decode ${[...outputs].join(' ')}`]),
    ...(decision.guards.some(namesEnvironment) ? [...exports, ...guards] : [...guards, ...exports]),
    ...directory,
    ...(node.job !== undefined && isPythonScript(node.job) ? [pythonPathLine('CI_PROJECT_DIR')] : []),
    firstLineWithoutBackticks(command.line),
  ];
  const generated = script.slice(0, -1);
  if (inherits.length > 0) calls.add('inherit');
  if (outputs.size > 0) calls.add('decode');
  if (command.usesOrchestrate) calls.add('orchestrate');
  if (allowed !== '') calls.add('allowed');
  for (const name of Object.keys(shellFunctions) as ShellFunction[]) {
    if (generated.some((line) => new RegExp(`(?:^|[({!;&|] ?)${name}(?:[ ;)]|$)`).test(line))) calls.add(name);
  }
  const writesFiles = decision.publishes && (rendering.files.writes(node) || publishedOutputs(node).length > 0);
  if (writesFiles) calls.add('files');
  addState(node, decision, rendering, { calls, variables, key, inherits });

  const isPublishing = decision.publishes;
  return {
    calls,
    job: {
      name: rendering.names.get(node.id) ?? node.id,
      comments: commentsOf(node, decision),
      extends: isPublishing ? '.publish' : calls.size > 0 ? '.task' : undefined,
      stage: rendering.stageOf(node),
      needs: decision.final ? undefined : node.waitsFor.map((other) => needOf(other, decision, rendering)),
      rules: rulesOf(decision),
      when: decision.when === 'on_success' || decision.known.kind !== 'true' ? undefined : decision.when,
      matrix: [],
      allow_failure: task?.continue_on_error ?? false,
      timeout: command.timeout,
      resource_group: rendering.resourceGroup(node),
      variables,
      script,
      dotenv: isPublishing ? `.orchestrator/${key}.env` : undefined,
    },
  };
}

const gate = { line: 'true', timeout: undefined, usesOrchestrate: false };

const unsayable = 'an expression in it has no counterpart in a script of GitLab';

/** Names of outputs that others read. */
export function publishedOutputs({ job }: Node): readonly string[] {
  return job === undefined || job.publishes === 'all' ? [] : job.publishes;
}

function decisionOf(node: Node, { decisions }: Rendering): Decision {
  const decision = decisions.get(node);
  if (decision === undefined) throw new Error(`nothing is decided about ${node.id}`);
  return decision;
}

/** What a job's functions and its report are told by variables. */
function addState(
  node: Node,
  decision: Decision,
  rendering: Rendering,
  job: {
    readonly calls: ReadonlySet<ShellFunction>;
    readonly variables: Map<string, Variable>;
    readonly key: string;
    readonly inherits: readonly Node[];
  },
): void {
  const { calls, variables, key, inherits } = job;
  const keyOf = (other: Node): string => rendering.keys.get(other) ?? '';
  const asksAll =
    decision.tellsFailures ||
    decision.mustFail ||
    decision.guards.some((guard) => callsOf(guard).has('success') || asksForFailure(guard));
  const needs = asksAll ? node.needs : decision.mustSucceed;
  if (decision.publishes || calls.has('skip')) variables.set('ORCH_TASK', key);
  if (needs.length > 0) variables.set('ORCH_NEEDS', needs.map((need) => need.nodes.map(keyOf).join(',')).join(' '));
  if (inherits.length > 0) variables.set('ORCH_INHERITS', inherits.map(keyOf).join(' '));
  const outputs = publishedOutputs(node);
  if (decision.publishes && outputs.length > 0) variables.set('ORCH_OUTPUTS', outputs.join(' '));
  if (decision.publishes && node.job?.task.continue_on_error === true) variables.set('ORCH_FAILED', 'success');
  // A need that is not in this pipeline, or that a last stage finds skipped, tells nothing.
  const read = new Set(needs.flatMap((need) => need.nodes));
  for (const other of read) {
    const isMissing = isOptional(decisionOf(other, rendering), decision) || decision.final;
    if (isMissing) variables.set(`RESULT_${keyOf(other)}`, 'skipped');
  }
}

export function namesOf(
  node: Node,
  rendering: Rendering,
  known: { readonly matrix?: Readonly<Record<string, Json>> },
  outputs: Set<string>,
): Names {
  const needOfKey = (key: string): NodeNeed | undefined =>
    node.needs.find((need) => need.key === key) ??
    node.needs.find((need) => need.key.toLowerCase() === key.toLowerCase());
  const keyOf = (other: Node): string => rendering.keys.get(other) ?? '';
  const env = node.job?.task.env ?? {};
  return {
    result(key) {
      const legs = needOfKey(key)?.nodes ?? [];
      const [leg] = legs;
      if (leg === undefined) return '';
      const decision = decisionOf(node, rendering);
      const isMissing = isOptional(decisionOf(leg, rendering), decision) || decision.final;
      return legs.length === 1
        ? `\${RESULT_${keyOf(leg)}:-${isMissing ? 'skipped' : 'failure'}}`
        : `$(result ${legs.map(keyOf).join(',')})`;
    },
    output(key, name) {
      const variables = (needOfKey(key)?.nodes ?? []).map((leg) => `OUTPUT_${keyOf(leg)}_${name.replace(/\W/g, '_')}`);
      for (const variable of variables) outputs.add(variable);
      return variables.reduce(
        (before, variable) => (before === '' ? `$${variable}` : `\${${variable}:-${before}}`),
        '',
      );
    },
    own(name) {
      const found = Object.hasOwn(env, name)
        ? name
        : Object.keys(env).find((other) => other.toLowerCase() === name.toLowerCase());
      if (found === undefined) return undefined;
      const [only, ...more] = templateParts(env[found] ?? '', known);
      return only?.kind === 'text' && more.length === 0 ? { text: only.text } : 'made';
    },
    inherits: rendering.files.inherits(node).length > 0,
  };
}

/** A variable of the job; `undefined` where only the script can make it. */
function variableFor(
  template: string,
  known: { readonly matrix?: Readonly<Record<string, Json>> },
): Variable | undefined {
  const parts = templateParts(template, known);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'text') return literalVariable(only.text);
  let text = '';
  for (const part of parts) {
    if (part.kind === 'text') text += part.text.replaceAll('$', '$$$$');
    else if (part.tree.kind === 'reference' && part.tree.path[0] === 'matrix' && part.tree.path.length === 2) {
      text += `\${${matrixVariable(part.tree.path[1] ?? '')}}`;
    } else return undefined;
  }
  return text.includes('$[[') ? undefined : text;
}

function literalVariable(text: string): Variable {
  return text.includes('$') ? { value: text, expand: false } : text;
}

/** As `process/environment.ts` names it. */
export function matrixVariable(key: string): string {
  return `MATRIX_${key.toUpperCase().replace(/[^A-Z0-9_]/g, '_')}`;
}

export function textOf(value: Json): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The lines that end the job early; `undefined` where a condition can't be said in the shell. */
function guardLines(node: Node, decision: Decision, rendering: Rendering, names: Names): readonly string[] | undefined {
  const { mustSucceed, mustFail, guards } = decision;
  const isGate = node.job === undefined || node.job.task.command.kind === 'gate';
  const lines: string[] = [];
  if (mustSucceed.length > 0) {
    const keys = mustSucceed.map((need) => need.nodes.map((leg) => rendering.keys.get(leg) ?? '').join(','));
    // A gate takes the result of its needs: what follows it sees the failure above.
    const result = isGate
      ? ` "$(case " $(for need in $ORCH_NEEDS; do result "$need"; done) " in *failure*) echo failure ;; *) echo skipped ;; esac)"`
      : '';
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

function folderLine(
  node: Node,
  names: Names,
  known: Parameters<typeof templateParts>[1],
): readonly string[] | undefined {
  const folder = node.job?.task.working_directory ?? '.';
  if (folder === '.' || node.job?.task.command.kind === 'gate') return [];
  const text = shellTemplate(templateParts(folder, known), names);
  return text === undefined ? undefined : [`cd ${text.startsWith('-') ? `./${text}` : text}`];
}

/** Where `continue-on-error` names codes, only they are a success for those that are told the result. */
function allowedCodes({ job }: Node, decision: Decision): string {
  const allowed = job?.task.continue_on_error;
  return decision.publishes && typeof allowed === 'object' ? ` || allowed $? ${allowed.exit_codes.join(' ')}` : '';
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
  const { description, skip } = job.task;
  return [
    ...(description === undefined ? [] : [description]),
    ...(skip === undefined ? [] : [`Skipped: ${skip}`]),
    ...(decision.guards.length === 0 ? [] : [`if: ${job.task.if ?? ''}`]),
  ].map(commentText);
}
