import { readFileSync } from 'node:fs';

import type { Json } from '../model/shape.ts';
import { reasonOf } from './runner-log.ts';

/** Whether the pull request changed a line; the path is relative to the repository, with `/`. */
export type IsChanged = (path: string, line: number) => boolean;

/** At most so long an annotation's place in the order is waited for, in milliseconds. */
const patience = 10_000;

/** GitHub lists at most 3,000 files of a pull request, 100 a page. */
const pages = 30;

/**
 * Asks GitHub which lines the pull request changed; on other events `undefined`. What goes wrong (no token, one that
 * may not read pull requests, no network) is a sentence: annotations then come in another order, nothing else.
 */
export async function readChangedLines(
  environment: NodeJS.ProcessEnv,
  token: string | undefined,
): Promise<IsChanged | string | undefined> {
  const number = pullRequestNumber(environment);
  const [owner, repo] = environment['GITHUB_REPOSITORY']?.split('/') ?? [];
  if (number === undefined || owner === undefined || repo === undefined) return undefined;
  if (token === undefined) return 'there is no token';
  const changed = new Map<string, ReadonlySet<number>>();
  try {
    const { getOctokit } = await import('@actions/github');
    const { rest } = getOctokit(token, { baseUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com' });
    const signal = AbortSignal.timeout(patience);
    for (let page = 1; page <= pages; page += 1) {
      const place = { owner, repo, pull_number: number, per_page: 100, page, request: { signal } };
      const { data } = await rest.pulls.listFiles(place);
      for (const { filename, patch } of data) changed.set(filename, changedInPatch(patch ?? ''));
      if (data.length < 100) break;
    }
  } catch (error) {
    return reasonOf(error);
  }
  return (path, line) => changed.get(path)?.has(line) ?? false;
}

/** Numbers of the lines that a unified diff adds, in the new file. */
export function changedInPatch(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let next = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line);
    if (hunk !== null) next = Number(hunk[1]);
    else if (line.startsWith('+')) lines.add(next++);
    else if (line.startsWith(' ')) next += 1;
  }
  return lines;
}

function pullRequestNumber(environment: NodeJS.ProcessEnv): number | undefined {
  if (!/^pull_request(_target)?$/.test(environment['GITHUB_EVENT_NAME'] ?? '')) return undefined;
  try {
    const event = JSON.parse(readFileSync(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as {
      readonly pull_request?: { readonly number?: Json };
    };
    const number = event.pull_request?.number;
    return typeof number === 'number' ? number : undefined;
  } catch {
    return undefined;
  }
}
