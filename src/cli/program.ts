import { exitCodes } from '../model/exit-codes.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { generalHelp, verbHelp } from './help.ts';
import type { World } from './world.ts';

/** One call of the command line from arguments to exit code. Machine output on stdout, everything else on stderr. */
export async function runCommandLine(argv: readonly string[], world: World): Promise<number> {
  survivesClosedPipes(world);
  if (argv[0] === '--help' || argv[0] === '-h' || argv[0] === 'help') {
    world.stdout.write(generalHelp());
    return exitCodes.success;
  }
  const line = readCommandLine(argv);
  if ('complaints' in line) {
    for (const complaint of line.complaints) world.stderr.write(`error: ${complaint}\n`);
    world.stderr.write(`\n${line.verb === undefined ? generalHelp() : verbHelp(line.verb)}`);
    return exitCodes.usage;
  }
  if (line.help) {
    world.stdout.write(verbHelp(line.verb));
    return exitCodes.success;
  }
  try {
    return await runVerb(line, world);
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.stderr.write(`\nThis is a bug in script-orchestrator, please report it:\n${what}\n`);
    return exitCodes.internal;
  }
}

async function runVerb(line: CommandLine, world: World): Promise<number> {
  const { verbs } = await import('./verbs.ts');
  return verbs[line.verb](line, world);
}

/** `… | head` closes our output early: that is no error of ours. */
function survivesClosedPipes(world: World): void {
  for (const stream of [world.stdout, world.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
