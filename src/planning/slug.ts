import { createHash } from 'node:crypto';

import { sortedByBytes } from '../text/byte-order.ts';

/** With `.json` or `.log` behind it, well within the 143 bytes of the shortest file systems in use (eCryptfs). */
const longest = 100;

/** Device names on Windows, with any extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)(?:\.|$)/i;

/**
 * A file name for each id: readable, safe on every file system, unique also where case does not count, and a function of
 * the set of ids alone. `scripts/db/seed.py` is `scripts-db-seed.py`, `test (1, 2)` is `test-1-2`.
 */
export function slugs(ids: readonly string[]): ReadonlyMap<string, string> {
  const plain = new Map<string, string>();
  const uses = new Map<string, number>();
  for (const id of ids) {
    const slug = plainSlug(id);
    plain.set(id, slug);
    uses.set(slug.toLowerCase(), (uses.get(slug.toLowerCase()) ?? 0) + 1);
  }
  const isAlone = (slug: string) => slug.length <= longest && uses.get(slug.toLowerCase()) === 1;
  const unclear = sortedByBytes(ids.filter((id) => !isAlone(plain.get(id) ?? '')));
  for (const id of unclear) {
    let digits = 8;
    let slug = withHash(id, plain.get(id) ?? '', digits);
    // A hash that another id happens to be written like.
    while (uses.has(slug.toLowerCase())) slug = withHash(id, plain.get(id) ?? '', ++digits);
    uses.set(slug.toLowerCase(), 1);
    plain.set(id, slug);
  }
  return plain;
}

function plainSlug(id: string): string {
  const slug = /^[A-Za-z0-9_][\w.-]*$/.test(id)
    ? id.replace(/[.-]+$/, '')
    : id
        .replaceAll(/[^\w.]+/g, '-')
        .replaceAll(/-*\.[-.]*/g, '.')
        .replaceAll(/^[.-]+|[.-]+$/g, '');
  if (slug === '') return 'task';
  return reserved.test(slug) ? `_${slug}` : slug;
}

function withHash(id: string, slug: string, digits: number): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, digits);
  return `${slug.slice(0, longest - digits - 1).replace(/[.-]+$/, '')}-${hash}`;
}
