/** A text that a user wrote and that a complaint can point into. */
export interface SourceFile {
  /** Relative to the workspace, with `/`; as the user would type it. */
  readonly path: string;
  readonly text: string;
}

/** A half-open range of UTF-16 units in a file. Line and column are derived from it, never stored. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** 1-based; columns count UTF-16 units; the end is exclusive, as in GitHub's `endColumn`. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A value that knows where it was written. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

/** Offsets at which the lines of a file begin. `\n`, `\r\n` and a lone `\r` each end a line. */
export function lineStarts(file: SourceFile): readonly number[] {
  let starts = lineStartsOf.get(file);
  if (starts === undefined) {
    starts = file.text.includes('\r') ? startsAfter(file.text, /\r\n|\r|\n/g) : startsAfterLineFeeds(file.text);
    lineStartsOf.set(file, starts);
  }
  return starts;
}

function startsAfter(text: string, lineBreak: RegExp): readonly number[] {
  return [0, ...Array.from(text.matchAll(lineBreak), (match) => match.index + match[0].length)];
}

/** The same for nearly every file; a match object for each of a million lines would take longer than all planning. */
function startsAfterLineFeeds(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the line that the last search found: the next place is nearly always on it, or on the next. */
let lastLine = 0;

/** The index, in the lines' beginnings, of the line that holds an offset. */
export function lineIndexOf(starts: readonly number[], offset: number): number {
  for (let line = lastLine; line <= lastLine + 1; line++) {
    if ((starts[line] ?? Infinity) <= offset && offset < (starts[line + 1] ?? Infinity)) return (lastLine = line);
  }
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (lastLine = low);
}

export function positionOf(span: Span): Position {
  const starts = lineStarts(span.file);
  const line = lineIndexOf(starts, span.start);
  const endLine = lineIndexOf(starts, span.end);
  return {
    line: line + 1,
    column: span.start - (starts[line] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: span.end - (starts[endLine] ?? 0) + 1,
  };
}

/** One line of a file without its line break; `line` is 1-based. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStarts(file);
  return file.text
    .slice(starts[line - 1] ?? file.text.length, starts[line] ?? file.text.length)
    .replace(/[\r\n]+$/, '');
}
