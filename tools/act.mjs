import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { locateAct } from './act/locate.mjs';
import { emittedStories } from './act/emitted-stories.mjs';
import { stories } from './act/stories.mjs';
import { randomStories } from './act/random-stories.mjs';
import { makeWorkspace } from './act/workspace.mjs';

// npm run test:act [-- --json FILE] [-- --only TEXT] [-- --seed N]: workflows with `uses: ./`, and emitted ones, also of
// random plans (more with ORCH_LONG), end to end under nektos/act. Ends with "N passed, N failed".
const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, seed: { type: 'string' } },
});
const root = join(import.meta.dirname, '..');
const act = locateAct();
const random = randomStories(Number(values.seed ?? Date.now() % 1_000_000), process.env['ORCH_LONG'] ? 60 : 6);
let passed = 0;
let failed = 0;

for (const [name, story] of Object.entries({ ...stories, ...emittedStories, ...random })) {
  if (!name.includes(values.only ?? '')) continue;
  console.log(`\n${name}`);
  /** Counts one fact; what was seen is shown where it is not so. */
  const is = (fact, holds, seen) => {
    if (holds) passed += 1;
    else failed += 1;
    console.log(holds ? `  ✓ ${fact}` : `  ✗ ${fact}\n${String(seen).replaceAll(/^/gm, '    | ')}`);
  };
  const machine = await story.machine?.();
  const workspace = await makeWorkspace({ act, root, files: story.files, args: machine?.args });
  try {
    await story.check({ workspace, is, machine });
  } catch (error) {
    is('the story is told to its end', false, error);
  } finally {
    await workspace.dispose();
    await machine?.dispose();
  }
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ passed, failed }));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
