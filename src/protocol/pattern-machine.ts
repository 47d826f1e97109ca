import type { Finding, Level, Machine, Matcher } from './finding.ts';

/** One line of a problem, in GitHub's terms: numbers are groups of the expression. */
export interface Pattern {
  readonly regexp: RegExp;
  readonly file?: number;
  readonly fromPath?: number;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly severity?: number;
  readonly code?: number;
  readonly message?: number;
  /** Only of the last of several: each further line that matches is a further problem. */
  readonly loop?: boolean;
}

const fields = ['file', 'fromPath', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'message'] as const;

/** A matcher as GitHub's JSON format describes it (actions/toolkit, `docs/problem-matchers.md`). */
export interface PatternMatcher {
  readonly owner: string;
  /** Where no group says it; `error` by default. */
  readonly severity?: Level;
  readonly patterns: readonly Pattern[];
  /** What the tool calls a level; `null`: no problem of its own. Other words are no problem either, as in the runner. */
  readonly levels?: Readonly<Record<string, Level | null>>;
  readonly elsewhere?: Finding['elsewhere'];
}

type Captured = { [field in (typeof fields)[number]]?: string };

const runnersLevels: Readonly<Record<string, Level | null>> = { error: 'error', warning: 'warning', notice: 'notice' };

/** The state machine of actions/runner, `IssueMatcher.cs`: one pattern a line, the last may loop. */
export function patternMatcher(matcher: PatternMatcher): Matcher {
  return { owner: matcher.owner, start: () => patternMachine(matcher) };
}

function patternMachine(matcher: PatternMatcher): Machine {
  const { patterns } = matcher;
  const last = patterns.length - 1;
  /** What the first n + 1 patterns have captured, where the lines just read matched them. */
  const states: (Captured | undefined)[] = patterns.map(() => undefined);
  let waiting = false;

  const step = (text: string): Finding | undefined => {
    // From the last to the first, so that a line counts for one pattern of a running match only.
    for (let index = last; index >= 0; index -= 1) {
      const pattern = patterns[index];
      const before = index > 0 ? states[index - 1] : {};
      if (pattern === undefined || before === undefined) continue;
      const match = pattern.regexp.exec(text);
      if (match === null) {
        states[index === last && index > 0 ? index - 1 : index] = undefined;
      } else if (index < last) {
        states[index] = { ...before, ...capture(pattern, match) };
      } else {
        states.fill(undefined);
        if (pattern.loop === true && index > 0) states[index - 1] = before;
        return findingOf(matcher, { ...before, ...capture(pattern, match) });
      }
    }
    return undefined;
  };

  return {
    get waiting() {
      return waiting;
    },
    line: (text) => {
      const finding = step(text);
      waiting = last > 0 && states.some((state) => state !== undefined);
      return finding;
    },
    end: () => undefined,
  };
}

function capture(pattern: Pattern, match: RegExpExecArray): Captured {
  const captured: Captured = {};
  for (const field of fields) {
    const group = pattern[field];
    const text = group === undefined ? undefined : match[group];
    if (text !== undefined && text !== '') captured[field] = text;
  }
  return captured;
}

function findingOf(matcher: PatternMatcher, captured: Captured): Finding | undefined {
  const word = captured.severity?.toLowerCase();
  const level = word === undefined ? (matcher.severity ?? 'error') : ((matcher.levels ?? runnersLevels)[word] ?? null);
  const message = captured.message?.trim() ?? '';
  if (level === null || message === '') return undefined;
  const { file, fromPath } = captured;
  const place = {
    line: number(captured.line),
    column: number(captured.column),
    endLine: number(captured.endLine),
    endColumn: number(captured.endColumn),
  };
  // A project file's folder is where its paths begin.
  const folder = fromPath === undefined ? '' : fromPath.replace(/[^/\\]*$/, '');
  const files = file === undefined ? [] : folder === '' ? [file] : [`${folder}${file}`, file];
  return {
    level,
    message,
    code: captured.code ?? null,
    places: files.map((path) => Object.assign({ file: path }, place)),
    elsewhere: matcher.elsewhere ?? 'by-name',
  };
}

function number(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}
