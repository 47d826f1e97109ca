import type { PlannedTask } from '../../model/plan.ts';

/**
 * Whether a task's script starts something in the background that it neither waits for nor ends. Seen are inline scripts of
 * a shell alone, and there what stands in no quotes.
 */
export function leavesProcesses({ command }: PlannedTask): boolean {
  if (command.kind !== 'run' || !/^(?:ba|z|k|da)?sh\b/.test(command.shell)) return false;
  const text = command.run.replaceAll(/\\.|'[^']*'|"(?:\\.|[^"\\])*"|(?<=^|\s)#[^\n]*/gms, '_');
  return /(?<![&|<>])&(?=[\s;)]|$)/.test(text) && !/\b(?:wait|kill|pkill|fg)\b/.test(command.run);
}
