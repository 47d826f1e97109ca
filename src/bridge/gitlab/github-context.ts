import { always, anyOf, atom, type Known, never } from './known.ts';
import { word } from './words.ts';

/**
 * What of the `github` context GitLab has a variable for, as it stands between double quotes of a script.
 * https://docs.gitlab.com/ci/variables/predefined_variables/
 */
export const githubValues: Readonly<Record<string, string>> = {
  actor: '$GITLAB_USER_LOGIN',
  actor_id: '$GITLAB_USER_ID',
  api_url: '$CI_API_V4_URL',
  base_ref: '$CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
  'event.pull_request.number': '$CI_MERGE_REQUEST_IID',
  'event.number': '$CI_MERGE_REQUEST_IID',
  head_ref: '$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME',
  job: '$CI_JOB_NAME',
  ref_name: '${CI_COMMIT_TAG:-$CI_COMMIT_BRANCH}${CI_MERGE_REQUEST_IID:+$CI_MERGE_REQUEST_IID/merge}',
  ref_protected: '$CI_COMMIT_REF_PROTECTED',
  repository: '$CI_PROJECT_PATH',
  repository_id: '$CI_PROJECT_ID',
  repository_owner: '$CI_PROJECT_NAMESPACE',
  run_id: '$CI_PIPELINE_ID',
  run_number: '$CI_PIPELINE_IID',
  server_url: '$CI_SERVER_URL',
  sha: '$CI_COMMIT_SHA',
  triggering_actor: '$GITLAB_USER_LOGIN',
  workspace: '$CI_PROJECT_DIR',
  ref: '${CI_COMMIT_TAG:+refs/tags/$CI_COMMIT_TAG}${CI_COMMIT_BRANCH:+refs/heads/$CI_COMMIT_BRANCH}${CI_MERGE_REQUEST_IID:+refs/pull/$CI_MERGE_REQUEST_IID/merge}',
  ref_type: '$([ -n "$CI_COMMIT_TAG" ] && echo tag || echo branch)',
  event_name:
    '$(case $CI_PIPELINE_SOURCE in merge_request_event) echo pull_request ;; web | api | trigger) echo workflow_dispatch ;; *) echo "$CI_PIPELINE_SOURCE" ;; esac)',
};

/** How a text is compared. All but `equals` name a function of the script, too. */
export type Comparing = 'equals' | 'starts' | 'ends' | 'contains';

/** A comparison of `github.<name>`; `undefined` where GitLab has nothing to compare. Names are compared with their case. */
export function compareGithub(name: string, how: Comparing, text: string): Known | undefined {
  if (name === 'ref') return compareRef(how, text);
  if (name === 'ref_name') return compareRefName(how, text);
  if (name === 'event_name' && how === 'equals') return eventIs(text.toLowerCase());
  if (name === 'ref_type' && how === 'equals') {
    const isTag = present('CI_COMMIT_TAG');
    return text === 'tag' ? isTag : text === 'branch' ? absent('CI_COMMIT_TAG') : never;
  }
  const value = githubValues[name];
  return value !== undefined && /^\$\w+$/.test(value) ? compareVariable(value.slice(1), how, text, true) : undefined;
}

function compareRef(how: Comparing, text: string): Known | undefined {
  const kinds = [
    ['refs/heads/', 'CI_COMMIT_BRANCH'],
    ['refs/tags/', 'CI_COMMIT_TAG'],
  ] as const;
  for (const [prefix, variable] of kinds) {
    if ((how === 'equals' || how === 'starts') && text.startsWith(prefix)) {
      const rest = text.slice(prefix.length);
      return rest === '' ? (how === 'starts' ? present(variable) : never) : compareVariable(variable, how, rest, true);
    }
  }
  if (how === 'starts') {
    if ('refs/'.startsWith(text)) return always;
    return text === 'refs/pull/' ? eventIs('pull_request') : 'refs/pull/'.startsWith(text) ? undefined : never;
  }
  if (how === 'equals') return text.startsWith('refs/pull/') ? undefined : never;
  // What is before the name is in part the same in all, too.
  const isBefore = how === 'contains' && ['refs', 'heads', 'tags', 'pull'].some((part) => part.includes(text));
  return text.includes('/') || isBefore ? undefined : compareRefName(how, text);
}

/**
 * The name of a branch or tag; in a merge request `7/merge`, as on GitHub. CI_COMMIT_REF_NAME is the source branch there, and
 * that may be a `main` of a fork. CI_COMMIT_BRANCH and CI_COMMIT_TAG are absent there.
 */
