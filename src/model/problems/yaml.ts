import { quote } from '../../text/quote.ts';
import { type Diagnostic, problem } from '../diagnostic.ts';
import type { Located, Span } from '../source-file.ts';

/** What is wrong with a file as YAML, whatever it is for. */

export function duplicateKey(key: Located<string>, first: Span): Diagnostic {
  return problem('error', 'duplicate-key', `the key ${quote(key.value)} occurs twice in this mapping`, key.span, {
    notes: [{ message: 'it was first written here', span: first }],
    help: 'keep one of the two, or join their values',
  });
}

export function tabIndentation(span: Span): Diagnostic {
  return problem('error', 'tab-indentation', 'this line is indented with a tab; YAML allows spaces alone', span, {
    help: 'replace the tabs at the beginning of lines by spaces',
  });
}

export function wrongIndentation(span: Span): Diagnostic {
  return problem('error', 'wrong-indentation', 'this line is indented like nothing above it', span, {
    help: 'keys of one mapping, and items of one list, begin in the same column',
  });
}

export function unclosedBracket(bracket: string, span: Span): Diagnostic {
  const closing = bracket === '[' ? ']' : '}';
  return problem('error', 'unclosed-bracket', `this \`${bracket}\` has no closing \`${closing}\``, span, {
    help: `add the \`${closing}\`, and indent the lines up to it deeper than the key; or quote the value if \`${bracket}\` belongs to the text`,
  });
}

export function unopenedBracket(bracket: string, span: Span): Diagnostic {
  return problem('error', 'unopened-bracket', `nothing was opened that this \`${bracket}\` could close`, span, {
    help: `delete it, or quote the value if \`${bracket}\` belongs to the text`,
  });
}

export function unclosedQuote(mark: string, span: Span): Diagnostic {
  return problem('error', 'unclosed-quote', `this text begins with ${mark} and never ends`, span, {
    help: `add the closing ${mark}; within such a text ${mark === "'" ? "a ' is written twice: ''" : String.raw`a " is written \"`}`,
  });
}

export function textAfterQuote(span: Span): Diagnostic {
  return problem('error', 'text-after-quote', 'a value ends with its closing quote, but more follows', span, {
    help: 'put the whole value in quotes of the other kind, or write it as a block on the lines below: `key: |`',
  });
}

export function textAfterValue(span: Span): Diagnostic {
  return problem('error', 'text-after-value', 'the value before this has ended; this cannot follow it', span, {
    help: 'look for a missing quote, comma or line break just before it',
  });
}

/** `name: foo: bar`. */
export function colonInValue(span: Span): Diagnostic {
  return problem('error', 'colon-in-value', 'this value holds a colon and a blank, which would begin a mapping', span, {
    help: 'put the whole value in quotes, or write it as a block on the lines below: `key: |`',
  });
}

/** A line that should be `key: value`. */
export function missingColon(key: string, span: Span): Diagnostic {
  const help = /^-[^\s-]/.test(key)
    ? 'an item of a list is a `-`, a blank and its value'
    : 'a text of several lines needs quotes, or is written as a block on the lines below: `key: |`';
  return problem('error', 'missing-colon', `expected \`key: value\`, but ${quote(key)} is followed by no colon`, span, {
    help: /^[\w.-]+$/.test(key) && !key.startsWith('-') ? `if it is a key, write \`${key}:\`` : help,
  });
}

/** `key:value`. */
export function missingBlank(span: Span): Diagnostic {
  return problem('error', 'missing-blank', 'a blank is missing after the colon', span, {
    help: 'write `key: value`',
  });
}

export function missingComma(span: Span): Diagnostic {
  return problem('error', 'missing-comma', 'a comma is missing before this', span, {
    help: 'items in `[ ]` and `{ }` are separated by commas; a comma within a text needs quotes',
  });
}

export function extraComma(span: Span): Diagnostic {
  return problem('error', 'extra-comma', 'there is nothing before this comma', span, { help: 'delete it' });
}

