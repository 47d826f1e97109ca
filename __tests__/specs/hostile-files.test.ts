import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { describe, expect, jest, test } from '@jest/globals';

import { CommandLineRepo, type Ended } from '../support/command-line.ts';
import { readAsRunner } from '../support/runner-reader.ts';

/** They are quick; a machine that is busy with other things is not. */
jest.setTimeout(30_000);

const onPosix = process.platform === 'win32' ? test.skip : test;
const mkfifo = (...paths: readonly string[]): void => void execFileSync('mkfifo', paths);

/** What a user must never see, whatever the repository holds. */
function expectNoCrash({ stderr, stdout }: Ended): void {
  expect(stdout + stderr).not.toMatch(/^ {4}at |This is a bug|node:internal/m);
}

describe('What stands where the configuration is expected', () => {
  const cases: readonly (readonly [string, string, (path: string) => void])[] = [
    ['a FIFO', 'it is a FIFO', (path) => mkfifo(path)],
    ['a link to itself', 'its links lead nowhere', (path) => symlinkSync('orchestrator.yml', path)],
    ['a link to nothing', 'it is a link to nothing', (path) => symlinkSync('gone.yml', path)],
    ['a folder', 'it is a folder', (path) => mkdirSync(path)],
    ['a device without an end', 'leads out of the workspace, to /dev/zero', (path) => symlinkSync('/dev/zero', path)],
  ];

  onPosix.each(cases)('%s: %s', async (_, words, plant) => {
    await using repo = new CommandLineRepo({ 'scripts/a.sh': 'echo never' });
    plant(join(repo.path, 'orchestrator.yml'));
    const ended = await repo.run(['run']);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(words);
    expectNoCrash(ended);
    expect(repo.has('.orchestrator')).toBe(false);
  });

  onPosix('a link out of the workspace: not a word of what it leads to is shown', async () => {
    await using elsewhere = new CommandLineRepo({ passwords: 'the-secret: [' });
    await using repo = new CommandLineRepo({ 'm.yml': 'problem-matchers: [m.json]\ntasks: { a: { run: make } }' });
    symlinkSync(join(elsewhere.path, 'passwords'), join(repo.path, 'orchestrator.yml'));
    symlinkSync(join(elsewhere.path, 'passwords'), join(repo.path, 'm.json'));
    for (const args of [['validate'], ['validate', '--config', 'm.yml']]) {
      const ended = await repo.run(args);
      expect(ended.code).toBe(2);
      expect(ended.stderr).toContain('linked-out-of-workspace');
      expect(ended.stderr).not.toContain('the-secret');
    }
    // Whoever calls may name a file anywhere.
    writeFileSync(join(elsewhere.path, 'passwords'), 'tasks: { a: { run: make } }');
    expect((await repo.run(['validate', '--config', join(elsewhere.path, 'passwords')])).code).toBe(0);
  });
});

describe('What stands where scripts are expected', () => {
  onPosix('FIFOs, sockets, devices and links that go round are passed over, and nothing waits for them', async () => {
    await using repo = new CommandLineRepo({
      'scripts/fine.sh': '#!/bin/sh\necho fine\n',
      'scripts/deep/.keep': '',
      '.git/HEAD': '',
      '.git/info/none': '',
    });
    const path = (name: string): string => join(repo.path, name);
    mkfifo(path('.gitignore'), path('scripts/.gitignore'), path('.git/info/exclude'), path('scripts/fifo.sh'));
    symlinkSync('fifo.sh', path('scripts/link-to-fifo.sh'));
    symlinkSync('round.sh', path('scripts/round.sh'));
    symlinkSync('..', path('scripts/deep/round'));
    symlinkSync('/dev/zero', path('scripts/deep/.gitignore'));
    symlinkSync('nothing.sh', path('scripts/broken.sh'));
    const socket = createServer().listen(path('scripts/socket.sh'));
    try {
      const listed = await repo.run(['list']);
      expect(listed.code).toBe(0);
      for (const words of ['a FIFO', 'a link to nothing', 'a socket']) expect(listed.stdout).toContain(words);
      const ended = await repo.run(['run']);
      expect(ended.code).toBe(0);
      expect(Object.keys(repo.tasks)).toEqual(['scripts/fine.sh']);
    } finally {
      socket.close();
    }
  });

  onPosix('a task that names one is a mistake of the file', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'problem-matchers: [fifo]',
        'tasks:',
        ...['fifo', 'round', 'broken', 'out', '../x', '/etc/passwd', 'x'.repeat(5000)].map(
          (script, i) => `  t${i}: { script: ${script} }`,
        ),
      ].join('\n'),
    });
    mkfifo(join(repo.path, 'fifo'));
    symlinkSync('round', join(repo.path, 'round'));
    symlinkSync('nothing', join(repo.path, 'broken'));
    symlinkSync('/dev/zero', join(repo.path, 'out'));
    const ended = await repo.run(['validate', '--json']);
    expect(ended.code).toBe(2);
    const { diagnostics } = JSON.parse(ended.stdout) as { diagnostics: { line: number; code: string }[] };
    expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([
      [1, 'unreadable-matchers'],
      [3, 'script-is-no-file'],
      [4, 'broken-link'],
      [5, 'broken-link'],
      [6, 'outside-workspace'],
      [7, 'outside-workspace'],
      [8, 'outside-workspace'],
      [9, 'missing-script'],
    ]);
    expectNoCrash(ended);
  });
});

