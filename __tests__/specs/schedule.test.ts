import { describe, expect, test } from '@jest/globals';

import { readCron } from '../../src/text/cron.ts';
import { isTimeZone, timeZones } from '../../src/text/time-zone.ts';
import { planDigest } from '../../src/planning/digest.ts';
import { planned } from '../support/planned.ts';

function written(text: string): string | undefined {
  const read = readCron(text);
  return read.ok ? read.cron : undefined;
}

describe('A schedule is written as GitHub, GitLab and Jenkins all understand it:', () => {
  test.each([
    ['single blanks and plain numbers', ' 05\t3  * * 1 ', '5 3 * * 1'],
    ['months and days by their names', '0 3 * JAN,jul-sep MON-fri', '0 3 * 1,7-9 1-5'],
    ['a Sunday that is 7', '0 3 * * 7', '0 3 * * 0'],
    ['a range that ends with Sunday', '0 3 * * SAT-SUN', '0 3 * * 0,6'],
    ['a range that begins with it', '0 3 * * 7-2', '0 3 * * 0-2'],
    ['a range of seven days', '0 3 * * 0-7', '0 3 * * 0,1,2,3,4,5,6'],
    ['a step without an end', '20/15 * * * *', '20-59/15 * * * *'],
    ['steps of ranges and of all', '*/15 8-18/2 * * *', '*/15 8-18/2 * * *'],
    ['a step of one', '*/1 */1 1-31/1 * *', '* * 1-31 * *'],
    ['all and something', '*,5 3 * * *', '* 3 * * *'],
    ['a range of one', '5-5 3 * * *', '5 3 * * *'],
    ['nicknames', '@Daily', '0 0 * * *'],
    ['nicknames of a week', '@weekly', '0 0 * * 0'],
    ['a day that only leap years have', '0 0 29 2 *', '0 0 29 2 *'],
    ['a day that no month of these has, or a day of the week', '0 0 31 2 MON', '0 0 31 2 1'],
  ])('%s', (_, text, cron) => {
    expect(written(text)).toBe(cron);
    // What was written so is read as it is.
    expect(written(cron)).toBe(cron);
  });

  test.each([
    '',
    '* * * *',
    '* * * * * *',
    '1e1 * * * *',
    '* * 31 4 *',
    '*-5 * * * *',
    '1--5 * * * *',
    '1/2/3 * * * *',
  ])('%j is none', (text) => {
    expect(written(text)).toBeUndefined();
  });
});

describe('A time zone', () => {
  test('is any name of the IANA database, and UTC', () => {
    expect(timeZones().filter((zone) => !isTimeZone(zone))).toEqual([]);
    for (const older of ['Asia/Kolkata', 'US/Eastern', 'Etc/GMT+5', 'America/Port-au-Prince']) {
      expect([older, isTimeZone(older)]).toEqual([older, true]);
    }
  });

  test('is no abbreviation, no offset, and no name in other letters', () => {
    for (const other of ['PST', 'utc', '+01:00', 'europe/berlin', 'EUROPE/BERLIN', 'Europe/Berln', '../UTC', '']) {
      expect([other, isTimeZone(other)]).toEqual([other, false]);
    }
  });
});

describe('A plan', () => {
  const plan = (text: string, scripts: Readonly<Record<string, string>> = {}) => {
    const made = planned(text, { scripts });
    if (made.plan === undefined) throw new Error(JSON.stringify(made.diagnostics));
    return made.plan;
  };

  test('holds the schedule of the file, each entry once, in UTC where nothing else is said', () => {
    const text = `schedule: [{ cron: '@daily' }, { cron: '0 3 * * MON', timezone: Europe/Berlin }, { cron: '0 0 * * *' }]\ntasks: { a: {} }`;
    expect(plan(text).schedule).toEqual([
      { cron: '0 0 * * *', timezone: 'UTC' },
      { cron: '0 3 * * 1', timezone: 'Europe/Berlin' },
    ]);
    expect(plan('tasks: { a: {} }').schedule).toEqual([]);
  });

  test('holds the schedule of a task, wherever it was written', () => {
    const text = `
      defaults: { schedule: '@hourly' }
      discover: { path: scripts }
      scripts: { scripts/b.sh: { schedule: '@daily' } }
      tasks: { task: { run: x, schedule: '@weekly' }, gate: {} }`;
    const header = '# /// orchestrator\n# schedule: "@monthly"\n# ///\n';
    const { tasks } = plan(text, { 'scripts/a.sh': header, 'scripts/b.sh': header });
    expect(Object.fromEntries(tasks.map(({ id, schedule }) => [id, schedule]))).toEqual({
      'scripts/a.sh': '0 0 1 * *',
      'scripts/b.sh': '0 0 * * *',
      task: '0 0 * * 0',
      gate: '0 * * * *',
    });
    expect(tasks.find(({ id }) => id === 'task')?.origins['schedule']).toMatchObject({ source: 'task', line: 5 });
  });

  test('holds what only emitted pipelines have', () => {
    const text = `
      emit:
        gitlab: { image: 'node:24', tags: [docker], stage: checks }
        jenkins: { agent: linux, options: ['timestamps()'] }
        github: { runs-on: [self-hosted, linux], permissions: { id-token: write, contents: read } }
      tasks: { a: {} }`;
    expect(plan(text).emit).toEqual({
      gitlab: { image: 'node:24', tags: ['docker'], stage: 'checks' },
      jenkins: { agent: 'linux', options: ['timestamps()'] },
      github: { runs_on: ['self-hosted', 'linux'], permissions: { contents: 'read', 'id-token': 'write' } },
    });
    expect(plan('emit: { github: { runs-on: ubuntu-24.04, permissions: {} } }\ntasks: { a: {} }').emit).toEqual({
      gitlab: { image: undefined, tags: [], stage: undefined },
      jenkins: { agent: undefined, options: [] },
      github: { runs_on: ['ubuntu-24.04'], permissions: {} },
    });
  });

  test('has another digest with another schedule, and the same when scopes change places', () => {
    const digest = (text: string) => planDigest(plan(`${text}\ntasks: { a: { run: x } }`));
    expect(digest(`schedule: [{ cron: '@daily' }]`)).not.toBe(digest(`schedule: [{ cron: '@weekly' }]`));
    expect(digest(`schedule: [{ cron: '@daily' }]`)).toBe(digest(`schedule: [{ cron: '0 0 * * *', timezone: UTC }]`));
    const permissions = (scopes: string) => digest(`emit: { github: { permissions: { ${scopes} } } }`);
    expect(permissions('contents: read, issues: write')).toBe(permissions('issues: write, contents: read'));
    expect(permissions('contents: read')).not.toBe(permissions(''));
  });
});
