import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { CommandLineRepo, type Ended } from '../support/command-line.ts';

/** Prints the variables that its arguments name in every way in which a secret gets out by accident, and then fails. */
const teller = `
import base64, json, os, sys, urllib.parse
def give(name, value):
    with open(os.environ[name], 'a') as file: file.write(value + '\\n')
for number, name in enumerate(sys.argv[1:]):
    secret = os.environ[name]
    print(secret)
    print(secret, file=sys.stderr)
    for before in range(3):
        print(base64.b64encode(b'abc'[:before] + secret.encode() + b'xyz').decode())
        print(base64.urlsafe_b64encode(b'abc'[:before] + secret.encode() + b'xyz').decode())
    print(urllib.parse.quote(secret, safe=''), urllib.parse.quote_plus(secret))
    print(json.dumps(secret), json.dumps(secret, ensure_ascii=False))
    for line in secret.split('\\n'):
        for letter in line: print(letter, end='', flush=True)
        print(flush=True)
    flat = secret.replace('%', '%25').replace('\\n', '%0A')
    print('::error title=' + flat + '::' + flat)
    give('GITHUB_STEP_SUMMARY', secret)
    give('GITHUB_OUTPUT', f'told{number}<<END\\n{secret}\\nEND')
sys.exit(1)
`;

/** What must be nowhere: each line by itself, encoded in every way and alignment. */
function formsOf(secret: string): readonly string[] {
  const lines = secret.split('\n');
  return [
    ...lines,
    ...lines.map((line) => encodeURIComponent(line)),
    ...lines.map((line) => JSON.stringify(line).slice(1, -1)),
    ...lines.flatMap((line) => [0, 1, 2].map((before) => base64At(before, line))).flatMap(urlSafeToo),
  ];
}

/** The characters that are made of the secret's bits alone, wherever the secret stands in what was encoded. */
function base64At(before: number, text: string): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const core = bytes.toString('base64').replaceAll('=', '').slice([0, 2, 3][before]);
  return bytes.length % 3 === 0 ? core : core.slice(0, -1);
}

function urlSafeToo(base64: string): readonly string[] {
  return [base64, base64.replaceAll('+', '-').replaceAll('/', '_')];
}

/** Names of the files, and of the streams, in which one of the secrets is found. */
function leaks(repo: CommandLineRepo, ended: Ended, secrets: readonly string[]): readonly string[] {
  const folder = join(repo.path, '.orchestrator');
  const places = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const);
  expect(places.map(([name]) => name)).toEqual(
    expect.arrayContaining(['run.json', 'report.md', 'junit.xml', 'events.ndjson', 'tell.json', 'tell.log']),
  );
  return [...places, ['stdout', ended.stdout] as const, ['stderr', ended.stderr] as const].flatMap(([name, text]) =>
    secrets.flatMap(formsOf).flatMap((form) => (text.includes(form) ? [`${name}: ${form}`] : [])),
  );
}

function repoOf(config: string): CommandLineRepo {
  return new CommandLineRepo({ 'tell.py': teller, 'orchestrator.yml': config });
}

test('A line that is too long for problem matchers is cut before a secret, not within it', async () => {
  await using repo = new CommandLineRepo({
    'orchestrator.yml':
      'tasks: { long: { run: \'printf "a.c:1:2: error: "; head -c 4067 /dev/zero | tr "\\0" x; echo "$A_TOKEN"; exit 1\' } }',
  });
  await repo.run(['run'], { A_TOKEN: 'correct-horse-battery' });
  const [annotation] = repo.record.results[0]?.annotations ?? [];
  expect(annotation?.message.slice(-6)).toBe('xx***…');
});

test('A message and a title that are too long for an annotation are cut once no secret is in them', async () => {
  await using repo = new CommandLineRepo({
    'say.py': `
import os
for hidden in range(1, 6):
    text = 'A' * (4096 + hidden - len(os.environ['A_TOKEN'])) + os.environ['A_TOKEN']
    print('::error title=' + text + '::' + text)
raise SystemExit(1)
`,
    'orchestrator.yml': 'tasks: { say: { script: say.py } }',
  });
  const ended = await repo.run(['run'], { A_TOKEN: 'correct-horse-battery' });
  const files = ['run.json', 'report.md', 'junit.xml', 'events.ndjson', 'tasks/say.json', 'logs/say.log'];
  for (const text of [ended.stdout, ended.stderr, ...files.map((name) => repo.read(`.orchestrator/latest/${name}`))])
    expect(text).not.toContain('correct');
});

test('A number that is a secret is none any more where the user gave it', async () => {
  await using repo = new CommandLineRepo({
    'orchestrator.yml':
      'secrets: [PIN]\ntasks: { pay: { run: exit 1, matrix: { pin: [918273645, 7], deep: [{ pins: [1918273645] }] } } }',
  });
  const secret = { PIN: '918273645' };
  const told = [await repo.run(['run', '--json'], secret), await repo.run(['plan', '--json'], secret)];
  told.push(await repo.run(['list', '--json'], secret));
  const files = ['run.json', 'report.md', 'junit.xml', 'events.ndjson'];
  const texts = [
    ...told.flatMap(({ stdout, stderr }) => [stdout, stderr]),
    ...files.map((name) => repo.read(`.orchestrator/latest/${name}`)),
  ];
  for (const text of texts) expect(text).not.toContain('918273645');
  const legs = repo.record.results.map(({ matrix }) => matrix);
  expect(legs).toHaveLength(2);
  expect(legs).toContainEqual({ pin: '***', deep: { pins: ['1***'] } });
  expect(legs).toContainEqual({ pin: 7, deep: { pins: ['1***'] } });
});

