import type { Invocation } from '../model/invocation.ts';
import type { Plan } from '../model/plan.ts';
import { createProblemMatchers, type ProblemMatchers } from '../protocol/problem-matchers.ts';
import { type Contexts, readContexts } from './contexts.ts';
import { type Loaded, loadPlan, type LoadOptions } from './load-plan.ts';

/** All that is known before a run. */
export interface LoadedRun extends Loaded {
  /** Empty where there is no plan. */
  readonly contexts: Contexts;
  readonly matchers: ProblemMatchers;
}

/** Loaded without an error. */
export interface PlannedRun extends LoadedRun {
  readonly plan: Plan;
}

/** As `loadPlan`, and what only a run asks for. Starts nothing but, at most, git. */
export async function loadRun(
  invocation: Invocation,
  environment: NodeJS.ProcessEnv,
  options: LoadOptions = {},
): Promise<LoadedRun> {
  const loaded = await loadPlan(invocation, environment, options);
  const { plan, matcherFiles, mentionsGithub } = loaded;
  return {
    ...loaded,
    contexts: plan === undefined ? {} : await readContexts(invocation.workspace, environment, mentionsGithub),
    matchers: createProblemMatchers(matcherFiles).value,
  };
}
