import type { Milliseconds } from '../model/plan.ts';
import { type ProcessEntry, childrenOf, isLivingProcess, keyOf, newestPid, readStat } from './process-table.ts';

const pauseMilliseconds = 20;
/** What is still there so long after SIGKILL is held by the kernel, e.g. by a file server that does not answer. */
const killPatience: Milliseconds = 800;
/** A tree that starts new processes while it is being ended is beaten within a few rounds; after so long it has won. */
const killTime: Milliseconds = 5000;
const killNowTime: Milliseconds = 500;
/** Looks at so many numbers before the newest, so often, catch what lives for a moment only and begets the next. */
const newest = 16;
const passes = 3;

export interface Quarry {
  /** Looks for the processes that are to end; called again and again until it finds none. */
  readonly search: () => Promise<readonly ProcessEntry[]>;
  /** Whether this one is to end, by what can be seen of it at once. */
  readonly isOurs: (pid: number) => boolean;
}

/** SIGTERM to all, and after `grace` SIGKILL to those that are left. Returns those that nothing can end. */
export async function endProcesses(quarry: Quarry, grace: Milliseconds): Promise<readonly ProcessEntry[]> {
  const until = performance.now() + grace;
  const asked = new Set<string>();
  for (let found = await quarry.search(); found.length > 0; found = await quarry.search()) {
    if (performance.now() >= until) break;
    for (const entry of found) {
      if (asked.has(keyOf(entry))) continue;
      asked.add(keyOf(entry));
      signalProcess(entry.pid, 'SIGTERM');
      // What was stopped could not hear.
      signalProcess(entry.pid, 'SIGCONT');
    }
    await pause();
  }
  return killProcesses(quarry);
}

/**
 * SIGKILL to all. First everything is stopped until a search finds nothing new: what is stopped starts nothing, and keeps
 * its children where they can be found. Gives up when `isOver`. Returns those that nothing can end.
 */
export async function killProcesses(quarry: Quarry, isOver = () => false): Promise<readonly ProcessEntry[]> {
  const begin = performance.now();
  const stopped = new Set<string>();
  let killed: number | undefined;
  for (;;) {
    const found = await quarry.search();
    if (isOver()) return [];
    const now = performance.now();
    const hasTime = now - begin < killTime;
    if (found.length === 0) {
      if (!hasTime || hunt(quarry.isOurs) === 0) return [];
      continue;
    }
    const fresh = found.filter((entry) => !stopped.has(keyOf(entry)));
    if (fresh.length > 0 && hasTime) {
      for (const entry of fresh) stopped.add(keyOf(entry));
      signalAll(fresh, 'SIGSTOP');
      stopDescendants(fresh);
      killed = undefined;
      continue;
    }
    signalAll(found, 'SIGKILL');
    killed ??= now;
    if (now - killed >= killPatience) return found;
    await pause();
  }
}

/** SIGKILL to all, for who can't wait: it takes up half a second without giving way. */
export function killAtOnce(search: () => readonly ProcessEntry[], isOurs: Quarry['isOurs']): void {
  const until = performance.now() + killNowTime;
  while (performance.now() < until) {
    const found = search();
    if (found.length === 0 && hunt(isOurs) === 0) return;
    signalAll(found, 'SIGKILL');
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

/** Runs after those who beget faster than all processes can be looked at: of who is stopped, the children are all there are. */
function stopDescendants(entries: readonly ProcessEntry[]): void {
  const stopped = new Set(entries.map(({ pid }) => pid));
  for (const pid of stopped) {
    for (const child of childrenOf(pid)) {
      if (child === process.pid || stopped.has(child)) continue;
      signalProcess(child, 'SIGSTOP');
      stopped.add(child);
    }
  }
}

/** How many were killed that come and go between two looks at all processes. */
function hunt(isOurs: Quarry['isOurs']): number {
  let killed = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    const last = newestPid() ?? 0;
    for (let pid = last; pid > last - newest && pid > 1; pid -= 1) {
      // Our own threads are ours too.
      if (!isOurs(pid) || !isLivingProcess(pid) || pid === process.pid) continue;
      signalProcess(pid, 'SIGKILL');
      killed += 1;
    }
  }
  return killed;
}
