import { quote } from '../../text/quote.ts';
import { type Diagnostic, problem } from '../diagnostic.ts';
import type { Located, Span } from '../source-file.ts';

/** What is wrong with a configuration's keys and values, each for itself. `expected` ends the sentence "expected …". */

export function unknownKey(key: Located<string>, near: string | undefined, available: readonly string[]): Diagnostic {
  return problem('error', 'unknown-key', `there is no key ${quote(key.value)} here`, key.span, {
    help: near === undefined ? `the keys here are ${available.join(', ')}` : `did you mean \`${near}\`?`,
  });
}

export function missingKey(name: string, where: string, example: string, span: Span): Diagnostic {
  return problem('error', 'missing-key', `the key \`${name}\` is missing in this mapping of \`${where}\``, span, {
    help: `add it, for example \`${name}: ${example}\``,
  });
}

export function wrongType(
  name: string,
  expected: string,
  found: string,
  example: string | undefined,
  span: Span,
): Diagnostic {
  return problem(
    'error',
    'wrong-type',
    `${quote(name)} takes ${expected}, but here is ${found}`,
    span,
    forExample(example),
  );
}

/** `name: 1.10` is a number in YAML, 1.1; and `version: on` was one of the surprises of YAML 1.1. */
export function unquotedText(name: string, expected: string, found: string, text: string, span: Span): Diagnostic {
  return problem('error', 'unquoted-text', `${quote(name)} takes ${expected}, but here is ${found}`, span, {
    help: `if it is meant as a text, put it in quotes: "${text}"`,
  });
}

/** `timeout:` and nothing after it. */
export function missingValue(name: string, expected: string, example: string | undefined, span: Span): Diagnostic {
  return problem('error', 'missing-value', `${quote(name)} has no value; expected is ${expected}`, span, {
    help:
      example === undefined
        ? 'write a value, or delete the key'
        : `write a value, for example \`${example}\`, or delete the key`,
  });
}

export function emptyText(name: string, example: string | undefined, span: Span): Diagnostic {
  return problem('error', 'empty-text', `the text of ${quote(name)} is empty`, span, forExample(example));
}

export function emptyList(name: string, example: string | undefined, span: Span): Diagnostic {
  return problem('error', 'empty-list', `the list of ${quote(name)} is empty`, span, forExample(example));
}

export function unknownValue(
  name: string,
  value: string,
  expected: string,
  alternative: { readonly near: string | undefined; readonly example: string | undefined },
  span: Span,
): Diagnostic {
  const help = alternative.near === undefined ? forExample(alternative.example) : didYouMean(alternative.near);
  return problem('error', 'unknown-value', `${quote(name)} takes ${expected}, not ${quote(value)}`, span, help);
}

export function numberOutOfRange(
  name: string,
  text: string,
  expected: string,
  example: string | undefined,
  span: Span,
): Diagnostic {
  return problem(
    'error',
    'number-out-of-range',
    `${quote(name)} takes ${expected}, not ${text}`,
    span,
    forExample(example),
  );
}

/** Zero or less. */
export function emptyDuration(name: string, text: string, span: Span): Diagnostic {
  return problem('error', 'empty-duration', `${quote(name)} must be longer than zero, not ${text}`, span, {
    help: 'to have no limit, or the default, delete the key',
  });
}

export function invalidDuration(name: string, text: string, example: string | undefined, span: Span): Diagnostic {
  return problem('error', 'invalid-duration', `${quote(name)} takes a duration, and ${quote(text)} is none`, span, {
    help: `a number is seconds; else write numbers with ms, s, m or h: \`${example ?? '1h30m'}\``,
  });
}

export function invalidSize(name: string, text: string, example: string | undefined, span: Span): Diagnostic {
  return problem('error', 'invalid-size', `${quote(name)} takes a size, and ${quote(text)} is none`, span, {
    help: `a number is bytes; else write one with kB, MB, GB or KiB, MiB, GiB: \`${example ?? '512MiB'}\``,
  });
}

export function invalidRegex(reason: string, span: Span): Diagnostic {
  return problem('error', 'invalid-regex', `this is no regular expression: ${quote(reason, 100)}`, span, {
    help: 'it is one of JavaScript; in single quotes a backslash is a letter like any other',
  });
}

/** `3.10`, the classic: YAML knows no versions. */
export function numberReadOtherwise(text: string, value: number, span: Span): Diagnostic {
  return problem('warning', 'number-read-otherwise', `YAML reads ${text} as the number ${value}`, span, {
    help: `write '${text}' if the text is meant, else ${value}`,
  });
}

export function unknownSignal(name: string, near: string | undefined, span: Span): Diagnostic {
  return problem('error', 'unknown-signal', `there is no signal ${quote(name)}`, span, didYouMean(near));
}

export function unknownVersion(found: number, newest: number, span: Span): Diagnostic {
  return problem(
    'error',
    'unknown-version',
    `this is a file of version ${found}; the newest that is understood is ${newest}`,
    span,
    {
      help: found > newest ? 'use a newer script-orchestrator' : `write \`version: ${newest}\``,
    },
  );
}

/** The way of template injection: whoever names a branch would write shell. */
export function expressionInRun(expression: string, span: Span): Diagnostic {
  const message = 'expressions are not evaluated in `run`, where their value could be taken for shell code';
  return problem('error', 'expression-in-run', message, span, { help: safeWriting(expression) });
}

