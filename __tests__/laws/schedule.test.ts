import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { tasksNotDue } from '../../src/planning/due.ts';
import { occurrencesOf } from '../../src/planning/occurrences.ts';
import { readCron } from '../../src/text/cron.ts';
import { planOf } from '../support/hand-made-plan.ts';
import {
  anyCron,
  clockOf,
  coarseCron,
  comesAt,
  type DrawnCron,
  frequentCron,
  minute,
  zones,
} from '../support/minute-scan.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;
const hour = 60 * minute;

const zoneAndTime = fc
  .constantFrom(...zones.flatMap(([timezone, around]) => around.map((time) => [timezone, Date.parse(time)] as const)))
  .chain(([timezone, around]) =>
    fc.record({
      timezone: fc.constant(timezone),
      // Whole minutes and moments between them.
      at: fc
        .tuple(fc.integer({ min: -40 * 60, max: 40 * 60 }), fc.constantFrom(0, 0, 1, 999, 1000, 59_999))
        .map(([minutes, rest]) => around + minutes * minute + rest),
    }),
  );

const clocks = new Map(zones.map(([timezone]) => [timezone, clockOf(timezone)]));

function scan({ cron, timezone }: { cron: DrawnCron; timezone: string }): (instant: number) => boolean {
  return comesAt(cron, clocks.get(timezone) ?? clockOf(timezone));
}

function writtenCron({ text }: DrawnCron): string {
  const read = readCron(text);
  if (!read.ok) throw new Error(`${text}: ${read.kind}`);
  return read.cron;
}

const comes = (cron: DrawnCron) => readCron(cron.text).ok;

describe('A schedule', () => {
  test('comes at the minutes that its fields name, and at no other', () => {
    fc.assert(
      fc.property(fc.oneof(anyCron, frequentCron, coarseCron).filter(comes), zoneAndTime, (cron, { timezone, at }) => {
        const isMinute = scan({ cron, timezone });
        const times = occurrencesOf({ cron: writtenCron(cron), timezone });
        const horizon = 4 * 24 * hour;
        const next = times.after(at) ?? Infinity;
        let scanned = Math.floor(at / minute) * minute + minute;
        while (scanned < at + horizon && !isMinute(scanned)) scanned += minute;
        expect(Math.min(next, scanned)).toBe(scanned);
        if (scanned < at + horizon) expect(next).toBe(scanned);
        const last = times.upTo(at) ?? -Infinity;
        scanned = Math.floor(at / minute) * minute;
        while (scanned > at - horizon && !isMinute(scanned)) scanned -= minute;
        expect(Math.max(last, scanned)).toBe(scanned);
        if (scanned > at - horizon) expect(last).toBe(scanned);
      }),
      { numRuns: isLong ? 5000 : 60 },
    );
  });

  test('reads the same when it is written as all engines understand it', () => {
    fc.assert(
      fc.property(anyCron.filter(comes), (cron) => {
        expect(readCron(writtenCron(cron))).toEqual({ ok: true, cron: writtenCron(cron) });
        expect(writtenCron(cron)).toMatch(/^[\d*,/-]+(?: [\d*,/-]+){4}$/);
      }),
    );
  });

  test('of any text is one, or tells what is wrong and where', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...Array.from('*/,-0157LWH?#MONSUNJ@')), maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const text = words.join(' ');
        const read = readCron(text);
        if (read.ok) return;
        expect(read.start).toBeGreaterThanOrEqual(0);
        expect(read.end).toBeLessThanOrEqual(text.length);
        if (text.trim() !== '') expect(read.start).toBeLessThan(read.end);
      }),
    );
  });
});

describe('A task that has a schedule', () => {
  const three = fc.uniqueArray(fc.oneof(frequentCron, coarseCron), {
    minLength: 1,
    maxLength: 3,
    selector: writtenCron,
  });
  /** How late a run begins, as a part of the time until its line comes again. */
  const delays = fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), { minLength: 5, maxLength: 5 });

  test.each([
    ['and the engine tells which line came', true],
    ['and it does not', false],
  ])('runs once for each of its times, however late the runs begin that the file starts, %s', (_, isTold) => {
    fc.assert(
      fc.property(
        three,
        fc.oneof(frequentCron, coarseCron),
        zoneAndTime,
        delays,
        (starts, cron, { timezone, at }, lateness) => {
          const from = Math.floor(at / minute) * minute;
          const until = from + 30 * hour;
          const line = writtenCron(cron);
          const schedule = starts.map((start) => ({ cron: writtenCron(start), timezone }));
          const plan = planOf({ task: { schedule: line } }, { schedule });
          const scans = starts.map((start) => scan({ cron: start, timezone }));
          const isTime = scan({ cron, timezone });

          /** The times of the task since the run before, which the next run serves. */
          let waiting = 0;
          let runs = 0;
          let isFirst = true;
          for (let now = from; now < until; now += minute) {
            if (runs >= 40) break;
            if (isTime(now)) waiting += 1;
            const fired = schedule.filter((__, i) => scans[i]?.(now) === true).map((start) => start.cron);
            if (fired.length === 0) continue;
            const due = (isTold ? fired : [undefined]).filter((told) => {
              const comings = schedule.filter((start) => told === undefined || start.cron === told);
              const again = Math.min(...comings.map((start) => occurrencesOf(start).after(now) ?? Infinity));
              const late = Math.floor(Math.min(again - now, 8 * hour) * (lateness[runs++ % lateness.length] ?? 0));
              return !tasksNotDue(plan, { at: now + late, fired: told }).has('task');
            });
            const isStart = isTold && schedule.some((start) => start.cron === line);
            const expected = isStart ? fired.includes(line) : waiting > 0;
            // What came before the scan began is not known.
            if (!isFirst || isStart)
              expect([new Date(now).toISOString(), due.length]).toEqual([expect.anything(), expected ? 1 : 0]);
            isFirst = false;
            waiting = 0;
          }
        },
      ),
      { numRuns: isLong ? 500 : 15 },
    );
  });

  test('and nobody says when runs start, runs where one of its times lies within the last hour', () => {
    fc.assert(
      fc.property(frequentCron, fc.integer({ min: -40 * 60, max: 40 * 60 }), (cron, minutes) => {
        const at = Date.parse('2026-11-21T12:00Z') + minutes * minute;
        const isTime = scan({ cron, timezone: 'UTC' });
        const isDue = Array.from({ length: 60 }, (_, i) => at - i * minute).some(isTime);
        const plan = planOf({ task: { schedule: writtenCron(cron) } });
        expect(tasksNotDue(plan, { at, fired: undefined }).has('task')).toBe(!isDue);
      }),
    );
  });
});
