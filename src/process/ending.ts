import type { Milliseconds } from '../model/plan.ts';
import { pause } from './end-processes.ts';
import { nameOf } from './process-table.ts';
import type { ProcessTree } from './process-tree.ts';

/** How long a process that has ended may have its pipes held by what it left behind. */
const graceMilliseconds = 1000;

/** As what a process ends that nobody waits for any more. */
export interface Abandoned {
  readonly code: null;
  readonly signal: 'SIGKILL';
}

/** How an attempt comes to its end: by itself, or because it is stopped. */
export class Ending {
  readonly #warned: (message: string) => void;
  #tree: ProcessTree | undefined;
  /** When the grace after SIGTERM is over, by `performance.now()`; `undefined` while nobody stops it. */
  #killAt: number | undefined;
  #killTimer: NodeJS.Timeout | undefined;
  #killing: Promise<void> | undefined;
  /** It was killed and did not end: it is the kernel's or another user's, and is left to them. */
  readonly abandoned: Promise<Abandoned>;
  #abandon: (how: Abandoned) => void = () => {};
  /** Nothing may be signalled any more: the system may give the numbers to others. */
  #over = false;
  /** Ends a wait for what holds the pipes. */
  #hurry: () => void = () => {};

  constructor(warned: (message: string) => void) {
    this.#warned = warned;
    this.abandoned = new Promise((resolve) => (this.#abandon = resolve));
  }

  /** Somebody wants it to end. */
  get stopped(): boolean {
    return this.#killAt !== undefined;
  }

  /** SIGTERM now, SIGKILL when `killAfter` is over; a later call can only bring the latter nearer. */
  stop(killAfter: Milliseconds): void {
    if (this.#over) return;
    const killAt = performance.now() + killAfter;
    const first = this.#killAt === undefined;
    this.#killAt = Math.min(this.#killAt ?? killAt, killAt);
    if (first) this.#tree?.terminate();
    this.#hurry();
    this.#arm();
  }

  /** The process runs. */
  started(tree: ProcessTree): void {
    this.#tree = tree;
    if (this.#killAt !== undefined) tree.terminate();
    this.#arm();
  }

  /**
   * The process has ended: waits for what it left behind as long as is right, and ends what must not stay. `pipesEnded`
   * resolves when nobody can write any more. `true` where it left nothing that holds its pipes.
   */
  async afterExit(pipesEnded: Promise<void>): Promise<boolean> {
    const tree = this.#tree;
    if (tree === undefined || (!this.stopped && (await this.#inTime(pipesEnded, graceMilliseconds)))) return true;
    if (this.#killAt === undefined) {
      const names = await tree.endHolders();
      this.#warned(
        names.length === 0
          ? 'something that it left behind held its output open: the output was closed'
          : `it left ${names.join(', ')} behind, which held its output open: ended, and the output was closed`,
      );
    } else {
      // The group was asked to end and has until then; who left the group was not asked and has no claim.
      while (performance.now() < this.#killAt && (await tree.groupIsAlive())) await pause();
      await this.#kill(tree);
    }
    // It may have been stopped meanwhile.
    await this.#killing;
    await this.#inTime(pipesEnded, graceMilliseconds / 10);
    return false;
  }

  over(): void {
    this.#over = true;
    clearTimeout(this.#killTimer);
  }

  /** Whether the pipes end so soon; the wait is cut short when the attempt is stopped. */
  async #inTime(pipesEnded: Promise<void>, limit: Milliseconds): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, limit, false);
      this.#hurry = () => resolve(false);
    });
    const inTime = await Promise.race([pipesEnded.then(() => true), late]);
    clearTimeout(timer);
    this.#hurry = () => {};
    return inTime;
  }

  #kill(tree: ProcessTree): Promise<void> {
    return (this.#killing ??= this.#killNow(tree));
  }

  async #killNow(tree: ProcessTree): Promise<void> {
    const left = await tree.kill(() => this.#over);
    if (left.length === 0) return;
    this.#warned(
      `SIGKILL did not end ${left.map(({ pid }) => nameOf(pid)).join(', ')}: the kernel or another user holds it`,
    );
    this.#abandon({ code: null, signal: 'SIGKILL' });
  }

  #arm(): void {
    if (this.#tree === undefined || this.#killAt === undefined) return;
    clearTimeout(this.#killTimer);
    const tree = this.#tree;
    this.#killTimer = setTimeout(() => void this.#kill(tree), Math.max(0, this.#killAt - performance.now()));
  }
}
