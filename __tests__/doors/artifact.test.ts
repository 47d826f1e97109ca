import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { type ArtifactRequest, uploadRunDirectory, whyNoArtifacts } from '../../src/action/artifact.ts';
import { createRedactor } from '../../src/protocol/redact.ts';
import { type ArtifactServer, startArtifactServer } from '../support/artifact-server.ts';
import { unzip } from '../support/zip.ts';

const runner = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' };
let top: string;
let folder: string;
/** The runner's own folder for what is temporary. */
let temp: string;
let before: NodeJS.ProcessEnv;

beforeEach(() => {
  before = { ...process.env };
  jest.spyOn(process.stdout, 'write').mockReturnValue(true); // the library talks much
  top = mkdtempSync(join(tmpdir(), 'artifact-'));
  [folder, temp] = [join(top, 'run'), join(top, 'temp')];
  for (const made of [folder, temp, join(folder, 'logs')]) mkdirSync(made);
  writeFileSync(join(folder, 'run.json'), '{"run_id":"1"}');
  writeFileSync(join(folder, 'logs', 'a-b.log'), 'hello\n');
  writeFileSync(join(folder, 'logs', 'empty.log'), '');
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = before;
  rmSync(top, { recursive: true });
});

function request(server: ArtifactServer | undefined, more: Partial<ArtifactRequest> = {}): ArtifactRequest {
  // The library reads the runner's variables from the process.
  Object.assign(process.env, runner, { GITHUB_WORKSPACE: folder, RUNNER_TEMP: temp }, server?.environment);
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
      lacks: [],
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

  test('holds the bytes that were scanned, whatever a process that a task left writes to the files afterwards', async () => {
    await using server = await startArtifactServer();
    const redactor = createRedactor();
    redactor.add('correct-horse-battery');
    const log = join(folder, 'logs', 'a-b.log');
    // The same file under another name, which is no link to be seen.
    linkSync(log, join(top, 'other-name.log'));
    symlinkSync('/etc/passwd', join(folder, 'logs', 'link.log'));
    const uploading = uploadRunDirectory(request(server, { redactor }));
    // The service is asked for a place before the first file is packed.
    await server.asked;
    writeFileSync(log, 'correct-horse-battery\n');
    expect(await uploading).toMatchObject({ kind: 'uploaded', lacks: [] });
    const files = unzip(server.artifacts[0]?.content ?? Buffer.alloc(0));
    expect([...files.keys()].toSorted()).toEqual(['logs/a-b.log', 'logs/empty.log', 'run.json']);
    expect(files.get('logs/a-b.log')?.toString()).toBe('hello\n');
    const [copies = ''] = readdirSync(temp);
    expect(statSync(join(temp, copies)).mode & 0o777).toBe(0o700);
  });

  test('lacks a file for whose copy the disk has no room, and the outcome names it; the others are there', async () => {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', temp]);
    // Mounting takes root, and Linux.
    if (mounted.status !== 0) return;
    try {
      await using server = await startArtifactServer();
      writeFileSync(join(folder, 'logs', 'large.log'), Buffer.alloc(2 * 1024 * 1024));
      expect(await uploadRunDirectory(request(server))).toMatchObject({ kind: 'uploaded', lacks: ['logs/large.log'] });
      const files = unzip(server.artifacts[0]?.content ?? Buffer.alloc(0));
      expect([...files.keys()].toSorted()).toEqual(['logs/a-b.log', 'logs/empty.log', 'run.json']);
    } finally {
      spawnSync('umount', [temp]);
    }
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
