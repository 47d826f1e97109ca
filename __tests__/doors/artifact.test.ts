import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { type ArtifactRequest, uploadRunDirectory, whyNoArtifacts } from '../../src/action/artifact.ts';
import { createRedactor } from '../../src/protocol/redact.ts';
import { type ArtifactServer, startArtifactServer } from '../support/artifact-server.ts';
import { unzip } from '../support/zip.ts';

const runner = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' };
let folder: string;
let before: NodeJS.ProcessEnv;

beforeEach(() => {
  before = { ...process.env };
  jest.spyOn(process.stdout, 'write').mockReturnValue(true); // the library talks much
  folder = mkdtempSync(join(tmpdir(), 'artifact-'));
  mkdirSync(join(folder, 'logs'));
  writeFileSync(join(folder, 'run.json'), '{"run_id":"1"}');
  writeFileSync(join(folder, 'logs', 'a-b.log'), 'hello\n');
  writeFileSync(join(folder, 'logs', 'empty.log'), '');
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = before;
  rmSync(folder, { recursive: true });
});

function request(server: ArtifactServer | undefined, more: Partial<ArtifactRequest> = {}): ArtifactRequest {
  // The library reads the runner's variables from the process.
  Object.assign(process.env, runner, { GITHUB_WORKSPACE: folder }, server?.environment);
  return {
    name: 'orchestrator-test',
    folder,
    retentionDays: undefined,
    environment: process.env,
    redactor: createRedactor(),
    giveUp: new AbortController().signal,
    ...more,
  };
}

describe('The artifact', () => {
  test('is the run directory, file by file, also where blocks of it are stored in another order than they came', async () => {
    await using server = await startArtifactServer();
    const large = randomBytes(20 * 1024 * 1024);
    writeFileSync(join(folder, 'logs', 'large.log'), large);
    const outcome = await uploadRunDirectory(request(server));
    expect(outcome).toEqual({
      kind: 'uploaded',
      id: 4711,
      url: 'https://github.com/o/r/actions/runs/7/artifacts/4711',
    });
    const files = unzip(server.artifacts[0]?.content ?? Buffer.alloc(0));
    expect([...files.keys()].toSorted()).toEqual(['logs/a-b.log', 'logs/empty.log', 'logs/large.log', 'run.json']);
    for (const [path, content] of files) expect(content.equals(readFileSync(join(folder, path)))).toBe(true);
  });

  test('is kept for as many days as asked for', async () => {
    await using server = await startArtifactServer();
    await uploadRunDirectory(request(server, { retentionDays: 3 }));
    const days = (Date.parse(server.artifacts[0]?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(3);
  });

  test('is not uploaded where a file holds a known secret, wherever it stands; the outcome names the file alone', async () => {
    await using server = await startArtifactServer();
    const redactor = createRedactor();
    redactor.add('correct-horse-battery');
    const filler = Buffer.alloc(4 * 1024 * 1024 - 10, 'x');
    writeFileSync(join(folder, 'logs', 'large.log'), Buffer.concat([filler, Buffer.from('correct-horse-battery')]));
    const outcome = await uploadRunDirectory(request(server, { redactor }));
    expect(outcome).toEqual({ kind: 'leak', file: 'logs/large.log' });
    expect(server.artifacts).toEqual([]);
  });

  test('is not uploaded under a name that holds a known secret', async () => {
    await using server = await startArtifactServer();
    const redactor = createRedactor();
    redactor.add('orchestrator-test');
    const outcome = await uploadRunDirectory(request(server, { redactor }));
    expect(outcome).toEqual({ kind: 'failed', message: 'its name holds a secret' });
    expect(server.artifacts).toEqual([]);
  });

  test('of a name that is taken is a failure that says what to do', async () => {
    await using server = await startArtifactServer();
    await uploadRunDirectory(request(server));
    const outcome = await uploadRunDirectory(request(server));
    expect(outcome).toMatchObject({ kind: 'failed', message: expect.stringContaining('"artifact-name:"') });
  });

  test('is waited for no longer than the deadline where the service is silent', async () => {
    await using server = await startArtifactServer('silent');
    const deadline = new AbortController();
    const outcome = uploadRunDirectory(request(server, { giveUp: deadline.signal }));
    await server.asked;
    deadline.abort('nobody answered');
    expect(await outcome).toEqual({ kind: 'failed', message: 'nobody answered' });
  });

  test.each([
    [{ ACTIONS_RUNTIME_TOKEN: '' }, 'the runner names no artifact service'],
    [{ GITHUB_SERVER_URL: 'https://github.example.com' }, 'github.example.com is a GitHub Enterprise Server'],
  ])('has no place where the runner says so: %j', (environment, message) => {
    const known = { ...runner, ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'https://results.example.com/' };
    expect(whyNoArtifacts(known)).toBeUndefined();
    expect(whyNoArtifacts({ ...known, ...environment })).toContain(message);
  });
});
