import { join } from 'node:path';

import { buildDistribution, writeDistribution } from './build/bundle.mjs';

// npm run build: makes dist/ anew from the sources.
const root = join(import.meta.dirname, '..');
const started = performance.now();
const files = await buildDistribution(root);
writeDistribution(files, join(root, 'dist'));
const bytes = [...files.values()].reduce((sum, { content }) => sum + content.length, 0);
console.log(
  `dist/: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
