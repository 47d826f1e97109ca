import type { Finding, Machine, Matcher } from '../finding.ts';
import type { PatternMatcher } from '../pattern-machine.ts';
import type { Trace } from '../trace-machine.ts';

/** A traceback, also one of an exception group, and the lone `File …, line 3` of a syntax error. */
export const pythonTraceback: Trace = {
  owner: 'python',
  begin: /^[\s|+]*(?:(?:Exception Group )?Traceback \(most recent call last\):|File "[^"]+", line \d+$)/,
  frame: /^[\s|+]*File "(?<file>[^"]+)", line (?<line>\d+)/,
  innermost: 'last',
  messageAfter: /^[|+\s]{0,40}?(?<message>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:: .*)?)$/,
  gap: 0,
};

/** `a.py:3: DeprecationWarning: …`, from the warnings module. */
export const pythonWarning: PatternMatcher = {
  owner: 'python-warning',
  severity: 'warning',
  elsewhere: 'drop',
  patterns: [{ regexp: /^(.+?\.py):(\d+): (\w*Warning): (.+)$/, file: 1, line: 2, code: 3, message: 4 }],
};

const explanation = /^E\s{1,12}(\S.*)$/;
const lastPlace = /^(?<file>\S.*?\.py):(?<line>\d+): (?<what>(?:\w+\.)*[A-Z]\w*)(?<why>: .*)?$/;
const shortPlace = /^(?<file>\S.*?\.py):(?<line>\d+): in \S/;

/**
 * pytest explains a failure in lines that begin with `E`. Its long form names the place behind them (`test_a.py:9:
 * AssertionError`, with `--tb=line` and the message once more), its short one before them (`test_a.py:9: in test_x`).
 */
export const pytest: Matcher = { owner: 'pytest', start: pytestMachine };

function pytestMachine(): Machine {
  let message: string | undefined;
  let before: { file: string; line: number } | undefined;
  const finding = (text: string, place: { file: string; line: number }): Finding => ({
    level: 'error',
    message: text,
    code: null,
    places: [place],
    elsewhere: 'by-name',
  });
  return {
    waiting: false,
    line: (text) => {
      const explained = explanation.exec(text)?.[1];
      if (explained !== undefined) {
        if (message !== undefined) return undefined;
        message = explained;
        return before === undefined ? undefined : finding(message, before);
      }
      const short = shortPlace.exec(text)?.groups;
      if (short !== undefined) {
        before = { file: short['file'] ?? '', line: Number(short['line']) };
        message = undefined;
        return undefined;
      }
      const place = lastPlace.exec(text)?.groups;
      if (place === undefined || (message === undefined && place['why'] !== undefined)) {
        // A new failure's title, or the summary.
        if (/^[_=]{3}/.test(text)) message = before = undefined;
        return undefined;
      }
      const found = finding(message ?? place['what'] ?? '', { file: place['file'] ?? '', line: Number(place['line']) });
      const told = message === undefined || before !== undefined;
      message = before = undefined;
      return told ? undefined : found;
    },
    end: () => undefined,
  };
}
