import { type Diagnostic, problem } from '../diagnostic.ts';
import type { Located, Span } from '../source-file.ts';

/** Offsets of UTF-16 units in a text, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with an expression, before it is known in which file it stands. Offsets are UTF-16 units in its text. */
export interface ExpressionProblem extends Place {
  readonly message: string;
  /** The complaint without its place. */
  readonly diagnostic: Diagnostic;
}

/** A complaint at a place of its text. */
export function complaint(diagnostic: Diagnostic, { start, end }: Place): ExpressionProblem {
  return { message: diagnostic.message, diagnostic, start, end };
}

/** The complaint at its place in the file: at the exact characters where the text stands in the file as it is. */
export function expressionDiagnostic(text: Located<string>, found: ExpressionProblem): Diagnostic {
  return { ...found.diagnostic, span: spanWithin(text, found.start, found.end) };
}

/** Quotes come before the text in the file; where escapes or folded lines changed it, the whole value is meant. */
function spanWithin({ value, span }: Located<string>, start: number, end: number): Span {
  const written = span.file.text.slice(span.start, span.end);
  const offset = written.indexOf(value);
  if (offset === -1) return span;
  const from = span.start + offset;
  return { file: span.file, start: from + start, end: from + Math.max(end, start + 1) };
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const adviceForGithubsOthers: Readonly<Record<string, string>> = {
  secrets: 'give the value to the Action in its `env`, name the variable under `secrets`, and use `env.NAME`',
  steps: 'tasks are not steps: use `needs.<id>.outputs.<name>`',
  jobs: 'use `needs.<id>.result` and `needs.<id>.outputs.<name>`',
  job: 'use `success()` and `failure()`, or `needs.<id>.result`',
  vars: 'give the value to the Action in its `env`, and use `env.NAME`',
  inputs: 'give the value to the Action in its `env`, and use `env.NAME`',
  strategy: 'use `matrix`',
};

/** `${{ gihtub.ref }}`; also GitHub's contexts that do not exist here. */
export function unknownContext(name: string, available: readonly string[], near: string | undefined): Diagnostic {
  return problem(
    'error',
    'unknown-context',
    `there is no context \`${name}\` here; there are ${list(available)}`,
    undefined,
    {
      ...helpWith(adviceForGithubsOthers[name.toLowerCase()] ?? didYouMean(near)),
    },
  );
}

export function unknownFunction(name: string, available: readonly string[], near: string | undefined): Diagnostic {
  return problem(
    'error',
    'unknown-function',
    `there is no function \`${name}\`; there are ${list(available)}`,
    undefined,
    {
      ...helpWith(didYouMean(near === undefined ? undefined : `${near}()`)),
    },
  );
}

export function unsupportedHashFiles(): Diagnostic {
  return problem('error', 'unsupported-hash-files', '`hashFiles()` is not supported here', undefined, {
    help: 'let a task compute the hash and write it to $GITHUB_OUTPUT, and use `needs.<id>.outputs.<name>`',
  });
}

/** `success()` and its like outside of `if`. */
export function statusFunctionOutsideIf(name: string): Diagnostic {
  return problem('error', 'status-function-outside-if', `\`${name}()\` can be used in \`if\` alone`, undefined, {
    help: 'the result of a task that this one needs is `needs.<id>.result`',
  });
}

/** `most` is `undefined` where there is no limit; `note` says a further rule. */
export function wrongArgumentCount(
  name: string,
  given: 'few' | 'many',
  least: number,
  most: number | undefined,
): Diagnostic {
  const takes =
    most === 0
      ? 'no arguments'
      : most === least
        ? `${least} arguments`
        : most === undefined
          ? `at least ${least} arguments`
          : `${least} to ${most} arguments`;
  return problem(
    'error',
    'wrong-argument-count',
    `too ${given} arguments: \`${name}()\` takes ${takes.replace(/^1 arguments/, '1 argument')}`,
  );
}

export function evenArgumentsOfCase(): Diagnostic {
  return problem(
    'error',
    'even-arguments-of-case',
    '`case()` takes pairs of condition and value and then a last value: an odd number of arguments',
    undefined,
    {
      help: 'add the value for the case that no condition holds',
    },
  );
}

export function unexpectedSymbol(symbol: string): Diagnostic {
  const shown = symbol.length > 60 ? `${symbol.slice(0, 60)}…` : symbol;
  return problem(
    'error',
    'unexpected-symbol',
    `\`${shown}\` is not expected here`,
    undefined,
    helpWith(adviceForSymbol(symbol)),
  );
}

function adviceForSymbol(symbol: string): string | undefined {
  if (symbol.startsWith('"')) return "strings stand in single quotes: 'main'";
  if (symbol.startsWith("'"))
    return "the string is not closed; a single quote within a string is written twice: 'it''s'";
  if (symbol === '=' || symbol === '===') return 'did you mean `==`?';
  if (symbol === '&' || symbol === '|') return `did you mean \`${symbol}${symbol}\`?`;
  if (symbol.startsWith('$')) return 'names stand as they are, without `$` and without braces';
  if (/^[+*/%-]/.test(symbol)) return 'expressions do not compute: there is no arithmetic in this language';
  return undefined;
}

export function expressionEndsEarly(): Diagnostic {
  return problem('error', 'expression-ends-early', 'the expression ends where more is expected');
}

/** `limit` is GitHub's: nesting of 50. */
export function expressionTooDeep(limit: number): Diagnostic {
  return problem('error', 'expression-too-deep', `the expression is nested deeper than ${limit}`);
}

/** `limit` is GitHub's: 21,000 characters. */
export function expressionTooLong(limit: number): Diagnostic {
  return problem('error', 'expression-too-long', `the expression is longer than ${limit} characters`);
}

/** What an expression makes can be no name, no variable and no argument. */
export function valueTooLong(source: string): Diagnostic {
  return problem('error', 'value-too-long', `the value of \`${source}\` is longer than 1 MiB`);
}

export function emptyExpression(): Diagnostic {
  return problem('error', 'empty-expression', 'an expression is expected, and there is none', undefined, {
    help: "for example `github.ref == 'refs/heads/main'`",
  });
}

export function unclosedExpression(): Diagnostic {
  return problem('error', 'unclosed-expression', 'this `${{` has no closing `}}`', undefined, {
    help: 'a `}}` within a string does not count',
  });
}

/** `if: a ${{ b }}`: in GitHub a text that is not empty, and so always true. */
export function textAroundCondition(): Diagnostic {
  return problem(
    'error',
    'text-around-condition',
    'a condition is one expression: text around `${{ }}` would make it always true',
    undefined,
    {
      help: 'write the whole condition without `${{ }}`, or put all of it into one',
    },
  );
}

/** `needs.x` where the task does not need `x` directly. */
export function unknownNeed(key: string, near: string | undefined): Diagnostic {
  return problem('error', 'unknown-need', `this task does not need \`${key}\` directly`, undefined, {
    help: didYouMean(near) ?? `add \`${key}\` to its \`needs\``,
  });
}

/** `needs.x.status`: there are `result` and `outputs` alone. */
export function unknownNeedProperty(name: string, near: string | undefined): Diagnostic {
  return problem(
    'error',
    'unknown-need-property',
    `a need has no \`${name}\`; there are \`result\` and \`outputs\``,
    undefined,
    {
      ...helpWith(didYouMean(near)),
    },
  );
}

const didYouMean = (near: string | undefined): string | undefined =>
  near === undefined ? undefined : `did you mean \`${near}\`?`;

const helpWith = (help: string | undefined): { readonly help?: string } => (help === undefined ? {} : { help });
