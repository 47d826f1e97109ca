import { exitCodes } from '../model/exit-codes.ts';
import { listenForSignals } from '../orchestrate/interruption.ts';
import type { Planned } from '../orchestrate/load-plan.ts';
import { runLoaded } from '../orchestrate/run-loaded.ts';
import { renderDiagnostics } from '../reporting/diagnostics.ts';
import { openEventLog } from '../reporting/event-log.ts';
import { openGithubLog } from '../reporting/github-log.ts';
import { runJson } from '../reporting/json.ts';
import { openPlainLog } from '../reporting/plain-log.ts';
import { openTerminalView } from '../reporting/terminal-view.ts';
import { type View, viewClock, type ViewOptions } from '../reporting/view.ts';
import { wantsColour } from './colour.ts';
import type { CommandLine } from './command-line.ts';
import type { World } from './world.ts';

/** `run`: the live view on stderr, the record on stdout where `--json` asks for it. */
export async function runInTerminal(line: CommandLine, loaded: Planned, world: World): Promise<number> {
  const interruption = listenForSignals();
  try {
    const finished = await runLoaded(loaded, { interruption, views: (looking) => viewsFor(line, world, looking) });
    if ('diagnostics' in finished) {
      world.stderr.write(
        renderDiagnostics(finished.diagnostics, { colour: wantsColour(world.stderr, world.environment) }),
      );
      return exitCodes.internal;
    }
    for (const failure of finished.failures) world.stderr.write(`warning: ${failure}\n`);
    if (finished.exit_code === exitCodes.internal) {
      world.stderr.write(
        `error: the run ended with ${finished.record.status}, but it could not be recorded whole (exit code 3)\n`,
      );
    }
    if (line.json) world.stdout.write(runJson(finished.record));
    return finished.exit_code;
  } finally {
    interruption.close();
  }
}

/** GitHub's log gets groups, a terminal gets status lines, everything else plain blocks. */
function viewsFor(
  line: CommandLine,
  { stderr, environment }: World,
  looking: Pick<ViewOptions, 'log' | 'run_directory'>,
): readonly View[] {
  const options: ViewOptions = {
    write: (bytes) => void stderr.write(bytes),
    colour: wantsColour(stderr, environment),
    ...looking,
    clock: viewClock,
  };
  const events = line.verbose ? [openEventLog(options)] : [];
  if (environment['GITHUB_ACTIONS'] === 'true') {
    // GitHub's log is no terminal, yet it shows colours as one does.
    return [...events, openGithubLog({ ...options, colour: wantsColour({ isTTY: true }, environment) })];
  }
  const interactive = stderr.isTTY && environment['TERM'] !== 'dumb' && !line.verbose;
  if (!interactive) return [...events, openPlainLog(options)];
  return [openTerminalView({ ...options, size: () => ({ columns: stderr.columns, rows: stderr.rows }) })];
}
