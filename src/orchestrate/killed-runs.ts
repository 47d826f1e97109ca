import { join } from 'node:path';

import { endLeftovers } from '../process/leftovers.ts';
import { nameOf } from '../process/process-table.ts';
import { killedRuns } from '../store/killed-runs.ts';

/**
 * Ends what earlier runs of this output directory left running because they were killed; what their tasks left on purpose,
 * having ended, stays. Says in sentences what it ended.
 */
export async function endKilledRuns(outputDirectory: string): Promise<readonly string[]> {
  const told: string[] = [];
  try {
    for (const { run_id, owner, hasEnded, settle } of killedRuns(join(outputDirectory, 'runs'))) {
      const ended = await endLeftovers({ run_id, owners: [owner], mayStay: hasEnded });
      settle();
      if (ended.length > 0) told.push(`the run ${run_id} was killed and left ${nameAll(ended)} running: ended`);
    }
  } catch {
    // Somebody else was quicker, or can't be looked at: this run does not depend on it.
  }
  return told;
}

const named = 5;

function nameAll(ended: readonly { readonly pid: number; readonly command: string }[]): string {
  const names = ended.slice(0, named).map(({ pid, command }) => nameOf(pid, command));
  return ended.length > named ? `${names.join(', ')} and ${ended.length - named} more` : names.join(', ');
}
