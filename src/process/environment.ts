import { delimiter, join } from 'node:path';
import { statOf } from '../files/stat.ts';
import type { AttemptRequest } from '../engine/ports.ts';
import { matrixText, matrixVariable } from '../model/matrix-variable.ts';
import { firstLineCommand } from './first-line.ts';
import { markVariable } from './mark.ts';
import { type Environment, isIdToken } from './runner-environment.ts';

export interface RunEnvironment {
  /** Absolute. */
  readonly workspace: string;
  /** Absolute. */
  readonly run_directory: string;
  readonly run_id: string;
  /** The runner's own variables without what is withheld from every script. */
  readonly runner: Environment;
}

/** What one attempt sees: the runner's variables, then the task's own, then ours. */
export function attemptEnvironment(
  run: RunEnvironment,
  request: AttemptRequest,
  files: Environment,
  mark: string,
): Environment {
  const { task } = request;
  const environment: Record<string, string> = { ...run.runner };
  if (!task.id_token) {
    for (const name of Object.keys(environment)) if (isIdToken(name)) delete environment[name];
  }
  const outerMark = environment[markVariable];
  for (const [name, value] of Object.entries(request.env)) set(environment, name, value);
  for (const [key, value] of Object.entries(task.matrix ?? {})) environment[matrixVariable(key)] = matrixText(value);
  if (request.path.length > 0) {
    const path = environment[nameIn(environment, 'PATH')];
    set(environment, 'PATH', [...request.path, ...(path === undefined || path === '' ? [] : [path])].join(delimiter));
  }
  const sources = join(run.workspace, 'src');
  if (isPython(request, run.workspace) && statOf(sources)?.isDirectory() === true) {
    const known = environment['PYTHONPATH'];
    environment['PYTHONPATH'] = known === undefined || known === '' ? sources : `${sources}${delimiter}${known}`;
  }
  return Object.assign(environment, files, {
    ORCHESTRATOR_TASK_ID: task.id,
    ORCHESTRATOR_ATTEMPT: String(request.attempt),
    ORCHESTRATOR_RUN_ID: run.run_id,
    ORCHESTRATOR_RUN_DIR: run.run_directory,
    [markVariable]: outerMark === undefined ? mark : `${outerMark} ${mark}`,
  });
}

function isPython({ task: { command } }: AttemptRequest, workspace: string): boolean {
  if (command.kind !== 'script') return false;
  if (command.script.endsWith('.py')) return true;
  const program = command.interpreter[0] ?? firstLineCommand(join(workspace, command.script)) ?? '';
  return /^(?:.*[/\\])?(?:python|pypy)[\d.]*(?:\.exe)?$/i.test(program);
}

function set(environment: Record<string, string>, name: string, value: string): void {
  environment[nameIn(environment, name)] = value;
}

/** On Windows `Path` and `PATH` are one variable: the spelling that is there is kept. */
function nameIn(environment: Environment, name: string): string {
  if (process.platform !== 'win32') return name;
  return Object.keys(environment).find((known) => known.toUpperCase() === name.toUpperCase()) ?? name;
}
