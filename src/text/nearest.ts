import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: the time grows with the product of the lengths, and nobody mistypes so much. */
const longest = 200;

/**
 * The candidate that a misspelt word most likely stands for, or `undefined` where none is near. Case, `-`, `_` and blanks
 * do not count (`maxParallel` is near `max-parallel`); else two neighbours that changed
 * places, or up to two edits in five characters, three at most.
 * Of equally near ones the first. A path's last name alone stands for the path, if it is the only one of that name.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = plainly(word);
  if (plain === '') return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  const ending = `/${word}`;
  const ofThatName: string[] = [];
  for (const candidate of candidates) {
    if (candidate === word) continue;
    if (candidate.endsWith(ending)) ofThatName.push(candidate);
    const edits = editsBetween(plain, candidate, Math.min(least - 1, 3));
    if (edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return ofThatName.length === 1 && least > 0 ? ofThatName[0] : best;
}

/** Infinity where it is more than `limit` or more than a slip. */
function editsBetween(plain: string, candidate: string, limit: number): number {
  // Before anything is allocated, as there may be a hundred thousand candidates.
  if (candidate.length < plain.length - limit || candidate.length > 2 * plain.length + 8)
    return Number.POSITIVE_INFINITY;
  const other = plainly(candidate);
  if (other === plain) return 0;
  const length = Math.max(plain.length, other.length);
  if (limit >= 1 && isSwap(plain, other)) return 1;
  const allowed = Math.min(limit, Math.floor(length * 0.4));
  if (length > longest || Math.abs(plain.length - other.length) > allowed) return Number.POSITIVE_INFINITY;
  const edits = distance(plain, other);
  return edits <= allowed ? edits : Number.POSITIVE_INFINITY;
}

function plainly(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** Whether two neighbouring letters changed places: the most usual slip, which counts as two edits otherwise. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
