import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';

import { CommandLineRepo } from './command-line.ts';
import { processesOf } from './processes-of.ts';

const program = readFileSync(join(import.meta.dirname, '../fixtures/programs/stubborn.py'), 'utf8');

/** A task that grows a tree of processes which do not want to end. */
export interface Stubborn {
  /** Words for `stubborn.py`; it is up when it comes to `|`, or has come through them. */
  readonly kind: string;
  readonly kill_after?: string;
  readonly needs?: readonly string[];
}

/** By which all processes of a test are found. */
export function newWord(): string {
  return `stubborn-${randomBytes(6).toString('hex')}`;
}

/** A repository of such tasks, whose processes do not outlive it. */
export class StubbornRepo extends CommandLineRepo {
  readonly #word: string;
  readonly #tasks: readonly string[];

  constructor(word: string, tasks: Readonly<Record<string, Stubborn>>, head = '') {
    const lines = Object.entries(tasks).map(([id, { kind, kill_after = '300ms', needs = [] }]) => {
      const [grown, then = ''] = kind.split('|');
      const run = `exec python3 -S -E stubborn.py ${word} ${grown} up=up/${id} ${then}`;
      return `  ${id}: { run: "${run}", kill-after: ${kill_after}, needs: [${needs.join(', ')}] }`;
    });
    super({ 'stubborn.py': program, 'up/.keep': '', 'orchestrator.yml': [head, 'tasks:', ...lines, ''].join('\n') });
    this.#word = word;
    this.#tasks = Object.keys(tasks);
  }

  /** Settles when the trees of all tasks stand. */
  get allUp(): Promise<unknown> {
    return Promise.all(this.#tasks.map((task) => this.upOf(task)));
  }

  upOf(task: string): Promise<void> {
    const folder = join(this.path, 'up');
    return new Promise((resolve, reject) => {
      const watcher = watch(folder);
      const look = (): void => {
        if (!existsSync(join(folder, task))) return;
        watcher.close();
        resolve();
      };
      watcher.on('change', look).on('error', reject);
      look();
    });
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    for (let left = processesOf(this.#word); left.size > 0; left = processesOf(this.#word)) {
      for (const pid of left.keys()) endNow(pid);
    }
    await super[Symbol.asyncDispose]();
  }
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
