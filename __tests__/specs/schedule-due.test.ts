import { describe, expect, test } from '@jest/globals';

import type { Schedule } from '../../src/model/plan.ts';
import { scheduledRun } from '../../src/orchestrate/scheduled-run.ts';
import { tasksNotDue } from '../../src/planning/due.ts';
import { occurrencesOf } from '../../src/planning/occurrences.ts';
import { planOf } from '../support/hand-made-plan.ts';
import { runVirtually } from '../support/virtual-world.ts';

const nightly = '17 3 * * *';
const weekly = '0 2 * * 1';
const hourly = '0 * * * *';

/** Why a task with this schedule does not run; `undefined` where it does. 2026-11-23 is a Monday. */
function reason(
  task: string,
  run: { readonly at: string; readonly fired?: string },
  file: readonly (string | Schedule)[] = [],
): string | undefined {
  const schedule = file.map((entry) => (typeof entry === 'string' ? { cron: entry, timezone: 'UTC' } : entry));
  const plan = planOf({ task: { schedule: task } }, { schedule });
  return tasksNotDue(plan, { at: Date.parse(run.at), fired: run.fired }).get('task');
}

describe('On GitHub, which tells the line that came, a task is due', () => {
  test('when that is its own line, in whatever words', () => {
    expect(reason('0 2 * * 1', { at: '2026-11-25T09:00Z', fired: '0  2 * * MON' })).toBeUndefined();
  });

  test('in the first run after one of its times', () => {
    const file = [nightly];
    expect(reason(weekly, { at: '2026-11-23T03:17:31Z', fired: nightly }, file)).toBeUndefined();
    expect(reason(weekly, { at: '2026-11-24T03:17:31Z', fired: nightly }, file)).toBe(
      'not due: its schedule is 0 2 * * 1 (next: 2026-11-30 02:00 UTC)',
    );
  });

  test('though the run begins much later than it should, and not because it does', () => {
    expect(reason(weekly, { at: '2026-11-23T04:55Z', fired: nightly }, [nightly])).toBeUndefined();
    expect(reason('30 3 * * *', { at: '2026-11-23T03:50Z', fired: nightly }, [nightly])).toBeUndefined();
    expect(reason('30 3 23 11 *', { at: '2026-11-23T03:50Z', fired: nightly }, [nightly])).toContain('not due');
  });

  test('once, though several lines of the file come at the same time or follow each other', () => {
    const file = [hourly, '0 3 * * *'];
    const at = '2026-11-23T03:04Z';
    // Its own line comes in a run of its own.
    expect(reason('0 3 * * *', { at, fired: '0 3 * * *' }, file)).toBeUndefined();
    expect(reason('0 3 * * *', { at, fired: hourly }, file)).toContain('not due');
    // It has no line of its own: the first serves it.
    expect(reason('30 2 * * *', { at, fired: hourly }, file)).toBeUndefined();
    expect(reason('30 2 * * *', { at, fired: '0 3 * * *' }, file)).toContain('not due');
    expect(reason('30 1 * * *', { at, fired: hourly }, file)).toContain('not due');
  });

  test('by the line that came alone, where that is none of the file', () => {
    expect(reason(weekly, { at: '2026-11-23T03:20Z', fired: nightly }, [])).toBeUndefined();
    expect(reason(weekly, { at: '2026-11-23T03:20Z', fired: nightly }, ['10 3 * * *'])).toBeUndefined();
    expect(reason(weekly, { at: '2026-11-24T03:20Z', fired: nightly }, [])).toContain('not due');
  });

  test('by the rules of the other engines, where the line can not be read', () => {
    expect(reason(weekly, { at: '2026-11-23T02:30Z', fired: 'at night' })).toBeUndefined();
    expect(reason(weekly, { at: '2026-11-23T03:30Z', fired: 'at night' })).toContain('not due');
  });
});

describe('Elsewhere a task is due', () => {
  test('in the first run after one of its times, by the times of the file', () => {
    expect(reason(weekly, { at: '2026-11-23T03:25Z' }, [nightly])).toBeUndefined();
    expect(reason(weekly, { at: '2026-11-23T03:16Z' }, [nightly])).toContain('not due');
    expect(reason(weekly, { at: '2026-11-24T03:25Z' }, [nightly])).toContain('not due');
  });

  test('for an hour, where the file has none', () => {
    expect(reason(weekly, { at: '2026-11-23T02:00Z' })).toBeUndefined();
    expect(reason(weekly, { at: '2026-11-23T02:59:59Z' })).toBeUndefined();
    expect(reason(weekly, { at: '2026-11-23T03:00Z' })).toContain('not due');
    expect(reason(weekly, { at: '2026-11-23T01:59:59Z' })).toBe(
      'not due: its schedule is 0 2 * * 1 (next: 2026-11-23 02:00 UTC)',
    );
  });
});

