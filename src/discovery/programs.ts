import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { statOf } from '../files/stat.ts';
import { realPath } from './workspace-path.ts';

/** Where the system would find a program by its name, or `undefined`. Starts nothing. */
export function findProgram(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const path = environment['PATH'] ?? environment['Path'] ?? '';
  // On Windows a program is found by its name without the ending. https://learn.microsoft.com/windows-server/administration/windows-commands/path
  const endings = process.platform === 'win32' ? (environment['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';') : [''];
  for (const folder of path.split(delimiter)) {
    if (folder === '') continue;
    const found = endings.map((ending) => join(folder, name + ending)).find(isProgram);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a file can be started. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  return statOf(file)?.isFile() ?? false;
}

/**
 * The version of the node at a path as `[major, minor]`, without starting it: it is this process's own, or its folder
 * tells it, as those of nvm, fnm, volta, asdf and of GitHub's runners do. `undefined` where nothing tells.
 */
export function nodeVersion(file: string): readonly [number, number] | undefined {
  const real = realPath(file);
  const text = real === realPath(process.execPath) ? process.versions.node : real;
  const found = /(?:^|[\\/@v-])(\d+)\.(\d+)\.\d+/.exec(text ?? '');
  return found === null ? undefined : [Number(found[1]), Number(found[2])];
}
