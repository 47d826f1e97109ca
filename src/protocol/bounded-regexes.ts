import { setFlagsFromString } from 'node:v8';

let bounded = false;

/**
 * From here on a regular expression that backtracks too often is finished by V8's engine whose time is linear in the text,
 * so that one that a user wrote can't hang the process. Those with backreferences or lookaround are the exception:
 * that engine doesn't know them. Idempotent; call it before such expressions are used.
 */
export function boundRegexes(): void {
  if (bounded) return;
  bounded = true;
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
}
