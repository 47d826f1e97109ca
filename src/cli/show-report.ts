import { hasErrors } from '../model/diagnostic.ts';
import { exitCodes } from '../model/exit-codes.ts';
import { renderDiagnostics } from '../reporting/diagnostics.ts';
import { documents } from '../reporting/reports.ts';
import { openRunDirectory } from '../store/stored-run.ts';
import { wantsColour } from './colour.ts';
import type { CommandLine } from './command-line.ts';
import type { World } from './world.ts';

/** `report DIR`: the report of a run again, made from its directory alone. */
export function showReport(path: string, line: CommandLine, { stdout, stderr, environment }: World): number {
  const { value: run, diagnostics } = openRunDirectory(path);
  if (diagnostics.length > 0)
    stderr.write(renderDiagnostics(diagnostics, { colour: wantsColour(stderr, environment) }));
  if (run === undefined || hasErrors(diagnostics)) return exitCodes.usage;
  const document = line.json ? documents['run.json'] : documents['report.md'];
  stdout.write(document(run.record, run.sources));
  return exitCodes.success;
}
