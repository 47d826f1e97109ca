import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { isTemporary } from './atomic-file.ts';

/** The folders of a run, which scripts can reach. */
export interface RunFolders {
  /** True where some were not there any more, or were not ours, and were made anew. Throws as `node:fs` does. */
  putBack(): boolean;
}

/**
 * Makes the folder `path`, which must not be there yet, and those in it; `top` is where they are put back and no higher.
 * `goesOn`: what is there of them stays. Throws as `node:fs` does.
 */
export function createRunFolders(path: string, top: string, goesOn = false): RunFolders {
  const own = [path, join(path, 'tasks'), join(path, 'logs')];
  for (const folder of own) {
    if (goesOn && identityOf(folder) !== undefined) {
      removeHalfWritten(folder);
      continue;
    }
    // A link that a script put there would lead elsewhere.
    if (goesOn) rmSync(folder, { force: true });
    mkdirSync(folder);
  }
  // What was a link before the run is its user's choice, and stays one.
  const above = [top, dirname(path)].filter((folder) => identityOf(folder) !== undefined);
  const folders = [...above, ...own];
  let known = folders.map(identityOf);
  return {
    putBack() {
      const found = folders.map(identityOf);
      if (found.every((identity, i) => identity === known[i])) return false;
      for (const [i, folder] of folders.entries()) {
        if (found[i] !== undefined) continue;
        // A link would take what is written, and then what is uploaded, somewhere else.
        rmSync(folder, { force: true });
        // Not what is above: a workspace that is being removed shall not come back with nothing in it but us.
        mkdirSync(folder);
      }
      known = folders.map(identityOf);
      return true;
    },
  };
}

/** What a process that was killed had not renamed yet. */
function removeHalfWritten(folder: string): void {
  for (const name of readdirSync(folder)) if (isTemporary(name)) rmSync(join(folder, name), { force: true });
}

/** Which folder it is; `undefined` where it is none, as a link to one is not. */
function identityOf(folder: string): string | undefined {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true ? `${stat.dev}:${stat.ino}:${stat.birthtimeMs}` : undefined;
}
