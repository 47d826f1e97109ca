import type { Chance, Clock } from '../engine/ports.ts';

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (delay, call) => {
    // setTimeout takes at most 2^31 - 1 ms and would fire at once above it; a month is as good as never here.
    const timer = setTimeout(call, Math.min(delay, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};

export const systemChance: Chance = { next: () => Math.random() };
