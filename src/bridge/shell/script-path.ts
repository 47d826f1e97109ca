import type { Job } from '../pipeline.ts';

/**
 * A task's script as a word of the shell, empty where it has none: a task in another folder names it from the checkout's
 * root, as the orchestrator does. `workspace` is the variable that names the checkout, `word` the engine's writer.
 */
export function scriptPath({ task }: Job, workspace: string, word: (text: string) => string): string {
  if (task.command.kind !== 'script') return '';
  const { script, interpreter } = task.command;
  if (task.working_directory !== '.') return `"$${workspace}"/${word(script)}`;
  return word(interpreter.length === 0 || script.startsWith('-') ? `./${script}` : script);
}
