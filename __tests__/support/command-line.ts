import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { RunRecord, TaskFile } from '../../src/model/record.ts';

const program = join(import.meta.dirname, '../../lib/cli/main.js');

/** How a call of the command line ended. */
export interface Ended {
  readonly code: number | null;
  /** Where it was ended by one. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly ended: Promise<Ended>;
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
  /** Waits for it; where the program ends first, what it had to say is the error. */
  until<T>(meeting: Promise<T>): Promise<T>;
  /** Settles when it has written so many lines on stderr. */
  told(lines: number): Promise<void>;
  /** Settles when this text stands on stderr. */
  says(text: string): Promise<void>;
}

/** A repository in a temporary folder in which the real command line is started. */
export class CommandLineRepo implements AsyncDisposable {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'command-line-')));
  readonly #started: { readonly kill: () => void; readonly ended: Promise<unknown> }[] = [];

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.write(files);
  }

  /** Files whose text begins with `#!` are made executable, as they would be in a repository. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), text);
      if (text.startsWith('#!')) chmodSync(join(this.path, name), 0o755);
    }
  }

  start(args: readonly string[], environment: Readonly<Record<string, string>> = {}, cwd = this.path): Started {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      // Not the whole environment: these tests run in GitHub's workflows too, and by way of npm.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (piece: string) => (text[name] += piece));
    }
    const ended = once(child, 'close').then(([code, signal]): Ended => ({
      code: code as Ended['code'],
      signal: signal as Ended['signal'],
      ...text,
    }));
    const whenStderr = (holds: (stderr: string) => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (holds(text.stderr)) resolve();
        };
        child.stderr.on('data', look);
        look();
      });
    this.#started.push({ kill: () => child.kill('SIGKILL'), ended });
    return {
      ended,
      pid: child.pid ?? 0,
      signal: (name) => void child.kill(name),
      until: (meeting) =>
        Promise.race([
          meeting,
          ended.then(({ code, stderr }) => {
            throw new Error(`it had ended with ${code}: ${stderr}`);
          }),
        ]),
      told: (lines) => whenStderr((stderr) => stderr.split('\n').length > lines),
      says: (words) => whenStderr((stderr) => stderr.includes(words)),
    };
  }

  run(args: readonly string[], environment?: Readonly<Record<string, string>>, cwd?: string): Promise<Ended> {
    return this.start(args, environment, cwd).ended;
  }

  /** Makes a FIFO where a script and the test meet; settles with what the script says. */
  hears(name: string): Promise<string> {
    const path = join(this.path, name);
    execFileSync('mkfifo', [path]);
    // A process, as it can be ended where nobody ever comes; a thread that opens a FIFO can't.
    const reader = spawn('cat', [path], { stdio: ['ignore', 'pipe', 'ignore'] });
    let heard = '';
    reader.stdout.setEncoding('utf8').on('data', (piece: string) => (heard += piece));
    const ended = once(reader, 'close').then(() => heard);
    this.#started.push({ kill: () => reader.kill('SIGKILL'), ended });
    return ended;
  }

  has(name: string): boolean {
    return existsSync(join(this.path, name));
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  /** The record of the newest run. */
  get record(): RunRecord {
    return JSON.parse(this.read('.orchestrator/latest/run.json')) as RunRecord;
  }

  /** The files of the newest run's tasks by the tasks' ids. */
  get tasks(): Readonly<Record<string, TaskFile>> {
    const files = readdirSync(join(this.path, '.orchestrator/latest/tasks'));
    const tasks = files.map((name) => JSON.parse(this.read(`.orchestrator/latest/tasks/${name}`)) as TaskFile);
    return Object.fromEntries(tasks.map((task) => [task.id, task]));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { kill } of this.#started) kill();
    await Promise.all(this.#started.map(({ ended }) => ended));
    rmSync(this.path, { recursive: true, force: true });
  }
}
