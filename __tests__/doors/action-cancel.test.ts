import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { RunRecord } from '../../src/model/record.ts';
import { startArtifactServer } from '../support/artifact-server.ts';
import { processesOf } from '../support/processes-of.ts';
import { makeWorkspace, type Step, type StepResult } from '../support/runner.ts';
import { newWord } from '../support/stubborn.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;
const onLinux = process.platform === 'linux' ? describe : describe.skip;
const program = readFileSync(join(import.meta.dirname, '../fixtures/programs/stubborn.py'), 'utf8');

interface Cancelled extends StepResult {
  /** What it took. */
  readonly sent: readonly NodeJS.Signals[];
  /** From the first signal to the end, in milliseconds. */
  readonly took: number;
}

/** Cancels as actions/runner does: SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL, all to the first process alone. */
async function cancelAsRunner(step: Step): Promise<Cancelled> {
  const sent: NodeJS.Signals[] = [];
  const send = (signal: NodeJS.Signals): void => {
    sent.push(signal);
    step.cancel(signal);
  };
  const begin = performance.now();
  send('SIGINT');
  const timers = [setTimeout(send, 7500, 'SIGTERM'), setTimeout(send, 10_000, 'SIGKILL')];
  const result = await step.ended;
  timers.forEach(clearTimeout);
  return { ...result, sent, took: performance.now() - begin };
}

const kinds = ['trap deaf session', 'stopped crowd', 'trap daemon hidden', 'hydra rabbit'];

function stubbornFiles(word: string, killAfter: string): Readonly<Record<string, string>> {
  const tasks = kinds.map(
    (kind, index) =>
      `  t${index}: { run: "exec python3 -S -E stubborn.py ${word} ${kind} up=$MARKS/${index}", kill-after: ${killAfter} }`,
  );
  const all = ['max-parallel: 9', 'tasks:', ...tasks, '  next: { run: ":", needs: [t0], if: always() }', ''];
  return { 'stubborn.py': program, 'orchestrator.yml': all.join('\n') };
}

onLinux('A step that the runner cancels', () => {
  test.each([
    ['and all that is stubborn', '300ms', undefined],
    ...(isLong ? [['though the artifact service is silent and kill-after is long', '10m', 'silent'] as const] : []),
  ] as const)('is over before the runner loses its patience, %s; all news are there', async (_, killAfter, service) => {
    const word = newWord();
    await using server = await startArtifactServer(service);
    await using workspace = makeWorkspace(stubbornFiles(word, killAfter));
    const step = workspace.start({}, server.environment);
    await Promise.all(kinds.map((__, index) => workspace.mark(String(index))));
    const { code, sent, took, outputs, summary } = await cancelAsRunner(step);
    expect(sent).toEqual(['SIGINT']);
    expect(code).toBe(130);
    expect(processesOf(word)).toEqual(new Map());
    expect(outputs).toMatchObject({ status: 'cancelled', cancelled: String(kinds.length + 1) });
    expect(summary).toMatch(/was cancelled/);
    const folder = join(workspace.path, outputs['run-dir'] ?? '');
    const record = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RunRecord;
    expect(record).toMatchObject({ status: 'cancelled', exit_code: 130 });
    for (const name of ['report.md', 'junit.xml']) expect(existsSync(join(folder, name))).toBe(true);
    if (isLong) process.stderr.write(`${Math.round(took)} ms from the runner's SIGINT to the exit\n`);
  });

  test('before it has begun a run it leaves none, and says so', async () => {
    await using workspace = makeWorkspace({
      'bin/git': '#!/bin/sh\necho > "$MARKS/.asked" && mv "$MARKS/.asked" "$MARKS/asked"\nexec sleep 600\n',
      'orchestrator.yml': 'tasks: { a: { run: ":", if: github.ref != 0 } }',
    });
    chmodSync(join(workspace.path, 'bin/git'), 0o755);
    // Elsewhere than in Actions git is asked about the repository, and may take its time.
    const environment = { PATH: `${join(workspace.path, 'bin')}:${process.env['PATH']}`, GITHUB_ACTIONS: '' };
    const step = workspace.start({}, environment);
    await workspace.mark('asked');
    const { code, sent, log } = await cancelAsRunner(step);
    expect([code, sent]).toEqual([130, ['SIGINT']]);
    expect(log.commands).toEqual([
      expect.objectContaining({ name: 'notice', data: 'SIGINT came before anything was started' }),
    ]);
    expect(existsSync(join(workspace.path, '.orchestrator'))).toBe(false);
  });

  test('while it asks which lines changed, does not wait for the answer', async () => {
    const api = createServer(() => {});
    api.listen(0, '127.0.0.1');
    await once(api, 'listening');
    try {
      const failing = Array.from({ length: 11 }, (_, index) => `  t${index}: { run: "exit 1" }`);
      await using workspace = makeWorkspace({
        'orchestrator.yml': ['tasks:', ...failing, ''].join('\n'),
        'event.json': JSON.stringify({ pull_request: { number: 1 } }),
      });
      const asked = once(api, 'request');
      const step = workspace.start(
        {},
        {
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: join(workspace.path, 'event.json'),
          GITHUB_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
        },
      );
      await asked;
      const { code, sent, log, summary } = await cancelAsRunner(step);
      expect([code, sent]).toEqual([130, ['SIGINT']]);
      expect(log.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
      expect(summary).toMatch(/failed/);
    } finally {
      api.closeAllConnections();
      api.close();
    }
  });
});
