#!/usr/bin/env node
import { toolVersion } from '../model/version.ts';
import { keepHeapSmall } from '../orchestrate/small-heap.ts';

// The version is answered before anything else is loaded: editors and scripts ask for it often.
if (process.argv[2] === '--version') {
  process.stdout.write(`${toolVersion}\n`);
} else {
  // Only a run is long and forks; the other verbs are over sooner without.
  if (process.argv[2] === 'run') keepHeapSmall();
  const { runCommandLine } = await import('./program.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    workspace: process.cwd(),
  });
}
