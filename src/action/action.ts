import type { EmitOptions } from '../model/bridge.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { exitCodes } from '../model/exit-codes.ts';
import { exitCodeOf, listenForSignals, unlessInterrupted } from '../orchestrate/interruption.ts';
import { addListedSecrets, addSecretsOf, addWrittenSecrets, redactorOf } from '../orchestrate/known-secrets.ts';
import type { Planned } from '../orchestrate/load-plan.ts';
import { loadRun } from '../orchestrate/load-run.ts';
import { runLoaded } from '../orchestrate/run-loaded.ts';
import { limits } from '../protocol/limits.ts';
import type { Redactor } from '../protocol/redact.ts';
import { diagnosticAnnotation } from '../reporting/diagnostic-annotations.ts';
import { openGithubLog } from '../reporting/github-log.ts';
import { viewClock } from '../reporting/view.ts';
import { fetchEarlierAttempt } from './earlier-attempt.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { outputsOfNoRun, setOutputs } from './outputs.ts';
import { publish } from './publish.ts';
import { repositoryPaths } from './repository-paths.ts';
import { createRunnerLog, type RunnerLog } from './runner-log.ts';
import { openSummaryFile, refusalSummary } from './summary.ts';

type Write = (bytes: Uint8Array | string) => void;

/**
 * One step of a workflow, from its inputs to its exit code: 0 all well, 1 a task failed, 2 wrong inputs or configuration,
 * 3 our own failure, 130 and 143 after a signal, as on the command line.
 */
export async function runAction(environment: NodeJS.ProcessEnv, write: Write): Promise<number> {
  const { value: inputs, diagnostics } = readInputs(environment);
  const redactor = redactorOf(environment);
  if (inputs?.token !== undefined) redactor.add(inputs.token);
  const { workspace = rootOf(environment), config } = inputs?.invocation ?? {};
  addListedSecrets(redactor, { workspace, configs: [config] }, environment);
  const log = createRunnerLog(write, inputs?.annotations ?? true, redactor);
  try {
    if (inputs !== undefined) return await run({ inputs, environment, log, write, redactor });
    await refuse(diagnostics, undefined, { environment, log, redactor });
    return exitCodes.usage;
  } catch (error) {
    const what = error !== null && typeof error === 'object' && 'stack' in error ? String(error.stack) : String(error);
    log.say('error', `This is a bug in script-orchestrator, please report it: ${what}`);
    return exitCodes.internal;
  }
}

/** What a step has from its beginning to its end. */
interface Step {
  readonly environment: NodeJS.ProcessEnv;
  readonly log: RunnerLog;
  readonly redactor: Redactor;
}

async function run(step: Step & { readonly inputs: Inputs; readonly write: Write }): Promise<number> {
  const { inputs, environment, log, write, redactor } = step;
  const interruption = listenForSignals(environment);
  const loaded = await unlessInterrupted(loadRun(inputs.invocation, environment), interruption);
  if (typeof loaded === 'string') {
    log.say('notice', `${loaded} came before anything was started`);
    await log.attempt('the outputs', () => setOutputs(outputsOfNoRun));
    return exitCodeOf(loaded);
  }
  addSecretsOf(redactor, loaded);
  const { plan, diagnostics } = loaded;
  if (plan === undefined) {
    await refuse(diagnostics, inputs, step);
    return exitCodes.usage;
  }
  log.diagnostics(diagnostics);
  if (inputs.emit !== undefined && inputs.mode !== 'run') {
    return await emit(inputs.mode, inputs.emit, { ...loaded, plan }, step);
  }
  const earlier = await fetchEarlierAttempt(inputs, environment, log, interruption);
  const finished = await runLoaded(
    { ...loaded, plan },
    {
      interruption,
      alone: true,
      redactor,
      ...(earlier === undefined ? {} : { earlier: earlier.run }),
      views: (looking) => [openGithubLog({ write, colour: true, ...looking, clock: viewClock })],
    },
  );
  earlier?.close();
  if ('diagnostics' in finished) {
    await refuse(finished.diagnostics, inputs, step);
    return finished.exit_code;
  }
  const root = rootOf(environment);
  await publish({ finished, diagnostics, inputs, environment, log, interruption, root });
  return interruption.signal === undefined ? finished.exit_code : exitCodeOf(interruption.signal);
}

/** `mode: emit` and `mode: check`. */
async function emit(
  mode: 'emit' | 'check',
  options: EmitOptions,
  loaded: Planned,
  step: Step & { readonly inputs: Inputs },
): Promise<number> {
  const { inputs, environment, log, redactor } = step;
  const { runEmitMode } = await import('./emit-mode.ts');
  const result = runEmitMode(mode, loaded, options);
  if (result.exit_code === exitCodes.usage) {
    await refuse(result.diagnostics, inputs, step);
    return result.exit_code;
  }
  log.text(result.text);
  complain(result.diagnostics, inputs, step);
  await log.attempt('the outputs', () => setOutputs({ ...outputsOfNoRun, ...redactor.deep(result.outputs) }));
  if (inputs.summary) {
    await log.attempt('the job summary', () => openSummaryFile(environment)?.write(redactor.text(result.summary)));
  }
  return result.exit_code;
}

/** Says what is wrong in the log, and on the lines of the files. */
function complain(diagnostics: readonly Diagnostic[], inputs: Inputs | undefined, step: Step): void {
  const { environment, log, redactor } = step;
  addWrittenSecrets(redactor, diagnostics);
  const root = rootOf(environment);
  const toRepository = repositoryPaths(root, inputs?.invocation.workspace ?? root);
  log.diagnostics(diagnostics);
  if (!(inputs?.annotations ?? true)) return;
  for (const severity of ['error', 'warning'] as const) {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    log.annotate(
      found.slice(0, limits.annotationsPerLevel).map((diagnostic) => diagnosticAnnotation(diagnostic, toRepository)),
    );
  }
}

/** Nothing was run: says why in the log, on the lines of the file, in the summary and in the outputs. */
async function refuse(diagnostics: readonly Diagnostic[], inputs: Inputs | undefined, step: Step): Promise<void> {
  const { environment, log, redactor } = step;
  complain(diagnostics, inputs, step);
  await log.attempt('the outputs', () => setOutputs(outputsOfNoRun));
  if (inputs?.summary ?? true) {
    await log.attempt('the job summary', () =>
      openSummaryFile(environment)?.write(refusalSummary(diagnostics, redactor)),
    );
  }
}

function rootOf(environment: NodeJS.ProcessEnv): string {
  return environment['GITHUB_WORKSPACE'] ?? process.cwd();
}
