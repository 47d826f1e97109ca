import { setImmediate, setTimeout } from 'node:timers/promises';

import type { Redactor } from '../protocol/redact.ts';
import type { RunDirectory } from '../store/run-directory.ts';
import { redactEvent, redactFacts } from './redact-event.ts';

/** So many times as long as it took is waited before files are looked through again: masks must not eat the machine. */
const pauses = 10;

/** Takes what becomes secret while a run goes on out of what was written before. */
export interface LateSecrets {
  /** What a run before has left where less was known. */
  begin(): Promise<void>;
  /** An attempt has ended in which something became known: what it printed before and after may be a secret together. */
  inLog(slug: string): Promise<void>;
  /** For the last time, when nothing is written any more. */
  settle(): Promise<void>;
}

/** Begins at once: whenever more becomes known, all that was written is looked through, a short while later. */
export function redactLateSecrets(directory: RunDirectory, redactor: Redactor): LateSecrets {
  const atFirst = redactor.known;
  let known = atFirst;
  const over = new AbortController();
  let work: Promise<void> | undefined;

  const redact = (): Promise<void> => {
    known = redactor.known;
    return directory.redact({
      redactor,
      event: (event) => redactEvent(event, redactor),
      facts: (facts) => redactFacts(facts, redactor),
    });
  };
  const catchUp = async (): Promise<void> => {
    // One line may make several values known.
    await setImmediate();
    while (known !== redactor.known && !over.signal.aborted) {
      const begin = performance.now();
      await redact();
      const pause = pauses * (performance.now() - begin);
      await setTimeout(pause, undefined, { signal: over.signal }).catch(() => {});
    }
    work = undefined;
  };
  const forget = redactor.onLearned(() => (work ??= catchUp()));

  return {
    begin: async () => {
      if (!redactor.empty) await redact();
    },
    inLog: (slug) => directory.redactLog(slug, redactor),
    async settle() {
      forget();
      over.abort();
      await work;
      if (redactor.known !== atFirst) await redact();
    },
  };
}
