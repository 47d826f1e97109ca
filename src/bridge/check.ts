import { createTwoFilesPatch } from 'diff';

import type { EmittedFile } from '../model/bridge.ts';

/**
 * What would have to change in a file to make it what would be emitted, as a unified diff; `undefined` where nothing.
 * `current`: the file's text, `undefined` where there is none.
 */
export function staleness(file: EmittedFile, current: string | undefined): string | undefined {
  const text = current === undefined ? undefined : withPlainEnds(current);
  if (text === file.text) return undefined;
  const old = text === undefined ? '/dev/null' : file.path;
  return createTwoFilesPatch(old, file.path, text ?? '', file.text, undefined, undefined, { context: 3 }).replace(
    /^=+\n/,
    '',
  );
}

/** Without what git makes of line ends where it is told to (`core.autocrlf`): YAML and Groovy read both alike. */
export function withPlainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
