import type { Job } from '../pipeline.ts';

/**
 * A task's script as a word of the shell, empty where it has none: a task in another folder than the workspace names it from
 * the checkout's root, as the orchestrator does. `checkout` is the variable that names that, `word` the engine's writer.
 */
export function scriptPath({ task, folder }: Job, checkout: string, word: (text: string) => string): string {
  if (task.command.kind !== 'script') return '';
  const { script, interpreter } = task.command;
  if (task.working_directory !== folder) return `"$${checkout}"/${word(script)}`;
  const near = folder === '.' ? script : script.slice(folder.length + 1);
  return word(interpreter.length === 0 || near.startsWith('-') ? `./${near}` : near);
}
