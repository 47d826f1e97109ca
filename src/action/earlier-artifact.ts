import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { unzip } from './unzip.ts';
import { whyNoArtifacts } from './artifact.ts';

export interface EarlierArtifactRequest {
  readonly name: string;
  /** Absolute; it must be there and empty. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly token: string | undefined;
}

/** What a run is resumed from; nothing else is taken out of an artifact. */
export const wantedOfRun = /^(?:events\.ndjson|tasks\/[^/\\]+\.json|logs\/(?!\.{1,2}$)[^/\\]+)$/;
const atMost = 8 * 1024 * 1024 * 1024;

/**
 * Downloads the run directory that an earlier attempt of this workflow run uploaded, and returns its path, or in a sentence
 * why there is none. May throw as the library does.
 */
export async function downloadEarlierArtifact(
  request: EarlierArtifactRequest,
): Promise<{ readonly path: string } | string> {
  const { name, folder, environment } = request;
  const missing = whyNoArtifacts(environment);
  if (missing !== undefined) return missing;
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const newestOf = async (options: Parameters<typeof client.listArtifacts>[0]): Promise<number | undefined> => {
    const { artifacts } = await client.listArtifacts(options);
    return artifacts
      .filter((artifact) => artifact.name === name)
      .map(({ id }) => id)
      .toSorted((a, b) => b - a)[0];
  };
  const elsewhere = findBy(request);
  let options = {};
  let id = await newestOf({});
  // The runner's own service may not tell of attempts that are over; GitHub's interface does, with `actions: read`.
  if (id === undefined && elsewhere !== undefined) {
    options = { findBy: elsewhere };
    id = await newestOf(options);
  }
  if (id === undefined) return `there is no artifact "${name}" of an earlier attempt`;
  const [archives, path] = [join(folder, 'archive'), join(folder, 'run')];
  for (const made of [archives, path]) mkdirSync(made);
  await client.downloadArtifact(id, { ...options, path: archives, skipDecompress: true });
  const [archive] = readdirSync(archives);
  if (archive === undefined) return 'the artifact could not be downloaded';
  await unzip(join(archives, archive), path, { wanted: wantedOfRun, atMost });
  return { path };
}

function findBy({ environment, token }: EarlierArtifactRequest) {
  const [repositoryOwner, repositoryName] = environment['GITHUB_REPOSITORY']?.split('/') ?? [];
  const workflowRunId = Number(environment['GITHUB_RUN_ID']);
  if (token === undefined || !repositoryOwner || !repositoryName || !Number.isSafeInteger(workflowRunId)) {
    return undefined;
  }
  return { token, workflowRunId, repositoryOwner, repositoryName };
}
