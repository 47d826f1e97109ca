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
  const lost = exclusiveUses(pipeline).map(({ pool, users, kind }): ResourceGroups['lost'][number] => {
    if (kind === 'roomy') return { support: 'native', jobs: users };
    if (kind === 'counted') return { support: 'lost', jobs: users };
    if (kind === 'second') {
      return {
        support: 'lost',
        jobs: users,
        consequence: `a job has one resource_group: jobs that take ${JSON.stringify(pool)} may run at once`,
        remedy: 'let each task take one resource, or emit with --mode wrapper',
      };
    }
    for (const job of users) groups.set(job, groupName(pool));
    return {
      support: 'emulated',
      jobs: users,
      consequence: `\`resource_group: ${groupName(pool)}\`, which holds for all pipelines of the project, not for the run alone`,
    };
  });
  return { groupOf: (job) => groups.get(job), lost };
}

/** Letters, digits and a few signs, not beginning or ending in a slash. https://docs.gitlab.com/ci/yaml/#resource_group */
function groupName(pool: string): string {
  return pool.replace(/[^\w./ -]+/g, '-').replace(/^\/+|\/+$/g, '') || 'resource';
}
