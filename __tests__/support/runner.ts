import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { parse } from 'yaml';

import { readAsRunner, type RunnerLog } from './runner-reader.ts';

/** What a step left, read as GitHub's runner reads it. */
export interface StepResult {
  readonly code: number | null;
  readonly log: RunnerLog;
  /** Both streams as they came. */
  readonly raw: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Step {
  readonly ended: Promise<StepResult>;
  readonly pid: number;
  /** As the runner cancels: a signal to the step's first process and to no other. */
  cancel(signal?: NodeJS.Signals): void;
}

export interface Workspace extends AsyncDisposable {
  /** Absolute path of the repository: GITHUB_WORKSPACE. */
  readonly path: string;
  /** Starts the bundled Action with these inputs. */
  start(inputs?: Readonly<Record<string, string>>, environment?: Readonly<Record<string, string>>): Step;
  read(path: string): string;
  /** Waits until a task has left this file in `$MARKS`, and returns its text. */
  mark(name: string): Promise<string>;
}

const root = join(import.meta.dirname, '../..');

/** Set to another path to test another build of the Action. */
const bundle = process.env['ACTION_BUNDLE'] ?? join(root, 'dist', 'index.js');

/** A repository in a temporary folder, and a runner's machine around it. */
export function makeWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const top = mkdtempSync(join(tmpdir(), 'runner-'));
  const [path, temp, marks] = ['work', 'temp', 'marks'].map((name) => join(top, name)) as [string, string, string];
  for (const folder of [path, temp, marks]) mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  spawnSync('git', ['init', '--quiet'], { cwd: path });
  const started: Step[] = [];
  return {
    path,
    start(inputs = {}, environment = {}) {
      const step = startStep({ path, temp, environment: { MARKS: marks, ...environment }, inputs });
      started.push(step);
      return step;
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    mark: (name) => fileIn(marks, name),
    async [Symbol.asyncDispose]() {
      for (const step of started) step.cancel('SIGKILL');
      await Promise.all(started.map(({ ended }) => ended));
      rmSync(top, { recursive: true, force: true });
    },
  };
}

interface StepRequest {
  readonly path: string;
  readonly temp: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

let steps = 0;

function startStep({ path, temp, inputs, environment }: StepRequest): Step {
  steps += 1;
  const commandFile = (name: string): string => {
    const file = join(temp, `${name}_${steps}`);
    writeFileSync(file, '');
    return file;
  };
  const output = commandFile('output');
  const summary = commandFile('summary');
  const child = spawn(process.execPath, [bundle], {
    cwd: path,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: path,
      GITHUB_REPOSITORY: 'octo/example',
      GITHUB_SHA: '0123456789012345678901234567890123456789',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_JOB: 'test',
      GITHUB_WORKFLOW: 'ci',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ENV: commandFile('env'),
      GITHUB_PATH: commandFile('path'),
      GITHUB_STATE: commandFile('state'),
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_TEMP: temp,
      RUNNER_TRACKING_ID: 'github_42',
      ...inputVariables(inputs),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(child, 'close').then(([code]): StepResult => {
    const raw = Buffer.concat(chunks).toString('utf8');
    return {
      code: code as number | null,
      raw,
      log: readAsRunner(raw),
      outputs: readOutputs(readFileSync(output, 'utf8')),
      summary: readFileSync(summary, 'utf8'),
    };
  });
  return { ended, pid: child.pid ?? 0, cancel: (signal = 'SIGINT') => void child.kill(signal) };
}

/** Every input of action.yml: what `with:` says, else its default, with blanks as `_`, in upper case, hyphens kept. */
function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { inputs: declared } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? input.default?.replace('${{ github.token }}', 'ghs_token-of-this-job') ?? '',
    ]),
  );
}

/** Reads GITHUB_OUTPUT as actions/runner does (`FileCommandManager.cs`); what it refuses is an error. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    const [, name, delimiter] = /^([^=]*?)<<(.*)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter);
      if (end < 0) throw new Error(`the delimiter of ${name} never comes`);
      outputs[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    } else if (line !== '') {
      throw new Error(`invalid format: ${line}`);
    }
  }
  return outputs;
}

/** Settles when the file is there; who writes it renames it into place. */
function fileIn(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  return new Promise((settle, fail) => {
    const watcher = watch(folder);
    const look = (): void => {
      if (!existsSync(path)) return;
      watcher.close();
      settle(readFileSync(path, 'utf8').trim());
    };
    watcher.on('change', look).on('error', fail);
    look();
  });
}
