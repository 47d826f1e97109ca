import { isAbsolute, relative, sep } from 'node:path';
import { join } from 'node:path/posix';

import type { ToRepository } from '../reporting/diagnostic-annotations.ts';

/** From paths of the run to those that GitHub knows. `root` is where the repository is checked out, `workspace` where the run happened: `working-directory`. */
export function repositoryPaths(root: string, workspace: string): ToRepository {
  const prefix = pathFrom(root, workspace);
  if (prefix === '') return (path) => path;
  return isAbsolute(prefix) ? () => null : (path) => join(prefix, path);
}

/** Relative to `root`, with `/`, so that it works in every shell; absolute where it lies outside. */
export function pathFrom(root: string, path: string): string {
  const inside = relative(root, path);
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (outside ? path : inside).replaceAll('\\', '/');
}

/** The address of a line at the commit that the job runs for; `undefined` for what lies outside of the repository. */
export function lineLink(
  environment: NodeJS.ProcessEnv,
  toRepository: ToRepository,
): (path: string, line: number | null) => string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment;
  return (path, line) => {
    const known = toRepository(path);
    if (known === null || !server || !repository || !sha) return undefined;
    const address = known.split('/').map(encodeURIComponent).join('/');
    return `${server}/${repository}/blob/${sha}/${address}${line === null ? '' : `#L${line}`}`;
  };
}
