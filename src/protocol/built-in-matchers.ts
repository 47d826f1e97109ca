import type { Matcher } from './finding.ts';
import { gcc, go, rustc, rustPanic, typescript } from './matchers/compilers.ts';
import { goPanic, goTest } from './matchers/go.ts';
import {
  eslintCompact,
  eslintStylish,
  ruffConcise,
  ruffFull,
  shellcheckGcc,
  shellcheckTty,
} from './matchers/linters.ts';
import { nodeStack } from './matchers/node.ts';
import { pytest, pythonTraceback, pythonWarning } from './matchers/python.ts';
import { bash, dash } from './matchers/shells.ts';
import { patternMatcher } from './pattern-machine.ts';
import { traceMatcher } from './trace-machine.ts';

/** In the order in which they are asked; the first that finds something in a line has it to itself. */
export const builtInMatchers: readonly Matcher[] = [
  traceMatcher(pythonTraceback),
  traceMatcher(nodeStack),
  traceMatcher(goPanic),
  pytest,
  goTest,
  ...[typescript, shellcheckGcc, eslintCompact, ruffConcise, gcc, go, rustc, ruffFull, rustPanic].map(patternMatcher),
  ...[pythonWarning, shellcheckTty, eslintStylish, bash, dash].map(patternMatcher),
];

/**
 * Every line with which one of the built-in matchers could begin matches this, so that all others cost one look:
 * a number behind a colon or in `(3,` or after `: line`, `, line` or `In … line`, a word for trouble, pytest's and go test's marks, a file's name.
 */
export const mayBegin =
  /\D: ?\d|\(\d+,|[:,] line \d|^In .* line \d|rror|xception|panic|Traceback|^\s*(?:--- |=== )|^E\s|^warning|^[A-Z]{1,6}\d{2,4} |^invalid-|^[_=]{3}|\.\w{1,8}$/;

/**
 * The same in whole lines as latin1 characters, and a little more; each match ends in its line, or with its line feed. Also
 * found are workflow commands, and colours, without which a line may read otherwise. Each alternative begins with a
 * character of its own: V8 then takes a quarter of the time that it takes for `mayBegin` with the flag `m`.
 */
export const mayBeginAmongLines =
  // oxlint-disable-next-line no-control-regex
  /\x1b|:(?: ?\d|:| line \d)|, line \d|\(\d+,|xception|rror|panic|Traceback|\n(?:In |[\t\v\f\r \x80-\xff]*(?:--- |=== )|E[\s\x80-\xff]|warning|[A-Z]{1,6}\d{2,4} |invalid-|[_=]{3})|\.\w{1,8}(?:\r?\n|$)/g;
