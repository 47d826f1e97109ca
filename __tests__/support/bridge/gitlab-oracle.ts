import { type ParsedFile, type ParsedJob, readGitlabFile } from './gitlab-file.ts';
import { decideRules } from './gitlab-rules.ts';
import { runJob, type Runner } from './gitlab-runner.ts';

export type JobStatus = 'success' | 'failed' | 'skipped';

export interface OracleRun {
  /** By job name; jobs that the rules keep out of the pipeline are absent. */
  readonly statuses: ReadonlyMap<string, JobStatus>;
  readonly status: 'success' | 'failed';
  readonly logs: ReadonlyMap<string, string>;
}

/**
 * GitLab's decisions (where the rules keep out every job there is no pipeline, and so nothing runs), from its source (app/services/ci/process_build_service.rb, lib/gitlab/ci/status/composite.rb,
 * app/services/ci/pipeline_processing/, app/models/ci/build_dependencies.rb, app/services/ci/parse_dotenv_artifact_service.rb),
 * with each job's script run by a real shell, bash if nothing else is said: of a runner it has the order of variables, dotenv reports and `after_script`.
 * A failed need hands on its report too, where it uploaded one (`artifacts:when`). See `Runner` for what
 * runs it.
 */
export async function runByOracle(
  text: string,
  folder: string,
  pipeline: Readonly<Record<string, string>>,
  environment: NodeJS.ProcessEnv,
  runner: Runner = {},
): Promise<OracleRun> {
  const file = readGitlabFile(text);
  const predefined = new Map(Object.entries(pipeline));
  if (decideRules(file.workflow, 'always', predefined) === undefined)
    throw new Error('the workflow rules make no pipeline');
  const jobs = file.jobs.flatMap((job) => {
    const when = decideRules(job.rules, job.when, predefined);
    return when === undefined ? [] : [{ job, when }];
  });
  checkNeeds(
    file,
    jobs.map(({ job }) => job),
  );

  const statuses = new Map<string, JobStatus>();
  const allowed = new Set<string>();
  const reports = new Map<string, ReadonlyMap<string, string>>();
  const logs = new Map<string, string>();
  const stageOf = (job: ParsedJob): number => file.stages.indexOf(job.stage);
  const waiting = new Set(jobs);
  const running = new Map<ParsedJob, Promise<void>>();

  const start = async (job: ParsedJob): Promise<void> => {
    const told = new Map<string, string>();
    const sources =
      job.needs === undefined ? jobs.filter((other) => stageOf(other.job) < stageOf(job)) : neededJobs(job, jobs);
    for (const source of sources) for (const [name, value] of reports.get(source.job.name) ?? []) told.set(name, value);
    const ran = await runJob(job, folder, { predefined, told, environment, runner });
    logs.set(job.name, ran.log);
    if (ran.report !== undefined) reports.set(job.name, ran.report);
    statuses.set(job.name, ran.code === 0 ? 'success' : 'failed');
    const { allow_failure: rule } = job;
    if (
      ran.code !== 0 &&
      (rule === true ||
        (typeof rule === 'object' && typeof ran.code === 'number' && rule.exit_codes.includes(ran.code)))
    )
      allowed.add(job.name);
    running.delete(job);
  };

  for (;;) {
    let moved = false;
    for (const entry of waiting) {
      const { job, when } = entry;
      const previous =
        job.needs === undefined
          ? composite(
              jobs.filter((other) => stageOf(other.job) < stageOf(job)),
              false,
            )
          : composite(neededJobs(job, jobs), true);
      if (previous === 'incomplete') continue;
      waiting.delete(entry);
      moved = true;
      if (takes(when, job.needs !== undefined).includes(previous)) running.set(job, start(job));
      else statuses.set(job.name, 'skipped');
    }
    if (moved) continue;
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (waiting.size > 0)
    throw new Error(`these jobs wait for ever: ${[...waiting].map(({ job }) => job.name).join(', ')}`);
  const failed = [...statuses].some(([name, status]) => status === 'failed' && !allowed.has(name));
  return { statuses, status: failed ? 'failed' : 'success', logs };

  function composite(others: readonly { readonly job: ParsedJob }[], dag: boolean): JobStatus | 'incomplete' {
    const found = others.map(({ job }) => statuses.get(job.name));
    // In this order: a skipped need decides before the others have ended.
    if (dag && found.includes('skipped')) return 'skipped';
    if (found.includes(undefined)) return 'incomplete';
    if (found.length > 0 && found.every((status) => status === 'skipped')) return 'skipped';
    const isFailure = ({ job }: { readonly job: ParsedJob }) =>
      statuses.get(job.name) === 'failed' && !allowed.has(job.name);
    return others.some(isFailure) ? 'failed' : 'success';
  }
}

function takes(when: string, dag: boolean): readonly string[] {
  if (when === 'on_success') return dag ? ['success'] : ['success', 'skipped'];
  if (when === 'on_failure') return ['failed'];
  return when === 'always' ? ['success', 'failed', 'skipped'] : [];
}

function neededJobs<T extends { readonly job: ParsedJob }>(job: ParsedJob, jobs: readonly T[]): readonly T[] {
  const names = new Set(job.needs?.map((need) => need.job));
  return jobs.filter((other) => names.has(other.job.base) || names.has(other.job.name));
}

/** What makes GitLab refuse the pipeline: lib/gitlab/ci/yaml_processor.rb and the plan limit ci_needs_size_limit. */
function checkNeeds(file: ParsedFile, jobs: readonly ParsedJob[]): void {
  const bases = new Map(file.jobs.map((job) => [job.base, job]));
  const present = new Set(jobs.flatMap((job) => [job.base, job.name]));
  for (const job of file.jobs) {
    if (!file.stages.includes(job.stage))
      throw new Error(`${job.name} is in the stage ${job.stage}, which is not there`);
    if (job.script.length === 0) throw new Error(`${job.name} has no script`);
    if (job.name.length > 128) throw new Error(`the name ${job.name} is too long for needs`);
    const size =
      job.needs?.reduce((sum, need) => sum + file.jobs.filter((other) => other.base === need.job).length, 0) ?? 0;
    if (size > 50) throw new Error(`${job.name} has ${size} needs`);
    for (const need of job.needs ?? []) {
      const other = bases.get(need.job);
      if (other === undefined) throw new Error(`${job.name} needs ${need.job}, which is not there`);
      if (file.stages.indexOf(other.stage) > file.stages.indexOf(job.stage)) {
        throw new Error(`${job.name} needs ${need.job}, which is in a later stage`);
      }
    }
  }
  for (const job of jobs) {
    for (const need of job.needs ?? []) {
      if (!need.optional && !present.has(need.job))
        throw new Error(`${job.name} needs ${need.job}, which is not in this pipeline`);
    }
  }
}
