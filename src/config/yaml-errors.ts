import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/yaml.ts';
import type { Span } from '../model/source-file.ts';
import type { YamlSource } from './yaml-nodes.ts';

/** What the YAML library said, in its words and offsets. */
export interface SyntaxComplaint {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly message: string;
}

/** A bracket or quote without its end. */
export interface Unclosed {
  readonly start: number;
  readonly mark: string;
}

/** The tree is what the user meant although these are there. */
const harmless = new Set(['BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE', 'BAD_SCALAR_START']);

/**
 * Our sentences for the library's. After the first complaint that breaks the structure the rest are its consequences,
 * and are not told; `broken` says that there is such a one.
 */
export function explainSyntax(
  source: YamlSource,
  complaints: readonly SyntaxComplaint[],
  unclosed: Unclosed | undefined,
): { readonly broken: boolean; readonly diagnostics: readonly Diagnostic[] } {
  const sorted = complaints.toSorted((a, b) => a.start - b.start);
  const first = sorted.findIndex(({ code }) => !harmless.has(code));
  const told = first === -1 ? sorted : sorted.slice(0, first + 1);
  return { broken: first !== -1, diagnostics: told.map((complaint) => explain(source, complaint, sorted, unclosed)) };
}

function explain(
  source: YamlSource,
  complaint: SyntaxComplaint,
  all: readonly SyntaxComplaint[],
  unclosed: Unclosed | undefined,
): Diagnostic {
  const { file, text } = source;
  const { start, code, message } = complaint;
  const span = (from: number, to: number): Span => ({ file, start: from, end: Math.min(to, text.length) });
  const here = span(start, complaint.end);
  const restOfLine = span(start, endOfLine(text, start));
  const character = text.charAt(start);

  if (code === 'BAD_DQ_ESCAPE') {
    const escape = /^\\(?:x.{0,2}|u.{0,4}|U.{0,8}|.)?/u.exec(text.slice(start, start + 10))?.[0] ?? '\\';
    return problems.invalidEscape(escape, span(start, start + escape.length));
  }
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE') {
    return problems.unknownTag(text.slice(here.start, here.end), here);
  }
  if (code === 'BAD_SCALAR_START') return problems.reservedCharacter(character, here);

  const indentation = span(startOfLine(text, start), start);
  const tab = /^[ \t]*/.exec(text.slice(indentation.start, start + 1))?.[0].indexOf('\t') ?? -1;
  if (code === 'TAB_AS_INDENT' || tab !== -1) {
    const at = tab === -1 ? start : indentation.start + tab;
    return problems.tabIndentation(span(at, at + 1));
  }
  if (unclosed !== undefined && (code === 'MISSING_CHAR' || code === 'BAD_INDENT') && unclosed.start < start) {
    const place = span(unclosed.start, unclosed.start + 1);
    return isQuote(unclosed.mark)
      ? problems.unclosedQuote(unclosed.mark, place)
      : problems.unclosedBracket(unclosed.mark, place);
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const many = all.find((other) => other.start === start && other.code === 'MULTILINE_IMPLICIT_KEY');
    return many === undefined ? problems.colonInValue(restOfLine) : problems.wrongIndentation(lineAfter(source, start));
  }
  if (code === 'MULTILINE_IMPLICIT_KEY') {
    const colon = /^[^\s:]+:(?=[^\s:])/.exec(text.slice(start, restOfLine.end))?.[0];
    const at = start + (colon?.length ?? 1) - 1;
    return colon === undefined
      ? problems.missingColon(text.slice(start, restOfLine.end), restOfLine)
      : problems.missingBlank(span(at, at + 1));
  }
  if (code === 'BAD_INDENT') {
    const line = lineAt(source, start);
    const written = text.slice(line.start, line.end);
    return /^-[^\s-]/.test(written) ? problems.missingColon(written, line) : problems.wrongIndentation(line);
  }
  if (code === 'MISSING_CHAR') {
    if (message.startsWith('Implicit map keys')) return problems.missingColon(text.slice(here.start, here.end), here);
    if (message.startsWith('Missing , ')) return problems.missingComma(wordAt(source, start));
  }
  if (code === 'UNEXPECTED_TOKEN') {
    if (character === ',') return problems.extraComma(span(start, start + 1));
    if (character === ']' || character === '}') return problems.unopenedBracket(character, span(start, start + 1));
    if (message.includes('block-seq-ind on same line')) return problems.listOnKeyLine(restOfLine);
    const before = text.slice(0, start).trimEnd().at(-1) ?? '';
    if (isQuote(before)) return problems.textAfterQuote(restOfLine);
    if (message.includes('at node end') || message.includes('in YAML stream'))
      return problems.textAfterValue(restOfLine);
  }
  return problems.invalidYaml(uncapitalised(message), here);
}

function isQuote(mark: string): boolean {
  return mark === '"' || mark === "'";
}

function uncapitalised(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Where the line ends, without blanks. */
function endOfLine(text: string, offset: number): number {
  const rest = /[\r\n]/.exec(text.slice(offset));
  const end = rest === null ? text.length : offset + rest.index;
  return offset + text.slice(offset, end).trimEnd().length;
}

/** The text of the line that holds an offset, without its indentation. */
function lineAt({ file, text }: YamlSource, offset: number): Span {
  const begin = startOfLine(text, offset + 1);
  const start = begin + (/^[ \t]*/.exec(text.slice(begin, begin + 1000))?.[0].length ?? 0);
  return { file, start, end: Math.max(endOfLine(text, start), start) };
}

function lineAfter(source: YamlSource, offset: number): Span {
  const next = /\r\n|\r|\n/.exec(source.text.slice(offset));
  return lineAt(source, next === null ? offset : offset + next.index + next[0].length);
}

function wordAt({ file, text }: YamlSource, offset: number): Span {
  const length = /^[^\s,[\]{}]+/.exec(text.slice(offset, offset + 200))?.[0].length ?? 1;
  return { file, start: offset, end: Math.min(offset + length, text.length) };
}
