import type { TaskId } from '../model/plan.ts';
import { oneLine } from '../text/terminal.ts';
import { shellQuote } from '../text/shell-quote.ts';

/** Found without being named. */
const ownPlaces = /^(?:\.github\/)?orchestrator\.(?:yml|yaml|json)$/;

/** What to type in the workspace to run one task, and what it needs, again. */
export function reproduceCommand(task: TaskId, config: string | null): string {
  const words = ['npx', 'script-orchestrator', 'run'];
  if (config !== null && !ownPlaces.test(config)) words.push('--config', config);
  if (task.startsWith('-')) words.push('--');
  return [...words, task].map((word) => shellQuote(oneLine(word))).join(' ');
}
