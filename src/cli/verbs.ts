import { resolve } from 'node:path';

import { exitCodes } from '../model/exit-codes.ts';
import type { Invocation } from '../model/invocation.ts';
import {
  exitCodeOf,
  type Interruption,
  listenForSignals,
  type StopSignal,
  unlessInterrupted,
} from '../orchestrate/interruption.ts';
import { type Loaded, loadPlan, type Planned } from '../orchestrate/load-plan.ts';
import { addSecretsOf } from '../orchestrate/known-secrets.ts';
import { redactFacts } from '../orchestrate/redact-event.ts';
import type { EarlierRun } from '../store/earlier-run.ts';
import type { CommandLine } from './command-line.ts';
import { invocationOf } from './invocation.ts';
import { listJson } from './list-json.ts';
import type { VerbName } from './options.ts';
import type { World } from './world.ts';

/** What a verb does: reads the line, prints, and returns the exit code. */
export type VerbFunction = (line: CommandLine, world: World) => Promise<number>;

type Loader<T extends Loaded> = (invocation: Invocation, environment: NodeJS.ProcessEnv) => Promise<T>;

async function run(line: CommandLine, world: World): Promise<number> {
  const interruption = listenForSignals(world.environment);
  const runNow = (what: CommandLine, _: World, earlier?: EarlierRun): Promise<number> =>
    runUnlessInterrupted(what, interruption, world, earlier);
  if (line.resume === undefined && !line.rerunFailed) return runNow(line, world);
  const { runAgain } = await import('./resume.ts');
  return runAgain(line, world, runNow);
}

async function runUnlessInterrupted(
  line: CommandLine,
  interruption: Interruption,
  world: World,
  earlier?: EarlierRun,
): Promise<number> {
  if (line.dryRun) return showRun(line, interruption, world, earlier);
  const { loadRun } = await import('../orchestrate/load-run.ts');
  const loaded = await unlessInterrupted(load(line, world, loadRun), interruption);
  if (typeof loaded === 'string') return stopped(loaded, world);
  if (loaded.plan === undefined) return wrong(line, loaded, world);
  const { runInTerminal } = await import('./run-in-terminal.ts');
  return runInTerminal(line, { ...loaded, plan: loaded.plan }, interruption, world, earlier);
}

async function showRun(
  line: CommandLine,
  interruption: Interruption,
  world: World,
  earlier?: EarlierRun,
): Promise<number> {
  const loaded = await unlessInterrupted(load(line, world, loadPlan), interruption);
  if (typeof loaded === 'string') return stopped(loaded, world);
  if (loaded.plan === undefined) return wrong(line, loaded, world);
  const planned = { ...loaded, plan: loaded.plan };
  if (earlier !== undefined) await tellWhatIsDone(planned, earlier, world);
  return showPlan(line, planned, world);
}

function stopped(signal: StopSignal, world: World): number {
  world.stderr.write(`${signal} came before anything was started\n`);
  return exitCodeOf(signal);
}

async function tellWhatIsDone(planned: Planned, earlier: EarlierRun, world: World): Promise<void> {
  const { previewOf } = await import('../orchestrate/resume.ts');
  const { resumptionLines } = await import('../reporting/resumptions.ts');
  const { oneLine } = await import('../text/terminal.ts');
  const preview = previewOf(planned, earlier, world.redactor);
  const done = preview.restored.map((task) => `  ${task}`);
  world.stderr.write(`${[...resumptionLines({ ...preview, leftovers: [] }), ...done].map(oneLine).join('\n')}\n`);
}

async function plan(line: CommandLine, world: World): Promise<number> {
  const loaded = await load(line, world, loadPlan);
  if (loaded.plan === undefined) return wrong(line, loaded, world);
  return showPlan(line, { ...loaded, plan: loaded.plan }, world);
}

async function showPlan(line: CommandLine, loaded: Planned, world: World): Promise<number> {
  const { planJson, planTable } = await import('../drawing/plan-table.ts');
  const { shapeOf } = await import('../planning/critical-path.ts');
  const { planDigest } = await import('../planning/digest.ts');
  const shape = shapeOf(loaded.plan);
  if (line.json) printJson(world, planJson(loaded.plan, { ...shape, digest: planDigest(loaded.plan) }));
  else
    world.stdout.write(
      planTable(shown(loaded.plan, world), shown(shape, world), world.stdout.columns ?? Number.POSITIVE_INFINITY),
    );
  return exitCodes.success;
}

