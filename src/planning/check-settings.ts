import { holdsExpression } from '../expressions/template.ts';
import type { TaskSettings } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/planning.ts';
import type { Located } from '../model/source-file.ts';
import { nearest } from '../text/nearest.ts';
import { retryRule, retryWords } from './retry.ts';
import { workspacePath } from './workspace-path.ts';

/** Capacity by name. */
export type Pools = ReadonlyMap<string, number>;

/** Complains about what is wrong with the settings of one place whatever they are merged with. */
export function checkSettings(settings: TaskSettings, pools: Pools, diagnostics: Diagnostic[]): void {
  const directory = settings['working-directory'];
  if (directory !== undefined && !holdsExpression(directory.value)) {
    checkPath('working-directory', directory, diagnostics);
  }
  if (settings.resources !== undefined) {
    for (const item of settings.resources.value) {
      const name = 'key' in item ? item.key : item;
      const amount = 'key' in item ? item.value : { value: 1, span: item.span };
      const capacity = pools.get(name.value);
      if (capacity === undefined) {
        diagnostics.push(problems.unknownResource(name.value, nearest(name.value, pools.keys()), name.span));
        // An amount that could not be read is endless, and was told where it was read.
      } else if (amount.value > capacity && Number.isFinite(amount.value)) {
        diagnostics.push(problems.resourceExceedsPool(name.value, amount.value, capacity, amount.span));
      }
    }
  }
  const retry = settings.retry?.value;
  if (typeof retry !== 'object' || retry.on === undefined) return;
  for (const { value, span } of retry.on.value) {
    if (typeof value !== 'string' || retryRule(value) !== undefined) continue;
    diagnostics.push(problems.unknownRetryRule(value, nearest(value, retryWords), span));
  }
}

/** Complains where a path leaves the workspace. */
export function checkPath(key: string, { value, span }: Located<string>, diagnostics: Diagnostic[]): void {
  if (workspacePath(value) === undefined) diagnostics.push(problems.pathOutsideWorkspace(key, value, span));
}
