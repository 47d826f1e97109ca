import { type Diagnostic, problem } from '../diagnostic.ts';
import { quote } from '../../text/quote.ts';

/** The folder for a run's files can't be made. */
export function unusableOutputDirectory(path: string, why: string): Diagnostic {
  return problem(
    'error',
    'unusable-output-directory',
    `can't write to the output directory ${quote(path, 300)}: ${why}`,
    undefined,
    {
      help: 'free some space, or choose another place with --output-dir (the Action: output-dir)',
    },
  );
}

/** What should be a run directory is none. */
export function noRunDirectory(path: string, why: string): Diagnostic {
  return problem('error', 'no-run-directory', `${quote(path, 300)} is no run directory: ${why}`, undefined, {
    help: 'give the path of one, such as .orchestrator/latest or .orchestrator/runs/20261121-041502-ab12cd',
  });
}

/** A line of a journal that can't be used; the others are. */
export function unreadableEvent(path: string, line: number, why: string): Diagnostic {
  return problem('warning', 'unreadable-event', `line ${line} of ${quote(path, 300)} is left out: ${why}`);
}

/** A run directory from which no run can go on: its journal is not what this version writes. */
export function unusableJournal(path: string, why: string): Diagnostic {
  return problem('error', 'unusable-journal', `the run in ${quote(path, 300)} can't be resumed: ${why}`, undefined, {
    help: 'begin a new run: without --resume and --rerun-failed everything runs',
  });
}

/** The run that is to be resumed has not ended: another orchestrator works on it. */
export function runGoesOn(path: string, owner: string): Diagnostic {
  return problem(
    'error',
    'run-goes-on',
    `the run in ${quote(path, 300)} can't be resumed, for it goes on: ${owner}`,
    undefined,
    { help: 'wait until it has ended, or end it; a run that was killed can be resumed at once' },
  );
}

/** `--rerun-failed` where nothing ever ran. */
export function noEarlierRun(latest: string): Diagnostic {
  return problem(
    'error',
    'no-earlier-run',
    `there is no run of which to run again what failed: no ${quote(latest, 300)}`,
    undefined,
    {
      help: 'run everything once without --rerun-failed, or give its --output-dir',
    },
  );
}
