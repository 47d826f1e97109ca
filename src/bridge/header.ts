import type { EmitOptions } from '../model/bridge.ts';
import type { Plan } from '../model/plan.ts';
import { toolVersion } from '../model/version.ts';
import { planDigest } from '../planning/digest.ts';
import { shellQuote } from '../text/shell-quote.ts';
import { commentText } from './quote/comment.ts';

const maker = 'script-orchestrator';

/** What an emitted file has npx run: the version that the file was made with, for a later one may not take its words. */
export const pinnedTool = `${maker}@${toolVersion}`;

/** The first lines of an emitted file: who made it, from what, what renews it, and from which plan. No date, no path of a machine. */
export function headerLines(plan: Plan, options: FullOptions): readonly string[] {
  return [commentText(`${beginOfHeader(plan)}${renewingCommand(plan, options)}`), `Plan sha256:${planDigest(plan)}`];
}

function beginOfHeader({ config_file: source = 'the scripts of this repository' }: Plan): string {
  return `Made by ${maker} from ${source}; do not edit. Renew it with: `;
}

/** Whether a file is a workflow that was made from this plan's configuration, under the name that the plan then gave it. */
export function isMadeFor(text: string, plan: Plan): boolean {
  const [first = ''] = text.split('\n', 1);
  const begin = `# ${commentText(`${beginOfHeader(plan)}npx ${maker} emit github`)}`;
  return first.replace(/^\uFEFF/, '').startsWith(begin) && !first.includes(' -o ');
}

/** Whether a file was made by this tool, by its first line; an editor may have put a byte order mark in front. */
export function isOurs(text: string): boolean {
  const [first = ''] = text.split('\n', 1);
  return /^\uFEFF?(?:#|\/\/) Made by script-orchestrator from /.test(first);
}

/** Every option, those with a default too, but for what is no part of the file. */
export type FullOptions = Required<Omit<EmitOptions, 'strict'>>;

export function fullOptions(plan: Plan, options: EmitOptions): FullOptions {
  const { target, mode = 'native', layout = 'dataflow', path = defaultPath(target, plan) } = options;
  return { target, mode, layout, path };
}

/** The command that writes the file anew. */
export function renewingCommand(plan: Plan, { target, mode, layout, path }: FullOptions): string {
  return [
    `npx ${maker} emit ${target}`,
    ...(plan.config_file === undefined || isFoundByItself(plan.config_file) ? [] : ['--config', plan.config_file]),
    ...(mode === 'native' ? [] : ['--mode', mode]),
    ...(layout === 'dataflow' ? [] : ['--layout', layout]),
    ...(path === defaultPath(target, plan) ? [] : ['-o', path]),
  ]
    .map((word, index) => (index === 0 ? word : shellQuote(word)))
    .join(' ');
}

function isFoundByItself(path: string): boolean {
  return /^(?:\.github\/)?orchestrator\.(?:ya?ml|json)$/.test(path);
}

/** Where the engine looks for its file. GitHub takes any name in its folder: the plan's, made safe. */
export function defaultPath(target: EmitOptions['target'], plan: Plan): string {
  if (target === 'gitlab') return '.gitlab-ci.yml';
  if (target === 'jenkins') return 'Jenkinsfile';
  const name = plan.name
    .replace(/\.(?:ya?ml|json)$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 100);
  return `.github/workflows/${name === '' ? 'orchestrator' : name}.yml`;
}
