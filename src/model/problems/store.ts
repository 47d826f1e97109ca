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
