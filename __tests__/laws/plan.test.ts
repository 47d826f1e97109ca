import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { neededTasks, type Plan } from '../../src/model/plan.ts';
import { shapeOf } from '../../src/planning/critical-path.ts';
import { planDigest } from '../../src/planning/digest.ts';
import { planned } from '../support/planned.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 100 : 10_000;

interface Sketch {
  readonly id: string;
  readonly kind: 'script' | 'run';
  readonly needs: readonly string[];
  readonly after: readonly string[];
  readonly shards: number;
}

const name = fc
  .constantFrom('a', 'b', 'c', 'd', 'e', 'db/a', 'db/b', 'Zebra', 'é', '\u{1F600}', '\uFFFD')
  .map((word) => `scripts/${word}`);
/** Tasks that wait for some of those before them: acyclic, in an arbitrary naming. */
const sketches: fc.Arbitrary<readonly Sketch[]> = fc
  .uniqueArray(
    fc.record({
      id: name,
      kind: fc.constantFrom('script', 'run'),
      needs: fc.array(fc.nat(), { maxLength: 3 }),
      after: fc.array(fc.nat(), { maxLength: 1 }),
      shards: fc.constantFrom(0, 0, 1, 3),
    }),
    { minLength: 1, maxLength: 8, selector: ({ id }) => id },
  )
  .map((tasks) =>
    tasks.map((task, position) => {
      const earlier = (picks: readonly number[]) =>
        position === 0 ? [] : picks.map((pick) => tasks[pick % position]?.id ?? '');
      return { ...task, needs: earlier(task.needs), after: earlier(task.after) };
    }),
  );

/** The configuration with its tasks and overrides in this order. */
function planFor(tasks: readonly Sketch[], selection = {}): Plan {
  const settings = ({ needs, after, shards }: Sketch) => ({
    needs,
    after,
    ...(shards === 0 ? {} : { matrix: { shard: Array.from({ length: shards }, (_, i) => i) } }),
  });
  const of = (kind: Sketch['kind']) => tasks.filter((task) => task.kind === kind);
  const { plan, diagnostics } = planned(
    JSON.stringify({
      discover: {},
      scripts: Object.fromEntries(of('script').map((task) => [task.id, settings(task)])),
      tasks: Object.fromEntries(of('run').map((task) => [task.id, { run: 'x', ...settings(task) }])),
    }),
    { scripts: Object.fromEntries(of('script').map(({ id }) => [id, ''])), selection },
  );
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

const withoutPlaces = (plan: Plan) => ({
  ...plan,
  tasks: plan.tasks.map(({ origin: _origin, origins: _origins, ...task }) => task),
});

describe('The Plan', () => {
  test('has each task after everything that it waits for', () => {
    fc.assert(
      fc.property(sketches, (tasks) => {
        const seen = new Set<string>();
        for (const task of planFor(tasks).tasks) {
          for (const id of [...neededTasks(task), ...task.after]) expect(seen).toContain(id);
          seen.add(task.id);
        }
      }),
      { numRuns },
    );
  });

  test('is the same bytes in whatever order scripts are found and tasks are written', () => {
    fc.assert(
      fc.property(
        sketches.chain((tasks) =>
          fc.tuple(fc.constant(tasks), fc.shuffledSubarray([...tasks], { minLength: tasks.length })),
        ),
        ([tasks, shuffled]) => {
          const [plan, other] = [planFor(tasks), planFor(shuffled)];
          expect(JSON.stringify(withoutPlaces(other))).toBe(JSON.stringify(withoutPlaces(plan)));
          expect(planDigest(other)).toBe(planDigest(plan));
        },
      ),
      { numRuns },
    );
  });

  test('holds, of a selection, exactly what was asked for and what that needs in turn', () => {
    fc.assert(
      fc.property(sketches, fc.nat(), (tasks, pick) => {
        const asked = tasks[pick % tasks.length]?.id ?? '';
        const wanted = new Set([asked]);
        for (const id of wanted) for (const need of tasks.find((task) => task.id === id)?.needs ?? []) wanted.add(need);
        const plan = planFor(tasks, { tasks: [asked] });
        expect(new Set(plan.tasks.map((task) => task.base_id))).toEqual(wanted);
        expect(plan.excluded).toEqual([]);
        const ids = new Set(plan.tasks.map(({ id }) => id));
        for (const task of plan.tasks)
          for (const id of [...neededTasks(task), ...task.after]) expect(ids).toContain(id);
      }),
      { numRuns },
    );
  });

  test('without some tasks holds all others, and names the missing ones that are needed', () => {
    fc.assert(
      fc.property(sketches, fc.nat(), (tasks, pick) => {
        fc.pre(tasks.length > 1);
        const exclude = tasks[pick % tasks.length]?.id ?? '';
        const plan = planFor(tasks, { exclude: [exclude] });
        expect(new Set(plan.tasks.map((task) => task.base_id))).toEqual(
          new Set(tasks.map(({ id }) => id).filter((id) => id !== exclude)),
        );
        const missing = new Set(
          plan.tasks.flatMap(neededTasks).filter((id) => !plan.tasks.some((task) => task.id === id)),
        );
        expect(new Set(plan.excluded)).toEqual(missing);
      }),
      { numRuns },
    );
  });

  test('its waves are as many as the critical path has tasks, and that is a real chain', () => {
    fc.assert(
      fc.property(sketches, (tasks) => {
        const plan = planFor(tasks);
        const { critical_path: path, waves } = shapeOf(plan);
        expect(path).toHaveLength(waves.length);
        expect(waves.flat().toSorted()).toEqual(plan.tasks.map(({ id }) => id).toSorted());
        path.slice(1).forEach((id, i) => {
          const task = plan.tasks.find((one) => one.id === id);
          expect(task && [...neededTasks(task), ...task.after]).toContain(path[i]);
        });
      }),
      { numRuns },
    );
  });
});
