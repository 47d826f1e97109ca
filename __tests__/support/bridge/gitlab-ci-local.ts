import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../../node_modules/gitlab-ci-local/dist/index.js');

export interface LocalRun {
  /** By job name; those that did not run are absent. */
  readonly statuses: ReadonlyMap<string, 'PASS' | 'WARN' | 'FAIL'>;
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs a `.gitlab-ci.yml` that lies in a folder with gitlab-ci-local, all jobs in that folder. It hangs on some mistakes and
 * ignores SIGTERM then: after the limit it is killed with all that it started. Rules see only the `variables` of the project.
 */
export async function runLocally(
  folder: string,
  environment: NodeJS.ProcessEnv,
  variables: Readonly<Record<string, string>> = {},
  limit = 60_000,
): Promise<LocalRun> {
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const args = ['--force-shell-executor', '--no-shell-isolation', '--no-color', ...given];
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    // bash takes a standard input that is a socket, as Node's pipes are, for a remote login, and reads ~/.bashrc then.
    env: { ...environment, SHLVL: '2' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limit);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  const statuses = new Map<string, 'PASS' | 'WARN' | 'FAIL'>();
  for (const [, status, name = ''] of output.matchAll(/^ *(PASS|WARN|FAIL) {2}(.*?)(?: {2,}.*)?$/gm)) {
    statuses.set(name.trim(), status as 'PASS');
  }
  return { statuses, code, output };
}
