import type { Diagnostic } from '../model/diagnostic.ts';
import type { Annotation } from '../model/record.ts';
import { positionOf } from '../model/source-file.ts';
import { limits } from '../protocol/limits.ts';
import { cut } from '../text/cut.ts';
import { stripControls } from '../text/terminal.ts';

/** A path as the repository has it; `null` where it lies outside. */
export type ToRepository = (path: string) => string | null;

/**
 * A complaint about a file as an annotation on its lines. Columns only where it begins and ends on one line: the runner
 * drops them otherwise (actions/runner, `ActionCommandManager.cs`).
 */
export function diagnosticAnnotation(diagnostic: Diagnostic, toRepository: ToRepository): Annotation {
  const { span, severity, code, message, notes, help } = diagnostic;
  const place = span === undefined ? undefined : positionOf(span);
  const path = span === undefined ? null : toRepository(span.file.path);
  const here = path === null ? undefined : place;
  const oneLine = here !== undefined && here.line === here.endLine;
  const more = [
    ...notes.map((note) => `${note.span.file.path}:${positionOf(note.span).line}: ${note.message}`),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ];
  return {
    level: severity,
    message: cut(stripControls([message, ...more].join('\n')), limits.annotationMessage),
    title: code,
    path,
    start_line: here?.line ?? null,
    end_line: here === undefined || oneLine ? null : here.endLine,
    start_column: oneLine ? here.column : null,
    end_column: oneLine ? here.endColumn : null,
  };
}
