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
/** What one test logs before it is known to have failed. */
const logsKept = 20;

/**
 * go test prints what a test logs before or behind `--- FAIL`, by the form of its output; the log of a passing test
 * looks the same. Only the first line that a failed test logged is told.
 */
export const goTest: Matcher = { owner: 'go-test', start: goTestMachine };

function goTestMachine(): Machine {
  let logs: Finding[] = [];
  let failed = false;
  return {
    waiting: false,
    line: (text) => {
      const result = /^\s*(?:=== (?:RUN|NAME|CONT)|--- (FAIL|PASS|SKIP|BENCH)):?\s/.exec(text);
      if (result !== null) {
        failed = result[1] === 'FAIL';
        const first = logs[0];
        logs = [];
        if (!failed || first === undefined) return undefined;
        failed = false;
        return first;
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
      if (failed) {
        failed = false;
        return finding;
      }
      if (logs.length < logsKept) logs.push(finding);
      return undefined;
    },
    end: () => undefined,
  };
}
