import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolders } from '../files/make-folders.ts';
import { statOf } from '../files/stat.ts';
import { type Identity, fateOf } from './identity.ts';

/**
 * The private folder of a run (mode 0700), made when it is first asked for and removed at the end. A script that clears
 * temporary files may remove it: then there is another one.
 */
export class TempFolder {
  readonly #parents: readonly string[];
  readonly #owner: Identity;
  #path: string | undefined;
  #names = 0;

  /** Made in the runner's own temporary folder where there is one: the runner empties that, whatever happens to us. */
  constructor(environment: NodeJS.ProcessEnv, owner: Identity) {
    this.#owner = owner;
    this.#parents = [environment['RUNNER_TEMP'] ?? '', tmpdir()].filter((parent) => parent !== '');
  }

  get path(): string {
    if (this.#path === undefined || !existsSync(this.#path)) this.#path = this.#make();
    return this.#path;
  }

  /** A path in it that nothing had before. */
  unique(): string {
    this.#names += 1;
    return join(this.path, String(this.#names));
  }

  remove(): void {
    if (this.#path === undefined) return;
    try {
      rmSync(this.#path, { recursive: true, force: true, maxRetries: 2 });
    } catch {
      // A daemon that was left behind on purpose may still write there; the system clears its temporary files.
    }
    this.#path = undefined;
  }

  #make(): string {
    const found = this.#parents.find((candidate) => statOf(candidate)?.isDirectory() === true);
    const parent = found ?? tmpdir();
    if (found === undefined) makeFolders(parent);
    removeAbandoned(parent);
    return mkdtempSync(join(parent, `orchestrator-${this.#owner}-`));
  }
}

/** Removes the folders of orchestrators that were killed: ours, no links, and whose owner is known to be gone. */
function removeAbandoned(parent: string): void {
  for (const name of namesIn(parent)) {
    const owner = /^orchestrator-([0-9a-f.]+)-\w{6}$/.exec(name)?.[1];
    if (owner === undefined || fateOf(owner) !== 'ended') continue;
    const path = join(parent, name);
    try {
      const stat = lstatSync(path);
      if (stat.isDirectory() && stat.uid === process.getuid?.()) rmSync(path, { recursive: true, force: true });
    } catch {
      // Another one that starts was quicker.
    }
  }
}

/** A temporary folder need not be one that everybody may list. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
