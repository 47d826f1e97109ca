import { describe, expect, test } from '@jest/globals';

import type { RunEvent } from '../../src/model/event.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { isAlive } from '../support/process-rig.ts';

/** Ids in the order in which their attempts began. */
function startsOf(repo: CommandLineRepo): readonly string[] {
  const lines = repo.read('.orchestrator/latest/events.ndjson').trimEnd().split('\n');
  return lines
    .map((line) => JSON.parse(line) as RunEvent)
    .flatMap((event) => (event.type === 'attempt-started' ? [event.task] : []));
}

function statesOf(repo: CommandLineRepo): Readonly<Record<string, string>> {
  return Object.fromEntries(repo.record.results.map(({ id, status }) => [id, status]));
}

describe("needs.<id>.result is GitHub's word for it", () => {
  test('for every final state, and for a matrix', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'tasks:',
        '  passed: { run: "true" }',
        '  failed: { run: "exit 1" }',
        '  allowed: { run: "exit 1", continue-on-error: true }',
        '  timeout: { run: "sleep 600", timeout: 50ms }',
        '  error: { run: "true", working-directory: none }',
        '  skipped: { run: "true", skip: true }',
        '  unmet: { run: "true", needs: [failed] }',
        '  all-pass: { run: "true", matrix: { a: [1, 2] } }',
        '  one-fails: { run: "test $MATRIX_A = 1", matrix: { a: [1, 2] } }',
        '  all-skipped: { run: "true", skip: true, matrix: { a: [1, 2] } }',
        '  gate: { needs: [passed, failed] }',
        '  open-gate: { needs: [passed, allowed] }',
        '  reader:',
        '    if: always()',
        '    needs: [passed, failed, allowed, timeout, error, skipped, unmet, all-pass, one-fails, all-skipped, gate, open-gate]',
        '    env: { NEEDS: "${{ toJSON(needs) }}" }',
        '    run: echo "$NEEDS"',
      ].join('\n'),
    });
    await repo.run(['run']);
    const needs = JSON.parse(repo.tasks['reader']?.stdout ?? '') as Record<string, { result: string }>;
    expect(Object.fromEntries(Object.entries(needs).map(([id, { result }]) => [id, result]))).toEqual({
      passed: 'success',
      failed: 'failure',
      allowed: 'success',
      timeout: 'failure',
      error: 'failure',
      skipped: 'skipped',
      unmet: 'skipped',
      'all-pass': 'success',
      'one-fails': 'failure',
      'all-skipped': 'skipped',
      gate: 'failure',
      'open-gate': 'success',
    });
  });

  test('cancelled, for a task that fail-fast ended', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'fail-fast: true',
        'max-parallel: 2',
        'tasks:',
        '  meeting: { run: mkfifo gate }',
        '  held: { needs: [meeting], run: "echo up > gate; sleep 600" }',
        '  fails: { needs: [meeting], run: "cat gate; exit 1" }',
        '  cleanup: { needs: [held], if: cancelled(), env: { R: "${{ needs.held.result }}" }, run: echo $R }',
        '  waits: { needs: [held], run: "true" }',
      ].join('\n'),
    });
    const { code } = await repo.run(['run']);
    expect(code).toBe(1);
    expect(repo.tasks['cleanup']?.stdout).toBe('cancelled\n');
    expect(statesOf(repo)).toMatchObject({ held: 'cancelled', fails: 'failed', waits: 'skipped' });
  });
});

describe('When a task runs', () => {
  test('a task between that ran with always() and succeeded heals the path; failure() still sees what failed', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'tasks:',
        '  fails: { run: "exit 1" }',
        '  heals: { run: "true", needs: [fails], if: always() }',
        '  goes-on: { run: "true", needs: [heals] }',
        '  reports: { run: "true", needs: [heals], if: failure() }',
        '  false: { run: "true", if: "1 == 2" }',
      ].join('\n'),
    });
    expect((await repo.run(['run'])).code).toBe(1);
    expect(statesOf(repo)).toEqual({
      fails: 'failed',
      heals: 'passed',
      'goes-on': 'passed',
      reports: 'passed',
      false: 'skipped',
    });
    expect(repo.tasks['false']?.reason).toBe('its condition is false: 1 == 2');
  });

  test('an allowed failure and a flaky task fail no run', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'tasks:',
        '  allowed: { run: "exit 9", continue-on-error: { exit-codes: [9] } }',
        '  flaky: { run: \'[ "$ORCHESTRATOR_ATTEMPT" = 2 ]\', retry: { max-attempts: 2, initial-delay: 1ms } }',
      ].join('\n'),
    });
    expect((await repo.run(['run'])).code).toBe(0);
    expect(repo.tasks['allowed']).toMatchObject({ status: 'failed', allowed: true });
    expect(repo.tasks['flaky']).toMatchObject({ status: 'passed', flaky: true, attempts: [{ exit_code: 1 }, {}] });
  });
});

describe('Scheduling', () => {
  test('higher priority first, then the longer remaining path, then the id', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'tasks:',
        '  a: { run: "true" }',
        '  b: { run: "true" }',
        '  c: { run: "true" }',
        '  d: { run: "true", needs: [c] }',
        '  low: { run: "true", priority: low }',
        '  high: { run: "true", priority: high }',
        '  urgent: { run: "true", priority: critical }',
      ].join('\n'),
    });
    await repo.run(['run', '--sequential']);
    expect(startsOf(repo)).toEqual(['urgent', 'high', 'c', 'a', 'b', 'd', 'low']);
  });

  test('a task whose retry waits holds no worker and no resource', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'resources: { port: 1 }',
        'tasks:',
        "  again: { run: 'test -e other-ran', priority: high, resources: [port], retry: { max-attempts: 2, initial-delay: 1s, jitter: false } }",
        '  other: { run: touch other-ran, resources: [port] }',
      ].join('\n'),
    });
    expect((await repo.run(['run', '--sequential'])).code).toBe(0);
    expect(startsOf(repo)).toEqual(['again', 'other', 'again']);
  });
});

describe('A daemon that holds the pipes', () => {
  test('never hangs the run: it is ended, with a warning that names it', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': 'tasks: { leaves: { run: "setsid sleep 600 & echo $! > daemon.pid; echo done" } }\n',
    });
    expect((await repo.run(['run'])).code).toBe(0);
    const { status, stdout, warnings } = repo.tasks['leaves'] ?? {};
    expect({ status, stdout }).toEqual({ status: 'passed', stdout: 'done\n' });
    expect(warnings).toEqual([expect.stringMatching(/sleep 600.*\(process \d+\)/)]);
    expect(isAlive(Number(repo.read('daemon.pid')))).toBe(false);
  });
});
