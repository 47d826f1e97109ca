import { emitPipeline } from '../../../src/bridge/emit.ts';
import type { EmitOptions, FidelityReport } from '../../../src/model/bridge.ts';
import { positionOf } from '../../../src/model/source-file.ts';
import { planOf, type PlanRequest } from '../planned.ts';

export interface EmittedForJenkins {
  readonly text: string;
  readonly report: FidelityReport;
  /** `feature support: tasks`, of the report. */
  readonly lines: readonly string[];
}

type Options = Omit<EmitOptions, 'target'>;

/** The Jenkinsfile of a configuration in which nothing is wrong. */
export function emittedForJenkins(yaml: string, options: Options = {}, request: PlanRequest = {}): EmittedForJenkins {
  const { value, diagnostics } = emitPipeline(planOf(yaml, request), { ...options, target: 'jenkins' });
  if (value === undefined) throw new Error(`not emitted: ${JSON.stringify(diagnostics.map(({ message }) => message))}`);
  const lines = value.report.lines.map(({ feature, support, tasks }) => `${feature} ${support}: ${tasks.join(', ')}`);
  return { text: value.files[0]?.text ?? '', report: value.report, lines };
}

/** Why there is none: `code line: message (help)`. */
export function refusedForJenkins(yaml: string, options: Options = {}, request: PlanRequest = {}): readonly string[] {
  const file = { path: 'orchestrator.yml', text: yaml };
  const { value, diagnostics } = emitPipeline(planOf(yaml, request), { ...options, target: 'jenkins' }, () => file);
  if (value !== undefined) throw new Error('it was emitted');
  return diagnostics.map(
    ({ code, span, message, help }) =>
      `${code} ${span === undefined ? '-' : positionOf(span).line}: ${message}${help === undefined ? '' : ` (${help})`}`,
  );
}

/** A task's method, without what stands around it. */
export function methodOf(text: string, name: string): string {
  const start = text.indexOf(`Map task_${name}() {\n`);
  return start === -1 ? '' : text.slice(start, text.indexOf('\n}', start) + 2);
}
