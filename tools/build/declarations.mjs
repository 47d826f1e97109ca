import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * The declarations that a consumer of `entry` reads, and no others: what is not reachable is nobody's interface.
 * Specifiers end in `.ts` in what the compiler emits; here they end in `.js`, which every TypeScript resolves to `.d.ts`.
 *
 * @param {string} folder where the compiler wrote declarations
 * @param {string} entry path below it
 * @returns {Map<string, string>} texts by path below `folder`
 */
export function declarationsOf(folder, entry) {
  const declarations = new Map();
  const follow = (path) => {
    if (declarations.has(path)) return;
    const text = readFileSync(join(folder, path), 'utf8');
    declarations.set(path, text.replaceAll(relativeImport, '$1$2.js$3'));
    for (const [, , specifier] of text.matchAll(relativeImport)) {
      follow(posix.join(posix.dirname(path), `${specifier}.d.ts`));
    }
  };
  follow(entry);
  return new Map([...declarations].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** `from './a.ts'`, `import './a.ts'`, `import("./a.ts")`. */
const relativeImport = /((?:from|import)\s*\(?\s*["'])(\.{1,2}\/[^"']+?)\.ts(["'])/g;
