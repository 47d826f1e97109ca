import type { Origin, OriginSource } from '../model/plan.ts';
import { lineIndexOf, lineStarts, type Span } from '../model/source-file.ts';

/** A span as plain numbers, so that a plan can be serialised. */
export function originOf(source: OriginSource, { file, start, end }: Span): Origin {
  // Not by way of a position: a plan has several of these for each task.
  const starts = lineStarts(file);
  const line = lineIndexOf(starts, start);
  const endLine = end < (starts[line + 1] ?? Infinity) ? line : lineIndexOf(starts, end);
  return Object.freeze({
    source,
    file: file.path,
    line: line + 1,
    column: start - (starts[line] ?? 0) + 1,
    end_line: endLine + 1,
    end_column: end - (starts[endLine] ?? 0) + 1,
  });
}
