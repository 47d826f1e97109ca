import { at } from './graph.ts';

/** What a task takes from each pool; the same object for all tasks that take the same. */
export interface Demand {
  readonly pools: readonly number[];
  readonly amounts: readonly number[];
}

export interface Pools {
  readonly demandOf: (resources: Readonly<Record<string, number>>) => Demand;
  readonly take: (demand: Demand) => void;
  readonly give: (demand: Demand) => void;
  /** What is free now, to be handed out in order of rank. */
  readonly survey: () => Survey;
}

/** One look at the pools in which each ready task, in order of rank, finds what those before it have left. */
export interface Survey {
  readonly admits: (demand: Demand) => boolean;
  /** Sets aside what a task waits for, so that none after it takes it. */
  readonly reserve: (demand: Demand) => void;
  /** Whether nothing is left in any pool. */
  readonly exhausted: () => boolean;
}

/** Amounts may be fractions, and 0.1 taken ten times is not 1. */
const slack = 1e-9;

/** `capacities`: name of each pool and what it holds. An unknown pool, or more than it holds, is refused by planning. */
export function createPools(capacities: Readonly<Record<string, number>>): Pools {
  const names = Object.keys(capacities);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const capacity = Float64Array.from(names, (name) => capacities[name] ?? 0);
  const free = capacity.slice();
  const holders = new Int32Array(names.length);
  const demands = new Map<string, Demand>();

  const demandOf = (resources: Readonly<Record<string, number>>): Demand => {
    const wanted = Object.entries(resources).map(([name, amount]) => [indexOf.get(name) ?? -1, amount] as const);
    wanted.sort(([a], [b]) => a - b);
    const key = wanted.join(';');
    let demand = demands.get(key);
    if (demand === undefined) {
      if (wanted.some(([pool, amount]) => pool < 0 || amount > at(capacity, pool) + slack)) {
        throw new Error(`a plan asks for more than its pools hold: ${JSON.stringify({ resources, capacities })}`);
      }
      demand = { pools: wanted.map(([pool]) => pool), amounts: wanted.map(([, amount]) => amount) };
      demands.set(key, demand);
    }
    return demand;
  };

  return {
    demandOf,
    take(demand) {
      for (const [place, pool] of demand.pools.entries()) {
        free[pool] = at(free, pool) - at(demand.amounts, place);
        holders[pool] = at(holders, pool) + 1;
      }
    },
    give(demand) {
      for (const [place, pool] of demand.pools.entries()) {
        holders[pool] = at(holders, pool) - 1;
        // A pool that nobody holds is full again, whatever rounding has made of the sum.
        free[pool] = at(holders, pool) === 0 ? at(capacity, pool) : at(free, pool) + at(demand.amounts, place);
      }
    },
    survey() {
      const left = free.slice();
      return {
        admits: (demand) => demand.pools.every((pool, place) => at(left, pool) + slack >= at(demand.amounts, place)),
        reserve(demand) {
          for (const [place, pool] of demand.pools.entries()) left[pool] = at(left, pool) - at(demand.amounts, place);
        },
        exhausted: () => left.every((amount) => amount <= 0),
      };
    },
  };
}
