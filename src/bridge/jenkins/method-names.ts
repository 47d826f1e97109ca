import type { Job } from '../pipeline.ts';

/** A name for each job's method, in the order given: letters, digits and `_`, unique. */
export function methodNames(jobs: readonly Job[]): readonly string[] {
  const used = new Set<string>();
  const last = new Map<string, number>();
  return jobs.map(({ task }) => {
    const plain = task.slug.replace(/\W+/g, '_').replace(/^_+|_+$/g, '') || 'x';
    let name = plain;
    while (used.has(name)) {
      const number = (last.get(plain) ?? 1) + 1;
      last.set(plain, number);
      name = `${plain}_${number}`;
    }
    used.add(name);
    return name;
  });
}
