import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from '@jest/globals';

import { listenForSignals } from '../../src/orchestrate/interruption.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { isAlive } from '../support/process-rig.ts';
import { processesOf } from '../support/processes-of.ts';
import { newWord, StubbornRepo } from '../support/stubborn.ts';
import { tempRepo } from '../support/temp-repo.ts';

// Windows knows no signals, and elsewhere than on Linux only groups can be found.
const onLinux = process.platform === 'linux' ? describe : describe.skip;
const none = new Map();
const programs = join(import.meta.dirname, '../fixtures/programs');
const main = join(import.meta.dirname, '../../lib/cli/main.js');

/** All reports are there and tell of the same run. */
function expectReports(repo: CommandLineRepo, exit_code: number): void {
  expect(repo.record).toMatchObject({ status: 'cancelled', exit_code });
  for (const name of ['report.md', 'junit.xml'])
    expect(repo.read(`.orchestrator/latest/${name}`)).toContain('cancelled');
  expect(repo.read('.orchestrator/latest/events.ndjson').trim().split('\n').at(-1)).toContain('"run-ended"');
}

onLinux('A signal before anything was started', () => {
  test('ends at once, with its exit code, and leaves nothing', async () => {
    const word = newWord();
    // What is asked about the repository comes while it is read.
    await using repo = new CommandLineRepo({
      'bin/git': `#!/bin/sh\necho up > up\nexec bash -c 'sleep 600; :' ${word}\n`,
      'orchestrator.yml': 'tasks: { a: { run: ":", if: github.ref != 0 } }',
    });
    const up = repo.hears('up');
    const run = repo.start(['run'], { PATH: `${join(repo.path, 'bin')}:${process.env['PATH']}` });
    await run.until(up);
    run.signal('SIGINT');
    const { code, stderr } = await run.ended;
    expect([code, stderr]).toEqual([130, 'SIGINT came before anything was started\n']);
    expect(repo.has('.orchestrator')).toBe(false);
    while (processesOf(word).size > 0) await new Promise((resolve) => setImmediate(resolve));
  });

  test('can come to git only of a run: what merely looks asks git nothing', async () => {
    await using repo = new CommandLineRepo({
      'bin/git': '#!/bin/sh\necho up > up\n',
      // Names of contexts are as good in capitals.
      'orchestrator.yml': 'tasks: { a: { run: ":", if: GitHub.ref != 0 } }',
    });
    const environment = { PATH: `${join(repo.path, 'bin')}:${process.env['PATH']}` };
    for (const args of [['plan'], ['list'], ['validate'], ['graph'], ['run', '--dry-run']]) {
      expect((await repo.start(args, environment).ended).code).toBe(0);
    }
    expect(repo.has('up')).toBe(false);
    expect((await repo.start(['run'], environment).ended).code).toBe(0);
    expect(repo.has('up')).toBe(true);
  });

  test('counts also where it came while all else stood still, as when a large plan is made', () => {
    const interruption = pathToFileURL(join(import.meta.dirname, '../../lib/orchestrate/interruption.js')).href;
    const code = [
      `import { listenForSignals, unlessInterrupted } from '${interruption}';`,
      'const plan = async () => {',
      '  await new Promise((resolve) => setImmediate(resolve));',
      "  process.kill(process.pid, 'SIGTERM');",
      '  return {};',
      '};',
      'console.log(await unlessInterrupted(plan(), listenForSignals({})));',
    ];
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', code.join('\n')], { encoding: 'utf8' });
    expect(told).toBe('SIGTERM\n');
  });

  test('and where it came while the run was made ready: then the run is cancelled before its first task', () => {
    using repo = tempRepo({ 'orchestrator.yml': 'tasks: { a: { run: ":" } }' });
    const lib = pathToFileURL(join(import.meta.dirname, '../../lib/orchestrate')).href;
    const code = [
      `import { listenForSignals } from '${lib}/interruption.js';`,
      `import { loadRun } from '${lib}/load-run.js';`,
      `import { runLoaded } from '${lib}/run-loaded.js';`,
      "const invocation = { workspace: process.cwd(), selection: { tasks: [], exclude: [] }, overrides: {}, output_dir: 'out' };",
      'const loaded = await loadRun(invocation, process.env);',
      "const views = () => (process.kill(process.pid, 'SIGTERM'), []);",
      'const { record } = await runLoaded(loaded, { interruption: listenForSignals({}), views });',
      'console.log(JSON.stringify([record.exit_code, record.results[0].attempts]));',
    ];
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', code.join('\n')], {
      cwd: repo.path,
      encoding: 'utf8',
    });
    expect(told).toBe('[143,[]]\n');
  });
});

