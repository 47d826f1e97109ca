import type { Milliseconds } from '../model/plan.ts';
import { endProcesses } from './end-processes.ts';
import { type Identity, fateOf } from './identity.ts';
import { marksOf } from './mark.ts';
import { ProcessFamily } from './process-family.ts';
import { type ProcessEntry, commandOf, keyOf, listProcesses } from './process-table.ts';

/** What tidies up after itself is given this. */
const grace: Milliseconds = 2000;

export interface LeftoversRequest {
  readonly run_id: string;
  /** Whether what the task of this slug left running may stay: it had ended, so it was left on purpose. Default: none may. */
  readonly mayStay?: (slug: string) => boolean;
}

export interface Leftover {
  readonly pid: number;
  /** Its command line on one line, at most 100 characters, empty where it can't be seen; not redacted. */
  readonly command: string;
}

/**
 * Ends what a run left running whose orchestrator was killed: SIGTERM, SIGKILL two seconds later, and waits until it is
 * gone. A process whose orchestrator still lives is no leftover, nor is this process, what it descends from or what
 * descends from it. Returns what was found, for whom it was ended. Linux; elsewhere nothing can be found.
 */
export async function endLeftovers({ run_id, mayStay }: LeftoversRequest): Promise<readonly Leftover[]> {
  const fates = new Map<Identity, boolean>();
  const isEnded = (owner: Identity): boolean => {
    const known = fates.get(owner) ?? fateOf(owner) === 'ended';
    fates.set(owner, known);
    return known;
  };
  /** Also those whose way here is lost once others have ended. */
  const seen = new Set<string>();
  const isLeft = (entry: ProcessEntry): boolean =>
    seen.has(keyOf(entry)) ||
    marksOf(entry.pid).some((mark) => mark.run_id === run_id && isEnded(mark.owner) && mayStay?.(mark.slug) !== true);
  const leftovers = new Map<number, Leftover>();
  await endProcesses(async () => {
    const family = new ProcessFamily(await listProcesses());
    const kin = family.kinOf(process.pid);
    const found = family.grow(family.all.filter(isLeft), ({ pid }) => kin.has(pid));
    for (const entry of found) {
      const { pid } = entry;
      if (!seen.has(keyOf(entry))) leftovers.set(pid, { pid, command: commandOf(pid) });
      seen.add(keyOf(entry));
    }
    return found;
  }, grace);
  return [...leftovers.values()];
}
