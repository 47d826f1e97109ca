import * as fc from 'fast-check';

import type { Plan } from '../../src/model/plan.ts';
import type { Ends } from './scheduler-driver.ts';
import { planOf, type TaskSketch } from './hand-made-plan.ts';

export interface Case {
  readonly plan: Plan;
  readonly max_parallel: number;
  /** By task, how its attempts end. */
  readonly ends: readonly (readonly Ends[])[];
}

/** Conditions with what they mean, given what a task's needs came to while the run is not being cancelled. */
export const conditions: readonly {
  readonly if?: string;
  readonly holds: (success: boolean, failure: boolean) => boolean;
}[] = [
  { holds: (success) => success },
  { if: 'success()', holds: (success) => success },
  { if: 'true', holds: (success) => success },
  { if: 'always()', holds: () => true },
  { if: 'failure()', holds: (_, failure) => failure },
  { if: '!failure()', holds: (_, failure) => !failure },
  { if: 'cancelled()', holds: () => false },
  { if: '!cancelled()', holds: () => true },
  { if: 'false', holds: () => false },
  { if: 'success() || failure()', holds: (success, failure) => success || failure },
];

const capacities = { database: 3, bench: 1, share: 1 };
const ends = fc.constantFrom<Ends>('passed', 'passed', 'passed', 'failed', 'timeout', 'error');

/**
 * Small plans in which everything meets: matrices, gates, resources, retries, conditions, priorities, what is left out.
 * In a crowded one there is little order, so that many tasks wait for the same resources.
 */
export function arbitraryCase(
  options: { readonly fail_fast?: boolean; readonly crowded?: boolean } = {},
): fc.Arbitrary<Case> {
  return fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.record({
      plan: fc
        .tuple(...Array.from({ length: size }, (_, index) => sketch(index, options.crowded ?? false)))
        .map((sketches) =>
          planOf(Object.fromEntries(sketches.map((task, index) => [idOf(index), task])), {
            resources: capacities,
            fail_fast: options.fail_fast ?? false,
            excluded: ['left out'],
          }),
        ),
      max_parallel: fc.integer({ min: 1, max: 5 }),
      ends: fc.array(fc.array(ends, { minLength: 1, maxLength: 3 }), { minLength: size, maxLength: size }),
    }),
  );
}

/** Names whose order is not that of the indices. */
function idOf(index: number): string {
  return `${'hgfedcbalkji'[index]}`;
}

function sketch(index: number, crowded: boolean): fc.Arbitrary<TaskSketch> {
  const earlier = Array.from({ length: index }, (_, before) => idOf(before));
  const some = fc.subarray(earlier, { maxLength: Math.min(index, crowded ? 1 : 4) });
  const rarely = <T>(value: T): fc.Arbitrary<T | undefined> =>
    fc.oneof({ arbitrary: fc.constant(undefined), weight: 7 }, { arbitrary: fc.constant(value), weight: 1 });
  return fc
    .record({
      needs: some,
      legs: some,
      leftOut: rarely(true),
      after: some,
      condition: crowded ? fc.constant(conditions[0]) : fc.constantFrom(...conditions.slice(0, 1), ...conditions),
      skip: rarely('not today'),
      gate: rarely(true),
      allowed: fc.constantFrom(false, false, true),
      retries: fc.constantFrom(0, 0, 1, 2),
      resources: fc.oneof(
        fc.constant({}),
        fc.constant({ bench: 1, database: 1 }),
        fc.record({ database: fc.integer({ min: 1, max: 3 }) }),
        fc.record({ bench: fc.constant(1), share: fc.constantFrom(0.1, 0.2, 0.7, 1) }, { requiredKeys: ['share'] }),
      ),
      priority: fc.constantFrom(0, 0, 0, 10, -10),
    })
    .map((drawn): TaskSketch => {
      // Half of what it needs by name, the rest as the legs of a matrix.
      const legs = [
        ...drawn.legs.filter((id) => !drawn.needs.includes(id)),
        ...(drawn.leftOut === true ? ['left out'] : []),
      ];
      return {
        needs: [...drawn.needs, ...(legs.length === 0 || crowded ? [] : [{ matrix: legs }])],
        after: drawn.after,
        if: drawn.condition?.if,
        skip: crowded ? undefined : drawn.skip,
        gate: !crowded && drawn.gate === true,
        continue_on_error: drawn.allowed,
        retry: { max_attempts: drawn.retries + 1, on: ['failed', 'timeout'] },
        resources: drawn.resources,
        priority: drawn.priority,
      };
    });
}
