import type { Origin } from '../model/plan.ts';
import { lineStarts, type SourceFile, type Span } from '../model/source-file.ts';

/** The span that an origin's lines and columns stand for, where its file is at hand. */
export function spanOfOrigin(
  origin: Origin | undefined,
  read: (path: string) => SourceFile | undefined,
): Span | undefined {
  if (origin?.file === undefined || origin.line === undefined) return undefined;
  const file = read(origin.file);
  if (file === undefined) return undefined;
  const starts = lineStarts(file);
  const offset = (line: number, column: number): number =>
    Math.min((starts[line - 1] ?? file.text.length) + column - 1, file.text.length);
  const start = offset(origin.line, origin.column ?? 1);
  return {
    file,
    start,
    end: Math.max(start, offset(origin.end_line ?? origin.line, origin.end_column ?? origin.column ?? 1)),
  };
}
