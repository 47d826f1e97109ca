import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

import fastGlob from 'fast-glob';

import type { DiscoverSettings } from '../model/config.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import {
  discoverPathIgnored,
  linkLeavesWorkspace,
  nothingDiscovered,
  unreadableFolder,
  unusableName,
} from '../model/problems/discovery.ts';
import type { Candidate, Script } from '../model/script.ts';
import { sortedByBytes } from '../text/byte-order.ts';
import { type DiscoverRules, readRules } from './discover-rules.ts';
import { type Gitignore, openGitignore } from './gitignore.ts';
import { kindOf, mayBeExecutable, readScriptFile, reasonOf, type ScriptReading } from './script-file.ts';
import { linkStatOf, statOf } from '../files/stat.ts';
import { isInside, realPath, toWorkspacePath } from './workspace-path.ts';

export interface DiscoveryRequest extends ScriptReading {
  readonly entries: readonly DiscoverSettings[];
  /** Folders that are never entered, relative to the workspace: the output folder. */
  readonly skip: readonly string[];
  /** Whether to say of each file why it is in or out. It costs time in large folders. */
  readonly explain?: boolean;
}

/** In byte order of their paths; `candidates` is empty unless it was asked for. */
export interface Discovery {
  readonly scripts: readonly Script[];
  readonly candidates: readonly Candidate[];
}

/** What is learned on the way through the folders. */
interface Findings {
  readonly scripts: Map<string, Script>;
  readonly candidates: Map<string, Candidate>;
  readonly diagnostics: Diagnostic[];
  explain(path: string, included: boolean, why: string): void;
}

/** Finds the scripts of all entries; one that several find is found once. */
export async function findScripts(request: DiscoveryRequest): Promise<Outcome<Discovery>> {
  const findings = newFindings(request.explain ?? false);
  let gitignore: Gitignore | undefined;
  for (const entry of request.entries) {
    const { value: rules, diagnostics } = readRules(request.workspace, entry);
    const before = findings.diagnostics.length;
    findings.diagnostics.push(...diagnostics);
    if (rules === undefined) continue;
    if (rules.usesGitignore) gitignore ??= openGitignore(request.workspace);
    if (rules.usesGitignore && gitignore?.ignoresOnTheWay(rules.path) === true) {
      findings.diagnostics.push(discoverPathIgnored(rules.path, rules.span));
      findings.explain(`${rules.path}/`, false, 'ignored by git');
      continue;
    }
    const files = walk(request, rules, rules.usesGitignore ? gitignore : undefined, findings);
    const found = files.filter((file) => readFound(file, request, rules, findings));
    if (found.length === 0 && findings.diagnostics.length === before) {
      findings.diagnostics.push(nothingDiscovered(rules.path, rules.span));
    }
  }
  return {
    value: { scripts: inByteOrder(findings.scripts), candidates: inByteOrder(findings.candidates) },
    diagnostics: findings.diagnostics,
  };
}

function inByteOrder<T>(byPath: ReadonlyMap<string, T>): readonly T[] {
  return sortedByBytes(byPath.keys()).flatMap((path) => byPath.get(path) ?? []);
}

function newFindings(explain: boolean): Findings {
  const candidates = new Map<string, Candidate>();
  return {
    scripts: new Map(),
    candidates,
    diagnostics: [],
    explain(path, included, why) {
      // What one entry takes is in, whatever the others say.
      if (explain && (included || !candidates.has(path))) candidates.set(path, { path, included, why });
    },
  };
}

/** A file that may be a script, relative to the workspace. */
interface Found {
  readonly path: string;
  readonly isLink: boolean;
}

/**
 * fast-glob walks, and is shown only the folders that the rules let through: so one that is out is never read, and each
 * entry is looked at once, with its reason.
 */
