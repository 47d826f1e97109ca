import { readFileSync } from 'node:fs';
import { arch, hostname, tmpdir } from 'node:os';

import type { Json } from '../model/shape.ts';
import { withoutRunnerSecrets } from '../process/runner-environment.ts';
import { helperCommand } from '../process/helper-command.ts';
import { githubFromGitlab } from './gitlab-context.ts';
import { githubFromJenkins, isJenkins } from './jenkins-context.ts';

/** The contexts of expressions that are known before the run: `env`, `runner` and `github`. */
export type Contexts = Readonly<Record<string, Json>>;

/**
 * In Actions, GitLab and Jenkins `github` is what the variables there say; elsewhere, and for what Jenkins leaves out, it is
 * what git knows, which is asked only when some expression names it (`wantsGithub`), for that takes four processes.
 */
export async function readContexts(
  workspace: string,
  environment: NodeJS.ProcessEnv,
  wantsGithub: boolean,
): Promise<Contexts> {
  return {
    env: { ...withoutRunnerSecrets(environment) },
    runner: runnerContext(environment),
    github: await githubContext(workspace, environment, wantsGithub),
  };
}

async function githubContext(workspace: string, environment: NodeJS.ProcessEnv, wantsGithub: boolean): Promise<Json> {
  if (environment['GITHUB_ACTIONS'] === 'true') return githubFromEnvironment(environment);
  if (environment['GITLAB_CI'] === 'true') return githubFromGitlab(environment);
  if (!wantsGithub) return {};
  const git = await githubFromGit(workspace, environment);
  return isJenkins(environment) ? githubFromJenkins(environment, git) : git;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#runner-context */
function runnerContext(environment: NodeJS.ProcessEnv): Json {
  const os: Record<string, string> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
  const processor: Record<string, string> = { x64: 'X64', arm64: 'ARM64', arm: 'ARM', ia32: 'X86' };
  return {
    name: environment['RUNNER_NAME'] ?? hostname(),
    os: environment['RUNNER_OS'] ?? os[process.platform] ?? process.platform,
    arch: environment['RUNNER_ARCH'] ?? processor[arch()] ?? arch(),
    temp: environment['RUNNER_TEMP'] ?? tmpdir(),
    tool_cache: environment['RUNNER_TOOL_CACHE'] ?? '',
    debug: environment['RUNNER_DEBUG'] ?? '',
    environment: environment['RUNNER_ENVIRONMENT'] ?? 'self-hosted',
  };
}

const fromEnvironment = [
  'actor',
  'actor_id',
  'base_ref',
  'event_name',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
  'api_url',
  'graphql_url',
  'retention_days',
];

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context; never the token. */
function githubFromEnvironment(environment: NodeJS.ProcessEnv): Json {
  const known = fromEnvironment.map((name) => [name, environment[`GITHUB_${name.toUpperCase()}`] ?? ''] as const);
  return { ...Object.fromEntries(known), event: readEvent(environment['GITHUB_EVENT_PATH']) };
}

/** The webhook's payload; an unreadable one is an empty one, as expressions take it. */
export function readEvent(path: string | undefined): Json {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch {
    return {};
  }
}

async function githubFromGit(
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Promise<Readonly<Record<string, Json>>> {
  const git = async (...args: readonly string[]): Promise<string> => {
    const answer = await helperCommand('git', args, { working_directory: workspace, environment });
    return answer?.exit_code === 0 ? answer.stdout.trim() : '';
  };
  const [sha, ref, remote, actor] = await Promise.all([
    git('rev-parse', 'HEAD'),
    git('symbolic-ref', '--quiet', 'HEAD'),
    git('config', '--get', 'remote.origin.url'),
    git('config', '--get', 'user.name'),
  ]);
  const repository = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1] ?? '';
  return {
    sha,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    ref_type: ref === '' ? '' : 'branch',
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    actor,
    event_name: '',
    workspace,
    event: {},
  };
}
