import type { Json } from '../model/shape.ts';

/** Whether this is a build of Jenkins. It sets the first only where an administrator gave it an address. */
export function isJenkins(environment: NodeJS.ProcessEnv): boolean {
  return (environment['JENKINS_URL'] ?? '') !== '' || environment['BUILD_TAG']?.startsWith('jenkins-') === true;
}

/** Whether a timer started the build, which Jenkins tells only with its plugin EnvInject. */
export function isStartedByTimer(environment: NodeJS.ProcessEnv): boolean {
  return (
    environment['BUILD_CAUSE_TIMERTRIGGER'] === 'true' ||
    environment['BUILD_CAUSE']?.split(',').includes('TIMERTRIGGER') === true
  );
}

/**
 * The context `github` in a build of Jenkins, where the orchestrator runs as one stage: what its variables say, in the words
 * and by the rules of emitted pipelines (`github` in `bridge/jenkins/engine/values.ts`). `git`: what git knows, for what no
 * variable tells. https://www.jenkins.io/doc/book/pipeline/multibranch/#additional-environment-variables
 */
export function githubFromJenkins(environment: NodeJS.ProcessEnv, git: Readonly<Record<string, Json>>): Json {
  const of = (name: string): string => environment[name] ?? '';
  const change = of('CHANGE_ID');
  const tag = of('TAG_NAME');
  const branch = of('BRANCH_NAME') || of('GIT_BRANCH').replace(/^origin\//, '');
  const path = pathOfAddress(of('GIT_URL'));
  return {
    ...git,
    ...(path === '' ? {} : { repository: path, repository_owner: path.replace(/\/.*$/, '') }),
    ...refOf(tag, change, branch),
    actor: of('CHANGE_AUTHOR'),
    base_ref: of('CHANGE_TARGET'),
    event: change === '' ? {} : { number: Number(change), pull_request: { number: Number(change) } },
    event_name: eventName(environment, change),
    head_ref: of('CHANGE_BRANCH'),
    job: of('JOB_NAME'),
    run_id: of('BUILD_NUMBER'),
    run_number: of('BUILD_NUMBER'),
    server_url: of('JENKINS_URL'),
    sha: of('GIT_COMMIT') || (git['sha'] ?? ''),
    workflow: of('JOB_NAME'),
    workspace: of('WORKSPACE') || (git['workspace'] ?? ''),
  };
}

/** Without any of them git's word stands. */
function refOf(tag: string, change: string, branch: string): Readonly<Record<string, string>> {
  if (tag !== '') return { ref: `refs/tags/${tag}`, ref_name: tag, ref_type: 'tag' };
  if (change !== '') return { ref: `refs/pull/${change}/merge`, ref_name: `${change}/merge`, ref_type: 'branch' };
  return branch === '' ? {} : { ref: `refs/heads/${branch}`, ref_name: branch, ref_type: 'branch' };
}

/** Who started the build is known to the Jenkinsfile alone, which hands it on as `ORCHESTRATOR_EVENT`. */
function eventName(environment: NodeJS.ProcessEnv, change: string): string {
  const said = environment['ORCHESTRATOR_EVENT'] ?? '';
  if (said === 'schedule' || (said === '' && isStartedByTimer(environment))) return 'schedule';
  if (change !== '') return 'pull_request';
  return said === 'workflow_dispatch' ? said : 'push';
}

function pathOfAddress(address: string): string {
  return address
    .replace(/^[a-z+]+:\/\/[^/]*\//, '')
    .replace(/^[^/]*:/, '')
    .replace(/(?:\.git)?\/?$/, '');
}
