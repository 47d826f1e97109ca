import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Outcome } from '../model/diagnostic.ts';
import type { Invocation } from '../model/invocation.ts';
import { noEarlierRun } from '../model/problems/store.ts';
import { askedOf, type EarlierRun, openEarlierRun } from '../store/earlier-run.ts';
import { followLatest } from '../store/latest.ts';
import { ledOut } from './led-out.ts';

/**
 * The run in the folder `resume` (relative to the workspace), else the newest of the output directory; no value where
 * nothing can go on from it, with the reason.
 */
export function earlierRun({ workspace, output_dir }: Invocation, resume: string | undefined): Outcome<EarlierRun> {
  const latest = join(output_dir, 'latest');
  const path = resolve(workspace, resume ?? latest);
  const led = ledOut(workspace, join(output_dir, 'runs')) ?? ledOut(workspace, followLatest(path));
  if (led !== undefined) return { value: undefined, diagnostics: [led] };
  if (resume === undefined && lstatSync(path, { throwIfNoEntry: false }) === undefined) {
    return { value: undefined, diagnostics: [noEarlierRun(latest)] };
  }
  return openEarlierRun(path, resolve(workspace, output_dir));
}

/**
 * The invocation with what the earlier one asked for, where this one says nothing of it. A run from elsewhere does not
 * choose which configuration is used here.
 */
export function continued(invocation: Invocation, earlier: EarlierRun): Invocation {
  const { config, selection, overrides } = invocation;
  const { config_file, asked } = askedOf(earlier);
  const { tasks = [], exclude = [], ...others } = asked;
  const namesTasks = selection.tasks.length > 0 || selection.exclude.length > 0;
  return {
    ...invocation,
    config: config ?? (earlier.isOurs ? (config_file ?? undefined) : undefined),
    selection: namesTasks ? selection : { tasks, exclude },
    overrides: { ...others, ...overrides },
  };
}
