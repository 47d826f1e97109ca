import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The private folder of a run (mode 0700), made when it is first asked for and removed at the end. */
export class TempFolder {
  readonly #parents: readonly string[];
  #path: string | undefined;
  #names = 0;

  /** Made in the runner's own temporary folder where there is one: the runner empties that, whatever happens to us. */
  constructor(environment: NodeJS.ProcessEnv) {
    this.#parents = [environment['RUNNER_TEMP'] ?? '', tmpdir()].filter((parent) => parent !== '');
  }

  get path(): string {
    this.#path ??= this.#make();
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
    const parent = this.#parents.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isDirectory());
    return mkdtempSync(join(parent ?? tmpdir(), 'orchestrator-'));
  }
}
