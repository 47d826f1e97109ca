import { join } from 'node:path';
import { readPlainFile } from '../files/plain-file.ts';
import type { PlannedTask } from '../model/plan.ts';
import type { Annotation } from '../model/record.ts';

/**
 * Moves a complaint about line n of an inline script to where that line stands in the configuration. Where it does not
 * stand there word for word (folded scalars, anchors), to the place of the task.
 */
export function placeInConfiguration(annotation: Annotation, task: PlannedTask, workspace: string): Annotation {
  const file = task.origins['command']?.file ?? task.origin.file;
  if (file === undefined) return { ...annotation, path: null, ...nowhere };
  const line = annotation.start_line === null ? undefined : lineInFile(task, workspace, annotation.start_line);
  const place = line ?? task.origins['command']?.line ?? task.origin.line ?? null;
  return { ...annotation, path: file, ...nowhere, start_line: place, end_line: place };
}

const nowhere = { start_line: null, end_line: null, start_column: null, end_column: null };

/** The line of the configuration (1-based) that holds a line of the script word for word. */
function lineInFile(task: PlannedTask, workspace: string, line: number): number | undefined {
  const origin = task.origins['command'];
  if (task.command.kind !== 'run' || origin?.file === undefined || origin.line === undefined) return undefined;
  const scripted = task.command.run.split('\n')[line - 1];
  // The tasks have run since it was read for the plan: it may be anything now.
  const file = readPlainFile(join(workspace, origin.file), { atMost: 32 * 1024 * 1024 });
  if (!file.ok) return undefined;
  const written = file.bytes.toString('utf8').split(/\r?\n/);
  const first = written[origin.line - 1] ?? '';
  // A literal block begins on the line below its `|`; a plain scalar stands where its value begins.
  const literal = first.slice((origin.column ?? 1) - 1).startsWith('|');
  const at = literal ? origin.line + line : origin.line + line - 1;
  const found = written[at - 1];
  if (scripted === undefined || found === undefined) return undefined;
  return literal ? (found.trim() === scripted.trim() ? at : undefined) : found.includes(scripted) ? at : undefined;
}
