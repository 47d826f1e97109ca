import type { RunResumed } from '../model/event.ts';
import type { Resumption, RunRecord } from '../model/record.ts';
import { count } from '../text/count.ts';
import { cut } from '../text/cut.ts';
import { code, escapeText } from '../text/markdown.ts';

/** Of tasks, and of processes, that are named. */
const mostNamed = 20;
const longestText = 300;

const before: Readonly<Record<Resumption['before'], string>> = {
  killed: 'a run that was killed',
  cancelled: 'a run that was cancelled',
  failure: 'a run that failed',
  success: 'a run that passed',
};

/** What a run that goes on says first: what is done, and what runs though it had passed. */
export function resumptionLines({
  restored,
  tasks,
  again,
  leftovers,
}: Pick<RunResumed, 'restored' | 'tasks' | 'again' | 'leftovers'>): readonly string[] {
  return [
    `↻ resumed: ${restored.length} of ${count(tasks.length, 'task')} had passed and are taken as done`,
    ...again.slice(0, mostNamed).map(({ task, reason }) => `↻ ${task} runs again: ${reason}`),
    ...more(again.length, 'more that had passed run again'),
    ...leftovers.slice(0, mostNamed).map((process) => `■ ended what the killed run had left: ${process}`),
    ...more(leftovers.length, 'more processes'),
  ];
}

function more(number: number, what: string): readonly string[] {
  return number > mostNamed ? [`  … and ${number - mostNamed} ${what}`] : [];
}

/** The same in the report, the newest first; `''` for a run that was never resumed. */
export function resumed({ resumptions }: RunRecord): string {
  return resumptions.slice(-mostResumptions).toReversed().map(inWords).join('\n');
}

const mostResumptions = 5;

function inWords({ before: status, restored, again, leftovers }: Resumption): string {
  const named = again.slice(0, mostNamed).map(({ task, reason }) => {
    return `\n  - ${code(cut(task, longestText))} had passed and ran again: ${escapeText(cut(reason, longestText))}`;
  });
  const rest = again.length > mostNamed ? `\n  - … and ${again.length - mostNamed} more` : '';
  const ended = leftovers.length === 0 ? '' : `; what it had left running was ended (${leftovers.length})`;
  return `- Resumed ${before[status]}: ${count(restored, 'task')} that had passed taken as done${ended}.${named.join('')}${rest}`;
}

/** How to run only what did not pass; `''` where all did. */
export function howToGoOn({ status, counts }: RunRecord): string {
  if (status === 'success' || counts.total === counts.passed) return '';
  const command = code('npx script-orchestrator run --rerun-failed');
  return `To run again only what did not pass: ${command}, or, where the Action has ${code('rerun: failed')}, _Re-run failed jobs_.`;
}