function walk(
  request: DiscoveryRequest,
  rules: DiscoverRules,
  gitignore: Gitignore | undefined,
  findings: Findings,
): readonly Found[] {
  const root = join(request.workspace, rules.path);
  const skip = new Set(request.skip.map((folder) => toWorkspacePath(request.workspace, folder)));
  const prefix = rules.path === '' ? '' : `${rules.path}/`;

  const refuse = (entry: Dirent, path: string): string | undefined => {
    const inWorkspace = prefix + path;
    const isFolder = entry.isDirectory();
    if (isFolder && skip.has(inWorkspace)) return 'the output folder';
    const why = isFolder
      ? rules.refuseFolder(path)
      : (refuseLinkedFolder(entry, root, path) ?? rules.refuseFile(path) ?? refuseKind(entry, root, path));
    if (why !== undefined) return why;
    const unusable = refuseName(entry.name, root, path);
    if (unusable !== undefined) findings.diagnostics.push(unusableName(inWorkspace, unusable, rules.span));
    if (unusable !== undefined) return unusable;
    return gitignore?.ignores(inWorkspace, isFolder ? 'folder' : 'file') === true ? 'ignored by git' : undefined;
  };

  const admit = (entry: Dirent, path: string): boolean => {
    const why = refuse(entry, path);
    if (why !== undefined) findings.explain(prefix + path + (entry.isDirectory() ? '/' : ''), false, why);
    return why === undefined;
  };

  const files: Found[] = [];
  const readFolder = (folder: string): Dirent[] => {
    const written = folder.slice(root.length).replace(/^[\\/]+/, '');
    const path = process.platform === 'win32' ? written.replaceAll('\\', '/') : written;
    const folders: Dirent[] = [];
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const isFolder = entry.isDirectory();
        // Among a hundred thousand files those of other names shall not even cost their path.
        if (!isFolder && request.explain !== true && !rules.mayTake(entry.name)) continue;
        const inRoot = path === '' ? entry.name : `${path}/${entry.name}`;
        if (!admit(entry, inRoot)) continue;
        if (isFolder) folders.push(entry);
        else files.push({ path: prefix + inRoot, isLink: entry.isSymbolicLink() });
      }
    } catch (error) {
      findings.diagnostics.push(unreadableFolder(prefix + path, reasonOf(error), rules.span));
      findings.explain(`${prefix}${path}/`, false, `can't be read: ${reasonOf(error)}`);
    }
    return folders;
  };

  fastGlob.sync('**', {
    cwd: root,
    dot: true,
    followSymbolicLinks: false,
    // Then it does not ask its pattern about folders, which the rules have answered.
    baseNameMatch: true,
    // Of the overloads it uses the one with file types alone.
    fs: { readdirSync: readFolder as unknown as typeof readdirSync },
  });
  return files;
}

function refuseLinkedFolder(entry: Dirent, root: string, path: string): string | undefined {
  if (!entry.isSymbolicLink()) return undefined;
  return statOf(join(root, path))?.isDirectory() === true ? 'a link to a folder: not followed' : undefined;
}

/** What is neither a file nor a link to one is never opened: reading a FIFO would wait for ever. */
function refuseKind(entry: Dirent, root: string, path: string): string | undefined {
  if (entry.isFile()) return undefined;
  const file = join(root, path);
  if (entry.isSymbolicLink() && statOf(file)?.isFile() === true) return undefined;
  return `no regular file: ${kindOf(file)}`;
}

/** Bytes that are no UTF-8 come as U+FFFD, and then nothing is found by that name. */
function refuseName(name: string, root: string, path: string): string | undefined {
  if (name.includes('\uFFFD') && linkStatOf(join(root, path)) === undefined) return 'its name is not UTF-8';
  return /^[\n\r\u2028\u2029]/.test(name) ? 'its name begins with a line break' : undefined;
}

/** Reads a file that was found; true where it is a script. */
function readFound(
  { path, isLink }: Found,
  request: DiscoveryRequest,
  rules: DiscoverRules,
  findings: Findings,
): boolean {
  if (findings.scripts.has(path)) return true;
  const { interpreters, workspace } = request;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isUnknown =
    rules.isByInterpreter &&
    interpreters.configured(name) === undefined &&
    interpreters.builtIn(name, workspace) === undefined;
  // Most of these are data, and opening each would take long.
  if (isUnknown && request.explain !== true && !mayBeExecutable(join(workspace, path))) return false;
  const { script, why, hasShebang, diagnostics } = readScriptFile(path, request, rules.span);
  if (script === undefined || (isUnknown && !hasShebang)) {
    findings.explain(path, false, script === undefined ? why : 'executable, but no known extension and no shebang');
    return false;
  }
  const target = isLink ? realPath(join(workspace, path)) : undefined;
  if (target !== undefined && !isInside(workspace, target)) {
    findings.diagnostics.push(linkLeavesWorkspace(path, target, rules.span));
    findings.explain(path, false, 'a link that leaves the workspace');
    return false;
  }
  findings.diagnostics.push(...diagnostics);
  findings.scripts.set(path, script);
  findings.explain(path, true, why);
  return true;
}
