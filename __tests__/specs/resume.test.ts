import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import type { RunRecord } from '../../src/model/record.ts';
import { CommandLineRepo } from '../support/command-line.ts';

// Each starts the command line several times.
jest.setTimeout(60_000);

const journal = '.orchestrator/latest/events.ndjson';

/** Each task tells in the file `ran` that it runs; what stands in `<task>.fails` fails it. */
const tells = 'echo "$ORCHESTRATOR_TASK_ID" >> ran; test ! -f "$ORCHESTRATOR_TASK_ID.fails"';

const files = {
  'orchestrator.yml': `
tasks:
  build:
    run: |
      ${tells}
      echo built; echo warned >&2
      echo version=1.2 >> "$GITHUB_OUTPUT"
      echo FLAVOUR=vanilla >> "$GITHUB_ENV"
      echo /opt/built >> "$GITHUB_PATH"
      echo '**built**' >> "$GITHUB_STEP_SUMMARY"
  lint: { run: '${tells}' }
  test:
    needs: [build]
    env: { VERSION: '\${{ needs.build.outputs.version }}' }
    run: |
      echo "$VERSION $FLAVOUR \${PATH%%:*}" > seen
      ${tells}
  deploy: { needs: [test, lint], run: '${tells}' }
`,
};

function ran(repo: CommandLineRepo): readonly string[] {
  return repo.has('ran') ? repo.read('ran').trim().split('\n').toSorted() : [];
}

function forget(repo: CommandLineRepo): void {
  rmSync(join(repo.path, 'ran'), { force: true });
}

function states(record: RunRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    record.results.map(({ id, status, restored }) => [id, status + (restored ? ' before' : '')]),
  );
}

/** A repository whose run ended with a failed test. */
async function failed(more: Readonly<Record<string, string>> = {}): Promise<CommandLineRepo> {
  const repo = new CommandLineRepo({ ...files, 'test.fails': '', ...more });
  expect((await repo.run(['run'])).code).toBe(1);
  rmSync(join(repo.path, 'test.fails'));
  forget(repo);
  return repo;
}

