import { shellArguments, shellCommand, shellScript } from '../../process/shells.ts';
import { shellWord } from '../quote/shell.ts';
import { githubText } from '../quote/github.ts';
import type { Job } from '../pipeline.ts';
import { attemptOptions } from '../shell/attempts.ts';
import { encodedScript, hereScript } from '../shell/here-script.ts';
import { scriptPath } from '../shell/script-path.ts';
import { isPythonScript, pythonPathLine } from '../shell/python.ts';
import type { Step } from './dialect.ts';
import type { ShellFunction } from './functions.ts';
import { limits } from './limits.ts';

/** How a step runs a task's command. */
export interface StepCommand extends Pick<Step, 'run' | 'shell' | 'timeout'> {
  readonly calls: readonly ShellFunction[];
}

/** What of a task is written into the script of its step. */
export interface CommandParts {
  /** Its arguments as words of the shell. */
  readonly args: readonly string[];
  /** Lines that set what no key of a step can. */
  readonly exports: readonly string[];
  /** Whether the step gives on what the task wrote to `GITHUB_ENV` and `GITHUB_PATH`. */
  readonly handsOn: boolean;
}

/** `undefined` for a shell that is none. */
export function stepCommand(job: Job, { args, exports, handsOn }: CommandParts): StepCommand | undefined {
  const { task } = job;
  const { command } = task;
  if (command.kind === 'gate') return { run: ':', calls: [] };
  const minutes = task.timeout / 60_000;
  const tolerated = typeof task.continue_on_error === 'object' ? task.continue_on_error.exit_codes : [];
  const isPlain =
    job.pauses.length === 0 &&
    task.allowed_exit_codes.join(' ') === '0' &&
    tolerated.length === 0 &&
    task.memory_limit === undefined &&
    !handsOn;
  const isNative = Number.isInteger(minutes) && task.kill_after === 5000;
  const timeout = isNative ? { timeout: minutes } : {};
  const timed = isNative ? '' : `timeout --kill-after=${task.kill_after / 1000} ${task.timeout / 1000} `;

  if (command.kind === 'script') {
    const before = [...exports, ...(isPythonScript(job) ? [pythonPathLine(job, 'GITHUB_WORKSPACE', shellWord)] : [])];
    const path = scriptPath(job, 'GITHUB_WORKSPACE', shellWord);
    const words = [...command.interpreter.map(shellWord), path, ...args].join(' ');
    if (!isPlain) return orchestrated(job, before, ` -- ${words}`, (after) => after, tolerated, handsOn);
    return { run: githubText([...before, `${timed}${words}`].join('\n')), ...timeout, calls: [] };
  }

  const shell = shellCommand(command.shell);
  if (shell === undefined) return undefined;
  const isBash = command.shell === 'bash';
  const run = githubText([...exports, command.run].join('\n'));
  const fits = run === command.run || run.length <= limits.expression;
  if (isPlain && fits && (exports.length === 0 || isBash)) {
    const body = run.trim() === '' ? ':' : run.replace(/\n$/, '');
    if (isNative) return { run: body, ...(isBash ? {} : { shell: command.shell }), ...timeout, calls: [] };
    // A shell of one's own is how GitHub can be told to run a script by way of another program.
    const line = `${timed}${[shell.program, ...shell.args].join(' ')}`;
    if (shell.extension !== '.ps1' && /^[^"{}]*\{0\}[^"{}]*$/.test(line)) return { run: body, shell: line, calls: [] };
  }
  const script = shellScript(shell, command.run);
  const isLiteral = !script.includes('${{');
  const input = (after: string): string => (isLiteral ? hereScript(script, after) : encodedScript(script, after));
  if (isBash) return orchestrated(job, exports, '', input, tolerated, handsOn);
  const call = [shell.program, ...shellArguments(shell, '@script@')].map(shellWord).join(' ');
  const extension = shellWord(shell.extension === '' ? '.txt' : shell.extension);
  return orchestrated(job, exports, ` --script ${extension} -- ${call}`, input, tolerated, handsOn);
}

function orchestrated(
  job: Job,
  before: readonly string[],
  call: string,
  input: (after: string) => string,
  tolerated: readonly number[],
  handsOn: boolean,
): StepCommand {
  const after = tolerated.length > 0 ? ` || tolerate $? ${tolerated.join(' ')}` : '';
  const kept = handsOn ? `${after} || orch_code=$?` : after;
  const lines = [
    'eval "$ORCHESTRATE"',
    ...before,
    ...(handsOn ? ['orch_code=0'] : []),
    `${['orchestrate', ...attemptOptions(job)].join(' ')}${call}${input(kept)}`,
    ...(handsOn ? ['hand_on', 'exit "$orch_code"'] : []),
  ];
  return {
    run: githubText(lines.join('\n')),
    calls: [
      'orchestrate',
      ...(tolerated.length > 0 ? ['tolerate' as const] : []),
      ...(handsOn ? ['hand_on' as const] : []),
    ],
  };
}
