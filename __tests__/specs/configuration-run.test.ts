import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';

const names = ['orchestrator.yml', 'orchestrator.yaml', 'orchestrator.json'];
const places = [...names, ...names.map((name) => `.github/${name}`)];

interface Told {
  readonly code: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: string;
  readonly help: string | null;
}

/** What `validate` says of a configuration: `line:column code`, each. */
async function told(text: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  await using repo = new CommandLineRepo({ 'orchestrator.yml': text, ...files });
  const { stdout } = await repo.run(['validate', '--json']);
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Told[] };
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

interface PlanJson {
  readonly name: string;
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
}

async function planOf(repo: CommandLineRepo): Promise<PlanJson> {
  return JSON.parse((await repo.run(['plan', '--json'])).stdout) as PlanJson;
}

describe('Where the configuration is found', () => {
  test('the first of six places that exists; `--config` names another', async () => {
    const config = (name: string) => JSON.stringify({ name: `of ${name}`, tasks: { a: {} } });
    await using all = new CommandLineRepo(Object.fromEntries(places.map((place) => [place, config(place)])));
    await using last = new CommandLineRepo(Object.fromEntries(places.slice(-1).map((place) => [place, config(place)])));
    expect((await planOf(all)).name).toBe('of orchestrator.yml');
    expect((await planOf(last)).name).toBe('of .github/orchestrator.json');
    expect(await all.run(['plan', '--config', '.github/orchestrator.yaml'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('of .github/orchestrator.yaml'),
    });
  });

  test('with none and a folder `scripts/` the run is zero-config; the title is then that of the folder', async () => {
    await using repo = new CommandLineRepo({
      'scripts/a.sh': 'echo a',
      'scripts/b/c.sh': 'echo c',
      'scripts/b/notes.txt': '',
      'tool.sh': 'exit 1',
    });
    expect((await repo.run(['run'])).code).toBe(0);
    expect(repo.record.name).toBe('scripts');
    expect(repo.record.results.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'scripts/a.sh passed',
      'scripts/b/c.sh passed',
    ]);
  });

  test('with neither, an error says which places were looked in and shows an example', async () => {
    await using repo = new CommandLineRepo();
    const { code, stderr } = await repo.run(['run']);
    expect(code).toBe(2);
    for (const place of places) expect(stderr).toContain(place);
    expect(stderr).toMatch(/tasks:\n +hello:\n +run: echo hello/);
    expect(repo.has('.orchestrator')).toBe(false);
  });

  test('where `tasks` is given and `discover` is not, nothing is discovered', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': 'tasks: { a: {} }', 'scripts/b.sh': '' });
    expect((await planOf(repo)).tasks.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('Defaults', () => {
  test('of a script and of an inline task', async () => {
    await using repo = new CommandLineRepo({
      'ci/nightly.yml': 'discover: {}\ntasks: { a: { run: x } }',
      'scripts/s.sh': '',
    });
    const { stdout } = await repo.run(['plan', '--json', '--config', 'ci/nightly.yml']);
    const shared = {
      needs: [],
      after: [],
      if: null,
      skip: null,
      max_attempts: 1,
      resources: {},
      priority: 0,
      tags: [],
    };
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'nightly.yml',
      max_parallel: 'auto',
      fail_fast: false,
      timeout: null,
      tasks: [
        { id: 'a', name: 'a', timeout: 600, command: { shell: 'bash' }, ...shared },
        { id: 'scripts/s.sh', name: 'scripts/s.sh', timeout: 60, command: { args: [] }, ...shared },
      ],
    });
  });
});

describe('What wins', () => {
  test('`defaults`, header, globs in file order, exact path; maps merge key by key, everything else replaces', async () => {
    const script = [
      '# /// orchestrator',
      '# tags: [header]',
      '# env: { A: header, B: header, C: header, D: header }',
      '# ///',
      'echo "$FILE $O $A $B $C $D"',
    ].join('\n');
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'env: { FILE: file, O: file }',
        'resources: { r: 2, s: 1 }',
        'defaults: { env: { O: defaults, A: defaults }, tags: [defaults], resources: [r] }',
        'discover: {}',
        'scripts:',
        '  scripts/a.sh: { env: { D: exact }, name: exact }',
        "  'scripts/*': { env: { B: first, C: first, D: first }, name: first, timeout: 1m }",
        "  '**/*.sh': { env: { C: second, D: second }, timeout: 2m, resources: { s: 1 } }",
      ].join('\n'),
      'scripts/a.sh': script,
    });
    const [task] = (await planOf(repo)).tasks;
    expect(task).toMatchObject({ name: 'exact', timeout: 120, tags: ['header'], resources: { r: 1, s: 1 } });
    await repo.run(['run']);
    expect(repo.tasks['scripts/a.sh']?.stdout).toBe('file defaults header first second exact\n');
  });
});

