import type { EmitContext } from '../emitter.ts';
import { folderToEnter } from '../from-root.ts';
import { pinnedTool } from '../header.ts';
import type { Pipeline } from '../pipeline.ts';
import { startingAll } from '../starts.ts';
import { quotedScalar, yamlScalar } from '../quote/yaml.ts';
import { whatElseStarts } from './fidelity.ts';
import { durationText, minutesOfRun } from './job-timeout.ts';
import { defaultsLines, todoLines, workflowLines } from './preamble.ts';
import { word } from './words.ts';
import { scriptLines } from './write.ts';

/** The file with one job, which runs the orchestrator itself on the same configuration. */
export function wrapperText(pipeline: Pipeline, { header, notes, options: { folder } }: EmitContext): string {
  const { plan, jobs } = pipeline;
  const minutes = minutesOfRun(pipeline);
  const scheduled = jobs.filter(({ task }) => task.schedule !== undefined);
  if (plan.schedule.length === 0 && scheduled.length > 0) {
    notes.add({
      feature: 'task-schedule',
      support: 'emulated',
      jobs: scheduled,
      consequence: `schedules live in the project’s settings: a note says which to add${startingAll(pipeline).length === 0 ? '' : `; ${whatElseStarts}`}`,
      remedy: 'add the schedule under Build > Pipeline schedules',
    });
  }
  const config = plan.config_file === undefined ? '' : ` --config ${word(plan.config_file)}`;
  const isRoot = folder === '.';
  const runs = isRoot ? '.orchestrator/runs' : `${patternOf(folder)}/.orchestrator/runs`;
  const blocks = [
    [...header.map((line) => `# ${line}`), ...todoLines(plan, false)],
    workflowLines(pipeline, false),
    defaultsLines(plan, 'node:22'),
    [
      'orchestrator:',
      ...(plan.emit.gitlab.stage === undefined ? [] : [`  stage: ${yamlScalar(plan.emit.gitlab.stage)}`]),
      ...(minutes === undefined ? [] : [`  timeout: ${durationText(minutes)}`]),
      '  script:',
      ...scriptLines(
        [...(isRoot ? [] : [`cd ${word(folderToEnter(folder))}`]), `npx --yes ${pinnedTool} run${config}`],
        '    ',
      ),
      '  artifacts:',
      '    when: always',
      '    paths:',
      `      - ${pathText(`${runs}/`)}`,
      '    reports:',
      `      junit: ${pathText(`${runs}/*/junit.xml`)}`,
    ],
  ];
  const stages = plan.emit.gitlab.stage === undefined ? [] : [[`stages: [${yamlScalar(plan.emit.gitlab.stage)}]`]];
  return `${[...blocks.slice(0, 2), ...stages, ...blocks.slice(2)]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** In a pattern, where variables would be expanded, too: a question mark is any character. */
function patternOf(folder: string): string {
  return folder.replaceAll(/[$*?[\]{}\\]/g, '?');
}

function pathText(path: string): string {
  return /^[\w./*-]+$/.test(path) ? path : quotedScalar(path);
}