/** A list that begins on the line of its key. */
export function listOnKeyLine(span: Span): Diagnostic {
  return problem('error', 'list-on-key-line', 'a list cannot begin with `-` on the line of its key', span, {
    help: 'put the items on the lines below, or write [a, b]',
  });
}

export function reservedCharacter(character: string, span: Span): Diagnostic {
  return problem('error', 'reserved-character', `a text cannot begin with ${quote(character)} in YAML`, span, {
    help: 'put the whole value in quotes',
  });
}

export function invalidEscape(escape: string, span: Span): Diagnostic {
  return problem('error', 'invalid-escape', `${escape} means nothing within double quotes`, span, {
    help: String.raw`write \\ for a backslash, or use single quotes, in which it is a letter like any other`,
  });
}

export function multipleDocuments(span: Span): Diagnostic {
  return problem('error', 'multiple-documents', 'a second YAML document begins here; there may be one alone', span, {
    help: 'delete the line, or move what follows into a file of its own',
  });
}

export function unsupportedDirective(span: Span): Diagnostic {
  return problem(
    'error',
    'unsupported-directive',
    'a line that begins with `%` directs the YAML reader; none is supported',
    span,
    {
      help: 'delete the line; the file is read as YAML 1.2',
    },
  );
}

/** Also a text that was meant to begin with `!`. */
export function unknownTag(tag: string, span: Span): Diagnostic {
  return problem(
    'error',
    'unknown-tag',
    `the YAML tag ${quote(tag)} does not fit its value, or is not supported`,
    span,
    {
      help: 'a word that begins with `!` is a tag: if it belongs to the value, put the whole value in quotes',
    },
  );
}

export function unknownAlias(name: string, near: string | undefined, span: Span): Diagnostic {
  return problem('error', 'unknown-alias', `no anchor \`&${name}\` stands before this alias`, span, {
    help:
      near === undefined
        ? 'a word that begins with `*` repeats an anchor: if it belongs to the value, put the whole value in quotes'
        : `did you mean \`*${near}\`?`,
  });
}

export function recursiveAlias(name: string, span: Span): Diagnostic {
  return problem(
    'error',
    'recursive-alias',
    `the alias \`*${name}\` stands within what it repeats, so it has no end`,
    span,
  );
}

/** Aliases of aliases: a few lines that mean millions of values. */
export function tooManyAliases(limit: number, span: Span): Diagnostic {
  return problem('error', 'too-many-aliases', `with this alias the file repeats more than ${limit} values`, span, {
    help: 'write the values out, or repeat smaller ones',
  });
}

export function nestedTooDeeply(limit: number, span: Span): Diagnostic {
  return problem('error', 'nested-too-deeply', `the file is nested deeper than ${limit} levels`, span);
}

export function fileTooLarge(limit: string, span: Span): Diagnostic {
  return problem('error', 'file-too-large', `the file is larger than ${limit}`, span);
}

/** A NUL byte; `utf16` where the whole file looks like another encoding than UTF-8. */
export function nulCharacter(utf16: boolean, span: Span): Diagnostic {
  return problem('error', 'nul-character', 'there is a NUL character here, which no program could be given', span, {
    help: utf16 ? 'the file looks like UTF-16: save it as UTF-8' : 'delete it',
  });
}

/** A list or a mapping as a key, or none at all. */
export function keyNoText(span: Span): Diagnostic {
  return problem('error', 'key-no-text', 'a key must be a text', span, {
    help: 'a `{{` that belongs to a text needs quotes around the whole value',
  });
}

export function mergeNoMapping(span: Span): Diagnostic {
  return problem('error', 'merge-no-mapping', 'the merge key `<<` takes mappings alone', span, {
    help: 'for example `<<: *common`, where `&common` is an anchor of a mapping',
  });
}

/** Everything else that the YAML library complains about; `reason` is its word for it. */
export function invalidYaml(reason: string, span: Span): Diagnostic {
  return problem('error', 'invalid-yaml', `this is no valid YAML: ${reason}`, span, {
    help: 'if it belongs to a text, put the whole text in quotes',
  });
}
