import { type Diagnostic, problem } from '../diagnostic.ts';
import type { Span } from '../source-file.ts';

export function matcherFileNotJson(span: Span, reason: string): Diagnostic {
  return problem('error', 'matcher-file-not-json', `this problem-matcher file is not JSON: ${reason}`, span);
}

/** `place` is a path such as `problemMatcher[0].pattern[1].regexp`. */
export function matcherFileShape(span: Span, place: string, expected: string, found: string): Diagnostic {
  return problem('error', 'matcher-file-shape', `${place} must be ${expected}, found ${found}`, span, {
    help: 'the format is GitHub\'s: {"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "^(.+):(\\\\d+): (.+)$", "file": 1, "line": 2, "message": 3}]}]}',
  });
}

export function matcherRegexp(span: Span, place: string, reason: string): Diagnostic {
  return problem('error', 'matcher-regexp', `${place} is no regular expression: ${reason}`, span);
}

/** A group is named that the expression has not got. */
export function matcherGroup(span: Span, place: string, group: number, groups: number): Diagnostic {
  return problem(
    'error',
    'matcher-group',
    `${place} is group ${group}, but the regular expression has ${groups === 0 ? 'no groups' : `only ${groups}`}`,
    span,
  );
}

export function matcherWithoutMessage(span: Span, owner: string): Diagnostic {
  return problem(
    'error',
    'matcher-without-message',
    `the last pattern of the problem matcher "${owner}" finds no message`,
    span,
    {
      help: 'add "message" with the number of a group to one of its patterns',
    },
  );
}

export function matcherLoop(span: Span, owner: string): Diagnostic {
  return problem(
    'error',
    'matcher-loop',
    `"loop" in the problem matcher "${owner}" is only possible in the last of several patterns`,
    span,
  );
}

export function matcherOwnerTwice(span: Span, owner: string): Diagnostic {
  return problem('error', 'matcher-owner-twice', `two problem matchers have the owner "${owner}"`, span, {
    help: 'give each an owner of its own',
  });
}
