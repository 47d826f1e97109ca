import { statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { Interruption } from '../../src/orchestrate/interruption.ts';
import { writeNeverRun } from '../../src/orchestrate/never-run.ts';
import { emptyRecord } from '../../src/model/fold.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { toldAttempt, toldResult } from '../support/told-run.ts';

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('The files of tasks that never ran', () => {
  test('are written when a signal ends the run, but after the reports', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => `  t${i}: { run: ":", needs: [first] }`);
    await using repo = new CommandLineRepo({
      'orchestrator.yml': ['tasks:', '  first: { run: "echo > up; exec sleep 600" }', ...lines].join('\n'),
    });
    const up = repo.hears('up');
    const run = repo.start(['run']);
    await run.until(up);
    run.signal('SIGTERM');
    expect((await run.ended).code).toBe(143);
    const { results, counts } = repo.record;
    expect([counts.cancelled, Object.keys(repo.tasks).length]).toEqual([201, 201]);
    for (const { stdout: _out, stderr: _err, summary: _summary, ...result } of Object.values(repo.tasks)) {
      expect(results).toContainEqual(result);
    }
    const writtenAt = (name: string): bigint =>
      statSync(join(repo.path, '.orchestrator/latest', name), { bigint: true }).mtimeNs;
    for (const report of ['report.md', 'junit.xml', 'run.json']) {
      expect(writtenAt(report)).toBeLessThanOrEqual(writtenAt('tasks/t0.json'));
    }
  });
});

describe('After a signal', () => {
  const record = {
    ...emptyRecord(),
    results: [
      toldResult('ran', [toldAttempt(0, 1)]),
      toldResult('done before', [], { restored: true }),
      ...Array.from({ length: 120 }, (_, i) => toldResult(`waits ${i}`, [])),
    ],
  };
  const interrupted = (more: Partial<Interruption>): Interruption => ({
    signal: 'SIGTERM',
    elapsed: () => 0,
    onFirst: (call) => call('SIGTERM'),
    onSecond() {},
    ...more,
  });
  const written = async (interruption: Interruption) => {
    const names: string[] = [];
    const told = await writeNeverRun(record, interruption, ({ id }) => names.push(id));
    return { names, told };
  };

  test('they are written as long as there is time, and what is left out is told', async () => {
    const all = await written(interrupted({}));
    expect([all.names.length, all.names[0], all.told]).toEqual([120, 'waits 0', []]);
    let asked = 0;
    const some = await written(interrupted({ elapsed: () => (++asked > 30 ? 5001 : 0) }));
    expect([some.names.length, some.told]).toEqual([80, [expect.stringMatching(/^40 files in tasks\/ /)]]);
  });

  test('the first fifty are, however late it is', async () => {
    const { names, told } = await written(interrupted({ elapsed: () => 60_000 }));
    expect([names.length, told]).toEqual([50, [expect.stringMatching(/^70 files in tasks\/ /)]]);
  });

  test('none of them is worth waiting for after a second one', async () => {
    const { names, told } = await written(interrupted({ onSecond: (call) => call('SIGTERM') }));
    expect([names, told]).toEqual([[], [expect.stringContaining('120 files')]]);
  });
});
