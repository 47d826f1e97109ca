import type { EmitOptions } from '../model/bridge.ts';
import type { Plan } from '../model/plan.ts';
import { toolVersion } from '../model/version.ts';
import { planDigest } from '../planning/digest.ts';
import { shellQuote } from '../text/shell-quote.ts';
import { folderToEnter } from './from-root.ts';
import { commentText } from './quote/comment.ts';

const maker = 'script-orchestrator';

/** What an emitted file has npx run: the version that the file was made with, for a later one may not take its words. */
export const pinnedTool = `${maker}@${toolVersion}`;

/** The first lines of an emitted file: who made it, from what, what renews it, and from which plan. No date, no path of a machine. */
export function headerLines(plan: Plan, options: FullOptions): readonly string[] {
  const begin = beginOfHeader(plan, options.folder);
  return [commentText(`${begin}${renewingCommand(plan, options)}`), `Plan sha256:${planDigest(plan)}`];
}

function beginOfHeader({ config_file: file }: Plan, folder: string): string {
  const inFolder = folder === '.' ? '' : `${folder}/`;
  const source =
    file === undefined ? `the scripts of ${inFolder === '' ? 'this repository' : folder}` : inFolder + file;
  return `Made by ${maker} from ${source}; do not edit. Renew it with: `;
}

/** A command runs where the workspace is. */
function startIn(folder: string): string {
  return folder === '.' ? '' : `cd ${shellQuote(folderToEnter(folder))} && `;
}

/** Whether a file is a workflow that was made from this plan's configuration, under the name that the plan then gave it. */
export function isMadeFor(text: string, plan: Plan, folder: string): boolean {
  const [first = ''] = text.split('\n', 1);
  const begin = `# ${commentText(`${beginOfHeader(plan, folder)}${startIn(folder)}npx ${maker} emit github`)}`;
  return first.replace(/^\uFEFF/, '').startsWith(begin) && !first.includes(' -o ');
}

/**
 * Whether a file was made by this tool, and from a configuration in this folder, by its first line; an editor may have put a
 * byte order mark in front.
 */
export function isOurs(text: string, folder: string): boolean {
  const [first = ''] = text.split('\n', 1);
  const [, command = ''] = first.split('; do not edit. Renew it with: ', 2);
  const begin = commentText(`${startIn(folder)}npx ${maker} `);
  return (
    /^\uFEFF?(?:#|\/\/) Made by script-orchestrator from /.test(first) && (command === '' || command.startsWith(begin))
  );
}

/** Every option, those with a default too, but for what is no part of the file. */
export interface FullOptions extends Required<Omit<EmitOptions, 'strict'>> {
  /** Where the workspace lies in the repository, with `/`; `.` for its root. */
  readonly folder: string;
}

export function fullOptions(plan: Plan, options: EmitOptions, folder: string): FullOptions {
  const { target, mode = 'native', layout = 'dataflow', path = defaultPath(target, plan, folder) } = options;
  return { target, mode, layout, path, folder };
}

/** The command that writes the file anew. */
export function renewingCommand(plan: Plan, { target, mode, layout, path, folder }: FullOptions): string {
  return [
    `${startIn(folder)}npx ${maker} emit ${target}`,
    ...(plan.config_file === undefined || isFoundByItself(plan.config_file) ? [] : ['--config', plan.config_file]),
    ...(mode === 'native' ? [] : ['--mode', mode]),
    ...(layout === 'dataflow' ? [] : ['--layout', layout]),
    ...(path === defaultPath(target, plan, folder) ? [] : ['-o', path]),
  ]
    .map((word, index) => (index === 0 ? word : shellQuote(word)))
    .join(' ');
}

function isFoundByItself(path: string): boolean {
  return /^(?:\.github\/)?orchestrator\.(?:ya?ml|json)$/.test(path);
}

/**
 * Where the engine looks for its file: at the root of the repository, relative to the workspace. GitHub takes any name in its
 * folder: the plan's, made safe, with that of the workspace's folder.
 */
export function defaultPath(target: EmitOptions['target'], plan: Plan, folder: string): string {
  const root = folder === '.' ? '' : '../'.repeat(folder.split('/').length);
  if (target === 'gitlab') return `${root}.gitlab-ci.yml`;
  if (target === 'jenkins') return `${root}Jenkinsfile`;
  const own = plan.name.replace(/\.(?:ya?ml|json)$/, '');
  const name = (folder === '.' ? own : `${folder}-${own}`)
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 100);
  return `${root}.github/workflows/${name === '' ? 'orchestrator' : name}.yml`;
}
