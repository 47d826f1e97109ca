import type { PlannedTask } from '../model/plan.ts';

/** Variables that every task gets from the orchestrator, whatever its `env` says. */
export const isOwnVariable = (name: string): boolean => /^ORCHESTRATOR_(?:TASK_ID|ATTEMPT|RUN_ID|RUN_DIR)$/.test(name);

/** Whether a task may look at them: scripts, of which nothing is known, and who names one. */
export function readsOwnVariables(task: PlannedTask): boolean {
  const { command, env } = task;
  if (runsFile(task) || Object.keys(env).some(isOwnVariable)) return true;
  return command.kind === 'run' && command.run.includes('ORCHESTRATOR_');
}

/** Whether a task is a script in a file, of which nothing is known, or starts one. */
export function runsFile({ command }: PlannedTask): boolean {
  return command.kind === 'script' || (command.kind === 'run' && startedFile.test(command.run));
}

/** `./build.sh`, `bash ci/build.sh`, `python -m build`. */
const startedFile =
  /(?:^|[\s;&|(])(?:\.{1,2}\/|(?:ba|z)?sh|node|deno|bun|python[\d.]*|ruby|perl|php)(?:(?<=\/)|\s+(?:-\w+\s+)*)[\w./-]*\w/;
