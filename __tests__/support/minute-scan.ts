import * as fc from 'fast-check';

/** Cron lines beside what they mean, told without reading them; and the times at which they come, by looking at each minute. */

export const minute = 60_000;

interface DrawnField {
  readonly text: string;
  readonly values: ReadonlySet<number>;
  /** Neither `*` nor a step. */
  readonly isPlain: boolean;
  readonly isStar: boolean;
}

export interface DrawnCron {
  readonly text: string;
  readonly fields: readonly DrawnField[];
}

const span = (from: number, to: number, step = 1): number[] => {
  const values: number[] = [];
  for (let value = from; value <= to; value += step) values.push(value);
  return values;
};

function field(min: number, max: number, write: (value: number) => string = String): fc.Arbitrary<DrawnField> {
  const value = fc.integer({ min, max });
  const step = fc.integer({ min: 2, max: Math.max(2, Math.floor((max - min) / 2)) });
  const term = fc.oneof(
    value.map((one) => ({ text: write(one), values: [one], isPlain: true })),
    fc.tuple(value, value).map(([a, b]) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      return { text: `${write(from)}-${write(to)}`, values: span(from, to), isPlain: true };
    }),
    fc
      .tuple(value, step)
      .map(([from, by]) => ({ text: `${write(from)}/${by}`, values: span(from, max, by), isPlain: false })),
  );
  const list = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => ({
    text: terms.map(({ text }) => text).join(','),
    values: new Set(terms.flatMap(({ values }) => values)),
    isPlain: terms.every(({ isPlain }) => isPlain),
    isStar: false,
  }));
  const star = fc.constant({ text: '*', values: new Set(span(min, max)), isPlain: false, isStar: true });
  const steps = step.map((by) => ({
    text: `*/${by}`,
    values: new Set(span(min, max, by)),
    isPlain: false,
    isStar: false,
  }));
  return fc.oneof({ weight: 2, arbitrary: list }, star, steps);
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const always = fc.constant({ text: '*', values: new Set(span(0, 31)), isPlain: false, isStar: true });

const cronOf = (...parts: readonly fc.Arbitrary<DrawnField>[]): fc.Arbitrary<DrawnCron> =>
  fc.tuple(...parts).map((fields) => ({ text: fields.map(({ text }) => text).join(' '), fields }));

/** Any line of five fields. */
export const anyCron: fc.Arbitrary<DrawnCron> = cronOf(
  field(0, 59),
  field(0, 23),
  fc.oneof(always, field(1, 31)),
  fc.oneof(
    { weight: 3, arbitrary: always },
    field(1, 12, (month) => months[month - 1] ?? ''),
  ),
  fc.oneof(
    always,
    field(0, 6, (day) => days[day] ?? ''),
  ),
);

/** One that comes within a few days, likely around the hours in which clocks are changed. */
export const frequentCron: fc.Arbitrary<DrawnCron> = cronOf(
  fc.oneof(field(0, 59), fc.constantFrom(...[0, 30, 59].map(only))),
  fc.oneof(field(0, 23), fc.constantFrom(...[0, 1, 2, 3].map(only))),
  always,
  always,
  fc.oneof(
    always,
    field(0, 6, (day) => days[day] ?? ''),
  ),
);

function only(value: number): DrawnField {
  return { text: String(value), values: new Set([value]), isPlain: true, isStar: false };
}

/** One of a few, that come at the same time as each other now and then, and when clocks are changed. */
export const coarseCron: fc.Arbitrary<DrawnCron> = cronOf(
  fc.constantFrom(only(0), only(30), { ...only(0), text: '*/30', values: new Set([0, 30]), isPlain: false }),
  fc.oneof(always, fc.constantFrom(only(2), { ...only(2), text: '2,14', values: new Set([2, 14]) })),
  always,
  always,
  always,
);

/** What the clocks of a zone show at an instant, as if it were UTC. */
export function clockOf(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  /** Clocks are changed at quarters of an hour. */
  const offsets = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / (15 * minute)) * 15 * minute;
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      const parts = format.formatToParts(quarter);
      const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
      offset = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - quarter;
      offsets.set(quarter, offset);
    }
    return instant + offset;
  };
}

/** Whether it comes at a minute: by the clock; a fixed time that the clock leaves out right after, and one that it shows twice once. */
export function comesAt({ fields }: DrawnCron, clock: (instant: number) => number): (instant: number) => boolean {
  const [minutes, hours, dates, monthNumbers, weekdays] = fields;
  const isFixed = minutes?.isPlain === true && hours?.isPlain === true;
  const shows = (shown: number): boolean => {
    const date = new Date(shown);
    const isDate = dates?.values.has(date.getUTCDate()) === true;
    const isDay = weekdays?.values.has(date.getUTCDay()) === true;
    const isEither = dates?.isStar === true || weekdays?.isStar === true ? isDate && isDay : isDate || isDay;
    return (
      minutes?.values.has(date.getUTCMinutes()) === true &&
      hours?.values.has(date.getUTCHours()) === true &&
      monthNumbers?.values.has(date.getUTCMonth() + 1) === true &&
      isEither
    );
  };
  return (instant) => {
    const shown = clock(instant);
    if (!isFixed) return shows(shown);
    const before = clock(instant - minute);
    for (let skipped = before + minute; skipped < shown; skipped += minute) if (shows(skipped)) return true;
    // Clocks are put back by an hour at most.
    const isSecond = span(1, 60).some((back) => clock(instant - back * minute) === shown);
    return shows(shown) && !isSecond;
  };
}

/** Zones, each with instants around which its clocks are changed, by an hour or by half of one. */
export const zones: readonly (readonly [timezone: string, around: readonly string[]])[] = [
  ['UTC', ['2026-02-28T00:00Z', '2027-12-31T00:00Z']],
  ['Europe/Berlin', ['2026-03-29T01:00Z', '2026-10-25T01:00Z']],
  ['America/New_York', ['2026-03-08T07:00Z', '2026-11-01T06:00Z']],
  ['Australia/Lord_Howe', ['2026-04-04T15:00Z', '2026-10-03T15:30Z']],
  ['Asia/Kathmandu', ['2028-02-29T00:00Z']],
];
