import { describe, expect, test } from '@jest/globals';

import { emittedForGithub } from '../support/bridge/github-emitted.ts';

interface Push {
  readonly branches: readonly string[];
  readonly tags?: readonly string[];
}

async function emitted(condition: string, more: object = {}) {
  const yaml = JSON.stringify({ tasks: { a: { if: condition, run: 'x', ...more } } });
  const { workflow, report } = await emittedForGithub(yaml);
  const { branches, tags = [] } = workflow.on['push'] as Push;
  return {
    added: [...branches.filter((branch) => !['main', 'master'].includes(branch)), ...tags.map((tag) => `tag ${tag}`)],
    doubts: report
      .filter(({ feature }) => feature === 'condition-known')
      .map(({ support, consequence }) => `${support} ${consequence}`),
  };
}

describe('The workflow is started', () => {
  test.each([
    ["github.ref == 'refs/heads/dev'", ['dev']],
    ["env.GITHUB_REF_NAME == 'dev' || 'feature/c++' == github.ref_name", ['dev', String.raw`feature/c\+\+`]],
    ["startsWith(github.ref, 'refs/heads/release/')", ['release/**']],
    ["startsWith(github.ref_name, 'hotfix-')", ['hotfix-**']],
    ["!(github.ref_name != 'dev')", ['dev']],
    [`contains(fromJSON('["refs/heads/a", "refs/heads/b"]'), github.ref)`, ['a', 'b']],
    ["contains(github.ref, 'refs/tags/')", ['tag **']],
    ["github.ref_type == 'tag'", ['tag **']],
    ["github.ref_type == 'branch' && !startsWith(github.ref, 'refs/tags/')", []],
    ["github.event_name == 'push' || startsWith(github.event_name, 'pull')", []],
    ["github.event_name != 'release' && !startsWith(github.ref, 'refs/pull/')", []],
  ])('for what a condition names: %s', async (condition, added) => {
    expect(await emitted(condition)).toEqual({ added, doubts: [] });
  });

  test('for what an expression of env names', async () => {
    const env = { WHERE: "${{ github.ref == 'refs/heads/next' && 'a' || github.ref_name != 'x' && 'b' }}" };
    expect(await emitted('always()', { env })).toEqual({ added: ['next'], doubts: [] });
  });
});

describe('The report says which condition may ask for more', () => {
  test.each([
    "github.ref != 'refs/heads/main'",
    "!startsWith(github.ref_name, 'renovate/')",
    "contains(github.ref, 'release')",
    "endsWith(github.ref, '-rc')",
    "startsWith(github.ref, 'refs/')",
    "github.ref_name == 'no branch'",
    'github.ref_name == github.event.repository.default_branch',
  ])('branches: %s', async (condition) => {
    expect(await emitted(condition)).toEqual({
      added: [],
      doubts: [`emulated \`${condition}\` may ask for branches or tags whose pushes do not start the workflow`],
    });
  });

  test.each(["github.event_name == 'release'", "github.event_name == 'schedule'"])('events: %s', async (condition) => {
    expect(await emitted(condition)).toEqual({
      added: [],
      doubts: [`lost \`${condition}\` asks for an event that does not start the workflow`],
    });
  });

  test('also of a workflow of steps and of one with the Action', async () => {
    const yaml = JSON.stringify({ tasks: { a: { if: "github.event_name == 'release'", run: 'x' } } });
    for (const request of [{ target: 'github-steps' }, { mode: 'wrapper' }] as const) {
      const { report } = await emittedForGithub(yaml, request);
      expect(report).toEqual([
        expect.objectContaining({
          feature: 'condition-known',
          support: 'lost',
          tasks: ['a'],
          // And not to edit the file, which the check would call stale.
          remedy: 'run the plan with the Action, in a workflow of your own that the event starts',
        }),
      ]);
    }
  });
});
