import { markTextsOf } from './mark.ts';
import { type ProcessEntry, openFiles } from './process-table.ts';

/** Living processes at one moment, by who started whom and by session. */
export class ProcessFamily {
  readonly all: readonly ProcessEntry[];
  /** The marks of a process, as texts. */
  readonly marksOf: (entry: ProcessEntry) => readonly string[];
  readonly #byPid = new Map<number, ProcessEntry>();
  readonly #children = new Map<number, ProcessEntry[]>();
  readonly #sessions = new Map<number, ProcessEntry[]>();
  #holders: Map<string, ProcessEntry[]> | undefined;

  constructor(all: readonly ProcessEntry[], marksOf = ({ pid }: ProcessEntry): readonly string[] => markTextsOf(pid)) {
    this.all = all;
    this.marksOf = marksOf;
    for (const entry of all) {
      this.#byPid.set(entry.pid, entry);
      addTo(this.#children, entry.parent, entry);
      addTo(this.#sessions, entry.session, entry);
    }
  }

  get(pid: number): ProcessEntry | undefined {
    return this.#byPid.get(pid);
  }

  /** Those without any mark that have the file open. */
  holdersOf(path: string): readonly ProcessEntry[] {
    if (this.#holders === undefined) {
      this.#holders = new Map();
      for (const entry of this.all) {
        if (this.marksOf(entry).length > 0) continue;
        for (const file of openFiles(entry.pid)) addTo(this.#holders, file, entry);
      }
    }
    return this.#holders.get(path) ?? [];
  }

  /** The process itself, those that it descends from, and those that descend from it. */
  kinOf(pid: number): ReadonlySet<ProcessEntry> {
    const kin = new Set<ProcessEntry>();
    for (let at = this.get(pid); at !== undefined && !kin.has(at); at = this.get(at.parent)) kin.add(at);
    const own = this.get(pid);
    for (const entry of own === undefined ? [] : this.withDescendants([own])) kin.add(entry);
    return kin;
  }

  /** These and their descendants. */
  withDescendants(seeds: readonly ProcessEntry[]): readonly ProcessEntry[] {
    return this.#follow(seeds, () => []);
  }

  /**
   * These, their descendants, and all that share a session with one of these: nobody comes into a session but by being
   * born there. The `others` are never taken, nor is a session that one of them is in.
   */
  grow(seeds: readonly ProcessEntry[], others: ReadonlySet<ProcessEntry> = new Set()): readonly ProcessEntry[] {
    const foreign = new Set([0, ...Array.from(others, ({ session }) => session)]);
    const found = this.#follow(seeds, ({ session }) => {
      if (foreign.has(session)) return [];
      // Each session once.
      foreign.add(session);
      return this.#sessions.get(session) ?? [];
    });
    return others.size === 0 ? found : found.filter((entry) => !others.has(entry));
  }

  #follow(seeds: readonly ProcessEntry[], more: (entry: ProcessEntry) => readonly ProcessEntry[]): ProcessEntry[] {
    const found = new Set<ProcessEntry>(seeds);
    // A set's iteration reaches what is added meanwhile.
    for (const entry of found) {
      for (const child of this.#children.get(entry.pid) ?? []) found.add(child);
      for (const other of more(entry)) found.add(other);
    }
    return [...found];
  }
}

function addTo<Key>(map: Map<Key, ProcessEntry[]>, key: Key, entry: ProcessEntry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}
