import { type Diagnostic, problem } from '../diagnostic.ts';
import type { TaskId } from '../plan.ts';
import type { Span } from '../source-file.ts';

/** Complaints of emitting for GitHub. */

const wrapper = 'emit with --mode wrapper: there one job runs the orchestrator itself';

/** `what` names the key and why. */
export function githubCantSay(task: TaskId, as: 'job' | 'step', what: string, place: Span | undefined): Diagnostic {
  return problem('error', 'github-cant-say', `${JSON.stringify(task)} can't be a ${as} of GitHub: ${what}`, place, {
    help: wrapper,
  });
}

/** Both in bytes. */
export function tooLargeForGithub(bytes: number, limit: number): Diagnostic {
  return problem(
    'error',
    'too-large-for-github',
    `the workflow would have ${bytes} bytes; GitHub takes ${limit} for a file`,
    undefined,
    { help: wrapper },
  );
}
