import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { findCycles } from '../../src/planning/cycles.ts';
import type { Digraph } from '../../src/planning/digraph.ts';
import { topologicalOrder } from '../../src/planning/order.ts';
import { compareBytes, sortedByBytes } from '../../src/text/byte-order.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 200 : 20_000;

/** For each node those that it waits for, cycles and doubles included. */
const anyGraph = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.array(fc.array(fc.nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }),
  );

function digraph(lists: readonly (readonly number[])[]): Digraph {
  let edges = 0;
  const starts = Int32Array.from([0, ...lists.map((list) => (edges += list.length))]);
  return { size: lists.length, starts, targets: Int32Array.from(lists.flat()) };
}

const cyclesOf = (lists: readonly (readonly number[])[]) => findCycles(digraph(lists));

/** By definition: whether there is a way of at least one step from one node to another. */
function reaches(lists: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set(lists[from]);
  for (const node of seen) for (const next of lists[node] ?? []) seen.add(next);
  return seen.has(to);
}

describe('A cycle is reported with its whole path', () => {
  test('each reported path is closed, follows real edges, and passes no task twice', () => {
    fc.assert(
      fc.property(anyGraph, (lists) => {
        for (const cycle of cyclesOf(lists)) {
          expect(cycle.at(-1)).toBe(cycle[0]);
          expect(new Set(cycle).size).toBe(cycle.length - 1);
          for (const [i, node] of cycle.slice(0, -1).entries()) expect(lists[node]).toContain(cycle[i + 1]);
        }
      }),
      { numRuns },
    );
  });

  test('of tasks that wait for each other each stands in a reported cycle, which begins at the first that none before holds', () => {
    fc.assert(
      fc.property(anyGraph, (lists) => {
        const nodes = lists.map((_, node) => node);
        const knots = nodes.filter((a) => nodes.some((b) => b !== a && reaches(lists, a, b) && reaches(lists, b, a)));
        const held = new Set<number>();
        for (const cycle of cyclesOf(lists)) {
          expect(cycle[0]).toBe(Math.min(...cycle.filter((node) => !held.has(node))));
          expect(held).not.toContain(cycle[0]);
          for (const node of cycle) held.add(node);
        }
        expect([...held].sort((a, b) => a - b)).toEqual(knots);
      }),
      { numRuns },
    );
  });

  test('the path is a shortest one through its first task', () => {
    fc.assert(
      fc.property(anyGraph, (lists) => {
        for (const cycle of cyclesOf(lists)) {
          // A task that needs itself is another complaint, and no step here.
          let reached = new Set(cycle.slice(0, 1));
          for (let step = 1; step < cycle.length - 1; step++) {
            reached = new Set([...reached].flatMap((node) => (lists[node] ?? []).filter((target) => target !== node)));
            expect(reached).not.toContain(cycle[0]);
          }
        }
      }),
      { numRuns },
    );
  });

  test('of thousands of cycles through one task the first hundred are told', () => {
    const leaves = Array.from({ length: 50_000 }, (_, leaf) => leaf + 1);
    const cycles = cyclesOf([leaves, ...leaves.map(() => [0])]);
    expect(cycles.map(([first]) => first)).toEqual([0, ...leaves.slice(1, 100)]);
  });

  test('a chain of 100,000 tasks that closes is found as any other', () => {
    const size = 100_000;
    const [cycle, ...others] = cyclesOf(Array.from({ length: size }, (_, node) => [(node + 1) % size]));
    expect(cycle).toHaveLength(size + 1);
    expect(others).toEqual([]);
  });
});

/** The numbers below a size: as they are, for ids are often numbered, or in any order. */
function sortedOrShuffled(size: number): fc.Arbitrary<readonly number[]> {
  const sorted = Array.from({ length: size }, (_, index) => index);
  return fc.oneof(fc.constant(sorted), fc.shuffledSubarray(sorted, { minLength: size }));
}

