import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { statOf } from './stat.ts';
import { codeOf } from './why-failed.ts';

/**
 * Makes a folder and those above it that are not there. Node's own `recursive` tries for ever where nothing can be made in a
 * folder that is there, as in /proc (seen in 20.20 with the name of no process). Throws as `mkdirSync` does.
 */
export function makeFolders(path: string): void {
  const missing: string[] = [];
  for (let at = resolve(path); statOf(at) === undefined && !missing.includes(at); at = dirname(at)) missing.push(at);
  // What is there and no folder is refused as mkdir refuses it.
  if (missing.length === 0) missing.push(path);
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // It was there, or somebody else was quicker.
      if (codeOf(error) !== 'EEXIST' || statOf(folder)?.isDirectory() !== true) throw error;
    }
  }
}
