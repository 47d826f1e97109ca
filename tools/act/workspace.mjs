import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A temporary repository that holds the Action as it is committed, and act to run its workflow: jobs run on this
 * machine, no container engine needed. `marks` is a folder outside that tasks can leave files in; `args` makes act's
 * arguments of the repository's folder.
 */
export async function makeWorkspace({ act, root, files, args = () => [] }) {
  const top = mkdtempSync(join(tmpdir(), 'act-test-'));
  const [repository, marks] = ['repository', 'marks'].map((name) => join(top, name));
  for (const folder of [repository, marks]) mkdirSync(folder);
  cpSync(join(root, 'action.yml'), join(repository, 'action.yml'));
  cpSync(join(root, 'dist'), join(repository, 'dist'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  const git = (...words) => {
    const { status, stderr } = spawnSync('git', words, { cwd: repository, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`);
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.com');
  git('remote', 'add', 'origin', 'https://github.com/example/example.git');
  git('add', '--all');
  git('commit', '--quiet', '--message=Begin');

  const output = [];
  const child = spawn(
    act,
    ['push', '--platform=ubuntu-latest=-self-hosted', '--no-cache-server', `--env=MARKS=${marks}`, ...args(repository)],
    // A folder of its own: act keeps copies of workspaces in the user's cache.
    { cwd: repository, env: { ...process.env, XDG_CACHE_HOME: join(top, 'cache') }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const ended = once(child, 'close').then(([code]) => code);

  return {
    marks,
    repository,
    kill: (signal) => child.kill(signal),
    /** @returns {Promise<{ code: number, output: string }>} */
    async end() {
      const code = await ended;
      return { code, output: Buffer.concat(output).toString('utf8') };
    },
    /** Waits until a task has left this file, and returns its text. */
    async mark(name) {
      const path = join(marks, name);
      for (let tries = 0; !existsSync(path); tries += 1) {
        if (tries > 600 || child.exitCode !== null) throw new Error(`no task left ${name}:\n${Buffer.concat(output)}`);
        await pause(50);
      }
      return readFileSync(path, 'utf8').trim();
    },
    async dispose() {
      child.kill('SIGKILL');
      await ended;
      rmSync(top, { recursive: true, force: true });
    },
  };
}
