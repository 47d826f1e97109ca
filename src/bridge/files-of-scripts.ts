import type { Note } from './notes.ts';
import { runsFile } from './own-variables.ts';
import type { Job } from './pipeline.ts';
import { isEnvironmentWriter } from './shell/environment-writer.ts';

/** What the report says of tasks whose script files may set variables for others, where emitted jobs hand on what inline scripts write. */
export function unseenWriters(jobs: readonly Job[]): Note {
  return {
    feature: 'environment-files',
    jobs: jobs.filter(({ task, neededBy }) => neededBy.length > 0 && runsFile(task) && !isEnvironmentWriter(task)),
    support: 'lost',
    consequence:
      'what the file that it starts writes to GITHUB_ENV or GITHUB_PATH, if anything, does not reach those that need it',
    remedy:
      'where it does so, start it from a `run` that names them, if only in a comment: `./setup.sh # sets GITHUB_ENV`',
  };
}
