import { lstatSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { whyFailed } from '../files/why-failed.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { RunEvent } from '../model/event.ts';
import { recordOf } from '../model/fold.ts';
import { noRunDirectory, unreadableEvent } from '../model/problems/store.ts';
import type { RunRecord } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { readJournal } from './journal.ts';
import { followLatest } from './latest.ts';
import { createStoredSources } from './run-sources.ts';

/** A run directory that is read: that of an ended run, or of one that was killed. */
export interface StoredRun {
  /** Absolute. */
  readonly path: string;
  readonly events: readonly RunEvent[];
  /** Its status is `running` where the journal has no end. */
  readonly record: RunRecord;
  readonly sources: Sources;
}

/** Reads a run directory; `latest` will do as well. No value where it is none; warnings for lines that were left out. */
export function openRunDirectory(path: string): Outcome<StoredRun> {
  const directory = followLatest(resolve(path));
  const refuse = (why: string, diagnostics: readonly Diagnostic[] = []): Outcome<StoredRun> => ({
    value: undefined,
    diagnostics: [noRunDirectory(path, why), ...diagnostics],
  });
  try {
    if (!statSync(directory).isDirectory()) return refuse('it is no folder');
    const journal = lstatSync(join(directory, 'events.ndjson'), { throwIfNoEntry: false });
    if (journal === undefined) return refuse('there is no events.ndjson in it');
    if (!journal.isFile()) return refuse('its events.ndjson is no regular file');
    const { events, unreadable } = readJournal(join(directory, 'events.ndjson'));
    const diagnostics = unreadable.map(({ line, why }) => unreadableEvent(join(directory, 'events.ndjson'), line, why));
    if (events[0]?.type !== 'run-started') {
      return refuse('its events.ndjson does not begin with the start of a run', diagnostics);
    }
    const value = { path: directory, events, record: recordOf(events), sources: createStoredSources(directory) };
    return { value, diagnostics };
  } catch (error) {
    return refuse(whyFailed(error));
  }
}
