import type { PatternMatcher } from '../pattern-machine.ts';

/** TypeScript, plain and pretty: `a.ts(1,7): error TS2322: …`, `a.ts:1:7 - error TS2322: …`. */
export const typescript: PatternMatcher = {
  owner: 'tsc',
  levels: { error: 'error', warning: 'warning', info: 'notice' },
  patterns: [
    {
      regexp: /^(.+?)[(:](\d+)[,:](\d+)(?:\)?: | - )(error|warning|info) (TS\d+): (.*)$/,
      file: 1,
      line: 2,
      column: 3,
      severity: 4,
      code: 5,
      message: 6,
    },
  ],
};

/** gcc, clang and the many tools that print like them, mypy among them: `a.c:3:5: error: … [-Wunused]`. */
export const gcc: PatternMatcher = {
  owner: 'gcc',
  levels: { error: 'error', 'fatal error': 'error', warning: 'warning', note: null },
  patterns: [
    {
      regexp:
        /^(.+?):(\d+)(?::(\d+))?(?::(\d+):(\d+))?: (fatal error|error|warning|note): (.+?)(?:\s+\[(-W[^\]]*|[a-z][a-z0-9-]*)\])?$/,
      file: 1,
      line: 2,
      column: 3,
      endLine: 4,
      endColumn: 5,
      severity: 6,
      message: 7,
      code: 8,
    },
  ],
};

/** `error[E0425]: …` and on the next line ` --> src/main.rs:2:5`. */
export const rustc: PatternMatcher = {
  owner: 'rustc',
  levels: { error: 'error', warning: 'warning' },
  patterns: [
    { regexp: /^(error|warning)(?:\[(E\d+|[\w:]+)\])?: (.+)$/, severity: 1, code: 2, message: 3 },
    { regexp: /^\s*--> (.+?):(\d+):(\d+)$/, file: 1, line: 2, column: 3 },
  ],
};

/** `thread 'main' panicked at src/main.rs:2:5:` and on the next line why. */
export const rustPanic: PatternMatcher = {
  owner: 'rust-panic',
  patterns: [
    {
      regexp: /^thread '.*'(?: \(\d+\))? panicked at (.+?):(\d+):(\d+):$/,
      file: 1,
      line: 2,
      column: 3,
    },
    { regexp: /^(.+)$/, message: 1 },
  ],
};

/** go build and go vet: `./main.go:5:2: undefined: x`. Without a column it would be a line of Go's own logger. */
export const go: PatternMatcher = {
  owner: 'go',
  patterns: [{ regexp: /^(?:vet: )?([^\s:][^:]*\.go):(\d+):(\d+): (.+)$/, file: 1, line: 2, column: 3, message: 4 }],
};
