import { quote } from '../../text/quote.ts';
import { type Diagnostic, problem } from '../diagnostic.ts';
import type { Located, Span } from '../source-file.ts';

/** The configuration is there but can't be read: no permission, a folder, a FIFO, a broken disk. */
export function unreadableConfig(path: string, why: string): Diagnostic {
  return problem('error', 'unreadable-config', `the configuration ${path} can't be read: ${why}`);
}

/** The configuration is written in another encoding; `span` is the first character that could not be read. */
export function noUtf8(span: Span): Diagnostic {
  return problem('error', 'no-utf8', 'this character is not UTF-8', span, { help: 'save the file as UTF-8' });
}

/** A file of `problem-matchers` can't be read. */
export function unreadableMatchers(path: Located<string>, why: string): Diagnostic {
  return problem(
    'error',
    'unreadable-matchers',
    `the problem matchers ${path.value} can't be read: ${why}`,
    path.span,
    {
      help: 'give the path of a GitHub problem-matcher file, relative to the workspace',
    },
  );
}

/**
 * A link that leaves the workspace stands where the configuration or problem matchers are expected. What it leads to is
 * not read, for mistakes are told with the lines they stand in: those of a file that the repository has no right to.
 */
export function linkedOutOfWorkspace(path: string, target: string, span: Span | undefined): Diagnostic {
  return problem('error', 'linked-out-of-workspace', `${path} leads out of the workspace, to ${target}`, span, {
    help: 'replace the link by a copy; a configuration elsewhere can be named with `--config` or `config`',
  });
}

/** A link that leaves the workspace stands where a run directory or an emitted file is to be written, or a run to be read. */
export function leadsOutOfWorkspace(path: string, target: string): Diagnostic {
  return problem(
    'error',
    'leads-out-of-workspace',
    `${quote(path, 300)} leads out of the workspace, to ${quote(target, 300)}: nothing is written or read there`,
    undefined,
    { help: 'remove the link, or name the place itself, such as with --output-dir (the Action: output-dir)' },
  );
}