function safeWriting(expression: string): string {
  if (!expression.endsWith('}}')) return 'pass the value through `env`, and write "$NAME"';
  const words = /(?:^|[^\w.-])([a-z_][\w-]*(?:\.[\w-]+)+)/i.exec(expression)?.[1]?.split('.') ?? [];
  const name = (words.at(-1) ?? 'value').toUpperCase().replaceAll('-', '_');
  if (words[0] === 'matrix' && words.length === 2) {
    return `matrix values are in the environment already: write "$MATRIX_${name}"`;
  }
  const quoted = `'${expression.replaceAll("'", "''").replaceAll(/\s+/g, ' ')}'`;
  return `pass the value through \`env\`: { ${name}: ${quoted} }, and write "$${name}"`;
}

export function scriptAndRun(second: Span, first: { readonly name: string; readonly span: Span }): Diagnostic {
  return problem('error', 'script-and-run', 'a task has either `script` or `run`, not both', second, {
    notes: [{ message: `\`${first.name}\` is here`, span: first.span }],
    help: 'make two tasks of it, one of which `needs` the other',
  });
}

export function argsWithoutScript(hasRun: boolean, span: Span): Diagnostic {
  return problem('error', 'args-without-script', '`args` are given to a `script`, and this task has none', span, {
    help: hasRun ? 'write them into `run`, or pass values through `env`' : 'add the `script` that takes them',
  });
}

export function shellWithoutRun(span: Span): Diagnostic {
  return problem('warning', 'shell-without-run', '`shell` has no effect here: it is for `run` alone', span, {
    help: 'a script is run by its interpreter, which its first line or `interpreters` says',
  });
}

export function unknownShell(
  shell: string,
  known: readonly string[],
  near: string | undefined,
  span: Span,
): Diagnostic {
  return problem('error', 'unknown-shell', `there is no shell ${quote(shell)}; there are ${known.join(', ')}`, span, {
    help:
      near === undefined
        ? `for another, write how it is called with the file as {0}: '${shell} {0}'`
        : `did you mean "${near}"?`,
  });
}

export function invalidVariableName(name: string, span: Span): Diagnostic {
  return problem(
    'error',
    'invalid-variable-name',
    `${quote(name)} cannot be the name of an environment variable`,
    span,
    {
      help: 'it must not be empty, and holds no `=` and no control character',
    },
  );
}

export function interpreterWithoutDot(extension: string, span: Span): Diagnostic {
  return problem(
    'error',
    'interpreter-without-dot',
    `${quote(extension)} is no extension: it begins with a dot`,
    span,
    {
      help: `did you mean "${extension.startsWith('*.') ? extension.slice(1) : `.${extension}`}"?`,
    },
  );
}

/** `shell: ${{ matrix.shell }}`: the text would be taken as it stands. */
export function misplacedExpression(name: string, span: Span): Diagnostic {
  const message = `expressions are not evaluated in ${quote(name)}, where they would be a text like any other`;
  return problem('error', 'misplaced-expression', message, span, {
    help: 'they are evaluated in `if`, `name`, `env`, `args`, `working-directory` and `skip`',
  });
}

/** `why` ends the sentence "a task's id …". */
export function invalidTaskId(id: string, why: string, span: Span): Diagnostic {
  return problem('error', 'invalid-task-id', `${quote(id)} cannot be the id of a task: an id ${why}`, span, {
    help: 'what people read can be said with `name`',
  });
}

/** `"a\0b"` */
export function nulInText(span: Span): Diagnostic {
  return problem('error', 'nul-in-text', 'this text holds a NUL character, which no program could be given', span);
}

/** `"\\uD83D"`: one unit of a pair of UTF-16, for which UTF-8 has no bytes. */
export function halfCharacterInText(span: Span): Diagnostic {
  const message = 'this text holds half a character (an unpaired surrogate), which no program could be given';
  return problem('error', 'half-character-in-text', message, span, {
    help: 'write the character itself, or both halves: `"\\uD83D\\uDE00"`',
  });
}

/** The configuration is a list, a text … */
export function noMapping(what: string, found: string, example: string, span: Span): Diagnostic {
  const message = `${what} must be a mapping of keys to values, but here is ${found}`;
  return problem('error', 'no-mapping', message, span, forExample(example));
}

/** A header that begins and never ends. */
export function unclosedHeader(leader: string, span: Span): Diagnostic {
  return problem('error', 'unclosed-header', 'this block of settings is not closed', span, {
    help: `end it with a line \`${leader} ///\`; each line of it begins with \`${leader}\`, and it must end within the first 8 KiB`,
  });
}

export function secondHeader(span: Span, first: Span): Diagnostic {
  return problem('error', 'second-header', 'a script has one block of settings, and this is a second one', span, {
    notes: [{ message: 'the first is here', span: first }],
    help: 'join them',
  });
}

/** `given` on the command line or to the Action. */
export function missingConfig(given: string, near: string | undefined): Diagnostic {
  return problem(
    'error',
    'missing-config',
    `the configuration ${quote(given)} does not exist`,
    undefined,
    didYouMean(near),
  );
}

export function noConfig(lookedAt: readonly string[]): Diagnostic {
  return problem(
    'error',
    'no-config',
    `there is no configuration and no folder \`scripts\`; looked for ${lookedAt.join(', ')}`,
    undefined,
    {
      help: 'write an orchestrator.yml such as\n\ntasks:\n  hello:\n    run: echo hello',
    },
  );
}

const didYouMean = (near: string | undefined): { readonly help?: string } =>
  near === undefined ? {} : { help: `did you mean ${quote(near)}?` };

const forExample = (example: string | undefined): { readonly help?: string } =>
  example === undefined ? {} : { help: `for example \`${example}\`` };
