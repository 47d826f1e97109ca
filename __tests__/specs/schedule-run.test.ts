import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';

const file = [
  "schedule: [{ cron: '17 3 * * *' }, { cron: '17 4 1 * *' }]",
  'tasks:',
  '  always: { run: "true" }',
  "  nightly: { run: 'true', schedule: 17 3 * * * }",
  "  monthly: { run: 'true', schedule: 17 4 1 * * }",
].join('\n');

// A minute for each: they start the command line several times.
test('in a run that was started by a schedule a task is skipped unless it is due; in any other all run', async () => {
  await using repo = new CommandLineRepo({
    'orchestrator.yml': file,
    'event.json': JSON.stringify({ schedule: '17 3 * * *', workflow: '.github/workflows/nightly.yml' }),
  });
  const event = { GITHUB_EVENT_PATH: join(repo.path, 'event.json') };
  const runs = [
    { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'schedule', ...event },
    { CI_PIPELINE_SOURCE: 'schedule', CI_PIPELINE_CREATED_AT: '2026-12-01T04:17:05Z' },
    { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', ...event },
    {},
  ];
  const states = [];
  for (const environment of runs) {
    expect((await repo.run(['run'], environment)).code).toBe(0);
    states.push(Object.fromEntries(repo.record.results.map(({ id, status }) => [id, status])));
  }
  expect(states).toEqual([
    { always: 'passed', nightly: 'passed', monthly: 'skipped' },
    { always: 'passed', nightly: 'skipped', monthly: 'passed' },
    { always: 'passed', nightly: 'passed', monthly: 'passed' },
    { always: 'passed', nightly: 'passed', monthly: 'passed' },
  ]);
}, 60_000);

test('the reason stands in the log and in the record, and a plan is the same for every event', async () => {
  await using repo = new CommandLineRepo({ 'orchestrator.yml': file });
  const environment = { CI_PIPELINE_SOURCE: 'schedule', CI_PIPELINE_CREATED_AT: '2026-11-23T03:17:05Z' };
  const { stdout, stderr } = await repo.run(['run'], environment);
  const reason = 'not due: its schedule is 17 4 1 * * (next: 2026-12-01 04:17 UTC)';
  expect(`${stdout}${stderr}`).toContain(reason);
  expect(repo.tasks['monthly']).toMatchObject({ status: 'skipped', reason, error: reason, attempts: [], log: null });
  const plans = await Promise.all([repo.run(['plan']), repo.run(['run', '--dry-run'], environment)]);
  expect(plans[0]?.stdout).toBe(plans[1]?.stdout);
  expect(plans[0]?.stdout).toContain('true  (due 17 4 1 * *)');
  expect(plans[0]?.stdout).toContain('schedule: 17 3 * * * UTC, 17 4 1 * * UTC');
  expect((await repo.run(['list'])).stdout).toContain('(due 17 3 * * *)');
}, 60_000);
