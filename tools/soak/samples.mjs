// What a process uses while it runs, and whether that stays the same.
import { readdirSync, readFileSync } from 'node:fs';

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
const namesIn = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** One look at a process, its descendants and its temporary folder. */
export function look(pid, temporary) {
  const status = read(`/proc/${pid}/status`);
  const children = new Map();
  for (const name of namesIn('/proc')) {
    const parent = /^\d+$/.test(name) ? /\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1] : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const below = (one) => (children.get(one) ?? []).reduce((sum, child) => sum + 1 + below(child), 0);
  const [folder] = namesIn(temporary);
  return {
    memory: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
    files: namesIn(`/proc/${pid}/fd`).length,
    threads: Number(/Threads:\s+(\d+)/.exec(status)?.[1] ?? 0),
    processes: below(String(pid)),
    temporary: folder === undefined ? 0 : namesIn(`${temporary}/${folder}`).length,
  };
}

/** Processes, of whatever parent, that were started by this run. */
export function remnantsOf(runId) {
  return namesIn('/proc').filter(
    (name) => /^\d+$/.test(name) && read(`/proc/${name}/environ`).includes(`ORCHESTRATOR_RUN_ID=${runId}\0`),
  );
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Kibibytes that the record may keep of a task that has ended: its result without its output, and its part of the plan. */
const keptOfATask = 4;

/**
 * The rule: the median of the last fifth is no higher than that of the second fifth, but for some slack: 16 MiB and what the
 * record keeps of the tasks that ended between them (memory), as many as the workers may hold (all else).
 */
export function judge(samples, { ended, workers }) {
  const fifth = Math.floor(samples.length / 5);
  const early = samples.slice(fifth, 2 * fifth);
  const late = samples.slice(-fifth);
  const slack = {
    memory: 16 + (ended * 0.6 * keptOfATask) / 1024,
    files: workers * 2,
    threads: 2,
    processes: workers * 2,
    temporary: workers * 4,
  };
  return Object.entries(slack).map(([what, allowed]) => {
    const [from, to] = [early, late].map((part) => median(part.map((sample) => sample[what])));
    const peak = Math.max(...samples.map((sample) => sample[what]));
    return { what, from, to, peak, allowed, flat: samples.length >= 10 && to <= from + allowed };
  });
}
