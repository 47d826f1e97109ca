import { emitPipeline } from '../../../src/bridge/emit.ts';
import type { EmitMode, FidelityLine } from '../../../src/model/bridge.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { positionOf } from '../../../src/model/source-file.ts';
import { planOf, type PlanRequest } from '../planned.ts';
import { type ParsedFile, type ParsedJob, readGitlabFile } from './gitlab-file.ts';
import { schemaProblems } from './gitlab-schema.ts';

export interface EmittedForGitlab {
  readonly text: string;
  readonly file: ParsedFile;
  readonly report: readonly FidelityLine[];
  /** By name of the job or of its matrix. */
  readonly job: (name: string) => ParsedJob;
}

/** What a configuration is emitted as, without a file system: every script is one of bash. */
export function emittedForGitlab(
  yaml: string | undefined,
  options: { readonly mode?: EmitMode } & PlanRequest = {},
): EmittedForGitlab {
  return emittedPlan(planOf(yaml, options), options.mode);
}

/** It must be valid by GitLab's own schema. */
export function emittedPlan(plan: Plan, mode: EmitMode = 'native'): EmittedForGitlab {
  const { value, diagnostics } = emitPipeline(plan, { target: 'gitlab', mode });
  const text = value?.files[0]?.text;
  if (value === undefined || text === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const problems = schemaProblems(text);
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${text}`);
  const file = readGitlabFile(text);
  return {
    text,
    file,
    report: value.report.lines,
    job(name) {
      const found = file.jobs.find((job) => job.base === name);
      if (found === undefined) throw new Error(`no job ${name} in\n${text}`);
      return found;
    },
  };
}

/** Why a configuration is not emitted: `code line: message`. */
export function refusedForGitlab(yaml: string, request: PlanRequest = {}): readonly string[] {
  const { value, diagnostics } = emitPipeline(planOf(yaml, request), { target: 'gitlab' }, (path) => ({
    path,
    text: yaml,
  }));
  if (value !== undefined) throw new Error(`it is emitted:\n${value.files[0]?.text ?? ''}`);
  return diagnostics.map(({ code, span, message, help }: Diagnostic) => {
    const line = span === undefined ? '' : ` ${positionOf(span).line}`;
    return `${code}${line}: ${message}${help === undefined ? '' : ` (${help})`}`;
  });
}

/** The text of one job in the file, comments above it included, without what follows it. */
export function textOfJob(text: string, name: string): string {
  const block = text
    .split('\n\n')
    .find((one) => one.split('\n').some((line) => line === `${name}:` || line === `"${name}":`));
  if (block === undefined) throw new Error(`no job ${name} in\n${text}`);
  return block.trimEnd();
}
