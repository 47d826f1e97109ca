import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { DiscoverSettings } from '../model/config.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import {
  discoverPathIsNoFolder,
  missingDiscoverFolder,
  missingSubfolder,
  outsideWorkspace,
  patternOutsidePath,
} from '../model/problems/discovery.ts';
import type { Located, Span } from '../model/source-file.ts';
import { globMatcher, isGlob } from '../text/glob.ts';
import { nearest } from '../text/nearest.ts';
import { statOf } from '../files/stat.ts';
import { isInside, realPath, surroundingsOf, toWorkspacePath } from './workspace-path.ts';

/** Folder names that are never entered, unless `skip-dirs` says otherwise. */
const defaultSkipDirs =
  '.git .hg .svn node_modules __pycache__ .venv venv .tox .mypy_cache .pytest_cache dist build target vendor'.split(
    ' ',
  );

/** One entry of `discover`, ready to be asked. Paths here are relative to the entry's `path`. */
export interface DiscoverRules {
  /** Relative to the workspace; `''` is the workspace. */
  readonly path: string;
  readonly maxDepth: number;
  readonly usesGitignore: boolean;
  /** Whether `include` was left out: then a file's interpreter decides. */
  readonly isByInterpreter: boolean;
  /** Where to complain about what is found below; absent in a zero-config run. */
  readonly span: Span | undefined;
  /** False where no file of this name, wherever it lies, can be in: cheaper than asking why. */
  mayTake(name: string): boolean;
  /** Why a file is out by its name, or `undefined` where it is not. */
  refuseFile(path: string): string | undefined;
  /** Why a folder is not entered by its name, or `undefined` where it is. */
  refuseFolder(path: string): string | undefined;
}

/** No value, and no complaint, where the folder was not named and does not exist. */
export function readRules(workspace: string, entry: DiscoverSettings): Outcome<DiscoverRules> {
  const diagnostics: Diagnostic[] = [];
  const span = entry.path?.span ?? Object.values(entry)[0]?.keySpan;
  const path = checkPath(workspace, entry.path?.value ?? 'scripts', span, diagnostics);
  if (path === undefined) return { value: undefined, diagnostics };
  checkPatterns([...(entry.include?.value ?? []), ...(entry.exclude?.value ?? [])], diagnostics);
  checkSubfolders(workspace, path, entry.subdirs?.value ?? [], diagnostics);

  const maxDepth = entry['max-depth']?.value ?? 3;
  const skipDirs = new Set(skipDirsOf(entry));
  const subdirs = entry.subdirs === undefined ? undefined : new Set(valuesOf(entry.subdirs.value).map(withoutSlash));
  const { included, excluded } = patternsOf(entry);
  const includes = included?.map((pattern) => globMatcher(pattern));
  const endings = included?.map((pattern) => /[^*?[\]{}()|\\/]*$/.exec(pattern)?.[0] ?? '');
  const reaches = included?.map(reachOf);
  const wantsHidden = included?.some((pattern) => /(?:^|\/)\./.test(pattern)) ?? false;
  const excludes = excluded.map((pattern) => ({ pattern, matches: globMatcher(pattern, { dot: true }) }));
  const excludedFolders = excluded.flatMap(folderPatternOf);

  const refuseFile = (file: string): string | undefined => {
    if (includes === undefined ? isHidden(file) : !includes.some((matches) => matches(file))) {
      return isHidden(file) ? 'hidden: its name begins with a dot' : 'matches no pattern of `include`';
    }
    if (subdirs !== undefined && !file.includes('/')) return 'not in one of `subdirs`';
    const exclude = excludes.find(({ matches }) => matches(file));
    return exclude === undefined ? undefined : `excluded by ${exclude.pattern}`;
  };
  const refuseFolder = (folder: string): string | undefined => {
    const names = folder.split('/');
    const name = names.at(-1) ?? '';
    if (skipDirs.has(name)) return 'in `skip-dirs`';
    if (names.length === 1 && subdirs?.has(name) === false) return 'not one of `subdirs`';
    if (isHidden(name) && !wantsHidden) return 'hidden: its name begins with a dot';
    const exclude = excludedFolders.find(({ matches }) => matches(folder));
    if (exclude !== undefined) return `excluded by ${exclude.pattern}`;
    if (names.length >= maxDepth) return `deeper than max-depth ${maxDepth}`;
    return reaches?.some((reaches_) => reaches_(folder, names.length)) === false
      ? 'no pattern of `include` reaches it'
      : undefined;
  };
  return {
    value: {
      path,
      maxDepth,
      usesGitignore: entry.gitignore?.value ?? true,
      isByInterpreter: included === undefined,
      span,
      mayTake: (name) => endings?.some((ending) => name.endsWith(ending)) ?? true,
      refuseFile,
      refuseFolder,
    },
    diagnostics,
  };
}

