import type { Diagnostic, Note, Severity } from '../model/diagnostic.ts';
import { lineText, positionOf, type Span } from '../model/source-file.ts';
import { count } from '../text/count.ts';
import { type Colours, colours, oneLine, stripControls } from '../text/terminal.ts';
import { quoteLine } from './quote-line.ts';

export interface DiagnosticOptions {
  readonly colour?: boolean;
  /** Takes secrets out of every text. */
  readonly hide?: Hide;
}

type Hide = (text: string) => string;
const asItIs: Hide = (text) => text;

/** More than anyone reads; the rest is counted. */
const mostShown = 500;
/** Longer spans show so many lines. */
const mostLines = 3;

/**
 * Complaints as people read them on a terminal, each followed by an empty line: `path:line:column: error: message [code]`, the
 * line with carets under the place, notes with theirs, and the help last. Ends with a line break where there is any.
 */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: DiagnosticOptions = {}): string {
  const shown = diagnostics.slice(0, mostShown).map((diagnostic) => `${renderDiagnostic(diagnostic, options)}\n`);
  const more = diagnostics.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${count(more, 'further problem')}\n`] : [])].join('\n');
}

/** One complaint, without a line break at its end. */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  { colour = false, hide = asItIs }: DiagnosticOptions = {},
): string {
  const paint = colours(colour);
  const { severity, message, code, span, notes, help } = diagnostic;
  const tone = severity === 'error' ? paint.red : paint.yellow;
  const lines = [
    `${hide(placeOf(span, paint))}${paint.bold(tone(`${severity}:`))} ${paint.bold(hide(oneLine(message)))} ${paint.dim(`[${code}]`)}`,
    ...quotedLines(span, tone, paint, hide),
    ...notes.flatMap((note) => noteLines(note, paint, hide)),
  ];
  if (help !== undefined)
    lines.push(
      `${paint.cyan('help:')} ${hide(stripControls(help))
        .replaceAll('\t', ' ')
        .replaceAll(/\n(?=.)/g, '\n      ')}`,
    );
  return lines.join('\n');
}

function noteLines({ message, span }: Note, paint: Colours, hide: Hide): string[] {
  return [
    `${hide(placeOf(span, paint))}${paint.cyan('note:')} ${hide(oneLine(message))}`,
    ...quotedLines(span, paint.cyan, paint, hide),
  ];
}

function placeOf(span: Span | undefined, paint: Colours): string {
  if (span === undefined) return '';
  const { line, column } = positionOf(span);
  return paint.bold(`${oneLine(span.file.path)}:${line}:${column}: `);
}

function quotedLines(span: Span | undefined, tone: (text: string) => string, paint: Colours, hide: Hide): string[] {
  if (span === undefined) return [];
  const { line, column, endLine, endColumn } = positionOf(span);
  const last = Math.min(endLine, line + mostLines - 1);
  const gutter = String(last).length;
  const bar = (label: string) => paint.dim(`${label.padStart(gutter)} |`);
  const lines: string[] = [];
  for (let number = line; number <= last; number++) {
    const text = lineText(span.file, number);
    const from = number === line ? column - 1 : text.length - text.trimStart().length;
    const to = number === endLine ? endColumn - 1 : text.trimEnd().length;
    // A span that ends at the beginning of a line does not hold it, and an empty line holds nothing.
    if (number > line && to <= from) continue;
    // Before it is cut, for half a secret says too much.
    const shown = hide(text);
    const shift = (index: number): number =>
      shown === text ? index : Math.min(shown.length, hide(text.slice(0, index)).length);
    const quoted = quoteLine(shown, shift(from), shift(to));
    lines.push(`${bar(String(number))} ${quoted.text}`.trimEnd(), `${bar('')} ${tone(quoted.marks)}`);
  }
  if (last < endLine) lines.push(bar('…').trimEnd());
  return lines;
}

/** A place in a file: 1-based, columns in UTF-16 units, the end exclusive; all `null` where there is no place. */
export interface PlaceJson {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly end_line: number | null;
  readonly end_column: number | null;
}

/** One complaint as `validate --json` prints it. */
export interface DiagnosticJson extends PlaceJson {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly notes: readonly (PlaceJson & { readonly message: string })[];
}

/** Complaints for programs. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[], hide: Hide = asItIs): readonly DiagnosticJson[] {
  return diagnostics.map(({ span, severity, code, message, help, notes }) => ({
    ...placeJson(span, hide),
    severity,
    code,
    message: hide(message),
    help: help === undefined ? null : hide(help),
    notes: notes.map((note) => ({ ...placeJson(note.span, hide), message: hide(note.message) })),
  }));
}

function placeJson(span: Span | undefined, hide: Hide): PlaceJson {
  if (span === undefined) return { file: null, line: null, column: null, end_line: null, end_column: null };
  const { line, column, endLine, endColumn } = positionOf(span);
  return { file: hide(span.file.path), line, column, end_line: endLine, end_column: endColumn };
}