/** Groups of members without a cycle: each waits for earlier groups or their members, in an arbitrary naming. */
const waiting = fc.integer({ min: 1, max: 8 }).chain((groups) =>
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: groups, maxLength: groups }),
      edges: fc.array(fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { maxLength: 3 }), {
        minLength: groups,
        maxLength: groups,
      }),
      shuffle: sortedOrShuffled(groups),
    })
    .chain(({ sizes, edges, shuffle }) => {
      const starts = new Int32Array(groups + 1);
      sizes.forEach((size, group) => {
        starts[group + 1] = (starts[group] ?? 0) + size;
      });
      const members = starts[groups] ?? 0;
      const groupOf = new Int32Array(members);
      sizes.forEach((_, group) => groupOf.fill(group, starts[group], starts[group + 1]));
      const waitsFor: number[][] = Array.from({ length: groups }, () => []);
      shuffle.forEach((group, position) => {
        if (position === 0) return;
        waitsFor[group] = (edges[group] ?? []).map(([at, leg]) => {
          const target = shuffle[at % position] ?? 0;
          return leg === null ? target : groups + (starts[target] ?? 0) + (leg % (sizes[target] ?? 1));
        });
      });
      return fc.record({
        starts: fc.constant(starts),
        groupOf: fc.constant(groupOf),
        waitsFor: fc.constant(waitsFor),
        rank: sortedOrShuffled(members).map((ranks) => Int32Array.from(ranks)),
        included: fc
          .array(fc.integer({ min: 0, max: 3 }), { minLength: members, maxLength: members })
          .map((flags) => Uint8Array.from(flags, (flag) => (flag === 0 ? 0 : 1))),
      });
    }),
);

describe('The plan is topologically ordered', () => {
  test('each task comes after everything that it waits for, and among those that could come the first id does', () => {
    fc.assert(
      fc.property(waiting, (input) => {
        const { starts, groupOf, waitsFor, rank, included } = input;
        const members = Array.from(groupOf, (_, member) => member).filter((member) => included[member] === 1);
        const legsOf = (target: number) =>
          target < waitsFor.length
            ? members.filter((member) => member >= (starts[target] ?? 0) && member < (starts[target + 1] ?? 0))
            : members.filter((member) => member === target - waitsFor.length);
        // The definition: again and again the least of those that wait for nothing more.
        const expected: number[] = [];
        while (expected.length < members.length) {
          const ready = members.filter(
            (member) =>
              !expected.includes(member) &&
              (waitsFor[groupOf[member] ?? 0] ?? []).every((target) =>
                legsOf(target).every((leg) => expected.includes(leg)),
              ),
          );
          expected.push(ready.reduce((a, b) => ((rank[a] ?? 0) < (rank[b] ?? 0) ? a : b)));
        }
        expect(Array.from(topologicalOrder({ ...input, waitsFor: digraph(waitsFor) }))).toEqual(expected);
      }),
      { numRuns },
    );
  });

  test('what waits for a matrix comes after the leg whose id is the last of all, too', () => {
    const [starts, groupOf] = [Int32Array.from([0, 2, 3]), Int32Array.from([0, 0, 1])];
    const [rank, included] = [Int32Array.from([0, 2, 1]), new Uint8Array(3).fill(1)];
    expect(Array.from(topologicalOrder({ starts, groupOf, included, waitsFor: digraph([[], [0]]), rank }))).toEqual([
      0, 1, 2,
    ]);
  });

  test.each([31, 32, 33, 1024, 1025, 2500])('this holds for %i tasks as for few', (size) => {
    // A step that shares no factor with the size visits every place once.
    const rank = Int32Array.from({ length: size }, (_, member) => (member * 7919) % size);
    const waitsFor = Array.from({ length: size }, (_, member) => (member % 3 === 0 ? [] : [member >> 1]));
    const expected: number[] = [];
    const done = new Set<number>();
    while (expected.length < size) {
      let least = -1;
      for (let member = 0; member < size; member += 1) {
        const isReady = !done.has(member) && (waitsFor[member] ?? []).every((target) => done.has(target));
        if (isReady && (least === -1 || (rank[member] ?? 0) < (rank[least] ?? 0))) least = member;
      }
      done.add(least);
      expected.push(least);
    }
    const each = Int32Array.from({ length: size }, (_, member) => member);
    const starts = Int32Array.from({ length: size + 1 }, (_, member) => member);
    const included = new Uint8Array(size).fill(1);
    expect(
      Array.from(topologicalOrder({ starts, groupOf: each, included, waitsFor: digraph(waitsFor), rank })),
    ).toEqual(expected);
  });
});

describe('Byte order', () => {
  test('is that of UTF-8, also where UTF-16 has another', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'é', '\uFFFD', '\u{1F600}', '\u{10FFFF}'))
      .map((parts) => parts.join(''));
    const byDefinition = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(sortedByBytes(texts)).toEqual(texts.toSorted(byDefinition));
        for (const other of texts)
          expect(compareBytes(texts[0] ?? '', other)).toBe(byDefinition(texts[0] ?? '', other));
      }),
      { numRuns },
    );
  });
});
