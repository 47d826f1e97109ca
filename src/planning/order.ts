import type { Digraph } from './digraph.ts';

/** What has to be ordered, as integers; a *group* is a draft, its members are its legs. */
export interface Waiting {
  /** The members of group `g` are `starts[g]` to `starts[g + 1] - 1`. */
  readonly starts: Int32Array;
  readonly groupOf: Int32Array;
  /** 1 for members that are to be ordered; the others are as if they were not there. */
  readonly included: Uint8Array;
  /** What each group waits for: a group, or `groups + member`; so targets go beyond its size. */
  readonly waitsFor: Digraph;
  /** Of each member, its place among all by byte order of id: a permutation. */
  readonly rank: Int32Array;
}

/** Kahn's algorithm (1962) with a heap: each member after all that its group waits for; among equals the lower rank first. */
export function topologicalOrder({ starts, groupOf, included, waitsFor, rank }: Waiting): readonly number[] {
  const groups = waitsFor.size;
  const members = groupOf.length;
  const at = (numbers: Int32Array, i: number) => numbers[i] ?? 0;
  /** Members of each group that are not yet in order. */
  const left = new Int32Array(groups);
  for (let member = 0; member < members; member++) {
    if (included[member] === 1) left[at(groupOf, member)] = at(left, at(groupOf, member)) + 1;
  }
  const isThere = (target: number) => (target < groups ? at(left, target) > 0 : included[target - groups] === 1);
  /** Those that wait for each target, as lists linked through flat arrays. */
  const firstWaiter = new Int32Array(groups + members).fill(-1);
  const waiter = new Int32Array(waitsFor.targets.length);
  const nextWaiter = new Int32Array(waitsFor.targets.length);
  const pending = new Int32Array(groups);
  for (let group = 0; group < groups; group++) {
    if (left[group] === 0) continue;
    for (let edge = at(waitsFor.starts, group); edge < at(waitsFor.starts, group + 1); edge++) {
      const target = at(waitsFor.targets, edge);
      if (!isThere(target)) continue;
      nextWaiter[edge] = at(firstWaiter, target);
      waiter[edge] = group;
      firstWaiter[target] = edge;
      pending[group] = at(pending, group) + 1;
    }
  }

  const memberOf = new Int32Array(members);
  for (let member = 0; member < members; member++) memberOf[at(rank, member)] = member;
  const ready = new MinimumHeap();
  const open = (group: number) => {
    for (let member = at(starts, group); member < at(starts, group + 1); member++) {
      if (included[member] === 1) ready.push(at(rank, member));
    }
  };
  const arrive = (target: number) => {
    for (let i = at(firstWaiter, target); i !== -1; i = at(nextWaiter, i)) {
      const group = at(waiter, i);
      pending[group] = at(pending, group) - 1;
      if (pending[group] === 0) open(group);
    }
  };
  for (let group = 0; group < groups; group++) if (pending[group] === 0) open(group);
  const order: number[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const member = at(memberOf, next);
    const group = at(groupOf, member);
    order.push(member);
    arrive(groups + member);
    left[group] = at(left, group) - 1;
    if (left[group] === 0) arrive(group);
  }
  return order;
}

class MinimumHeap {
  readonly #items: number[] = [];

  push(item: number): void {
    const items = this.#items;
    let hole = items.push(item) - 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = items[parent] ?? 0;
      if (above <= item) break;
      items[hole] = above;
      hole = parent;
    }
    items[hole] = item;
  }

  pop(): number | undefined {
    const items = this.#items;
    const least = items[0];
    const item = items.pop();
    if (items.length === 0 || item === undefined) return least;
    let hole = 0;
    for (let child = 1; child < items.length; child = 2 * hole + 1) {
      if ((items[child + 1] ?? Number.POSITIVE_INFINITY) < (items[child] ?? 0)) child++;
      const below = items[child] ?? 0;
      if (below >= item) break;
      items[hole] = below;
      hole = child;
    }
    items[hole] = item;
    return least;
  }
}
