import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeFolders } from '../files/make-folders.ts';
import { codeOf, whyFailed } from '../files/why-failed.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { RunEvent } from '../model/event.ts';
import type { TaskId } from '../model/plan.ts';
import { unusableOutputDirectory } from '../model/problems/store.ts';
import type { TaskOutput, TaskResult } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { taskFileOf } from '../model/task-file.ts';
import type { Redactor } from '../protocol/redact.ts';
import { writeWhole } from './atomic-file.ts';
import { blacken } from './blacken.ts';
import { carryOver, type KeptTask } from './carry-over.ts';
import type { EarlierRun } from './earlier-run.ts';
import { createJournal, type Journal } from './journal.ts';
import { pointLatest } from './latest.ts';
import { removeOldRuns } from './old-runs.ts';
import { redactLogs, redactTaskFiles } from './redact-files.ts';
import { createRunFolders, type RunFolders } from './run-folders.ts';
import { createSources, readOutput } from './run-sources.ts';
import { markRunning, type RunningMark } from './running-mark.ts';

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
  /**
   * Brings the file of a task that is taken as done in line with its result. Where it is gone, its output is the end of its
   * log.
   */
  restoreTask(task: KeptTask): void;
  /**
   * Takes what has become secret since out of what was written before: its bytes in logs, its texts in events and in the
   * tasks' files.
   */
  redact(change: Redaction): Promise<void>;
  /** The same for one log alone. */
  redactLog(slug: string, redactor: Redaction['redactor']): Promise<void>;
  /** A document such as `report.md`. */
  write(name: string, text: string): void;
  /** Ends the journal, and removes what is older than the newest 20. Repeatable. */
  close(): void;
}

/** What is known now. */
export interface Redaction {
  readonly redactor: Pick<Redactor, 'places'>;
  readonly event: (event: RunEvent) => RunEvent;
  /** Of what a task's file holds. */
  readonly facts: (facts: object) => object;
}

/** A run that goes on, and what of it stays. */
export interface Continued {
  readonly run: EarlierRun;
  readonly kept: readonly KeptTask[];
  /** Those of its journal, for one that goes on in another directory. */
  readonly events: readonly RunEvent[];
}

/**
 * Makes the directory, or takes up the one in which an earlier run goes on, and points `latest` to it. No value where that
 * can't be done, with the reason.
 */
export function createRunDirectory(request: {
  /** Absolute. */
  readonly output_dir: string;
  readonly run_id: string;
  readonly earlier?: Continued;
}): Outcome<RunDirectory> {
  const { output_dir, run_id, earlier } = request;
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
  const attemptLater = async (what: string, act: () => Promise<void>): Promise<void> => {
    try {
      if (folders?.putBack() === true) noteLoss();
      await act();
    } catch (error) {
      fail(what, error);
    }
  };
  const noteLoss = (): void => {
    failures.set(
      lost,
      'the run directory was removed or replaced during the run: the logs and outputs that it held are lost',
    );
    attempt('events.ndjson', () => journal.putBack());
    attempt('.gitignore', () => ignoreItself(output_dir));
    attempt('latest', () => pointLatest(output_dir, run_id, goesOnHere));
  };
  let journal: Journal;
  let folders: RunFolders | undefined;
  let mark = earlier?.run.mark;
  const goesOnHere = mark !== undefined;
  try {
    makeFolders(runs);
    mark ??= newMark(runs, run_id);
    folders = createRunFolders(path, output_dir, goesOnHere);
    const failed = (error: unknown): void => fail('events.ndjson', error);
    journal = createJournal(join(path, 'events.ndjson'), failed, goesOnHere ? earlier?.run.length : undefined);
  } catch (error) {
    mark?.release();
    return { value: undefined, diagnostics: [unusableOutputDirectory(output_dir, whyFailed(error))] };
  }
  if (earlier !== undefined && !goesOnHere) {
    attempt('what the run before left', () => carryOver(earlier.run.path, path, earlier.kept));
    for (const event of earlier.events) journal.append(event);
  }
  const ownMark = mark;
  attempt('.gitignore', () => ignoreItself(output_dir));
  attempt('latest', () => pointLatest(output_dir, run_id, goesOnHere));

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
      attemptInside('tasks/', () => writeWhole(file, JSON.stringify(taskFileOf(result, output), null, 2), '\n'));
      if (typeof output?.summary === 'string') withSummary.set(result.id, file);
    },
    restoreTask({ slug, result }) {
      const known = readOutput(join(path, 'tasks', `${slug}.json`), result.id);
      const { stdout_truncated, stderr_truncated } = result;
      const output = known ?? { stdout: value.sources.logTail(result, tailBytes), stderr: '', summary: null };
      value.writeTask(slug, result, { ...output, stdout_truncated, stderr_truncated });
    },
    async redact({ redactor, event, facts }) {
      attemptInside('events.ndjson', () => journal.revise(event));
      await attemptLater('logs/', () => redactLogs(join(path, 'logs'), redactor));
      await attemptLater('tasks/', () => redactTaskFiles(join(path, 'tasks'), facts));
    },
    redactLog: (slug, redactor) => attemptLater('logs/', () => blacken(join(path, 'logs', `${slug}.log`), redactor)),
    write: (name, text) => attemptInside(name, () => writeWhole(join(path, name), text)),
    close() {
      if (!open) return;
      open = false;
      attemptInside('events.ndjson', () => journal.putBack());
      attempt('events.ndjson', () => journal.close());
      attempt('runs/', () => ownMark.release());
      // Another run may be removing the same ones.
      attempt('runs/', () => removeOldRuns(runs, Date.now(), run_id));
    },
  };
  return { value, diagnostics: [] };
}

/** As much as of each stream is kept. */
const tailBytes = 1024 * 1024;

function newMark(runs: string, runId: string): RunningMark {
  const mark = markRunning(runs, runId);
  if (typeof mark === 'string') throw new Error(mark);
  return mark;
}

/** The journal, the record and the reports are made whole again, so that it is no error of the run. */
const lost = 'the run directory';

/** What a run can do without. */
const conveniences: ReadonlySet<string> = new Set(['.gitignore', 'latest', 'runs/', lost]);

/** The folder ignores itself in git; what is there already stays. */
function ignoreItself(outputDirectory: string): void {
  const path = join(outputDirectory, '.gitignore');
  try {
    writeFileSync(path, '*\n', { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
