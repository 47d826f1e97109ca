import { count } from '../../text/count.ts';
import { quote } from '../../text/quote.ts';
import { type Diagnostic, type Note, problem } from '../diagnostic.ts';
import type { Span } from '../source-file.ts';

const quoted = (names: readonly string[]): string => names.map((name) => quote(name)).join(', ');
const didYouMean = (near: string | undefined): { readonly help?: string } =>
  near === undefined ? {} : { help: `did you mean ${quote(near)}?` };

/** A key of `scripts` that stands for no script. */
export function unknownScript(key: string, near: string | undefined, span: Span): Diagnostic {
  return problem(
    'error',
    'unknown-script',
    `${quote(key)} is neither the path of a discovered script nor a glob that matches one`,
    span,
    near === undefined ? { help: 'the verb `list` shows the scripts that were discovered' } : didYouMean(near),
  );
}

/** Two tasks with one id, legs of matrices included. */
export function duplicateId(id: string, what: string, span: Span, first: Note): Diagnostic {
  return problem('error', 'duplicate-id', `the id ${quote(id)} of ${what} is taken: ids are unique`, span, {
    notes: [first],
    help: 'give one of them another `id`',
  });
}

/** A script that runs as itself and as a task by hand. */
export function scriptRunsTwice(path: string, ids: readonly string[], span: Span): Diagnostic {
  return problem(
    'warning',
    'script-runs-twice',
    `${quote(path)} was discovered as well: it runs as ${quoted(ids)}`,
    span,
    {
      help: 'write what you want to change about it under `scripts`, or leave it out with `exclude` of `discover`',
    },
  );
}

/** `renamed` is the id of the task that has this path or key, where it was given another id; `ids` are all there are. */
export function unknownTask(
  key: 'needs' | 'after',
  id: string,
  known: { readonly near: string | undefined; readonly renamed: string | undefined; readonly ids: readonly string[] },
  span: Span,
): Diagnostic {
  const few = 8;
  const help =
    known.renamed !== undefined
      ? `its \`id\` is ${quote(known.renamed)}; did you mean that?`
      : known.near !== undefined
        ? `did you mean ${quote(known.near)}?`
        : `the tasks are ${quoted(known.ids.slice(0, few))}${known.ids.length > few ? ' …' : ''}`;
  return problem('error', 'unknown-task', `there is no task ${quote(id)} for \`${key}\``, span, { help });
}

/** A glob in `needs` or `after` without any match; `onlyItself` where the task itself would have been the one. */
export function needMatchesNothing(
  key: 'needs' | 'after',
  pattern: string,
  match: { readonly onlyItself: boolean; readonly near: string | undefined },
  span: Span,
): Diagnostic {
  const found = match.onlyItself ? 'matches no task but this one itself' : 'matches no task';
  return problem('error', 'need-matches-nothing', `${quote(pattern)} in \`${key}\` ${found}`, span, {
    help:
      match.near === undefined
        ? `globs are compared with ids; if nothing need match, write { id: '${pattern}', optional: true }`
        : `did you mean ${quote(match.near)}?`,
  });
}

export function selfNeed(key: 'needs' | 'after', id: string, span: Span): Diagnostic {
  return problem('error', 'self-need', `${quote(id)} names itself in \`${key}\`: a task never waits for itself`, span);
}

/** `path` begins and ends with the same id; each waits for the next. */
export function needsCycle(path: readonly string[], span: Span | undefined, notes: readonly Note[]): Diagnostic {
  const most = 12;
  const shown =
    path.length <= most ? path : [...path.slice(0, most - 2), `… ${path.length - most + 1} more …`, path.at(-1) ?? ''];
  return problem(
    'error',
    'needs-cycle',
    `these tasks wait for each other: ${shown.map((id) => id.replaceAll(/\p{Cc}+/gu, ' ')).join(' → ')}`,
    span,
    {
      notes,
      help: 'take one of these needs away',
    },
  );
}

export function matrixAxisNoList(axis: string, span: Span): Diagnostic {
  return problem(
    'error',
    'matrix-axis-no-list',
    `the values of ${quote(axis)} must be a list with at least one item`,
    span,
    {
      help: `for example ${axis}: [a, b]`,
    },
  );
}

export function matrixEntryNoMap(list: 'include' | 'exclude', span: Span): Diagnostic {
  const message = `\`${list}\` of a matrix must be a list of mappings, each with at least one key`;
  return problem('error', 'matrix-entry-no-map', message, span, { help: `for example ${list}: [{ os: linux }]` });
}

/** GitHub refuses this too. */
export function unknownMatrixAxis(axis: string, near: string | undefined, span: Span): Diagnostic {
  const message = `\`exclude\` names ${quote(axis)}, which is no key of this matrix`;
  return problem('error', 'unknown-matrix-axis', message, span, didYouMean(near));
}

