import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expanded, type GithubContexts } from './github-expressions.ts';
import type { Workflow, WorkflowJob, WorkflowStep } from './github-file.ts';

/** The machine that runs jobs, and the run that they belong to. All jobs have one folder, as in our own engine. */
export interface RunnerPlace {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly github: Readonly<Record<string, unknown>>;
  /** Of the repository's settings. */
  readonly variables: Readonly<Record<string, string>>;
}

export interface RanJob {
  readonly failed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

/** What a step leaves: its outputs, and what later steps find in their environment. */
export interface RanStep {
  readonly failed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly log: string;
}

/** The steps of a job one after the other; the first that fails is the last. Actions are taken as done. */
export async function runSteps(
  workflow: Workflow,
  job: WorkflowJob,
  place: RunnerPlace,
  contexts: GithubContexts,
): Promise<RanJob> {
  const steps: Record<string, { readonly outputs: Readonly<Record<string, string>> }> = {};
  const environment: Record<string, string> = {};
  const path: string[] = [];
  let log = '';
  let failed = false;
  const shell = 'bash --noprofile --norc -eo pipefail {0}';
  for (const step of job.steps) {
    if (step.run === undefined) continue;
    const ran = await runStep(
      step,
      shell,
      place,
      { ...contexts, steps, secrets: {} },
      {
        workflow: workflow.env ?? {},
        written: environment,
        path,
      },
    );
    log += ran.log;
    if (step.id !== undefined) steps[step.id] = { outputs: ran.outputs };
    Object.assign(environment, ran.environment);
    path.unshift(...ran.path.toReversed());
    failed = ran.failed;
    if (failed) break;
  }
  const outputs = Object.entries(job.outputs ?? {}).map(([name, value]) => [
    name,
    expanded(value, { ...contexts, steps }),
  ]);
  return { failed, outputs: Object.fromEntries(outputs) as Record<string, string>, log };
}

export async function runStep(
  step: WorkflowStep,
  usual: string,
  place: RunnerPlace,
  given: GithubContexts,
  from: {
    readonly workflow: Readonly<Record<string, unknown>>;
    readonly written: Readonly<Record<string, string>>;
    readonly path: readonly string[];
  },
): Promise<RanStep> {
  const files = mkdtempSync(join(tmpdir(), 'github-step-'));
  try {
    const texts = (map: Readonly<Record<string, unknown>>, contexts: GithubContexts): Record<string, string> =>
      Object.fromEntries(Object.entries(map).map(([name, value]) => [name, expanded(String(value), contexts)]));
    const workflow = texts(from.workflow, { github: place.github, vars: place.variables });
    const contexts = { ...given, runner: { os: 'Linux', temp: files }, env: { ...workflow, ...from.written } };
    const own = texts(step.env ?? {}, contexts);
    if (Object.keys(own).some((name) => /^(?:GITHUB|RUNNER)_/.test(name)))
      throw new Error('a name of the runner is set');
    const paths = Object.fromEntries(
      ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY', 'STATE'].map((name) => [`GITHUB_${name}`, join(files, name)]),
    );
    for (const file of Object.values(paths)) writeFileSync(file, '');
    const script = join(files, 'script');
    writeFileSync(script, expanded(step.run ?? '', contexts));
    const shell = step.shell === undefined ? usual : (named[step.shell] ?? step.shell);
    const [program = '', ...args] = shell.split(' ').map((word) => word.replaceAll('{0}', script));
    const environment = {
      ...place.environment,
      ...workflow,
      ...from.written,
      ...own,
      ...paths,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: place.folder,
      PATH: [...from.path, place.environment['PATH']].join(':'),
    };
    const folder = join(place.folder, expanded(step['working-directory'] ?? '.', contexts));
    const child = spawn(program, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (log += text));
    const [code] = (await once(child, 'close')) as [number | null];
    const read = (name: string): string => readFileSync(paths[name] ?? '', 'utf8');
    return {
      failed: code !== 0,
      outputs: pairs(read('GITHUB_OUTPUT')),
      environment: pairs(read('GITHUB_ENV')),
      path: read('GITHUB_PATH')
        .split('\n')
        .filter((line) => line !== ''),
      log,
    };
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

/** actions/runner, ScriptHandlerHelpers.cs */
const named: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python3 {0}',
};

/** actions/runner, FileCommandManager.cs: `name=value`, `name<<END` … `END`; empty lines do not count. */
function pairs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc !== -1 && (equals === -1 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      if (end === -1) throw new Error(`no end: ${line}`);
      found[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (equals > 0) found[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`no line of a file for the runner: ${line}`);
  }
  return found;
}
