import { join } from 'node:path';

import { locateConfig } from '../config/locate.ts';
import { isInside, realPath, toWorkspacePath } from '../discovery/workspace-path.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { hasErrors, type Outcome } from '../model/diagnostic.ts';
import { linkedOutOfWorkspace, unreadableConfig } from '../model/problems/orchestrate.ts';
import type { SourceFile } from '../model/source-file.ts';

/**
 * The text of the configuration that was named, or of the one that is found where it is expected. Neither value nor error
 * where there is none and none is needed.
 */
export function readConfigSource(workspace: string, given: string | undefined): Outcome<SourceFile> {
  const { path, diagnostics } = locateConfig(workspace, given);
  if (path === undefined || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const target = linkTarget(workspace, path);
  if (target !== undefined) {
    return { value: undefined, diagnostics: [...diagnostics, linkedOutOfWorkspace(path, target, undefined)] };
  }
  const read = readPlainFile(join(workspace, path), { atMost: largestSource });
  if (!read.ok) return { value: undefined, diagnostics: [...diagnostics, unreadableConfig(path, read.why)] };
  return { value: { path, text: read.bytes.toString('utf8') }, diagnostics };
}

/** Bytes: the largest that is read as YAML, should all its characters take four of them. */
export const largestSource = 128 * 1024 * 1024;

/** Where a path of the workspace leads, if its links lead out of it. */
export function linkTarget(workspace: string, path: string): string | undefined {
  if (toWorkspacePath(workspace, path) === undefined) return undefined;
  const target = realPath(join(workspace, path));
  return target === undefined || isInside(workspace, target) ? undefined : target;
}
