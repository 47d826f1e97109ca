import { execFile } from 'node:child_process';
import type { Milliseconds } from '../model/plan.ts';
import type { Census } from './census.ts';
import { endProcesses, killProcesses, signalProcess } from './end-processes.ts';
import { markTextsOf } from './mark.ts';
import type { ProcessFamily } from './process-family.ts';
import { type ProcessEntry, holdsFile, keyOf, nameOf, readStat } from './process-table.ts';

const holderGrace: Milliseconds = 500;

/** What of a process and what it starts can be known from the first moment on. */
export interface Traces {
  /** The process itself, which leads its group and its session. */
  readonly leader: number;
  /** In the environment of each. */
  readonly mark: string;
  /** Paths of FIFOs that nobody else was given. */
  readonly pipes: readonly string[];
}

/** Everything that one attempt started, as far as it can still be found. */
export class ProcessTree {
  readonly #census: Census;
  readonly #traces: Traces;
  /** When the leader was started: its number may be given away once it and its group are gone. */
  readonly #start: number | undefined;
  /** Those that were found once: the way to them may be lost when others end. */
  readonly #seen = new Set<string>();

  constructor(census: Census, traces: Traces) {
    this.#census = census;
    this.#traces = traces;
    this.#start = readStat(traces.leader)?.start;
  }

  /** Asks the group to end. A process that was stopped is woken, or it could not hear. */
  terminate(): void {
    if (process.platform === 'win32') {
      this.#taskkill();
      return;
    }
    this.#signalGroup('SIGTERM');
    this.#signalGroup('SIGCONT');
    // While the chain from parents to children still stands.
    void this.living();
  }

  /**
   * SIGKILL to the group and to whoever left it, until nothing is found or all of it is over. Returns those that nothing
   * can end: the kernel holds them, or they are another user's.
   */
  async kill(isOver: () => boolean): Promise<readonly ProcessEntry[]> {
    if (process.platform === 'win32') {
      this.#taskkill();
      return [];
    }
    // What is found after the end is whoever was lent the pipes next.
    return killProcesses({ search: () => this.living(), isOurs: (pid) => this.#isMarked(pid) }, isOver);
  }

  /** Whether members of the group are left. */
  async groupIsAlive(): Promise<boolean> {
    // Zombies count for the kernel.
    if (!groupExists(this.#traces.leader)) return false;
    const family = await this.#census.look();
    return !this.#isReused(family) && family.all.some(({ group }) => group === this.#traces.leader);
  }

  /**
   * Its living processes: members of the group and the session, those that carry the mark in their environment, those that
   * hold the pipes, those that were found before, and in turn the descendants and the sessions of all these.
   */
  async living(): Promise<readonly ProcessEntry[]> {
    const { leader, mark, pipes } = this.#traces;
    const family = await this.#census.look();
    const isReused = this.#isReused(family);
    const isOurs = (entry: ProcessEntry): boolean =>
      (!isReused && (entry.group === leader || entry.session === leader)) ||
      this.#seen.has(keyOf(entry)) ||
      family.marksOf(entry).includes(mark);
    const ours = family.grow(family.all.filter(isOurs));
    // Anybody may have come by a file: what shares a session with its holder may be a stranger.
    const holders = family.withDescendants(pipes.flatMap((path) => family.holdersOf(path)));
    for (const entry of ours) this.#seen.add(keyOf(entry));
    return [...new Set([...ours, ...holders])];
  }

  /**
   * Ends what still holds the pipes though the leader has ended: SIGTERM, and SIGKILL to what is left half a second later.
   * Returns in words what was found.
   */
  async endHolders(): Promise<readonly string[]> {
    const onLinux = process.platform === 'linux';
    const isHolder = (pid: number): boolean => !onLinux || holdsFile(pid, this.#traces.pipes);
    const search = async (): Promise<readonly ProcessEntry[]> =>
      (await this.living()).filter(({ pid }) => isHolder(pid));
    const names = (await search()).map(({ pid }) => nameOf(pid));
    await endProcesses({ search, isOurs: (pid) => onLinux && this.#isMarked(pid) && isHolder(pid) }, holderGrace);
    return names;
  }

  #isMarked(pid: number): boolean {
    return markTextsOf(pid).includes(this.#traces.mark);
  }

  #isReused(family: ProcessFamily): boolean {
    const entry = family.get(this.#traces.leader);
    return entry !== undefined && this.#start !== undefined && entry.start !== this.#start;
  }

  #signalGroup(name: NodeJS.Signals): void {
    signalProcess(-this.#traces.leader, name);
  }

  /** Windows knows neither groups nor a signal that can be heard: the tree is ended at once. */
  #taskkill(): void {
    execFile('taskkill', ['/PID', String(this.#traces.leader), '/T', '/F'], () => {});
  }
}

function groupExists(leader: number): boolean {
  try {
    process.kill(-leader, 0);
    return true;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code !== 'ESRCH';
  }
}
