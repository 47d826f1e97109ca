import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { RunEvent } from '../model/event.ts';
import type { Invocation } from '../model/invocation.ts';
import type { Plan, PlannedTask } from '../model/plan.ts';
import type { RunRecord, TaskFile } from '../model/record.ts';
import { wrongOption } from '../model/problems/library.ts';
import type { Candidate, Script } from '../model/script.ts';
import type { Json } from '../model/shape.ts';
import type { SourceFile } from '../model/source-file.ts';
import { continued, earlierRun } from '../orchestrate/go-on.ts';
import { listenForAbort } from '../orchestrate/interruption.ts';
import { type Loaded, loadPlan, type LoadOptions } from '../orchestrate/load-plan.ts';
import { loadRun } from '../orchestrate/load-run.ts';
import { type Finished, runLoaded, type RunLoadedOptions } from '../orchestrate/run-loaded.ts';
import { ConfigurationError } from './errors.ts';
import { type OverridingOptions, readOverrides } from './overrides.ts';

/** Where to look and what to take; all optional. */
export interface ConfigOptions extends OverridingOptions {
  /** The folder that holds the configuration and the scripts. Default: the current folder. */
  readonly workspace?: string;
  /** Path of the configuration, relative to the workspace. Default: found as on the command line. */
  readonly config?: string;
  /** Ids, globs over ids, `tag:x`; what they need comes along. Default: all. */
  readonly tasks?: readonly string[];
  /** Ids or globs left out; what needs them is skipped. */
  readonly exclude?: readonly string[];
  /** Default: this process's environment. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Where run directories go, relative to the workspace. Default: `.orchestrator`. */
  readonly outputDir?: string;
}

export interface RunOptions extends ConfigOptions {
  /**
   * Goes on from the run in this folder, relative to the workspace: what passed is done, the rest runs, and what these
   * options leave open is as it was asked for then. One record over both.
   */
  readonly resume?: string;
  /** The same from the newest run. */
  readonly rerunFailed?: boolean;
  /** Ends the run as SIGTERM ends the command line: children ended, reports written, exit code 143. */
  readonly signal?: AbortSignal;
  /** Called for each event after it was written to the journal. */
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Runs the tasks and returns the record that is written to `run.json`. A failed task is no exception: look at `status`.
 * @throws ConfigurationError where the configuration is wrong, or no run can go on from `resume`; nothing was run then.
 */
export async function runOrchestrator(options: RunOptions = {}): Promise<RunRecord> {
  const { resume, rerunFailed = false } = options;
  const invocation = invocationOf(options);
  if (resume === undefined && !rerunFailed) return (await run(invocation, options)).record;
  if (resume !== undefined && rerunFailed)
    throw new ConfigurationError([wrongOption('rerunFailed', true, 'no true beside resume, which names the run')]);
  const { value: earlier, diagnostics } = earlierRun(invocation, resume);
  if (earlier === undefined) throw new ConfigurationError(diagnostics);
  try {
    return (await run(continued(invocation, earlier), options, { earlier })).record;
  } finally {
    earlier.mark?.release();
  }
}

/**
 * Reads the configuration, finds the scripts and returns the Plan: resolved, ordered, frozen.
 * @throws ConfigurationError with everything that is wrong.
 */
export async function loadConfig(options: ConfigOptions = {}): Promise<Plan> {
  return planOf(await load(invocationOf(options), options));
}

/** The settings of one task after everything that wins was merged, by id, or by the path of its script. */
export function getScriptConfig(plan: Plan, script: string): PlannedTask | undefined {
  return (
    plan.tasks.find((task) => task.id === script) ??
    plan.tasks.find((task) => task.command.kind === 'script' && task.command.script === script)
  );
}

/**
 * The scripts that the configuration's `discover` finds, in order, and for each file that was seen why it is in or out.
 * @throws ConfigurationError where the configuration is wrong.
 */
export async function discoverScripts(
  options: ConfigOptions = {},
): Promise<{ readonly scripts: readonly Script[]; readonly candidates: readonly Candidate[] }> {
  const loaded = await load(invocationOf(options), options, { explain: true });
  planOf(loaded);
  return { scripts: loaded.scripts, candidates: loaded.candidates };
}

/** Settings of a single script; what is not given comes from its header, else the defaults. */
export interface ScriptOptions extends Pick<
  RunOptions,
  'workspace' | 'environment' | 'outputDir' | 'signal' | 'onEvent'
> {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** In milliseconds. Default: 60 s. */
  readonly timeout?: number;
  readonly workingDirectory?: string;
  /** How many times to try again. */
  readonly retry?: number;
  readonly allowedExitCodes?: readonly number[];
  /** Such as `512MiB`. */
  readonly memoryLimit?: string;
}

/**
 * Runs one script of the workspace as a run of its own, whatever its header needs, and returns its result with its output.
 * @throws ConfigurationError where there is no such script, or a setting is wrong.
 */
export async function runScript(path: string, options: ScriptOptions = {}): Promise<TaskFile> {
  // The time limit is the script's, whose state then is `timeout`; the run has none.
  const { timeout, ...others } = options;
  const settings = {
    script: path,
    needs: [],
    after: [],
    args: options.args,
    env: options.env,
    timeout: timeout === undefined ? undefined : `${timeout}ms`,
    'working-directory': options.workingDirectory,
    retry: options.retry,
    'allowed-exit-codes': options.allowedExitCodes,
    'memory-limit': options.memoryLimit,
  } as unknown as Json;
  const source: SourceFile = { path: 'runScript.json', text: JSON.stringify({ tasks: { [path]: settings } }, null, 2) };
  const finished = await run(invocationOf(others), others, { source });
  const task = finished.plan.tasks[0];
  return JSON.parse(
    readFileSync(join(finished.run_directory, 'tasks', `${task?.slug ?? ''}.json`), 'utf8'),
  ) as TaskFile;
}

function invocationOf(options: ConfigOptions): Invocation {
  const overrides = readOverrides(options);
  if (overrides.value === undefined) throw new ConfigurationError(overrides.diagnostics);
  return {
    workspace: resolve(options.workspace ?? '.'),
    config: options.config,
    selection: { tasks: options.tasks ?? [], exclude: options.exclude ?? [] },
    overrides: overrides.value,
    output_dir: options.outputDir ?? '.orchestrator',
  };
}

function load(
  invocation: Invocation,
  { environment = process.env }: ConfigOptions,
  more: LoadOptions = {},
): Promise<Loaded> {
  return loadPlan(invocation, environment, more);
}

function planOf(loaded: Loaded): Plan {
  if (loaded.plan === undefined) throw new ConfigurationError(loaded.diagnostics);
  return loaded.plan;
}

async function run(
  invocation: Invocation,
  { environment = process.env, signal, onEvent }: Pick<RunOptions, 'environment' | 'signal' | 'onEvent'>,
  { earlier, source }: Pick<RunLoadedOptions, 'earlier'> & Pick<LoadOptions, 'source'> = {},
): Promise<Finished> {
  const loaded = await loadRun(invocation, environment, source === undefined ? {} : { source });
  const plan = planOf(loaded);
  const finished = await runLoaded(
    { ...loaded, plan },
    {
      interruption: listenForAbort(signal),
      ...(earlier === undefined ? {} : { earlier }),
      views: () => (onEvent === undefined ? [] : [{ event: onEvent, close() {} }]),
    },
  );
  if ('diagnostics' in finished) throw new ConfigurationError(finished.diagnostics);
  return finished;
}
