import { describe, expect, test } from '@jest/globals';

import type { RunRecord } from '../../src/model/record.ts';
import { CommandLineRepo } from '../support/command-line.ts';

const idsOf = (record: RunRecord): readonly string[] => record.results.map(({ id }) => id);

describe('A word that is masked and stands in a name', () => {
  test('is not hidden, so that a resumed run is asked for the same, and no other task runs; that is told', async () => {
    await using repo = new CommandLineRepo({
      'deploy.yml': `tasks:
  deploy: { run: 'echo "::add-mask::deploy"; exit 1' }
  drop-database: { run: 'echo >> dropped' }
`,
    });
    const first = await repo.run(['run', 'deploy', '--config', 'deploy.yml']);
    expect(first.stderr).toContain('is not hidden, for it stands in the name of a task');
    const again = await repo.run(['run', '--rerun-failed']);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('deploy failed');
    expect(repo.has('dropped')).toBe(false);
  });

  test('nor is what a task hands on in a variable that is named like a secret, and that is told, too', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': `tasks:
  login: { run: 'echo APP_TOKEN=deploy >> "$GITHUB_ENV"' }
  deploy: { needs: [login], run: 'echo "the $APP_TOKEN"' }
`,
    });
    const { stderr } = await repo.run(['run']);
    expect(stderr).toContain('is not hidden, for it stands in the name of a task');
    expect(stderr).toContain('deploy passed');
  });

  test('takes no task its file, its output or its being done', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': `max-parallel: 1
tasks:
  deploy-a: { run: 'echo a >> trace' }
  login: { needs: [deploy-a], run: 'echo "::add-mask::deploy"' }
  deploy-b: { needs: [login], run: 'echo the reason why; exit 1' }
`,
    });
    const { stdout, stderr } = await repo.run(['run', '--json']);
    expect(stderr).toContain('deploy-b failed');
    expect(stderr).toContain('the reason why');
    expect(idsOf(JSON.parse(stdout) as RunRecord)).toEqual(['deploy-a', 'login', 'deploy-b']);
    expect(repo.read('.orchestrator/latest/tasks/deploy-b.json')).toContain('the reason why');
    await repo.run(['run', '--rerun-failed']);
    expect(repo.read('trace')).toBe('a\n');
  });
});

describe('A secret that is known when a run begins and stands in a name', () => {
  const config = `secrets: [FIRST, SECOND]
tasks:
  b: { matrix: { v: [alpha-value, bravo-value] }, run: 'echo >> trace' }
  last: { needs: [b], run: 'exit 1' }
`;
  const environment = { FIRST: 'alpha-value', SECOND: 'bravo-value' };

  test('is hidden, and each task has a name, a file and an end of its own', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const { stdout } = await repo.run(['run', '--json'], environment);
    expect(idsOf(JSON.parse(stdout) as RunRecord)).toEqual(['b (***)', 'b (***) 2', 'last']);
    const again = await repo.run(['run', '--rerun-failed', '--json'], environment);
    const record = JSON.parse(again.stdout) as RunRecord;
    expect(record.results).toMatchObject([{ restored: true }, { restored: true }, { id: 'last', status: 'failed' }]);
    expect(repo.read('trace')).toBe('\n\n');
  });

  test('is no glob where it was hidden: what is meant must be said again', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    await repo.run(['run', 'b (alpha-value)', 'last'], environment);
    const again = await repo.run(['run', '--rerun-failed'], environment);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("can't be known: `***` stands where a secret was hidden [hidden-selector]");
  });
});
