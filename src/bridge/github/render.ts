import { templateParts } from '../../expressions/tree.ts';
import type { Plan } from '../../model/plan.ts';
import { matrixText, matrixVariable } from '../../model/matrix-variable.ts';
import { commentText } from '../quote/comment.ts';
import { githubText } from '../quote/github.ts';
import { shellWord } from '../quote/shell.ts';
import { isOwnVariable, readsOwnVariables } from '../own-variables.ts';
import type { Job } from '../pipeline.ts';
import { stepCommand, type StepCommand } from './command.ts';
import { conditionComment } from './condition-comment.ts';
import type { Decision } from './conditions.ts';
import type { Step, WorkflowJob } from './dialect.ts';
import { limits } from './limits.ts';
import { idOfLegs, matrixLines } from './matrix.ts';
import type { Node } from './nodes.ts';
import { checkoutStep, jobPermissions, matchersStep, runsOnText } from './preamble.ts';
import { isOutputName, type Scope, templateText, variablesBefore } from './scope.ts';
import type { Writers } from './writers.ts';

/** What all jobs of a file share while they are written. */
export interface Rendering {
  readonly plan: Plan;
  readonly decisions: ReadonlyMap<Node, Decision>;
  readonly writers: Writers;
  readonly concurrencyOf: (job: Job) => WorkflowJob['concurrency'];
}

/** A part of a task that a workflow has no words for, and the key it is written under in the plan. */
export interface Problem {
  readonly problem: string;
  readonly key: string;
}

export interface RenderedStep {
  readonly step: Step;
  readonly command: StepCommand;
}

const unsayable = 'an expression in it has no counterpart in a workflow';

/** The step that runs a task; `scope` is that of its step. */
export function taskStep(node: Node, scope: Scope, rendering: Rendering): RenderedStep | Problem {
  const { job } = node;
  const { task } = job;
  const { command } = task;
  if (command.kind === 'gate') return { step: { run: ':' }, command: { run: ':', calls: [] } };
  const env = new Map<string, string>(rendering.plan.secrets.map((name) => [name, `\${{ secrets.${name} }}`]));
  const exports: string[] = [];
  for (const [name, template] of Object.entries(task.env)) {
    if (isOwnVariable(name)) continue;
    const value = templateText(template, { ...scope, env: variablesBefore(task.env, name) });
    if (value === undefined) return { problem: `\`env.${name}\`: ${unsayable}`, key: `env.${name}` };
    if (value.length > limits.expression && value.includes('${{')) return tooLong(`env.${name}`);
    if (!ofTheRunner.test(name)) env.set(name, value);
    else exports.push(`export ${name}=${carried(template, value, `VALUE_${exports.length + 1}`, env, scope)}`);
  }
  for (const [key, value] of Object.entries(task.matrix ?? {})) {
    env.set(matrixVariable(key), node.legs.length > 1 ? `\${{ matrix.${key} }}` : githubText(matrixText(value)));
  }
  for (const [name, value] of ownVariables(node)) env.set(name, value);

  const args: string[] = [];
  for (const [index, arg] of (command.kind === 'script' ? command.args : []).entries()) {
    const value = templateText(arg, scope);
    if (value === undefined) return { problem: `\`args\`: ${unsayable}`, key: 'args' };
    if (value.length > limits.expression && value.includes('${{')) return tooLong('args');
    args.push(carried(arg, value, `ARG_${index + 1}`, env, scope));
  }
  const folder = templateText(task.working_directory, scope);
  if (folder === undefined) return { problem: `\`working-directory\`: ${unsayable}`, key: 'working_directory' };
  const handsOn = rendering.writers.writes(node);
  const made = stepCommand(job, { args, exports, handsOn });
  if (made === undefined) return { problem: 'its shell is none', key: 'command' };
  if (made.run?.includes('${{') === true && made.run.length > limits.expression) return tooLong('command');
  const tells = handsOn || job.publishes.length > 0;
  const { calls: _calls, ...own } = made;
  return {
    command: made,
    step: { ...(tells ? { id: 'task' } : {}), env, ...(folder === '.' ? {} : { workingDirectory: folder }), ...own },
  };
}

function tooLong(key: string): Problem {
  return {
    problem: `\`${key}\` holds \`\${{\`, and GitHub takes ${limits.expression} characters for an expression`,
    key,
  };
}

/** Data never stands in the text of a script where GitHub would read something into it: then a variable carries it. */
function carried(template: string, value: string, name: string, env: Map<string, string>, scope: Scope): string {
  const [only, ...others] = templateParts(template, scope.known);
  if (only?.kind === 'text' && others.length === 0 && !only.text.includes('${{')) return shellWord(only.text);
  let free = name;
  while (env.has(free)) free += '_';
  env.set(free, value);
  return `"$${free}"`;
}

/** Variables that no `env` of a workflow can set. https://docs.github.com/actions/reference/workflows-and-actions/variables */
const ofTheRunner = /^(?:GITHUB|RUNNER)_/i;

