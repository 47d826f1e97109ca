import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';

type Make = (source: string, flags: string, backtracks: number) => RegExp;

/** About 20 ms of trying. */
const manyBacktracks = 1_000_000;

let make: Make | undefined;

/**
 * A regular expression that somebody else wrote: whatever it is and whatever it meets, it can't hang the process. One that
 * has gone back too often is finished by V8's engine whose time is linear in the text; what that engine does not know
 * (lookaround, backreferences, large repetitions) gives up, and does not match. Steps are counted, not time, so that the
 * answer is the same on every machine. Throws a SyntaxError as `RegExp` does.
 */
export function boundedRegex(source: string, flags = '', backtracks = manyBacktracks): RegExp {
  // V8 has counted for its embedders since 2020, but JavaScript can ask for it in no other way: a timer of `node:vm` costs
  // 0.3 ms for every line, and ends the whole process where no more threads can be started.
  setFlagsFromString('--allow-natives-syntax');
  try {
    make ??= maker();
    return make(source, flags, backtracks);
  } finally {
    setFlagsFromString('--no-allow-natives-syntax');
  }
}

function maker(): Make {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
  try {
    return runInThisContext(
      '(source, flags, backtracks) => %NewRegExpWithBacktrackLimit(source, flags, backtracks)',
    ) as Make;
  } catch {
    // A later V8 may not have it any more: what is left is the linear engine.
    return (source, flags) => new RegExp(source, flags);
  }
}
