import type { Diagnostic } from '../../model/diagnostic.ts';
import { stepsWouldWait } from '../../model/problems/bridge.ts';
import { githubCantSay } from '../../model/problems/bridge-github.ts';
import type { EmitContext, Emitter } from '../emitter.ts';
import { exclusiveUses } from '../exclusive-resources.ts';
import type { Note } from '../notes.ts';
import type { Job, Pipeline } from '../pipeline.ts';
import { conditionComment } from './condition-comment.ts';
import type { Step, WorkflowJob } from './dialect.ts';
import { fileText, sized } from './emit-github.ts';
import { noteFidelity } from './fidelity.ts';
import type { ShellFunction } from './functions.ts';
import { limits } from './limits.ts';
import { jobIds } from './names.ts';
import { type Node, nodesOf } from './nodes.ts';
import { checkoutStep, jobPermissions, matchersStep, runsOnText } from './preamble.ts';
import { commentsOf, type Problem, taskStep } from './render.ts';
import { knownOf, type Scope, templateText, type Words } from './scope.ts';
import { unsaidCondition } from './conditions.ts';
import { decideStep, wordsOfSteps } from './step-conditions.ts';
import { type Misfit, takesTime } from './step-chain.ts';
import { orderSteps, type StepGroup, type StepOrder } from './step-order.ts';
import { noteTriggers } from './triggers.ts';
import { wrapperText } from './wrapper.ts';
import { writersOf } from './writers.ts';

/** Writes a workflow of one job with a step for each task. */
export const emitGithubSteps: Emitter = (pipeline, context) => {
  noteTriggers(context.notes, pipeline);
  if (context.options.mode === 'wrapper') return { value: wrapperText(pipeline, context), diagnostics: [] };
  const nodes = nodesOf(pipeline, new Map());
  const order = orderSteps(nodes);
  return 'node' in order
    ? { value: undefined, diagnostics: [misfit(order, context)] }
    : emitGroups(pipeline, nodes, order, context);
};

function misfit({ node, waitsFor, other, otherWaitsFor }: Misfit, context: EmitContext): Diagnostic {
  const { task } = node.job;
  return stepsWouldWait(
    { id: task.id, waitsFor: waitsFor.job.task.id },
    { id: other.job.task.id, waitsFor: otherWaitsFor.job.task.id },
    context.place(task.origins[task.needs.length > 0 ? 'needs' : 'after'] ?? task.origin),
  );
}

function emitGroups(
  pipeline: Pipeline,
  nodes: readonly Node[],
  { groups, late }: StepOrder,
  context: EmitContext,
): ReturnType<Emitter> {
  const { plan } = pipeline;
  const writers = writersOf(nodes);
  const checkout = jobIds([...nodes.map(({ id }) => id), 'checkout']).at(-1) ?? '';
  const words = wordsOfSteps(checkout);
  const diagnostics: Diagnostic[] = [];
  const tasks: Step[] = [];
  const calls = new Set<ShellFunction>();
  const timed: Job[] = [];
  const variables = new Map<string, Job[]>();
  const plain = new Set<Node>();
  const inFronts = new Set(groups.map(({ inFront }) => inFront));
  for (const { waitsFor, nodes: starting, inFront } of groups) {
    const waited = waitsFor.filter((node) => !inFronts.has(node));
    if (waited.length > 0) tasks.push({ wait: waited.map(({ id }) => id) });
    for (const node of starting) {
      const { job } = node;
      const scope = { ...scopeOf(node, pipeline, words, writers.areAbove(node)), seesMore: late.has(node) };
      const rendered = renderStep(node, scope, plain, pipeline);
      if ('problem' in rendered) {
        const { origins, origin } = job.task;
        diagnostics.push(
          githubCantSay(job.task.id, 'step', rendered.problem, context.place(origins[rendered.key] ?? origin)),
        );
        continue;
      }
      const isBehind = node !== inFront && takesTime(node);
      tasks.push(isBehind ? { ...rendered.step, background: true } : rendered.step);
      for (const name of rendered.calls) calls.add(name);
      if (rendered.step.timeout !== undefined) timed.push(job);
      for (const name of scope.variables) variables.set(name, [...(variables.get(name) ?? []), job]);
    }
  }
  noteFidelity(context.notes, pipeline, { timed, tooMany: [], variables, resources: roomyPools(pipeline) });
  const queue = mostAtOnce(groups);
  if (queue > limits.background && plan.max_parallel === 'auto') {
    context.notes.add({
      feature: 'max-parallel',
      jobs: [],
      support: 'emulated',
      consequence: `GitHub runs ${limits.background} background steps at once: of ${queue}, the others queue`,
    });
  }
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const asksForCheckout = tasks.some((step) => step.if?.includes(`steps.${checkout}.`) === true);
  const first = asksForCheckout ? { ...checkoutStep, id: checkout } : checkoutStep;
  const job = jobOf(pipeline, [first, ...matchersStep(plan), ...tasks]);
  return sized(fileText(pipeline, context.header, calls, [job]));
}

