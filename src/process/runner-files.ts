import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkStatOf } from '../files/stat.ts';
import { readPlainFile } from '../files/plain-file.ts';
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

  /** Reads what the script wrote. Never throws, whatever the script made of its files. */
  read(): RunnerFilesContent {
    if (this.untouched()) return empty;
    if (!existsSync(this.#folder)) {
      return { ...empty, problems: ['its outputs, env and summary were not read: the temporary folder was removed'] };
    }
    const problems: string[] = [];
    const text = (variable: Variable): string => {
      const found = readPlainFile(this.#pathOf(variable), { atMost: limits.commandFile, noLink: true });
      if (found.ok) return found.bytes.toString('utf8');
      problems.push(`${variable} was not read: ${found.why}`);
      return '';
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
   * Moves the folder, without its script, to another name for another attempt: what something left behind still writes leads
   * nowhere. `false` where it was used and can't be had again. (Making a folder anew costs thirty times as much.)
   */
  renew(nextName: () => string): boolean {
    try {
      if (this.#script !== undefined) rmSync(this.#script, { force: true, recursive: true });
      this.#script = undefined;
      const folder = nextName();
      const untouched = this.untouched() && readdirSync(this.#folder).length === variables.length;
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

  /** Nobody has written to the files, or put something else in their place. */
  untouched(): boolean {
    return variables.every((variable) => {
      const found = linkStatOf(this.#pathOf(variable));
      return found?.isFile() === true && found.size === 0;
    });
  }

  #pathOf(variable: Variable): string {
    return join(this.#folder, variable.toLowerCase());
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
    for (let files = this.#free.pop(); files !== undefined; files = this.#free.pop()) {
      if (files.untouched()) return files;
    }
    return new RunnerFiles(this.#folder.unique());
  }

  /** `reusable`: nothing that the attempt started is left. Never throws. */
  giveBack(files: RunnerFiles, reusable: boolean): void {
    if (reusable && files.renew(() => this.#folder.unique())) this.#free.push(files);
    else files.remove();
  }
}
