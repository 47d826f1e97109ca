import type { Json } from '../model/shape.ts';

/**
 * The context `github` in a job of GitLab, where the orchestrator runs as one job: what its predefined variables say, in
 * GitHub's words. https://docs.gitlab.com/ci/variables/predefined_variables/
 */
export function githubFromGitlab(environment: NodeJS.ProcessEnv): Json {
  const of = (name: string): string => environment[name] ?? '';
  const request = of('CI_MERGE_REQUEST_IID');
  const tag = of('CI_COMMIT_TAG');
  const ref =
    request !== ''
      ? `refs/pull/${request}/merge`
      : tag !== ''
        ? `refs/tags/${tag}`
        : `refs/heads/${of('CI_COMMIT_BRANCH')}`;
  return {
    actor: of('GITLAB_USER_LOGIN'),
    actor_id: of('GITLAB_USER_ID'),
    api_url: of('CI_API_V4_URL'),
    base_ref: of('CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
    event: request === '' ? {} : { number: Number(request), pull_request: { number: Number(request) } },
    event_name: eventName(of('CI_PIPELINE_SOURCE')),
    head_ref: of('CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'),
    job: of('CI_JOB_NAME'),
    ref,
    // CI_COMMIT_REF_NAME is the source branch there, perhaps a `main` of a fork.
    ref_name: request === '' ? of('CI_COMMIT_REF_NAME') : `${request}/merge`,
    ref_protected: of('CI_COMMIT_REF_PROTECTED'),
    ref_type: tag === '' ? 'branch' : 'tag',
    repository: of('CI_PROJECT_PATH'),
    repository_id: of('CI_PROJECT_ID'),
    repository_owner: of('CI_PROJECT_NAMESPACE'),
    run_id: of('CI_PIPELINE_ID'),
    run_number: of('CI_PIPELINE_IID'),
    server_url: of('CI_SERVER_URL'),
    sha: of('CI_COMMIT_SHA'),
    triggering_actor: of('GITLAB_USER_LOGIN'),
    workspace: of('CI_PROJECT_DIR'),
  };
}

function eventName(source: string): string {
  if (source === 'merge_request_event') return 'pull_request';
  return ['web', 'api', 'trigger'].includes(source) ? 'workflow_dispatch' : source;
}
