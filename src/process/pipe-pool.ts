import { execFile } from 'node:child_process';
import { FifoPair, type Pipes, type PipesListener, openFifos, openPlainPipes } from './pipes.ts';
import type { TempFolder } from './temp-folder.ts';

/** Starting `mkfifo` costs a process: so a few at a time. */
const pairsAtOnce = 4;
/** What says nothing about whether there is a `mkfifo`. */
const exhausted: ReadonlySet<string> = new Set(['EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM']);

/** Lends pairs of FIFOs; one comes back only when nothing can write to it any more. */
export class PipePool {
  readonly #folder: TempFolder;
  readonly #all = new Set<FifoPair>();
  readonly #free: FifoPair[] = [];
  #available = process.platform !== 'win32';
  #making: Promise<void> | undefined;

  constructor(folder: TempFolder) {
    this.#folder = folder;
  }

  /** Rejects with the system's error where it has run out of something, e.g. EMFILE. */
  async take(listener: PipesListener): Promise<Pipes> {
    while (this.#available) {
      const pair = this.#free.pop();
      if (pair !== undefined) {
        const pipes = openFifos(pair, listener, (idle) => this.#giveBack(pair, idle));
        if (pipes !== undefined) return pipes;
        continue;
      }
      this.#making ??= this.#make().finally(() => (this.#making = undefined));
      await this.#making;
    }
    return openPlainPipes(listener);
  }

  close(): void {
    for (const pair of this.#all) pair.unwatch();
  }

  #giveBack(pair: FifoPair, idle: boolean): void {
    if (idle) {
      this.#free.push(pair);
    } else {
      this.#all.delete(pair);
      pair.remove();
    }
  }

  async #make(): Promise<void> {
    const paths = Array.from({ length: pairsAtOnce }, () => [this.#folder.unique(), this.#folder.unique()] as const);
    this.#available = await new Promise<boolean>((resolve, reject) => {
      execFile('mkfifo', ['-m', '600', ...paths.flat()], (error) => {
        if (error !== null && exhausted.has(String(error.code))) reject(error);
        else resolve(error === null);
      });
    });
    if (!this.#available) return;
    for (const [stdout, stderr] of paths) {
      const pair = new FifoPair(stdout, stderr);
      this.#all.add(pair);
      this.#free.push(pair);
    }
  }
}
