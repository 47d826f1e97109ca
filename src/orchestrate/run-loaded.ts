import { join, resolve } from 'node:path';

import { runPlan } from '../engine/run.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { exitCodes } from '../model/exit-codes.ts';
import type { Asked } from '../model/event.ts';
import type { Invocation } from '../model/invocation.ts';
import type { Plan, PlannedTask, TaskId } from '../model/plan.ts';
import type { RunRecord } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { toolVersion } from '../model/version.ts';
import { planDigest } from '../planning/digest.ts';
import { systemChance, systemClock } from '../process/clock.ts';
import { availableCpus } from '../process/cpus.ts';
import { createProcesses } from '../process/processes.ts';
import type { Redactor } from '../protocol/redact.ts';
import type { LogOf, View, ViewOptions } from '../reporting/view.ts';
import type { EarlierRun } from '../store/earlier-run.ts';
import { createRunDirectory } from '../store/run-directory.ts';
import { newRunId } from '../store/run-id.ts';
import { tasksNotDueIn } from './scheduled-run.ts';
import { createRunEvents } from './event-sink.ts';
import { withHiddenSlugs } from './hidden-slugs.ts';
import { hearSignals, type Interruption } from './interruption.ts';
import { addSecretsOf, redactorOf } from './known-secrets.ts';
import { endKilledRuns } from './killed-runs.ts';
import { redactLateSecrets } from './late-secrets.ts';
import { ledOut } from './led-out.ts';
import type { PlannedRun } from './load-run.ts';
import { redactFacts } from './redact-event.ts';
import { redactSources } from './redact-sources.ts';
import { writeNeverRun } from './never-run.ts';
import { digestsOf } from './task-digests.ts';
import { lastingNames, toldNames } from './told-names.ts';
import { watched, withCleanLogs, withSecretsOf } from './watched-processes.ts';

export interface RunLoadedOptions {
  readonly interruption: Interruption;
  /** Knows secrets besides those that the environment and the configuration name, and learns all that come up. */
  readonly redactor?: Redactor;
  /** This process is there for the run alone. */
  readonly alone?: boolean;
  /** The run goes on from there. */
  readonly earlier?: EarlierRun;
  /** Who looks on; `log` gives the file of what a task has printed so far. */
  readonly views: (looking: Looking) => readonly View[];
}

/** What views are given of a run. */
export type Looking = Required<Pick<ViewOptions, 'log' | 'run_directory' | 'hide'>>;

export interface Finished {
  /** As it was run: names of files in it hold no secret. */
  readonly plan: Plan;
  readonly record: RunRecord;
  readonly exit_code: number;
  /** Absolute. */
  readonly run_directory: string;
  readonly sources: Sources;
  /** Knows all secrets that came up in the run. */
  readonly redactor: Redactor;
  /** What could not be written or shown, in sentences. */
  readonly failures: readonly string[];
}

/** No run was begun: there is no place for its directory. */
export interface NotBegun {
  readonly diagnostics: readonly Diagnostic[];
  readonly exit_code: number;
}

