import type { Finding, Machine, Matcher } from '../finding.ts';
import type { Trace } from '../trace-machine.ts';

/** `panic: …`, then goroutines; a function's line stands before each frame. */
export const goPanic: Trace = {
  owner: 'go-panic',
  begin: /^(?<message>(?:panic|fatal error): .*)$/,
  frame: /^\s+(?<file>\S.*\.go):(?<line>\d+)(?: \+0x[0-9a-f]+)?$/,
  innermost: 'first',
  gap: 1,
};

const log = /^\s+(?<file>[\w./-]+_test\.go):(?<line>\d+): (?<message>.*)$/;
const result = /^\s*(?:=== (RUN|NAME|CONT)\s|--- (FAIL|PASS|SKIP|BENCH): )/;

/**
 * go test prints what a failed test has logged below its `--- FAIL`. With `-v` it prints every log when it comes: there
 * the last one before `--- FAIL` is told, as `t.Fatal` is always the last, and that of a passing test is no problem.
 */
export const goTest: Matcher = { owner: 'go-test', start: goTestMachine };

function goTestMachine(): Machine {
  let verbose = false;
  let failed = false;
  let latest: Finding | undefined;
  return {
    waiting: false,
    line: (text) => {
      const marked = result.exec(text);
      if (marked !== null) {
        verbose ||= marked[1] !== undefined;
        failed = marked[2] === 'FAIL';
        const told = failed ? latest : undefined;
        latest = undefined;
        return told;
      }
      const groups = log.exec(text)?.groups;
      if (groups === undefined) return undefined;
      const finding: Finding = {
        level: 'error',
        message: groups['message'] ?? '',
        code: null,
        places: [{ file: groups['file'] ?? '', line: Number(groups['line']) }],
        elsewhere: 'by-name',
      };
      if (verbose) latest = finding;
      return failed && !verbose ? finding : undefined;
    },
    end: () => undefined,
  };
}