describe('Names', () => {
  /** Each is a script that prints its own name. */
  const names = [
    '-rf',
    '--help',
    "it's",
    'say "hi"',
    '$(touch hacked)',
    '`touch hacked`',
    '; touch hacked #',
    'a\nb',
    'a\r\nb',
    'tab\tbell\u0007',
    '::set-output name=x::y',
    '##[error]x',
    '[link](x) ![i](x) <b>| ```',
    '\u001b[31mred',
    'right\u202Eleft',
    'é', // one letter
    'e\u0301', // two, which look the same
    'А', // Cyrillic
    'A',
    'a',
    'line\u2028separator',
    '*',
    '[a-z]',
    '${{ env.HOME }}',
    'x'.repeat(252),
    'é'.repeat(126),
  ];

  onPosix('of every kind: each script runs once, with its own name, log and record', async () => {
    if (process.platform !== 'linux') return; // elsewhere some of these are the same name
    await using repo = new CommandLineRepo({ 'orchestrator.yml': 'discover: { path: s }\n' });
    mkdirSync(join(repo.path, 's'));
    for (const name of names) writeFileSync(join(repo.path, 's', `${name}.sh`), 'printf %s "${0##*/}"\n');
    const ended = await repo.run(['run'], { GITHUB_ACTIONS: 'true' });
    expectNoCrash(ended);
    expect(ended.code).toBe(0);
    expect(repo.has('hacked')).toBe(false);
    const { tasks } = repo;
    const expected = names.map((name) => [`s/${name}.sh`, `${name}.sh`]);
    expect(Object.fromEntries(Object.values(tasks).map(({ id, stdout }) => [id, stdout]))).toEqual(
      Object.fromEntries(expected),
    );
    const logs = readdirSync(join(repo.path, '.orchestrator/latest/logs'));
    // Unique also where case does not count, and of plain letters: NFC and NFD are no question then.
    expect(new Set(logs.map((log) => log.toLowerCase())).size).toBe(names.length);
    for (const log of logs) expect(log).toMatch(/^[\w.-]{1,110}$/);
    // What the runner acts on are our own groups and nothing else.
    const acted = new Set(readAsRunner(ended.stderr).commands.map((command) => command.name));
    expect([...acted].toSorted()).toEqual(['endgroup', 'group']);
    expect(repo.read('.orchestrator/latest/report.md')).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|<b>/u);
  });

  onPosix('that are no UTF-8 are told of, not guessed', async () => {
    if (process.platform !== 'linux') return; // other systems don't let them be
    await using repo = new CommandLineRepo({ 'orchestrator.yml': 'discover: { path: s }\n', 's/fine.sh': 'true' });
    writeFileSync(
      Buffer.concat([Buffer.from(join(repo.path, 's/bad-')), Buffer.from([0xff, 0xfe]), Buffer.from('.sh')]),
      '',
    );
    const ended = await repo.run(['run']);
    expect(ended.stderr).toContain('its name is not UTF-8');
    expect(ended.stderr).toContain('unusable-name');
    expectNoCrash(ended);
  });
});
