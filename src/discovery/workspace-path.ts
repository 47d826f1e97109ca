import { readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

import { statOf } from '../files/stat.ts';
import { nearest } from '../text/nearest.ts';

/** Relative to the workspace with `/`, `''` for the workspace itself; `undefined` where the text leads out of it. Links are not looked at. */
export function toWorkspacePath(workspace: string, path: string): string | undefined {
  const inside = relative(workspace, resolve(workspace, path));
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined;
  return inside.split(sep).join('/');
}

/** Where a path leads when its links are followed, or `undefined` where it can't be found. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** Whether the target of a path's links lies in the workspace. Both are absolute. */
export function isInside(workspace: string, target: string): boolean {
  // What a path without links begins with has none either.
  if (target.startsWith(`${workspace}${sep}`)) return true;
  return toWorkspacePath(realPath(workspace) ?? workspace, target) !== undefined;
}

/** Names in a folder in byte order; empty where it can't be read. */
function namesIn(folder: string, kind: 'folder' | 'any'): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => kind === 'any' || entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/** For a path that does not exist: the one that was likely meant, else the last folder on the way that does exist. */
export interface Surroundings {
  readonly near: string | undefined;
  /** Relative to the workspace; `''` is the workspace. */
  readonly folder: string;
}

/** Looks at each folder of the way, so that a slip in the middle of a path is found: `scirpts/db/seed.py`. */
export function surroundingsOf(workspace: string, path: string, kind: 'folder' | 'any'): Surroundings {
  const names = path.split('/');
  let folder = '';
  for (const [i, name] of names.entries()) {
    const next = folder === '' ? name : `${folder}/${name}`;
    if (statOf(join(workspace, next)) !== undefined) {
      folder = next;
      continue;
    }
    const rest = names.slice(i + 1);
    const candidates = namesIn(join(workspace, folder), rest.length > 0 ? 'folder' : kind);
    const meant = nearest(name, candidates);
    if (meant === undefined) return { near: undefined, folder };
    const near = [folder, meant, ...rest].filter((part) => part !== '').join('/');
    if (rest.length === 0 || statOf(join(workspace, near)) !== undefined) return { near, folder };
    return surroundingsOf(workspace, near, kind);
  }
  return { near: undefined, folder: dirname(path) };
}
