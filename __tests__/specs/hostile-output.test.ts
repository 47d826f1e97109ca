import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';

const onPosix = process.platform === 'win32' ? describe.skip : describe;

const configuration = { 'orchestrator.yml': 'tasks: { a: { run: ":" } }' };

/** Somebody's output directory, whose oldest runs the next run in it would remove. */
function outputWith(runs: number): CommandLineRepo {
  const ids = Array.from({ length: runs }, (_, i) => `20200101-0000${String(i).padStart(2, '0')}-abcdef`);
  return new CommandLineRepo(Object.fromEntries(ids.map((id) => [`runs/${id}/events.ndjson`, '{}\n'])));
}

onPosix('A link that the repository holds where a run is written', () => {
  test.each<[string, string[], (repo: string, elsewhere: string) => void]>([
    ['.orchestrator', [], (repo, elsewhere) => symlinkSync(elsewhere, join(repo, '.orchestrator'))],
    [
      '.orchestrator/runs',
      [],
      (repo, elsewhere) => {
        mkdirSync(join(repo, '.orchestrator'));
        symlinkSync(join(elsewhere, 'runs'), join(repo, '.orchestrator/runs'));
      },
    ],
    ['deep', ['--output-dir', 'deep/out'], (repo, elsewhere) => symlinkSync(elsewhere, join(repo, 'deep'))],
  ])('%s: nothing is run, and nothing is written or removed where it leads', async (link, options, plant) => {
    await using elsewhere = outputWith(25);
    await using repo = new CommandLineRepo(configuration);
    plant(repo.path, elsewhere.path);
    for (const more of [[], ['--rerun-failed']]) {
      const { code, stderr } = await repo.run(['run', ...options, ...more]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('[leads-out-of-workspace]')]);
      expect(stderr).toContain(`"${link}" leads out of the workspace, to "${elsewhere.path}`);
      expect(stderr).toContain('help: remove the link, or name the place itself');
    }
    expect(readdirSync(elsewhere.path)).toEqual(['runs']);
    expect(readdirSync(join(elsewhere.path, 'runs'))).toHaveLength(25);
  });

  test('`latest`: what it leads to is neither resumed nor shown', async () => {
    await using elsewhere = new CommandLineRepo({ 'orchestrator.yml': 'tasks: { a: { run: "echo secret; exit 1" } }' });
    expect((await elsewhere.run(['run'])).code).toBe(1);
    await using repo = new CommandLineRepo(configuration);
    mkdirSync(join(repo.path, '.orchestrator/runs'), { recursive: true });
    symlinkSync(join(elsewhere.path, '.orchestrator/latest'), join(repo.path, '.orchestrator/latest'));
    for (const args of [
      ['run', '--rerun-failed'],
      ['run', '--resume', '.orchestrator/latest'],
      ['report', '.orchestrator/latest'],
    ]) {
      const { code, stderr, stdout } = await repo.run(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('".orchestrator/latest" leads out of the workspace');
    }
    // A run that does not care for it puts its own there.
    expect((await repo.run(['run'])).code).toBe(0);
    expect((await repo.run(['report', '.orchestrator/latest'])).code).toBe(0);
  });

  test('emit: the folder of the emitted file', async () => {
    await using elsewhere = outputWith(0);
    await using repo = new CommandLineRepo(configuration);
    symlinkSync(elsewhere.path, join(repo.path, 'ci'));
    const { code, stderr } = await repo.run(['emit', 'gitlab', '-o', 'ci/pipeline.yml']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('"ci" leads out of the workspace')]);
    expect(readdirSync(elsewhere.path)).toEqual([]);
  });
});

onPosix('What lies among the runs and is none', () => {
  test.each<[string, (mark: string) => void]>([
    ['a FIFO', (mark) => void execFileSync('mkfifo', [mark])],
    ['a link to a device without an end', (mark) => symlinkSync('/dev/zero', mark)],
  ])('%s that says that an old run goes on: nothing waits for it, and that run goes', async (_, plant) => {
    await using repo = outputWith(25);
    repo.write(configuration);
    const oldest = readdirSync(join(repo.path, 'runs')).toSorted()[0] ?? '';
    plant(join(repo.path, `runs/.${oldest}.0123abcd.running`));
    const longAgo = new Date('2020-01-01');
    utimesSync(join(repo.path, 'runs', oldest, 'events.ndjson'), longAgo, longAgo);
    expect((await repo.run(['run', '--output-dir', '.'])).code).toBe(0);
    expect(readdirSync(join(repo.path, 'runs')).filter((name) => name.includes(oldest))).toEqual([]);
  });
});

onPosix('What is followed', () => {
  test('a link that stays in the workspace, and a place outside of it that the user names', async () => {
    await using elsewhere = outputWith(2);
    await using repo = new CommandLineRepo(configuration);
    mkdirSync(join(repo.path, 'build'));
    symlinkSync('build', join(repo.path, '.orchestrator'));
    expect((await repo.run(['run'])).code).toBe(0);
    expect(repo.has('build/latest/run.json')).toBe(true);
    expect((await repo.run(['run', '--output-dir', elsewhere.path])).code).toBe(0);
    expect(readdirSync(join(elsewhere.path, 'runs'))).toHaveLength(3);
  });
});
