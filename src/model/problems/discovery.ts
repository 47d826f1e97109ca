import { type Diagnostic, problem } from '../diagnostic.ts';
import type { Span } from '../source-file.ts';

/** For a path that does not exist: the one that was likely meant, and the last folder on the way that does exist. */
interface Surroundings {
  readonly near: string | undefined;
  /** Relative to the workspace; `''` is the workspace. */
  readonly folder: string;
}

/** A path that leads out of the workspace: `..`, absolute, or through a link, whose target is then told. */
export function outsideWorkspace(path: string, target: string | undefined, span: Span | undefined): Diagnostic {
  const message =
    target === undefined
      ? `${quoted(path)} lies outside of the workspace`
      : `${quoted(path)} leads out of the workspace, to ${quoted(target)}`;
  return problem('error', 'outside-workspace', message, span, {
    help: 'what is run must lie in the workspace: move or copy it there, or run it with `run`',
  });
}

/** A link that discovery came across. */
export function linkLeavesWorkspace(path: string, target: string, span: Span | undefined): Diagnostic {
  return problem(
    'error',
    'link-leaves-workspace',
    `the link ${quoted(path)} leads out of the workspace, to ${quoted(target)}`,
    span,
    {
      help: 'replace it by a copy, or leave it out with `exclude`',
    },
  );
}

export function missingDiscoverFolder(path: string, surroundings: Surroundings, span: Span | undefined): Diagnostic {
  return problem('error', 'missing-discover-folder', `there is no folder ${quoted(path)} in the workspace`, span, {
    help: whereInstead(surroundings),
  });
}

/** `discover.path` names a file. */
export function discoverPathIsNoFolder(path: string, span: Span | undefined): Diagnostic {
  return problem('error', 'discover-path-is-no-folder', `${quoted(path)} is a file, where a folder is expected`, span, {
    help: 'name its folder in `path` and the file in `include`, or make a task of it: `tasks: { name: { script: … } }`',
  });
}

export function missingScript(path: string, surroundings: Surroundings, span: Span): Diagnostic {
  return problem('error', 'missing-script', `the script ${quoted(path)} does not exist`, span, {
    help: whereInstead(surroundings),
  });
}

/** A link whose target does not exist. */
export function brokenLink(path: string, span: Span): Diagnostic {
  return problem('error', 'broken-link', `the script ${quoted(path)} is a link to nothing`, span);
}

export function scriptIsFolder(path: string, span: Span): Diagnostic {
  return problem('error', 'script-is-folder', `${quoted(path)} is a folder, where a script is expected`, span, {
    help: 'name a file in it, or find all of its scripts with `discover`',
  });
}

/** `kind` in words: `a FIFO`. */
export function scriptIsNoFile(path: string, kind: string, span: Span): Diagnostic {
  return problem('error', 'script-is-no-file', `${quoted(path)} is ${kind}, where a script is expected`, span);
}

/** `include: ['../tools/*.sh']` */
export function patternOutsidePath(pattern: string, span: Span): Diagnostic {
  return problem(
    'error',
    'pattern-outside-path',
    `the pattern ${quoted(pattern)} leads out of \`path\`, to which it is relative`,
    span,
    {
      help: 'make another entry of `discover` with the other folder as its `path`',
    },
  );
}

export function missingSubfolder(name: string, path: string, near: string | undefined, span: Span): Diagnostic {
  return problem('error', 'missing-subfolder', `there is no folder ${quoted(name)} directly in ${quoted(path)}`, span, {
    help:
      near === undefined
        ? '`subdirs` takes names of direct subfolders; use `include` for deeper ones'
        : `did you mean ${quoted(near)}?`,
  });
}

export function discoverPathIgnored(path: string, span: Span | undefined): Diagnostic {
  return problem('warning', 'discover-path-ignored', `git ignores ${quoted(path)}, so no script is found in it`, span, {
    help: 'set `gitignore: false` for this entry to find them all the same',
  });
}

export function nothingDiscovered(path: string, span: Span | undefined): Diagnostic {
  return problem('warning', 'nothing-discovered', `no script was found in ${quoted(path)}`, span, {
    help: '`list` says of each file why it is out',
  });
}

export function unreadableFolder(path: string, why: string, span: Span | undefined): Diagnostic {
  return problem('warning', 'unreadable-folder', `the folder ${quoted(path)} can't be read: ${why}`, span);
}

export function unreadableScript(path: string, why: string, span: Span | undefined): Diagnostic {
  return problem(
    'warning',
    'unreadable-script',
    `the script ${quoted(path)} can't be read: ${why}; its header, if it has one, does not count`,
    span,
  );
}

/** The file's name is not UTF-8, or begins with a line break: nobody could name it in a configuration. */
export function unusableName(path: string, why: string, span: Span | undefined): Diagnostic {
  return problem('warning', 'unusable-name', `${quoted(path)} is left out: ${why}`, span, { help: 'rename it' });
}

function whereInstead({ near, folder }: Surroundings): string {
  if (near !== undefined) return `did you mean ${quoted(near)}?`;
  return folder === '' || folder === '.'
    ? 'paths are relative to the workspace'
    : `the nearest folder that exists is ${quoted(folder)}`;
}

/** A name from a disk can hold anything; here it stays one line that can be read. */
function quoted(path: string): string {
  const shown = path === '' ? '.' : path;
  return `\`${shown.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}
