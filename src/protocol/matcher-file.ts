import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import * as problems from '../model/problems/protocol.ts';
import type { SourceFile, Span } from '../model/source-file.ts';
import { boundedRegex } from '../text/bounded-regex.ts';
import type { Level } from './finding.ts';
import type { Pattern, PatternMatcher } from './pattern-machine.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const groupFields = [
  'file',
  'fromPath',
  'line',
  'column',
  'endLine',
  'endColumn',
  'severity',
  'code',
  'message',
] as const;

/** Reads a file in GitHub's problem-matcher format. What is right in it is returned even where something is wrong. */
export function readMatcherFile(file: SourceFile): Outcome<readonly PatternMatcher[]> {
  const diagnostics: Diagnostic[] = [];
  let content: unknown;
  try {
    content = JSON.parse(file.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = (error as Error).message;
    const at = Math.min(Number(/position (\d+)/.exec(reason)?.[1] ?? file.text.length), file.text.length);
    const span = { file, start: at, end: Math.min(at + 1, file.text.length) };
    return {
      value: undefined,
      diagnostics: [problems.matcherFileNotJson(span, reason.replace(/ in JSON at position.*$/s, ''))],
    };
  }
  const reader = { file, diagnostics };
  const list = isObject(content) ? content['problemMatcher'] : undefined;
  if (!Array.isArray(list) || list.length === 0) {
    wrong(reader, 'problemMatcher', 'a list of problem matchers', isObject(content) ? list : content);
    return { value: undefined, diagnostics };
  }
  const value = list.flatMap((matcher, index) => readMatcher(reader, matcher, `problemMatcher[${index}]`));
  return { value, diagnostics };
}

interface Reader {
  readonly file: SourceFile;
  readonly diagnostics: Diagnostic[];
}

function readMatcher(reader: Reader, matcher: unknown, place: string): readonly PatternMatcher[] {
  if (!isObject(matcher)) return wrong(reader, place, 'a mapping', matcher);
  const { owner, severity = 'error', pattern } = matcher;
  if (typeof owner !== 'string' || owner.trim() === '') return wrong(reader, `${place}.owner`, 'a name', owner);
  if (!isLevel(severity)) return wrong(reader, `${place}.severity`, '"error", "warning" or "notice"', severity);
  if (!Array.isArray(pattern) || pattern.length === 0)
    return wrong(reader, `${place}.pattern`, 'a list of patterns', pattern);

  const before = reader.diagnostics.length;
  const patterns = pattern.flatMap((entry, index) => readPattern(reader, entry, `${place}.pattern[${index}]`));
  if (reader.diagnostics.length > before) return [];
  if (patterns.some((entry, index) => entry.loop === true && (index === 0 || index < patterns.length - 1))) {
    reader.diagnostics.push(problems.matcherLoop(spanOf(reader.file, owner), owner));
    return [];
  }
  if (patterns.every((entry) => entry.message === undefined)) {
    reader.diagnostics.push(problems.matcherWithoutMessage(spanOf(reader.file, owner), owner));
    return [];
  }
  return [{ owner, severity, patterns, elsewhere: 'keep' }];
}

function readPattern(reader: Reader, pattern: unknown, place: string): readonly Pattern[] {
  if (!isObject(pattern)) return wrong(reader, place, 'a mapping', pattern);
  const { regexp, loop = false } = pattern;
  if (typeof regexp !== 'string' || regexp === '') {
    return wrong(reader, `${place}.regexp`, 'a regular expression', regexp);
  }
  if (typeof loop !== 'boolean') return wrong(reader, `${place}.loop`, 'true or false', loop);
  let expression: RegExp;
  try {
    expression = boundedRegex(regexp);
  } catch (error) {
    const reason = (error as Error).message.replace(/^Invalid regular expression: /, '');
    reader.diagnostics.push(problems.matcherRegexp(spanOf(reader.file, regexp), `${place}.regexp`, reason));
    return [];
  }
  // With an empty alternative it matches the empty text, and tells how many groups there are.
  const groups = (new RegExp(`${regexp}|`).exec('')?.length ?? 1) - 1;
  const read: Record<string, number> = {};
  for (const field of groupFields) {
    const group = pattern[field];
    if (group === undefined || group === null) continue;
    if (typeof group !== 'number' || !Number.isInteger(group) || group < 0) {
      return wrong(reader, `${place}.${field}`, 'the number of a group', group);
    }
    if (group > groups) {
      reader.diagnostics.push(problems.matcherGroup(spanOf(reader.file, regexp), `${place}.${field}`, group, groups));
      return [];
    }
    read[field] = group;
  }
  return [{ regexp: expression, ...read, loop }];
}

function wrong(reader: Reader, place: string, expected: string, found: unknown): readonly never[] {
  const shown = found === undefined ? 'nothing' : (JSON.stringify(found) ?? 'nothing');
  const short = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
  reader.diagnostics.push(problems.matcherFileShape(spanOf(reader.file, found), place, expected, short));
  return [];
}

/** Where a value stands in the file, as far as its text says; else the file's beginning. */
function spanOf(file: SourceFile, value: unknown): Span {
  const written = typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : '';
  const start = written === '' ? -1 : file.text.indexOf(written);
  return start < 0 ? { file, start: 0, end: 0 } : { file, start, end: start + written.length };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLevel(value: unknown): value is Level {
  return value === 'error' || value === 'warning' || value === 'notice';
}
