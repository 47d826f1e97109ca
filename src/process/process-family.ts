import type { ProcessEntry } from './process-table.ts';

/** All living processes at one moment, by who started whom and by session. */
export class ProcessFamily {
  readonly all: readonly ProcessEntry[];
  readonly #byPid = new Map<number, ProcessEntry>();
  readonly #children = new Map<number, ProcessEntry[]>();
  readonly #sessions = new Map<number, ProcessEntry[]>();

  constructor(all: readonly ProcessEntry[]) {
    this.all = all;
    for (const entry of all) {
      this.#byPid.set(entry.pid, entry);
      addTo(this.#children, entry.parent, entry);
      addTo(this.#sessions, entry.session, entry);
    }
  }

  /** The process itself, those that it descends from, and those that descend from it. */
  kinOf(pid: number): ReadonlySet<number> {
    const kin = new Set<number>();
    for (let at: number | undefined = pid; at !== undefined && !kin.has(at); at = this.#byPid.get(at)?.parent) {
      kin.add(at);
    }
    const waiting = [pid];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      kin.add(at);
      for (const child of this.#children.get(at) ?? []) waiting.push(child.pid);
    }
    return kin;
  }

  /**
   * These, their descendants, and all that share a session with one of these: nobody comes into a session but by being
   * born there. `isOther` is never taken, nor what is found by way of it.
   */
  grow(seeds: Iterable<ProcessEntry>, isOther: (entry: ProcessEntry) => boolean): readonly ProcessEntry[] {
    const found = new Set<ProcessEntry>();
    const foreign = new Set<number>([0]);
    for (const entry of this.all) if (isOther(entry)) foreign.add(entry.session);
    const waiting: ProcessEntry[] = [...seeds].toReversed();
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      if (found.has(entry) || isOther(entry)) continue;
      found.add(entry);
      const session = foreign.has(entry.session) ? [] : (this.#sessions.get(entry.session) ?? []);
      // Each session once.
      foreign.add(entry.session);
      waiting.push(...session, ...(this.#children.get(entry.pid) ?? []));
    }
    return [...found];
  }
}

function addTo(map: Map<number, ProcessEntry[]>, key: number, entry: ProcessEntry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}
