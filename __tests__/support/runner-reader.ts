/** A command that the runner would act on. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface RunnerLog {
  /** In order; `stop-commands` and the word that ends it are not among them. */
  readonly commands: readonly RunnerCommand[];
  /** Lines that the runner shows as text, in order. */
  readonly text: readonly string[];
  /** Commands are still stopped at the end. */
  readonly stopped: boolean;
}

/** Every command that a runner knows, with the ones it only knows to refuse (actions/runner, `ActionCommandManager.cs`). */
const known = [
  'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher',
  'save-state set-env set-output stop-commands warning',
].flatMap((names) => names.split(' '));

const dotNetBlank = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';

/**
 * Reads what a step wrote to standard output as actions/runner does: `::name::` at the start of a line after blanks, the
 * old `##[name]` anywhere in a line, both only while commands are not stopped. Written apart from the product's own reader.
 */
export function readAsRunner(log: string | Uint8Array): RunnerLog {
  const commands: RunnerCommand[] = [];
  const text: string[] = [];
  let stopToken: string | undefined;
  const whole = typeof log === 'string' ? log : Buffer.from(log).toString('utf8');
  for (const line of whole.split(/\r\n|\n|\r/)) {
    const names = new Set([...known, ...(stopToken === undefined ? [] : [stopToken.toLowerCase()])]);
    const command = readNew(line, names) ?? readOld(line, names);
    if (command === undefined || (stopToken !== undefined && command.name !== stopToken.toLowerCase())) {
      if (line !== '') text.push(line);
    } else if (stopToken !== undefined) {
      stopToken = undefined;
    } else if (command.name === 'stop-commands') {
      if (command.data === '' || command.data === 'pause-logging' || known.includes(command.data.toLowerCase())) {
        throw new Error(`the runner refuses the stop token ${JSON.stringify(command.data)}`);
      }
      stopToken = command.data;
    } else {
      commands.push(command);
    }
  }
  return { commands, text, stopped: stopToken !== undefined };
}

function readNew(line: string, names: ReadonlySet<string>): RunnerCommand | undefined {
  const trimmed = line.replace(new RegExp(`^${dotNetBlank}+`), '');
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const [name, properties] = headOf(trimmed.slice(2, end), names, ',');
  if (name === undefined) return undefined;
  return { name, properties: mapValues(properties, unescapeProperty), data: unescapeData(trimmed.slice(end + 2)) };
}

function readOld(line: string, names: ReadonlySet<string>): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, properties] = headOf(line.slice(start + 3, end), names, ';');
  if (name === undefined) return undefined;
  const unescape = (value: string) =>
    value
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3B', ';')
      .replaceAll('%5D', ']')
      .replaceAll('%25', '%');
  return { name, properties: mapValues(properties, unescape), data: unescape(line.slice(end + 1)) };
}

function headOf(
  head: string,
  names: ReadonlySet<string>,
  separator: string,
): readonly [string | undefined, Readonly<Record<string, string>>] {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!names.has(name)) return [undefined, {}];
  const trim = new RegExp(`^${dotNetBlank}+|${dotNetBlank}+$`, 'g');
  const list = space > 0 ? head.slice(space + 1).replace(trim, '') : '';
  const pairs = list
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  return [name, Object.fromEntries(pairs)];
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function unescapeData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(value: string): string {
  return value
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
