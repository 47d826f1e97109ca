import type { FinalState } from '../../../src/model/record.ts';
import { CommandLineRepo } from '../command-line.ts';
import { planText, pushToMain, type RandomPlan } from './random-plan.ts';
import { takeTrace, type Trace } from './trace.ts';

/** What became of a plan's tasks. */
export interface EngineRun {
  /** By task id, gates and legs too. */
  readonly states: Readonly<Record<string, FinalState>>;
  /** 0 where no task failed that was not allowed to. */
  readonly exit_code: number | null;
  readonly trace: Trace;
}

/** A repository that holds a random plan; its trace lies where both the own engine and others write it. */
export class RandomPlanRepo extends CommandLineRepo {
  readonly plan: RandomPlan;
  readonly trace: string;

  constructor(plan: RandomPlan, more: Readonly<Record<string, string>> = {}) {
    super(more);
    this.plan = plan;
    this.trace = `${this.path}/.trace`;
    this.write({ 'orchestrator.yml': planText(plan, this.trace) });
  }

  /** Runs the plan with the real command line, as in Actions after a push to `main`. */
  async runHere(environment: Readonly<Record<string, string>> = {}): Promise<EngineRun> {
    const ended = await this.run(['run', '--max-parallel', '8'], {
      ...pushToMain,
      ...this.plan.environment,
      ...environment,
    });
    if (!this.has('.orchestrator/latest/run.json')) throw new Error(`it did not run: ${ended.stderr}\n${ended.stdout}`);
    const states = Object.fromEntries(this.record.results.map(({ id, status }) => [id, status]));
    return { states, exit_code: ended.code, trace: takeTrace(this.trace) };
  }
}

/** Whether a task's process was started. */
export function wasRun(state: FinalState | undefined): boolean {
  return state !== undefined && state !== 'skipped' && state !== 'cancelled';
}
