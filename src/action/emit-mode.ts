import { reportText } from '../bridge/report-text.ts';
import type { EmitOptions, FidelityReport } from '../model/bridge.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { exitCodes } from '../model/exit-codes.ts';
import { staleFile } from '../model/problems/bridge.ts';
import { emitLoaded, writeEmitted } from '../orchestrate/emit-loaded.ts';
import type { Planned } from '../orchestrate/load-plan.ts';
import { limits } from '../protocol/limits.ts';
import { cut } from '../text/cut.ts';
import { code, escapeText, fence, table } from '../text/markdown.ts';
import type { Outputs } from './outputs.ts';

/** What `mode: emit` or `mode: check` came to. */
export interface EmitModeResult {
  readonly exit_code: number;
  readonly diagnostics: readonly Diagnostic[];
  /** For the log: what is emulated or lost. */
  readonly text: string;
  readonly outputs: Outputs;
  readonly summary: string;
}

/** Emits the pipeline and writes it, or says whether the committed one is what would be emitted. */
export function runEmitMode(mode: 'emit' | 'check', loaded: Planned, options: EmitOptions): EmitModeResult {
  const emitted = emitLoaded(loaded, options, 'action');
  const { file, report, diff } = emitted;
  if (file === undefined || report === undefined) return refused(emitted.diagnostics);
  if (mode === 'emit') {
    const failures = writeEmitted({ ...emitted, file }, loaded.invocation.workspace, 'action');
    if (failures.length > 0) return refused([...emitted.diagnostics, ...failures]);
  }
  const isStale = mode === 'check' && diff !== undefined;
  const isRefused = isStale || (mode === 'check' && emitted.leftovers.length > 0);
  const verdict = verdictOf(mode, file.path, diff);
  return {
    exit_code: isRefused ? exitCodes.taskFailed : exitCodes.success,
    diagnostics: isStale
      ? [...emitted.diagnostics, staleFile(file.path, emitted.renewal, emitted.firstChange)]
      : emitted.diagnostics,
    text: `${verdict.plain}\n${reportText(report)}`,
    outputs: {
      status: isRefused ? 'failure' : 'success',
      'emitted-path': file.path,
      'emitted-changed': String(diff !== undefined),
    },
    summary: summaryOf(
      `${isRefused ? '❌' : '✅'} ${verdict.markdown}${besides(emitted.leftovers)}`,
      report,
      isStale ? diff : undefined,
    ),
  };
}

function refused(diagnostics: readonly Diagnostic[]): EmitModeResult {
  return { exit_code: exitCodes.usage, diagnostics, text: '', outputs: { status: 'failure' }, summary: '' };
}

function verdictOf(mode: 'emit' | 'check', path: string, diff: string | undefined) {
  if (diff === undefined) return { plain: `${path} is up to date`, markdown: `${code(path)} is up to date` };
  if (mode === 'emit') return { plain: `wrote ${path}`, markdown: `Wrote ${code(path)}` };
  return { plain: `${path} is stale`, markdown: `${code(path)} is stale` };
}

function besides(leftovers: readonly string[]): string {
  return leftovers.length === 0 ? '' : `; to be deleted: ${leftovers.map(code).join(', ')}`;
}

/** The diff is cut where GitHub would drop the whole summary. */
function summaryOf(title: string, report: FidelityReport, diff: string | undefined): string {
  const rows = report.lines.map(({ feature, support, tasks, consequence, remedy }) => [
    support === 'lost' ? '**lost**' : support,
    code(feature),
    tasks.length === 0 ? '' : escapeText(tasks.length > 5 ? `${tasks.slice(0, 5).join(', ')} …` : tasks.join(', ')),
    escapeText(remedy === undefined ? consequence : `${consequence}; ${remedy}`),
  ]);
  const parts = [
    `## ${title}`,
    ...(diff === undefined ? [] : [fence(cut(diff, limits.summary / 8), 'diff')]),
    ...(rows.length === 0
      ? []
      : [
          `What ${code(report.target)} does not have itself:`,
          table(['', 'feature', 'tasks', 'what it means'], rows.slice(0, 200)),
        ]),
    '',
  ];
  return parts.join('\n\n');
}
