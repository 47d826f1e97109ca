import { type ChildProcess, spawn } from 'node:child_process';
import { statOf } from '../files/stat.ts';
import type { Environment } from './runner-environment.ts';
import { firstLineProgram } from './first-line.ts';
import { type ProgramCall, missingFromFirstLine } from './prepare-command.ts';

export interface SpawnRequest {
  readonly call: ProgramCall;
  /** Absolute. */
  readonly folder: string;
  readonly environment: Environment;
  /** Bytes of address space. */
  readonly memory_limit: number | undefined;
  readonly stdout: number | 'pipe';
  readonly stderr: number | 'pipe';
}

export type Spawned =
  | { readonly ok: true; readonly child: ChildProcess; readonly pid: number }
  | { readonly ok: false; readonly problem: string };

/** Whether `memory-limit` can be kept here. macOS has the limit and ignores it. */
export const limitsMemory = process.platform !== 'win32' && process.platform !== 'darwin';

/** Starts a program in a group of its own, with nothing on its standard input. */
export function spawnProgram(request: SpawnRequest): Promise<Spawned> | Spawned {
  const { call, folder, environment } = request;
  const limited = limitsMemory && request.memory_limit !== undefined;
  const shellCode = `ulimit -v ${Math.max(1, Math.floor((request.memory_limit ?? 0) / 1024))} && exec "$@"`;
  const [program, name, args] = limited
    ? ['/bin/sh', 'sh', ['-c', shellCode, 'sh', call.program, ...call.args]]
    : [call.program, call.name, call.args];
  let child: ChildProcess;
  try {
    child = spawn(program, args, {
      argv0: name,
      cwd: folder,
      env: environment,
      // The group is what is signalled; on Windows it would open a window.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', request.stdout, request.stderr],
    });
  } catch (error) {
    return { ok: false, problem: spawnProblem(error, request) };
  }
  const { pid } = child;
  if (pid !== undefined) return { ok: true, child, pid };
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, problem: spawnProblem(error, request) }));
  });
}

/** One sentence for what the kernel or Node said. */
export function spawnProblem(error: unknown, request: Pick<SpawnRequest, 'call' | 'folder'>): string {
  const { call, folder } = request;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT': {
      if (statOf(folder) === undefined) return 'its working directory does not exist any more';
      const interpreter = firstLineProgram(call.program);
      return interpreter === undefined
        ? `"${call.shown}" does not exist any more`
        : missingFromFirstLine(interpreter, call.shown);
    }
    case 'EACCES':
      return `"${call.shown}" may not be executed here (no permission, or its file system is mounted noexec)`;
    case 'ENOEXEC':
      return `"${call.shown}" is no program for this system`;
    case 'E2BIG':
      return `"${call.shown}" could not be started: one of its arguments or environment variables is longer than 128 KiB, or all together are too long (E2BIG)`;
    case 'EAGAIN':
    case 'ENOMEM':
      return `"${call.shown}" could not be started: the system has too many processes or too little memory (${code})`;
    case 'EMFILE':
    case 'ENFILE':
      return `"${call.shown}" could not be started: too many files are open (${code})`;
    case 'ERR_INVALID_ARG_VALUE':
      return `"${call.shown}" could not be started: an argument or an environment variable holds a NUL character`;
    default:
      return `"${call.shown}" could not be started: ${code === '' ? String(error) : code}`;
  }
}