onLinux('What is running when a signal comes', () => {
  test('is ended whatever it is: deaf, stopped, in its own session, orphaned, hidden, begetting, without end of output', async () => {
    const word = newWord();
    const kinds = [
      'trap deaf',
      'session',
      'stopped',
      'crowd',
      'daemon',
      'hidden',
      'hydra',
      'rabbit',
      'comet',
      'trap writer',
    ];
    await using repo = new StubbornRepo(word, Object.fromEntries(kinds.map((kind, index) => [`t${index}`, { kind }])));
    const run = repo.start(['run', '--max-parallel', '20']);
    await run.until(repo.allUp);
    expect(processesOf(word).size).toBeGreaterThan(50);
    run.signal('SIGINT');
    expect((await run.ended).code).toBe(130);
    expect(processesOf(word)).toEqual(none);
    expectReports(repo, 130);
  });

  test('is ended in all its hundreds', async () => {
    const word = newWord();
    const tasks = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`t${index}`, { kind: 'trap crowd' }]));
    await using repo = new StubbornRepo(word, tasks);
    const run = repo.start(['run', '--max-parallel', '8']);
    await run.until(repo.allUp);
    expect(processesOf(word).size).toBeGreaterThan(300);
    run.signal('SIGINT');
    expect((await run.ended).code).toBe(130);
    expect(processesOf(word)).toEqual(none);
    expectReports(repo, 130);
  });

  test('is ended by a second signal at once, with no time to lose', async () => {
    const word = newWord();
    await using repo = new StubbornRepo(word, { a: { kind: 'late deaf crowd', kill_after: '10m' } });
    const run = repo.start(['run', '--verbose']);
    await run.until(repo.allUp);
    run.signal('SIGTERM');
    await run.until(run.says('run-cancelling'));
    run.signal('SIGINT');
    expect((await run.ended).code).toBe(143);
    expect(repo.has('late')).toBe(false);
    expect(processesOf(word)).toEqual(none);
    expectReports(repo, 143);
  });

  test('a pause before the next attempt is over', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml':
        'tasks: { a: { run: exit 1, retry: { max-attempts: 3, initial-delay: 10m, max-delay: 10m } } }',
    });
    const run = repo.start(['run', '--verbose']);
    await run.until(run.says('task-retrying'));
    run.signal('SIGINT');
    expect((await run.ended).code).toBe(130);
    expect(repo.record.results[0]?.reason).toBe('cancelled by SIGINT before attempt 2 of 3');
  });

  test('what tasks that passed left on purpose goes too, but only then', async () => {
    const word = newWord();
    const tasks = { a: { kind: 'daemon hidden |leave' }, b: { kind: 'plain', needs: ['a'] } };
    await using repo = new StubbornRepo(word, tasks);
    expect((await repo.run(['run', 'a'])).code).toBe(0);
    expect(processesOf(word).size).toBe(2);
    const run = repo.start(['run']);
    await run.until(repo.upOf('b'));
    run.signal('SIGINT');
    expect((await run.ended).code).toBe(130);
    // Those of the run before are its own.
    expect(processesOf(word).size).toBe(2);
  });
});

onLinux('Other ends', () => {
  test.each([
    ['SIGHUP', 'deaf'],
    ['SIGQUIT', 'late deaf'],
  ] as const)(
    '%s is to a run what SIGTERM is (SIGQUIT: two of them): exit 143, with all reports',
    async (signal, kind) => {
      const word = newWord();
      await using repo = new StubbornRepo(word, { a: { kind, kill_after: signal === 'SIGQUIT' ? '10m' : '1s' } });
      const run = repo.start(['run']);
      await run.until(repo.allUp);
      run.signal(signal);
      const { code, stderr } = await run.ended;
      expect([code, stderr]).toEqual([143, expect.stringContaining(`cancelling: ${signal}`)]);
      expect(processesOf(word)).toEqual(none);
      expectReports(repo, 143);
      expect(repo.read('.orchestrator/latest/report.md')).toContain(`cancelled by ${signal}`);
    },
  );

  test('a fault of our own leaves no process behind', async () => {
    const word = newWord();
    await using repo = new StubbornRepo(word, { a: { kind: 'trap session daemon hidden crowd' } });
    const fault = join(repo.path, 'fault.mjs');
    writeFileSync(fault, "process.on('SIGUSR2', () => { throw new Error('a fault'); });\n");
    const run = repo.start(['run'], { NODE_OPTIONS: `--import=${pathToFileURL(fault).href}` });
    await run.until(repo.allUp);
    run.signal('SIGUSR2');
    expect(await run.ended).toMatchObject({ code: 1, stderr: expect.stringContaining('a fault') });
    expect(processesOf(word)).toEqual(none);
  });

  test('a reader who had enough costs neither the run nor its reports', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': 'tasks: { a: { run: "seq 200000" }, b: { run: "seq 10", needs: [a] } }',
    });
    const shell = spawn(
      'bash',
      ['-c', '"$@" 2>&1 | head -n 1; exit ${PIPESTATUS[0]}', '-', process.execPath, main, 'run', '--json'],
      {
        cwd: repo.path,
        stdio: 'ignore',
      },
    );
    expect(await once(shell, 'close')).toEqual([0, null]);
    expect(repo.record).toMatchObject({ status: 'success', counts: { passed: 2 } });
    expect(repo.has('.orchestrator/latest/junit.xml')).toBe(true);
  });

  test('machine output that can’t be written is a failure of ours, what is shown is none', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': 'tasks: { a: { run: ":" } }' });
    const call = (redirection: string) =>
      once(
        spawn('bash', ['-c', `"$@" ${redirection}`, '-', process.execPath, main, 'run', '--json'], {
          cwd: repo.path,
          stdio: 'ignore',
        }),
        'close',
      );
    expect(await call('> /dev/full')).toEqual([3, null]);
    expect(await call('2> /dev/full')).toEqual([0, null]);
    expect(repo.record.status).toBe('success');
  });
});

