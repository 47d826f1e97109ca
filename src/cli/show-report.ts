import { dirname } from 'node:path';

import { hasErrors } from '../model/diagnostic.ts';
import { exitCodes } from '../model/exit-codes.ts';
import { addListedSecrets } from '../orchestrate/known-secrets.ts';
import { ledOut } from '../orchestrate/led-out.ts';
import { redactFacts } from '../orchestrate/redact-event.ts';
import { redactSources } from '../orchestrate/redact-sources.ts';
import { documents } from '../reporting/reports.ts';
import { followLatest } from '../store/latest.ts';
import { openRunDirectory } from '../store/stored-run.ts';
import type { CommandLine } from './command-line.ts';
import { complain } from './complain.ts';
import type { World } from './world.ts';

/** `report DIR`: the report of a run again, made from its directory alone. */
export function showReport(path: string, line: CommandLine, world: World): number {
  const { stdout, environment, redactor, workspace } = world;
  const led = ledOut(workspace, followLatest(path));
  const { value: run, diagnostics } =
    led === undefined ? openRunDirectory(path) : { value: undefined, diagnostics: [led] };
  for (const folder of run === undefined ? [] : [workspace, ...foldersAbove(run.path)]) {
    addListedSecrets(redactor, { workspace: folder, configs: [run?.record.config_file ?? undefined] }, environment);
  }
  complain(diagnostics, world);
  if (run === undefined || hasErrors(diagnostics)) return exitCodes.usage;
  // More may be secret here than where it ran.
  const record = redactFacts(run.record, redactor);
  if (line.json) stdout.json(JSON.parse(documents['run.json'](record)));
  else stdout.write(documents['report.md'](record, redactSources(run.sources, redactor)));
  return exitCodes.success;
}

/** Where the configuration may lie that it was run with. */
function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}
