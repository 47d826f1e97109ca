import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of real files that is gone when its `using` ends. */
export interface TempRepo extends Disposable {
  readonly path: string;
  /** Files whose text begins with `#!` are made executable, as they would be in a repository. */
  write(files: Readonly<Record<string, string>>): void;
}

export function tempRepo(files: Readonly<Record<string, string>> = {}): TempRepo {
  // macOS keeps its temporary folder behind a link.
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'orchestrator-')));
  const write = (more: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(more)) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      if (text.startsWith('#!')) chmodSync(file, 0o755);
    }
  };
  write(files);
  return { path, write, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
