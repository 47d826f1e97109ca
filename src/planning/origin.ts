import type { Origin, OriginSource } from '../model/plan.ts';
import { positionOf, type Span } from '../model/source-file.ts';

/** A span as plain numbers, so that a plan can be serialised. */
export function originOf(source: OriginSource, span: Span): Origin {
  const { line, column, endLine, endColumn } = positionOf(span);
  return Object.freeze({ source, file: span.file.path, line, column, end_line: endLine, end_column: endColumn });
}