function scopeOf(node: Node, { plan }: Pipeline, words: Words, inherits: boolean): Scope {
  return {
    node,
    level: 'step',
    words,
    env: node.job.task.env,
    known: knownOf(node),
    inherits,
    runsOn: plan.emit.github.runs_on,
    secrets: plan.secrets,
    asked: new Set(),
    variables: new Set(),
  };
}

function renderStep(
  node: Node,
  scope: Scope,
  plain: Set<Node>,
  { plan }: Pipeline,
): { readonly step: Step; readonly calls: readonly ShellFunction[] } | Problem {
  const { task } = node.job;
  const decision = decideStep(node, scope, plain);
  if (decision === undefined) return { problem: unsaidCondition(node, plan.secrets), key: 'if' };
  if ((decision.if?.length ?? 0) > limits.expression)
    return { problem: `\`if\`: GitHub takes ${limits.expression} characters for an expression`, key: 'if' };
  // What a step writes to GITHUB_ENV and GITHUB_PATH reaches the steps below it by itself.
  const writers = { writes: () => false, areAbove: () => false, above: () => [] };
  const rendered = taskStep(node, scope, { plan, decisions: new Map(), writers, concurrencyOf: () => undefined });
  if ('problem' in rendered) return rendered;
  const name = templateText(task.name, scope) ?? templateText(task.id, scope);
  return {
    calls: rendered.command.calls,
    step: {
      ...rendered.step,
      comments: commentsOf(node.job),
      ...(name === undefined || name.trim() === '' ? {} : { name }),
      id: node.id,
      ...(decision.if === undefined ? {} : { if: decision.if }),
      ifComment: conditionComment(node, decision.if),
      continueOnError: task.continue_on_error === true,
    },
  };
}

function jobOf({ plan, jobs }: Pipeline, steps: readonly Step[]): WorkflowJob {
  return {
    id: 'tasks',
    comments: [],
    name: undefined,
    needs: [],
    if: undefined,
    runsOn: runsOnText(plan),
    permissions: jobPermissions(plan, plan.tasks),
    concurrency: undefined,
    matrix: [],
    continueOnError: false,
    timeout: minutesOf(plan.timeout, jobs),
    outputs: new Map(),
    takesOver: true,
    steps,
  };
}

/** The run's own limit; else where the slowest chain of tasks may take longer than GitHub gives a job that says nothing. */
function minutesOf(limit: number | undefined, jobs: readonly Job[]): number | undefined {
  if (limit !== undefined) return Math.ceil(limit / 60_000);
  const ends: number[] = [];
  for (const { task, pauses, waitsFor } of jobs) {
    const own = pauses.reduce((sum, one) => sum + one, task.timeout * task.retry.max_attempts);
    ends.push(waitsFor.reduce((latest, other) => Math.max(latest, ends[other.index] ?? 0), 0) + own);
  }
  const minutes = Math.ceil(ends.reduce((a, b) => Math.max(a, b), 0) / 60_000) + 10;
  return minutes > limits.jobMinutes ? minutes : undefined;
}

/** Pools that have room for all are no loss; of the others the table tells. */
function roomyPools(pipeline: Pipeline): readonly Note[] {
  return exclusiveUses(pipeline).map(({ users, kind }) => ({
    feature: 'resources',
    jobs: users,
    support: kind === 'roomy' ? 'native' : 'lost',
  }));
}

/** How many background steps may have been started and not waited for. */
function mostAtOnce(groups: readonly StepGroup[]): number {
  let most = 0;
  const running = new Set<Node>();
  for (const { waitsFor, nodes, inFront } of groups) {
    for (const node of waitsFor) running.delete(node);
    for (const node of nodes) if (node !== inFront && takesTime(node)) running.add(node);
    most = Math.max(most, running.size);
  }
  return most;
}
