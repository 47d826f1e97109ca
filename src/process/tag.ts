import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Identity } from './identity.ts';

/**
 * A mark that no process can drop by clearing its environment, by a session of its own, or by orphaning itself: limits are
 * inherited through all of that. The one taken is on microseconds of real-time CPU without a pause; set to 35 years or
 * more, it limits nothing.
 */
const lowest = 2 ** 50;

/** Marks this process, and with it all that it starts from here on. Where that can't be done (no `prlimit`) nothing happens. */
export async function tagOwnProcess(identity: Identity): Promise<void> {
  if (process.platform !== 'linux') return;
  const { hard } = limitsOf('self') ?? { hard: 0 };
  // Within another orchestrator the hard limit is its tag, and is left.
  const isOuter = hard === Number.POSITIVE_INFINITY;
  if (hard <= innerTag(identity)) return;
  const limit = isOuter ? String(outerTag(identity)) : `${innerTag(identity)}:`;
  await new Promise<void>((resolve) => {
    execFile('prlimit', ['--pid', String(process.pid), `--rttime=${limit}`], () => resolve());
  });
}

/** Whether the process descends from the one that was tagged with this identity. */
export function hasTag(pid: number, identity: Identity): boolean {
  const limits = limitsOf(pid);
  return limits !== undefined && (limits.hard === outerTag(identity) || limits.soft === innerTag(identity));
}

/** Of an orchestrator that runs in no other. */
function outerTag(identity: Identity): number {
  return innerTag(identity) + lowest;
}

function innerTag(identity: Identity): number {
  return lowest + hash48(identity);
}

/** No secret hangs on it, and to load `node:crypto` takes milliseconds (FNV-1a, twice 24 bits). */
function hash48(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x2f0b4a97;
  for (const byte of Buffer.from(text)) {
    high = Math.imul(high ^ byte, 0x01000193);
    low = Math.imul(low ^ byte, 0x85ebca6b) ^ (low >>> 13);
  }
  return ((high ^ (high >>> 8)) & 0xffffff) * 2 ** 24 + ((low ^ (low >>> 8)) & 0xffffff);
}

function limitsOf(pid: number | 'self'): { readonly soft: number; readonly hard: number } | undefined {
  try {
    const line = /^Max realtime timeout\s+(\S+)\s+(\S+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'));
    const value = (text = ''): number => (text === 'unlimited' ? Number.POSITIVE_INFINITY : Number(text));
    return line === null ? undefined : { soft: value(line[1]), hard: value(line[2]) };
  } catch {
    return undefined;
  }
}
