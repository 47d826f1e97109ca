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
  const mayWrite = process.env['GOLDEN'] === 'write' && process.env['CI'] === undefined;
  if (mayWrite && (!existsSync(path) || readFileSync(path, 'utf8') !== found)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, found);
  }
  if (!existsSync(path)) throw new Error(`${path} is not there; GOLDEN=write makes it`);
  expect(found).toBe(readFileSync(path, 'utf8'));
}