async function list(line: CommandLine, world: World): Promise<number> {
  // Why each file is in or out is a line for each file of the folders: for people, and for programs that ask for it.
  const explain = !line.json || line.explain;
  const loaded = await load(line, world, (...of) => loadPlan(...of, { explain }));
  if (!line.json) {
    const { listTable } = await import('./list-table.ts');
    // What is in and out may be the very thing that explains an error.
    world.stdout.write(listTable(shown({ plan: loaded.plan, candidates: loaded.candidates }, world)));
  }
  if (loaded.plan === undefined) return wrong(line, loaded, world);
  if (line.json) {
    printJson(world, listJson({ ...loaded, plan: loaded.plan }, explain));
  }
  return exitCodes.success;
}

async function validate(line: CommandLine, world: World): Promise<number> {
  const loaded = await loadPlan(invocationOf(line, world), world.environment);
  addSecretsOf(world.redactor, loaded);
  if (line.json) {
    await printValidity(world, loaded);
  } else {
    await tell(loaded, world);
    if (loaded.plan !== undefined) {
      const tasks = loaded.plan.tasks.length;
      world.stdout.write(
        `${loaded.plan.config_file ?? 'scripts/'} is valid: ${tasks} ${tasks === 1 ? 'task' : 'tasks'}\n`,
      );
    }
  }
  return loaded.plan === undefined ? exitCodes.usage : exitCodes.success;
}

async function graph(line: CommandLine, world: World): Promise<number> {
  const loaded = await load(line, world, loadPlan);
  if (loaded.plan === undefined) return wrong(line, loaded, world);
  const { graphFormats } = await import('../drawing/graph.ts');
  const drawn = graphFormats[line.format](shown(loaded.plan, world));
  if (line.format === 'json') printJson(world, JSON.parse(drawn) as object);
  else world.stdout.write(drawn);
  return exitCodes.success;
}

async function emitPipeline(line: CommandLine, world: World): Promise<number> {
  const loaded = await load({ ...line, arguments: [] }, world, loadPlan);
  if (loaded.plan === undefined) return wrong(line, loaded, world);
  const { emit } = await import('./emit.ts');
  return line.emit === undefined
    ? exitCodes.usage
    : emit({ ...line, emit: line.emit }, { ...loaded, plan: loaded.plan }, world);
}

async function report(line: CommandLine, world: World): Promise<number> {
  const { showReport } = await import('./show-report.ts');
  return showReport(resolve(world.workspace, line.arguments[0] ?? ''), line, world);
}

export const verbs = { run, plan, list, validate, graph, emit: emitPipeline, report } satisfies Record<
  VerbName,
  VerbFunction
>;

async function load<T extends Loaded>(line: CommandLine, world: World, loader: Loader<T>): Promise<T> {
  const loaded = await loader(invocationOf(line, world), world.environment);
  addSecretsOf(world.redactor, loaded);
  if (loaded.plan !== undefined) await tell(loaded, world);
  return loaded;
}

/** Nothing was run, for the configuration is wrong: all of it is said, for programs too. */
async function wrong(line: CommandLine, loaded: Loaded, world: World): Promise<number> {
  await tell(loaded, world);
  if (line.json) await printValidity(world, loaded);
  return exitCodes.usage;
}

/** As it may be drawn and printed: what is escaped or cut later is hidden before. */
function shown<T extends object>(value: T, { redactor }: World): T {
  return redactFacts(value, redactor);
}

async function tell({ diagnostics }: Loaded, world: World): Promise<void> {
  if (diagnostics.length === 0) return;
  const { complain } = await import('./complain.ts');
  complain(diagnostics, world);
}

async function printValidity(world: World, loaded: Loaded): Promise<void> {
  const { diagnosticsJson } = await import('../reporting/diagnostics.ts');
  printJson(world, { valid: loaded.plan !== undefined, diagnostics: diagnosticsJson(loaded.diagnostics) });
}

function printJson(world: World, value: object): void {
  world.stdout.json(shown(value, world));
}
