import { type Diagnostic, problem } from '../diagnostic.ts';
import type { TaskId } from '../plan.ts';
import type { Span } from '../source-file.ts';

/** Complaints of emitting for GitLab. */

const wrapper = 'emit with --mode wrapper: there one job runs the orchestrator itself';

/** `what` names the key and why. */
export function gitlabCantSay(task: TaskId, what: string, place: Span | undefined): Diagnostic {
  return problem('error', 'gitlab-cant-say', `${JSON.stringify(task)} can't be a job of GitLab: ${what}`, place, {
    help: wrapper,
  });
}

/** Needs that gates can't stand for. `why`: it looks at the results of single ones, or legs among them have conditions. */
export function tooManyNeeds(task: TaskId, limit: number, why: string, place: Span | undefined): Diagnostic {
  return problem(
    'error',
    'too-many-needs',
    `${JSON.stringify(task)} needs more than the ${limit} jobs that GitLab takes, and ${why}: no job between can join them`,
    place,
    { help: `let it need fewer, or ${wrapper}` },
  );
}

export function tooManyOutputs(task: TaskId, count: number, limit: number, place: Span | undefined): Diagnostic {
  return problem(
    'error',
    'too-many-outputs',
    `${JSON.stringify(task)} would tell ${count} variables to the jobs that need it; GitLab takes ${limit} from one job`,
    place,
    { help: `join them into one output, or ${wrapper}` },
  );
}
