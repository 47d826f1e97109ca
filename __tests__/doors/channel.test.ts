import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';
import { makeWorkspace } from '../support/runner.ts';
import { readAsRunner } from '../support/runner-reader.ts';

const attacks = readFileSync(join(import.meta.dirname, '../fixtures/programs/prints-attacks.py'), 'utf8');

/** Words of a configuration that a reader of the log could take for something else. */
const words = [
  '::set-env name=PWNED::x',
  '##[add-mask]PWNED',
  ' \u00a0::add-path::/PWNED',
  '::stop-commands::PWNED',
  '\u2028::echo::on',
  ':\u00ad:add-mask::PWNED',
  '::error::PWNED',
  '::endgroup::',
  '::group::PWNED',
  '```\n::set-env name=PWNED::x\n##[group]PWNED',
  '<img src=x onerror=alert(1)><script>PWNED</script>',
  '[x](javascript:PWNED) ![x](https://x.invalid/y.png)',
];

/** A configuration in which every place of free text says such a word. */
const configuration = JSON.stringify({
  name: words[0],
  tasks: {
    ...Object.fromEntries(
      words.map((word, index) => [
        word.replaceAll('\n', ' ').trim(),
        {
          name: word,
          description: word,
          env: { [`WORD_${index}`]: word },
          matrix: { of: [word, index] },
          // One passes, one fails, one is skipped.
          ...(index % 3 === 2 ? { skip: word } : { run: `printf '%s\\n' "$WORD_${index}"; exit ${index % 3}` }),
          'continue-on-error': index % 2 === 0,
        },
      ]),
    ),
    outputs: {
      env: Object.fromEntries(words.map((word, index) => [`WORD_${index}`, word])),
      run: words
        .map((_, index) => `printf 'o${index}<<END\\n%s\\nEND\\n' "$WORD_${index}" >> "$GITHUB_OUTPUT"`)
        .concat(`printf '%s\\n' '::error::PWNED' '##[add-mask]PWNED' '</details>' >> "$GITHUB_STEP_SUMMARY"`)
        .concat(`printf '%s\\n' 'no format ::set-env name=PWNED::x' >> "$GITHUB_ENV"`)
        .join('\n'),
    },
  },
});

const hostileRunner = {
  GITHUB_REF: 'refs/heads/::set-env name=PWNED::x',
  GITHUB_HEAD_REF: '##[add-mask]PWNED',
  GITHUB_ACTOR: '::add-mask::PWNED',
};

/** The commands that acted, by name; annotations are told apart. */
function acted(log: string): readonly string[] {
  const { commands, stopped } = readAsRunner(log);
  expect(stopped).toBe(false);
  const ofOurs = new Set(['group', 'endgroup', 'error', 'warning', 'notice']);
  return commands.filter(({ name }) => !ofOurs.has(name)).map(({ name, data }) => `${name}: ${data}`);
}

