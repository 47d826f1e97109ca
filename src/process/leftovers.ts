import type { Milliseconds } from '../model/plan.ts';
import { endProcesses } from './end-processes.ts';
import { type Identity, fateOf } from './identity.ts';
import { marksOf } from './mark.ts';
import { ProcessFamily } from './process-family.ts';
import { type ProcessEntry, commandOf, keyOf, listProcesses } from './process-table.ts';
import { hasTag } from './tag.ts';

/** What tidies up after itself is given this. */
const grace: Milliseconds = 2000;

export interface LeftoversRequest {
  readonly run_id: string;
  /** Orchestrators that were killed, where they are known: then those are found too that carry no mark any more. */
  readonly owners?: readonly Identity[];
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
export async function endLeftovers(request: LeftoversRequest): Promise<readonly Leftover[]> {
  const { run_id, owners = [], mayStay } = request;
  const fates = new Map<Identity, boolean>();
  const isEnded = (identity: Identity): boolean => {
    const known = fates.get(identity) ?? fateOf(identity) === 'ended';
    fates.set(identity, known);
    return known;
  };
  const tags = owners.filter(isEnded);
  /** Also those whose way here is lost once others have ended. */
  const seen = new Set<string>();
  const isOurs = (pid: number): boolean => {
    const marks = marksOf(pid).filter((mark) => mark.run_id === run_id && isEnded(mark.owner));
    if (marks.length === 0) return tags.some((tag) => hasTag(pid, tag));
    return marks.some(({ slug }) => mayStay?.(slug) !== true);
  };
  const leftovers = new Map<number, Leftover>();
  let kinPids: ReadonlySet<number> = new Set();
  const search = async (): Promise<readonly ProcessEntry[]> => {
    const family = new ProcessFamily(await listProcesses());
    const kin = family.kinOf(process.pid);
    const seeds = family.all.filter((entry) => seen.has(keyOf(entry)) || isOurs(entry.pid));
    const found = family.grow(seeds, kin);
    for (const entry of found) {
      const { pid } = entry;
      if (!seen.has(keyOf(entry))) leftovers.set(pid, { pid, command: commandOf(pid) });
      seen.add(keyOf(entry));
    }
    kinPids = new Set(Array.from(kin, ({ pid }) => pid));
    return found;
  };
  await endProcesses({ search, isOurs: (pid) => !kinPids.has(pid) && isOurs(pid) }, grace);
  return [...leftovers.values()];
}