describe('run --rerun-failed', () => {
  test('takes what passed as done, runs the rest, and gives one report over both', async () => {
    await using repo = await failed();
    const before = realpathSync(join(repo.path, '.orchestrator/latest'));
    const record = readFileSync(join(before, 'run.json'), 'utf8');
    const { code, stderr } = await repo.run(['run', '--rerun-failed']);
    expect(code).toBe(0);
    expect(ran(repo)).toEqual(['deploy', 'test']);
    expect(states(repo.record)).toEqual({
      build: 'passed before',
      lint: 'passed before',
      test: 'passed',
      deploy: 'passed',
    });
    expect(repo.record).toMatchObject({ status: 'success', exit_code: 0, counts: { total: 4, passed: 4, failed: 0 } });
    expect(repo.record.resumptions).toMatchObject([{ before: 'failure', restored: 2, again: [], leftovers: [] }]);
    expect(stderr).toContain('resumed: 2 of 4 tasks had passed and are taken as done');
    const report = repo.read('.orchestrator/latest/report.md');
    expect(report).toContain('Resumed a run that failed: 2 tasks that had passed taken as done');
    expect(report).toContain('| passed, restored | `build` |');

    // Tasks are given the outputs, the environment and the path that those before had left.
    expect(repo.read('seen')).toBe('1.2 vanilla /opt/built\n');

    // Logs and results are carried over, and the directory of the run that had ended is as it was.
    expect(realpathSync(join(repo.path, '.orchestrator/latest'))).not.toBe(before);
    expect(readFileSync(join(before, 'run.json'), 'utf8')).toBe(record);
    expect(repo.read('.orchestrator/latest/logs/build.log')).toBe('built\nwarned\n');
    expect(repo.tasks['build']).toMatchObject({ stdout: 'built\n', stderr: 'warned\n', restored: true });
    expect(report).toContain('**built**');
  });

  test('again and again, until there is nothing left to run', async () => {
    await using repo = await failed();
    writeFileSync(join(repo.path, 'deploy.fails'), '');
    expect((await repo.run(['run', '--rerun-failed'])).code).toBe(1);
    rmSync(join(repo.path, 'deploy.fails'));
    forget(repo);
    expect((await repo.run(['run', '--rerun-failed'])).code).toBe(0);
    expect(ran(repo)).toEqual(['deploy']);
    forget(repo);
    expect((await repo.run(['run', '--rerun-failed'])).code).toBe(0);
    expect(ran(repo)).toEqual([]);
    expect(repo.record).toMatchObject({ status: 'success', counts: { passed: 4 } });
    expect(repo.record.resumptions).toHaveLength(3);
  });

  test('where nothing ever ran, says so and exits with 2', async () => {
    await using repo = new CommandLineRepo(files);
    const { code, stderr } = await repo.run(['run', '--rerun-failed']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: there is no run of which to run again what failed: .* \[no-earlier-run\]\nhelp: .*\n$/,
    );
  });

  test('asks for the same tasks as before, unless it names others', async () => {
    await using repo = new CommandLineRepo({ ...files, 'lint.fails': '' });
    await repo.run(['run', 'lint', 'build', '--max-parallel', '3']);
    forget(repo);
    await repo.run(['run', '--rerun-failed']);
    expect(ran(repo)).toEqual(['lint']);
    expect(states(repo.record)).toEqual({ build: 'passed before', lint: 'failed' });
    expect(repo.record.max_parallel).toBe(3);
    forget(repo);
    await repo.run(['run', '--rerun-failed', 'test']);
    expect(states(repo.record)).toEqual({ build: 'passed before', test: 'passed' });
  });

  test('with --dry-run says what is done and what would run, and runs nothing', async () => {
    await using repo = await failed();
    const before = realpathSync(join(repo.path, '.orchestrator/latest'));
    const { code, stderr } = await repo.run(['run', '--rerun-failed', '--dry-run']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/2 of 4 tasks .* done\n {2}build\n {2}lint\n$/);
    expect(ran(repo)).toEqual([]);
    expect(realpathSync(join(repo.path, '.orchestrator/latest'))).toBe(before);
  });

  test('excludes --resume', async () => {
    await using repo = await failed();
    const { code, stderr } = await repo.run(['run', '--rerun-failed', '--resume', '.orchestrator/latest']);
    expect([code, stderr.includes('exclude each other')]).toEqual([2, true]);
  });
});

