import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { shellWord } from '../../../src/bridge/quote/shell.ts';
import type { ParsedJob, Variable } from './gitlab-file.ts';

type ExitCode = number | 'timeout';

export interface Runner {
  /** How many milliseconds a minute of the limits has. */
  readonly minute?: number;
  /** Which shell the image has; without bash the runner takes `sh`. */
  readonly shell?: readonly [string, ...string[]];
}

/** `10 minutes`, `2 hours 12 minutes`, `10m`. */
function minutesOf(duration: string | undefined): number {
  if (duration === undefined) return Infinity;
  const parts = [...duration.matchAll(/(\d+) ?(h|m)/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unit === 'h' ? 60 : 1), 0);
}

/** Runs one job as a runner does: its script and its `after_script` in a real shell, and its dotenv report. */
export async function runJob(
  job: ParsedJob,
  folder: string,
  given: {
    readonly predefined: ReadonlyMap<string, string>;
    readonly told: ReadonlyMap<string, string>;
    readonly environment: NodeJS.ProcessEnv;
    readonly runner: Runner;
  },
): Promise<{
  readonly code: ExitCode;
  readonly report: ReadonlyMap<string, string> | undefined;
  readonly log: string;
}> {
  const predefined = new Map([...given.predefined, ['CI_JOB_NAME', job.name], ['CI_PROJECT_DIR', folder]]);
  const raw = new Map<string, Variable>([...predefined, ...job.variables, ...given.told]);
  const variables = Object.fromEntries([...raw].map(([name, value]) => [name, expanded(value, raw)]));
  const environment = { ...given.environment, ...variables };
  // The job's own limit ends all of it; the script's leaves `after_script` (executeUserScripts in common/build.go).
  const { minute = 60_000, shell = ['bash'] } = given.runner;
  const limit = minutesOf(job.timeout) * minute;
  const scriptLimit = minutesOf(environment['RUNNER_SCRIPT_TIMEOUT']) * minute;
  const main = await runItems(
    shell,
    [...job.before_script, ...job.script],
    folder,
    environment,
    Math.min(limit, scriptLimit),
  );
  if (main.code === 'timeout' && limit <= scriptLimit) return { code: 'timeout', report: undefined, log: main.output };
  const status = main.code === 0 ? 'success' : main.code === 'timeout' ? 'timedout' : 'failed';
  const after = await runItems(shell, job.after_script, folder, { ...environment, CI_JOB_STATUS: status });
  const log = `${main.output}${after.output}`;
  const report = job.dotenv === undefined ? undefined : readDotenv(join(folder, expanded(job.dotenv, raw)));
  // What it can't upload makes the runner fail the job.
  if (report === 'too large') return { code: 1, report: undefined, log: `${log}400 Bad Request\n` };
  return { code: main.code, report, log };
}

/** https://docs.gitlab.com/ci/variables/where_variables_can_be_used/: `$NAME`, `${NAME}`, and `$$` for a dollar sign. */
function expanded(variable: Variable, all: ReadonlyMap<string, Variable>, depth = 0): string {
  if (typeof variable !== 'string' && !variable.expand) return variable.value;
  const text = typeof variable === 'string' ? variable : variable.value;
  return text.replace(/\$\$|\$(?:(\w+)|\{(\w+)\})/g, (match, plain?: string, braced?: string) => {
    if (match === '$$') return '$';
    const other = all.get(plain ?? braced ?? '');
    return other === undefined || depth > 5 ? '' : expanded(other, all, depth + 1);
  });
}

/** As app/services/ci/parse_dotenv_artifact_service.rb reads it, with its limits. */
function readDotenv(path: string): ReadonlyMap<string, string> | 'too large' {
  const text = readFileSync(path, 'utf8');
  if (Buffer.byteLength(text) >= 5 * 1024) return 'too large';
  const variables = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, name, value] = /^(.*?)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no line of dotenv: ${line}`);
    if (!/^[A-Za-z0-9_]+$/.test(name.trim())) throw new Error(`no name of a variable: ${name}`);
    variables.set(name.trim(), value.trim());
  }
  if (variables.size > 20) throw new Error(`${path} has ${variables.size} variables`);
  return variables;
}

/**
 * What a runner does with the items of a script: one after the other in one shell, which ends at the first that fails. It
 * hands them to `eval` in a pipe (shells/bash.go of gitlab-runner): so the job fails where the last of them does, an `&&` list
 * included, after which `set -e` alone would go on.
 */
async function runItems(
  [program, ...options]: readonly [string, ...string[]],
  items: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
  limit = Infinity,
): Promise<{ readonly code: ExitCode; readonly output: string }> {
  if (items.length === 0) return { code: 0, output: '' };
  const place = mkdtempSync(join(tmpdir(), 'gitlab-job-'));
  try {
    const script = join(place, 'script.sh');
    const setting = 'if set -o | grep -q pipefail; then set -o pipefail; fi; set -e';
    writeFileSync(
      script,
      [setting, 'set +o noclobber', `: | eval ${shellWord(items.join('\n'))}`, 'exit 0', ''].join('\n'),
    );
    const child = spawn(program, [...options, script], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let isOver = false;
    const end = (): void => {
      isOver = true;
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    };
    const timer = limit < 2 ** 31 ? setTimeout(end, limit) : undefined;
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const [code] = (await once(child, 'close')) as [number | null];
    clearTimeout(timer);
    return { code: isOver ? 'timeout' : (code ?? 1), output };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
