import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { gitlabCantSay, tooManyNeeds, tooManyOutputs } from '../../model/problems/bridge-gitlab.ts';
import type { KnownValues } from '../../expressions/tree.ts';
import { knownOf } from '../conditions.ts';
import type { EmitContext, Emitter } from '../emitter.ts';
import type { Pipeline } from '../pipeline.ts';
import { absentNeeds } from './absent-needs.ts';
import { splitCondition } from './conditions.ts';
import { type Decision, decide } from './decisions.ts';
import { type GitlabJob, limits, type Variable } from './dialect.ts';
import { environmentFiles, tellEnvironment } from './environment-files.ts';
import { noteFidelity } from './fidelity.ts';
import type { ShellFunction } from './functions.ts';
import { publishJob, sharedLines } from './shared-jobs.ts';
import { jobTexts } from './leg-templates.ts';
import { matrixNames } from './matrix.ts';
import { mergedMatrices, withMatrices } from './merged-matrices.ts';
import { isOutputName, jobNames, variableKeys } from './names.ts';
import { makeNodes, type Node } from './nodes.ts';
import { defaultsLines, todoLines, toldToScripts, whatIsTold, workflowLines } from './preamble.ts';
import { renderJob } from './render.ts';
import { namesOf, publishedOutputs, type Rendering } from './rendering.ts';
import { resourceGroups } from './resource-groups.ts';
import { scriptTimeout, taskIdVariable } from './variables.ts';
import { wrapperText } from './wrapper.ts';
import { variablesLines } from './write.ts';

/** Writes `.gitlab-ci.yml`. */
export const emitGitlab: Emitter = (pipeline, context) =>
  context.options.mode === 'wrapper'
    ? { value: wrapperText(pipeline, context), diagnostics: [] }
    : emitNative(pipeline, context);

function emitNative(pipeline: Pipeline, context: EmitContext): ReturnType<Emitter> {
  const { plan } = pipeline;
  const { nodes, gated, tooMany } = makeNodes(pipeline);
  const diagnostics: Diagnostic[] = tooMany.map(({ job: { task }, why }) =>
    tooManyNeeds(task.id, limits.needs, why, context.place(task.origins['needs'] ?? task.origin)),
  );
  const files = environmentFiles(nodes);
  const keys = keysOf(nodes, plan);
  const names = jobNames(
    nodes.map(({ id }) => id),
    matrixNames(nodes),
  );
  const resources = resourceGroups(pipeline);

  const early: Rendering = {
    decisions: new Map(),
    files,
    behind: absentNeeds([], new Map()).behind,
    names,
    keys,
    stageOf: () => '',
    tellsIds: toldToScripts(plan).has(taskIdVariable),
    resourceGroup: () => undefined,
  };
  const splits = new Map(
    nodes.map((node) => [node, splitCondition(node, namesOf(node, early, knownOfLeg(node), new Set()))]),
  );
  const decisions = decide(nodes, splits);
  tellEnvironment(nodes, files, decisions);
  const { behind, tooMany: tooFar } = absentNeeds(nodes, decisions);
  const stages = stagesOf(nodes, decisions, plan);
  const rendering: Rendering = {
    ...early,
    decisions,
    behind,
    stageOf: (node) => stages.of(node),
    resourceGroup: ({ job }) => (job === undefined ? undefined : resources.groupOf(job)),
  };

  const jobs: GitlabJob[] = [];
  const timed: GitlabJob[] = [];
  const calls = new Set<ShellFunction>();
  const published = new Set<ShellFunction>();
  const legs = new Map<string, string>();
  const matrices = mergedMatrices(nodes, rendering);
  for (const node of nodes) {
    const merged = matrices.get(node);
    if (merged === 'with another') continue;
    const rendered = merged ?? renderJob(node, rendering, knownOfLeg(node));
    if ('problem' in rendered) {
      const { task } = node.job ?? {};
      diagnostics.push(
        gitlabCantSay(node.id, rendered.problem, context.place(task?.origins[rendered.key] ?? task?.origin)),
      );
      continue;
    }
    const strange = publishedOutputs(node).find((name) => !isOutputName(name));
    if (strange !== undefined) {
      const why = `its output ${JSON.stringify(strange)} has a name that no variable can stand for`;
      diagnostics.push(gitlabCantSay(node.id, why, context.place(node.job?.task.origin)));
    }
    const told = toldBy(node, rendering);
    if (told > limits.dotenvVariables) {
      diagnostics.push(tooManyOutputs(node.id, told, limits.dotenvVariables, context.place(node.job?.task.origin)));
    }
    jobs.push({ ...rendered.job, needs: withMatrices(rendered.job.needs, node, rendering, matrices) });
    if (rendered.isTimed) timed.push(rendered.job);
    if (merged === undefined && node.job?.task.matrix !== undefined) legs.set(rendered.job.name, node.job.task.base_id);
    for (const name of rendered.calls) {
      calls.add(name);
      if (rendered.job.extends === publishJob) published.add(name);
    }
  }
  noteFidelity(context.notes, {
    nodes,
    timed,
    decisions,
    tooFar,
    inherits: (node) => files.inherits(node).length > 0,
    gated,
    names,
    resources: resources.lost,
    plan,
  });
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const isScriptTimed = jobs.some(({ variables }) => variables.has(scriptTimeout));
  const shared = sharedLines(nodes, rendering, calls, published, isScriptTimed);
  return { value: fileText(pipeline, context.header, stages.names, shared, hoisted(jobs), legs), diagnostics };
}

