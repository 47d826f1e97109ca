import { shellQuote } from '../../text/shell-quote.ts';
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

/** Each of the two waits for what the other does not need: whichever stands first in the file would hold up the other. */
export function stepsWouldWait(
  task: { readonly id: TaskId; readonly waitsFor: TaskId },
  other: { readonly id: TaskId; readonly waitsFor: TaskId },
  place: Span | undefined,
): Diagnostic {
  const [id, otherId] = [JSON.stringify(task.id), JSON.stringify(other.id)];
  const [own, others] = [JSON.stringify(task.waitsFor), JSON.stringify(other.waitsFor)];
  return problem(
    'error',
    'steps-would-wait',
    `the plan does not fit the steps of one job: ${id} waits for ${own} and not for ${others}, ${otherId} for ${others} and not for ${own}; a wait holds up every step below it, so one of them would wait for what it does not need`,
    place,
    { help: 'emit github, where each task is a job with its own needs, or emit with --mode wrapper' },
  );
}

/** Where a user says which file is written. */
export type FileDoor = 'command-line' | 'action' | 'library';

const otherFile: Readonly<Record<FileDoor, string>> = {
  'command-line': 'name another file with -o',
  action: 'name another file with the input emit-path',
  library: 'name another file with the option path',
};

export function foreignFile(path: string, door: FileDoor): Diagnostic {
  const away = door === 'command-line' ? 'overwrite it with --force' : 'delete it';
  return problem(
    'error',
    'foreign-file',
    `${path} is there already, and was not made by script-orchestrator from this folder`,
    undefined,
    {
      help: `look at what it holds, then ${away}, or ${otherFile[door]}`,
    },
  );
}

/** `path`: a workflow that was emitted under another name; `current`: what the plan is emitted as now. */
export function leftoverWorkflow(path: string, current: string): Diagnostic {
  return problem(
    'warning',
    'leftover-workflow',
    `${path} was made from the same configuration under another name, and GitHub runs it beside ${current}`,
    undefined,
    { help: `delete it: git rm ${shellQuote(path)}` },
  );
}

/** `code`: what the system said, where it said something. */
export function unreadableEmitted(path: string, code: string | undefined, door: FileDoor): Diagnostic {
  if (code === 'ENAMETOOLONG') {
    return problem('error', 'unreadable-emitted', `${path} is too long for the name of a file`, undefined, {
      help: `each part of a path has at most 255 bytes: ${otherFile[door]}`,
    });
  }
  return problem('error', 'unreadable-emitted', `${path} is no file that can be read`, undefined, {
    help: `a link, a folder or a device is neither compared nor replaced: ${otherFile[door]}`,
  });
}

export function unwritableEmitted(path: string, error: unknown): Diagnostic {
  const why = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return problem('error', 'unwritable-emitted', `${path} could not be written: ${why}`);
}

/** `renewal`: the command that writes it anew. */
export function staleFile(path: string, renewal: string, place: Span | undefined): Diagnostic {
  return problem('error', 'stale-file', `${path} is not what would be emitted from the plan as it is now`, place, {
    help: `renew it with \`${renewal}\` and commit it`,
  });
}
