import { afterEach, describe, expect, test } from '@jest/globals';

import { systemClock } from '../../src/process/clock.ts';

const { now } = Date;
const hour = 3_600_000;

afterEach(() => {
  Date.now = now;
});

describe('The time of a run', () => {
  test('is that of the machine', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
  });

  test('goes on where the time of day is set back, and follows where it is set forward', () => {
    const before = systemClock.now();
    Date.now = () => now() - hour;
    const then = systemClock.now();
    expect(then - before).toBeGreaterThanOrEqual(0);
    expect(then - before).toBeLessThan(hour / 2);
    Date.now = () => now() + hour;
    expect(systemClock.now() - before).toBeGreaterThan(hour / 2);
  });
});
