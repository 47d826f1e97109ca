import { toWorkspacePath } from '../discovery/workspace-path.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { leadsOutOfWorkspace } from '../model/problems/orchestrate.ts';
import { linkTarget } from './config-source.ts';

/**
 * The complaint about a path in the workspace that links lead out of it, be it there or not yet: a repository does not
 * choose what is written and removed elsewhere. A path that is named outside of the workspace is its user's choice.
 */
export function ledOut(workspace: string, path: string): Diagnostic | undefined {
  const inside = toWorkspacePath(workspace, path);
  if (inside === undefined) return undefined;
  const names = inside.split('/');
  for (const index of names.keys()) {
    const link = names.slice(0, index + 1).join('/');
    const target = linkTarget(workspace, link);
    if (target !== undefined) return leadsOutOfWorkspace(link, target);
  }
  return undefined;
}
