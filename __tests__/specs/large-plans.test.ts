import { describe, expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;

/** A tree: each task needs the one that is half as far. */
const treeOf = (count: number, run: string): string =>
  [
    'max-parallel: 4',
    'tasks:',
    ...Array.from({ length: count }, (_, i) => `  t${i}: { ${run}needs: [${i === 0 ? '' : `t${(i - 1) >> 1}`}] }`),
  ].join('\n');

describe('Ten thousand tasks', () => {
  test('are planned, with all their waves', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': treeOf(10_000, 'run: "true", ') });
    const { code, stdout } = await repo.run(['plan', '--json']);
    expect(code).toBe(0);
    const { tasks, waves } = JSON.parse(stdout) as { readonly tasks: unknown[]; readonly waves: unknown[] };
    expect([tasks.length, waves.length]).toEqual([10_000, 14]);
  }, 60_000);

  test('are run: gates, and commands in the long test', async () => {
    const count = isLong ? 10_000 : 1000;
    for (const run of isLong ? ['', 'run: "true", '] : ['']) {
      await using repo = new CommandLineRepo({ 'orchestrator.yml': treeOf(count, run) });
      expect((await repo.run(['run'])).code).toBe(0);
      expect(repo.record).toMatchObject({ status: 'success', counts: { total: count, passed: count } });
      expect(Object.keys(repo.tasks)).toHaveLength(count);
    }
  }, 600_000);
});
