import { describe, expect, test } from '@jest/globals';

import { emittedForGithub } from '../support/bridge/github-emitted.ts';
import { placeAfterPush } from '../support/bridge/github-facts.ts';
import { runOnGithub } from '../support/bridge/github-oracle.ts';
import { runStepsOnGithub } from '../support/bridge/github-steps-oracle.ts';
import { tempRepo } from '../support/temp-repo.ts';

/** Runs what a configuration is emitted as by GitHub's rules, and returns what its tasks print. */
async function ranThere(yaml: string, target: 'github' | 'github-steps', files: Readonly<Record<string, string>> = {}) {
  const { text } = await emittedForGithub(yaml, { target, others: files });
  using repo = tempRepo(files);
  const place = placeAfterPush(repo.path, { tasks: [], environment: {} });
  if (target === 'github-steps') {
    const { log, status } = await runStepsOnGithub(text, place);
    return { log, status, text };
  }
  const { logs, status } = await runOnGithub(text, place);
  return { log: [...logs.values()].join(''), status, text };
}

describe.each(['github', 'github-steps'] as const)('A task emitted for %s', (target) => {
  test('knows which attempt it is, also where there is but one and its program alone asks for it', async () => {
    const { log } = await ranThere(
      `tasks:
  once: {run: bash show.sh once}
  again: {run: 'bash show.sh again; [ "$ORCHESTRATOR_ATTEMPT" = 2 ]', retry: {max-attempts: 2, initial-delay: 1ms}}
`,
      target,
      { 'show.sh': 'echo "$1 $ORCHESTRATOR_ATTEMPT"\n' },
    );
    expect(log.match(/^(?:once|again) .*$/gm)?.toSorted()).toEqual(['again 1', 'again 2', 'once 1']);
  });
});
