import { describe, expect, test } from '@jest/globals';

import { availableCpus } from '../../src/process/cpus.ts';

/** A machine as its files describe it. */
function on(files: Readonly<Record<string, string>>, affinity = 8): number {
  return availableCpus((path) => files[path], affinity);
}

describe('`auto` is the number of CPUs this process may use', () => {
  test('what the scheduler lets it have, where nothing else limits it', () => {
    expect(on({})).toBe(8);
    expect(on({ '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': 'max 100000\n' })).toBe(8);
    expect(availableCpus()).toBeGreaterThanOrEqual(1);
  });

  test('no more than the quota of its control group, rounded up, or of one above it', () => {
    const group = { '/proc/self/cgroup': '0::/system/runner\n' };
    expect(on({ ...group, '/sys/fs/cgroup/system/runner/cpu.max': '150000 100000\n' })).toBe(2);
    expect(on({ ...group, '/sys/fs/cgroup/system/cpu.max': '300000 100000' })).toBe(3);
    expect(
      on({
        ...group,
        '/sys/fs/cgroup/system/cpu.max': '300000 100000',
        '/sys/fs/cgroup/system/runner/cpu.max': '10000 100000',
      }),
    ).toBe(1);
  });

  test('in a container, whose group is the root of what it sees', () => {
    expect(on({ '/proc/self/cgroup': '0::/docker/abc\n', '/sys/fs/cgroup/cpu.max': '200000 100000' })).toBe(2);
  });

  test('of control groups of version 1 too', () => {
    const group = { '/proc/self/cgroup': '5:memory:/x\n4:cpu,cpuacct:/docker/abc\n' };
    const quota = { 'cpu.cfs_quota_us': '400000\n', 'cpu.cfs_period_us': '100000\n' };
    const at = (folder: string) =>
      Object.fromEntries(Object.entries(quota).map(([name, text]) => [`${folder}/${name}`, text]));
    expect(on({ ...group, ...at('/sys/fs/cgroup/cpu/docker/abc') })).toBe(4);
    expect(on({ ...group, ...at('/sys/fs/cgroup/cpu,cpuacct') })).toBe(4);
    expect(
      on({ ...group, '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1', '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000' }),
    ).toBe(8);
  });
});
