import { resolve } from 'node:path';
import { statOf } from '../files/stat.ts';
import type { AttemptRequest } from '../engine/ports.ts';
import type { Environment } from './runner-environment.ts';
import { missingInterpreter } from './first-line.ts';
import { isProgram, resolveProgram } from './resolve-program.ts';
import type { RunnerFiles } from './runner-files.ts';
import { type ShellCommand, shellArguments, shellCommand, shellScript } from './shells.ts';

/** What goes to the kernel. */
export interface ProgramCall {
  /** Absolute. */
  readonly program: string;
  /** As it was named; becomes `argv[0]`. */
  readonly name: string;
  readonly args: readonly string[];
  /** As it stands in the configuration, for people. */
  readonly shown: string;
}

export type PreparedCommand =
  | {
      readonly ok: true;
      readonly call: ProgramCall;
      /** Path of the inline script. */ readonly script: string | undefined;
    }
  | { readonly ok: false; readonly problem: string };

/** Finds what a task runs and writes its inline script, or says in one sentence why that can't be. */
export function prepareCommand(
  request: AttemptRequest,
  place: { readonly workspace: string; readonly folder: string; readonly environment: Environment },
  files: RunnerFiles,
): PreparedCommand {
  const { command } = request.task;
  if (command.kind === 'gate') return { ok: false, problem: 'a task without `script` and `run` has nothing to start' };
  if (command.kind === 'run') return prepareInline(request, place, files, command);
  const path = resolve(place.workspace, command.script);
  const found = statOf(path);
  if (found === undefined) return { ok: false, problem: `${command.script} does not exist any more` };
  if (!found.isFile()) return { ok: false, problem: `${command.script} is not a file` };
  const [interpreter, ...options] = command.interpreter;
  if (interpreter === undefined) {
    if (!isProgram(path))
      return { ok: false, problem: `${command.script} is not executable (chmod +x would make it so)` };
    const wanted = missingInterpreter(path, place.environment, place.folder);
    if (wanted !== undefined) return { ok: false, problem: missingFromFirstLine(wanted, command.script) };
    return call({ program: path, name: path, args: request.args, shown: command.script }, undefined);
  }
  // Looked for in the workspace, where the configuration stands, not in the task's working directory.
  const program = resolveProgram(interpreter, place.environment, place.workspace);
  if (program === undefined) return missing(interpreter, command.script);
  return call({ program, name: interpreter, args: [...options, path, ...request.args], shown: interpreter }, undefined);
}

/** Why a file that is there could not be started. */
export function missingFromFirstLine(program: string, file: string): string {
  const named = program.replace(/\r$/, '');
  return named === program
    ? `"${program}", which the first line of ${file} names, is not installed`
    : `the first line of ${file} ends in a carriage return, which counts as part of "${named}": save it with LF line ends`;
}

function prepareInline(
  request: AttemptRequest,
  place: { readonly folder: string; readonly environment: Environment },
  files: RunnerFiles,
  command: { readonly run: string; readonly shell: string },
): PreparedCommand {
  const find = (shell: ShellCommand) => resolveProgram(shell.program, place.environment, place.folder);
  let shell = shellCommand(command.shell);
  if (shell === undefined) {
    return { ok: false, problem: `the shell "${command.shell}" is neither known nor a command with {0} in it` };
  }
  let program = find(shell);
  // As on GitHub: where nobody asked for bash and there is none, sh does.
  const plain = shellCommand('sh');
  if (program === undefined && request.task.origins['command.shell'] === undefined && plain !== undefined) {
    program = find(plain);
    if (program !== undefined) shell = plain;
  }
  if (program === undefined) return missing(shell.program, '`run`');
  const name = `${request.task.slug.slice(0, 100)}${shell.extension}`;
  const script = files.writeScript(name, shellScript(shell, command.run));
  return call({ program, name: shell.program, args: shellArguments(shell, script), shown: shell.program }, script);
}

function call(programCall: ProgramCall, script: string | undefined): PreparedCommand {
  return { ok: true, call: programCall, script };
}

/** What to install where the name of the program does not say it. */
const advice: Readonly<Record<string, string>> = {
  tsx: 'TypeScript needs node 22.18 or newer, or tsx: npm install --save-dev tsx',
  'rust-script': 'cargo install rust-script',
  pwsh: 'it is PowerShell 7',
  Rscript: 'it comes with R',
};

function missing(program: string, neededFor: string): PreparedCommand {
  const more = Object.hasOwn(advice, program) ? `; ${advice[program] ?? ''}` : '';
  return { ok: false, problem: `"${program}" is not installed or not on PATH (needed for ${neededFor})${more}` };
}
