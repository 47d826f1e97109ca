import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { describe, expect, test } from '@jest/globals';

import { startArtifactServer } from '../support/artifact-server.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { makeWorkspace } from '../support/runner.ts';
import { unzip } from '../support/zip.ts';

/** The value is put together, so that it stands in no file of the repository. */
const environment = { PART: 'told-too' };
const value = 'told-too-early';

/** Names of the files in the newest run's directory that hold a text. */
function filesWith(repo: CommandLineRepo, text: string): readonly string[] {
  const folder = join(repo.path, '.orchestrator/latest/');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(text))
    .map(({ name }) => name);
}

describe('A value that is masked after it was printed', () => {
  const config = `tasks:
  early:
    run: |
      echo "the value is $PART-early"
      echo "::error file=orchestrator.yml,line=3,title=Has $PART-early::it is $PART-early"
      echo "and $PART-early" >> "$GITHUB_STEP_SUMMARY"
      echo "given=$PART-early" >> "$GITHUB_OUTPUT"
      exit 1
  masks: { needs: [early], if: always(), run: 'echo "::add-mask::$PART-early"' }
`;

  test('is in no file of the run any more, and in nothing that the console shows from then on', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const { stdout, stderr } = await repo.run(['run', '--json'], environment);
    expect(repo.read('.orchestrator/latest/logs/early.log')).toContain('the value is **************\n');
    expect(filesWith(repo, value)).toEqual([]);
    for (const name of ['run.json', 'report.md', 'junit.xml']) {
      const text = repo.read(`.orchestrator/latest/${name}`);
      expect([name, text.includes(value), text.includes('***')]).toEqual([name, false, true]);
    }
    expect(JSON.parse(stdout)).toMatchObject({ results: [{ outputs: { given: '***' } }, {}] });
    expect(stdout).not.toContain(value);
    const afterMask = stderr.slice(stderr.indexOf('masks passed'));
    expect(afterMask).toContain('***');
    expect(afterMask).not.toContain(value);
  });

  test('is not in the summary, the outputs, the annotations and the artifact of the Action either', async () => {
    await using workspace = makeWorkspace({ 'orchestrator.yml': config });
    await using server = await startArtifactServer();
    const { summary, outputs, log } = await workspace.start({}, { ...environment, ...server.environment }).ended;
    expect(JSON.stringify([summary, outputs, log.commands])).not.toContain(value);
    expect(summary).toContain('***');
    const files = [...unzip(server.artifacts[0]?.content ?? Buffer.alloc(0))];
    expect(files.map(([name]) => name)).toContain('events.ndjson');
    expect(files.filter(([, content]) => content.includes(value))).toEqual([]);
  });

  test('stops the upload where a script has put it into a file that is none of ours, and why names the file alone', async () => {
    await using workspace = makeWorkspace({
      'orchestrator.yml': `tasks:
  a: { run: 'echo "$PART-early" > "$ORCHESTRATOR_RUN_DIR/logs/other"; echo "::add-mask::$PART-early"' }
`,
    });
    await using server = await startArtifactServer();
    const { log } = await workspace.start({}, { ...environment, ...server.environment }).ended;
    expect(server.artifacts).toEqual([]);
    expect(log.commands.filter(({ data }) => data.includes('artifact'))).toEqual([
      {
        name: 'error',
        properties: {},
        data: 'No artifact was uploaded, for logs/other in the run directory holds a secret',
      },
    ]);
  });

  test('is hidden whole where the mask came in the midst of it, in the block that is shown too', async () => {
    await using repo = new CommandLineRepo({
      'mask.py': `
import os, sys
value = os.environ['PART'] + '-early'
def write(to, text): os.write(to, text.encode())
write(1, 'first ' + value[:7])
write(2, '::add-mask::' + value + '\\n')
write(1, value[7:] + ' last\\n')
sys.exit(1)
`,
      'orchestrator.yml': 'tasks: { halves: { script: mask.py, retry: 1 }, other: { run: "true" } }\n',
    });
    const { stderr } = await repo.run(['run'], environment);
    expect(stderr).toContain('last');
    expect(stderr).not.toContain(value);
    expect(filesWith(repo, value)).toEqual([]);
  });

  test('is in no file soon after, so that none holds it though the run is killed', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': `tasks:
  pipes: { run: mkfifo ready never }
  ended: { needs: [pipes], run: 'echo "it is $PART-early"; echo "given=$PART-early" >> "$GITHUB_OUTPUT"' }
  says: { needs: [ended], run: 'echo "it is $PART-early"; echo > ready; read -r _ < never' }
  masks: { needs: [ended], run: 'read -r _ < ready; echo "::add-mask::$PART-early"; read -r _ < never' }
`,
    });
    const run = repo.start(['run', '--max-parallel', '3'], environment);
    const isClean = (): boolean => {
      try {
        return repo.read('.orchestrator/latest/tasks/ended.json').includes('"it is ***');
      } catch {
        return false;
      }
    };
    while (!isClean()) await run.until(setTimeout(5));
    run.signal('SIGKILL');
    await run.ended;
    expect(repo.read('.orchestrator/latest/logs/says.log')).toBe('it is **************\n');
    expect(filesWith(repo, value)).toEqual([]);
  });

  test('is left alone in a file of others that a script has linked into the logs', async () => {
    await using repo = new CommandLineRepo({
      'mine.txt': `it is ${value}\n`,
      'orchestrator.yml': `tasks:
  a: { run: 'ln mine.txt "$ORCHESTRATOR_RUN_DIR/logs/b.log"; ln -s "$PWD/mine.txt" "$ORCHESTRATOR_RUN_DIR/logs/c.log"; echo "::add-mask::$PART-early"' }
`,
    });
    expect((await repo.run(['run'], environment)).code).toBe(0);
    expect(repo.read('mine.txt')).toBe(`it is ${value}\n`);
  });

  test('is taken out of the output of a task that still runs', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': `tasks:
  pipes: { run: mkfifo ready go }
  says: { needs: [pipes], run: 'echo "the value is $PART-early"; echo > ready; read -r _ < go' }
  masks: { needs: [pipes], run: 'read -r _ < ready; echo "::add-mask::$PART-early"' }
  goes: { needs: [masks], run: echo > go }
`,
    });
    await repo.run(['run', '--max-parallel', '3'], environment);
    expect(repo.tasks['says']?.stdout).toBe('the value is ***\n');
  });
});

describe('The names of files', () => {
  /** Paths below the run directory. */
  const paths = (repo: CommandLineRepo): readonly string[] =>
    readdirSync(join(repo.path, '.orchestrator'), { recursive: true, encoding: 'utf8' });

  test('hold no secret, whatever tasks and scripts are named, and the report finds the logs', async () => {
    const secret = 'hunter-22';
    await using repo = new CommandLineRepo({
      'scripts/deploy-hunter-22.sh': 'echo of the script; exit 1\n',
      'orchestrator.yml': `tasks:
  scripts/deploy-hunter-22.sh: { script: scripts/deploy-hunter-22.sh }
  leg: { matrix: { key: [hunter-22, other] }, run: 'echo of the leg; exit 1' }
  hunter: { run: 'echo harmless' }
`,
    });
    const { stdout, stderr } = await repo.run(['run', '--json'], { A_TOKEN: secret });
    const found = paths(repo);
    expect(found.filter((path) => path.includes(secret))).toEqual([]);
    expect(found.some((path) => path.endsWith('/logs/hunter.log'))).toBe(true);
    const report = repo.read('.orchestrator/latest/report.md');
    expect(report).toContain('of the script');
    expect(report).toContain('of the leg');
    expect([report, stdout, stderr].filter((text) => text.includes(secret))).toEqual([]);
    expect(repo.record.counts).toMatchObject({ total: 4, failed: 3 });
    for (const { id, log } of repo.record.results) {
      expect([id, readFileSync(join(repo.path, '.orchestrator/latest', log ?? ''), 'utf8')]).toEqual([
        id,
        expect.stringMatching(/of the|harmless/),
      ]);
    }
  });
});

describe('What is said without a run', () => {
  const secret = 'written-in-the-file';
  const config = `env: { SITE_PASSWORD: ${secret} }
tasks:
  "uses ${secret}": { description: with ${secret}, run: echo ${secret}, skip: as ${secret} is }
  other: { needs: ["uses ${secret}"], run: echo "$(cat <${secret})" }
`;

  test.each([
    'plan',
    'plan --json',
    'list',
    'list --json',
    'graph',
    'graph --format dot',
    'graph --format json',
    'run --dry-run',
  ])('%s', async (line) => {
    const args = line.split(' ');
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const { code, stdout, stderr } = await repo.run(args);
    expect(code).toBe(0);
    // In Mermaid a star is `#42;`.
    expect(stdout.replaceAll('#42;', '*')).toContain('***');
    expect(stdout + stderr).not.toContain(secret);
    if (args.includes('--json')) expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  test.each([
    ['a value that is wrong', `env: { A_TOKEN: ${secret} }\ntasks: { a: { run: "true", timeout: ${secret} } }\n`],
    ['a line that is quoted', `tasks: { a: { run: "true", env: { A_TOKEN: ${secret} }, uses: x } }\n`],
    ['a file that is no YAML', `env:\n  A_TOKEN: "${secret}\n`],
    [
      'a long value that is cut',
      `env: { A_TOKEN: "${secret.repeat(5)}" }\ntasks: { a: { shell: "${secret.repeat(5)}", run: "true" } }\n`,
    ],
    ['a long line that is cut', `tasks: { a: { run: "${'x'.repeat(300)}", nope: 1, env: { A_TOKEN: ${secret} } } }\n`],
  ])('complaints: %s', async (_, text) => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': text });
    for (const args of [['validate'], ['validate', '--json'], ['run']]) {
      const { code, stdout, stderr } = await repo.run(args);
      expect(code).toBe(2);
      expect(stdout + stderr).not.toContain(secret.slice(0, 12));
    }
  });

  test('a pipeline that is emitted is as it must be, whatever the environment holds', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': 'tasks: { build: { run: make everything } }\n' });
    const { stdout } = await repo.run(['emit', 'gitlab', '-o', '-'], { A_TOKEN: 'everything' });
    expect(stdout).toContain('make everything');
  });

  test('a wrong argument', async () => {
    await using repo = new CommandLineRepo();
    const { stderr } = await repo.run(['run', '--timeout', secret], { A_TOKEN: secret });
    expect(stderr).toContain('***');
    expect(stderr).not.toContain(secret);
  });

  test('the Action that refuses a configuration', async () => {
    await using workspace = makeWorkspace({
      'orchestrator.yml': `env: { A_TOKEN: ${secret} }\ntasks: { a: { timeout: ${secret} } }\n`,
    });
    const { code, raw, summary } = await workspace.start().ended;
    expect(code).toBe(2);
    expect(raw + summary).toContain('***');
    expect(raw + summary).not.toContain(secret);
  });
});
