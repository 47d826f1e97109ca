import { functionTexts, type ShellFunction } from './functions.ts';
import type { Node } from './nodes.ts';
import { publishScript } from './publish-script.ts';
import { publishedOutputs, type Rendering } from './rendering.ts';
import { scriptLines } from './write.ts';

const howJobsDecide = [
  '# GitLab skips a job as soon as one that it needs is skipped, `when: always` included. So a job whose result others ask',
  '# for is never skipped: it begins with `success || skip` or the like, and .publish tells the others what it came to.',
];

/** https://docs.gitlab.com/ci/runners/configure_runners/#ensuring-after_script-execution */
const howJobsEnd = [
  '# A job that exceeds its timeout runs no after_script: RUNNER_SCRIPT_TIMEOUT, the limit of the task, ends its script before.',
];

/** The hidden job that those extend whose results others ask for. */
export const publishJob = '.publish';

/** Hidden jobs that the others extend: `.task` has the functions they call, `.publish` tells what became of them. */
export function sharedLines(
  nodes: readonly Node[],
  { decisions, files }: Rendering,
  calls: ReadonlySet<ShellFunction>,
  published: ReadonlySet<ShellFunction>,
  isScriptTimed: boolean,
): readonly string[] {
  const publishing = nodes.filter((node) => decisions.get(node)?.publishes === true);
  const functions = functionTexts(new Set([...calls].filter((name) => name !== 'files')));
  const decides = calls.has('skip') ? howJobsDecide : [];
  const lines =
    functions.length === 0 ? [] : [...decides, '.task:', '  before_script:', ...scriptLines(functions, '    ')];
  if (publishing.length === 0) return lines;
  const publish = publishScript({
    outputs: publishing.some((node) => publishedOutputs(node).length > 0),
    environment: publishing.some((node) => files.writes(node) || files.inherits(node).length > 0),
    failures: publishing.some((node) => decisions.get(node)?.tellsFailures === true),
  });
  const before = [
    ...([...published].some((name) => name !== 'files') ? ['    - !reference [.task, before_script]'] : []),
    ...(published.has('files') ? scriptLines(functionTexts(new Set<ShellFunction>(['files'])), '    ') : []),
  ];
  return [
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    ...(isScriptTimed ? howJobsEnd : []),
    `${publishJob}:`,
    ...(before.length === 0 ? [] : ['  before_script:', ...before]),
    '  after_script:',
    ...scriptLines([publish], '    '),
    '  artifacts:',
    '    when: always',
    '    reports:',
    // The runner expands it: https://docs.gitlab.com/ci/variables/where_variables_can_be_used/
    '      dotenv: .orchestrator/$ORCH_TASK.env',
  ];
}
