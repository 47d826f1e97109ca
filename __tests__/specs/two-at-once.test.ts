import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { RunEvent } from '../../src/model/event.ts';
import { recordOf } from '../../src/model/fold.ts';
import type { RunRecord } from '../../src/model/record.ts';
import { timeOfRun } from '../../src/store/run-id.ts';
import { CommandLineRepo } from '../support/command-line.ts';

const config = [
  'tasks:',
  '  a: { run: "echo $WHO is at work; echo who=$WHO >> $GITHUB_OUTPUT" }',
  "  b: { run: 'echo $WHO heard $HEARD', needs: [a], env: { HEARD: '${{ needs.a.outputs.who }}' } }",
].join('\n');

/** Runs so many at the same time, each by another way to the same folder, and looks at what they left. */
async function runTogether(count: number, kept: number): Promise<void> {
  await using repo = new CommandLineRepo({ 'orchestrator.yml': config, 'out/.keep': '' });
  mkdirSync(join(repo.path, 'temporary'));
  symlinkSync('out', join(repo.path, 'link'));
  const ways = ['out', './out', 'link', 'temporary/../out', join(repo.path, 'out')];
  const ended = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const way = ways[i % ways.length] ?? '';
      const { code, stdout, stderr } = await repo.run(['run', '--json', '--output-dir', way], {
        WHO: `run ${i}`,
        TMPDIR: join(repo.path, 'temporary'),
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('warning') });
      return { who: `run ${i}`, record: JSON.parse(stdout) as RunRecord };
    }),
  );
  const ids = ended.map(({ record }) => record.run_id).toSorted();
  expect(new Set(ids).size).toBe(count);
  const left = readdirSync(join(repo.path, 'out/runs'));
  // Neither a mark nor a temporary file; the newest of all are there.
  expect(left.length).toBeGreaterThanOrEqual(kept);
  expect(left.toSorted()).toEqual(expect.arrayContaining(ids.slice(-kept)));
  expect(readlinkSync(join(repo.path, 'out/latest'))).toBe(`runs/${ids.at(-1)}`);
  expect(readdirSync(join(repo.path, 'out')).toSorted()).toEqual(['.gitignore', '.keep', 'latest', 'runs']);
  expect(readdirSync(join(repo.path, 'temporary'))).toEqual([]);

  for (const { who, record } of ended.filter((one) => left.includes(one.record.run_id))) {
    const folder = join(repo.path, 'out/runs', record.run_id);
    const lines = readFileSync(join(folder, 'events.ndjson'), 'utf8').trimEnd().split('\n');
    expect(recordOf(lines.map((line) => JSON.parse(line) as RunEvent))).toEqual(record);
    expect(readFileSync(join(folder, 'logs/a.log'), 'utf8')).toBe(`${who} is at work\n`);
    expect(readFileSync(join(folder, 'logs/b.log'), 'utf8')).toBe(`${who} heard ${who}\n`);
  }
}

describe('Runs in one folder at the same time', () => {
  test('neither mix nor lose anything, by whatever path they come', async () => {
    if (process.platform === 'win32') return;
    await runTogether(6, 6);
  }, 60_000);

  test('fifty at once', async () => {
    if (process.env['ORCH_LONG'] === undefined) return;
    await runTogether(50, 20);
  }, 600_000);

  test('the oldest are removed, but never one that goes on, nor what is no run', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml':
        'tasks: { wait: { run: "echo up > up; read -r line < go; echo done" }, quick: { run: "true" } }',
      '.orchestrator/runs/notes/events.ndjson': '',
      '.orchestrator/runs/20010101-000000-aaaaaa/mine.txt': 'no journal, so no run',
    });
    const up = repo.hears('up');
    mkdirSync(join(repo.path, 'victim'));
    writeFileSync(join(repo.path, 'victim/events.ndjson'), '');
    symlinkSync('../../victim', join(repo.path, '.orchestrator/runs/20010101-000000-bbbbbb'));
    execFileSync('mkfifo', [join(repo.path, 'go')]);
    const waiting = repo.start(['run', 'wait']);
    await waiting.until(up);
    const runs = join(repo.path, '.orchestrator/runs');
    const live = readdirSync(runs).find((name) => /^2(?!001)/.test(name)) ?? '';
    // Runs that ended meanwhile, all of them newer.
    const later = new Date(Date.now() + 3_600_000);
    for (let i = 10; i < 40; i += 1) {
      const folder = join(runs, `${timeOfRun(later)}-zzzz${i}`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'events.ndjson'), '');
    }
    expect((await repo.run(['run', 'quick'])).code).toBe(0);
    const left = readdirSync(runs);
    expect(left).toEqual(expect.arrayContaining([live, 'notes', '20010101-000000-aaaaaa', '20010101-000000-bbbbbb']));
    expect(left.filter((name) => name.includes('-zzzz'))).toHaveLength(20);
    expect(lstatSync(join(repo.path, 'victim/events.ndjson')).isFile()).toBe(true);
    await writeFile(join(repo.path, 'go'), 'go on\n');
    expect((await waiting.ended).code).toBe(0);
    expect(readFileSync(join(runs, live, 'logs/wait.log'), 'utf8')).toBe('done\n');
  }, 30_000);

  test('latest is not held by a folder whose time has not come', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': config,
      '.orchestrator/runs/99991231-235959-zzzzzz/run.json': '{"status":"success"}',
    });
    symlinkSync('runs/99991231-235959-zzzzzz', join(repo.path, '.orchestrator/latest'));
    expect((await repo.run(['run'], { WHO: 'me' })).code).toBe(0);
    expect(repo.record.run_id).not.toMatch(/^9999/);
  });
});
