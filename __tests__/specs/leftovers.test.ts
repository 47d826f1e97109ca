import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from '@jest/globals';

import { fateOf, ownIdentity } from '../../src/process/identity.ts';
import { endLeftovers } from '../../src/process/leftovers.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { isAlive } from '../support/process-rig.ts';
import { processesOf } from '../support/processes-of.ts';
import { newWord, StubbornRepo } from '../support/stubborn.ts';

// Elsewhere nothing tells whose a process is.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('The name of a process', () => {
  test('tells it from another one that was given its number, and says nothing about those of other worlds', async () => {
    const own = ownIdentity();
    const [pid, start, boot, space] = own.split('.');
    expect(fateOf(own)).toBe('runs');
    expect(fateOf(`${pid}.${Number(start) + 1}.${boot}.${space}`)).toBe('ended');
    expect(fateOf(`${pid}.${start}.00000000.${space}`)).toBe('elsewhere');
    expect(fateOf(`${pid}.${start}.${boot}.1`)).toBe('elsewhere');
    expect(fateOf('nonsense')).toBe('elsewhere');
  });

  test('who can open no file any more takes nobody who lives for ended', () => {
    const identity = pathToFileURL(join(import.meta.dirname, '../../lib/process/identity.js')).href;
    const code = [
      `import { fateOf, ownIdentity } from '${identity}';`,
      "import { openSync } from 'node:fs';",
      'ownIdentity();',
      "try { for (;;) openSync('/dev/null'); } catch {}",
      'process.stdout.write(fateOf(process.argv[1]));',
    ];
    const shell = ['-c', 'ulimit -n 64; exec "$0" --input-type=module -e "$1" "$2"'];
    const told = execFileSync('sh', [...shell, process.execPath, code.join('\n'), ownIdentity()], { encoding: 'utf8' });
    expect(told).toBe('runs');
  });

  test('a zombie runs no more', async () => {
    const code = 'import os, time\npid = os.fork()\nif pid == 0: os._exit(0)\nprint(pid, flush=True)\ntime.sleep(600)';
    const parent = spawn('python3', ['-S', '-c', code], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [text] = (await once(parent.stdout, 'data')) as [Buffer];
    const start = /\) Z (?:\S+ ){18}(\d+)/;
    let stat = '';
    while (!start.test(stat)) stat = execFileSync('cat', [`/proc/${Number(text)}/stat`], { encoding: 'utf8' });
    const identity = ownIdentity().replace(/^\d+\.\d+/, `${Number(text)}.${start.exec(stat)?.[1]}`);
    expect(fateOf(identity)).toBe('ended');
    parent.kill('SIGKILL');
  });
});

/** Each says its number and stays: in its group, in a session of its own, orphaned there, deaf to SIGTERM, stopped. */
const staying = `
max-parallel: 9
tasks:
  plain: { run: "sleep 600 & echo $! > plain.pid; echo up > plain; wait" }
  away: { run: "setsid bash -c 'echo $$ > away.pid; echo up > away; sleep 600; :' & wait" }
  orphan: { run: "setsid -f bash -c 'echo $$ > orphan.pid; echo up > orphan; sleep 600; :'; sleep 600" }
  deaf: { run: "trap '' TERM; echo $$ > deaf.pid; echo up > deaf; while :; do sleep 1; done" }
  stopped: { run: "sleep 600 & kill -STOP $!; echo $! > stopped.pid; echo up > stopped; wait" }
  unmarked: { run: "env -i bash -c 'sleep 600 & echo $! > unmarked.pid; wait' & sleep 600 & until test -s unmarked.pid; do sleep 0.01; done; echo up > unmarked; wait" }
`;
const all = ['plain', 'away', 'orphan', 'deaf', 'stopped', 'unmarked'];

interface Killed {
  readonly repo: CommandLineRepo;
  readonly run_id: string;
  readonly pids: readonly number[];
}

async function runningRun(repo: CommandLineRepo, tasks: readonly string[]) {
  const up = tasks.map((task) => repo.hears(task));
  const run = repo.start(['run', ...tasks]);
  await run.until(Promise.all(up));
  const pids = tasks.map((task) => Number(repo.read(`${task}.pid`)));
  return {
    run,
    pids,
    run_id: readdirSync(join(repo.path, '.orchestrator/runs')).findLast((name) => /^\d/.test(name)) ?? '',
  };
}

async function killedRun(repo: CommandLineRepo, tasks: readonly string[]): Promise<Killed> {
  const { run, pids, run_id } = await runningRun(repo, tasks);
  run.signal('SIGKILL');
  expect((await run.ended).code).toBe(null);
  expect(pids.filter(isAlive)).toEqual(pids);
  return { repo, run_id, pids };
}

