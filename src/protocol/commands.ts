import { randomBytes } from 'node:crypto';
import type { Annotation } from '../model/record.ts';
import { limits } from './limits.ts';

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
 * One line for the runner, without its line break. Properties that are `undefined` or `null` are left out.
 * Escaping as in actions/runner, `ActionCommand.cs`.
 */
export function formatCommand(
  name: string,
  properties: Readonly<Record<string, string | number | null | undefined>>,
  message: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${key}=${String(value).replace(/[%\r\n:,]/g, (character) => escapes[character] ?? '')}`);
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
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!commandNames.has(name)) return undefined;
  const properties = (space < 0 ? '' : trimEnd(trimStart(head.slice(space))))
    .split(',')
    .map((pair) => ({ pair, at: pair.indexOf('=') }))
    .filter(({ at }) => at >= 0)
    .map(({ pair, at }): [string, string] => [
      pair.slice(0, at),
      pair.slice(at + 1).replace(/%(?:25|0D|0A|3A|2C)/g, (code) => unescapes[code] ?? ''),
    ]);
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
 * `toPath` maps what the script named to a path in the workspace, or to `null`.
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
    message: command.message.slice(0, limits.annotationMessage),
    title: given.get('title')?.slice(0, limits.annotationMessage) || null,
    path,
    start_line: place('line'),
    end_line: place('endline'),
    start_column: place('col'),
    end_column: place('endcolumn'),
  };
}

/** An annotation as a line for the runner. */
export function annotationCommand(annotation: Annotation): string {
  const { level, path, start_line, end_line, start_column, end_column, title, message } = annotation;
  return formatCommand(
    level,
    { file: path, line: start_line, endLine: end_line, col: start_column, endColumn: end_column, title },
    message,
  );
}

/**
 * The two lines around what the log's page folds away under a title. A title is one line of ours, but names in it are not:
 * the old form of a command is text for the runner there, yet the page would draw it.
 */
export function foldLines(title: string): { readonly begin: string; readonly end: string } {
  return { begin: formatCommand('group', {}, withoutOldForm(title)), end: formatCommand('endgroup', {}, '') };
}

/**
 * What a script printed, fit to be written to the runner at the start of a line, in one write: no command in it acts. It
 * always ends with a line break, so that the next line is ours again.
 *
 * The runner reads `::name::` at the start of a line, after blanks, and the old `##[name]` anywhere. While commands are
 * stopped it obeys neither (`ActionCommandManager.TryProcessCommand` asks after both were parsed), but the log's page
 * still draws `##[group]` and its like, so these are broken up. Where no line can be a command there is no fence, as
 * its two lines are shown to the reader: `::` counts unless a visible ASCII character stands right before it, which
 * holds whatever the runner takes for blanks, for line breaks, or for the encoding.
 */
export function guarded(output: Uint8Array, random: (bytes: number) => Buffer = randomBytes): Buffer {
  if (output.length === 0) return Buffer.alloc(0);
  // As latin1 each byte is a character and comes back as it was.
  const text = withoutOldForm(Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1'));
  const block = text.endsWith('\n') ? text : `${text}\n`;
  if (!/(?<![\x21-\x7e])::/.test(block)) return Buffer.from(block, 'latin1');
  const token = stopToken(block, random);
  return Buffer.from(`::stop-commands::${token}\n${block}::${token}::\n`, 'latin1');
}

function withoutOldForm(text: string): string {
  return text.replaceAll('##[', '# #[');
}

/**
 * A random word that is nowhere in the block. The whole block is known when the word is chosen, so nothing is to be
 * guessed, and six characters do: the runner would register a longer one as a secret for the rest of the job, and
 * each of those slows down every later line.
 */
function stopToken(block: string, random: (bytes: number) => Buffer): string {
  const lowered = block.toLowerCase();
  for (let tries = 0; ; tries += 1) {
    // Longer only for a block that was made to hold all short ones.
    const token = random(tries < 64 ? 3 : 16).toString('hex');
    if (!lowered.includes(token)) return token;
  }
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