describe('A task that passed runs again', () => {
  const scripts = {
    'orchestrator.yml': `
tasks:
  one: { script: one.sh }
  two: { script: two.sh, needs: [one] }
  three: { run: '${tells}', needs: [two] }
  beside: { run: '${tells}', after: [one] }
  last: { run: '${tells}' }
`,
    'one.sh': `#!/bin/bash\n${tells}\n`,
    'two.sh': `#!/bin/bash\n${tells}\n`,
    'last.fails': '',
  };

  test('if its script changed, and so does what needs it', async () => {
    await using repo = new CommandLineRepo(scripts);
    await repo.run(['run']);
    forget(repo);
    appendFileSync(join(repo.path, 'one.sh'), '# changed\n');
    await repo.run(['run', '--rerun-failed']);
    expect(ran(repo)).toEqual(['last', 'one', 'three', 'two']);
    expect(repo.record.resumptions[0]?.again).toEqual([
      { task: 'one', reason: 'its script one.sh changed since' },
      { task: 'two', reason: 'it needs "one", which changed since' },
      { task: 'three', reason: 'it needs "one", which changed since' },
    ]);
  });

  test('if its header or its definition changed', async () => {
    await using repo = new CommandLineRepo(scripts);
    await repo.run(['run']);
    forget(repo);
    const text = repo.read('orchestrator.yml').replace('needs: [two] }', "needs: [two], env: { NEW: '1' } }");
    writeFileSync(join(repo.path, 'orchestrator.yml'), text);
    writeFileSync(join(repo.path, 'two.sh'), `#!/bin/bash\n# /// orchestrator\n# timeout: 5m\n# ///\n${tells}\n`);
    await repo.run(['run', '--rerun-failed']);
    expect(ran(repo)).toEqual(['last', 'three', 'two']);
    expect(repo.record.resumptions[0]?.again.map(({ reason }) => reason)).toEqual([
      'its definition changed since',
      'its definition changed since',
    ]);
  });

  test('but not if lines moved, or if it changed while the journal says what it was', async () => {
    await using repo = new CommandLineRepo(scripts);
    await repo.run(['run']);
    forget(repo);
    writeFileSync(join(repo.path, 'orchestrator.yml'), `# moved\n\n${repo.read('orchestrator.yml')}`);
    await repo.run(['run', '--rerun-failed']);
    expect(ran(repo)).toEqual(['last']);
  });

  test('if what it left held a secret, where a task that runs needs it', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': `
secrets: [KEY]
tasks:
  fetch: { run: '${tells}; echo "token=$KEY" >> "$GITHUB_OUTPUT"' }
  idle: { run: '${tells}; echo "token=$KEY" >> "$GITHUB_OUTPUT"' }
  use: { run: 'echo "$T" > used; ${tells}', needs: [fetch], env: { T: '\${{ needs.fetch.outputs.token }}' } }
`,
      'use.fails': '',
    });
    const environment = { KEY: 'open-sesame' };
    await repo.run(['run'], environment);
    rmSync(join(repo.path, 'use.fails'));
    forget(repo);
    expect(repo.read(journal)).not.toContain('open-sesame');
    expect((await repo.run(['run', '--rerun-failed'], environment)).code).toBe(0);
    expect(ran(repo)).toEqual(['fetch', 'use']);
    expect(repo.read('used')).toBe('open-sesame\n');
    expect(repo.record.resumptions[0]?.again).toEqual([
      { task: 'fetch', reason: '"use" needs what it left behind, which held a secret and so was not kept' },
    ]);
  });

  test('if it made a secret known that nobody else knows, so that no other task shows it', async () => {
    const mask = 'echo "::add-mask::swordfish"';
    await using repo = new CommandLineRepo({
      'orchestrator.yml': `
tasks:
  mask: { run: '${mask}; echo DB_PASSWORD=hunter22 >> "$GITHUB_ENV"; ${tells}' }
  show: { run: 'echo swordfish hunter22; ${tells}', after: [mask] }
`,
      'show.fails': '',
    });
    await repo.run(['run']);
    await repo.run(['run', '--rerun-failed']);
    expect(ran(repo)).toEqual(['mask', 'mask', 'show', 'show']);
    expect(repo.read('.orchestrator/latest/logs/show.log')).toBe('*** ***\n');
    const folder = realpathSync(join(repo.path, '.orchestrator/latest'));
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())) {
      expect(readFileSync(join(entry.parentPath, entry.name), 'utf8')).not.toMatch(/swordfish|hunter22/);
    }
  });
});

describe('What a task made known that is not selected now', () => {
  test.each([
    ['passed', 'true', 'is'],
    ['failed', 'false', 'is'],
  ])('is told as not hidden, and the task, which %s, is not run', async (_, end) => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': `
tasks:
  mask: { run: 'echo "::add-mask::swordfish"; ${tells}; ${end}' }
  show: { run: 'echo swordfish; ${tells}' }
`,
      'show.fails': '',
    });
    await repo.run(['run', '--sequential']);
    const { stderr } = await repo.run(['run', '--rerun-failed', 'show']);
    const warning =
      'what "mask" made secret in the run before is not hidden in this one, for that task is not selected';
    expect(ran(repo)).toEqual(['mask', 'show', 'show']);
    expect(stderr).toContain(warning);
    expect(repo.record.warnings).toEqual([warning]);
    rmSync(join(repo.path, 'show.fails'));
    await repo.run(['run', '--rerun-failed', 'show']);
    await repo.run(['run', '--rerun-failed', 'show']);
    // Nothing was run any more.
    expect(repo.record.warnings).toHaveLength(2);
  });
});

test('What the run before left holds no secret that is known only now', async () => {
  await using repo = new CommandLineRepo({
    'orchestrator.yml': `
tasks:
  told: { run: 'echo "it is swordfish"; echo "given=swordfish" >> "$GITHUB_OUTPUT"; ${tells}' }
  fails: { run: '${tells}' }
`,
    'fails.fails': '',
  });
  await repo.run(['run']);
  expect(repo.read('.orchestrator/latest/logs/told.log')).toBe('it is swordfish\n');
  await repo.run(['run', '--rerun-failed'], { FISH_TOKEN: 'swordfish' });
  expect(ran(repo)).toEqual(['fails', 'fails', 'told']);
  expect(repo.read('.orchestrator/latest/logs/told.log')).toBe('it is *********\n');
  const folder = realpathSync(join(repo.path, '.orchestrator/latest'));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())) {
    expect(readFileSync(join(entry.parentPath, entry.name), 'utf8')).not.toContain('swordfish');
  }
});

describe('run --resume DIR', () => {
  const slow = {
    'orchestrator.yml': `
tasks:
  quick: { run: '${tells}; echo done' }
  slow:
    needs: [quick]
    run: |
      ${tells}
      test -f short && exit
      echo $$ > started; echo begun > meet
      sleep 1000 & sleep 1001
  after: { needs: [slow], run: '${tells}' }
`,
  };

  /** The process ids of a run's task and of what it started, from its process group. */
  const isAlive = (pid: number): boolean =>
    existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

  test('after SIGKILL goes on in the same directory, when what was left running has been ended', async () => {
    await using repo = new CommandLineRepo(slow);
    const met = repo.hears('meet');
    const run = repo.start(['run']);
    await run.until(met);
    run.signal('SIGKILL');
    await run.ended;
    const directory = realpathSync(join(repo.path, '.orchestrator/latest'));
    const pid = Number(repo.read('started'));
    expect(isAlive(pid)).toBe(true);
    forget(repo);
    writeFileSync(join(repo.path, 'short'), '');

    const { code, stderr } = await repo.run(['run', '--resume', '.orchestrator/latest']);
    expect(code).toBe(0);
    expect(stderr).toContain('ended what the killed run had left');
    expect(isAlive(pid)).toBe(false);
    expect(ran(repo)).toEqual(['after', 'slow']);
    expect(realpathSync(join(repo.path, '.orchestrator/latest'))).toBe(directory);
    expect(states(repo.record)).toEqual({ quick: 'passed before', slow: 'passed', after: 'passed' });
    // The attempt that was lost is none.
    expect(repo.tasks['slow']?.attempts).toHaveLength(1);
    expect(repo.record.resumptions).toMatchObject([{ before: 'killed', restored: 1 }]);
    expect(readdirSync(join(repo.path, '.orchestrator/runs'))).toHaveLength(1);
  });

  test('refuses a run that goes on, and leaves it alone', async () => {
    await using repo = new CommandLineRepo(slow);
    const met = repo.hears('meet');
    const run = repo.start(['run']);
    await run.until(met);
    const before = repo.read(journal);
    const { code, stderr } = await repo.run(['run', '--resume', '.orchestrator/latest']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/can't be resumed, for it goes on: process \d+ works on it \[run-goes-on\]/);
    expect(repo.read(journal)).toBe(before);
    expect(isAlive(Number(repo.read('started')))).toBe(true);
    run.signal('SIGTERM');
    expect((await run.ended).code).toBe(143);
  });

  test('of two at once lets one go on', async () => {
    await using repo = new CommandLineRepo(slow);
    await repo.run(['run', 'quick']);
    // As if it had been killed before its end.
    const whole = repo.read(journal);
    writeFileSync(join(repo.path, journal), whole.slice(0, whole.lastIndexOf('\n', whole.length - 2) + 1));
    forget(repo);
    const met = repo.hears('meet');
    const both = [1, 2].map(() => repo.start(['run', '--resume', '.orchestrator/latest', 'after']));
    const [first, second] = both;
    const refused = await Promise.race(both.map((run) => run.ended));
    expect(refused.code).toBe(2);
    // Both may have seen the other and have given way.
    const other = await Promise.race([
      met.then(() => 'goes on'),
      Promise.all(both.map((run) => run.ended)).then(() => 'ended'),
    ]);
    if (other === 'goes on') {
      first?.signal('SIGTERM');
      second?.signal('SIGTERM');
      const codes = await Promise.all(both.map(async (run) => (await run.ended).code));
      expect(new Set(codes)).toEqual(new Set([143, 2]));
    }
    for (const line of repo.read(journal).trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  test('of a downloaded folder takes plain files with plain names, and no links', async () => {
    await using repo = await failed();
    const folder = join(repo.path, 'downloaded');
    cpSync(realpathSync(join(repo.path, '.orchestrator/latest')), folder, { recursive: true });
    writeFileSync(join(repo.path, 'precious'), 'mine');
    rmSync(join(folder, 'logs/build.log'));
    symlinkSync(join(repo.path, 'precious'), join(folder, 'logs/build.log'));
    rmSync(join(folder, 'tasks/lint.json'));
    symlinkSync('/dev/zero', join(folder, 'tasks/lint.json'));
    writeFileSync(
      join(folder, 'events.ndjson'),
      readFileSync(join(folder, 'events.ndjson'), 'utf8').replaceAll('"log":"logs/lint.log"', '"log":"../../precious"'),
    );
    const namesIn = () => new Set(readdirSync(folder, { recursive: true }) as string[]);
    const before = namesIn();
    expect((await repo.run(['run', '--resume', 'downloaded'])).code).toBe(0);
    expect(ran(repo)).toEqual(['deploy', 'test']);
    expect(namesIn()).toEqual(before);
    expect(repo.tasks['build']).toMatchObject({ stdout: 'built\n', log: null });
    expect(repo.tasks['lint']).toMatchObject({ stdout: '', log: null });
    expect(repo.read('precious')).toBe('mine');
    expect(JSON.stringify(repo.tasks)).not.toContain('mine');
  });

  test('of a folder whose folders are links takes nothing from where they lead', async () => {
    await using repo = await failed();
    const folder = join(repo.path, 'downloaded');
    cpSync(realpathSync(join(repo.path, '.orchestrator/latest')), folder, { recursive: true });
    renameSync(join(folder, 'logs'), join(repo.path, 'elsewhere'));
    symlinkSync(join(repo.path, 'elsewhere'), join(folder, 'logs'));
    expect((await repo.run(['run', '--resume', 'downloaded'])).code).toBe(0);
    expect(ran(repo)).toEqual(['deploy', 'test']);
    expect(repo.tasks['build']).toMatchObject({ stdout: 'built\n', log: null });
    expect(repo.has('.orchestrator/latest/logs/build.log')).toBe(false);
  });

  test('of a journal alone takes what passed as done', async () => {
    await using repo = await failed();
    mkdirSync(join(repo.path, 'alone'));
    writeFileSync(join(repo.path, 'alone/events.ndjson'), repo.read(journal));
    expect((await repo.run(['run', '--resume', 'alone'])).code).toBe(0);
    expect(ran(repo)).toEqual(['deploy', 'test']);
    expect(repo.tasks['build']).toMatchObject({
      status: 'passed',
      restored: true,
      log: null,
      outputs: { version: '1.2' },
    });
  });
});

describe('run --resume', () => {
  let repo: CommandLineRepo;
  beforeAll(async () => {
    repo = await failed();
  });
  afterAll(() => repo[Symbol.asyncDispose]());

  test.each([
    ['that is not there', () => 'nowhere', 'no-run-directory'],
    ['without a journal', () => '.orchestrator', 'no-run-directory'],
    [
      'whose journal tells no time',
      () => changed((text) => text.replace('"time":"2', '"time":"x')),
      'unusable-journal',
    ],
    ['whose journal is corrupt', () => changed((text) => text.replace('\n', '\n{"type":\n')), 'unusable-journal'],
    [
      'whose journal holds something else',
      () => changed((text) => text.replace('\n', '\nnonsense\n')),
      'unusable-journal',
    ],
    [
      'whose journal is nested so deeply that nobody could write it again',
      () => changed((text) => text.replace('"matrix":null', `"matrix":${'['.repeat(20_000)}${']'.repeat(20_000)}`)),
      'unusable-journal',
    ],
    [
      'of another version',
      () => changed((text) => text.replace('"schema_version":1', '"schema_version":2')),
      'unusable-journal',
    ],
    [
      'with events of a later version',
      () => changed((text) => `${text}{"type":"task-beamed","time":"x"}\n`),
      'unusable-journal',
    ],
    [
      'whose journal lacks its beginning',
      () => changed((text) => text.slice(text.indexOf('\n') + 1)),
      'unusable-journal',
    ],
  ] satisfies [string, () => string, string][])(
    'refuses a folder %s with one error, and exits with 2',
    async (_, path, expected) => {
      const { code, stderr, stdout } = await repo.run(['run', '--resume', path(), '--json']);
      expect(code).toBe(2);
      expect(stderr.match(/^error: /gm)).toHaveLength(1);
      expect(JSON.parse(stdout)).toMatchObject({ valid: false, diagnostics: [{ code: expected }] });
      expect(ran(repo)).toEqual([]);
    },
  );

  /** The name of a copy of the last run whose journal was changed. */
  function changed(change: (text: string) => string): string {
    mkdirSync(join(repo.path, 'changed'), { recursive: true });
    writeFileSync(join(repo.path, 'changed/events.ndjson'), change(repo.read(journal)));
    return 'changed';
  }
});

describe('Cut anywhere, a real run that is resumed ends like one that was never killed', () => {
  /** Without what tells when, and in which sitting. */
  const timeless = (record: RunRecord): unknown =>
    JSON.parse(
      JSON.stringify({ ...record, critical_path: [], resumptions: [] }, (key, value: unknown) =>
        /_time$|^duration$|^max_rss_bytes$|^cpu_seconds$|^restored$|^run_id$/.test(key) ? undefined : value,
      ),
    );

  const count = process.env['ORCH_LONG'] === undefined ? 3 : 200;

  test('in the middle of a line, at a line, before the first', async () => {
    await using repo = await failed();
    await repo.run(['run']);
    const whole = Buffer.from(repo.read(journal));
    const record = timeless(repo.record);
    const tasks = Object.values(repo.tasks).map(({ stdout, stderr }) => [stdout, stderr]);
    const directory = realpathSync(join(repo.path, '.orchestrator/latest'));
    const cuts = [0, 17, ...Array.from({ length: count }, () => Math.floor(Math.random() * whole.length))];
    for (const cut of cuts) {
      for (const name of ['run.json', 'report.md', 'junit.xml']) rmSync(join(directory, name));
      writeFileSync(join(directory, 'events.ndjson'), whole);
      truncateSync(join(directory, 'events.ndjson'), cut);
      const { code, signal, stderr } = await repo.run(['run', '--resume', directory]);
      const well = { cut, code: 0, signal: null, stderr: expect.not.stringContaining('error') };
      expect({ cut, code, signal, stderr }).toEqual(well);
      expect(realpathSync(join(repo.path, '.orchestrator/latest'))).toBe(directory);
      expect(timeless(repo.record)).toEqual(record);
      expect(Object.values(repo.tasks).map(({ stdout, stderr: errors }) => [stdout, errors])).toEqual(tasks);
    }
  }, 3_600_000);
});
