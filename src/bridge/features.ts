import type { Origin, PlannedTask } from '../model/plan.ts';
import type { Feature } from './fidelity-table.ts';
import type { Job, Pipeline } from './pipeline.ts';
import { signalCodeKeys } from './signal-codes.ts';
import { leavesProcesses } from './shell/left-processes.ts';
import { isEnvironmentWriter } from './shell/environment-writer.ts';

/** Where a plan uses a feature. */
export interface FeatureUse {
  /** The jobs concerned, in plan order; empty where it concerns the run as a whole. */
  readonly jobs: readonly Job[];
  /** Where the user wrote it, for the first of them. */
  readonly origin: Origin | undefined;
}

/** The keys of a task in the plan whose origin tells where a feature was written. */
const writtenAs: Partial<Record<Feature, string>> = {
  needs: 'needs',
  annotations: 'command',
  workspace: 'needs',
  after: 'after',
  matrix: 'matrix',
  'condition-known': 'if',
  'condition-results': 'if',
  always: 'if',
  failure: 'if',
  timeout: 'timeout',
  'idle-timeout': 'idle_timeout',
  'kill-after': 'kill_after',
  retry: 'retry',
  'retry-delay': 'retry',
  'retry-on': 'retry',
  'allowed-exit-codes': 'allowed_exit_codes',
  'continue-on-error': 'continue_on_error',
  env: 'env',
  run: 'command',
  name: 'name',
  'environment-files': 'command',
  'run-directory': 'command',
  'left-processes': 'command',
  'missing-programs': 'command',
  masking: 'command',
  summary: 'command',
  resources: 'resources',
  priority: 'priority',
  'memory-limit': 'memory_limit',
  'id-token': 'id_token',
  'task-schedule': 'schedule',
};

/** The same for what concerns the run as a whole. */
const writtenForRun: Partial<Record<Feature, string>> = {
  'max-parallel': 'max_parallel',
  'fail-fast': 'fail_fast',
  'run-timeout': 'timeout',
  secrets: 'secrets',
  schedule: 'schedule',
  annotations: 'problem_matchers',
};

/** The features that a plan uses. Defaults are no use: every task has a timeout, but `timeout` is used where it was written. */
export function featureUses(pipeline: Pipeline): ReadonlyMap<Feature, FeatureUse> {
  const { plan, jobs } = pipeline;
  const uses = new Map<Feature, Job[]>();
  const whole = (feature: Feature, used: boolean): void => {
    if (used) uses.set(feature, []);
  };
  whole('max-parallel', plan.max_parallel !== 'auto');
  whole('fail-fast', plan.fail_fast);
  whole('run-timeout', plan.timeout !== undefined);
  whole('secrets', plan.secrets.length > 0);
  whole('schedule', plan.schedule.length > 0);
  whole('annotations', plan.problem_matchers.length > 0);
  whole('reports', true);
  for (const job of jobs) {
    for (const feature of featuresOf(job)) {
      const found = uses.get(feature);
      if (found === undefined) uses.set(feature, [job]);
      // One that concerns the run as a whole is told of that.
      else if (found.length > 0) found.push(job);
    }
  }
  return new Map(
    Array.from(uses, ([feature, used]) => [feature, { jobs: used, origin: originOf(feature, used, pipeline) }]),
  );
}

/** Where a feature was written, for the first of these jobs; for the run where there is none. */
export function originOf(feature: Feature, [job]: readonly Job[], { plan }: Pipeline): Origin | undefined {
  if (job === undefined) {
    const ofFile = plan.config_file === undefined ? undefined : ({ source: 'file', file: plan.config_file } as const);
    return plan.origins[writtenForRun[feature] ?? ''] ?? ofFile;
  }
  const key = feature === 'signal-codes' ? signalCodeKeys(job.task)[0] : writtenAs[feature];
  return (key === undefined ? undefined : job.task.origins[key]) ?? job.task.origin;
}

function featuresOf(job: Job): readonly Feature[] {
  const { task, condition } = job;
  const wrote = (key: string): boolean => task.origins[key] !== undefined;
  const isGate = task.command.kind === 'gate';
  const isRetried = task.retry.max_attempts > 1 && !isGate;
  // Of scripts in files nothing is known.
  const script = task.command.kind === 'run' ? task.command.run : '';
  const when: Partial<Record<Feature, boolean>> = {
    workspace: task.needs.length > 0 && !isGate,
    needs: task.needs.length > 0,
    after: job.after.length > 0,
    gate: isGate,
    matrix: task.matrix !== undefined,
    'condition-known': condition.tree !== undefined && !condition.dynamic,
    'condition-results': condition.dynamic,
    always: condition.kind === 'always' || condition.kind === 'completed',
    failure: condition.kind === 'failure',
    // What the defaults of the file give a gate, too, means nothing there.
    timeout: wrote('timeout') && !isGate,
    'idle-timeout': task.idle_timeout !== undefined && !isGate,
    'kill-after': wrote('kill_after') && !isGate,
    retry: isRetried,
    'retry-delay': isRetried,
    'retry-on': isRetried && task.retry.on.some((rule) => rule !== 'failed' && rule !== 'timeout'),
    'allowed-exit-codes': task.allowed_exit_codes.some((code) => code !== 0),
    'continue-on-error': task.continue_on_error !== false,
    'signal-codes': signalCodeKeys(task).length > 0,
    'left-processes': leavesProcesses(task),
    'missing-programs': asksForMissingPrograms(task),
    outputs: job.publishes.length > 0,
    'environment-files': job.neededBy.length > 0 && isEnvironmentWriter(task),
    env: Object.keys(task.env).length > 0,
    run: task.command.kind === 'run',
    name: wrote('name') || wrote('description'),
    'run-directory': /ORCHESTRATOR_RUN_(?:ID|DIR)/.test(script),
    masking: /::add-mask::/i.test(script),
    summary: /GITHUB_STEP_SUMMARY\b/.test(script),
    annotations: /::(?:error|warning|notice)\b/i.test(script),
    resources: Object.keys(task.resources).length > 0,
    priority: task.priority !== 0,
    'memory-limit': task.memory_limit !== undefined,
    'id-token': task.id_token,
    'task-schedule': task.schedule !== undefined,
  };
  return (Object.keys(when) as Feature[]).filter((feature) => when[feature] === true);
}

/** Whether it matters for a script that is started by its first line that what this line names is there. */
function asksForMissingPrograms({ command, retry, allowed_exit_codes, continue_on_error }: PlannedTask): boolean {
  if (command.kind !== 'script' || command.interpreter.length > 0) return false;
  const allowed = typeof continue_on_error === 'object' ? continue_on_error.exit_codes : [];
  const isRetried = retry.max_attempts > 1 && retry.on.includes('error');
  return isRetried || [...allowed_exit_codes, ...allowed].some((code) => code === 126 || code === 127);
}
