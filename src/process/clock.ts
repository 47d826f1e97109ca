import type { Chance, Clock } from '../engine/ports.ts';

/**
 * How far the time of day is ahead of the monotonic one, in milliseconds. It grows with a machine that slept, but where the
 * time of day is set back, as on machines that were just started, a run's times go on: else it ends before it began.
 */
let ahead = Number.NEGATIVE_INFINITY;

/** The time of this machine. */
export const systemClock: Clock = {
  now() {
    ahead = Math.max(ahead, Date.now() - performance.now());
    return Math.round(performance.now() + ahead);
  },
  elapsed: () => performance.now(),
  after: (delay, call) => {
    // setTimeout takes at most 2^31 - 1 ms and would fire at once above it; a month is as good as never here.
    const timer = setTimeout(call, Math.min(delay, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};

export const systemChance: Chance = { next: () => Math.random() };