describe('A mistake', () => {
  test('of every kind is told at once, each at its place, and nothing runs', async () => {
    const text = [
      'version: 2',
      'max_parallel: 2',
      'timeout: 0',
      'tasks:',
      '  a: { rnu: x, needs: [c, zz], resources: [db] }',
      '  b: { run: "echo ${{ github.actor }}", if: sucess() }',
      '  c: { run: touch ran, timeout: 5 minutes, timeout: 5 }',
      '  d: { script: nope.sh }',
      '  e: { script: ../out.sh }',
      '  f: { run: x, needs: [g] }',
      '  g: { run: x, after: [f] }',
    ].join('\n');
    expect(await told(text)).toEqual([
      '1:10 unknown-version',
      '2:1 unknown-key',
      '3:10 empty-duration',
      '5:8 unknown-key',
      '5:27 unknown-task',
      '5:44 unknown-resource',
      '6:19 expression-in-run',
      '6:45 unknown-function',
      '7:33 invalid-duration',
      '7:44 duplicate-key',
      '8:16 missing-script',
      '9:16 outside-workspace',
      '10:23 needs-cycle',
    ]);
    await using repo = new CommandLineRepo({ 'orchestrator.yml': text });
    expect((await repo.run(['run'])).code).toBe(2);
    expect([repo.has('ran'), repo.has('.orchestrator')]).toEqual([false, false]);
  });

  test('in the encoding is told at its character, and nothing runs; a replacement character that is written is none', async () => {
    await using repo = new CommandLineRepo({});
    const latin1 = Buffer.concat([
      Buffer.from('tasks:\n  é: { run: touch ran } # \uFFFD\n  b: { run: "caf'),
      Buffer.of(0xe9),
      Buffer.from('" }\n'),
    ]);
    writeFileSync(join(repo.path, 'orchestrator.yml'), latin1);
    const refused = await repo.run(['run']);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('orchestrator.yml:3:17: error: this character is not UTF-8 [no-utf8]'),
    ]);
    expect(repo.has('ran')).toBe(false);
    writeFileSync(
      join(repo.path, 'orchestrator.yml'),
      Buffer.from('secrets: [KEY]\nname: hunter2 \xe9\ntsks: {}\n', 'latin1'),
    );
    const complaints = (await repo.run(['run'], { KEY: 'hunter2' })).stderr;
    expect(complaints.match(/\[[\w-]+\]$/gm)).toEqual(['[no-utf8]', '[unknown-key]']);
    expect(complaints).not.toContain('hunter2');
    writeFileSync(join(repo.path, 'orchestrator.yml'), Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9]));
    expect((await repo.run(['validate'])).stderr).toContain('orchestrator.yml:1:2: error');
    writeFileSync(join(repo.path, 'orchestrator.yml'), latin1.toString('utf8'));
    expect((await repo.run(['validate'])).code).toBe(0);
  });

  test.each([
    ['an amount that is none', 'resources: { db: 2 }\ntasks: { a: { run: x, resources: { db: 0 } } }', '2:40'],
    ['an interpreter that is none', 'interpreters: { .py: 1 }\ntasks: { a: {} }', '1:22'],
    ['a key of another name', 'tasks: { a: { run: x, continue-on-error: { codes: [1] } } }', '1:44'],
    ['a folder without scripts', 'discover: { path: scripts }', '1:1'],
    ['a subfolder that is none', 'discover: { subdirs: [bd] }\ntasks: { a: {} }', '1:23'],
    ['a task that could not be read', 'tasks: { a: 1, b: { needs: a, if: needs.a.result } }', '1:13'],
    ['a need of a need', 'tasks: { a: { needs: bb, if: needs.bb.result }, b: {} }', '1:22'],
    ['an alias', 'defaults: &d { tiemout: 1 }\ntasks: { a: *d, b: { <<: *d } }', '1:16'],
  ])('is one message: %s', async (_, text, place) => {
    const messages = await told(text, { 'scripts/db/notes.txt': '' });
    expect(messages.map((message) => message.split(' ')[0])).toEqual([place]);
  });

  test('keys of what is not there yet are unknown ones', async () => {
    const later = ['agents', 'mode', 'shard', 'cache', 'history'];
    const ofTasks = ['agent', 'prompt', 'inputs', 'outputs', 'cache'];
    const text = [
      ...later.map((key) => `${key}: {}`),
      'tasks:',
      '  a:',
      ...ofTasks.map((key) => `    ${key}: {}`),
    ].join('\n');
    expect((await told(text)).map((message) => message.split(' ')[1])).toEqual(
      Array.from({ length: later.length + ofTasks.length }, () => 'unknown-key'),
    );
  });

  test('in a header is told at its place in the script, a cycle through headers at the needs of its first member', async () => {
    const header = (line: string) => `#!/bin/sh\n# /// orchestrator\n# ${line}\n# ///\n`;
    await using repo = new CommandLineRepo({
      'scripts/a.sh': header('needs: [scripts/c.sh]'),
      'scripts/b.sh': header('needs: scripts/a.sh'),
      'scripts/c.sh': header('needs: scripts/b.sh'),
      'scripts/d.sh': header('tiemout: 5'),
    });
    const { code, stdout, stderr } = await repo.run(['validate']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'scripts/a.sh:3:10: error: these tasks wait for each other: scripts/a.sh → scripts/c.sh → scripts/b.sh → scripts/a.sh',
    );
    expect(stderr).toMatch(
      /scripts\/d\.sh:3:3: error: .*"tiemout".*\n3 \| # tiemout: 5\n {2}\| {3}\^{7}\nhelp: .*`timeout`/,
    );
  });
});
