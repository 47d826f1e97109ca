import { lstatSync, type Stats, statSync } from 'node:fs';

/**
 * What a path leads to, links followed; `undefined` where nothing can be found, whatever the reason. Node's own
 * `throwIfNoEntry` is about ENOENT alone: a name that is too long, links in a circle and a closed folder on the way throw.
 */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What is at a path itself; `undefined` where nothing can be found, whatever the reason. */
export function linkStatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
