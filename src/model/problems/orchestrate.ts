import { type Diagnostic, problem } from '../diagnostic.ts';

/** The configuration is there but can't be read: no permission, a folder, a broken disk. */
export function unreadableConfig(path: string, error: unknown): Diagnostic {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
  const why: Record<string, string> = {
    EACCES: 'permission was denied',
    EISDIR: 'it is a folder',
    ENOENT: 'it does not exist',
  };
  return problem('error', 'unreadable-config', `the configuration ${path} can't be read: ${why[code] ?? code}`);
}
