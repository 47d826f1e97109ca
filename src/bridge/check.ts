import { createTwoFilesPatch } from 'diff';

import type { EmittedFile } from '../model/bridge.ts';

/**
 * What would have to change in a file to make it what would be emitted, as a unified diff; `undefined` where nothing.
 * `current`: the file's text, `undefined` where there is none.
 */
export function staleness(file: EmittedFile, current: string | undefined): string | undefined {
  if (current === file.text) return undefined;
  const old = current === undefined ? '/dev/null' : file.path;
  return createTwoFilesPatch(old, file.path, current ?? '', file.text, undefined, undefined, { context: 3 }).replace(
    /^=+\n/,
    '',
  );
}
