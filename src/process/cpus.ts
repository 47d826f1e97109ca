import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** The text of a file of the system, `undefined` where it is not there. */
export type ReadSystemFile = (path: string) => string | undefined;

/**
 * How many CPUs this process may use: what the scheduler lets it have (affinity), and no more than the quota of its
 * control group and of those above it, of version 2 or 1, rounded up. At least 1.
 */
export function availableCpus(read: ReadSystemFile = readSystemFile, affinity = availableParallelism()): number {
  const groups = read('/proc/self/cgroup') ?? '';
  const quotas = groups.split('\n').flatMap((line) => {
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers === undefined || path === undefined) return [];
    if (controllers === '')
      return upwards(path).map((group) => quotaV2(read(join('/sys/fs/cgroup', group, 'cpu.max'))));
    if (!controllers.split(',').includes('cpu')) return [];
    return ['cpu', controllers].flatMap((mount) =>
      upwards(path).map((group) => quotaV1(read, join('/sys/fs/cgroup', mount, group))),
    );
  });
  const least = Math.min(affinity, ...quotas.filter((quota) => quota !== undefined).map((quota) => Math.ceil(quota)));
  return Math.max(1, least);
}

/** A group and those above it. In a container the path may be the host's, but the root is always the container's own. */
function upwards(path: string): readonly string[] {
  const parts = path.split('/').filter(Boolean);
  return [...parts.keys(), parts.length].map((length) => parts.slice(0, length).join('/'));
}

/** `max 100000`, or quota and period in microseconds. */
function quotaV2(text: string | undefined): number | undefined {
  const [, quota, period] = /^(\d+) (\d+)/.exec(text ?? '') ?? [];
  return quota === undefined || Number(period) === 0 ? undefined : Number(quota) / Number(period);
}

function quotaV1(read: ReadSystemFile, folder: string): number | undefined {
  const quota = Number(read(join(folder, 'cpu.cfs_quota_us')) ?? -1);
  const period = Number(read(join(folder, 'cpu.cfs_period_us')) ?? 0);
  return quota > 0 && period > 0 ? quota / period : undefined;
}

function readSystemFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
