import type { TaskOutput } from '../model/record.ts';
import { cut } from '../text/cut.ts';
import { oneLine } from '../text/terminal.ts';

const longest = 300;
/** The last line that says something stands here, or is too long to read anyway. */
const searched = 4096;

/** The last line that a task said, on stderr if it used that: mostly the reason of its failure. */
export function lastWords({ stderr, stdout }: Pick<TaskOutput, 'stderr' | 'stdout'>): string | undefined {
  return lastLine(stderr) ?? lastLine(stdout);
}

function lastLine(text: string): string | undefined {
  const line = text
    .slice(-searched)
    .split(/\r?\n|\r/)
    .map((part) => oneLine(part).trim())
    .findLast((part) => part !== '');
  return line === undefined ? undefined : cut(line, longest);
}