function compareRefName(how: Comparing, text: string): Known | undefined {
  if (text === '') return how === 'equals' ? never : always;
  const ofRequest = {
    equals: /^\d+\/merge$/i,
    starts: /^\d+(?:\/(?:m(?:e(?:r(?:ge?)?)?)?)?)?$/i,
    ends: /^\d+\/merge$/i,
    contains: /^\d+(?:\/(?:m(?:e(?:r(?:ge?)?)?)?)?)?$/i,
  }[how];
  // Which requests these are only the job can say.
  if (ofRequest.test(text)) return undefined;
  const names = ['CI_COMMIT_BRANCH', 'CI_COMMIT_TAG'].map((variable) => compareVariable(variable, how, text, true));
  const ending = '/merge';
  const isEveryRequest =
    how === 'ends' ? ending.endsWith(text.toLowerCase()) : how === 'contains' && ending.includes(text.toLowerCase());
  return names.includes(undefined)
    ? undefined
    : anyOf([...names.flatMap((one) => one ?? []), isEveryRequest ? present('CI_MERGE_REQUEST_IID') : never]);
}

/** Events that both have, by GitHub's name. https://docs.gitlab.com/ci/jobs/job_rules/#ci_pipeline_source-predefined-variable */
function eventIs(event: string): Known {
  const source = (name: string): Known => compareVariable('CI_PIPELINE_SOURCE', 'equals', name, true) ?? never;
  if (event === 'push' || event === 'schedule') return source(event);
  if (event === 'pull_request' || event === 'pull_request_target') return source('merge_request_event');
  if (event === 'workflow_dispatch') return anyOf(['web', 'api', 'trigger'].map(source));
  return never;
}

/** `$NAME`, of a variable that is never empty. */
function present(name: string): Known {
  return atom(`$${name}`, `$${name} == null`, `[ -n "$${name}" ]`, `[ -z "$${name}" ]`);
}

function absent(name: string): Known {
  return atom(`$${name} == null`, `$${name}`, `[ -z "$${name}" ]`, `[ -n "$${name}" ]`);
}

/** A variable that may be empty or missing, which is the same to GitHub. */
export function isFilled(name: string): Known {
  return atom(`$${name}`, `($${name} == null || $${name} == "")`, `[ -n "$${name}" ]`, `[ -z "$${name}" ]`);
}

/** A comparison of a variable; without `exactCase` as GitHub compares. `undefined` for what a rule can't spell. */
export function compareVariable(name: string, how: Comparing, text: string, exactCase: boolean): Known | undefined {
  if (/[^\x20-\x7e]/.test(text)) return undefined;
  const variable = `$${name}`;
  if (text === '') {
    if (how !== 'equals') return always;
    const filled = isFilled(name);
    return filled.kind === 'atom' ? atom(filled.denial, filled.text, filled.shellDenial, filled.shell) : undefined;
  }
  const shell =
    exactCase || !/[a-z]/i.test(text) ? exactly(variable, how, text) : `${shellNames[how]} "${variable}" ${word(text)}`;
  if (how === 'equals' && (exactCase || !/[a-z]/i.test(text))) {
    const quote = text.includes('"') ? "'" : '"';
    if (text.includes(quote) || text.includes('$')) return undefined;
    const literal = `${quote}${text}${quote}`;
    return atom(`${variable} == ${literal}`, `${variable} != ${literal}`, shell);
  }
  const pattern = text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const anchored = { equals: `^${pattern}$`, starts: `^${pattern}`, ends: `${pattern}$`, contains: pattern }[how];
  const regex = `/${anchored}/${exactCase ? '' : 'i'}`;
  return atom(`${variable} =~ ${regex}`, `${variable} !~ ${regex}`, shell);
}

/** The functions of the script that compare as GitHub does; see `functions.ts`. */
export const shellNames: Readonly<Record<Comparing, string>> = {
  equals: 'same',
  starts: 'starts_with',
  ends: 'ends_with',
  contains: 'contains',
};

function exactly(variable: string, how: Comparing, text: string): string {
  if (how === 'equals') return `[ "${variable}" = ${word(text)} ]`;
  const cut = { starts: `#${word(text)}`, ends: `%${word(text)}`, contains: `#*${word(text)}` }[how];
  return `[ "\${${variable.slice(1)}${cut}}" != "${variable}" ]`;
}
