import type { PatternMatcher } from '../pattern-machine.ts';

/** `a.sh: line 3: foo: command not found`. The second line of a syntax error, in a backtick, only quotes the first. */
export const bash: PatternMatcher = {
  owner: 'bash',
  levels: { warning: 'warning' },
  patterns: [{ regexp: /^(.+?): line (\d+): (?:(warning): )?([^`].*)$/, file: 1, line: 2, severity: 3, message: 4 }],
};

/** dash, which is `sh` on Debian and Ubuntu: `a.sh: 3: foo: not found`. Too common a form to believe without a file. */
export const dash: PatternMatcher = {
  owner: 'dash',
  elsewhere: 'drop',
  patterns: [{ regexp: /^(\S+): (\d+): (.+)$/, file: 1, line: 2, message: 3 }],
};
