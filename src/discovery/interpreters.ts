import { basename, join } from 'node:path';

import type { ConfigSettings } from '../model/config.ts';
import { findProgram, isProgram, nodeVersion } from './programs.ts';

/** Which command runs a file of which name: as the configuration says it, and as it is built in. */
export interface Interpreters {
  configured(name: string): readonly string[] | undefined;
  builtIn(name: string, workspace: string): readonly string[] | undefined;
}

/** What decides about a file's interpreter. */
export interface Runnable {
  /** Without its folder. */
  readonly name: string;
  readonly isExecutable: boolean;
  /** The program and arguments of its first line, if it begins with `#!`. */
  readonly shebang: readonly string[] | undefined;
}

/** `command` is empty where the file is run itself. `why` is for `list`: `python3, by its extension`. */
export interface Choice {
  readonly command: readonly string[];
  readonly why: string;
}

const builtInTable: ReadonlyMap<string, readonly string[]> = new Map([
  ['.sh', ['bash']],
  ['.bash', ['bash']],
  ['.zsh', ['zsh']],
  ['.fish', ['fish']],
  ['.ps1', ['pwsh']],
  ['.js', ['node']],
  ['.mjs', ['node']],
  ['.cjs', ['node']],
  ['.rb', ['ruby']],
  ['.pl', ['perl']],
  ['.php', ['php']],
  ['.lua', ['lua']],
  ['.R', ['Rscript']],
  ['.r', ['Rscript']],
  ['.jl', ['julia']],
  ['.go', ['go', 'run']],
  ['.rs', ['rust-script']],
  ['.groovy', ['groovy']],
]);

/** The table of a configuration over the built-in one. `PATH` is looked at when the first Python or TypeScript file comes. */
export function interpretersOf(settings: ConfigSettings, environment: NodeJS.ProcessEnv = process.env): Interpreters {
  const configured = (settings.interpreters?.value ?? [])
    .map(({ key, value }) => {
      const words = value.value.map((word) => word.value);
      // A text is cut at its blanks (`uv run`); in a list each item is one word.
      const isText = words.length === 1 && value.value[0]?.span.start === value.span.start;
      return { ending: endingOf(key.value), command: isText ? words.flatMap(wordsOf) : words };
    })
    // The longest first: `.task.py` before `.py`.
    .toSorted((a, b) => b.ending.length - a.ending.length);
  const python = once(() => pythonOf(environment));
  const typescript = onceForEach((workspace) => typescriptOf(workspace, environment));
  return {
    configured: (name) => configured.find(({ ending }) => hasEnding(name, ending))?.command,
    builtIn(name, workspace) {
      const extension = /\.[^.]+$/.exec(name)?.[0] ?? '';
      if (extension === '.py') return python();
      // A declaration file holds nothing that could run.
      if (extension === '.ts' || extension === '.mts')
        return /\.d\.m?ts$/.test(name) ? undefined : typescript(workspace);
      return builtInTable.get(extension);
    },
  };
}

/** By the `interpreters` map, then the shebang of an executable file, then the built-in table, then the file itself; else `undefined`. */
export function chooseInterpreter(
  { name, isExecutable, shebang }: Runnable,
  interpreters: Interpreters,
  workspace: string,
): Choice | undefined {
  const configured = interpreters.configured(name);
  if (configured !== undefined) return { command: configured, why: `${configured.join(' ')}, by \`interpreters\`` };
  if (shebang !== undefined && shebang.length > 0) {
    // Windows knows neither shebangs nor the executable bit.
    if (process.platform === 'win32') {
      const command = shebangProgram(shebang);
      return { command, why: `${command.join(' ')}, by its shebang` };
    }
    if (isExecutable) return { command: [], why: `run itself, its shebang is ${shebang.join(' ')}` };
  }
  const builtIn = interpreters.builtIn(name, workspace);
  if (builtIn !== undefined) return { command: builtIn, why: `${builtIn.join(' ')}, by its extension` };
  return isExecutable ? { command: [], why: 'run itself, it is executable' } : undefined;
}

/** The words of a first line `#!…`, or `undefined`. The kernel itself reads it where the file is run. */
export function readShebang(text: string): readonly string[] | undefined {
  const line = /^#!([^\n\r]*)/.exec(text)?.[1];
  return line === undefined ? undefined : wordsOf(line);
}

/** The command of a shebang where there is no kernel that reads it: `/usr/bin/env -S node --x` is `node --x`. */
export function shebangProgram(shebang: readonly string[]): readonly string[] {
  const [program = '', ...rest] = shebang;
  if (basename(program) !== 'env') return [basename(program), ...rest];
  const start = rest.findIndex((word) => word !== '-S' && word !== '-i' && !/^\w+=/.test(word));
  return start === -1 ? [] : rest.slice(start);
}

function pythonOf(environment: NodeJS.ProcessEnv): readonly string[] {
  const isOnly = findProgram('python3', environment) === undefined && findProgram('python', environment) !== undefined;
  return [isOnly ? 'python' : 'python3'];
}

/**
 * Node strips types by itself since 22.18 and 23.6, by a flag since 22.6 (https://nodejs.org/api/typescript.html).
 * Otherwise tsx, the workspace's own first. Where neither is there, tsx is what the task will miss.
 */
function typescriptOf(workspace: string, environment: NodeJS.ProcessEnv): readonly string[] {
  const node = findProgram('node', environment);
  const [major, minor] = (node === undefined ? undefined : nodeVersion(node)) ?? [0, 0];
  const strips = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
  if (strips) return ['node'];
  if (major === 23 || (major === 22 && minor >= 6)) return ['node', '--experimental-strip-types'];
  // Relative to the workspace, so that a plan is the same wherever the workspace lies.
  const own = 'node_modules/.bin/tsx';
  return [isProgram(join(workspace, own)) ? own : 'tsx'];
}

/** `py`, `.py` and `*.py` mean the same. */
function endingOf(key: string): string {
  const ending = key.replace(/^\*/, '');
  return ending.startsWith('.') ? ending : `.${ending}`;
}

function hasEnding(name: string, ending: string): boolean {
  return name.length > ending.length && name.endsWith(ending);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function onceForEach<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
