import type { PlannedTask } from '../model/plan.ts';

/** Variables that every task gets from the orchestrator, whatever its `env` says. */
export const isOwnVariable = (name: string): boolean => /^ORCHESTRATOR_(?:TASK_ID|ATTEMPT|RUN_ID|RUN_DIR)$/.test(name);

/** Whether a task may look at them: scripts, of which nothing is known, and who names one. */
export function readsOwnVariables({ command, env }: PlannedTask): boolean {
  if (command.kind === 'gate') return false;
  if (command.kind === 'script' || command.run.includes('ORCHESTRATOR_')) return true;
  return Object.keys(env).some(isOwnVariable);
}
