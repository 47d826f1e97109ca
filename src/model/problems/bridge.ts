import { count } from '../../text/count.ts';
import { type Diagnostic, problem } from '../diagnostic.ts';
import type { TaskId } from '../plan.ts';
import type { Span } from '../source-file.ts';

/** Complaints of emitting a plan for another engine. */

export function incompletePlan(left: readonly TaskId[]): Diagnostic {
  const names = left.slice(0, 5).map((id) => JSON.stringify(id));
  return problem(
    'error',
    'incomplete-plan',
    `the plan leaves out ${names.join(', ')}${left.length > 5 ? ' …' : ''}, which tasks in it need`,
    undefined,
    { help: 'a pipeline is emitted from a whole plan: leave out --exclude' },
  );
}

export function nothingToEmit(): Diagnostic {
  return problem('error', 'nothing-to-emit', 'the plan has no task, and no engine takes a pipeline without a job');
}

/** `bytes`: how many there are. One argument or variable holds 131,071 on Linux (MAX_ARG_STRLEN, execve(2)). */
export function textTooLong(what: string, bytes: number, place: Span | undefined): Diagnostic {
  return problem(
    'error',
    'text-too-long',
    `${what} has ${bytes} bytes; Linux hands a process at most 131071 in one`,
    place,
    {
      help: 'put it in a file of the repository',
    },
  );
}

export function lostFeature(
  what: string,
  tasks: readonly TaskId[],
  consequence: string,
  place: Span | undefined,
): Diagnostic {
  const whose =
    tasks.length === 0 ? '' : ` (${tasks.length === 1 ? JSON.stringify(tasks[0]) : count(tasks.length, 'task')})`;
  return problem(
    'error',
    'lost-feature',
    `${what}${whose} would be lost, and --strict allows no loss: ${consequence}`,
    place,
  );
}