export function excludeWithoutEffect(entry: string, span: Span): Diagnostic {
  const message = `\`exclude\` has an entry that takes no combination away: ${entry}`;
  return problem('warning', 'exclude-without-effect', message, span);
}

export function emptyMatrix(span: Span): Diagnostic {
  return problem('error', 'empty-matrix', 'this matrix has no combination', span, {
    help: 'a matrix needs at least one key with values, or an `include`; and `exclude` must leave something',
  });
}

export function matrixTooLarge(size: number, limit: number, span: Span): Diagnostic {
  return problem(
    'error',
    'matrix-too-large',
    `this matrix has ${count(size, 'combination')}; at most ${limit} are allowed`,
    span,
  );
}

export function duplicateLeg(id: string, span: Span): Diagnostic {
  return problem('error', 'duplicate-leg', `two combinations of this matrix are the same: ${quote(id)}`, span, {
    help: 'each combination must differ from the others in a value',
  });
}

export function collidingMatrixKeys(keys: readonly [string, string], variable: string, span: Span): Diagnostic {
  const message = `the matrix keys ${quoted(keys)} would both be in the environment as ${variable}`;
  return problem('error', 'colliding-matrix-keys', message, span, { help: 'rename one of them' });
}

export function unknownResource(name: string, near: string | undefined, span: Span): Diagnostic {
  return problem('error', 'unknown-resource', `there is no resource ${quote(name)}`, span, {
    help:
      near === undefined ? `declare it at the top level: resources: { ${name}: 1 }` : `did you mean ${quote(near)}?`,
  });
}

export function resourceExceedsPool(name: string, amount: number, capacity: number, span: Span): Diagnostic {
  const message = `${amount} of ${quote(name)} is more than there is: the pool holds ${capacity}, so this task could never start`;
  return problem('error', 'resource-exceeds-pool', message, span, {
    help: `take at most ${capacity}, or declare a larger pool in \`resources\``,
  });
}

export function pathOutsideWorkspace(key: string, path: string, span: Span): Diagnostic {
  const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(path);
  const message = isAbsolute
    ? `\`${key}\` must be relative to the workspace; ${quote(path)} is absolute`
    : `\`${key}\` must lie in the workspace; ${quote(path)} does not`;
  return problem('error', 'path-outside-workspace', message, span, {
    help: 'write it relative to the workspace, without a leading `/` and without `..` that leaves it',
  });
}

export function unknownRetryRule(rule: string, near: string | undefined, span: Span): Diagnostic {
  const message = `\`on\` of \`retry\` does not know ${quote(rule)}: it takes failed, timeout, error, exit codes, signals such as SIGSEGV, and { output: regex }`;
  return problem('error', 'unknown-retry-rule', message, span, didYouMean(near));
}

/** A word of the command line or of the Action's inputs, so without a place. */
/** Out of a report, or out of the journal of an earlier run: `***` is no glob, and would be one. */
export function hiddenSelector(input: 'tasks' | 'exclude', selector: string): Diagnostic {
  const meant = input === 'tasks' ? 'to run' : 'to exclude';
  return problem(
    'error',
    'hidden-selector',
    `which task ${meant} is meant by ${quote(selector)} can't be known: \`***\` stands where a secret was hidden`,
    undefined,
    { help: 'name the task as `list` shows it where the secret is not set' },
  );
}

export function unknownSelector(input: 'tasks' | 'exclude', selector: string, near: string | undefined): Diagnostic {
  const meant = input === 'tasks' ? 'to run' : 'to exclude';
  return problem(
    'error',
    'unknown-selector',
    `no task ${meant} has the id, path or tag ${quote(selector)}`,
    undefined,
    {
      help:
        near === undefined
          ? 'the verb `list` shows all tasks; globs and `tag:x` are understood'
          : `did you mean ${quote(near)}?`,
    },
  );
}

/** No script and no task at all. `folders` are those in which scripts were looked for. */
export function nothingToRun(folders: readonly string[], span: Span | undefined): Diagnostic {
  const looked = folders.length === 0 ? '' : ` no script was found in ${quoted(folders)}, and`;
  return problem(
    'error',
    'nothing-to-run',
    `there is nothing to run:${looked} there is no task under \`tasks\``,
    span,
    {
      help: 'the verb `list` says why each file is in or out; a task is written so: tasks: { hello: { run: echo hello } }',
    },
  );
}

export function nothingLeft(exclude: readonly string[]): Diagnostic {
  return problem('error', 'nothing-left', `nothing is left to run: ${quoted(exclude)} took away every task`);
}
