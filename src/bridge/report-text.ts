import type { FidelityReport } from '../model/bridge.ts';
import { table } from '../text/markdown.ts';
import { count } from '../text/count.ts';
import { oneLine } from '../text/terminal.ts';
import type { Cell } from './fidelity/cells.ts';
import { type Feature, fidelityTable } from './fidelity-table.ts';

/** Tasks that a line names; the others are counted. */
const mostNamed = 5;

/** A fidelity report as people read it on a terminal: a line for each feature that is emulated or lost, losses first. */
export function reportText({ target, mode, lines }: FidelityReport): string {
  if (lines.length === 0) return `${target}, ${mode}: nothing is emulated, nothing is lost\n`;
  const lost = lines.filter(({ support }) => support === 'lost');
  const rest = lines.filter(({ support }) => support !== 'lost');
  const head = `${target}, ${mode}: ${count(lost.length, 'feature')} lost, ${count(rest.length, 'feature')} emulated`;
  return [head, ...[...lost, ...rest].map(lineText), ''].join('\n');
}

function lineText({ feature, support, tasks, origin, consequence, remedy }: FidelityReport['lines'][number]): string {
  const place =
    origin?.file === undefined
      ? ''
      : `${origin.file}${origin.line === undefined ? '' : `:${origin.line}:${origin.column ?? 1}`}: `;
  const named = tasks.slice(0, mostNamed).map((id) => JSON.stringify(id));
  const more = tasks.length > mostNamed ? [`and ${tasks.length - mostNamed} more`] : [];
  const whose = tasks.length === 0 ? '' : ` (${[...named, ...more].join(', ')})`;
  const title = titleOf(feature).replaceAll('`', '');
  return oneLine(
    `  ${support.padEnd(8)} ${place}${title}${whose}: ${consequence}${remedy === undefined ? '' : `; ${remedy}`}`,
  );
}

function titleOf(feature: string): string {
  return Object.hasOwn(fidelityTable, feature) ? fidelityTable[feature as Feature].title : feature;
}

/** The whole table as Markdown, for the README. */
export function fidelityMarkdown(): string {
  const words = { native: 'yes', emulated: 'emulated', lost: '**lost**' };
  const cellOf = ({ support, how }: Cell): string =>
    `${words[support]}${how === '' ? '' : `: ${how}`}`.replaceAll('|', String.raw`\|`);
  const rows = Object.values(fidelityTable).map(({ title, cells }) => [
    title,
    cellOf(cells.gitlab),
    cellOf(cells.jenkins),
    cellOf(cells.github),
    cellOf(cells['github-steps']),
  ]);
  return table(['feature', 'GitLab', 'Jenkins', 'GitHub', 'GitHub, steps of one job'], rows);
}
