import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

import { type Carrier, carriedBytes, carrierPlan, carriers, carrierScript } from '../support/bridge/carriers.ts';
import { runLocally } from '../support/bridge/gitlab-ci-local.ts';
import { emittedForGitlab } from '../support/bridge/gitlab-emitted.ts';
import { runByOracle } from '../support/bridge/gitlab-oracle.ts';
import { tempRepo } from '../support/temp-repo.ts';

const pushToMain = { CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main', CI_PIPELINE_SOURCE: 'push' };

function repoFor(carrier: Carrier) {
  const { text } = emittedForGitlab(carrierPlan(carrier), { others: { 'carry.sh': carrierScript } });
  const repo = tempRepo({ 'carry.sh': carrierScript, '.gitlab-ci.yml': text });
  const trace = `${repo.path}/trace`;
  const carried = (): readonly string[] => readFileSync(trace, 'utf8').split('\n').slice(0, -1).sort();
  const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], TRACE: trace };
  return { repo, text, carried, environment };
}

describe.each(carriers)('Every text in %s', (carrier) => {
  test('reaches its task byte for byte, and none is executed', async () => {
    const { repo, text, carried, environment } = repoFor(carrier);
    using folder = repo;
    const { status, logs } = await runByOracle(text, folder.path, pushToMain, environment);
    expect([status, status === 'failed' ? [...logs] : []]).toEqual(['success', []]);
    expect(carried()).toEqual(carriedBytes(carrier));
    expect(existsSync(`${folder.path}/executed`)).toBe(false);
  }, 60_000);

  test('does so in gitlab-ci-local', async () => {
    const { repo, carried, environment } = repoFor(carrier);
    using folder = repo;
    const { output } = await runLocally(folder.path, environment);
    expect({ output, carried: carried() }).toEqual({ output, carried: carriedBytes(carrier) });
    expect(existsSync(`${folder.path}/executed`)).toBe(false);
  }, 90_000);
});