describe('The time zone of a task', () => {
  const berlin = { cron: nightly, timezone: 'Europe/Berlin' };
  test('is that of the file, where its entries agree in one', () => {
    // 3:17 in Berlin is 2:17 in winter.
    const at = '2026-11-23T02:20Z';
    expect(reason('0 3 * * 1', { at, fired: nightly }, [berlin])).toBeUndefined();
    expect(reason('30 3 24 11 *', { at, fired: nightly }, [berlin])).toBe(
      'not due: its schedule is 30 3 24 11 * (next: 2026-11-24 03:30 Europe/Berlin)',
    );
  });

  test('else UTC', () => {
    const at = '2026-11-23T02:20Z';
    const file = [berlin, { cron: hourly, timezone: 'America/New_York' }];
    expect(reason('10 2 23 11 *', { at, fired: nightly }, file)).toBeUndefined();
    expect(reason('10 3 23 11 *', { at, fired: nightly }, file)).toContain('2026-11-23 03:10 UTC');
  });
});

describe('Where clocks are changed', () => {
  const between = (cron: string, from: string, to: string, timezone = 'Europe/Berlin'): readonly string[] => {
    const { after } = occurrencesOf({ cron, timezone });
    const times: string[] = [];
    for (let at = after(Date.parse(from)); at !== undefined && at <= Date.parse(to); at = after(at)) {
      times.push(new Date(at).toISOString().slice(11, 16));
    }
    return times;
  };

  test('a fixed time that is left out comes right after', () => {
    expect(between('30 2 * * *', '2026-03-29T00:00Z', '2026-03-29T12:00Z')).toEqual(['01:00']);
    expect(between('30 2,14 * * *', '2026-03-29T00:00Z', '2026-03-29T13:00Z')).toEqual(['01:00', '12:30']);
  });

  test('a fixed time that the clock shows twice comes once', () => {
    expect(between('30 2 * * *', '2026-10-24T22:00Z', '2026-10-25T12:00Z')).toEqual(['00:30']);
    expect(between('30 2-3 * * *', '2026-10-24T22:00Z', '2026-10-25T12:00Z')).toEqual(['00:30', '02:30']);
  });

  test('what comes all the time goes on as it does', () => {
    expect(between('*/30 * * * *', '2026-10-25T00:00Z', '2026-10-25T02:00Z')).toEqual([
      '00:30',
      '01:00',
      '01:30',
      '02:00',
    ]);
    expect(between('0 * * * *', '2026-03-29T00:00Z', '2026-03-29T02:00Z')).toEqual(['01:00', '02:00']);
  });
});

describe('A schedule started the run', () => {
  const now = Date.parse('2026-11-23T03:20Z');
  test.each([
    ['on GitHub', { GITHUB_EVENT_NAME: 'schedule' }, now],
    [
      'on GitLab, when its pipeline was created',
      { CI_PIPELINE_SOURCE: 'schedule', CI_PIPELINE_CREATED_AT: '2026-11-23T03:17:02Z' },
      now - 178_000,
    ],
    ['on GitLab, which does not say when', { CI_PIPELINE_SOURCE: 'schedule' }, now],
    ['in Jenkins', { BUILD_CAUSE: 'SCMTRIGGER,TIMERTRIGGER' }, now],
    ['in Jenkins, in other words', { BUILD_CAUSE_TIMERTRIGGER: 'true' }, now],
    ['by the word of the user', { ORCHESTRATOR_EVENT: 'schedule', GITHUB_EVENT_NAME: 'push' }, now],
  ])('%s', (_, environment, at) => {
    expect(scheduledRun(environment, now)).toEqual({ at, fired: undefined });
  });

  test.each([
    ['where nothing says so', {}],
    ['by a push', { GITHUB_EVENT_NAME: 'push', CI_PIPELINE_SOURCE: 'push', BUILD_CAUSE: 'MANUALTRIGGER' }],
    ['by the word of the user', { ORCHESTRATOR_EVENT: 'manual', GITHUB_EVENT_NAME: 'schedule' }],
  ])('not %s', (_, environment) => {
    expect(scheduledRun(environment, now)).toBeUndefined();
  });
});

test('a task that is not due is skipped with that reason, and so is what needs it, but what runs always() runs', async () => {
  const plan = planOf({
    weekly: {},
    'needs it': { needs: ['weekly'] },
    always: { needs: ['weekly'], if: 'always()' },
    other: {},
    off: { skip: 'broken' },
  });
  const not_due = new Map(['weekly', 'off'].map((id) => [id, 'not due: its schedule is 0 2 * * 1']));
  const { results, states, end } = await runVirtually(plan, {}, { not_due });
  expect(states).toEqual({
    weekly: 'skipped',
    'needs it': 'skipped',
    always: 'passed',
    other: 'passed',
    off: 'skipped',
  });
  expect(results['weekly']).toMatchObject({ reason: 'not due: its schedule is 0 2 * * 1', attempts: [] });
  expect(results['needs it']?.reason).toBe('needs "weekly", which was skipped');
  expect(results['off']?.reason).toBe('broken');
  expect(end).toEqual({ status: 'success', exit_code: 0 });
});

test('a gate that is not due still takes the failure of its needs', async () => {
  const plan = planOf({ a: {}, gate: { needs: ['a'], gate: true }, report: { needs: ['gate'], if: 'failure()' } });
  const { states } = await runVirtually(plan, { a: { exits: 1 } }, { not_due: new Map([['gate', 'not due']]) });
  expect(states).toEqual({ a: 'failed', gate: 'skipped', report: 'passed' });
});
