import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The absolute folder, or one sentence that says why the task can't run there. */
export type WorkingDirectory =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: string };

/** A folder of the workspace; what leaves the workspace, also by a link, is refused. */
export function workingDirectory(workspace: string, given: string): WorkingDirectory {
  const path = resolve(workspace, given);
  if (path === workspace) return { ok: true, path };
  if (!isInside(workspace, path)) return outside(given);
  let real: string;
  try {
    real = realpathSync(path);
  } catch {
    return { ok: false, problem: `the working directory "${given}" does not exist` };
  }
  if (!isInside(realpathSync(workspace), real)) return outside(given);
  if (!statSync(real).isDirectory()) return { ok: false, problem: `the working directory "${given}" is not a folder` };
  return { ok: true, path };
}

/** Whether a path is the folder itself or below it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function outside(given: string): WorkingDirectory {
  return { ok: false, problem: `the working directory "${given}" lies outside the workspace` };
}
