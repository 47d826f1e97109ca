import { execFile } from 'node:child_process';
import { markVariable } from './environment.ts';
import { type ProcessEntry, hasMark, holdsFile, listProcesses, nameOf } from './process-table.ts';

const pauseMilliseconds = 20;
/** A tree that starts new processes while it is being ended is beaten within a few rounds; this many are the end of patience. */
const rounds = 100;

/** Everything that one attempt started, as far as it can still be found. */
export class ProcessTree {
  readonly #leader: number;
  readonly #mark: string;
  readonly #pipes: readonly string[];

  /** `leader` leads its group; `pipes` are the paths of FIFOs that nobody else was given. */
  constructor(leader: number, mark: string, pipes: readonly string[]) {
    this.#leader = leader;
    this.#mark = mark;
    this.#pipes = pipes;
  }

  /** Asks the group to end. A process that was stopped is woken, or it could not hear. */
  terminate(): void {
    if (process.platform === 'win32') {
      this.#taskkill();
      return;
    }
    this.#signalGroup('SIGTERM');
    this.#signalGroup('SIGCONT');
  }

  /** SIGKILL to the group and to whoever left it, parents first, until nothing is found or all of it is over. */
  async kill(isOver: () => boolean): Promise<void> {
    if (process.platform === 'win32') {
      this.#taskkill();
      return;
    }
    this.#signalGroup('SIGKILL');
    for (let round = 0; round < rounds; round += 1) {
      const found = await this.living();
      // What is found then is whoever was lent the pipes next.
      if (found.length === 0 || isOver()) return;
      for (const { pid } of found) signal(pid, 'SIGKILL');
      await pause();
    }
  }

  /** Whether members of the group are left. */
  async groupIsAlive(): Promise<boolean> {
    return (await listProcesses()).some(({ group }) => group === this.#leader);
  }

  /**
   * Its living processes, parents before children: members of the group, descendants while the chain stands, those that
   * carry the mark in their environment, those that hold the pipes, and in turn the descendants of all these.
   */
  async living(): Promise<readonly ProcessEntry[]> {
    const all = (await listProcesses()).filter(({ pid }) => pid !== process.pid);
    const children = new Map<number, ProcessEntry[]>();
    for (const entry of all) {
      const siblings = children.get(entry.parent);
      if (siblings === undefined) children.set(entry.parent, [entry]);
      else siblings.push(entry);
    }
    const found = new Set<ProcessEntry>();
    const add = (entry: ProcessEntry): void => {
      if (found.has(entry)) return;
      found.add(entry);
      children.get(entry.pid)?.forEach(add);
    };
    all.filter(({ pid, group }) => pid === this.#leader || group === this.#leader).forEach(add);
    children.get(this.#leader)?.forEach(add);
    for (const entry of all) {
      if (!found.has(entry) && (hasMark(entry.pid, markVariable, this.#mark) || holdsFile(entry.pid, this.#pipes))) {
        add(entry);
      }
    }
    return [...found];
  }

  /**
   * Ends what still holds the pipes though the leader has ended: SIGTERM, and SIGKILL to what is left half a second later.
   * Returns in words what was found.
   */
  async endHolders(): Promise<readonly string[]> {
    const living = await this.living();
    const holders = process.platform === 'linux' ? living.filter(({ pid }) => holdsFile(pid, this.#pipes)) : living;
    const names = holders.map(({ pid }) => nameOf(pid));
    for (const { pid } of holders) {
      signal(pid, 'SIGTERM');
      signal(pid, 'SIGCONT');
    }
    const patience = 25;
    for (let round = 0; holders.length > 0 && round < patience; round += 1) {
      await pause();
      const alive = new Set((await listProcesses()).map(({ pid }) => pid));
      if (!holders.some(({ pid }) => alive.has(pid))) return names;
    }
    for (const { pid } of holders) {
      if (process.platform !== 'linux' || holdsFile(pid, this.#pipes)) signal(pid, 'SIGKILL');
    }
    return names;
  }

  #signalGroup(name: NodeJS.Signals): void {
    signal(-this.#leader, name);
  }

  /** Windows knows neither groups nor a signal that can be heard: the tree is ended at once. */
  #taskkill(): void {
    execFile('taskkill', ['/PID', String(this.#leader), '/T', '/F'], () => {});
  }
}

/** A moment in which processes may end; nothing tells of the end of those that are not our children. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile, or became another user's.
  }
}