describe("What reaches the runner's command channel", () => {
  test('of thousands of lines that scripts print to reach it: annotations of their tasks, and nothing else', async () => {
    await using workspace = makeWorkspace({
      'attacks.py': attacks,
      'orchestrator.json': JSON.stringify({
        tasks: {
          whole: { script: 'attacks.py', args: ['PWNED'] },
          'in pieces': { script: 'attacks.py', args: ['PWNED', 'split'] },
          fails: { run: 'python3 attacks.py PWNED; exit 1' },
          quiet: { needs: ['whole', 'in pieces'], run: 'echo over' },
        },
      }),
    });
    const { log, raw, code, outputs } = await workspace.start().ended;
    expect(code).toBe(1);
    expect(acted(raw)).toEqual([]);
    expect(raw).not.toContain('##[');
    expect(outputs).toMatchObject({ status: 'failure', passed: '3', failed: '1', outputs: '{}' });
    // All of it was tried, and it is there to be read.
    const tried = readFileSync(join(workspace.path, '.orchestrator/latest/logs/whole.log'), 'utf8');
    expect(Number(/^lines tried: (\d+)$/m.exec(tried)?.[1])).toBeGreaterThan(3000);
    expect(raw).toContain('over');
    for (const level of ['error', 'warning', 'notice']) {
      const told = log.commands.filter(({ name }) => name === level);
      expect(told.length).toBeGreaterThan(0);
      expect(told.length).toBeLessThanOrEqual(10);
      for (const { properties } of told) expect(properties['title']).toMatch(/whole|in pieces|fails|PWNED|more /i);
    }
    const groups = log.commands.filter(({ name }) => name.endsWith('group'));
    expect(groups.map(({ name }) => name)).toEqual(groups.map((_, index) => (index % 2 === 0 ? 'group' : 'endgroup')));
  }, 60_000);

  test('of names, descriptions, variables, matrices, reasons, outputs, branches: nothing', async () => {
    await using workspace = makeWorkspace({
      'orchestrator.json': configuration,
      'scripts/::add-mask::PWNED.sh': 'exit 1\n',
      'scripts/##[add-mask]PWNED.sh': 'echo "scripts/##[add-mask]PWNED.sh: line 1: bad"; exit 1\n',
    });
    const { raw, log, outputs } = await workspace.start({}, hostileRunner).ended;
    expect(acted(raw)).toEqual([]);
    expect(raw).not.toContain('##[');
    for (const { data, properties } of log.commands) expect(`${data}${properties['title']}`).not.toMatch(/[\r]|##\[/);
    const given = JSON.parse(outputs['outputs'] ?? '') as Readonly<Record<string, Readonly<Record<string, string>>>>;
    expect(Object.values(given['outputs'] ?? {})).toEqual(words);
  });

  test('of complaints about a configuration that quote it: nothing', async () => {
    await using workspace = makeWorkspace({
      'orchestrator.yml': `"::set-env name=PWNED::x": 1\ntasks:\n  "##[add-mask]PWNED": { run: a, needs: ["::add-path::PWNED"], "::echo::on": x }\n::add-mask::PWNED: y\n`,
    });
    const { code, raw, log } = await workspace.start({}, hostileRunner).ended;
    expect(code).toBe(2);
    expect(acted(raw)).toEqual([]);
    expect(log.commands.some(({ name, data }) => name === 'error' && data.includes('::'))).toBe(true);
  });

  test.each([
    'run',
    'run --verbose',
    'run --json',
    'run --dry-run',
    'plan',
    'plan --json',
    'list',
    'list --json',
    'graph',
    'graph --format dot',
    'graph --format json',
    'validate',
  ])('of the command line in a step, %s: nothing', async (line) => {
    const args = line.split(' ');
    await using repo = new CommandLineRepo({ 'orchestrator.json': configuration });
    const { stdout, stderr } = await repo.run(args, { ...hostileRunner, GITHUB_ACTIONS: 'true' });
    expect((stdout + stderr).includes('PWNED')).toBe(!args.includes('validate'));
    for (const log of [stdout, stderr]) expect(acted(log)).toEqual([]);
    expect(stdout + stderr).not.toContain('##[');
    if (args.includes('json') || args.includes('--json')) expect(stdout).toContain(String.raw`#\u0023[add-mask]PWNED`);
  });

  test('of the command line in a step, called wrongly, or with a wrong configuration: nothing', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': '"::set-env name=PWNED::x": 1\n##[add-mask]PWNED\n' });
    for (const args of [
      ['run', '::add-mask::PWNED\n::echo::on'],
      ['validate'],
      ['validate', '--json'],
      ['::echo::on\n::echo::on'],
    ]) {
      const { code, stdout, stderr } = await repo.run(args, { GITHUB_ACTIONS: 'true' });
      expect(code).toBe(2);
      for (const log of [stdout, stderr]) expect(acted(log)).toEqual([]);
    }
  });

  test('of a report that is shown again: nothing; in a file it is as it was', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': `tasks: { a: { run: 'echo "::set-env name=PWNED::x"; exit 1' } }\n`,
    });
    await repo.run(['run']);
    const { stdout } = await repo.run(['report', '.orchestrator/latest'], { GITHUB_ACTIONS: 'true' });
    expect(acted(stdout)).toEqual([]);
    expect(stdout).toContain('PWNED');
    const again = await repo.run(['report', '.orchestrator/latest']);
    expect(again.stdout).toBe(repo.read('.orchestrator/latest/report.md'));
  });
});
