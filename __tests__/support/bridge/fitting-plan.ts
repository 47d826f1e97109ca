import { planText, type RandomPlan, type RandomTask } from './random-plan.ts';

/** Everything that each task waits for, directly or not, gates left out. */
function aboveOf({ tasks }: RandomPlan): ReadonlyMap<string, ReadonlySet<string>> {
  const above = new Map<string, Set<string>>();
  for (const { id, needs, after } of tasks) {
    const found = new Set([...needs, ...after]);
    for (const one of found) for (const other of above.get(one) ?? []) found.add(other);
    above.set(id, found);
  }
  const gates = new Set(tasks.flatMap(({ id, gate }) => (gate ? [id] : [])));
  return new Map(Array.from(above, ([id, set]) => [id, new Set([...set].filter((one) => !gates.has(one)))]));
}

/** Whether of any two tasks one waits for all that the other waits for. */
export function isFitting(plan: RandomPlan): boolean {
  const above = aboveOf(plan);
  const sets = plan.tasks.filter(({ gate }) => !gate).map(({ id }) => above.get(id) ?? new Set<string>());
  return sets.every((a) => sets.every((b) => isWithin(a, b) || isWithin(b, a)));
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}

/** The plan with as many `after` as make it fit: whatever waits comes after all that those before it waited for. Gates fit anywhere. */
export function fitting(plan: RandomPlan): RandomPlan {
  const tasks: RandomTask[] = [];
  let waited = new Set<string>();
  for (const task of plan.tasks) {
    const direct = [...task.needs, ...task.after];
    if (direct.length === 0 || task.gate) {
      tasks.push(task);
      continue;
    }
    const after = [...new Set([...task.after, ...waited])].filter((id) => !task.needs.includes(id));
    tasks.push({ ...task, after });
    waited = new Set([...waited, ...direct]);
  }
  return { ...plan, tasks };
}

/** A plan in which every word about a result decides: skipped for itself or for others, failed, allowed to, healed. */
export function decisivePlan(): RandomPlan {
  const task = (id: string, more: Partial<RandomTask>): RandomTask => ({
    id,
    needs: [],
    after: [],
    if: undefined,
    gate: false,
    ends: [0],
    retries: 0,
    allowed: [0],
    continueOnError: false,
    matrix: false,
    output: undefined,
    env: {},
    ...more,
  });
  const first = ['away', 'bad', 'spared'];
  const second = ['below', 'knows', 'lives', 'last', 'told'];
  const tasks = [
    task('away', { if: "github.ref != 'refs/heads/main'" }),
    task('bad', { ends: [1] }),
    task('spared', { ends: [1], continueOnError: true }),
    task('below', { needs: ['away'], after: ['bad', 'spared'] }),
    task('knows', { needs: first, if: "always() && needs.away.result == 'skipped'" }),
    task('last', { needs: ['bad'], after: ['away', 'spared'], if: 'failure()' }),
    task('lives', { needs: ['spared'], after: ['away', 'bad'] }),
    task('told', {
      needs: first,
      if: 'always()',
      env: { SEEN: '${{ needs.away.result }}/${{ needs.spared.result }}' },
    }),
    task('healed', { needs: ['told'], after: second.filter((id) => id !== 'told') }),
    task('not so', { needs: ['below'], after: second.filter((id) => id !== 'below'), if: 'failure()' }),
  ];
  return { tasks, environment: {} };
}

/** Its configuration for who only reads it. */
export function textOfPlan(plan: RandomPlan): string {
  return planText(plan, '/trace');
}
