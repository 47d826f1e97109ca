import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { AttemptOutcome, AttemptRequest, Processes, RunningAttempt } from '../../src/engine/ports.ts';
import type { Command, PlannedTask } from '../../src/model/plan.ts';
import type { Annotation } from '../../src/model/record.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { createProcesses } from '../../src/process/processes.ts';
import { createProblemMatchers } from '../../src/protocol/problem-matchers.ts';
import { createRedactor } from '../../src/protocol/redact.ts';
import { planOf, type TaskSketch } from './hand-made-plan.ts';

const programs = join(import.meta.dirname, '../fixtures/programs');

export interface RigOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly secrets?: readonly string[];
  readonly matchers?: readonly SourceFile[];
  /** Name of the workspace folder. */
  readonly name?: string;
}

/** A running attempt and all that it told. */
export interface WatchedAttempt extends RunningAttempt {
  readonly annotations: readonly Annotation[];
  readonly warnings: readonly string[];
  /** How often it was told that something was printed. */
  readonly printed: () => number;
  /** The outcome and the text of the log. */
  readonly result: Promise<AttemptOutcome & { readonly text: string; readonly bytes: Buffer }>;
}

/** Real processes in a workspace of their own. Programs that must be waited for tell of themselves through FIFOs. */
export class ProcessRig {
  readonly workspace: string;
  readonly runDirectory: string;
  readonly redactor = createRedactor();
  readonly #folder: string;
  readonly #processes: ReturnType<typeof createProcesses>;
  #tasks = 0;

  constructor({ environment = process.env, secrets = [], matchers = [], name = 'workspace' }: RigOptions = {}) {
    this.#folder = realpathSync(mkdtempSync(join(tmpdir(), 'rig-')));
    this.workspace = join(this.#folder, name);
    this.runDirectory = join(this.#folder, 'run directory');
    mkdirSync(this.workspace);
    mkdirSync(this.runDirectory);
    for (const secret of secrets) this.redactor.add(secret);
    const { value } = createProblemMatchers(matchers);
    if (value === undefined) throw new Error('no matchers');
    this.#processes = createProcesses({
      workspace: this.workspace,
      run_directory: this.runDirectory,
      run_id: 'run-1',
      environment,
      redactor: this.redactor,
      matchers: value,
    });
  }

  /** The processes themselves, for who starts attempts in another way. */
  get processes(): Processes {
    return this.#processes;
  }

  /** Absolute path of a file of the workspace. */
  path(name: string): string {
    return join(this.workspace, name);
  }

  write(name: string, text: string, mode = 0o644): string {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text, { mode });
    return name;
  }

  read(name: string): string | undefined {
    return existsSync(this.path(name)) ? readFileSync(this.path(name), 'utf8') : undefined;
  }

  /** A place where a program and the test meet. */
  fifo(name: string): Meeting {
    const path = this.path(name);
    execFileSync('mkfifo', [path]);
    return { path, heard: () => readFile(path, 'utf8'), say: (text) => writeFile(path, text) };
  }

  /** Runs one of the fixture programs. */
  program(name: string, args: readonly string[] = [], sketch: TaskSketch = {}): WatchedAttempt {
    copyFileSync(join(programs, name), this.path(name));
    const interpreter = { sh: 'bash', py: 'python3', mjs: 'node' }[name.split('.').at(-1) ?? ''] ?? 'sh';
    return this.script(name, [interpreter], { args, sketch });
  }

  script(
    script: string,
    interpreter: readonly string[],
    more: { args?: readonly string[]; sketch?: TaskSketch } & Partial<AttemptRequest> = {},
  ): WatchedAttempt {
    const { sketch, ...request } = more;
    return this.start({ kind: 'script', script, interpreter, args: [] }, sketch, request);
  }

  run(run: string, shell = 'bash', sketch: TaskSketch = {}, request: Partial<AttemptRequest> = {}): WatchedAttempt {
    return this.start({ kind: 'run', run, shell }, sketch, request);
  }

  start(command: Command, sketch: TaskSketch = {}, request: Partial<AttemptRequest> = {}): WatchedAttempt {
    this.#tasks += 1;
    const task = planOf({ [`task ${this.#tasks}`]: { command, ...sketch } }).tasks[0] as PlannedTask;
    const annotations: Annotation[] = [];
    const warnings: string[] = [];
    let printed = 0;
    const attempt = this.#processes.start(
      {
        task,
        attempt: 1,
        max_attempts: 1,
        args: [],
        env: {},
        path: [],
        working_directory: '.',
        output_patterns: [],
        ...request,
      },
      {
        printed: () => (printed += 1),
        annotated: (annotation) => annotations.push(annotation),
        warned: (message) => warnings.push(message),
      },
    );
    const result = attempt.ended.then((outcome) => {
      const bytes = outcome.log === null ? Buffer.alloc(0) : readFileSync(join(this.runDirectory, outcome.log));
      return { ...outcome, bytes, text: bytes.toString('utf8') };
    });
    return {
      ended: attempt.ended,
      stop: (killAfter) => attempt.stop(killAfter),
      annotations,
      warnings,
      printed: () => printed,
      result,
    };
  }

  close(): Promise<void> {
    this.#processes.close();
    rmSync(this.#folder, { recursive: true, force: true });
    return Promise.resolve();
  }
}

export interface Meeting {
  readonly path: string;
  /** What the next writer says. */
  heard(): Promise<string>;
  say(text: string): Promise<void>;
}

/** Whether a process lives; one that has ended and was not yet awaited does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
