import type { Diagnostic } from '../../model/diagnostic.ts';
import { githubCantSay, tooLargeForGithub } from '../../model/problems/bridge-github.ts';
import type { EmitContext, Emitter } from '../emitter.ts';
import { unseenWriters } from '../files-of-scripts.ts';
import type { Job, Pipeline } from '../pipeline.ts';
import { concurrencyGroups } from './concurrency.ts';
import { type Decision, decide, unsaidCondition } from './conditions.ts';
import type { Step, WorkflowJob } from './dialect.ts';
import { noteFidelity } from './fidelity.ts';
import { type ShellFunction, shellFunctions } from './functions.ts';
import { limits } from './limits.ts';
import { makeNodes, type Node } from './nodes.ts';
import { nameLines, workflowPermissions } from './preamble.ts';
import { renderJob, type Rendering, sharedVariables } from './render.ts';
import { knownOf, type Scope, wordsOfJobs } from './scope.ts';
import { noteTriggers, triggerLines } from './triggers.ts';
import { wrapperText } from './wrapper.ts';
import { jobText, mapLines } from './write.ts';
import { writersOf } from './writers.ts';

/** Writes a workflow with a job for each task. */
export const emitGithub: Emitter = (pipeline, context) => {
  noteTriggers(context.notes, pipeline);
  return context.options.mode === 'wrapper'
    ? { value: wrapperText(pipeline, context), diagnostics: [] }
    : emitNative(pipeline, context);
};

function emitNative(pipeline: Pipeline, context: EmitContext): ReturnType<Emitter> {
  const { plan } = pipeline;
  const { nodes, tooMany } = makeNodes(pipeline);
  const writers = writersOf(nodes);
  const concurrency = concurrencyGroups(pipeline);
  const decisions = new Map<Node, Decision>();
  const rendering: Rendering = { plan, decisions, writers, concurrencyOf: concurrency.groupOf };

  const diagnostics: Diagnostic[] = [];
  const jobs: WorkflowJob[] = [];
  const calls = new Set<ShellFunction>();
  const timed: Job[] = [];
  const variables = new Map<string, Job[]>();
  for (const node of nodes) {
    const { task } = node.job;
    const refuse = (problem: string, key: string): void => {
      diagnostics.push(githubCantSay(task.id, 'job', problem, context.place(task.origins[key] ?? task.origin)));
    };
    const scope: Scope = {
      node,
      level: 'job',
      words: wordsOfJobs,
      env: task.env,
      known: knownOf(node),
      inherits: writers.above(node).length > 0,
      runsOn: plan.emit.github.runs_on,
      secrets: plan.secrets,
      asked: new Set(),
      variables: new Set(),
    };
    const decision = decide(node, scope, decisions);
    if (decision === undefined) {
      refuse(unsaidCondition(node, plan.secrets), 'if');
      decisions.set(node, { if: undefined, strict: false });
      continue;
    }
    decisions.set(node, decision);
    if ((decision.if?.length ?? 0) > limits.expression) {
      refuse(`\`if\`: GitHub takes ${limits.expression} characters for an expression`, 'if');
    }
    const rendered = renderJob(node, scope, rendering);
    if ('problem' in rendered) {
      refuse(rendered.problem, rendered.key);
      continue;
    }
    jobs.push(rendered.job);
    for (const name of rendered.command.calls) calls.add(name);
    if (rendered.command.timeout !== undefined) timed.push(...node.legs);
    for (const name of scope.variables) variables.set(name, [...(variables.get(name) ?? []), ...node.legs]);
  }
  const unseen = unseenWriters(pipeline.jobs);
  if (unseen.jobs.length > 0) context.notes.add(unseen);
  noteFidelity(context.notes, pipeline, { timed, tooMany, variables, resources: concurrency.notes });
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return sized(fileText(pipeline, context.header, calls, jobs));
}

/** A file that GitHub takes for its size. */
export function sized(text: string): ReturnType<Emitter> {
  const bytes = Buffer.byteLength(text);
  return bytes <= limits.file
    ? { value: text, diagnostics: [] }
    : { value: undefined, diagnostics: [tooLargeForGithub(bytes, limits.file)] };
}

/** The whole file; `calls` are the functions of the shell that its steps use. */
export function fileText(
  pipeline: Pipeline,
  header: readonly string[],
  calls: ReadonlySet<ShellFunction>,
  written: readonly WorkflowJob[],
): string {
  const { env, jobs } = hoisted(written);
  if (pipeline.jobs.some(({ task }) => task.command.kind !== 'gate')) env.set('ORCHESTRATOR_ATTEMPT', '1');
  const isTold = written.some(({ steps }) => steps.some(({ env: own }) => own?.has('ORCHESTRATOR_TASK_ID') === true));
  for (const [name, value] of isTold ? sharedVariables : []) env.set(name, value);
  const functions = (Object.keys(shellFunctions) as ShellFunction[]).filter((name) => calls.has(name));
  if (functions.length > 0) env.set('ORCHESTRATE', functions.map((name) => `${shellFunctions[name]}\n`).join(''));
  const blocks = [
    header.map((line) => `# ${line}`),
    [...nameLines(pipeline.plan), ...triggerLines(pipeline)],
    workflowPermissions(pipeline.plan),
    mapLines('env', env, ''),
    ['defaults:', '  run:', '    shell: bash'],
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${[...texts, `jobs:\n${jobs.map(jobText).join('\n\n')}`].join('\n\n')}\n`;
}

/** Names that programs of the runner and the checkout read: they stay with the tasks. */
const ofPrograms =
  /^(?:PATH|HOME|USER|SHELL|ENV|BASH\w*|LANG|LC_\w+|TZ|TMPDIR|TMP|TEMP|LD_\w+|DYLD_\w+|NODE_\w+|GIT_\w+|SSH_\w+|ACTIONS_\w+|GITHUB_\w+|RUNNER_\w+|ORCHESTRAT\w+|MATRIX_\w+|\w+_PROXY|\w+_proxy)$/;

/**
 * Plain variables that all tasks have alike stand once, at the top; secrets, which are expressions, stay with the tasks, and so
 * does what GITHUB_ENV of a need could override.
 */
function hoisted(jobs: readonly WorkflowJob[]): {
  readonly env: Map<string, string>;
  readonly jobs: readonly WorkflowJob[];
} {
  const envs = jobs.map(({ steps }) => steps.at(-1)?.env).filter((one) => one !== undefined);
  const [first, ...others] = envs;
  if (first === undefined || others.length === 0) return { env: new Map(), jobs };
  const isShared = ([name, value]: readonly [string, string]): boolean =>
    !ofPrograms.test(name) && !value.includes('${{') && others.every((env) => env.get(name) === value);
  const env = new Map([...first].filter(isShared));
  if (env.size === 0) return { env, jobs };
  const without = (step: Step): Step =>
    step.env === undefined ? step : { ...step, env: new Map([...step.env].filter(([name]) => !env.has(name))) };
  return {
    env,
    jobs: jobs.map((job) =>
      job.takesOver ? job : { ...job, steps: [...job.steps.slice(0, -1), ...job.steps.slice(-1).map(without)] },
    ),
  };
}
