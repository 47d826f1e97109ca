import { type Diagnostic, problem } from '../diagnostic.ts';
import type { TaskId } from '../plan.ts';
import type { Span } from '../source-file.ts';

/** Complaints of emitting a plan for Jenkins. */

/** `what`: what has no exact form there, in a few words; `key`: of the task. */
export function inexpressibleInGroovy(what: string, key: string, task: TaskId, place: Span | undefined): Diagnostic {
  return problem(
    'error',
    'inexpressible-in-groovy',
    `\`${key.startsWith('env.') ? key : key.replace('command.', '').replaceAll('_', '-')}\` of ${JSON.stringify(task)} has no exact form in a Jenkinsfile: ${what}`,
    place,
    { help: 'write it in another way, or emit with --mode wrapper, where one job runs the orchestrator itself' },
  );
}

export function tooManyStages(found: number, most: number): Diagnostic {
  return problem(
    'error',
    'too-many-stages',
    `there are ${found} stages, and Jenkins compiles about ${most} in one file`,
    undefined,
    { help: 'emit with --layout dataflow, which has no such limit' },
  );
}
