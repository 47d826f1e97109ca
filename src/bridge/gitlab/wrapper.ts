import type { Plan } from '../../model/plan.ts';
import { pinnedTool } from '../header.ts';
import { yamlScalar } from '../quote/yaml.ts';
import { defaultsLines, workflowLines } from './preamble.ts';
import { word } from './words.ts';
import { scriptLines } from './write.ts';

/** The file with one job, which runs the orchestrator itself on the same configuration. */
export function wrapperText(plan: Plan, header: readonly string[]): string {
  const config = plan.config_file === undefined ? '' : ` --config ${word(plan.config_file)}`;
  const runs = '.orchestrator/runs';
  const blocks = [
    header.map((line) => `# ${line}`),
    workflowLines(plan, false),
    defaultsLines(plan, 'node:22'),
    [
      'orchestrator:',
      ...(plan.emit.gitlab.stage === undefined ? [] : [`  stage: ${yamlScalar(plan.emit.gitlab.stage)}`]),
      '  script:',
      ...scriptLines([`npx --yes ${pinnedTool} run${config}`], '    '),
      '  artifacts:',
      '    when: always',
      '    paths:',
      `      - ${runs}/`,
      '    reports:',
      `      junit: ${runs}/*/junit.xml`,
    ],
  ];
  const stages = plan.emit.gitlab.stage === undefined ? [] : [[`stages: [${yamlScalar(plan.emit.gitlab.stage)}]`]];
  return `${[...blocks.slice(0, 2), ...stages, ...blocks.slice(2)]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}