test('Annotations and summaries are shown without controls, and what they cut in two is found all the same', async () => {
  await using repo = new CommandLineRepo({
    'say.py': `
import os
first, second = os.environ['A_TOKEN'][:9], os.environ['A_TOKEN'][9:]
for control in ['\\v', '\\f', '%0D', '\\u0085', '\\u0090', '\\x1bP\\x1b[m']:
    print('::error::' + first + control + second)
    print('x.c:1:2: error: ZZ' + first + control + second)
    with open(os.environ['GITHUB_STEP_SUMMARY'], 'a', encoding='utf8', newline='') as summary:
        summary.write(first + control.replace('%0D', '\\r') + second + '\\n')
raise SystemExit(1)
`,
    'orchestrator.yml': 'tasks: { say: { script: say.py } }',
  });
  await repo.run(['run'], { A_TOKEN: 'correct-horse-battery', PYTHONIOENCODING: 'utf8' });
  expect(repo.record.results[0]?.annotations.filter(({ message }) => message === '***')).toHaveLength(6);
  for (const name of ['report.md', 'junit.xml'])
    expect(repo.read(`.orchestrator/latest/${name}`)).not.toContain('correct-horse-battery');
});

describe('Replaced by *** in everything that leaves the process', () => {
  const named = 'p@ss "wörd"/+%&=?';
  const lines = 'the first secret line\nthe second secret line';

  test.each([
    ['values of the `secrets` list', 'PLAIN', named],
    ['environment variables whose names end in PASSWORD', 'DB_PASSWORD', named],
    ['in TOKEN', 'my_token', 'tok-123456'],
    ['in API_KEY, of 6 characters', 'SOME_API_KEY', 'abc123'],
    ['values of several lines, line by line', 'DEPLOY_PRIVATE_KEY', lines],
  ])('%s', async (_, name, secret) => {
    await using repo = repoOf(`secrets: [PLAIN]\ntasks: { tell: { script: tell.py, args: [${name}] } }\n`);
    const ended = await repo.run(['run', '--json', '--verbose'], { [name]: secret });
    expect(ended.code).toBe(1);
    expect(leaks(repo, ended, [secret])).toEqual([]);
    expect(repo.read('.orchestrator/latest/logs/tell.log')).toMatch(/^\*\*\*/);
  });

  test('the leaf strings of a value that is a JSON document', async () => {
    await using repo = repoOf('secrets: [CREDENTIALS]\ntasks: { tell: { script: tell.py, args: [LEAF] } }\n');
    const leaf = 'leaf-of-the-document';
    const environment = { CREDENTIALS: JSON.stringify({ a: [{ key: leaf }] }), LEAF: leaf };
    expect(leaks(repo, await repo.run(['run', '--json'], environment), [leaf])).toEqual([]);
  });

  test('what `env` of the file, of defaults and of the task hold, evaluated', async () => {
    await using repo = repoOf(
      [
        'env: { FILE_TOKEN: of-the-file }',
        'defaults: { env: { DEFAULT_SECRET: of-the-defaults } }',
        'tasks:',
        '  first: { run: \'echo "word=of-another-task" >> "$GITHUB_OUTPUT"\' }',
        '  tell:',
        '    needs: [first]',
        '    env: { TASK_PASSWD: of-the-task, MADE_TOKEN: "${{ format(\'made-of-{0}\', env.PART) }}" }',
        '    script: tell.py',
        '    args: [FILE_TOKEN, DEFAULT_SECRET, TASK_PASSWD, MADE_TOKEN]',
      ].join('\n'),
    );
    const ended = await repo.run(['run', '--json'], { PART: 'parts' });
    const secrets = ['of-the-file', 'of-the-defaults', 'of-the-task', 'made-of-parts'];
    expect(leaks(repo, ended, secrets)).toEqual([]);
    expect(repo.tasks['tell']?.outputs).toEqual({ told0: '***', told1: '***', told2: '***', told3: '***' });
  });

  test('what a needed task wrote to GITHUB_ENV under a secret name', async () => {
    await using repo = repoOf(
      [
        'tasks:',
        '  first: { run: \'echo "GIVEN_TOKEN=given-by-$WORD" >> "$GITHUB_ENV"\' }',
        '  tell: { needs: [first], script: tell.py, args: [GIVEN_TOKEN] }',
      ].join('\n'),
    );
    expect(leaks(repo, await repo.run(['run', '--json'], { WORD: 'another-task' }), ['given-by-another-task'])).toEqual(
      [],
    );
  });

  test('what ::add-mask:: names, from there on', async () => {
    await using repo = repoOf('tasks: { tell: { run: \'echo "::add-mask::$MASKED"; python3 tell.py MASKED\' } }\n');
    const ended = await repo.run(['run', '--json'], { MASKED: 'masked-from-here' });
    expect(leaks(repo, ended, ['masked-from-here'])).toEqual([]);
    expect(ended.stderr).toContain('***');
  });
});

test('a value of less than 6 characters is no secret by its name alone, and by the list it is', async () => {
  await using repo = repoOf('secrets: [LISTED]\ntasks: { tell: { run: echo $LISTED $SHORT_TOKEN } }\n');
  await repo.run(['run'], { LISTED: 'abcde', SHORT_TOKEN: 'vwxyz' });
  expect(repo.tasks['tell']?.stdout).toBe('*** vwxyz\n');
});
