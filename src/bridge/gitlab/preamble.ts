import type { Plan } from '../../model/plan.ts';
import { commentText } from '../quote/comment.ts';
import { neededPushes } from './branch-pipelines.ts';
import type { Variable } from './dialect.ts';
import type { Pipeline } from '../pipeline.ts';
import { quotedScalar, yamlScalar } from '../quote/yaml.ts';
import { yamlLine } from '../quote/yaml-line.ts';
import { mayRunFiles, readsOwnVariables } from '../own-variables.ts';
import { startsOf } from '../starts.ts';
import { taskIdVariable } from './variables.ts';

/**
 * Pipelines for merge requests, and for branches and tags where there is no merge request: without these rules one push would
 * start two. There are two where tasks ask for a branch, see `neededPushes`. https://docs.gitlab.com/ci/yaml/workflow/#switch-between-branch-pipelines-and-merge-request-pipelines
 */
export function workflowLines({ plan, jobs }: Pipeline, isNative: boolean): readonly string[] {
  const hasName = plan.name !== plan.config_file && plan.name.trim() !== '' && !/\$/.test(plan.name);
  return [
    'workflow:',
    ...(hasName ? [`  name: ${yamlScalar(plan.name.slice(0, 255))}`] : []),
    ...(isNative && plan.fail_fast ? ['  auto_cancel:', '    on_job_failure: all'] : []),
    '  rules:',
    ...pipelineRules(neededPushes(jobs)),
    '    - when: always',
  ];
}

function pipelineRules(pushes: readonly string[]): readonly string[] {
  if (pushes.includes('$CI_COMMIT_BRANCH')) {
    return [
      '    # Tasks ask whether it is a push: where a merge request is open, it has a pipeline, and the branch has its own.',
    ];
  }
  return [
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    ...(pushes.length === 0
      ? []
      : ['    # Tasks ask for these branches: they have a pipeline though a merge request is open.']),
    ...pushes.map((rule) => `    - if: ${yamlLine(rule, '        ')}`),
    '    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS && $CI_PIPELINE_SOURCE == "push"',
    '      when: never',
  ];
}

export function defaultsLines({ emit }: Plan, image: string | undefined): readonly string[] {
  const { image: own = image, tags } = emit.gitlab;
  if (own === undefined && tags.length === 0) return [];
  return [
    'default:',
    ...(own === undefined ? [] : [`  image: ${/^[\w./:@-]+$/.test(own) ? own : quotedScalar(own)}`]),
    ...(tags.length === 0 ? [] : [`  tags: [${tags.map((tag) => quotedScalar(tag)).join(', ')}]`]),
  ];
}

/** What the file can't say: which schedules and secrets the project needs. */
export function todoLines(plan: Plan, isNative: boolean): readonly string[] {
  const schedules = (isNative ? plan.schedule : startsOf(plan)).map(({ cron, timezone }) => `"${cron}" (${timezone})`);
  const own = [...new Set(plan.tasks.flatMap(({ schedule }) => (schedule === undefined ? [] : [schedule])))];
  return [
    ...(schedules.length === 0 ? [] : [`Build > Pipeline schedules: add ${schedules.join(', ')}.`]),
    ...(own.length === 0 || !isNative
      ? []
      : [
          `Tasks with a schedule of their own run in a scheduled pipeline whose variable SCHEDULE names it: ${own.map((cron) => `"${cron}"`).join(', ')}.`,
        ]),
    ...(plan.secrets.length === 0 ? [] : [`Settings > CI/CD > Variables: masked, ${plan.secrets.join(', ')}.`]),
  ].map((line) => `# ${commentText(line)}`);
}

export const whatIsTold =
  '# What tasks read and write where GitHub or the orchestrator runs them; a job that hands it on has files of its own.';

/** What every task finds in its environment here, where a task may look. */
export function toldToScripts({ tasks }: Plan): ReadonlyMap<string, Variable> {
  const text = (pattern: RegExp): boolean =>
    tasks.some((task) => mayRunFiles(task) || (task.command.kind === 'run' && pattern.test(task.command.run)));
  return new Map<string, Variable>([
    ...(tasks.some((task) => mayRunFiles(task) || readsOwnVariables(task))
      ? ([
          [taskIdVariable, '$CI_JOB_NAME'],
          ['ORCHESTRATOR_ATTEMPT', '1'],
          ['ORCHESTRATOR_RUN_ID', '$CI_PIPELINE_ID'],
          ['ORCHESTRATOR_RUN_DIR', '$CI_PROJECT_DIR'],
        ] as const)
      : []),
    ...(text(/GITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY|STATE)/)
      ? ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY', 'STATE'].map((name) => [`GITHUB_${name}`, '/dev/null'] as const)
      : []),
  ]);
}
