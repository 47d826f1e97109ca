/** Of Node's own modules, what every run loads. */
const ofEachRun = ['node:child_process', 'node:crypto', 'node:net', 'node:perf_hooks'] as const;

/**
 * Keeps V8's heap close to what is in use, for the rest of the process: by default its young generation grows to 48 MB and
 * the old one to four times what it holds before anything is collected. Hardly anything of a run outlives a task, and the
 * larger we are, the longer each `fork` takes. Of V8's flags for sizes these are the ones that act while a process runs.
 */
export function keepHeapSmall(): void {
  // Their compiled form comes with Node, but fits only while no flag is set: afterwards each takes three times as long.
  for (const name of ofEachRun) process.getBuiltinModule(name);
  // An import would load it for every verb.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
  // The compiler in the middle, since Node 22: what it takes to compile stays with us, 15 MB of it.
  setFlagsFromString('--no-maglev');
}
