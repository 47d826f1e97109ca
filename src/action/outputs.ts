import { join } from 'node:path';

import type { RunRecord } from '../model/record.ts';
import { limits } from '../protocol/limits.ts';
import { pathFrom } from './repository-paths.ts';

/** The Action's outputs by name, those of the artifact aside. */
export type Outputs = Readonly<Record<string, string>>;

/** What the Action says when nothing was run: the inputs or the configuration are wrong. */
export const outputsOfNoRun: Outputs = {
  status: 'failure',
  ...Object.fromEntries(
    ['total', 'passed', 'failed', 'timeout', 'error', 'skipped', 'cancelled', 'flaky', 'cached', 'allowed'].map(
      (name) => [name, '0'],
    ),
  ),
  duration: '0',
  'failed-tasks': '[]',
  outputs: '{}',
};

/** `record` is redacted already. `root` is what paths are relative to: the folder in which later steps begin. */
export function outputsOf(record: RunRecord, runDirectory: string, root: string): Outputs {
  const failed = record.results.filter(
    ({ status, allowed }) => !allowed && (status === 'failed' || status === 'timeout' || status === 'error'),
  );
  const ofTasks = record.results.filter(({ outputs }) => Object.keys(outputs).length > 0);
  return {
    status: record.status,
    ...Object.fromEntries(Object.entries(record.counts).map(([name, count]) => [name, String(count)])),
    duration: String(record.duration),
    'failed-tasks': JSON.stringify(failed.map(({ id }) => id)),
    outputs: JSON.stringify(Object.fromEntries(ofTasks.map(({ id, outputs }) => [id, outputs]))),
    'report-path': pathFrom(root, join(runDirectory, 'report.md')),
    'run-dir': pathFrom(root, runDirectory),
  };
}

/**
 * GitHub refuses a job whose outputs are above 1 MiB in UTF-16, so the outputs of tasks are left out when they do not
 * fit, and then the list of failed tasks. `dropped` names what was left out.
 */
export function withinLimit(outputs: Outputs): { readonly outputs: Outputs; readonly dropped: readonly string[] } {
  const kept: Record<string, string> = { ...outputs };
  const dropped: string[] = [];
  for (const name of ['outputs', 'failed-tasks']) {
    if (sizeOf(kept) <= limits.jobOutputs) break;
    kept[name] = name === 'outputs' ? '{}' : '[]';
    dropped.push(name);
  }
  return { outputs: kept, dropped };
}

/** Appends to `GITHUB_OUTPUT`. */
export async function setOutputs(outputs: Outputs): Promise<void> {
  const core = await import('@actions/core');
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Bytes in UTF-16. */
function sizeOf(outputs: Outputs): number {
  return 2 * Object.entries(outputs).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}
