import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readFileCommands, readPathFile } from '../protocol/env-files.ts';
import { limits } from '../protocol/limits.ts';
import type { TempFolder } from './temp-folder.ts';

const variables = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'] as const;
type Variable = (typeof variables)[number];

/** What a script wrote to its files. */
export interface RunnerFilesContent {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Raw: not redacted, not cut. */
  readonly summary: string | null;
  /** One sentence for each thing that could not be read as it was meant. */
  readonly problems: readonly string[];
}

const empty: RunnerFilesContent = { outputs: {}, env: {}, path: [], summary: null, problems: [] };

/** Names that a script may not hand on: NODE_OPTIONS and the runner's own as on GitHub, and ours. */
const refused = /^(?:NODE_OPTIONS$|GITHUB_|RUNNER_|ORCHESTRATOR_)/i;

/** The private folder of one attempt: its own GITHUB_OUTPUT, ENV, PATH, STEP_SUMMARY and STATE, and its inline script. */
export class RunnerFiles {
  #folder: string;
  #script: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { mode: 0o700 });
    for (const variable of variables) closeSync(openSync(this.#pathOf(variable), 'wx', 0o600));
  }

  get environment(): Readonly<Record<string, string>> {
    return Object.fromEntries(variables.map((variable) => [variable, this.#pathOf(variable)]));
  }

  /** Writes the text of a `run` task, readable for its owner alone, and returns its path. */
  writeScript(name: string, text: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    this.#script = path;
    return path;
  }

  removeScript(): void {
    if (this.#script !== undefined) rmSync(this.#script, { force: true, recursive: true });
    this.#script = undefined;
  }

  /** Reads what the script wrote. Never throws, whatever the script made of its files. */
  read(): RunnerFilesContent {
    if (this.#untouched()) return empty;
    const problems: string[] = [];
    const text = (variable: Variable): string => {
      const found = readPlainFile(this.#pathOf(variable));
      if (typeof found === 'string') problems.push(`${variable} was not read: ${found}`);
      return typeof found === 'string' ? '' : found.toString('utf8');
    };
    const values = (variable: Variable): Readonly<Record<string, string>> => {
      const commands = readFileCommands(text(variable));
      problems.push(...commands.problems.map(({ line, message }) => `${variable}, line ${line}: ${message}`));
      return commands.values;
    };
    const env = Object.entries(values('GITHUB_ENV'));
    for (const [name] of env) {
      if (refused.test(name)) problems.push(`GITHUB_ENV: ${name} can't be set by a script and was left out`);
    }
    values('GITHUB_STATE');
    const summary = text('GITHUB_STEP_SUMMARY');
    return {
      outputs: values('GITHUB_OUTPUT'),
      env: Object.fromEntries(env.filter(([name]) => !refused.test(name))),
      path: readPathFile(text('GITHUB_PATH')),
      summary: summary === '' ? null : summary,
      problems,
    };
  }

  /**
   * Moves the folder to another name for another attempt, so that what something left behind still writes by path leads
   * nowhere. `false` where it was used and can't be had again. (Making a folder anew costs thirty times as much.)
   */
  renew(folder: string): boolean {
    try {
      const untouched = this.#untouched() && readdirSync(this.#folder).length === variables.length;
      if (untouched) renameSync(this.#folder, folder);
      if (untouched) this.#folder = folder;
      return untouched;
    } catch {
      return false;
    }
  }

  remove(): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // A script took the right to write away from its folder; the run's folder is removed at the end.
    }
  }

  #untouched(): boolean {
    return variables.every((variable) => {
      const found = lstatSync(this.#pathOf(variable), { throwIfNoEntry: false });
      return found !== undefined && found.isFile() && found.size === 0;
    });
  }

  #pathOf(variable: Variable): string {
    return join(this.#folder, variable.toLowerCase());
  }
}

/** The bytes, or in words why not. A script may have put a link, a folder or a FIFO in the file's place. */
function readPlainFile(path: string): Buffer | string {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' ? 'the script removed it' : 'the script replaced it or took away the right to read it';
  }
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) return 'the script replaced it by something that is no file';
    if (found.size > limits.commandFile) {
      return `it has ${found.size} bytes; at most ${limits.commandFile} are read`;
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Lends folders; one that was not written to is used again. */
export class RunnerFilesPool {
  readonly #folder: TempFolder;
  readonly #free: RunnerFiles[] = [];

  constructor(folder: TempFolder) {
    this.#folder = folder;
  }

  take(): RunnerFiles {
    return this.#free.pop() ?? new RunnerFiles(this.#folder.unique());
  }

  /** `reusable`: nothing that the attempt started is left. */
  giveBack(files: RunnerFiles, reusable: boolean): void {
    files.removeScript();
    if (reusable && files.renew(this.#folder.unique())) this.#free.push(files);
    else files.remove();
  }
}
