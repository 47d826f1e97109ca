import type { Diagnostic } from '../model/diagnostic.ts';
import { renderDiagnostics } from '../reporting/diagnostics.ts';
import { wantsColour } from './colour.ts';
import type { World } from './world.ts';

/** Says on standard error what is wrong, without a known secret: hidden before lines are cut, for half of one says too much. */
export function complain(diagnostics: readonly Diagnostic[], { stderr, environment, redactor }: World): void {
  if (diagnostics.length === 0) return;
  const hide = (text: string): string => redactor.text(text);
  stderr.write(renderDiagnostics(diagnostics, { colour: wantsColour(stderr, environment), hide }));
}
