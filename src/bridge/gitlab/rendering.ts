import { type KnownValues, templateParts } from '../../expressions/tree.ts';
import type { AbsentNeeds } from './absent-needs.ts';
import { asksForFailure, callsOf, type Decision, isOptional } from './decisions.ts';
import type { Variable } from './dialect.ts';
import type { EnvironmentFiles } from './environment-files.ts';
import type { ShellFunction } from './functions.ts';
import type { Names } from './known-condition.ts';
import { outputVariables } from './names.ts';
import type { Node, NodeNeed } from './nodes.ts';

/** What all jobs of a file share while they are written. */
export interface Rendering {
  readonly decisions: ReadonlyMap<Node, Decision>;
  readonly files: EnvironmentFiles;
  readonly behind: AbsentNeeds['behind'];
  /** Names of jobs by task id. */
  readonly names: ReadonlyMap<string, string>;
  /** What a task is called in names of variables. */
  readonly keys: ReadonlyMap<Node, string>;
  readonly stageOf: (node: Node) => string;
  /** Whether tasks are told their ids, as scripts are. */
  readonly tellsIds: boolean;
  readonly resourceGroup: (node: Node) => string | undefined;
}

/** Names of outputs that others read. */
export function publishedOutputs({ job }: Node): readonly string[] {
  return job === undefined || job.publishes === 'all' ? [] : job.publishes;
}

export function decisionOf(node: Node, { decisions }: Rendering): Decision {
  const decision = decisions.get(node);
  if (decision === undefined) throw new Error(`nothing is decided about ${node.id}`);
  return decision;
}

/** What a job's functions and its report are told by variables. */
export function addState(
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
  const asksAll = asksForFailures(decision) || decision.guards.some((guard) => callsOf(guard).has('success'));
  const needs = asksAll ? node.needs : decision.mustSucceed;
  if (decision.publishes || calls.has('skip')) variables.set('ORCH_TASK', key);
  if (needs.length > 0) variables.set('ORCH_NEEDS', needs.map((need) => need.nodes.map(keyOf).join(',')).join(' '));
  const behind = asksForFailures(decision) ? rendering.behind(node).needs : [];
  if (behind.length > 0) variables.set('ORCH_BEHIND', behind.map(keyOf).join(' '));
  if (inherits.length > 0) variables.set('ORCH_INHERITS', inherits.map(keyOf).join(' '));
  const outputs = publishedOutputs(node);
  if (decision.publishes && outputs.length > 0) {
    const words = Array.from(outputVariables(outputs), ([name, variable]) =>
      variable === name.replace(/\W/g, '_') ? name : `${name}=${variable}`,
    );
    variables.set('ORCH_OUTPUTS', words.join(' '));
  }
  if (decision.publishes && node.job?.task.continue_on_error === true) variables.set('ORCH_FAILED', 'success');
  // A need that is not in this pipeline, or that a last stage finds skipped, tells nothing.
  const joined = calls.has('result') ? node.needs.filter((need) => need.nodes.length > 1) : [];
  const read = new Set([...[...needs, ...joined].flatMap((need) => need.nodes), ...behind]);
  for (const other of read) {
    const isMissing = isOptional(decisionOf(other, rendering), decision) || decision.final;
    if (isMissing) variables.set(`RESULT_${keyOf(other)}`, 'skipped');
  }
}

/** Whether it looks for failures above it, for itself or for those below. */
function asksForFailures({ tellsFailures, mustFail, guards }: Decision): boolean {
  return tellsFailures || mustFail || guards.some(asksForFailure);
}

export function namesOf(node: Node, rendering: Rendering, known: KnownValues, outputs: Set<string>): Names {
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
      const variables = (needOfKey(key)?.nodes ?? []).map(
        (leg) => `OUTPUT_${keyOf(leg)}_${outputVariables(publishedOutputs(leg)).get(name) ?? ''}`,
      );
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
