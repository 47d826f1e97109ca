import type { Support } from '../../model/bridge.ts';
import { exclusiveUses } from '../exclusive-resources.ts';
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

export function resourceGroups(pipeline: Pipeline): ResourceGroups {
  const groups = new Map<Job, string>();
  const lost = exclusiveUses(pipeline).flatMap(({ pool, users, kind }): ResourceGroups['lost'] => {
    if (kind === 'roomy') return [{ support: 'native', jobs: users }];
    if (kind === 'counted') return [{ support: 'lost', jobs: users }];
    const free = users.filter((job) => !groups.has(job));
    const held = free.length < 2 ? [] : free;
    for (const job of held) groups.set(job, groupName(pool));
    const others = users.filter((job) => !held.includes(job));
    return [
      {
        support: 'emulated',
        jobs: held,
        consequence: `\`resource_group: ${groupName(pool)}\`, which holds for all pipelines of the project, not for the run alone`,
      },
      {
        support: 'lost',
        jobs: others,
        consequence: `a job has one resource_group: ${held.length === 0 ? '' : 'these and other '}jobs that take ${JSON.stringify(pool)} may run at once`,
        remedy: 'let each task take one resource, or emit with --mode wrapper',
      },
    ];
  });
  return { groupOf: (job) => groups.get(job), lost };
}

/** Letters, digits and a few signs, not beginning or ending in a slash. https://docs.gitlab.com/ci/yaml/#resource_group */
function groupName(pool: string): string {
  return pool.replace(/[^\w./ -]+/g, '-').replace(/^\/+|\/+$/g, '') || 'resource';
}
