import { expanded, holds, type StatusFunctions } from './github-expressions.ts';
import { legsOf, readWorkflow, type Workflow, type WorkflowJob } from './github-file.ts';
import { type RunnerPlace, runSteps } from './github-runner.ts';

export type JobResult = 'success' | 'failure' | 'skipped';

export interface GithubRun {
  /** By job id. With `continue-on-error` a failure is one here, though `needs` calls it a success. */
  readonly results: ReadonlyMap<string, JobResult>;
  readonly status: 'success' | 'failure';
  readonly logs: ReadonlyMap<string, string>;
}

interface EndedJob {
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * GitHub's decisions about jobs, from its documentation: a job is decided when all its needs have ended;
 * `success()` and `failure()` look at all jobs above it, also those that its needs need; a failed job with
 * `continue-on-error` is a success for others (actions/runner#1161); an `if` without a status function asks for `success()`.
 * Steps run in real shells, see `github-runner.ts`.
 */
export async function runOnGithub(text: string, place: RunnerPlace): Promise<GithubRun> {
  const workflow = readWorkflow(text);
  checkJobs(workflow);
  const ended = new Map<string, EndedJob>();
  const results = new Map<string, JobResult>();
  const logs = new Map<string, string>();
  const running = new Map<string, Promise<void>>();
  const waiting = new Map(Object.entries(workflow.jobs));

  const run = async (id: string, job: WorkflowJob): Promise<void> => {
    const legs = await Promise.all(
      legsOf(job).map((matrix) => runSteps(workflow, job, place, { ...contextsOf(job), matrix })),
    );
    const failed = legs.some((leg) => leg.failed);
    logs.set(id, legs.map(({ log }) => log).join('\n'));
    const outputs = Object.assign({}, ...legs.map((leg) => leg.outputs)) as Record<string, string>;
    results.set(id, failed ? 'failure' : 'success');
    ended.set(id, { result: failed && job['continue-on-error'] !== true ? 'failure' : 'success', outputs });
    running.delete(id);
  };
  const contextsOf = (job: WorkflowJob) => ({
    github: place.github,
    vars: place.variables,
    needs: Object.fromEntries((job.needs ?? []).map((need) => [need, ended.get(need)])),
  });

  while (waiting.size > 0 || running.size > 0) {
    let moved = false;
    for (const [id, job] of waiting) {
      if (!(job.needs ?? []).every((need) => ended.has(need))) continue;
      waiting.delete(id);
      moved = true;
      const above = ancestors(workflow, id).map((other) => ended.get(other)?.result);
      const status: StatusFunctions = {
        success: () => above.every((result) => result === 'success'),
        failure: () => above.includes('failure'),
        cancelled: () => false,
      };
      if (holds(job.if, contextsOf(job), status)) running.set(id, run(id, job));
      else {
        results.set(id, 'skipped');
        ended.set(id, { result: 'skipped', outputs: {} });
      }
    }
    if (!moved && running.size === 0) throw new Error(`these jobs wait for ever: ${[...waiting.keys()].join(', ')}`);
    if (!moved) await Promise.race(running.values());
  }
  const status = [...ended.values()].some(({ result }) => result === 'failure') ? 'failure' : 'success';
  return { results, status, logs };

  function ancestors({ jobs }: Workflow, id: string): readonly string[] {
    const found = new Set(jobs[id]?.needs);
    for (const other of found) for (const above of jobs[other]?.needs ?? []) found.add(above);
    return [...found];
  }
}

/** What makes GitHub refuse the workflow. */
function checkJobs({ jobs }: Workflow): void {
  const ids = Object.keys(jobs);
  if (new Set(ids.map((id) => id.toLowerCase())).size < ids.length) throw new Error('two jobs have one id');
  const legs = Object.values(jobs)
    .filter((job) => job.strategy !== undefined)
    .flatMap(legsOf);
  if (legs.length > 256) throw new Error(`${legs.length} jobs of matrices`);
  for (const [id, job] of Object.entries(jobs)) {
    if (!/^(?!__)[A-Za-z_][\w-]{0,98}$/.test(id)) throw new Error(`no id of a job: ${id}`);
    for (const need of job.needs ?? [])
      if (jobs[need] === undefined) throw new Error(`${id} needs ${need}, which is not there`);
    for (const value of Object.values(job.outputs ?? {})) expanded(value, { steps: {} });
  }
}
