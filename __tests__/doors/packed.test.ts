import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
let folder: string;

/** What `npm install script-orchestrator` gives, without its registry. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@types'), { recursive: true });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as [{ filename: string }];
  execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
  execFileSync(process.execPath, ['-e', `fs.renameSync('package', 'node_modules/script-orchestrator')`], {
    cwd: folder,
  });
  for (const name of ['@types/node', 'undici-types']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});

afterAll(() => rmSync(folder, { recursive: true }));

function node(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

describe('The package, installed into an empty folder', () => {
  test('runs a script and a whole configuration from JavaScript', () => {
    mkdirSync(join(folder, 'scripts'));
    writeFileSync(join(folder, 'scripts/hello.py'), 'print("hello")\n');
    const program = `
      import { loadConfig, runOrchestrator, runScript } from 'script-orchestrator';
      const plan = await loadConfig();
      const record = await runOrchestrator();
      const result = await runScript('scripts/hello.py');
      console.log(JSON.stringify([plan.tasks.map(({ id }) => id), record.status, result.stdout]));`;
    const { stdout, stderr } = node('--input-type=module', '--eval', program);
    expect([stderr, JSON.parse(stdout)]).toEqual(['', [['scripts/hello.py'], 'success', 'hello\n']]);
  });

  test('has types that a strict consumer can use, and that know a mistake', () => {
    const consumer = (lines: string) => {
      writeFileSync(
        join(folder, 'use.ts'),
        `import { ConfigurationError, loadConfig, runOrchestrator, type RunRecord } from 'script-orchestrator';\n${lines}\n`,
      );
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const options = [
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--module',
        'nodenext',
        '--types',
        'node',
      ];
      return node(compiler, ...options, 'use.ts').stdout;
    };
    const good = `const record: RunRecord = await runOrchestrator({ maxParallel: 'auto', timeout: 1000 });
      export const ids: string[] = (await loadConfig()).tasks.map((task) => task.id);
      export const failed = record.counts.failed + (new ConfigurationError([])).diagnostics.length;`;
    expect(consumer(good)).toBe('');
    expect(consumer(`await runOrchestrator({ maxParalell: 2 });`)).toContain("'maxParalell' does not exist");
  });

  test('brings its two commands and nothing to install beside it', () => {
    const help = node('node_modules/script-orchestrator/dist/cli.js', '--help');
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('script-orchestrator VERB')]);
  });
});
