import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, resolve } from 'node:path';
import { statOf } from '../files/stat.ts';
import type { Environment } from './runner-environment.ts';

/** Programs that go by another name where they are missing: `python3`, or `python` where only that exists. */
const otherNames: Readonly<Record<string, string>> = { python3: 'python', python: 'python3' };

/**
 * The absolute path of a program, looked for as the kernel would: on the task's own PATH, relative folders from its
 * working directory. `undefined` where it is not installed.
 */
export function resolveProgram(program: string, environment: Environment, folder: string): string | undefined {
  if (program.includes('/') || (process.platform === 'win32' && program.includes('\\'))) {
    const path = resolve(folder, program);
    return isProgram(path) ? path : undefined;
  }
  const path = environment['PATH'] ?? environment['Path'] ?? (process.platform === 'win32' ? '' : '/usr/bin:/bin');
  const folders = path.split(delimiter).map((entry) => (isAbsolute(entry) ? entry : resolve(folder, entry)));
  for (const name of [program, otherNames[program]]) {
    if (name === undefined) continue;
    for (const candidate of folders.flatMap((entry) => spellings(resolve(entry, name)))) {
      if (isProgram(candidate)) return candidate;
    }
  }
  return undefined;
}

/** A file that this user may execute. */
export function isProgram(path: string): boolean {
  if (statOf(path)?.isFile() !== true) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Windows finds `python.exe` for `python`; batch files can't be started without a shell and are not looked for. */
function spellings(path: string): readonly string[] {
  return process.platform === 'win32' ? [path, `${path}.exe`, `${path}.com`] : [path];
}
