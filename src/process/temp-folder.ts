import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The private folder of a run (mode 0700), made when it is first asked for and removed at the end. */
export class TempFolder {
  #path: string | undefined;
  #names = 0;

  get path(): string {
    this.#path ??= mkdtempSync(join(tmpdir(), 'orchestrator-'));
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
}
