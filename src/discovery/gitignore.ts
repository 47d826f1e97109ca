import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

import { readPlainFile } from '../files/plain-file.ts';
import { type IgnoreRule, isIgnoredBy, readIgnoreRules } from './gitignore-rules.ts';
import { linkStatOf } from '../files/stat.ts';
import { realPath } from './workspace-path.ts';

/** What git ignores, as far as the repository itself says it: `core.excludesFile` and the index are not looked at. */
export interface Gitignore {
  /** For a path relative to the workspace whose parent folders are not ignored. */
  ignores(path: string, kind: 'file' | 'folder'): boolean;
  /** The same for a path of which nothing is known yet. */
  ignoresOnTheWay(path: string): boolean;
}

/**
 * Reads `.gitignore` files as they are needed, from the top of the repository down, and `.git/info/exclude`; git itself is
 * not asked, so that it need not be there. Outside of a repository the workspace counts as the top.
 * https://git-scm.com/docs/gitignore
 */
export function openGitignore(workspace: string): Gitignore {
  const start = realPath(workspace) ?? workspace;
  const top = topOf(start) ?? start;
  const fromTop = rulesFrom(top);
  const below = relative(top, start).split(sep).join('/');
  // A folder that its repository ignores is no concern of that repository: `*` in a home folder that is one is common.
  const rules = below !== '' && isIgnoredOnTheWay(fromTop, below) ? rulesFrom(start) : fromTop;
  const prefix = rules === fromTop && below !== '' ? `${below}/` : '';
  return {
    ignores: (path, kind) => rules(prefix + path, kind),
    ignoresOnTheWay: (path) => path !== '' && isIgnoredOnTheWay(rules, prefix + path),
  };
}

/**
 * Where a folder lies in its repository, with `/`; `.` for the root of one, outside of all, where its repository ignores it,
 * and where a link leads to it from elsewhere.
 */
export function folderInRepository(folder: string): string {
  const start = realPath(folder) ?? folder;
  const top = topOf(start) ?? start;
  const below = relative(top, start).split(sep).join('/');
  const isReached = realPath(resolve(folder, relative(start, top))) === top;
  return below === '' || !isReached || isIgnoredOnTheWay(rulesFrom(top), below) ? '.' : below;
}

/** Bytes; git's own limit for `.gitignore` is 100 MiB, which no person wrote. */
const largest = 10 * 1024 * 1024;

type Rules = (path: string, kind: 'file' | 'folder') => boolean;

/** The nearest folder upwards that holds `.git`; a file in worktrees and submodules. */
function topOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (linkStatOf(join(at, '.git')) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Of all rules the deepest folder's count first, and the repository's own exclude list last. */
function rulesFrom(top: string): Rules {
  const known = new Map<string, readonly IgnoreRule[]>();
  const rulesOf = (folder: string): readonly IgnoreRule[] => {
    const read = known.get(folder) ?? readRules(join(top, folder, '.gitignore'));
    known.set(folder, read);
    return read;
  };
  const exclude = readRules(join(gitFolderOf(top), 'info', 'exclude'));
  return (path, kind) => {
    const isFolder = kind === 'folder';
    for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
      const found = isIgnoredBy(rulesOf(path.slice(0, Math.max(end, 0))), path.slice(end + 1), isFolder);
      if (found !== undefined) return found;
      if (end <= 0) break;
    }
    return isIgnoredBy(exclude, path, isFolder) ?? false;
  };
}

function isIgnoredOnTheWay(rules: Rules, path: string): boolean {
  const names = path.split('/');
  return names.some((_, i) => rules(names.slice(0, i + 1).join('/'), 'folder'));
}

/** Git follows no link here either. */
function readRules(file: string): readonly IgnoreRule[] {
  return readIgnoreRules(textOf(file) ?? '');
}

/** `.git`, or for worktrees and submodules the folder that it points to. https://git-scm.com/docs/gitrepository-layout */
function gitFolderOf(top: string): string {
  const git = join(top, '.git');
  if (linkStatOf(git)?.isFile() !== true) return git;
  const folder = pointer(git, /^gitdir: (.+)$/m, top);
  return folder === undefined ? git : (pointer(join(folder, 'commondir'), /^(.+)$/m, folder) ?? folder);
}

function pointer(file: string, pattern: RegExp, base: string): string | undefined {
  const target = pattern.exec(textOf(file) ?? '')?.[1]?.trim();
  return target === undefined || isAbsolute(target) ? target : resolve(base, target);
}

function textOf(file: string): string | undefined {
  const read = readPlainFile(file, { atMost: largest, noLink: true });
  return read.ok ? read.bytes.toString('utf8') : undefined;
}
