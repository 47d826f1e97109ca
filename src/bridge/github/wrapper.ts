import type { EmitContext } from '../emitter.ts';
import { githubText } from '../quote/github.ts';
import type { Pipeline } from '../pipeline.ts';
import { ownSchedules, startsOf } from '../starts.ts';
import { checkoutStep, jobPermissions, nameLines, runsOnText, workflowPermissions } from './preamble.ts';
import { triggerLines } from './triggers.ts';
import { mapLines, permissionLines, stepLines } from './write.ts';

/** The workflow with one job: the Action, which runs the same configuration, and uploads its reports as an artifact itself. */
export function wrapperText(pipeline: Pipeline, { header, notes, options: { folder } }: EmitContext): string {
  const { plan } = pipeline;
  const own = ownSchedules(pipeline, 'workflow');
  // Its runs serve the times of all tasks.
  if (plan.schedule.length === 0 && own.jobs.length > 0) notes.add(own);
  const permissions = jobPermissions(plan, plan.tasks);
  const inputs = new Map([
    ...(folder === '.' ? [] : [['working-directory', githubText(folder)] as const]),
    ...(plan.config_file === undefined ? [] : [['config', githubText(plan.config_file)] as const]),
  ]);
  const secrets = new Map(plan.secrets.map((name) => [name, `\${{ secrets.${name} }}`]));
  const blocks = [
    header.map((line) => `# ${line}`),
    [...nameLines(plan), ...triggerLines(pipeline, startsOf(plan))],
    workflowPermissions(plan),
    [
      'jobs:',
      '  orchestrator:',
      `    runs-on: ${runsOnText(plan)}`,
      ...(permissions === undefined ? [] : permissionLines(permissions, '    ')),
      '    steps:',
      ...stepLines(checkoutStep, '      '),
      '      - uses: script-orchestrator/script-orchestrator@v0',
      ...mapLines('with', inputs, '        '),
      ...mapLines('env', secrets, '        '),
    ],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
