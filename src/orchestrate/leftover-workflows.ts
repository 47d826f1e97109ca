import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

import { defaultPath, isMadeFor } from '../bridge/header.ts';
import type { Target } from '../model/bridge.ts';
import type { Plan } from '../model/plan.ts';

/**
 * Workflows that were emitted from the same configuration while it had another name: GitHub runs them beside the new one.
 * Those that were given a name with `-o` are meant to be there. `path`: the emitted file; all are workspace-relative.
 */
export function leftoverWorkflows(plan: Plan, target: Target, path: string, place: Place): readonly string[] {
  if (target !== 'github' && target !== 'github-steps') return [];
  const { workspace, folder } = place;
  const current = defaultPath(target, plan, folder);
  return workflowsIn(workspace, dirname(current))
    .filter((name) => name !== path && name !== current && isMadeFor(beginOf(join(workspace, name)), plan, folder))
    .sort();
}

interface Place {
  readonly workspace: string;
  /** Where it lies in its repository; `.` for the root. */
  readonly folder: string;
}

/** Plain files alone: nothing else is opened. */
function workflowsIn(workspace: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(workspace, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map(({ name }) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

/** More than a first line of ours; empty where the file can't be read. */
function beginOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(16_384);
      return bytes.toString('utf8', 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
