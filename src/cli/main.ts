#!/usr/bin/env node
import { exitCodes } from '../model/exit-codes.ts';
import { prepareToLeave } from './leave.ts';
import { toolVersion } from '../model/version.ts';
import { keepHeapSmall } from '../orchestrate/small-heap.ts';

// The version is answered before anything else is loaded: editors and scripts ask for it often.
if (process.argv[2] === '--version') {
  process.stdout.write(`${toolVersion}\n`);
} else {
  // Only a run is long and forks; all else is over sooner without, and reads large configurations twice as fast.
  if (process.argv[2] === 'run' && !process.argv.includes('--dry-run')) keepHeapSmall();
  const leave = prepareToLeave(process.stdout);
  const { runCommandLine } = await import('./program.ts');
  const workspace = currentFolder();
  if (workspace === undefined) {
    process.stderr.write('error: the current folder does not exist any more; change to one that does\n');
    process.exitCode = exitCodes.usage;
  } else {
    const { stdout, stderr, env: environment } = process;
    leave(await runCommandLine(process.argv.slice(2), { stdout, stderr, environment, workspace }));
  }
}

function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
