import { exitCodes } from '../model/exit-codes.ts';
import { continued, earlierRun } from '../orchestrate/go-on.ts';
import { redactFacts } from '../orchestrate/redact-event.ts';
import { diagnosticsJson } from '../reporting/diagnostics.ts';
import type { EarlierRun } from '../store/earlier-run.ts';
import type { CommandLine } from './command-line.ts';
import { complain } from './complain.ts';
import { invocationOf } from './invocation.ts';
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
  const asked = invocationOf(line, world);
  const { value: earlier, diagnostics } = earlierRun(asked, line.resume);
  if (earlier === undefined) {
    complain(diagnostics, world);
    if (line.json)
      world.stdout.json(redactFacts({ valid: false, diagnostics: diagnosticsJson(diagnostics) }, world.redactor));
    return exitCodes.usage;
  }
  try {
    const { config, selection, overrides } = continued(asked, earlier);
    return await run(
      { ...line, config, arguments: selection.tasks, exclude: selection.exclude, overrides },
      world,
      earlier,
    );
  } finally {
    earlier.mark?.release();
  }
}
