/** A command that the runner would act on. */
export interface RunnerCommand {
  readonly name: string;
  /** A dictionary to which case does not matter: keys are as written, the last of equal ones counts. */
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
 * What ICU's collation passes over. The runner looks for `::` and `##[` by the rules of its language ("StartsWith" and
 * "IndexOf" without an ordinal comparison), and to these a soft hyphen or a NUL between two colons is nothing.
 */
const ignorable =
  '[\\0-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb]*';

/**
 * Reads what a step wrote to standard output as actions/runner does: `::name::` at the start of a line after blanks, the
 * old `##[name]` anywhere in a line, both only while commands are not stopped. Written apart from the product's own
 * reader. Where the runner's language decides, whatever any language could take for a command is one.
 */
export function readAsRunner(log: string | Uint8Array): RunnerLog {
  const commands: RunnerCommand[] = [];
  const text: string[] = [];
  let stopToken: string | undefined;
  const whole = typeof log === 'string' ? log : Buffer.from(log).toString('utf8');
  // .NET's StreamReader takes a mark at the very beginning for that of the encoding.
  for (const line of whole.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const names = new Set([...known, ...(stopToken === undefined ? [] : [lower(stopToken)])]);
    const command =
      readNew(line, names, plainly) ??
      readNew(line, names, leniently) ??
      readOld(line, names, plainly) ??
      readOld(line, names, leniently);
    if (command === undefined || (stopToken !== undefined && command.name !== lower(stopToken))) {
      if (line !== '') text.push(line);
    } else if (stopToken !== undefined) {
      stopToken = undefined;
    } else if (command.name === 'stop-commands') {
      if (command.data === '' || lower(command.data) === 'pause-logging' || known.includes(lower(command.data))) {
        throw new Error(`the runner refuses the stop token ${JSON.stringify(command.data)}`);
      }
      stopToken = command.data;
    } else {
      commands.push(command);
    }
  }
  return { commands, text, stopped: stopToken !== undefined };
}

/** "OrdinalIgnoreCase", as far as names of commands go. */
function lower(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

type Find = (text: string, sought: string, from: number) => number;

const plainly: Find = (text, sought, from) => text.indexOf(sought, from);

const leniently: Find = (text, sought, from) => {
  const letters = Array.from(sought, (letter) => letter.replace(/[[\]#]/, String.raw`\$&`));
  const at = text.slice(from).search(new RegExp(letters.join(ignorable)));
  return at < 0 ? -1 : from + at;
};

function readNew(line: string, names: ReadonlySet<string>, find: Find): RunnerCommand | undefined {
  const trimmed = line.replace(new RegExp(`^${dotNetBlank}+`), '');
  const begin = find(trimmed, '::', 0);
  // Ignorable characters may stand before the colons, but the head is cut off by its length.
  if (begin < 0 || trimmed.slice(0, begin).replaceAll(new RegExp(ignorable, 'g'), '') !== '') return undefined;
  const end = find(trimmed, '::', 2);
  if (end < 0) return undefined;
  const [name, properties] = headOf(trimmed.slice(2, end), names, ',');
  if (name === undefined) return undefined;
  return { name, properties: mapValues(properties, unescapeProperty), data: unescapeData(trimmed.slice(end + 2)) };
}

function readOld(line: string, names: ReadonlySet<string>, find: Find): RunnerCommand | undefined {
  const start = find(line, '##[', 0);
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, properties] = headOf(line.slice(start + 3, end), names, ';');
  if (name === undefined) return undefined;
  const unescape = (value: string) =>
    value
      .replaceAll('%3B', ';')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
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
  const name = lower(space < 0 ? head : head.slice(0, space));
  if (!names.has(name)) return [undefined, {}];
  const trim = new RegExp(`^${dotNetBlank}+|${dotNetBlank}+$`, 'g');
  const list = space > 0 ? head.slice(space + 1) : '';
  // Split at the first `=`, empty entries removed: what begins with `=` loses it, what is without a value is dropped.
  const pairs = (separator === ',' ? list.replace(trim, '') : list)
    .split(separator)
    .map((pair) => /^=*([^=]+)=+([^=].*)$/s.exec(pair))
    .flatMap((pair): [string, string][] => (pair === null ? [] : [[pair[1] ?? '', pair[2] ?? '']]));
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
