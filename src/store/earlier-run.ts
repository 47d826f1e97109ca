import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { linkStatOf } from '../files/stat.ts';
import { whyFailed } from '../files/why-failed.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Asked, RunEvent } from '../model/event.ts';
import { noRunDirectory, runGoesOn, unusableJournal } from '../model/problems/store.ts';
import { readJournal } from './journal.ts';
import { followLatest } from './latest.ts';
import { isRunId } from './run-id.ts';
import { markRunning, type RunningMark, whoRuns } from './running-mark.ts';

/**
 * A run that is to be resumed. One of this output directory that was killed goes on where it is. One that ended is a
 * document, and one from elsewhere is not ours: these stay as they are, and what is needed of them is carried over.
 */
export interface EarlierRun {
  /** Absolute, without links. */
  readonly path: string;
  readonly run_id: string;
  /** None where it was killed before its first. */
  readonly events: readonly RunEvent[];
  /** Bytes of the journal without a torn last line. */
  readonly length: number;
  /** Its journal has an end. */
  readonly ended: boolean;
  /** It lies in this output directory. */
  readonly isOurs: boolean;
  /** Where it goes on where it is: so that nobody else works on it. */
  readonly mark: RunningMark | undefined;
}

/** `latest` will do as well. No value where nothing can go on from there, with the reason. `output_dir` is absolute. */
export function openEarlierRun(path: string, output_dir: string): Outcome<EarlierRun> {
  try {
    const directory = realpathSync(followLatest(resolve(path)));
    if (!lstatSync(directory).isDirectory()) return refuse(noRunDirectory(path, 'it is no folder'));
    const journal = linkStatOf(join(directory, 'events.ndjson'));
    if (journal === undefined) return refuse(noRunDirectory(path, 'there is no events.ndjson in it'));
    if (!journal.isFile()) return refuse(noRunDirectory(path, 'its events.ndjson is no regular file'));
    const [runs, run_id] = [dirname(directory), basename(directory)];
    const isOurs = runs === realPathOf(join(output_dir, 'runs')) && isRunId(run_id);
    const first = read(path, directory, isOurs);
    if (first.value === undefined || isComplete(first.value)) return first;
    if (!isOurs) {
      const owner = whoRuns(runs, run_id, Date.now());
      return owner === undefined ? first : refuse(runGoesOn(path, owner));
    }
    const mark = markRunning(runs, run_id);
    if (typeof mark === 'string') return refuse(runGoesOn(path, mark));
    // Until now somebody else may have written to it.
    const { value, diagnostics } = read(path, directory, isOurs);
    if (value !== undefined && !isComplete(value)) return { value: { ...value, mark }, diagnostics };
    mark.release();
    return { value, diagnostics };
  } catch (error) {
    return refuse(noRunDirectory(path, whyFailed(error)));
  }
}

function refuse(diagnostic: ReturnType<typeof noRunDirectory>): Outcome<EarlierRun> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function read(path: string, directory: string, isOurs: boolean): Outcome<EarlierRun> {
  const { events, unreadable, length } = readJournal(join(directory, 'events.ndjson'));
  const [wrong] = unreadable;
  if (wrong !== undefined) {
    return refuse(unusableJournal(path, `line ${wrong.line} of its events.ndjson can't be used: ${wrong.why}`));
  }
  if (events.length > 0 && events[0]?.type !== 'run-started') {
    return refuse(unusableJournal(path, 'its events.ndjson does not begin with the start of a run'));
  }
  const ended = events.at(-1)?.type === 'run-ended';
  const value = { path: directory, run_id: basename(directory), events, length, ended, isOurs, mark: undefined };
  return { value, diagnostics: [] };
}

/** It ended, and its reports were written: `run.json` is the last of them. */
function isComplete({ path, ended }: EarlierRun): boolean {
  return ended && linkStatOf(join(path, 'run.json'))?.isFile() === true;
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** What the run was asked for when it was last begun or resumed. */
export function askedOf(run: EarlierRun): { readonly config_file: string | null; readonly asked: Asked } {
  const head = run.events.findLast((event) => event.type === 'run-started' || event.type === 'run-resumed');
  return { config_file: head?.config_file ?? null, asked: head?.asked ?? {} };
}
