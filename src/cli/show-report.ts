import { hasErrors } from '../model/diagnostic.ts';
import { exitCodes } from '../model/exit-codes.ts';
import { redactFacts } from '../orchestrate/redact-event.ts';
import { redactSources } from '../orchestrate/redact-sources.ts';
import { renderDiagnostics } from '../reporting/diagnostics.ts';
import { documents } from '../reporting/reports.ts';
import { openRunDirectory } from '../store/stored-run.ts';
import { wantsColour } from './colour.ts';
import type { CommandLine } from './command-line.ts';
import type { World } from './world.ts';

/** `report DIR`: the report of a run again, made from its directory alone. */
export function showReport(path: string, line: CommandLine, { stdout, stderr, environment, redactor }: World): number {
  const { value: run, diagnostics } = openRunDirectory(path);
  if (diagnostics.length > 0)
    stderr.write(renderDiagnostics(diagnostics, { colour: wantsColour(stderr, environment) }));
  if (run === undefined || hasErrors(diagnostics)) return exitCodes.usage;
  // More may be secret here than where it ran.
  const record = redactFacts(run.record, redactor);
  if (line.json) stdout.json(JSON.parse(documents['run.json'](record)));
  else stdout.write(documents['report.md'](record, redactSources(run.sources, redactor)));
  return exitCodes.success;
}
