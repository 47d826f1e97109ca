import type { Diagnostic } from '../model/diagnostic.ts';
import type { Annotation } from '../model/record.ts';
import { redactFacts } from '../orchestrate/redact-event.ts';
import { annotationCommand } from '../protocol/commands.ts';
import { foldLines, guarded } from '../protocol/fence.ts';
import type { Redactor } from '../protocol/redact.ts';
import { renderDiagnostics } from '../reporting/diagnostics.ts';

/** What the Action itself says to the runner. */
export interface RunnerLog {
  /** Output that obeys nothing: what it holds of commands is shown as text. */
  text(text: string): void;
  annotate(annotations: readonly Annotation[]): void;
  /** A message about the Action's own doing, at no file: an annotation where these are wanted, else text. */
  say(level: Annotation['level'], message: string): void;
  diagnostics(diagnostics: readonly Diagnostic[]): void;
  /** Does what must not fail the run; where it throws, that is a warning. `what` is the subject of a sentence. */
  attempt(what: string, act: () => void | Promise<void>): Promise<void>;
  /** What is written while `work` goes is folded away under the title. */
  fold<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/** Nothing of it holds a secret that `redactor` knows then. */
export function createRunnerLog(
  write: (bytes: Uint8Array | string) => void,
  annotations: boolean,
  redactor: Redactor,
): RunnerLog {
  const hide = (shown: string): string => redactor.text(shown);
  const text = (shown: string): void => write(guarded(Buffer.from(hide(shown))));
  const annotate = (list: readonly Annotation[]): void => {
    const lines = list.map((annotation) => `${annotationCommand(redactFacts(annotation, redactor))}\n`);
    if (lines.length > 0) write(lines.join(''));
  };
  const say: RunnerLog['say'] = (level, message) =>
    annotations ? annotate([atNoFile(level, message)]) : text(`${level}: ${message}`);
  return {
    text,
    annotate,
    say,
    async attempt(what, act) {
      try {
        await act();
      } catch (error) {
        say('warning', `${what} could not be written: ${reasonOf(error)}`);
      }
    },
    diagnostics: (list) => {
      if (list.length > 0) text(renderDiagnostics(list, { colour: true, hide }));
    },
    async fold(title, work) {
      const { begin, end } = foldLines(hide(title));
      write(`${begin}\n`);
      try {
        return await work();
      } finally {
        write(`${end}\n`);
      }
    },
  };
}

function atNoFile(level: Annotation['level'], message: string): Annotation {
  return {
    level,
    message,
    title: null,
    path: null,
    start_line: null,
    end_line: null,
    start_column: null,
    end_column: null,
  };
}

/** What an exception says, whichever realm it comes from. */
export function reasonOf(error: unknown): string {
  return error !== null && typeof error === 'object' && 'message' in error ? String(error.message) : String(error);
}
