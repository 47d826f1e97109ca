#!/usr/bin/env node
import { exitCodes } from '../model/exit-codes.ts';
import { toolVersion } from '../model/version.ts';
import { keepHeapSmall } from '../orchestrate/small-heap.ts';
import { breakdown } from './breakdown.ts';
import { prepareToLeave } from './leave.ts';

// The version is answered before anything else is loaded: editors and scripts ask for it often.
if (process.argv[2] === '--version') {
  process.stdout.write(`${toolVersion}\n`);
} else {
  // Only a run is long and forks; all else is over sooner without, and reads large configurations twice as fast.
  if (process.argv[2] === 'run' && !process.argv.includes('--dry-run')) keepHeapSmall();
  const leave = prepareToLeave(process.stdout);
  const workspace = currentFolder();
  if (workspace === undefined) {
    process.stderr.write('error: the current folder does not exist any more; change to one that does\n');
    process.exitCode = exitCodes.usage;
  } else {
    leave(await start(workspace));
  }
}

async function start(workspace: string): Promise<number> {
  const { stdout, stderr, env: environment } = process;
  try {
    const { runCommandLine } = await import('./program.ts');
    return await runCommandLine(process.argv.slice(2), { stdout, stderr, environment, workspace });
  } catch (error) {
    // Not even the program could be read.
    stderr.write(breakdown(error));
    return exitCodes.internal;
  }
}

function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
