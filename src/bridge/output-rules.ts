import type { Note } from './notes.ts';
import type { Job } from './pipeline.ts';

/** What the report says of jobs whose retries depend on what an attempt printed: no engine looks at that. */
export function lostOutputRules(jobs: readonly Job[]): Note {
  return {
    feature: 'retry-on',
    jobs: jobs.filter(
      ({ task, pauses }) => task.command.kind !== 'gate' && pauses.length > 0 && task.retry.on.some(isOfOutput),
    ),
    support: 'lost',
    consequence: 'a retry does not depend on what an attempt printed: that rule is left out',
    remedy: 'have the script exit with a code of its own, and name that in retry.on, or emit with --mode wrapper',
  };
}

function isOfOutput(rule: Job['task']['retry']['on'][number]): boolean {
  return typeof rule === 'object' && 'output' in rule;
}
