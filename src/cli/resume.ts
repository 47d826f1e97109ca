import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Outcome } from '../model/diagnostic.ts';
import { exitCodes } from '../model/exit-codes.ts';
import { noEarlierRun } from '../model/problems/store.ts';
import { redactFacts } from '../orchestrate/redact-event.ts';
import { diagnosticsJson } from '../reporting/diagnostics.ts';
import { ledOut } from '../orchestrate/led-out.ts';
import { askedOf, type EarlierRun, openEarlierRun } from '../store/earlier-run.ts';
import { followLatest } from '../store/latest.ts';
import type { CommandLine } from './command-line.ts';
import { complain } from './complain.ts';
import type { World } from './world.ts';

/**
 * `run --resume DIR` and `run --rerun-failed`: calls `run` with the earlier run and the command line as it was then, where
 * this one says nothing else.
 */
export async function runAgain(
  line: CommandLine,
  world: World,
  run: (line: CommandLine, world: World, earlier: EarlierRun) => Promise<number>,
): Promise<number> {
  const { value: earlier, diagnostics } = earlierRun(line, world);
  if (earlier === undefined) {
    complain(diagnostics, world);
    if (line.json)
      world.stdout.json(redactFacts({ valid: false, diagnostics: diagnosticsJson(diagnostics) }, world.redactor));
    return exitCodes.usage;
  }
  try {
    return await run(continued(line, earlier), world, earlier);
  } finally {
    earlier.mark?.release();
  }
}

/** The run that `--resume` or `--rerun-failed` names; no value where nothing can go on from it, with the reason. */
function earlierRun(line: CommandLine, { workspace }: World): Outcome<EarlierRun> {
  const outputDir = line.outputDir ?? '.orchestrator';
  const latest = join(outputDir, 'latest');
  const path = line.resume ?? latest;
  const led = ledOut(workspace, join(outputDir, 'runs')) ?? ledOut(workspace, followLatest(resolve(workspace, path)));
  if (led !== undefined) return { value: undefined, diagnostics: [led] };
  if (line.rerunFailed && lstatSync(resolve(workspace, latest), { throwIfNoEntry: false }) === undefined) {
    return { value: undefined, diagnostics: [noEarlierRun(latest)] };
  }
  return openEarlierRun(resolve(workspace, path), resolve(workspace, outputDir));
}

/**
 * The command line with what the earlier one asked for, where this one says nothing of it. A run from elsewhere does not
 * choose which configuration is used here.
 */
function continued(line: CommandLine, earlier: EarlierRun): CommandLine {
  const { config_file, asked } = askedOf(earlier);
  const { tasks, exclude, ...overrides } = asked;
  const namesTasks = line.arguments.length > 0 || line.exclude.length > 0;
  return {
    ...line,
    config: line.config ?? (earlier.isOurs ? (config_file ?? undefined) : undefined),
    arguments: namesTasks ? line.arguments : (tasks ?? []),
    exclude: namesTasks ? line.exclude : (exclude ?? []),
    overrides: { ...overrides, ...line.overrides },
  };
}
