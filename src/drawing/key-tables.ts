import { configKeys, discoverKeys, emitKeys, retryKeys, scheduleKeys, taskKeys } from '../model/keys.ts';
import type { Keys, Shape } from '../model/shape.ts';
import { table } from '../text/markdown.ts';

/** The reference of the configuration as Markdown: a heading and a table for each place where keys stand. */
export function keyTables(): string {
  return [
    section('Top level', configKeys),
    section('Entries of `discover`', discoverKeys),
    section('Entries of `schedule`', scheduleKeys),
    section('`emit`: `gitlab`', emitKeys.gitlab.shape.keys),
    section('`emit`: `jenkins`', emitKeys.jenkins.shape.keys),
    section('`emit`: `github`', emitKeys.github.shape.keys),
    section('Tasks', taskKeys, tasksIntroduction),
    section('`retry`', retryKeys),
  ].join('\n\n');
}

const tasksIntroduction =
  'In `tasks`; without `script` and `run` also in `scripts` and in the header of a script; and in `defaults`, there without ' +
  '`needs`, `matrix` and `id` too. A task has one of `script` and `run`; one with neither is a *gate*: it runs nothing and joins its needs.';

function section(title: string, keys: Keys, introduction?: string): string {
  const rows = Object.entries(keys).map(([name, { shape, doc, examples, default: fallback }]) => [
    cell(`\`${name}\``),
    cell(valueOf(shape)),
    cell(fallback ?? ''),
    cell(`${doc} ${examples.length === 0 ? '' : `E.g. ${examples.map((example) => `\`${example}\``).join(', ')}`}`),
  ]);
  const parts = [`### ${title}`, introduction, table(['key', 'value', 'default', 'meaning'], rows)];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** A pipe would end the cell, even within backquotes. */
function cell(markdown: string): string {
  return markdown.trim().replaceAll('|', String.raw`\|`);
}

function valueOf(shape: Shape): string {
  switch (shape.kind) {
    case 'string':
    case 'text':
      return 'text';
    case 'integer':
      return `integer${shape.min === undefined ? '' : ` ≥ ${shape.min}`}${shape.max === undefined ? '' : `, ≤ ${shape.max}`}`;
    case 'number':
      return `number${shape.min === undefined ? '' : ` ≥ ${shape.min}`}${shape.above === undefined ? '' : ` > ${shape.above}`}`;
    case 'regex':
      return 'regular expression';
    case 'timezone':
      return 'time zone';
    case 'enum':
      return shape.values.map((value) => `\`${value}\``).join(', ');
    case 'literal':
      return `\`${shape.value}\``;
    case 'list':
      return `list of ${manyOf(shape.of)}`;
    case 'map':
      return `map ${shape.keyName} → ${shape.of.kind === 'any' ? 'list' : valueOf(shape.of)}`;
    case 'object':
      return shape.requires === undefined ? 'mapping' : `\`{ ${Object.keys(shape.keys).join(', ')} }\``;
    case 'either':
      return shape.of.map(valueOf).join(' or ');
    case 'one-or-many':
      return `${valueOf(shape.of)}, or a list of them`;
    default:
      return shape.kind;
  }
}

function manyOf(shape: Shape): string {
  return shape.kind === 'string' || shape.kind === 'text' ? 'texts' : valueOf(shape);
}
