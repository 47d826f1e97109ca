import { holds, type StatusFunctions } from './github-expressions.ts';
import { readWorkflow, type WorkflowStep } from './github-file.ts';
import { type RanStep, type RunnerPlace, runStep } from './github-runner.ts';

export type StepOutcome = 'success' | 'failure' | 'skipped';

export interface StepsRun {
  /** By a step's name, what became of it before `continue-on-error`. */
  readonly outcomes: ReadonlyMap<string, StepOutcome>;
  readonly status: 'success' | 'failure';
  readonly log: string;
}

interface StepState {
  readonly outcome: StepOutcome;
  readonly conclusion: StepOutcome;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * One job as the runner runs it (actions/runner, StepsRunner.cs and BackgroundStepCoordinator.cs): steps in the order of the
 * file; a background step's `if` and `env` are evaluated where it stands, and its outputs, variables, conclusion and failure
 * are known only when a `wait` names it, or at the end of the job. A `wait` always runs. A background step that is skipped
 * never gets a conclusion. Ten run at once. Steps of actions are taken as done.
 */
export async function runStepsOnGithub(text: string, place: RunnerPlace): Promise<StepsRun> {
  const workflow = readWorkflow(text);
  const [job, ...others] = Object.values(workflow.jobs);
  if (job === undefined || others.length > 0) throw new Error('not one job');
  checkSteps(job.steps);
  const known: Record<string, StepState> = {};
  const outcomes = new Map<string, StepOutcome>();
  const environment: Record<string, string> = {};
  const path: string[] = [];
  const background = new Map<string, { readonly step: WorkflowStep; readonly ran: Promise<RanStep> }>();
  const slots = new Slots(10);
  let failed = false;
  let log = '';
  const status: StatusFunctions = { success: () => !failed, failure: () => failed, cancelled: () => false };

  const end = (step: WorkflowStep, ran: RanStep): void => {
    const outcome = ran.failed ? 'failure' : 'success';
    const isTolerated = step['continue-on-error'] === true;
    log += ran.log;
    if (step.name !== undefined) outcomes.set(step.name, outcome);
    if (step.id !== undefined)
      known[step.id] = { outcome, conclusion: isTolerated ? 'success' : outcome, outputs: ran.outputs };
    Object.assign(environment, ran.environment);
    path.unshift(...ran.path.toReversed());
    if (ran.failed && !isTolerated) failed = true;
  };
  const wait = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const started = background.get(id);
      background.delete(id);
      if (started !== undefined) end(started.step, await started.ran);
    }
  };

  for (const step of job.steps) {
    if (step.wait !== undefined) {
      await wait(typeof step.wait === 'string' ? [step.wait] : step.wait);
      continue;
    }
    const contexts = { github: place.github, vars: place.variables, secrets: {}, steps: structuredClone(known) };
    if (!holds(step.if, { ...contexts, runner: { os: 'Linux' }, env: { ...environment } }, status)) {
      if (step.name !== undefined) outcomes.set(step.name, 'skipped');
      if (step.background !== true && step.id !== undefined)
        known[step.id] = { outcome: 'skipped', conclusion: 'skipped', outputs: {} };
      continue;
    }
    const from = { workflow: workflow.env ?? {}, written: { ...environment }, path: [...path] };
    const run = (): Promise<RanStep> =>
      step.run === undefined
        ? Promise.resolve({ failed: false, outputs: {}, environment: {}, path: [], log: '' })
        : runStep(step, 'bash --noprofile --norc -eo pipefail {0}', place, contexts, from);
    if (step.background === true) background.set(step.id ?? '', { step, ran: slots.take(run) });
    else end(step, await run());
  }
  await wait([...background.keys()]);
  return { outcomes, status: failed ? 'failure' : 'success', log };
}

/** At most so many at once; the rest in the order in which they came. */
class Slots {
  #free: number;
  readonly #queue: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => void this.#queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }
}

/** What makes GitHub refuse the steps. */
function checkSteps(steps: readonly WorkflowStep[]): void {
  const ids = steps.flatMap(({ id }) => id ?? []);
  if (new Set(ids.map((id) => id.toLowerCase())).size < ids.length) throw new Error('two steps have one id');
  const started = new Set<string>();
  for (const step of steps) {
    if (step.id !== undefined && !/^(?!__)[A-Za-z_][\w-]{0,98}$/.test(step.id)) throw new Error(`no id: ${step.id}`);
    if (step.background === true) started.add(step.id ?? '');
    if (step.wait === undefined) continue;
    if (Object.keys(step).length > 1) throw new Error('a wait has other keys');
    for (const id of typeof step.wait === 'string' ? [step.wait] : step.wait) {
      if (!started.has(id)) throw new Error(`it waits for ${id}, which is no background step above`);
    }
  }
}
