import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const version = 'v0.2.89';

/**
 * Path of nektos/act: what `ACT` names, else this version, built once from the Go module proxy into the user's cache.
 *
 * @returns {string}
 */
export function locateAct() {
  const given = process.env['ACT'];
  if (given) return given;
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const folder = join(cache, 'script-orchestrator', `act-${version}`);
  const program = join(folder, process.platform === 'win32' ? 'act.exe' : 'act');
  if (existsSync(program)) return program;
  console.log(`building act ${version} (once, some minutes)`);
  mkdirSync(folder, { recursive: true });
  const built = spawnSync('go', ['install', `github.com/nektos/act@${version}`], {
    env: { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.error !== undefined)
    throw new Error('act is built with Go, which is not installed; or name a built one in ACT');
  if (built.status !== 0) throw new Error(`go install of act ended with ${built.status ?? built.signal}`);
  return program;
}
