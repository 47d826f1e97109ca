import { describe, expect, test } from '@jest/globals';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';

import { toolVersion } from '../../src/model/version.ts';
import { runLocally } from '../support/bridge/gitlab-ci-local.ts';
import { emittedForGitlab } from '../support/bridge/gitlab-emitted.ts';
import { CommandLineRepo } from '../support/command-line.ts';

const program = join(import.meta.dirname, '../../lib/cli/main.js');

/** A repository in which `npx script-orchestrator` is this project's own. */
function repoOf(yaml: string): CommandLineRepo {
  const name = 'script-orchestrator';
  const bin = `node_modules/.bin/${name}`;
  const repo = new CommandLineRepo({
    'orchestrator.yml': yaml,
    'package.json': JSON.stringify({ name: 'example', version: '1.0.0', dependencies: { [name]: toolVersion } }),
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: toolVersion, bin: 'main.sh' }),
    [bin]: `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
  });
  chmodSync(join(repo.path, bin), 0o755);
  return repo;
}

const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'] };

describe('In wrapper mode one job of GitLab runs the orchestrator', () => {
  const yaml = `tasks:
  good: {run: echo good > good.txt}
  bad: {run: exit 3}
  after: {needs: [bad], run: x}
  last: {needs: [after], if: failure(), run: echo last > last.txt}
`;

  test('which does all that it does here, and fails the job where it fails', async () => {
    await using repo = repoOf(yaml);
    const { text, job } = emittedForGitlab(yaml, { mode: 'wrapper' });
    repo.write({ '.gitlab-ci.yml': text });
    const { statuses, code, output } = await runLocally(repo.path, environment);
    expect([output, Object.fromEntries(statuses), code]).toEqual([output, { orchestrator: 'FAIL' }, 1]);
    const states = repo.record.results.map(({ id, status }) => `${id} ${status}`);
    expect(states).toEqual(['bad failed', 'after skipped', 'good passed', 'last passed']);
    expect([repo.has('good.txt'), repo.has('last.txt')]).toEqual([true, true]);
    expect(job('orchestrator').stage).toBe('test');
    expect(text).toContain(`npx --yes script-orchestrator@${toolVersion} run`);
    expect(text).toContain('junit: .orchestrator/runs/*/junit.xml');
  }, 90_000);
});

test('The wrapper for GitLab says in comments which schedules and secrets the project needs', () => {
  const tasks = "tasks: {a: {run: a}, b: {run: b, schedule: '@weekly'}}\n";
  const comments = (yaml: string): readonly string[] =>
    emittedForGitlab(yaml, { mode: 'wrapper' })
      .text.split('\n')
      .slice(2)
      .filter((line) => line.startsWith('#'));
  expect(comments(`secrets: [TOKEN, KEY]\nschedule: [{cron: '0 3 * * *'}]\n${tasks}`)).toEqual([
    '# Build > Pipeline schedules: add "0 3 * * *" (UTC).',
    '# Settings > CI/CD > Variables: masked, TOKEN, KEY.',
  ]);
  expect(comments(tasks)).toEqual(['# Build > Pipeline schedules: add "0 0 * * 0" (UTC).']);
});

describe('In wrapper mode the job asks for the time that the run may take', () => {
  const tasks =
    'a: {run: a, timeout: 30m}\n  b: {run: b, timeout: 30m, retry: 1, needs: [a]}\n  c: {run: c, timeout: 40m}';
  test.each([
    ['where that is more than the hour of a project', '', '101 minutes'],
    ['with one task at a time for all of them', 'max-parallel: 1\n', '2 hours 21 minutes'],
    ['unless the run has a limit of its own', 'timeout: 45m\n', undefined],
    ['which may be a long one', 'timeout: 23h\n', '23 hours 10 minutes'],
  ])('%s', (_, run, timeout) => {
    const { text } = emittedForGitlab(`${run}tasks:\n  ${tasks}\n`, { mode: 'wrapper' });
    expect(/^ {2}timeout: (.*)$/m.exec(text)?.[1]).toBe(timeout);
  });
});

describe('Where the orchestrator runs in a job of GitLab', () => {
  const seen = async (variables: Readonly<Record<string, string>>): Promise<string> => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml':
        "tasks: {a: {run: 'echo \"$SEEN\" > seen.txt', env: {SEEN: '${{ github.event_name }} ${{ github.ref }} ${{ github.ref_name }} ${{ github.ref_type }} ${{ github.event.pull_request.number }}'}}}",
    });
    await repo.run(['run'], { GITLAB_CI: 'true', ...variables });
    return repo.read('seen.txt').trim();
  };

  test.each([
    [
      { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main' },
      'push refs/heads/main main branch',
    ],
    [
      { CI_PIPELINE_SOURCE: 'web', CI_COMMIT_TAG: 'v1', CI_COMMIT_REF_NAME: 'v1' },
      'workflow_dispatch refs/tags/v1 v1 tag',
    ],
    [
      { CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_IID: '7', CI_COMMIT_REF_NAME: 'topic' },
      'pull_request refs/pull/7/merge 7/merge branch 7',
    ],
  ])('the context github is what its variables say: %j', async (variables, wanted) => {
    expect(await seen(variables)).toBe(wanted);
  });
});
