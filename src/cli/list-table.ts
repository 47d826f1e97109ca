import type { PlannedTask } from '../model/plan.ts';
import type { Loaded } from '../orchestrate/load-plan.ts';
import { count } from '../text/count.ts';
import { displayWidth, pad } from '../text/columns.ts';
import { oneLine } from '../text/terminal.ts';

/** What `list` prints for people: the tasks, then for each file that was seen why it is in or out. */
export function listTable({ plan, candidates }: Pick<Loaded, 'plan' | 'candidates'>): string {
  const tasks = plan?.tasks.map((task) => [oneLine(task.id), kindOf(task), oneLine(remarksOn(task))]) ?? [];
  const files = candidates.map(({ path, included, why }) => [`${included ? '+' : '-'} ${oneLine(path)}`, oneLine(why)]);
  const sections = [
    ...(plan === undefined ? [] : [[count(tasks.length, 'task'), ...columns(tasks)]]),
    ...(files.length === 0 ? [] : [['files and folders looked at (+ in, - out)', ...columns(files)]]),
  ];
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function remarksOn({ description = '', schedule }: PlannedTask): string {
  return schedule === undefined ? description : `${description}  (due ${schedule})`.trim();
}

function kindOf({ command }: PlannedTask): string {
  if (command.kind !== 'script') return command.kind;
  return command.interpreter.length === 0 ? 'run itself' : command.interpreter.join(' ');
}

/** As wide as their widest cell: ids and paths are there to be copied. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
  }
  return rows.map((row) => `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
}
