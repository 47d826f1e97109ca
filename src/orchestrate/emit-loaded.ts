import { lstatSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

import { staleness, withPlainEnds } from '../bridge/check.ts';
import { emitPipeline } from '../bridge/emit.ts';
import { fullOptions, isOurs, renewingCommand } from '../bridge/header.ts';
import { folderInRepository } from '../discovery/gitignore.ts';
import { makeFolders } from '../files/make-folders.ts';
import { statOf } from '../files/stat.ts';
import { codeOf } from '../files/why-failed.ts';
import type { Emission, EmitOptions, EmittedFile, FidelityReport } from '../model/bridge.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import {
  type FileDoor,
  foreignFile,
  leftoverWorkflow,
  unreadableEmitted,
  unwritableEmitted,
} from '../model/problems/bridge.ts';
import type { SourceFile, Span } from '../model/source-file.ts';
import { writeWhole } from '../store/atomic-file.ts';
import { ledOut } from './led-out.ts';
import { leftoverWorkflows } from './leftover-workflows.ts';
import type { Planned } from './load-plan.ts';

/** What the plan is as another engine's file, and how the file on disk stands to it. */
export interface Emitted {
  /** Absent where there is an error. */
  readonly file: EmittedFile | undefined;
  readonly report: FidelityReport | undefined;
  /** Of emitting alone; those of the configuration are in `Loaded`. */
  readonly diagnostics: readonly Diagnostic[];
  /** What would change on disk, as a unified diff; `undefined` where nothing. */
  readonly diff: string | undefined;
  /** Whether this tool made the file on disk; true where there is none. */
  readonly ours: boolean;
  /** Files that were emitted under an earlier name of the plan, and that GitHub still runs; each has its warning. */
  readonly leftovers: readonly string[];
  /** The first line on disk that is not what it would be; absent where there is no file, or no difference. */
  readonly firstChange: Span | undefined;
  /** The command that writes the file anew. */
  readonly renewal: string;
}

/** Emits and compares with the file on disk. `options.path` is relative to the workspace. Writes nothing. */
export function emitLoaded(
  { plan, invocation }: Pick<Planned, 'plan'> & { readonly invocation: Pick<Planned['invocation'], 'workspace'> },
  given: EmitOptions,
  door: FileDoor,
): Emitted {
  const options = withinWorkspace(given, invocation.workspace);
  const folder = folderInRepository(invocation.workspace);
  const { value, diagnostics } = emitWithin(plan, options, invocation.workspace);
  const file = value?.files[0];
  const failed = {
    file: undefined,
    report: value?.report,
    diff: undefined,
    ours: true,
    leftovers: [],
    firstChange: undefined,
    renewal: renewingCommand(plan, fullOptions(plan, options, folder)),
  };
  if (file === undefined) return { ...failed, diagnostics };
  const current = readCurrent(resolve(invocation.workspace, file.path));
  if (current !== undefined && !('text' in current)) {
    return { ...failed, diagnostics: [...diagnostics, unreadableEmitted(file.path, current.code, door)] };
  }
  const text = current === undefined ? undefined : withPlainEnds(current.text);
  const ours = text === undefined || isOurs(text, folder);
  const diff = staleness(file, text);
  const firstChange =
    text === undefined || diff === undefined ? undefined : firstDifference({ path: file.path, text }, file.text);
  const leftovers = leftoverWorkflows(plan, options.target, file.path, { workspace: invocation.workspace, folder });
  const told = [...diagnostics, ...leftovers.map((path) => leftoverWorkflow(path, file.path))];
  return { ...failed, file, report: value?.report, diagnostics: told, diff, ours, leftovers, firstChange };
}

/** What a plan is emitted as in a workspace. Writes nothing, and looks at no emitted file. */
export function emitWithin(plan: Plan, options: EmitOptions, workspace: string): Outcome<Emission> {
  const read = (path: string): SourceFile | undefined => readSource(workspace, path);
  return emitPipeline(plan, withinWorkspace(options, workspace), read, folderInRepository(workspace));
}

/** Writes the emitted file, whole or not at all. A file that this tool did not make is kept unless forced. */
export function writeEmitted(
  { file, ours, diff }: Emitted & { readonly file: EmittedFile },
  workspace: string,
  door: FileDoor,
  force = false,
): readonly Diagnostic[] {
  if (diff === undefined) return [];
  if (!ours && !force) return [foreignFile(file.path, door)];
  const path = resolve(workspace, file.path);
  const root = resolve(workspace, relative(folderInRepository(workspace), '.'));
  const led = ledOut(root, dirname(path));
  if (led !== undefined) return [led];
  try {
    makeFolders(dirname(path));
    writeWhole(path, file.text);
    return [];
  } catch (error) {
    return [unwritableEmitted(file.path, error)];
  }
}

function firstDifference(current: SourceFile, wanted: string): Span {
  const others = wanted.split('\n');
  let start = 0;
  for (const [index, line] of current.text.split('\n').entries()) {
    if (line !== others[index]) return { file: current, start, end: start + line.length };
    start += line.length + 1;
  }
  return { file: current, start: current.text.length, end: current.text.length };
}

/** The first line of a file that tells where it is made must not name a folder of this machine. */
function withinWorkspace(options: EmitOptions, workspace: string): EmitOptions {
  if (options.path === undefined) return options;
  const path = relative(workspace, resolve(workspace, options.path));
  return { ...options, path: isAbsolute(path) ? options.path : path.split(sep).join('/') || '.' };
}

function readSource(workspace: string, path: string): SourceFile | undefined {
  const absolute = resolve(workspace, path);
  if (statOf(absolute)?.isFile() !== true) return undefined;
  try {
    return { path, text: readFileSync(absolute, 'utf8') };
  } catch {
    return undefined;
  }
}

/** `undefined` where there is nothing; a folder, a FIFO or a device is not read. */
function readCurrent(path: string): { readonly text: string } | { readonly code?: string } | undefined {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    return found.isFile() ? { text: readFileSync(path, 'utf8') } : {};
  } catch (error) {
    return { code: codeOf(error) };
  }
}
