import type { Annotation } from '../model/record.ts';

/** The workflow commands that a script may give; every other one is text. */
export type CommandName = 'error' | 'warning' | 'notice' | 'add-mask' | 'group' | 'endgroup' | 'debug';

export interface Command {
  readonly name: CommandName;
  /** As printed, e.g. `file`, `line`, `endColumn`; all strings. */
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const commandNames: ReadonlySet<string> = new Set<CommandName>([
  'error',
  'warning',
  'notice',
  'add-mask',
  'group',
  'endgroup',
  'debug',
]);

const escapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
const unescapes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(escapes).map(([plain, escaped]) => [escaped, plain]),
);

/** A blank as .NET's `Trim` has them: with U+0085, without U+FEFF. The runner trims by them before it looks. */
const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/**
 * One line for the runner, without its line break. Properties that are `undefined`, `null` or empty are left out.
 * Escaping as in actions/runner, `ActionCommand.cs`; it would take away a value's leading `=`, so that gets a blank.
 */
export function formatCommand(
  name: string,
  properties: Readonly<Record<string, string | number | null | undefined>>,
  message: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]) => {
      const escaped = String(value).replace(/[%\r\n:,]/g, (character) => escapes[character] ?? '');
      return `${key}=${escaped.startsWith('=') ? ' ' : ''}${escaped}`;
    });
  // The runner trims the list of properties: a comma, which it ignores, keeps a last value's trailing blanks.
  const list = pairs.join(',') + (blank.test(pairs.at(-1)?.at(-1) ?? '') ? ',' : '');
  const data = message.replace(/[%\r\n]/g, (character) => escapes[character] ?? '');
  return `::${name}${list === '' ? '' : ` ${list}`}::${data}`;
}

/** Whether there may be a workflow command in a text of any number of lines. */
export function mayHoldCommand(text: string): boolean {
  return text.includes('::');
}

/** Reads a line that a script printed, by the runner's rules; `undefined` for text and for commands that do not act. */
export function parseCommand(line: string): Command | undefined {
  if (!mayHoldCommand(line)) return undefined;
  const command = trimStart(line);
  const end = command.indexOf('::', 2);
  if (!command.startsWith('::') || end < 0) return undefined;
  const head = command.slice(2, end);
  const space = head.indexOf(' ');
  // Letters that become ASCII in lower case (the Kelvin sign) are no letters of a name.
  const name = (space < 0 ? head : head.slice(0, space)).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (!commandNames.has(name)) return undefined;
  const properties = (space < 0 ? '' : trimEnd(trimStart(head.slice(space))))
    .split(',')
    .flatMap((pair): [string, string][] => {
      const [, key, value] = /^=*([^=]+)=+([^=].*)$/s.exec(pair) ?? [];
      if (key === undefined || value === undefined) return [];
      return [[key, value.replace(/%(?:25|0D|0A|3A|2C)/g, (code) => unescapes[code] ?? '')]];
    });
  return {
    name: name as CommandName,
    properties: Object.fromEntries(properties),
    message: command.slice(end + 2).replace(/%(?:25|0D|0A)/g, (code) => unescapes[code] ?? ''),
  };
}

function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && blank.test(text.charAt(start))) start += 1;
  return text.slice(start);
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && blank.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * The annotation that an `error`, `warning` or `notice` asks for; `undefined` for other commands.
 * Nothing is cut yet, for what begins a secret could not be recognised. `toPath` maps what the script named to a path in
 * the workspace, or to `null`.
 */
export function commandAnnotation(command: Command, toPath: (path: string) => string | null): Annotation | undefined {
  const { name } = command;
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return undefined;
  const given = new Map(Object.entries(command.properties).map(([key, value]) => [key.toLowerCase(), value]));
  const number = (key: string) => (/^\s*[1-9]\d{0,8}\s*$/.test(given.get(key) ?? '') ? Number(given.get(key)) : null);
  const file = given.get('file')?.trim() ?? '';
  const path = file === '' ? null : toPath(file);
  // A line number without a file says nothing.
  const place = (key: string) => (path === null ? null : number(key));
  return {
    level: name,
    message: command.message,
    title: given.get('title') || null,
    path,
    start_line: place('line'),
    end_line: place('endline'),
    start_column: place('col'),
    end_column: place('endcolumn'),
  };
}

/** An annotation as a line for the runner. Its message is shown in the log, whose page draws the old form of commands. */
export function annotationCommand(annotation: Annotation): string {
  const { level, path, start_line, end_line, start_column, end_column, title, message } = annotation;
  const place = { file: path, line: start_line, endLine: end_line, col: start_column, endColumn: end_column };
  return withoutOldForm(formatCommand(level, { ...place, title }, message));
}

/** The old form of commands, which the runner knows anywhere in a line, broken up. */
export function withoutOldForm(text: string): string {
  return text.replaceAll('##[', '# #[');
}

/**
 * A line as a reader should see it where groups can't nest: `::group::Build` becomes `▸ Build`, `::endgroup::` goes
 * (`undefined`), `::debug::` and `::add-mask::` too; annotations become `error: a.py:3: message`.
 */
export function displayLine(line: string): string | undefined {
  const command = parseCommand(line);
  if (command === undefined) return line;
  const { name, properties, message } = command;
  if (name === 'group') return `▸ ${message}`;
  if (name === 'endgroup' || name === 'add-mask') return undefined;
  if (name === 'debug') return `debug: ${message}`;
  const place = [properties['file'], properties['line']].filter((part) => part !== undefined && part !== '').join(':');
  const title = properties['title'] === undefined || properties['title'] === '' ? '' : `${properties['title']}: `;
  return `${name}: ${place === '' ? '' : `${place}: `}${title}${message}`;
}
