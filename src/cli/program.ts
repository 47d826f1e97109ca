import { exitCodes } from '../model/exit-codes.ts';
import { breakdown } from './breakdown.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { generalHelp, verbHelp } from './help.ts';
import { openWorld, type Surroundings, type World } from './world.ts';

/** One call of the command line from arguments to exit code. Machine output on stdout, everything else on stderr. */
export async function runCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const isLost = survivesLostOutput(surroundings);
  if (argv[0] === '--help' || argv[0] === '-h' || argv[0] === 'help') {
    openWorld(surroundings).stdout.raw(generalHelp());
    return exitCodes.success;
  }
  const line = readCommandLine(argv);
  const world = openWorld(surroundings, line.config);
  if ('complaints' in line) {
    for (const complaint of line.complaints) world.stderr.write(`error: ${complaint}\n`);
    world.stderr.write(`\n${line.verb === undefined ? generalHelp() : verbHelp(line.verb)}`);
    return exitCodes.usage;
  }
  if (line.help) {
    world.stdout.raw(verbHelp(line.verb));
    return exitCodes.success;
  }
  try {
    const code = await runVerb(line, world);
    // What went wrong with the last words is told in a later turn.
    await new Promise<void>((resolve) => surroundings.stdout.write('', () => resolve()));
    return code === exitCodes.success && isLost() ? exitCodes.internal : code;
  } catch (error) {
    world.stderr.write(breakdown(error));
    return exitCodes.internal;
  }
}

async function runVerb(line: CommandLine, world: World): Promise<number> {
  const { verbs } = await import('./verbs.ts');
  return verbs[line.verb](line, world);
}

/**
 * `… | head` closes our output early, a terminal goes, a disk fills: none of that may end a run or cost its reports. The
 * returned function says whether machine output was lost otherwise than because its reader had enough.
 */
function survivesLostOutput({ stdout, stderr }: Surroundings): () => boolean {
  let isLost = false;
  stderr.on('error', () => {});
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') isLost = true;
  });
  return () => isLost;
}
