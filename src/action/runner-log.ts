import type { Diagnostic } from '../model/diagnostic.ts';
import type { Annotation } from '../model/record.ts';
import { annotationCommand, foldLines, guarded } from '../protocol/commands.ts';
import { renderDiagnostics } from '../reporting/diagnostics.ts';

/** What the Action itself says to the runner. */
export interface RunnerLog {
  /** Output that obeys nothing: what it holds of commands is shown as text. */
  text(text: string): void;
  annotate(annotations: readonly Annotation[]): void;
  /** A message about the Action's own doing, at no file: an annotation where these are wanted, else text. */
  say(level: Annotation['level'], message: string): void;
  diagnostics(diagnostics: readonly Diagnostic[]): void;
  /** What is written while `work` goes is folded away under the title. */
  fold<T>(title: string, work: () => Promise<T>): Promise<T>;
}

export function createRunnerLog(write: (bytes: Uint8Array | string) => void, annotations: boolean): RunnerLog {
  const text = (shown: string): void => write(guarded(Buffer.from(shown)));
  const annotate = (list: readonly Annotation[]): void => {
    if (list.length > 0) write(list.map((annotation) => `${annotationCommand(annotation)}\n`).join(''));
  };
  return {
    text,
    annotate,
    say: (level, message) => (annotations ? annotate([atNoFile(level, message)]) : text(`${level}: ${message}`)),
    diagnostics: (list) => {
      if (list.length > 0) text(renderDiagnostics(list, { colour: true }));
    },
    async fold(title, work) {
      const { begin, end } = foldLines(title);
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
