import { join } from 'node:path';

import type { Outcome } from '../model/diagnostic.ts';
import {
  brokenLink,
  missingScript,
  outsideWorkspace,
  scriptIsFolder,
  scriptIsNoFile,
} from '../model/problems/discovery.ts';
import type { Script } from '../model/script.ts';
import type { Located } from '../model/source-file.ts';
import { kindOf, readScriptFile, type ScriptReading } from './script-file.ts';
import { linkStatOf, statOf } from '../files/stat.ts';
import { isInside, realPath, surroundingsOf, toWorkspacePath } from './workspace-path.ts';

/** A script that a task names by its path; complaints are at that path. */
export function describeScript(request: ScriptReading & { readonly path: Located<string> }): Outcome<Script> {
  const { workspace } = request;
  const { value: written, span } = request.path;
  const path = toWorkspacePath(workspace, written);
  if (path === undefined) return wrong(outsideWorkspace(written, undefined, span));
  const file = join(workspace, path);
  const found = statOf(file);
  if (found === undefined) {
    if (linkStatOf(file)?.isSymbolicLink() === true) return wrong(brokenLink(path, span));
    return wrong(missingScript(path, surroundingsOf(workspace, path, 'any'), span));
  }
  const target = realPath(file);
  if (target !== undefined && !isInside(workspace, target)) return wrong(outsideWorkspace(path, target, span));
  if (found.isDirectory()) return wrong(scriptIsFolder(path, span));
  if (!found.isFile()) return wrong(scriptIsNoFile(path, kindOf(file), span));
  const { script, diagnostics } = readScriptFile(path, request, span);
  // A file that nothing is known to run is run itself: its task ends in `error` with the system's own reason.
  const subdirectory = path.split('/').at(-2) ?? '';
  return {
    value: script ?? { path, subdirectory, interpreter: [], description: undefined, header: undefined },
    diagnostics,
  };
}

function wrong(diagnostic: Outcome<Script>['diagnostics'][number]): Outcome<Script> {
  return { value: undefined, diagnostics: [diagnostic] };
}
