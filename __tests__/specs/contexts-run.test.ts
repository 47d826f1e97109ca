import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';

test('what the runner gives an action but never a `run:` step reaches no script through the context `env` either', async () => {
  const withheld = ['INPUT_TOKEN', 'STATE_X', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'];
  const oidc = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'];
  const names = [...withheld, ...oidc, 'SEEN'];
  await using repo = new CommandLineRepo({
    'orchestrator.yml': [
      'tasks:',
      '  a:',
      `    env: { ${names.map((name, index) => `V${index}: '\${{ env.${name} }}'`).join(', ')} }`,
      `    run: 'echo "${names.map((_, index) => `[$V${index}]`).join('')}"'`,
    ].join('\n'),
  });
  const { code } = await repo.run(['run'], Object.fromEntries(names.map((name) => [name, `value of ${name}`])));
  expect(code).toBe(0);
  expect(readFileSync(join(repo.path, '.orchestrator/latest/logs/a.log'), 'utf8')).toBe(
    `${'[]'.repeat(names.length - 1)}[value of SEEN]\n`,
  );
});
