import type { Job, Pipeline } from './pipeline.ts';

/** A pool of resources as engines can have it that know but one lock for a job. */
export interface ExclusiveUse {
  readonly pool: string;
  readonly users: readonly Job[];
  readonly kind:
    /** There is room for all at once. */
    | 'roomy'
    /** There is room for one at a time: a lock says that. */
    | 'exclusive'
    /** Likewise, but some of its users have a lock already. */
    | 'second'
    /** There is room for some at once. */
    | 'counted';
}

/** Every pool that tasks use, in the plan's order. */
export function exclusiveUses({ plan, jobs }: Pipeline): readonly ExclusiveUse[] {
  const locked = new Set<Job>();
  return Object.entries(plan.resources).flatMap(([pool, capacity]): ExclusiveUse[] => {
    const users = jobs.filter(({ task }) => Object.hasOwn(task.resources, pool));
    if (users.length === 0) return [];
    const amounts = users.map(({ task }) => task.resources[pool] ?? 0).sort((a, b) => a - b);
    const [least = 0, next = 0] = amounts;
    if (users.length < 2 || amounts.reduce((sum, amount) => sum + amount, 0) <= capacity) {
      return [{ pool, users, kind: 'roomy' }];
    }
    if (least + next <= capacity) return [{ pool, users, kind: 'counted' }];
    if (users.some((job) => locked.has(job))) return [{ pool, users, kind: 'second' }];
    for (const job of users) locked.add(job);
    return [{ pool, users, kind: 'exclusive' }];
  });
}
