import { readFileSync } from 'node:fs';
import { readStat } from './process-table.ts';

/** What an attempt used, sampled: the last interval before its end is missing. `null` where it was too short to be seen. */
export interface Usage {
  readonly max_rss_bytes: number | null;
  readonly cpu_seconds: number | null;
}

const intervalMilliseconds = 100;
/** Clock ticks a second in `/proc`; 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;
/** Of one attempt; a tree of thousands must not slow down what watches it. */
const processesAtMost = 64;

interface Watched {
  max_rss_bytes: number | null;
  cpu_seconds: number | null;
}

/** One timer samples all running attempts from `/proc`; on other systems nothing is known. */
export class UsageSampler {
  readonly #watched = new Map<number, Watched>();
  #timer: NodeJS.Timeout | undefined;

  /** The returned function ends the watch and tells what was seen. */
  watch(pid: number): () => Usage {
    if (process.platform !== 'linux') return () => ({ max_rss_bytes: null, cpu_seconds: null });
    const usage: Watched = { max_rss_bytes: null, cpu_seconds: null };
    this.#watched.set(pid, usage);
    this.#timer ??= setInterval(() => this.#sample(), intervalMilliseconds).unref();
    return () => {
      if (this.#watched.get(pid) === usage) this.#watched.delete(pid);
      return usage;
    };
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #sample(): void {
    // A timer that finds nothing goes: an idle process must sleep.
    if (this.#watched.size === 0) this.close();
    for (const [pid, usage] of this.#watched) {
      let resident = 0;
      let largest = 0;
      let ticks = 0;
      for (const member of treeOf(pid)) {
        const stat = readStat(member);
        if (stat === undefined || stat.zombie) continue;
        const memory = memoryOf(member);
        resident += memory.now;
        largest = Math.max(largest, memory.peak);
        ticks += stat.ticks;
      }
      if (largest === 0) continue;
      usage.max_rss_bytes = Math.max(usage.max_rss_bytes ?? 0, resident, largest);
      usage.cpu_seconds = Math.max(usage.cpu_seconds ?? 0, ticks / ticksPerSecond);
    }
  }
}

/** The process and its living descendants. */
function treeOf(pid: number): readonly number[] {
  const tree = [pid];
  for (let index = 0; index < tree.length && tree.length < processesAtMost; index += 1) {
    const children = readText(`/proc/${tree[index]}/task/${tree[index]}/children`);
    tree.push(...children.split(' ').filter(Boolean).map(Number));
  }
  return tree;
}

/** Bytes. */
function memoryOf(pid: number): { readonly now: number; readonly peak: number } {
  const status = readText(`/proc/${pid}/status`);
  const bytes = (name: string) => 1024 * Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
