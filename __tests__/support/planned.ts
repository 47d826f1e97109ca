import { readConfig } from '../../src/config/read-config.ts';
import { readScriptHeader } from '../../src/config/script-header.ts';
import { type Diagnostic, tidy } from '../../src/model/diagnostic.ts';
import type { Overrides, Selection } from '../../src/model/invocation.ts';
import type { Plan, PlannedTask } from '../../src/model/plan.ts';
import type { Script } from '../../src/model/script.ts';
import { positionOf } from '../../src/model/source-file.ts';
import { makePlan } from '../../src/planning/make-plan.ts';

export interface PlanRequest {
  /** Path to text of the discovered scripts; the text is only looked at for a header. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** Scripts that are there but not discovered. */
  readonly others?: Readonly<Record<string, string>>;
  readonly selection?: Partial<Selection>;
  readonly overrides?: Overrides;
}

/** The configuration's own reader, then the plan, without a file system. */
export function planned(yaml: string | undefined, request: PlanRequest = {}) {
  const diagnostics: Diagnostic[] = [];
  const described = (files: Readonly<Record<string, string>> = {}) =>
    Object.entries(files).map(([path, text]): Script => {
      const { value: header, diagnostics: found } = readScriptHeader({ path, text });
      diagnostics.push(...found);
      const subdirectory = path.split('/').at(-2) ?? '';
      return { path, subdirectory, interpreter: ['bash'], description: undefined, header };
    });
  const read = yaml === undefined ? undefined : readConfig({ path: 'orchestrator.yml', text: yaml });
  diagnostics.push(...(read?.diagnostics ?? []));
  const scripts = described(request.scripts);
  const files = new Map([...scripts, ...described(request.others)].map((script) => [script.path, script]));
  const { value, diagnostics: found } = makePlan({
    config: read?.value ?? { file: undefined, settings: {} },
    scripts,
    handScripts: (read?.value?.settings.tasks?.value ?? []).map((task) =>
      files.get(task.value.value.script?.value ?? ''),
    ),
    selection: { tasks: [], exclude: [], ...request.selection },
    overrides: request.overrides ?? {},
  });
  return { plan: value, diagnostics: tidy([...diagnostics, ...found]) };
}

/** The plan of a configuration in which nothing is wrong. */
export function planOf(yaml: string | undefined, request: PlanRequest = {}): Plan {
  const { plan, diagnostics } = planned(yaml, request);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (plan === undefined || errors.length > 0) throw new Error(`no plan: ${problems(yaml, request).join('\n')}`);
  return plan;
}

export function taskOf(plan: Plan, id: string): PlannedTask {
  const task = plan.tasks.find((one) => one.id === id);
  if (task === undefined) throw new Error(`no task ${id} among ${plan.tasks.map((one) => one.id).join(', ')}`);
  return task;
}

/** Everything that is wrong, as `code line:column "the characters" (help)`. */
export function problems(yaml: string | undefined, request: PlanRequest = {}): readonly string[] {
  return planned(yaml, request).diagnostics.map(({ code, span, help, message }) => {
    if (span === undefined) return [code, help ?? message].join(' ');
    const { line, column } = positionOf(span);
    return `${code} ${line}:${column} ${span.file.text.slice(span.start, span.end)}`;
  });
}
