import { stripVTControlCharacters } from 'node:util';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import * as problems from '../model/problems/protocol.ts';
import type { Annotation } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import { builtInMatchers, mayBegin } from './built-in-matchers.ts';
import type { Finding, Machine, Matcher } from './finding.ts';
import { cut } from '../text/cut.ts';
import { limits } from './limits.ts';
import { readMatcherFile } from './matcher-file.ts';
import { patternMatcher } from './pattern-machine.ts';
import type { WorkspacePaths } from './workspace-path.ts';

/** The built-in problem matchers and those of the user's files. */
export interface ProblemMatchers {
  /** The user has matchers, which are shown every line. */
  readonly everyLine: boolean;
  /** For one attempt. `warned` is told of a matcher that was switched off. */
  matcher(paths: WorkspacePaths, warned: (message: string) => void): ProblemMatcher;
}

export interface ProblemMatcher {
  /** Every line is to be shown now; otherwise only those that `ProblemLines` finds. */
  readonly everyLine: boolean;
  /**
   * A line of output without its line break; colours are ignored. Lines of both streams may come in any order, but a
   * problem that takes several lines is only found where these follow each other.
   */
  line(text: string): readonly Annotation[];
  /** The output is complete. */
  end(): readonly Annotation[];
}

/** Milliseconds that a user's matcher may take of one attempt; then it is switched off. */
const matcherTime = 5000;

const none: readonly Annotation[] = [];

/** Reads the user's problem-matcher files. The value is there even where a file is wrong. */
export function createProblemMatchers(
  files: readonly SourceFile[],
): Outcome<ProblemMatchers> & { readonly value: ProblemMatchers } {
  const diagnostics: Diagnostic[] = [];
  const owners = new Set<string>();
  const users: Matcher[] = [];
  for (const file of files) {
    const read = readMatcherFile(file);
    diagnostics.push(...read.diagnostics);
    for (const matcher of read.value ?? []) {
      if (owners.has(matcher.owner)) {
        const start = Math.max(0, file.text.lastIndexOf(JSON.stringify(matcher.owner)));
        diagnostics.push(
          problems.matcherOwnerTwice({ file, start, end: start + matcher.owner.length + 2 }, matcher.owner),
        );
      } else {
        owners.add(matcher.owner);
        users.push(patternMatcher(matcher));
      }
    }
  }
  const everyLine = users.length > 0;
  return { value: { everyLine, matcher: (paths, warned) => problemMatcher(users, paths, warned) }, diagnostics };
}

function problemMatcher(
  users: readonly Matcher[],
  paths: WorkspacePaths,
  warned: (message: string) => void,
): ProblemMatcher {
  const builtIn = builtInMatchers.map((matcher) => matcher.start());
  let timed = users.map((matcher) => ({ owner: matcher.owner, machine: matcher.start(), spent: 0 }));
  let waiting = false;
  let told = 0;

  const annotate = (finding: Finding | undefined): readonly Annotation[] => {
    const annotation = finding === undefined ? undefined : annotationOf(finding, paths);
    if (annotation === undefined || told >= limits.annotationsPerAttempt) return none;
    told += 1;
    return [annotation];
  };

  const askUsers = (line: string): Finding | undefined => {
    let found: Finding | undefined;
    for (const entry of timed) {
      const start = performance.now();
      found ??= entry.machine.line(line);
      entry.spent += performance.now() - start;
      if (entry.spent > matcherTime) {
        timed = timed.filter((other) => other !== entry);
        warned(`the problem matcher "${entry.owner}" took more than ${matcherTime / 1000} s and was switched off`);
      }
    }
    return found;
  };

  const askBuiltIn = (line: string, begins: boolean): Finding | undefined => {
    let found: Finding | undefined;
    waiting = false;
    for (const machine of builtIn) {
      if (begins || machine.waiting) {
        const finding = machine.line(line);
        found ??= finding;
        waiting ||= machine.waiting;
      }
    }
    return found;
  };

  return {
    get everyLine() {
      return waiting || timed.length > 0;
    },
    line: (text) => {
      // With a mark, so that the beginning of a secret before it is known for one.
      const short = cut(text, limits.matchedLine);
      const line = short.includes('\u001b') ? stripVTControlCharacters(short) : short;
      const theirs = timed.length === 0 ? undefined : askUsers(line);
      const begins = mayBegin.test(line);
      const ours = begins || waiting ? askBuiltIn(line, begins) : undefined;
      return annotate(theirs ?? ours);
    },
    end: () =>
      [...builtIn, ...timed.map(({ machine }) => machine)].flatMap((machine: Machine) => annotate(machine.end())),
  };
}

/** Files of others, which a trace passes through on its way to the user's mistake. */
const others = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.venv|venv|\.tox)[\\/]/;

function annotationOf(finding: Finding, paths: WorkspacePaths): Annotation | undefined {
  const inside = finding.places
    .map((place) => ({ place, path: paths.existing(place.file) }))
    .filter(({ path }) => path !== null);
  const best = inside.find(({ path }) => !others.test(path ?? '')) ?? inside[0];
  const first = finding.places[0];
  if (best === undefined && first !== undefined && !worthKeeping(finding, first.file)) return undefined;
  const message =
    best === undefined && first !== undefined
      ? `${[first.file, first.line].filter((part) => part !== null).join(':')}: ${finding.message}`
      : finding.message;
  return {
    level: finding.level,
    message,
    title: finding.code,
    path: best?.path ?? null,
    start_line: best?.place.line ?? null,
    end_line: best?.place.endLine ?? null,
    start_column: best?.place.column ?? null,
    end_column: best?.place.endColumn ?? null,
  };
}

function worthKeeping({ elsewhere }: Finding, file: string): boolean {
  return elsewhere === 'keep' || (elsewhere === 'by-name' && /\.[A-Za-z]\w{0,7}$/.test(file));
}
