import type { Note, Notes } from '../notes.ts';
import { lostOutputRules } from '../output-rules.ts';
import type { Job, Pipeline } from '../pipeline.ts';
import { ownSchedules } from '../starts.ts';
import { limits } from './limits.ts';

/** What the report is made from, beside what the table says of every use of a feature. */
export interface Noted {
  /** Jobs whose time limit is a step's own. */
  readonly timed: readonly Job[];
  /** Matrices for which GitHub has no room. */
  readonly tooMany: readonly Job[];
  /** Jobs that read variables of the repository's settings, by variable. */
  readonly variables: ReadonlyMap<string, readonly Job[]>;
  readonly resources: readonly Note[];
}

/** Notes where single jobs do better or worse than the table says. */
export function noteFidelity(notes: Notes, pipeline: Pipeline, noted: Noted): void {
  const { jobs } = pipeline;
  const { timed, tooMany, variables, resources } = noted;
  const add = (note: Note): void => {
    if (note.jobs.length > 0) notes.add(note);
  };
  add({ feature: 'timeout', support: 'native', jobs: timed });
  add({
    feature: 'timeout',
    support: 'emulated',
    jobs: jobs.filter(({ task }) => task.timeout * task.retry.max_attempts > limits.jobMinutes * 60_000),
    consequence: 'runners of GitHub end a job after 6 hours, runners of your own do not',
    remedy: 'name runners of your own in emit.github.runs-on',
  });
  add({
    feature: 'matrix',
    support: 'emulated',
    jobs: tooMany,
    consequence: `GitHub makes at most ${limits.legs} jobs from the matrices of a run: its legs are written out`,
  });
  add({
    feature: 'continue-on-error',
    support: 'emulated',
    jobs: jobs.filter(({ task }) => typeof task.continue_on_error === 'object'),
    consequence: "the job's script ends with success after one of these exit codes: it shows as passed",
  });
  add(lostOutputRules(jobs));
  for (const [name, readers] of variables) {
    add({
      feature: 'condition-known',
      support: 'emulated',
      jobs: readers,
      consequence: `\`env.${name}\` is the repository's variable ${name}: an expression of GitHub does not see the runner's environment`,
      remedy: `set ${name} under Settings > Secrets and variables > Actions > Variables`,
    });
  }
  add(ownSchedules(pipeline, 'workflow'));
  for (const note of resources) add(note);
}