/** Plan → run → reports. Resolves when no process is left and everything is written. */
export async function runLoaded(loaded: PlannedRun, options: RunLoadedOptions): Promise<Finished | NotBegun> {
  const { environment, invocation } = loaded;
  const { interruption, earlier } = options;
  const output_dir = resolve(invocation.workspace, invocation.output_dir);
  const led = ledOut(invocation.workspace, join(output_dir, 'runs'));
  if (led !== undefined) return { diagnostics: [led], exit_code: exitCodes.usage };
  const redactor = options.redactor ?? redactorOf(environment);
  addSecretsOf(redactor, loaded);
  const plan = withHiddenSlugs(loaded.plan, redactor);
  const names = toldNames(plan, redactor);
  const { config = '', selection } = invocation;
  redactor.keep(lastingNames(plan, names, [config, ...selection.tasks, ...selection.exclude]));

  const not_due = await tasksNotDueIn(plan, environment, systemClock.now());
  const resuming = earlier && (await import('./resume.ts'));
  const resumed = earlier && resuming?.resume(plan, earlier, invocation.workspace, redactor, names);
  const isHere = earlier?.mark !== undefined;
  const run_id = isHere ? earlier.run_id : newRunId(new Date(systemClock.now()), () => systemChance.next());
  const created = createRunDirectory({
    output_dir,
    run_id,
    ...(earlier === undefined || resumed === undefined ? {} : { earlier: { run: earlier, ...resumed } }),
  });
  if (created.value === undefined) return { diagnostics: created.diagnostics, exit_code: exitCodes.internal };
  const directory = created.value;

  const tasks = new Map<TaskId, PlannedTask>(plan.tasks.map((task) => [task.id, task]));
  const log: LogOf = (name) => {
    const slug = tasks.get(names.idOf(name))?.slug;
    return slug === undefined ? undefined : join(directory.path, 'logs', `${slug}.log`);
  };
  /** Tasks that made a secret known. */
  const masking = new Set<TaskId>();
  const events = createRunEvents({
    directory,
    redactor,
    names,
    slugOf: (task) => tasks.get(task)?.slug,
    views: options.views({ log, run_directory: directory.path, hide: redactor }),
    before: resumed?.events ?? [],
    digestsOf: (task) => {
      const planned = tasks.get(task);
      return planned && digestsOf(planned, invocation.workspace);
    },
    masks: (task) => masking.has(task),
  });
  const processes = createProcesses({
    workspace: invocation.workspace,
    run_directory: directory.path,
    run_id,
    environment,
    redactor,
    matchers: loaded.matchers,
    alone: options.alone ?? false,
  });
  try {
    const leftovers = (earlier && (await resuming?.endLeftoversOf(earlier, resumed?.kept ?? []))) ?? [];
    earlier?.mark?.settle();
    const warnings = await endKilledRuns(output_dir);
    for (const task of resumed?.kept ?? []) directory.restoreTask(task);
    const late = redactLateSecrets(directory, redactor);
    if (earlier !== undefined) await late.begin();
    const asked = askedBy(invocation);
    await hearSignals();
    const run = runPlan(
      plan,
      {
        run_id,
        tool_version: toolVersion,
        plan_digest: planDigest(loaded.plan),
        max_parallel: plan.max_parallel === 'auto' ? availableCpus() : plan.max_parallel,
        contexts: loaded.contexts,
        not_due,
        ...(asked === undefined ? {} : { asked }),
        ...(resumed?.resumption === undefined ? {} : { resumption: { ...resumed.resumption, leftovers } }),
        warnings: [...warnings, ...(resumed?.warnings ?? [])],
      },
      {
        processes: withCleanLogs(
          watched(withSecretsOf(plan, processes, redactor, masking), events, masking),
          late,
          redactor,
        ),
        clock: systemClock,
        chance: systemChance,
        events,
      },
    );
    let grace = lastGrace;
    interruption.onFirst((signal) => run.cancel('signal', signal));
    interruption.onSecond((signal) => {
      grace = 0;
      run.cancel('signal', signal);
    });
    // Loaded while the first tasks run.
    const [{ exit_code }, { documents }] = await Promise.all([run.done, import('../reporting/reports.ts')]);
    // More may be secret now than when the events were told.
    const record = redactFacts(events.record, redactor);
    const sources = redactSources(directory.sources, redactor);
    for (const [name, render] of Object.entries(documents)) directory.write(name, render(record, sources));
    // Nothing outlives a signal, not even what tasks that passed left running on purpose.
    if (interruption.signal !== undefined) await processes.endAll(grace);
    await late.settle();
    const left = await writeNeverRun(record, interruption, (result) =>
      directory.writeTask(tasks.get(names.idOf(result.id))?.slug ?? '', result, undefined),
    );
    return {
      plan,
      record,
      exit_code: directory.incomplete && exit_code === exitCodes.success ? exitCodes.internal : exit_code,
      run_directory: directory.path,
      sources,
      redactor,
      failures: [...directory.failures, ...events.failures, ...left],
    };
  } finally {
    events.close();
    processes.close();
    directory.close();
  }
}

/** What a task left running on purpose is given this after a signal: most of the time went to the tasks themselves. */
const lastGrace = 500;

/** What the run is asked for besides its configuration; `undefined` where nothing. */
function askedBy({ selection: { tasks, exclude }, overrides }: Invocation): Asked | undefined {
  const asked: Asked = {
    ...(tasks.length === 0 ? {} : { tasks }),
    ...(exclude.length === 0 ? {} : { exclude }),
    ...overrides,
  };
  return Object.keys(asked).length === 0 ? undefined : asked;
}
