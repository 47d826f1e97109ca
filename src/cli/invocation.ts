import type { Invocation } from '../model/invocation.ts';
import type { CommandLine } from './command-line.ts';
import type { World } from './world.ts';

/** What the command line asks for, in the words of all doors. */
export function invocationOf(line: CommandLine, world: Pick<World, 'workspace'>): Invocation {
  return {
    workspace: world.workspace,
    config: line.config,
    selection: { tasks: line.verb === 'report' ? [] : line.arguments, exclude: line.exclude },
    overrides: line.overrides,
    output_dir: line.outputDir ?? '.orchestrator',
  };
}
