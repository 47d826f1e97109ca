import { exclusiveUses } from '../exclusive-resources.ts';
import type { Note } from '../notes.ts';
import type { Job, Pipeline } from '../pipeline.ts';
import type { WorkflowJob } from './dialect.ts';
import { limits } from './limits.ts';

/** Concurrency groups for pools with room for one task, and what is to be said of the others. */
export function concurrencyGroups(pipeline: Pipeline): {
  readonly groupOf: (job: Job) => WorkflowJob['concurrency'];
  readonly notes: readonly Note[];
} {
  const groups = new Map<Job, NonNullable<WorkflowJob['concurrency']>>();
  const notes: Note[] = [];
  for (const { pool, users: jobs, kind } of exclusiveUses(pipeline)) {
    const feature = 'resources';
    if (kind === 'exclusive' && jobs.length <= limits.queue) {
      // The run's own. By default a third job would cancel the second, which waits.
      const queue = jobs.length > 2 ? 'max' : undefined;
      for (const job of jobs) groups.set(job, { group: `${groupName(pool)}-\${{ github.run_id }}`, queue });
      const news =
        'GitHub knows it since May 2026: an older GitHub Enterprise Server, act and actionlint 1.7.7 refuse it';
      notes.push(
        queue === undefined
          ? { feature, jobs, support: 'native' }
          : {
              feature,
              jobs,
              support: 'emulated',
              consequence: `a concurrency group with \`queue: max\`, for more than one job may wait; ${news}`,
              remedy:
                'where one of these reads the file, order the tasks with `after` in place of the resource, or emit with --mode wrapper',
            },
      );
    } else if (kind === 'roomy' || kind === 'counted') {
      notes.push({ feature, jobs, support: kind === 'roomy' ? 'native' : 'lost' });
    } else {
      const why =
        kind === 'second' ? 'a job has one concurrency group' : `one concurrency group holds ${limits.queue} jobs`;
      notes.push({
        feature,
        jobs,
        support: 'lost',
        consequence: `${why}: jobs that take ${JSON.stringify(pool)} may run at once`,
        remedy: 'let each task take one resource, or emit with --mode wrapper',
      });
    }
  }
  return { groupOf: (job) => groups.get(job), notes };
}

function groupName(pool: string): string {
  return pool.replace(/[^\w./-]+/g, '-');
}
