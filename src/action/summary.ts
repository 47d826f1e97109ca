import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import type { Diagnostic } from '../model/diagnostic.ts';
import { positionOf } from '../model/source-file.ts';
import { limits } from '../protocol/limits.ts';
import type { Redactor } from '../protocol/redact.ts';
import { byteLength } from '../text/bytes.ts';
import { count } from '../text/count.ts';
import { code, escapeText } from '../text/markdown.ts';

/** The file in which the runner looks for the step's summary, with what is in it already. */
export interface SummaryFile {
  /** Bytes that fit: above 1 MiB GitHub drops the whole file. */
  readonly budget: number;
  /** Puts the summary behind what was there. Called again, it takes the place of the one before. */
  write(markdown: string): void;
}

/** `undefined` where the runner takes no summaries. Throws where the file can't be read. */
export function openSummaryFile(environment: NodeJS.ProcessEnv): SummaryFile | undefined {
  const path = environment['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return undefined;
  const before = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  return {
    budget: limits.summary - before.length,
    write: (markdown) => writeFileSync(path, Buffer.concat([before, Buffer.from(markdown)])),
  };
}

/** Complaints that are listed; the log has them all. */
const most = 50;

/** Why nothing was run. */
export function refusalSummary(diagnostics: readonly Diagnostic[], { text: hide }: Pick<Redactor, 'text'>): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const lines = diagnostics.slice(0, most).map(({ span, severity, message, help }) => {
    const place = span === undefined ? '' : `${code(`${hide(span.file.path)}:${positionOf(span).line}`)} `;
    return `- ${severity === 'error' ? '❌' : '⚠️'} ${place}${escapeText(hide(message))}${help === undefined ? '' : ` (${escapeText(hide(help))})`}`;
  });
  const rest = diagnostics.length > most ? [`- … and ${diagnostics.length - most} more, in the log`] : [];
  const text = [`## ❌ Nothing was run: ${count(errors.length, 'error')}`, '', ...lines, ...rest, ''].join('\n');
  return byteLength(text) <= limits.summary ? text : `${text.split('\n')[0] ?? ''}\n`;
}