/** What a task finds in its environment here, where it may look. */
function ownVariables({ job: { task }, legs }: Node): readonly (readonly [string, string])[] {
  if (!readsOwnVariables(task)) return [];
  return [['ORCHESTRATOR_TASK_ID', legs.length > 1 ? (idOfLegs(legs) ?? '') : githubText(task.id)]];
}

/** What is the same for all of those, at the top of the file. */
export const sharedVariables: readonly (readonly [string, string])[] = [
  ['ORCHESTRATOR_RUN_ID', '${{ github.run_id }}'],
  ['ORCHESTRATOR_RUN_DIR', '${{ github.workspace }}'],
];

/** The job of a node, `needs` of those it asks for included. */
export function renderJob(
  node: Node,
  scope: Scope,
  rendering: Rendering,
): { readonly job: WorkflowJob; readonly command: StepCommand } | Problem {
  const { job } = node;
  const { task } = job;
  const { plan } = rendering;
  const decision = rendering.decisions.get(node);
  const rendered = taskStep(node, { ...scope, level: 'step' }, rendering);
  if ('problem' in rendered) return rendered;
  // Who reads all outputs at once is refused itself.
  const published = task.command.kind === 'gate' || job.publishes === 'all' ? [] : job.publishes;
  const unnamed = published.find((name) => !isOutputName(name));
  if (unnamed !== undefined)
    return { problem: `${JSON.stringify(unnamed)} is no name of a job output`, key: 'command' };
  const above = rendering.writers.above(node);
  const isGate = task.command.kind === 'gate';
  // Names of outputs differ in more than case, there as here.
  const distinct = new Map(published.map((name) => [name.toLowerCase(), name])).values();
  const outputs = new Map(Array.from(distinct, (name) => [name, `\${{ steps.task.outputs.${name} }}`]));
  if (rendering.writers.writes(node)) {
    for (const name of ['orchestrator-environment', 'orchestrator-path']) {
      outputs.set(name, `\${{ steps.task.outputs.${name} }}`);
    }
  }
  return {
    command: rendered.command,
    job: {
      id: node.id,
      comments: commentsOf(job),
      name: nameOf(node, scope),
      needs: [...new Set([...node.waitsFor, ...(isGate ? [] : above), ...scope.asked])].map(({ id }) => id),
      if: decision?.if,
      ifComment: conditionComment(node, decision?.if),
      runsOn: runsOnText(plan),
      permissions: jobPermissions(plan, [task]),
      concurrency: rendering.concurrencyOf(job),
      matrix: node.legs.length > 1 ? matrixLines(node.legs) : [],
      continueOnError: task.continue_on_error === true,
      timeout: jobMinutes(job),
      outputs,
      takesOver: !isGate && above.length > 0,
      steps: [...(isGate ? [] : [checkoutStep, ...matchersStep(plan), ...inheritStep(above)]), rendered.step],
    },
  };
}

/** What stands above a task. */
export function commentsOf({ task }: Job): readonly string[] {
  return [
    ...(task.description === undefined ? [] : [task.description]),
    ...(task.skip === undefined ? [] : [`Skipped: ${task.skip}`]),
  ].map(commentText);
}

/** What GitHub shows, where that is not the id. The legs of a matrix have their values behind it by themselves. */
function nameOf({ id, job: { task }, legs }: Node, scope: Scope): string | undefined {
  const suffix = task.id.slice(task.base_id.length);
  const template = legs.length > 1 && task.name.endsWith(suffix) ? task.name.slice(0, -suffix.length) : task.name;
  const name = templateText(template, { ...scope, level: 'job' }) ?? templateText(task.id, { ...scope, level: 'job' });
  return name === id || name?.trim() === '' ? undefined : name;
}

/** Where all attempts together may take longer than GitHub gives a job that says nothing; with time for its other steps. */
function jobMinutes({ task, pauses }: Job): number | undefined {
  const pause = pauses.reduce((sum, one) => sum + one, 0);
  const minutes = Math.ceil((task.timeout * task.retry.max_attempts + pause) / 60_000) + 10;
  return minutes > limits.jobMinutes ? minutes : undefined;
}

/** What tasks above it wrote for it. */
function inheritStep(above: readonly Node[]): readonly Step[] {
  if (above.length === 0) return [];
  const values = (name: string): string => above.map(({ id }) => `\${{ needs.${id}.outputs.${name} }}`).join('\n');
  return [
    {
      name: 'Take over what earlier tasks wrote to GITHUB_ENV and GITHUB_PATH',
      env: new Map([
        ['WRITTEN', values('orchestrator-environment')],
        ['PATHS', values('orchestrator-path')],
      ]),
      run: [
        String.raw`[ -z "$WRITTEN" ] || printf '%s\n' "$WRITTEN" >>"$GITHUB_ENV"`,
        String.raw`[ -z "$PATHS" ] || printf '%s\n' "$PATHS" >>"$GITHUB_PATH"`,
      ].join('\n'),
    },
  ];
}
