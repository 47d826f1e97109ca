import type { Milliseconds } from '../model/plan.ts';
import type { Census } from './census.ts';
import { endProcesses, killAtOnce, signalProcess } from './end-processes.ts';
import type { Identity } from './identity.ts';
import { markTextsOf } from './mark.ts';
import { type ProcessEntry, keyOf, processesInProc } from './process-table.ts';
import { hasTag } from './tag.ts';

/** All processes of a run, whichever attempt they are of, and whether that has ended or not. */
export class RunProcesses {
  readonly #census: Census;
  /** With which the marks of all its attempts begin. */
  readonly #mark: string;
  /** This process is tagged with it, and is in no other run. */
  readonly #tag: Identity | undefined;
  readonly #leaders = new Set<number>();

  constructor(census: Census, mark: string, tag: Identity | undefined) {
    this.#census = census;
    this.#mark = mark;
    this.#tag = tag;
  }

  /** An attempt runs whose group this process leads; the returned function says that it runs no more. */
  started(leader: number): () => void {
    this.#leaders.add(leader);
    return () => void this.#leaders.delete(leader);
  }

  /** Ends also what was left on purpose: SIGTERM, and SIGKILL after `grace`. */
  async end(grace: Milliseconds): Promise<void> {
    if (process.platform === 'win32') return;
    const seen = new Set<string>();
    const search = async (): Promise<readonly ProcessEntry[]> => {
      const family = await this.#census.look();
      const found = family.grow(
        family.all.filter((entry) => seen.has(keyOf(entry)) || this.#isOurs(entry.pid, family.marksOf(entry))),
      );
      for (const entry of found) seen.add(keyOf(entry));
      return found;
    };
    await endProcesses({ search, isOurs: (pid) => this.#isOurs(pid) }, grace);
  }

  /** For the last moment of this process, in which nothing can be waited for: SIGKILL to all that can be found. */
  killNow(): void {
    for (const leader of this.#leaders) signalProcess(-leader, 'SIGKILL');
    const isOurs = (pid: number): boolean => this.#isOurs(pid);
    killAtOnce(() => processesInProc().filter(({ pid }) => isOurs(pid)), isOurs);
  }

  #isOurs(pid: number, marks = markTextsOf(pid)): boolean {
    if (pid === process.pid) return false;
    return marks.some((mark) => mark.startsWith(this.#mark)) || (this.#tag !== undefined && hasTag(pid, this.#tag));
  }
}