onLinux('In a terminal', () => {
  test.each([
    ['Ctrl-C', 'keys:03', 130, 130],
    ['Ctrl-\\', 'keys:1c', 143, 143],
    ['closing it', 'hangup', 143, 129],
  ] as const)('%s ends all that runs, and the reports are complete', async (_, deed, recorded, code) => {
    const word = newWord();
    await using repo = new StubbornRepo(word, { a: { kind: 'deaf session stopped' } });
    const ready = join(repo.path, 'ready');
    execFileSync('mkfifo', [ready]);
    const terminal = spawn(
      'python3',
      ['-S', join(programs, 'in-terminal.py'), deed, ready, process.execPath, main, 'run'],
      {
        cwd: repo.path,
        env: { ...process.env, TERM: 'xterm', GITHUB_ACTIONS: 'false', npm_lifecycle_event: undefined },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const ended = once(terminal, 'close');
    await repo.allUp;
    writeFileSync(ready, 'now');
    expect(await ended).toEqual([code, null]);
    expect(processesOf(word)).toEqual(none);
    expectReports(repo, recorded);
  });

  test('a SIGINT that npm passes on after the terminal has sent it to all is the same one', () => {
    const heard: string[] = [];
    const listen = (environment: NodeJS.ProcessEnv): void => {
      const before = process.listeners('SIGINT');
      const interruption = listenForSignals(environment);
      const listener = process.listeners('SIGINT').find((one) => !before.includes(one));
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) process.off(name, listener ?? (() => {}));
      interruption.onFirst((signal) => heard.push(`first ${signal}`));
      interruption.onSecond((signal) => heard.push(`second ${signal}`));
      for (let times = 0; times < 3; times += 1) listener?.('SIGINT');
    };
    listen({ npm_lifecycle_event: 'test' });
    expect(heard).toEqual(['first SIGINT', 'second SIGINT']);
  });
});

/** The freezer of cgroups of version 1 holds a process as a file server does that does not answer. */
const freezer = '/sys/fs/cgroup/freezer';
const canFreeze = process.getuid?.() === 0 && existsSync(join(freezer, 'cgroup.procs'));

(canFreeze ? describe : describe.skip)('What the kernel holds', () => {
  test('is not waited for: it is named, and the rest of the run ends as it should', async () => {
    const word = newWord();
    await using repo = new StubbornRepo(word, { a: { kind: 'plain' }, b: { kind: 'deaf' } });
    const group = join(freezer, `orchestrator-${word}`);
    const run = repo.start(['run']);
    await run.until(repo.allUp);
    const held = [...processesOf(`${word} plain`).keys()][0] ?? 0;
    mkdirSync(group);
    try {
      writeFileSync(join(group, 'cgroup.procs'), String(held));
      writeFileSync(join(group, 'freezer.state'), 'FROZEN');
      run.signal('SIGINT');
      expect((await run.ended).code).toBe(130);
      expectReports(repo, 130);
      expect(JSON.stringify(repo.record.results)).toContain(`(process ${held})`);
      expect(processesOf(word).size).toBe(1);
    } finally {
      writeFileSync(join(group, 'freezer.state'), 'THAWED');
    }
    // It was killed long ago.
    while (isAlive(held)) await new Promise((resolve) => setImmediate(resolve));
    writeFileSync(join(freezer, 'cgroup.procs'), '0');
    rmdirSync(group);
  });
});
