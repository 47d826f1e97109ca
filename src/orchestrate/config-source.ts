import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';

import { locateConfig } from '../config/locate.ts';
import { isInside, realPath, toWorkspacePath } from '../discovery/workspace-path.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { hasErrors, type Outcome } from '../model/diagnostic.ts';
import { linkedOutOfWorkspace, noUtf8, unreadableConfig } from '../model/problems/orchestrate.ts';
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
  const file = { path, text: read.bytes.toString('utf8') };
  // UTF-16 is told where YAML is read: it is full of NULs.
  const wrong = file.text.includes('\0') ? -1 : firstReplaced(read.bytes, file.text);
  if (wrong === -1) return { value: file, diagnostics };
  // A byte order mark is no column.
  const text = file.text.replace(/^\uFEFF/, '');
  const start = wrong - (file.text.length - text.length);
  // It is read all the same: all mistakes are told at once, without the values that it lists as secret.
  return { value: file, diagnostics: [...diagnostics, noUtf8({ file: { path, text }, start, end: start + 1 })] };
}

/** Where bytes are no UTF-8, the first place in the text they decode to; -1 where all are. */
function firstReplaced(bytes: Buffer, text: string): number {
  if (isUtf8(bytes)) return -1;
  const replacement = Buffer.from('\uFFFD');
  let offset = 0;
  let from = 0;
  // A character that is written as the replacement itself is none that was replaced.
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (!bytes.subarray(offset, offset + replacement.length).equals(replacement)) return at;
    from = at;
  }
  return -1;
}

/** Bytes: the largest that is read as YAML, should all its characters take four of them. */
export const largestSource = 128 * 1024 * 1024;

/** Where a path of the workspace leads, if its links lead out of it. */
export function linkTarget(workspace: string, path: string): string | undefined {
  if (toWorkspacePath(workspace, path) === undefined) return undefined;
  const target = realPath(join(workspace, path));
  return target === undefined || isInside(workspace, target) ? undefined : target;
}
