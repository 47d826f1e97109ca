import { describe, expect, test } from '@jest/globals';

import { listedSecrets, writtenSecrets } from '../../src/protocol/secrets.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { makeWorkspace } from '../support/runner.ts';

const secret = 'hunter2secretXY';
const environment = { MYSEC: secret };
const config = `secrets: [MYSEC]\ntasks: { a: { run: "true" } }\n`;

describe('What the `secrets` of the configuration list is hidden in all that the command line prints', () => {
  test.each([
    ['a task that there is not', ['run', secret]],
    ['the same for programs', ['run', '--json', secret]],
    ['another verb', ['plan', secret]],
    ['a task to leave out', ['graph', '--exclude', secret]],
    ['a configuration that there is not', ['run', '--config', secret]],
    ['a run that there is not', ['run', '--resume', secret]],
    ['a report of it', ['report', secret]],
    ['a wrong value', ['run', '--timeout', secret]],
    ['an unknown option', ['list', `--${secret}`]],
    ['an unknown verb', [secret]],
    ['a target that there is not', ['emit', secret]],
    ['a file that can not be written', ['emit', 'gitlab', '-o', `/dev/null/${secret}`]],
  ])('%s', async (_, args) => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
    const { code, stdout, stderr } = await repo.run(args, environment);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('***');
    expect(stdout + stderr).not.toContain(secret);
  });

  test('a configuration that was named lists them too', async () => {
    await using repo = new CommandLineRepo({ 'mine.yml': config });
    for (const args of [['--timeout', secret], [secret]]) {
      const { stderr } = await repo.run(['run', '--config', 'mine.yml', ...args], environment);
      expect(stderr).toContain('***');
      expect(stderr).not.toContain(secret);
    }
  });

  test.each([
    ['that is no YAML', `secrets:\n  - MYSEC # of mine\ntasks: { a: "${secret}`],
    ['that is no YAML and gives the value itself', `secrets: [OTHER]\nenv:\n  OTHER: "${secret}\n`],
    ['whose list is none', `secrets: MYSEC\ntasks: { ${secret}: 1 }\n`],
    ['with a wrong task', `secrets: &all [MYSEC]\ntasks: { a: { run: "true", timeout: ${secret} } }\n`],
    [
      'in which the value is given',
      `secrets: [OTHER]\nenv: { OTHER: ${secret} }\ntasks: { a: { needs: [${secret}] } }\n`,
    ],
    ['in JSON', `{ "tasks": { "${secret}": 1 }, "secrets": ["MYSEC"] }`],
  ])('a broken configuration %s', async (_, text) => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': text });
    for (const args of [['validate', '--json'], ['run']]) {
      const { code, stdout, stderr } = await repo.run(args, environment);
      expect(code).toBe(2);
      if (!args.includes('--json')) expect(stderr).toContain('***');
      expect(stdout + stderr).not.toContain(secret);
    }
  });

  test('the report of a run that was made where nobody knew it', async () => {
    await using repo = new CommandLineRepo({
      'mine.yml': `secrets: [MYSEC]\ntasks: { ${secret}: { run: 'echo ${secret}; exit 1' } }\n`,
    });
    await repo.run(['run', '--config', 'mine.yml']);
    expect(repo.read('.orchestrator/latest/report.md')).toContain(secret);
    await using elsewhere = new CommandLineRepo();
    for (const args of [
      ['report', `${repo.path}/.orchestrator/latest`],
      ['report', '--json', `${repo.path}/.orchestrator/latest`],
    ]) {
      for (const caller of [repo, elsewhere]) {
        const { code, stdout, stderr } = await caller.run(args, environment);
        expect(code).toBe(0);
        expect(stdout).toContain('***');
        expect(stdout + stderr).not.toContain(secret);
      }
    }
  });

  test('the Action that refuses a configuration or an input', async () => {
    for (const [text, inputs] of [
      [config, { 'max-parallel': secret }],
      [`secrets: [MYSEC]\ntasks: { a: "${secret}`, {}],
    ] as const) {
      await using workspace = makeWorkspace({ 'orchestrator.yml': text });
      const { code, raw, summary } = await workspace.start(inputs, environment).ended;
      expect(code).toBe(2);
      expect(raw + summary).toContain('***');
      expect(raw + summary).not.toContain(secret);
    }
  });
});

describe('Names that a text lists', () => {
  test.each([
    ['secrets: [A, "B",\n  C] # D\ntasks: [E]', ['A', 'B', 'C']],
    ['tasks: {}\nsecrets:\n# of ours\n- A\n-   "B" # C\n\ntasks: { D: 1 }', ['A', 'B']],
    ['"secrets" :\r\n  - A\r\n\r\n  - B\r\nenv: { C: D }', ['A', 'B']],
    ['\uFEFFsecrets: A', ['A']],
    ['{ "tasks": {},\n  "secrets": [ "A",\n "B" ], "env": { "C": "D" } }', ['A', 'B']],
    ['{ secrets: A, tasks: { B: 1 } }', ['A']],
    ['tasks:\n  a:\n    run: |\n      secrets: [A]\n', []],
    ['nosecrets: [A]\nsecretsToo: [B]', []],
  ])('%j', (text, names) => {
    expect(listedSecrets(text)).toEqual(names);
  });

  test('and what it gives to them', () => {
    expect(writtenSecrets('env: { MYSEC: hunter22, OTHER: hunter33 }', ['MYSEC'])).toEqual(['hunter22']);
  });
});
