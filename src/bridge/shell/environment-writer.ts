import type { PlannedTask } from '../../model/plan.ts';

/** Whether a task's script names the files through which it sets variables for others. Seen are inline scripts alone. */
export function isEnvironmentWriter({ command }: PlannedTask): boolean {
  return command.kind === 'run' && /GITHUB_(?:ENV|PATH)\b/.test(command.run);
}
