import type { Diagnostic } from '../model/diagnostic.ts';
import { positionOf } from '../model/source-file.ts';

/** The configuration is wrong; nothing was run. `diagnostics` holds all that is wrong, warnings too. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(
      diagnostics
        .filter((d) => d.severity === 'error')
        .map(sentence)
        .join('\n'),
    );
    this.diagnostics = diagnostics;
  }
}

function sentence({ span, message, help }: Diagnostic): string {
  const place = span === undefined ? '' : `${span.file.path}:${positionOf(span).line}:${positionOf(span).column}: `;
  return `${place}${message}${help === undefined ? '' : ` (${help})`}`;
}
