import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { statOf } from '../files/stat.ts';

/** Maps what a program calls a file to a path in the workspace, with `/`; `null` for what lies outside. */
export interface WorkspacePaths {
  /** For what a tool prints: an existing file, as seen from where the task runs, or else from the workspace. */
  existing(path: string): string | null;
  /** For `::error file=…`, which GitHub reads from the workspace; the file need not exist. */
  named(path: string): string | null;
}

/** Paths that are remembered, so that a tool which repeats one does not cost a look at the disk each time. */
const remembered = 2000;

/** `workspace` is absolute; `workingDirectory`, of the task, relative to it or absolute. */
export function workspacePaths(workspace: string, workingDirectory: string): WorkspacePaths {
  const real = realPath(workspace) ?? resolve(workspace);
  const from = resolve(real, workingDirectory);

  const inside = (path: string): string | null => {
    const way = relative(real, path);
    return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
      ? null
      : way.split(sep).join('/');
  };
  const file = (path: string): string | null => {
    const found = realPath(path);
    return found !== undefined && isFile(found) ? inside(found) : null;
  };

  return {
    existing: memo((given) => {
      const path = plainPath(given);
      return path === undefined ? null : (file(resolve(from, path)) ?? file(resolve(real, path)));
    }),
    named: memo((given) => {
      const path = plainPath(given);
      if (path === undefined) return null;
      const found = [real, from]
        .map((base) => resolve(base, path))
        .find((candidate) => realPath(candidate) !== undefined);
      if (found !== undefined) return file(found);
      return inside(resolve(real, path)) ?? inside(join(real, relative(resolve(workspace), resolve(real, path))));
    }),
  };
}

/** Without `file://`; `undefined` for what can't be a path. */
function plainPath(given: string): string | undefined {
  const path = given.trim();
  if (path === '' || path.length > 4096 || path.includes('\0')) return undefined;
  if (!path.startsWith('file://')) return path;
  try {
    return fileURLToPath(path);
  } catch {
    return undefined;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false;
}

function memo(find: (path: string) => string | null): (path: string) => string | null {
  const known = new Map<string, string | null>();
  return (path) => {
    let found = known.get(path);
    if (found === undefined) {
      found = find(path);
      if (known.size >= remembered) known.clear();
      known.set(path, found);
    }
    return found;
  };
}
