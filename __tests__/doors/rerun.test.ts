import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, jest, test } from '@jest/globals';

import type { RunRecord } from '../../src/model/record.ts';
import { type ArtifactServer, startArtifactServer } from '../support/artifact-server.ts';
import { makeWorkspace, type StepResult, type Workspace } from '../support/runner.ts';

// Each starts the bundled Action twice.
jest.setTimeout(120_000);

const tells = 'echo "$ORCHESTRATOR_TASK_ID" >> ran; test ! -f "$ORCHESTRATOR_TASK_ID.fails"';
const files = {
  'orchestrator.yml': `
tasks:
  build: { run: '${tells}; echo version=1.2 >> "$GITHUB_OUTPUT"; echo built' }
  test: { needs: [build], run: '${tells}' }
`,
  'test.fails': '',
};

function ran(workspace: Workspace): readonly string[] {
  return existsSync(join(workspace.path, 'ran')) ? workspace.read('ran').trim().split('\n').toSorted() : [];
}

function attempt(
  workspace: Workspace,
  server: ArtifactServer,
  number: number,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return workspace.start({ rerun: 'failed', ...inputs }, server.attempt(number)).ended;
}

/** The machine of the next attempt: a fresh checkout, in which the mistake is mended. */
function renew(workspace: Workspace): void {
  for (const name of ['.orchestrator', 'ran', 'test.fails']) {
    rmSync(join(workspace.path, name), { recursive: true, force: true });
  }
}

function recordOf(workspace: Workspace, { outputs }: StepResult): RunRecord {
  return JSON.parse(workspace.read(`${outputs['run-dir'] ?? ''}/run.json`)) as RunRecord;
}

function notices({ log }: StepResult): readonly string[] {
  return log.commands.filter(({ name }) => name === 'notice').map(({ data }) => data);
}

describe('rerun: failed', () => {
  test('takes from the artifact of the attempt before what passed, and gives one report over both', async () => {
    await using workspace = makeWorkspace(files);
    await using server = await startArtifactServer();
    expect((await attempt(workspace, server, 1)).code).toBe(1);
    expect(ran(workspace)).toEqual(['build', 'test']);
    renew(workspace);
    const second = await attempt(workspace, server, 2);
    expect([second.code, notices(second)]).toEqual([0, []]);
    expect(ran(workspace)).toEqual(['test']);
    expect(second.outputs).toMatchObject({ status: 'success', total: '2', passed: '2' });
    expect(JSON.parse(second.outputs['outputs'] ?? '')).toEqual({ build: { version: '1.2' } });
    expect(second.summary).toContain('Resumed a run that failed: 1 task that had passed taken as done');
    const record = recordOf(workspace, second);
    expect(record.results.map(({ id, restored }) => [id, restored])).toEqual([
      ['build', true],
      ['test', false],
    ]);
    expect(workspace.read(`${second.outputs['run-dir'] ?? ''}/logs/build.log`)).toBe('built\n');
    // The artifact of this attempt is whole, for the next one.
    expect(server.artifacts).toHaveLength(2);
    expect(server.cached()).toEqual([]);
  });

  test("else from GitHub's interface, with the token", async () => {
    await using workspace = makeWorkspace(files);
    await using server = await startArtifactServer('forgetful');
    await attempt(workspace, server, 1);
    renew(workspace);
    const second = await attempt(workspace, server, 2);
    expect([second.code, notices(second)]).toEqual([0, []]);
    expect(ran(workspace)).toEqual(['test']);
  });

  test('else from the journal in the cache', async () => {
    await using workspace = makeWorkspace(files);
    await using server = await startArtifactServer();
    await attempt(workspace, server, 1, { artifact: 'never' });
    expect(server.cached()).toEqual([expect.stringMatching(/^script-orchestrator-run-7-[0-9a-f]{16}-1$/)]);
    renew(workspace);
    const second = await attempt(workspace, server, 2, { artifact: 'never' });
    expect([second.code, notices(second)]).toEqual([0, []]);
    expect(ran(workspace)).toEqual(['test']);
    expect(JSON.parse(second.outputs['outputs'] ?? '')).toEqual({ build: { version: '1.2' } });
  });

  test('else runs everything, with a notice that says why', async () => {
    await using workspace = makeWorkspace(files);
    await using server = await startArtifactServer();
    renew(workspace);
    const second = await attempt(workspace, server, 2);
    expect(second.code).toBe(0);
    expect(ran(workspace)).toEqual(['build', 'test']);
    expect(notices(second)).toEqual([
      expect.stringMatching(
        /^Everything runs, .*no artifact "orchestrator-test" of an earlier attempt.*the cache holds none/,
      ),
    ]);
  });

  test('in the first attempt, and with rerun: all, runs everything', async () => {
    await using workspace = makeWorkspace(files);
    await using server = await startArtifactServer();
    await attempt(workspace, server, 1);
    renew(workspace);
    const second = await attempt(workspace, server, 2, { rerun: 'all' });
    expect([second.code, notices(second)]).toEqual([0, []]);
    expect(ran(workspace)).toEqual(['build', 'test']);
  });

  test('runs everything where the artifact is torn', async () => {
    await using workspace = makeWorkspace(files);
    await using server = await startArtifactServer();
    await attempt(workspace, server, 1);
    const [artifact] = server.artifacts;
    if (artifact === undefined) throw new Error('no artifact');
    server.replace(artifact, artifact.content.subarray(0, artifact.content.length - 30));
    renew(workspace);
    const second = await attempt(workspace, server, 2);
    expect(second.code).toBe(0);
    expect(ran(workspace)).toEqual(['build', 'test']);
    expect(notices(second)).toEqual([expect.stringContaining('torn')]);
  });

  test('keeps no secret in the cache', async () => {
    await using workspace = makeWorkspace(files);
    await using server = await startArtifactServer();
    // A script that writes its own secret into the run directory.
    writeFileSync(
      join(workspace.path, 'orchestrator.yml'),
      `secrets: [KEY]\ntasks: { a: { run: 'echo "{\\"k\\":\\"$KEY\\"}" >> "$ORCHESTRATOR_RUN_DIR/events.ndjson"' } }\n`,
    );
    const inputs = { rerun: 'failed', artifact: 'never' };
    await workspace.start(inputs, { ...server.attempt(1), KEY: 'correct-horse' }).ended;
    expect(server.cached()).toEqual([]);
  });
});
