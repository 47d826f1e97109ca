import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Compares with a file that was reviewed. `GOLDEN=write` writes it, to be read in `git diff`; never in CI, where a test that
 * corrects itself would test nothing.
 */
export function expectGolden(
  path: string,
  found: string,
  expect: (text: string) => { toBe(other: string): void },
): void {
  const wanted = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (wanted === found) return;
  if (process.env['GOLDEN'] === 'write') {
    if (process.env['CI'] !== undefined) throw new Error('GOLDEN=write is for people, and CI is set');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, found);
    return;
  }
  try {
    expect(found).toBe(wanted ?? '');
  } catch (error) {
    // What jest throws is no Error of this realm.
    const difference = String((error as { readonly message?: unknown }).message);
    throw new Error(`${difference}\n\n${path}\nIf the new text is right: npm run golden`, { cause: error });
  }
}
