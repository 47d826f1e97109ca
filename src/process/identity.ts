import { readFileSync, readlinkSync } from 'node:fs';
import { readStat } from './process-table.ts';

/**
 * Names one process for good, in a word that may be a part of a file name: its number, when it was started (clock ticks
 * after boot), which boot that was, and which PID namespace counts so. Elsewhere than on Linux the last three are unknown.
 */
export type Identity = string;

/** Of this process. */
export function ownIdentity(): Identity {
  return `${process.pid}.${readStat(process.pid)?.start ?? 0}.${ownWorld()}`;
}

/**
 * Whether the process still runs. `elsewhere`: it can't be seen from here, for it is or was in another container, on another
 * machine, or before the last boot.
 */
export function fateOf(identity: Identity): 'runs' | 'ended' | 'elsewhere' {
  const [, pid, start, world] = /^(\d+)\.(\d+)\.([0-9a-f]+\.\d+)$/.exec(identity) ?? [];
  if (world !== ownWorld()) return 'elsewhere';
  const stat = start === '0' ? undefined : readStat(Number(pid));
  // Who has no file descriptor left can read nothing: others must not lose their folders and their tasks for that.
  if (stat === undefined) return isThere(Number(pid)) ? 'runs' : 'ended';
  // The system gives the number to another process one day, but not with the same moment.
  return !stat.zombie && stat.start === Number(start) ? 'runs' : 'ended';
}

let known: string | undefined;

function ownWorld(): string {
  known ??= readWorld();
  return known;
}

function readWorld(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const namespace = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
    return `${boot}.${namespace}`;
  } catch {
    return '0.0';
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
