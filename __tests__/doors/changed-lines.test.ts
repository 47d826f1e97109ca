import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { changedInPatch, readChangedLines } from '../../src/action/changed-lines.ts';

const patch = [
  '@@ -1,4 +1,5 @@ head',
  ' one',
  '-two',
  '+TWO',
  '+and a half',
  ' three',
  '@@ -20 +22,2 @@',
  '+x',
  ' y',
].join('\n');

let folder: string;
let event: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-'));
  event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 5 } }));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** GitHub's `pulls.listFiles`: 100 files a page. */
async function github(status: number, files: readonly object[]) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    asked.push(`${request.method ?? ''} ${url.pathname}`);
    const page = Number(url.searchParams.get('page') ?? 1);
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(
        status === 200
          ? JSON.stringify(files.slice((page - 1) * 100, page * 100))
          : '{"message":"Resource not accessible by integration"}',
      );
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return {
    asked,
    environment: {
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'octo/example',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}

describe('Lines that the pull request changed', () => {
  test('are those that its patches add, by their numbers in the new file', () => {
    expect([...changedInPatch(patch)]).toEqual([2, 3, 22]);
    expect([...changedInPatch('')]).toEqual([]);
  });

  test('are asked for page by page', async () => {
    const files = Array.from({ length: 100 }, (_, index) => ({ filename: `f${index}` }));
    await using api = await github(200, [...files, { filename: 'a/b.py', patch }]);
    const changed = await readChangedLines(api.environment, 'token');
    if (typeof changed !== 'function') throw new Error(`no answer: ${String(changed)}`);
    expect([changed('a/b.py', 2), changed('a/b.py', 4), changed('f1', 1), changed('none', 1)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(api.asked).toEqual(Array.from({ length: 2 }, () => 'GET /repos/octo/example/pulls/5/files'));
  });

  test('are not asked for on other events', async () => {
    await using api = await github(200, []);
    expect(await readChangedLines({ ...api.environment, GITHUB_EVENT_NAME: 'push' }, 'token')).toBeUndefined();
    expect(api.asked).toEqual([]);
  });

  test.each([403, 404, 500])('are unknown, with the reason, where GitHub answers %i', async (status) => {
    await using api = await github(status, []);
    expect(await readChangedLines(api.environment, 'token')).toContain('Resource not accessible');
  });

  test('are unknown without a token, or where nobody answers', async () => {
    await using api = await github(200, []);
    expect(await readChangedLines(api.environment, undefined)).toBe('there is no token');
    const dead = { ...api.environment, GITHUB_API_URL: 'http://127.0.0.1:9' };
    expect(typeof (await readChangedLines(dead, 'token'))).toBe('string');
  });
});
