import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { buildDistribution, differences } from './build/bundle.mjs';

// npm run check-dist: is dist/ what the sources make, and is all of it committed? Users pin actions by commit.
// It is built beside and compared, never rewritten: this may run from the very dist/ that it checks.
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const files = await buildDistribution(root);
const stale = existsSync(dist) ? differences(files, dist) : ['(all of it)'];
const uncommitted = execFileSync('git', ['status', '--porcelain', '--ignored', '--', 'dist'], {
  cwd: root,
  encoding: 'utf8',
});

if (stale.length > 0)
  console.error(`dist/ is not what the sources make:\n${stale.map((path) => `  ${path}\n`).join('')}`);
if (uncommitted !== '') console.error(`dist/ is not committed:\n${uncommitted}`);
if (stale.length > 0 || uncommitted !== '') {
  console.error('Run "npm run build" and commit dist/ together with the sources.');
  process.exitCode = 1;
} else {
  console.log(`dist/ is fresh: ${files.size} files`);
}
