import type { PatternMatcher } from '../pattern-machine.ts';

/** eslint's default: the file's name, then a line for each problem, indented. */
export const eslintStylish: PatternMatcher = {
  owner: 'eslint-stylish',
  patterns: [
    { regexp: /^(\S.*\.\w{1,8})$/, file: 1 },
    {
      regexp: /^\s+(\d+):(\d+)\s+(error|warning)\s+(\S.*?)(?:\s\s+(@?[\w./-]+))?\s*$/,
      line: 1,
      column: 2,
      severity: 3,
      message: 4,
      code: 5,
      loop: true,
    },
  ],
};

/** `a.js: line 1, col 5, Error - … (no-undef)`. */
export const eslintCompact: PatternMatcher = {
  owner: 'eslint-compact',
  levels: { error: 'error', warning: 'warning', info: 'notice' },
  patterns: [
    {
      regexp: /^(.+?): line (\d+), col (\d+), (Error|Warning|Info) - (.+?)(?: \((\S+)\))?$/,
      file: 1,
      line: 2,
      column: 3,
      severity: 4,
      message: 5,
      code: 6,
    },
  ],
};

/** ruff's concise form, and flake8: `a.py:1:8: F401 [*] …`. */
export const ruffConcise: PatternMatcher = {
  owner: 'ruff',
  patterns: [
    {
      regexp: /^(.+?):(\d+):(\d+): ([A-Z]{1,6}\d{2,4}(?= )|invalid-syntax|SyntaxError):?(?: \[\*\])? (.+)$/,
      file: 1,
      line: 2,
      column: 3,
      code: 4,
      message: 5,
    },
  ],
};

/** ruff's full form: `F401 [*] …` and on the next line ` --> a.py:1:8`. */
export const ruffFull: PatternMatcher = {
  owner: 'ruff-full',
  patterns: [
    { regexp: /^([A-Z]{1,6}\d{2,4}|invalid-syntax)(?: \[\*\])?:? (.+)$/, code: 1, message: 2 },
    { regexp: /^\s*--> (.+?):(\d+):(\d+)$/, file: 1, line: 2, column: 3 },
  ],
};

const shellcheckLevels = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
  info: 'notice',
  style: 'notice',
} as const;

/** `shellcheck -f gcc`. */
export const shellcheckGcc: PatternMatcher = {
  owner: 'shellcheck',
  levels: shellcheckLevels,
  patterns: [
    {
      regexp: /^(.+?):(\d+):(\d+): (error|warning|note): (.+) \[(SC\d+)\]$/,
      file: 1,
      line: 2,
      column: 3,
      severity: 4,
      message: 5,
      code: 6,
    },
  ],
};

/** shellcheck on a terminal: `In a.sh line 3:`, the line, and a caret for each problem in it. */
export const shellcheckTty: PatternMatcher = {
  owner: 'shellcheck-tty',
  levels: shellcheckLevels,
  patterns: [
    { regexp: /^In (.+) line (\d+):$/, file: 1, line: 2 },
    { regexp: /^/ },
    {
      regexp: /^\s*\^-+\^? (SC\d+) \((error|warning|info|style)\): (.*)$/,
      code: 1,
      severity: 2,
      message: 3,
      loop: true,
    },
  ],
};
