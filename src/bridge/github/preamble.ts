import type { Plan, PlannedTask } from '../../model/plan.ts';
import { formatCommand } from '../../protocol/commands.ts';
import { shellWord } from '../quote/shell.ts';
import { githubText } from '../quote/github.ts';
import { quotedScalar, yamlScalar } from '../quote/yaml.ts';
import { yamlLine } from '../quote/yaml-line.ts';
import type { Step } from './dialect.ts';
import { permissionLines } from './write.ts';

/** v6.0.2 */
export const checkoutStep: Step = {
  uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
  with: new Map<string, string | boolean>([['persist-credentials', false]]),
};

/** Problem matchers hold for all steps after it. */
export function matchersStep({ problem_matchers: paths }: Plan): readonly Step[] {
  if (paths.length === 0) return [];
  const lines = paths.map((path) => `echo ${shellWord(formatCommand('add-matcher', {}, path))}`);
  return [{ run: githubText(lines.join('\n')) }];
}

export function runsOnText({ emit }: Plan): string {
  const { runs_on: labels } = emit.github;
  const [label = 'ubuntu-latest', ...others] = labels;
  const scalar = (text: string): string => (/^[A-Za-z][\w.-]*$/.test(text) ? yamlScalar(text) : quotedScalar(text));
  return others.length === 0 ? scalar(label) : `[${labels.map(scalar).join(', ')}]`;
}

export function nameLines(plan: Plan): readonly string[] {
  const name = plan.name.replaceAll('${{', '$ {{').trim();
  return name === '' || name === plan.config_file ? [] : [`name: ${yamlLine(name, '')}`];
}

/** As little as a job needs to read the repository, or what the configuration says, but for what jobs say themselves. */
export function workflowPermissions(plan: Plan): readonly string[] {
  return permissionLines(
    permissionsOf(plan).filter((line) => !line.endsWith(': write')),
    '',
  );
}

/** Those of a job with these tasks, where the workflow's do not do: rights to write stand at jobs, not at gates. */
export function jobPermissions(plan: Plan, tasks: readonly PlannedTask[]): readonly string[] | undefined {
  const lines = permissionsOf(plan);
  if (tasks.some((task) => task.id_token))
    return [...lines.filter((line) => !line.startsWith('id-token:')), 'id-token: write'];
  const writes = lines.some((line) => line.endsWith(': write')) && tasks.some(({ command }) => command.kind !== 'gate');
  return writes ? lines : undefined;
}

function permissionsOf({ emit }: Plan): readonly string[] {
  return Object.entries(emit.github.permissions ?? { contents: 'read' }).map(([scope, right]) => `${scope}: ${right}`);
}
