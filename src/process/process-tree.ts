import { execFile } from 'node:child_process';
import { killProcesses, pause, signalProcess } from './end-processes.ts';
import { markTextsOf } from './mark.ts';
import { ProcessFamily } from './process-family.ts';
import { type ProcessEntry, holdsFile, listProcesses, nameOf } from './process-table.ts';

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

  /** SIGKILL to the group and to whoever left it, until nothing is found or all of it is over. */
  async kill(isOver: () => boolean): Promise<void> {
    if (process.platform === 'win32') {
      this.#taskkill();
      return;
    }
    // What is found after the end is whoever was lent the pipes next.
    await killProcesses(() => this.living(), isOver);
  }

  /** Whether members of the group are left. */
  async groupIsAlive(): Promise<boolean> {
    return (await listProcesses()).some(({ group }) => group === this.#leader);
  }

  /**
   * Its living processes: members of the group, those that carry the mark in their environment, those that hold the pipes,
   * and in turn the descendants and the sessions of all these.
   */
  async living(): Promise<readonly ProcessEntry[]> {
    const family = new ProcessFamily(await listProcesses());
    const isOurs = ({ pid, group, session }: ProcessEntry): boolean =>
      group === this.#leader ||
      session === this.#leader ||
      markTextsOf(pid).includes(this.#mark) ||
      holdsFile(pid, this.#pipes);
    return family.grow(
      family.all.filter((entry) => entry.pid !== process.pid && isOurs(entry)),
      ({ pid }) => pid === process.pid,
    );
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
      signalProcess(pid, 'SIGTERM');
      signalProcess(pid, 'SIGCONT');
    }
    const patience = 25;
    for (let round = 0; holders.length > 0 && round < patience; round += 1) {
      await pause();
      const alive = new Set((await listProcesses()).map(({ pid }) => pid));
      if (!holders.some(({ pid }) => alive.has(pid))) return names;
    }
    for (const { pid } of holders) {
      if (process.platform !== 'linux' || holdsFile(pid, this.#pipes)) signalProcess(pid, 'SIGKILL');
    }
    return names;
  }

  #signalGroup(name: NodeJS.Signals): void {
    signalProcess(-this.#leader, name);
  }

  /** Windows knows neither groups nor a signal that can be heard: the tree is ended at once. */
  #taskkill(): void {
    execFile('taskkill', ['/PID', String(this.#leader), '/T', '/F'], () => {});
  }
}
