import { exitCodes } from '../model/exit-codes.ts';
import type { Interruption } from '../orchestrate/interruption.ts';
import type { PlannedRun } from '../orchestrate/load-run.ts';
import { type Looking, runLoaded } from '../orchestrate/run-loaded.ts';
import { openEventLog } from '../reporting/event-log.ts';
import { openGithubLog } from '../reporting/github-log.ts';
import { runJson } from '../reporting/json.ts';
import { openPlainLog } from '../reporting/plain-log.ts';
import { type View, viewClock, type ViewOptions } from '../reporting/view.ts';
import type { EarlierRun } from '../store/earlier-run.ts';
import { wantsColour } from './colour.ts';
import type { CommandLine } from './command-line.ts';
import type { World } from './world.ts';

/** `run`: the live view on stderr, the record on stdout where `--json` asks for it. */
export async function runInTerminal(
  line: CommandLine,
  loaded: PlannedRun,
  interruption: Interruption,
  world: World,
  earlier?: EarlierRun,
): Promise<number> {
  const open = await viewFor(line, world);
  const finished = await runLoaded(loaded, {
    interruption,
    alone: true,
    redactor: world.redactor,
    ...(earlier === undefined ? {} : { earlier }),
    views: (looking) => viewsFor(open, line, world, looking),
  });
  if ('diagnostics' in finished) {
    const { complain } = await import('./complain.ts');
    complain(finished.diagnostics, world);
    return finished.exit_code;
  }
  for (const failure of finished.failures) world.stderr.write(`warning: ${failure}\n`);
  if (finished.exit_code === exitCodes.internal) {
    world.stderr.write(
      `error: the run ended with ${finished.record.status}, but it could not be recorded whole (exit code 3)\n`,
    );
  }
  if (line.json) world.stdout.json(JSON.parse(runJson(finished.record)));
  return finished.exit_code;
}

type OpenView = (options: ViewOptions) => View;

/** GitHub's log gets groups, a terminal gets status lines, everything else plain blocks. */
async function viewFor(line: CommandLine, { stderr, environment }: World): Promise<OpenView> {
  if (environment['GITHUB_ACTIONS'] === 'true') {
    // GitHub's log is no terminal, yet it shows colours as one does.
    return (options) => openGithubLog({ ...options, colour: wantsColour({ isTTY: true }, environment) });
  }
  const interactive = stderr.isTTY && environment['TERM'] !== 'dumb' && !line.verbose;
  if (!interactive) return openPlainLog;
  // What measures columns takes milliseconds to load.
  const { openTerminalView } = await import('../reporting/terminal-view.ts');
  const size = () => ({ columns: stderr.columns ?? 80, rows: stderr.rows ?? 24 });
  return (options) => openTerminalView({ ...options, size });
}

function viewsFor(
  open: OpenView,
  { verbose }: CommandLine,
  { stderr, environment }: World,
  looking: Looking,
): readonly View[] {
  const options: ViewOptions = {
    write: (bytes) => stderr.raw(bytes),
    colour: wantsColour(stderr, environment),
    ...looking,
    clock: viewClock,
  };
  // Its lines are no blocks of a paper that has seen to the runner.
  const events = verbose ? [openEventLog({ ...options, write: (text) => stderr.write(String(text)) })] : [];
  return [...events, open(options)];
}