/** What of a leg is filled in where legs are written one by one. */
function knownOfLeg({ job }: Node): KnownValues {
  return job === undefined ? {} : knownOf(job.task);
}

function keysOf(nodes: readonly Node[], plan: Plan): ReadonlyMap<Node, string> {
  const taken = new Set(plan.tasks.flatMap(({ env }) => Object.keys(env)));
  const keys = variableKeys(
    nodes.map((node) => ({ id: node.id, outputs: publishedOutputs(node) })),
    taken,
  );
  return new Map(nodes.map((node, index) => [node, keys[index] ?? '']));
}

interface Stages {
  readonly names: readonly string[];
  readonly of: (node: Node) => string;
}

/** A stage for each level of the graph, or the one that the configuration names; jobs start when their needs have ended. */
function stagesOf(nodes: readonly Node[], decisions: ReadonlyMap<Node, Decision>, plan: Plan): Stages {
  const { stage } = plan.emit.gitlab;
  const isFinal = (node: Node): boolean => decisions.get(node)?.final === true;
  const last = stage === 'final' ? 'final tasks' : 'final';
  const levels = nodes.reduce((most, node) => (isFinal(node) ? most : Math.max(most, node.level + 1)), 0);
  const names = stage === undefined ? Array.from({ length: levels }, (_, level) => `level ${level + 1}`) : [stage];
  return {
    names: nodes.some(isFinal) ? [...names, last] : names,
    of: (node) => (isFinal(node) ? last : (stage ?? names[node.level] ?? last)),
  };
}

/** How many variables a job's dotenv report may hold. */
function toldBy(node: Node, { decisions, files }: Rendering): number {
  const decision = decisions.get(node);
  if (decision?.publishes !== true) return 0;
  const inherited = files.inherits(node).length + (files.writes(node) ? 1 : 0);
  return 1 + (decision.tellsFailures ? 1 : 0) + publishedOutputs(node).length + 2 * inherited;
}

/** Variables that all jobs have alike stand once, at the top. */
function hoisted(jobs: readonly GitlabJob[]): {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly jobs: readonly GitlabJob[];
} {
  const [first, ...others] = jobs;
  if (first === undefined || others.length === 0) return { variables: new Map(), jobs };
  const isShared = ([name, variable]: readonly [string, Variable]): boolean => {
    if (name.startsWith('ORCH_') || name.startsWith('RESULT_')) return false;
    const text = JSON.stringify(variable);
    return others.every((job) => JSON.stringify(job.variables.get(name)) === text);
  };
  const variables = new Map([...first.variables].filter(isShared));
  if (variables.size === 0) return { variables, jobs };
  const without = (job: GitlabJob): GitlabJob => ({
    ...job,
    variables: new Map([...job.variables].filter(([name]) => !variables.has(name))),
  });
  return { variables, jobs: jobs.map(without) };
}

function fileText(
  pipeline: Pipeline,
  header: readonly string[],
  stages: readonly string[],
  shared: readonly string[],
  { variables, jobs }: ReturnType<typeof hoisted>,
  legs: ReadonlyMap<string, string>,
): string {
  const { plan } = pipeline;
  const told = toldToScripts(plan);
  const blocks = [
    [...header.map((line) => `# ${line}`), ...todoLines(plan, true)],
    workflowLines(pipeline, true),
    [`stages: [${stages.map((stage) => JSON.stringify(stage)).join(', ')}]`],
    defaultsLines(plan, undefined),
    [...(told.size === 0 ? [] : [whatIsTold]), ...variablesLines(new Map([...told, ...variables]), '')],
    shared,
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${[...texts, ...jobTexts(jobs.map((job) => ({ job, matrix: legs.get(job.name) })))].join('\n\n')}\n`;
}
