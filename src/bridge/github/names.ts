import { createHash } from 'node:crypto';

import { limits } from './limits.ts';

/**
 * A job id for each name, in the order given: letters, digits, `_` and `-`, unique also where case does not count, with the
 * beginning of a hash where two would be one. `scripts/db/seed.py` is `scripts-db-seed-py`.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id
 */
export function jobIds(names: readonly string[]): readonly string[] {
  const taken = new Set(names.filter(isJobId).map((name) => name.toLowerCase()));
  const used = new Set<string>();
  return names.map((name) => {
    let id = name;
    if (!isJobId(name) || used.has(name.toLowerCase())) {
      id = nearId(name);
      for (let digits = 8; !isJobId(id) || taken.has(id.toLowerCase()); digits++) {
        const hash = createHash('sha256').update(name).digest('hex').slice(0, digits);
        id = `${nearId(name).slice(0, limits.id - digits - 1)}-${hash}`;
      }
    }
    taken.add(id.toLowerCase());
    used.add(id.toLowerCase());
    return id;
  });
}

function isJobId(name: string): boolean {
  return /^(?!__)[A-Za-z_][\w-]*$/.test(name) && name.length <= limits.id;
}

function nearId(name: string): string {
  const id = name.replace(/[^A-Za-z0-9_]+/g, '-').replace(/^-+|-+$/g, '');
  return /^[A-Za-z]/.test(id) ? id : `job-${id.replace(/^[-_]+/, '')}`.replace(/-$/, '');
}
