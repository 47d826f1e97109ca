import type { Milliseconds } from '../model/plan.ts';
import { markTextsOf } from './mark.ts';
import { ProcessFamily } from './process-family.ts';
import { type ProcessEntry, keyOf, listProcesses, readStat } from './process-table.ts';

/** Looking at thousands of processes takes its time: as much is left for everything else, up to this. */
const longestBreath: Milliseconds = 100;

/** Looks at the processes that are younger than this one, once for all who ask at the same time: hundreds of attempts may end together. */
export class Census {
  #next: Promise<ProcessFamily> | undefined;
  /** By `performance.now()`: when the next look is due at the earliest. */
  #due: Milliseconds = 0;
  /** By the keys of the living: a process that has a mark keeps it, whatever becomes of its environment. */
  #marks = new Map<string, readonly string[]>();
  #ownStart: number | undefined;

  /** As it is at some moment after the call. */
  look(): Promise<ProcessFamily> {
    return (this.#next ??= this.#look());
  }

  async #look(): Promise<ProcessFamily> {
    const wait = this.#due - performance.now();
    await new Promise<void>((resolve) => {
      if (wait > 1) setTimeout(resolve, wait);
      else setImmediate(resolve);
    });
    this.#next = undefined;
    const begin = performance.now();
    const own = (this.#ownStart ??= readStat(process.pid)?.start ?? 0);
    const all = (await listProcesses()).filter(({ pid, start }) => start >= own && pid !== process.pid);
    const marks = new Map<string, readonly string[]>();
    for (const entry of all) {
      const known = this.#marks.get(keyOf(entry));
      if (known !== undefined) marks.set(keyOf(entry), known);
    }
    this.#marks = marks;
    const end = performance.now();
    this.#due = end + Math.min(end - begin, longestBreath);
    return new ProcessFamily(all, (entry) => this.#marksOf(entry));
  }

  #marksOf(entry: ProcessEntry): readonly string[] {
    const key = keyOf(entry);
    const known = this.#marks.get(key) ?? markTextsOf(entry.pid);
    // None: it may be that a program was just being started, whose environment is not there yet.
    if (known.length > 0) this.#marks.set(key, known);
    return known;
  }
}