onLinux('What a killed orchestrator left running', () => {
  test('is ended wherever it went, and told by number and command', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': staying });
    const { run_id, pids } = await killedRun(repo, all);
    const ended = await endLeftovers({ run_id });
    expect(pids.filter(isAlive)).toEqual([]);
    expect(ended.map(({ pid }) => pid)).toEqual(expect.arrayContaining([...pids]));
    expect(ended.find(({ pid }) => pid === pids[0])?.command).toBe('sleep 600');
    expect(await endLeftovers({ run_id })).toEqual([]);
  });

  test('is left alone where the orchestrator lives, or where it belongs to another run', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': staying });
    await using other = new CommandLineRepo({ 'orchestrator.yml': staying });
    const { run, run_id, pids } = await runningRun(repo, ['plain']);
    const killed = await killedRun(other, ['plain']);
    expect(await endLeftovers({ run_id })).toEqual([]);
    expect(await endLeftovers({ run_id: '20200101-000000-aaaaaa' })).toEqual([]);
    expect([...pids, ...killed.pids].every(isAlive)).toBe(true);
    await endLeftovers({ run_id: killed.run_id });
    expect([...pids, ...killed.pids].map(isAlive)).toEqual([true, false]);
    run.signal('SIGINT');
    expect((await run.ended).code).toBe(130);
  });

  test('may stay where its task had ended: it was left on purpose', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': staying });
    const { run_id, pids } = await killedRun(repo, ['plain', 'away']);
    await endLeftovers({ run_id, mayStay: (slug) => slug === 'plain' });
    expect(pids.map(isAlive)).toEqual([true, false]);
    await endLeftovers({ run_id });
    expect(pids.map(isAlive)).toEqual([false, false]);
  });

  test('is never who looks for it, nor what that descends from', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': staying });
    const { run_id, pids } = await killedRun(repo, ['plain']);
    const mark = execFileSync('grep', ['-ao', 'ORCHESTRATOR_PROCESS_MARK=[^[:cntrl:]]*', `/proc/${pids[0]}/environ`], {
      encoding: 'utf8',
    });
    const leftovers = pathToFileURL(join(import.meta.dirname, '../../lib/process/leftovers.js')).href;
    const code = `import('${leftovers}').then(async (m) => console.log((await m.endLeftovers({ run_id: '${run_id}' })).length))`;
    const told = execFileSync(
      'env',
      [mark.trim(), 'bash', '-c', '"$@"; echo lives', '-', process.execPath, '-e', code],
      {
        encoding: 'utf8',
      },
    );
    expect(told).toMatch(/^[1-9]\nlives\n$/);
    expect(isAlive(pids[0] ?? 0)).toBe(false);
  });
});

onLinux('The next run in the same place', () => {
  test('ends what a killed one left running, hidden or not, and says so; what a task left on purpose stays', async () => {
    const word = newWord();
    const tasks = {
      a: { kind: 'daemon |leave' },
      b: { kind: 'trap deaf hidden session', needs: ['a'] },
      c: { kind: '|leave' },
    };
    await using repo = new StubbornRepo(word, tasks);
    const run = repo.start(['run', 'b']);
    await run.until(repo.upOf('b'));
    run.signal('SIGKILL');
    await run.ended;
    expect(processesOf(word).size).toBe(5);
    const { code, stderr } = await repo.run(['run', 'c']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/the run \S+ was killed and left ".*python3?.*" \(process \d+\).* running: ended/);
    expect(processesOf(word).size).toBe(1);
    expect(repo.record.warnings).toHaveLength(1);
    expect((await repo.run(['run', 'c'])).stderr).not.toContain('killed');
    expect(processesOf(word).size).toBe(1);
  });
});

onLinux('The temporary folder of a killed orchestrator', () => {
  test('is removed at the next start; those of the living, of other worlds, and what only looks alike stay', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'temp-'));
    const precious = mkdtempSync(join(tmpdir(), 'precious-'));
    writeFileSync(join(precious, 'file'), '');
    const own = ownIdentity();
    const dead = own.replace(/\.\d+/, '.1');
    const stays = [
      `orchestrator-${own}-aaaaaa`,
      `orchestrator-${dead.replace(/\.[0-9a-f]{8}\./, '.00000000.')}-bbbbbb`,
      'orchestrator-notes',
      `my-orchestrator-${dead}-cccccc`,
    ];
    for (const name of stays) mkdirSync(join(temp, name));
    symlinkSync(precious, join(temp, `orchestrator-${dead}-dddddd`));
    const gone = join(temp, `orchestrator-${dead}-eeeeee`);
    mkdirSync(gone);
    symlinkSync(precious, join(gone, 'link'));

    await using repo = new CommandLineRepo({ 'orchestrator.yml': 'tasks: { a: { run: ":" } }' });
    expect((await repo.run(['run'], { RUNNER_TEMP: temp })).code).toBe(0);
    expect(readdirSync(temp).toSorted()).toEqual([...stays, `orchestrator-${dead}-dddddd`].toSorted());
    expect(existsSync(join(precious, 'file'))).toBe(true);
    for (const folder of [temp, precious]) rmSync(folder, { recursive: true });
  });

  test('a run that is killed leaves one, and the next one takes it away', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'temp-'));
    await using repo = new CommandLineRepo({
      'orchestrator.yml': 'tasks: { a: { run: "echo up > a; exec sleep 600" }, b: { run: ":" } }',
    });
    const up = repo.hears('a');
    const run = repo.start(['run', 'a'], { RUNNER_TEMP: temp });
    await run.until(up);
    run.signal('SIGKILL');
    await run.ended;
    expect(readdirSync(temp)).toHaveLength(1);
    expect((await repo.run(['run', 'b'], { RUNNER_TEMP: temp })).code).toBe(0);
    expect(readdirSync(temp)).toEqual([]);
    for (const run_id of readdirSync(join(repo.path, '.orchestrator/runs'))) await endLeftovers({ run_id });
    rmSync(temp, { recursive: true });
  });
});
