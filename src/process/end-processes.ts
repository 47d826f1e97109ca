import type { Milliseconds } from '../model/plan.ts';
import { type ProcessEntry, keyOf, readStat } from './process-table.ts';

const pauseMilliseconds = 20;
/** What is still there so long after SIGKILL is held by the kernel, e.g. by a file server that does not answer. */
const killPatience: Milliseconds = 1000;
/** A tree that starts new processes while it is being ended is beaten within a few rounds; after so long it has won. */
const killTime: Milliseconds = 5000;

/** Looks for the processes that are to end; called again and again until it finds none. */
export type Search = () => Promise<readonly ProcessEntry[]>;

/** SIGTERM to all, and after `grace` SIGKILL to those that are left. Returns those that nothing can end. */
export async function endProcesses(search: Search, grace: Milliseconds): Promise<readonly ProcessEntry[]> {
  const until = performance.now() + grace;
  const asked = new Set<string>();
  for (let found = await search(); found.length > 0; found = await search()) {
    if (performance.now() >= until) return killProcesses(search);
    for (const entry of found) {
      if (asked.has(keyOf(entry))) continue;
      asked.add(keyOf(entry));
      signalProcess(entry.pid, 'SIGTERM');
      // What was stopped could not hear.
      signalProcess(entry.pid, 'SIGCONT');
    }
    await pause();
  }
  return [];
}

/**
 * SIGKILL to all. First everything is stopped until a search finds nothing new: what is stopped starts nothing, and keeps
 * its children where they can be found. Gives up when `isOver`. Returns those that nothing can end.
 */
export async function killProcesses(search: Search, isOver = () => false): Promise<readonly ProcessEntry[]> {
  const begin = performance.now();
  const stopped = new Set<string>();
  let killed: number | undefined;
  for (;;) {
    const found = await search();
    if (found.length === 0 || isOver()) return [];
    const now = performance.now();
    const fresh = found.filter((entry) => !stopped.has(keyOf(entry)));
    if (fresh.length > 0 && now - begin < killTime) {
      for (const entry of fresh) stopped.add(keyOf(entry));
      signalAll(fresh, 'SIGSTOP');
      killed = undefined;
      continue;
    }
    signalAll(found, 'SIGKILL');
    killed ??= now;
    if (now - killed >= killPatience) return found;
    await pause();
  }
}

/** A moment in which processes may end; nothing tells of the end of those that are not our children. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
}

/** `pid` may be negative: a group. */
export function signalProcess(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile, or is another user's.
  }
}

/** A group is reached at one stroke, whatever its members start meanwhile; only its leader says that it is theirs. */
function signalAll(entries: readonly ProcessEntry[], name: NodeJS.Signals): void {
  const own = readStat(process.pid)?.group;
  for (const { pid, group } of entries) if (group === pid && group !== own) signalProcess(-group, name);
  for (const { pid } of entries) signalProcess(pid, name);
}
