import { reportText } from '../bridge/report-text.ts';
import { exitCodes } from '../model/exit-codes.ts';
import { type Emitted, emitLoaded, writeEmitted } from '../orchestrate/emit-loaded.ts';
import { redactFacts } from '../orchestrate/redact-event.ts';
import type { Planned } from '../orchestrate/load-plan.ts';
import type { CommandLine, EmitLine } from './command-line.ts';
import { complain } from './complain.ts';
import type { World } from './world.ts';

/** The verb `emit`: writes the file, or with `--check` says whether it is what would be written. */
export function emit(line: CommandLine & { readonly emit: EmitLine }, loaded: Planned, world: World): number {
  const { target, mode, layout, path, strict, check, force, report } = line.emit;
  const toStdout = path === '-';
  const named = path === undefined || toStdout ? {} : { path };
  const emitted = emitLoaded(loaded, { target, mode, layout, strict, ...named }, 'command-line');
  complain(emitted.diagnostics, world);
  if (report === 'text' && emitted.report !== undefined) world.stderr.write(reportText(emitted.report));
  const { file } = emitted;
  if (file === undefined) return exitCodes.usage;
  const done = { ...emitted, file };
  const tell = (written: boolean): void => {
    if (report === 'json') world.stdout.json(redactFacts(reportJson(done, written), world.redactor));
  };

  if (check) {
    tell(false);
    if (emitted.diff === undefined) {
      world.stderr.write(`${file.path} is up to date\n`);
      return emitted.leftovers.length > 0 ? exitCodes.taskFailed : exitCodes.success;
    }
    if (report === 'text') world.stdout.write(emitted.diff);
    world.stderr.write(`${file.path} is not what would be emitted: \`${emitted.renewal}\` writes it anew\n`);
    return exitCodes.taskFailed;
  }
  if (toStdout) {
    world.stdout.file(file.text);
    return exitCodes.success;
  }
  const refused = writeEmitted(done, loaded.invocation.workspace, 'command-line', force);
  complain(refused, world);
  if (refused.length > 0) return exitCodes.usage;
  tell(emitted.diff !== undefined);
  world.stderr.write(emitted.diff === undefined ? `${file.path} is up to date\n` : `wrote ${file.path}\n`);
  return exitCodes.success;
}

/** What `--report json` prints. */
function reportJson(
  { file, report, diff, leftovers }: Emitted & { readonly file: NonNullable<Emitted['file']> },
  written: boolean,
) {
  return { path: file.path, up_to_date: (diff === undefined || written) && leftovers.length === 0, written, ...report };
}
