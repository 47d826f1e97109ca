import { sortedByBytes } from '../text/byte-order.ts';

/** With `.json` or `.log` behind it, well within the 143 bytes of the shortest file systems in use (eCryptfs). */
const longest = 100;

/** Device names on Windows, with any extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)(?:\.|$)/i;

/** An id that is a good name as it stands, in small letters. */
const plain = new RegExp(`(?!${reserved.source})^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$`);

/**
 * A file name for each id, in the order given: readable, safe on every file system, unique also where case does not count,
 * and a function of the set of ids alone. `scripts/db/seed.py` is `scripts-db-seed.py`, `test (1, 2)` is `test-1-2`.
 */
export function slugsOf(ids: readonly string[]): readonly string[] {
  // Then they differ as the ids do.
  if (ids.every((id) => id.length <= longest && plain.test(id))) return ids;
  const slugs = ids.map(plainSlug);
  const used = new Set<string>();
  const shared = new Set<string>();
  for (const slug of slugs) {
    const key = slug.toLowerCase();
    const before = used.size;
    if (used.add(key).size === before) shared.add(key);
  }
  const unclear = new Map<string, number>();
  slugs.forEach((slug, i) => {
    if (slug.length > longest || (shared.size > 0 && shared.has(slug.toLowerCase()))) unclear.set(ids[i] ?? '', i);
  });
  for (const id of sortedByBytes(unclear.keys())) {
    const i = unclear.get(id) ?? 0;
    let digits = 8;
    let slug = withHash(id, slugs[i] ?? '', digits);
    // A hash that another id happens to be written like.
    while (used.has(slug.toLowerCase())) slug = withHash(id, slugs[i] ?? '', ++digits);
    used.add(slug.toLowerCase());
    slugs[i] = slug;
  }
  return slugs;
}

function plainSlug(id: string): string {
  const slug = /^\w(?:[\w.-]*\w)?$/.test(id) ? id : joinedWords(id);
  if (slug === '') return 'task';
  return reserved.test(slug) ? `_${slug}` : slug;
}

function joinedWords(id: string): string {
  // Most are paths of plain names: three replacements for each of thousands take longer than all the rest here.
  if (/^\w+(?:[./-]\w+)*$/.test(id)) return id.replaceAll('/', '-');
  return id
    .replaceAll(/[^\w.]+/g, '-')
    .replaceAll(/-*\.[-.]*/g, '.')
    .replaceAll(/^[.-]+|[.-]+$/g, '');
}

function withHash(id: string, slug: string, digits: number): string {
  // Hardly ever needed; an import takes milliseconds.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256').update(id).digest('hex').slice(0, digits);
  return `${slug.slice(0, longest - digits - 1).replace(/[.-]+$/, '')}-${hash}`;
}
