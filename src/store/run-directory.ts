import { existsSync, lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { whyFailed } from '../files/why-failed.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { RunEvent } from '../model/event.ts';
import { recordOf } from '../model/fold.ts';
import type { TaskId } from '../model/plan.ts';
import { noRunDirectory, unusableOutputDirectory } from '../model/problems/store.ts';
import type { RunRecord, TaskOutput, TaskResult } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { taskFileOf } from '../model/task-file.ts';
import { writeWhole } from './atomic-file.ts';
import { createJournal, type Journal, readJournal } from './journal.ts';
import { followLatest, pointLatest } from './latest.ts';
import { markRunning, removeOldRuns } from './old-runs.ts';
import { createRunFolders, type RunFolders } from './run-folders.ts';
import { createSources, createStoredSources } from './run-sources.ts';

/** `<output-dir>/runs/<run-id>/` of a run that goes on. No method throws: what fails is told in `failures`. */
export interface RunDirectory {
  /** Absolute. */
  readonly path: string;
  readonly run_id: string;
  readonly journal: Journal;
  readonly sources: Sources;
  /** What could not be written, one sentence for each kind of file, in the order in which it happened. */
  readonly failures: readonly string[];
  /** Something of the run itself could not be written: an event, a result, a report. */
  readonly incomplete: boolean;
  /** `tasks/<slug>.json`. There is no output for a task that never ran. */
  writeTask(slug: string, result: TaskResult, output: TaskOutput | undefined): void;
  /** A document such as `report.md`. */
  write(name: string, text: string): void;
  /** Ends the journal, and removes what is older than the newest 20. Repeatable. */
  close(): void;
}

/** Makes the directory and points `latest` to it. No value where it can't be made, with the reason. */
export function createRunDirectory(request: {
  /** Absolute. */
  readonly output_dir: string;
  readonly run_id: string;
}): Outcome<RunDirectory> {
  const { output_dir, run_id } = request;
  const runs = join(output_dir, 'runs');
  const path = join(runs, run_id);
  const failures = new Map<string, string>();
  const fail = (what: string, error: unknown): void => {
    if (!failures.has(what)) failures.set(what, `can't write ${what}: ${whyFailed(error)}`);
  };
  const attempt = (what: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      fail(what, error);
    }
  };
  /** In the run directory, which a script may have removed or replaced: `git clean -xfd` does. */
  const attemptInside = (what: string, act: () => void): void =>
    attempt(what, () => {
      if (folders?.putBack() === true) noteLoss();
      try {
        act();
      } catch (error) {
        if (folders?.putBack() !== true) throw error;
        noteLoss();
        act();
      }
    });
  const noteLoss = (): void => {
    failures.set(
      lost,
      'the run directory was removed or replaced during the run: the logs and outputs that it held are lost',
    );
    attempt('events.ndjson', () => journal.putBack());
    attempt('.gitignore', () => ignoreItself(output_dir));
    attempt('latest', () => pointLatest(output_dir, run_id));
  };
  let journal: Journal;
  let folders: RunFolders | undefined;
  let unmark: () => void = () => {};
  try {
    mkdirSync(runs, { recursive: true });
    unmark = markRunning(runs, run_id);
    folders = createRunFolders(path, output_dir);
    journal = createJournal(join(path, 'events.ndjson'), (error) => fail('events.ndjson', error));
  } catch (error) {
    unmark();
    return { value: undefined, diagnostics: [unusableOutputDirectory(output_dir, whyFailed(error))] };
  }
  attempt('.gitignore', () => ignoreItself(output_dir));
  attempt('latest', () => pointLatest(output_dir, run_id));

  const withSummary = new Map<TaskId, string>();
  let open = true;
  const value: RunDirectory = {
    path,
    run_id,
    journal,
    sources: createSources(path, (task) => withSummary.get(task)),
    get failures() {
      return [...failures.values()];
    },
    get incomplete() {
      return [...failures.keys()].some((what) => !conveniences.has(what));
    },
    writeTask(slug, result, output) {
      const file = join(path, 'tasks', `${slug}.json`);
      attemptInside('tasks/', () => writeWhole(file, `${JSON.stringify(taskFileOf(result, output), null, 2)}\n`));
      if (typeof output?.summary === 'string') withSummary.set(result.id, file);
    },
    write: (name, text) => attemptInside(name, () => writeWhole(join(path, name), text)),
    close() {
      if (!open) return;
      open = false;
      attemptInside('events.ndjson', () => journal.putBack());
      attempt('events.ndjson', () => journal.close());
      attempt('runs/', unmark);
      // Another run may be removing the same ones.
      attempt('runs/', () => removeOldRuns(runs, Date.now()));
    },
  };
  return { value, diagnostics: [] };
}

/** The journal, the record and the reports are made whole again, so that it is no error of the run. */
const lost = 'the run directory';

/** What a run can do without. */
const conveniences: ReadonlySet<string> = new Set(['.gitignore', 'latest', 'runs/', lost]);

/** The folder ignores itself in git; what is there already stays. */
function ignoreItself(outputDirectory: string): void {
  const path = join(outputDirectory, '.gitignore');
  if (!existsSync(path)) writeFileSync(path, '*\n', { flag: 'wx' });
}

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
    const { events, diagnostics } = readJournal(join(directory, 'events.ndjson'));
    if (events[0]?.type !== 'run-started') {
      return refuse('its events.ndjson does not begin with the start of a run', diagnostics);
    }
    const value = { path: directory, events, record: recordOf(events), sources: createStoredSources(directory) };
    return { value, diagnostics };
  } catch (error) {
    return refuse(whyFailed(error));
  }
}
