import { type KnownValues, templateParts } from '../../expressions/tree.ts';
import { shellArguments, shellCommand, shellScript } from '../../process/shells.ts';
import type { Job } from '../pipeline.ts';
import { attemptOptions } from '../shell/attempts.ts';
import { encodedScript, hereScript } from '../shell/here-script.ts';
import { scriptPath } from '../shell/script-path.ts';
import { limits } from './dialect.ts';
import type { ShellFunction } from './functions.ts';
import type { Names } from './known-condition.ts';
import { shellTemplate } from './shell-expression.ts';
import { word } from './words.ts';

/** How a job of GitLab runs a task's command. */
export interface JobCommand {
  /** One item of `script`. */
  readonly line: string;
  /** In minutes, where the job's own limit is the task's. */
  readonly timeout: number | undefined;
  readonly calls: readonly ShellFunction[];
}

/**
 * GitLab's limit counts from the start of the job, with its checkout and its image: it stands for a task's own only where
 * that is long.
 */
const shortestNative = 5;

/** What the shell and `timeout` make exit codes of: a time limit, a file that can't be run, no such file, SIGKILL. */
const ofTheShell = new Set([124, 126, 127, 137]);

/**
 * `undefined` where a shell or an expression has no counterpart. `known`: contexts whose values are filled in. `isTold`:
 * whether other jobs are told its result.
 */
export function jobCommand(job: Job, names: Names, known: KnownValues, isTold: boolean): JobCommand | undefined {
  const { task } = job;
  const { command } = task;
  const minutes = task.timeout / 60_000;
  const isNative = Number.isInteger(minutes) && minutes >= shortestNative && minutes <= limits.jobMinutes;
  const isPlain =
    job.pauses.length === 0 &&
    task.allowed_exit_codes.join(' ') === '0' &&
    task.kill_after === 5000 &&
    task.memory_limit === undefined;
  const allowed = typeof task.continue_on_error === 'object' ? task.continue_on_error.exit_codes : [];
  const isDoubtful = allowed.some((code) => ofTheShell.has(code)) || !task.allowed_exit_codes.includes(0);
  const isAsked = allowed.length > 0 && (isTold || isDoubtful);
  // A runner has bash evaluate the script in a pipe, where a command that fails ends it with 1, and only `exit` with its own code.
  const code = isAsked ? ` || allowed $? ${allowed.join(' ')}` : allowed.length > 0 ? ' || exit $?' : '';
  const calls: readonly ShellFunction[] = isAsked ? ['allowed'] : [];
  const strange = Object.entries(task.env).filter(([name]) => !/^[A-Za-z_]\w*$/.test(name));
  const values = strange.map(([name, value]) => {
    const text = shellTemplate(templateParts(value, known), names);
    return text === undefined ? undefined : `${word(`${name}=`)}${text}`;
  });
  if (values.includes(undefined)) return undefined;
  const prefix = values.length === 0 ? '' : `env ${values.join(' ')} `;

  if (command.kind === 'gate') return { line: 'true', timeout: undefined, calls: [] };
  if (command.kind === 'script') {
    const args = command.args.map((arg) => shellTemplate(templateParts(arg, known), names));
    if (args.includes(undefined)) return undefined;
    const words = [...command.interpreter.map(word), scriptPath(job, 'CI_PROJECT_DIR', word), ...args].join(' ');
    if (!isPlain || isDoubtful) return orchestrated(job, [], ` -- ${prefix}${words}${code}`, calls);
    const limit = isNative ? '' : `timeout -k 5 ${task.timeout / 1000} `;
    return {
      line: `${limit}${prefix}${words}${code}`,
      timeout: isNative ? minutes : undefined,
      calls,
    };
  }

  const body = command.run.replace(/\n+$/, '');
  const isBare =
    command.shell === 'bash' && isPlain && isNative && prefix === '' && code === '' && !body.includes('$[[');
  if (isBare) return { line: body.trim() === '' ? ':' : body, timeout: minutes, calls: [] };
  const shell = shellCommand(command.shell);
  if (shell === undefined) return undefined;
  const script = shellScript(shell, command.run);
  const input = script.includes('$[[') ? encodedScript(script, code) : hereScript(script, code);
  if (command.shell === 'bash' && prefix === '') return orchestrated(job, [], input, calls);
  const call = [word(shell.program), ...shellArguments(shell, '@script@').map(word)].join(' ');
  const options = ['--script', word(shell.extension === '' ? '.txt' : shell.extension)];
  return orchestrated(job, options, ` -- ${prefix}${call}${input}`, calls);
}

function orchestrated(job: Job, more: readonly string[], rest: string, calls: readonly ShellFunction[]): JobCommand {
  const line = `${['orchestrate', ...attemptOptions(job), ...more].join(' ')}${rest}`;
  return { line, timeout: undefined, calls: ['orchestrate', ...calls] };
}
