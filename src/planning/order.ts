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

/** Kahn's algorithm (1962): each member after all that its group waits for; among equals the lower rank first. */
export function topologicalOrder(waiting: Waiting): Int32Array {
  const { starts, groupOf, included, waitsFor, rank } = waiting;
  const groups = waitsFor.size;
  const members = groupOf.length;
  const { starts: edgeStarts, targets } = waitsFor;
  const memberOf = new Int32Array(members);
  for (let member = 0; member < members; member++) memberOf[rank[member] ?? 0] = member;
  const order = new Int32Array(members);
  let count = 0;
  if (isOrder(waiting)) {
    for (let next = 0; next < members; next++) {
      const member = memberOf[next] ?? 0;
      if (included[member] === 1) order[count++] = member;
    }
    return order.subarray(0, count);
  }
  /** Members of each group that are not yet in order. */
  const left = new Int32Array(groups);
  for (let member = 0; member < members; member++) if (included[member] === 1) add(left, groupOf[member] ?? 0, 1);
  /** Those that wait for each target, as lists linked through flat arrays. */
  const firstWaiter = new Int32Array(groups + members).fill(-1);
  const waiter = new Int32Array(targets.length);
  const nextWaiter = new Int32Array(targets.length);
  const pending = new Int32Array(groups);
  for (let group = 0; group < groups; group++) {
    if (left[group] === 0) continue;
    for (let edge = edgeStarts[group] ?? 0, end = edgeStarts[group + 1] ?? 0; edge < end; edge++) {
      const target = targets[edge] ?? 0;
      const isThere = target < groups ? (left[target] ?? 0) > 0 : included[target - groups] === 1;
      if (!isThere) continue;
      nextWaiter[edge] = firstWaiter[target] ?? -1;
      waiter[edge] = group;
      firstWaiter[target] = edge;
      add(pending, group, 1);
    }
  }

  const ready = new NumberSet(members);
  const open = (group: number) => {
    for (let member = starts[group] ?? 0, end = starts[group + 1] ?? 0; member < end; member++) {
      if (included[member] === 1) ready.add(rank[member] ?? 0);
    }
  };
  const arrive = (target: number) => {
    for (let edge = firstWaiter[target] ?? -1; edge !== -1; edge = nextWaiter[edge] ?? -1) {
      const group = waiter[edge] ?? 0;
      if (add(pending, group, -1) === 0) open(group);
    }
  };
  for (let group = 0; group < groups; group++) if (pending[group] === 0) open(group);
  for (let next = ready.takeLeast(); next !== -1; next = ready.takeLeast()) {
    const member = memberOf[next] ?? 0;
    const group = groupOf[member] ?? 0;
    order[count++] = member;
    arrive(groups + member);
    if (add(left, group, -1) === 0) arrive(group);
  }
  return order.subarray(0, count);
}

/**
 * Whether the ranks alone are an order already: nothing waits, as among the scripts of a folder, or all waits for lower
 * ranks, as where ids are numbered.
 */
function isOrder({ starts, waitsFor, rank }: Waiting): boolean {
  const { size: groups, starts: edgeStarts, targets } = waitsFor;
  let edge = 0;
  for (let group = 0; group < groups; group++) {
    const end = edgeStarts[group + 1] ?? 0;
    if (edge === end) continue;
    const first = starts[group] ?? 0;
    // Of several members the order among themselves would have to be looked at.
    if ((starts[group + 1] ?? 0) !== first + 1) return false;
    const own = rank[first] ?? 0;
    for (; edge < end; edge++) {
      const target = targets[edge] ?? 0;
      const member = target < groups ? (starts[target] ?? 0) : target - groups;
      const isOne = target >= groups || (starts[target + 1] ?? 0) === member + 1;
      if (!isOne || (rank[member] ?? 0) > own) return false;
    }
  }
  return true;
}

function add(numbers: Int32Array, i: number, change: number): number {
  return (numbers[i] = (numbers[i] ?? 0) + change);
}

/** A set of whole numbers below a size, as a tree of bits: each word tells which of 32 words below it are not empty. */
class NumberSet {
  /** The numbers themselves first, the root last. */
  readonly #levels: Int32Array[] = [];

  constructor(size: number) {
    let words = size;
    do this.#levels.push(new Int32Array((words = (words + 31) >>> 5)));
    while (words > 1);
  }

  add(item: number): void {
    let at = item;
    for (const level of this.#levels) {
      const word = at >>> 5;
      const before = level[word] ?? 0;
      level[word] = before | (1 << (at & 31));
      if (before !== 0) return;
      at = word;
    }
  }

  /** -1 where the set is empty. */
  takeLeast(): number {
    let least = 0;
    for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
      const word = this.#levels[depth]?.[least] ?? 0;
      if (word === 0) return -1;
      least = (least << 5) | (31 - Math.clz32(word & -word));
    }
    let at = least;
    for (const level of this.#levels) {
      const word = at >>> 5;
      const after = (level[word] ?? 0) & ~(1 << (at & 31));
      level[word] = after;
      if (after !== 0) break;
      at = word;
    }
    return least;
  }
}
