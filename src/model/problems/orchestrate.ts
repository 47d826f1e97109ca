import { type Diagnostic, problem } from '../diagnostic.ts';
import type { Located } from '../source-file.ts';

/** The configuration is there but can't be read: no permission, a folder, a broken disk. */
export function unreadableConfig(path: string, error: unknown): Diagnostic {
  return problem('error', 'unreadable-config', `the configuration ${path} can't be read: ${why(error)}`);
}

/** A file of `problem-matchers` can't be read. */
export function unreadableMatchers(path: Located<string>, error: unknown): Diagnostic {
  return problem(
    'error',
    'unreadable-matchers',
    `the problem matchers ${path.value} can't be read: ${why(error)}`,
    path.span,
    {
      help: 'give the path of a GitHub problem-matcher file, relative to the workspace',
    },
  );
}

function why(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
  const words: Record<string, string> = {
    EACCES: 'permission was denied',
    EISDIR: 'it is a folder',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of its path is no folder',
  };
  return words[code] ?? code;
}
