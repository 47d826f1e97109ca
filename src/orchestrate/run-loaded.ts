import { join, resolve } from 'node:path';

import type { Processes } from '../engine/ports.ts';
import { runPlan } from '../engine/run.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { exitCodes } from '../model/exit-codes.ts';
import type { Plan, TaskId } from '../model/plan.ts';
import type { RunRecord } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { toolVersion } from '../model/version.ts';
import { planDigest } from '../planning/digest.ts';
import { systemChance, systemClock } from '../process/clock.ts';
import { availableCpus } from '../process/cpus.ts';
import { createProcesses } from '../process/processes.ts';
import { createRedactor, type Redactor } from '../protocol/redact.ts';
import { secretValues } from '../protocol/secrets.ts';
import type { LogOf, View } from '../reporting/view.ts';
import { createRunDirectory } from '../store/run-directory.ts';
import { newRunId } from '../store/run-id.ts';
import { tasksNotDueIn } from './scheduled-run.ts';
import { createRunEvents, type RunEvents } from './event-sink.ts';
import type { Interruption } from './interruption.ts';
import type { Planned } from './load-plan.ts';

export interface RunLoadedOptions {
  readonly interruption: Interruption;
  /** Secrets besides those that the environment and the configuration name: the Action's token. */
  readonly secrets?: readonly string[];
  /** Who looks on; `log` gives the file of what a task has printed so far. */
  readonly views: (looking: { readonly log: LogOf; readonly run_directory: string }) => readonly View[];
}

export interface Finished {
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
}

/** Plan → run → reports. Resolves when no process is left and everything is written. */
export async function runLoaded(loaded: Planned, options: RunLoadedOptions): Promise<Finished | NotBegun> {
  const { plan, environment, invocation } = loaded;
  const redactor = createRedactor();
  for (const secret of [...secretValues(plan.secrets, environment), ...(options.secrets ?? [])]) redactor.add(secret);

  const not_due = await tasksNotDueIn(plan, environment, systemClock.now());
  const run_id = newRunId(new Date(systemClock.now()), () => systemChance.next());
  const created = createRunDirectory({ output_dir: resolve(invocation.workspace, invocation.output_dir), run_id });
  if (created.value === undefined) return { diagnostics: created.diagnostics };
  const directory = created.value;

  const slugs = new Map<TaskId, string>(plan.tasks.map((task) => [task.id, task.slug]));
  const log: LogOf = (task) => {
    const slug = slugs.get(task);
    return slug === undefined ? undefined : join(directory.path, 'logs', `${slug}.log`);
  };
  const events = createRunEvents({
    directory,
    redactor,
    slugs,
    views: options.views({ log, run_directory: directory.path }),
  });
  const processes = createProcesses({
    workspace: invocation.workspace,
    run_directory: directory.path,
    run_id,
    environment,
    redactor,
    matchers: loaded.matchers,
  });
  try {
    const run = runPlan(
      plan,
      {
        run_id,
        tool_version: toolVersion,
        plan_digest: planDigest(plan),
        max_parallel: plan.max_parallel === 'auto' ? availableCpus() : plan.max_parallel,
        contexts: loaded.contexts,
        not_due,
      },
      {
        processes: watched(withSecretsOf(plan, processes, redactor), events),
        clock: systemClock,
        chance: systemChance,
        events,
      },
    );
    options.interruption.onFirst((signal) => run.cancel('signal', signal));
    options.interruption.onSecond((signal) => run.cancel('signal', signal));
    // Loaded while the first tasks run.
    const [{ exit_code }, { documents }] = await Promise.all([run.done, import('../reporting/reports.ts')]);
    for (const [name, render] of Object.entries(documents))
      directory.write(name, render(events.record, directory.sources));
    return {
      plan,
      record: events.record,
      exit_code: directory.incomplete && exit_code === exitCodes.success ? exitCodes.internal : exit_code,
      run_directory: directory.path,
      sources: directory.sources,
      redactor,
      failures: [...directory.failures, ...events.failures],
    };
  } finally {
    events.close();
    await processes.close();
    directory.close();
  }
}

/** The same processes; what a task's own environment holds is as secret as what the run's holds. */
function withSecretsOf(plan: Plan, processes: Processes, redactor: Redactor): Processes {
  const known = new Set<string>();
  return {
    start(request, listener) {
      for (const secret of secretValues(plan.secrets, request.env)) {
        if (known.has(secret)) continue;
        known.add(secret);
        redactor.add(secret);
      }
      return processes.start(request, listener);
    },
  };
}

/** The same processes, with an eye on what they print for those who look on. */
function watched(processes: Processes, events: RunEvents): Processes {
  return {
    start: (request, listener) =>
      processes.start(request, {
        annotated: (annotation) => listener.annotated(annotation),
        warned: (message) => listener.warned(message),
        exited: () => listener.exited?.(),
        printed: () => {
          listener.printed();
          events.printed(request.task.id);
        },
      }),
  };
}