function checkPath(
  workspace: string,
  written: string,
  span: Span | undefined,
  diagnostics: Diagnostic[],
): string | undefined {
  const path = toWorkspacePath(workspace, written);
  if (path === undefined) {
    diagnostics.push(outsideWorkspace(written, undefined, span));
    return undefined;
  }
  const found = statOf(join(workspace, path));
  if (found === undefined) {
    // Whoever asked for nothing in particular is told by the one who knows what else there is.
    if (span !== undefined)
      diagnostics.push(missingDiscoverFolder(path, surroundingsOf(workspace, path, 'folder'), span));
    return undefined;
  }
  const target = realPath(join(workspace, path));
  if (target !== undefined && !isInside(workspace, target)) diagnostics.push(outsideWorkspace(path, target, span));
  else if (!found.isDirectory()) diagnostics.push(discoverPathIsNoFolder(path, span));
  else return path;
  return undefined;
}

function checkPatterns(patterns: readonly Located<string>[], diagnostics: Diagnostic[]): void {
  for (const { value, span } of patterns) {
    if (/^!?(?:\/|[A-Za-z]:[\\/])|(?:^!?|\/)\.\.(?:\/|$)/.test(value))
      diagnostics.push(patternOutsidePath(value, span));
  }
}

function checkSubfolders(
  workspace: string,
  path: string,
  names: readonly Located<string>[],
  diagnostics: Diagnostic[],
): void {
  for (const { value, span } of names) {
    const name = withoutSlash(value);
    const isDirect = name !== '..' && name !== '.' && !name.includes('/');
    if (isDirect && statOf(join(workspace, path, name))?.isDirectory() === true) continue;
    diagnostics.push(missingSubfolder(name, path, nearest(name, foldersIn(join(workspace, path))), span));
  }
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

function skipDirsOf(entry: DiscoverSettings): readonly string[] {
  const written = entry['skip-dirs']?.value;
  if (written === undefined) return defaultSkipDirs;
  const names =
    'add' in written
      ? [...defaultSkipDirs, ...valuesOf(written.add?.value ?? [])]
      : valuesOf(written as readonly Located<string>[]);
  return names.map(withoutSlash);
}

/** `!x` in `include` excludes, as in fast-glob. */
function patternsOf(entry: DiscoverSettings): {
  readonly included: readonly string[] | undefined;
  readonly excluded: readonly string[];
} {
  const isNegative = (pattern: string) => pattern.startsWith('!') && pattern[1] !== '(';
  const written = entry.include && valuesOf(entry.include.value).map(withoutDot);
  const included = written?.filter((pattern) => !isNegative(pattern));
  const negative = written?.filter(isNegative).map((pattern) => withoutDot(pattern.slice(1))) ?? [];
  const excluded = [...valuesOf(entry.exclude?.value ?? []).map(withoutDot), ...negative];
  return { included: included?.length === 0 ? undefined : included, excluded };
}

/** How far below a pattern can match: not above nor beside the folders that it begins with, nor deeper than it has names. */
function reachOf(pattern: string): (folder: string, depth: number) => boolean {
  const names = pattern.split('/');
  const isSimple = !/[{(\\]/.test(pattern);
  const literal = names.slice(
    0,
    names.findIndex((name, i) => i === names.length - 1 || isGlob(name)),
  );
  const base = isSimple ? literal.join('/') : '';
  const depth = isSimple && !pattern.includes('**') ? names.length : Number.POSITIVE_INFINITY;
  return (folder, level) =>
    level < depth && (base === '' || folder === base || folder.startsWith(`${base}/`) || base.startsWith(`${folder}/`));
}

/**
 * What a pattern of `exclude` says of folders: `old/**`, `old/` and `old` keep out of it; `**\/_*` is about files, as
 * fast-glob takes it.
 */
function folderPatternOf(
  pattern: string,
): readonly { readonly pattern: string; readonly matches: (path: string) => boolean }[] {
  const folder = pattern.replace(/\/(?:\*\*)?$/, '');
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  if (folder === pattern && isGlob(name)) return [];
  return [{ pattern, matches: globMatcher(folder, { dot: true }) }];
}

function isHidden(path: string): boolean {
  return path.startsWith('.', path.lastIndexOf('/') + 1);
}

function valuesOf(located: readonly Located<string>[]): string[] {
  return located.map(({ value }) => value);
}

function withoutDot(pattern: string): string {
  return pattern.replace(/^(?:\.\/)+/, '');
}

function withoutSlash(name: string): string {
  return name.replace(/^\.\//, '').replace(/\/+$/, '');
}
