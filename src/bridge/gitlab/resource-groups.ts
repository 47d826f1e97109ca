import type { Support } from '../../model/bridge.ts';
import type { Job, Pipeline } from '../pipeline.ts';

/** Which pools a `resource_group` stands for, which has room for one job of the whole project. */
export interface ResourceGroups {
  readonly groupOf: (job: Job) => string | undefined;
  readonly lost: readonly {
    readonly support: Support;
    readonly jobs: readonly Job[];
    readonly consequence?: string;
    readonly remedy?: string;
  }[];
}

export function resourceGroups({ plan, jobs }: Pipeline): ResourceGroups {
  const groups = new Map<Job, string>();
  const lost: ResourceGroups['lost'][number][] = [];
  for (const [pool, capacity] of Object.entries(plan.resources)) {
    const users = jobs.filter(({ task }) => Object.hasOwn(task.resources, pool));
    const amounts = users.map(({ task }) => task.resources[pool] ?? 0).sort((a, b) => a - b);
    const [least = 0, next = 0] = amounts;
    if (users.length < 2 || amounts.reduce((sum, amount) => sum + amount, 0) <= capacity) {
      if (users.length > 0) lost.push({ support: 'native', jobs: users });
      continue;
    }
    const free = users.filter((job) => !groups.has(job));
    if (least + next > capacity && free.length === users.length) {
      for (const job of users) groups.set(job, groupName(pool));
      lost.push({
        support: 'emulated',
        jobs: users,
        consequence: `\`resource_group: ${groupName(pool)}\`, which holds for all pipelines of the project, not for the run alone`,
      });
    } else if (least + next > capacity) {
      lost.push({
        support: 'lost',
        jobs: users,
        consequence: `a job has one resource_group: jobs that take ${JSON.stringify(pool)} may run at once`,
        remedy: 'let each task take one resource, or emit with --mode wrapper',
      });
    } else lost.push({ support: 'lost', jobs: users });
  }
  return { groupOf: (job) => groups.get(job), lost };
}

/** Letters, digits and a few signs, not beginning or ending in a slash. https://docs.gitlab.com/ci/yaml/#resource_group */
function groupName(pool: string): string {
  return pool.replace(/[^\w./ -]+/g, '-').replace(/^\/+|\/+$/g, '') || 'resource';
}
