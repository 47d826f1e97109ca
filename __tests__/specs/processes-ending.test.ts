import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { type AttemptEnd, startAttempt } from '../../src/engine/attempt.ts';
import type { Clock } from '../../src/engine/ports.ts';
import { systemClock } from '../../src/process/clock.ts';
import { planOf } from '../support/hand-made-plan.ts';
import { isAlive, ProcessRig } from '../support/process-rig.ts';
import { processesOf } from '../support/processes-of.ts';
import { newWord } from '../support/stubborn.ts';

/** Longer than any test waits: what happens before it happens for another reason. */
const never = 600_000;

// Windows knows neither signals nor groups, and elsewhere than on Linux only the group can be found.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

let rig: ProcessRig;
beforeEach(() => {
  rig = new ProcessRig();
});
afterEach(() => rig.close());

onLinux('How a process ended', () => {
  test('an exit code is the process’s own, also the 137 of a shell whose child was killed', async () => {
    expect(await rig.run('exit 3').ended).toMatchObject({ kind: 'exited', exit_code: 3, signal: null });
    expect(await rig.run("sh -c 'kill -KILL $$'").ended).toMatchObject({ kind: 'exited', exit_code: 137 });
  });

  test('a signal is told by its name', async () => {
    const ended = await rig.run('kill -SEGV $$').ended;
    expect(ended).toMatchObject({ kind: 'signaled', exit_code: null, signal: 'SIGSEGV' });
  });
});

onLinux('Stopping', () => {
  test('SIGTERM goes to the group, and what cleans up is given the time', async () => {
    const [ready, go] = [rig.fifo('ready'), rig.fifo('go')];
    const attempt = rig.program('hears-term.sh', [ready.path, go.path, rig.path('cleaned')]);
    await ready.heard();
    attempt.stop(never);
    expect(await attempt.ended).toMatchObject({ kind: 'exited', exit_code: 7 });
    expect(rig.read('cleaned')).toBe('cleaned\n');
  });

  test('what ignores SIGTERM gets SIGKILL after `kill_after`; a second call can only hasten that', async () => {
    const [ready, go] = [rig.fifo('ready'), rig.fifo('go')];
    const attempt = rig.program('ignores-term.sh', [ready.path, go.path]);
    await ready.heard();
    attempt.stop(never);
    attempt.stop(50);
    attempt.stop(never);
    expect(await attempt.ended).toMatchObject({ kind: 'signaled', signal: 'SIGKILL' });
  });

  test('what is started right after a task was killed is not taken for something that it left behind', async () => {
    for (let round = 0; round < 3; round += 1) {
      const ready = rig.fifo(`ready-${round}`);
      const deaf = rig.run(`trap '' TERM; echo > ${ready.path}; sleep 60`);
      await ready.heard();
      deaf.stop(20);
      await deaf.ended;
      // Long enough for whoever still looks for what the first left behind.
      expect((await rig.run('sleep 0.1; echo lives').result).text).toBe('lives\n');
    }
  });

  test('a stopped process is woken, so that it can hear', async () => {
    const ready = rig.fifo('ready');
    const attempt = rig.program('stops-itself.sh', [ready.path]);
    await ready.heard();
    attempt.stop(never);
    expect(await attempt.ended).toMatchObject({ kind: 'signaled', signal: 'SIGTERM' });
  });

  test('before it was started it starts nothing', async () => {
    const attempt = rig.run('echo yes > started');
    attempt.stop(never);
    expect(await attempt.ended).toMatchObject({ kind: 'not-started', problem: expect.stringContaining('stopped') });
    expect(rig.read('started')).toBeUndefined();
  });

  test('after it has ended it does nothing', async () => {
    const attempt = rig.run(':');
    await attempt.ended;
    attempt.stop(0);
    expect(await rig.run(':').ended).toMatchObject({ kind: 'exited', exit_code: 0 });
  });

  test('200 grandchildren that ignore SIGTERM, half of them in other groups, are all ended', async () => {
    const ready = rig.fifo('ready');
    const attempt = rig.program('starts-grandchildren.py', [ready.path]);
    const pids = (await ready.heard()).split(' ').map(Number);
    expect(pids).toHaveLength(200);
    attempt.stop(50);
    await attempt.ended;
    expect(pids.filter(isAlive)).toEqual([]);
  });

  test('what has children all the time, hidden from all but itself, is ended to the last of them', async () => {
    const [up, word] = [rig.fifo('up'), newWord()];
    const attempt = rig.program('stubborn.py', [word, 'trap', 'brood', `up=${up.path}`]);
    await up.heard();
    while (processesOf(word).size < 20) await new Promise((resolve) => setImmediate(resolve));
    attempt.stop(50);
    await attempt.ended;
    const left = processesOf(word);
    for (const pid of left.keys()) process.kill(pid, 'SIGKILL');
    expect(left).toEqual(new Map());
  });

  for (const how of [
    ['holding', 'marked'],
    ['quiet', 'marked'],
    ['holding', 'unmarked'],
  ] as const) {
    test(`a ${how.join(', ')} daemon in a session of its own is ended with its task`, async () => {
      const [told, wait] = [rig.fifo('told'), rig.fifo('wait')];
      const attempt = rig.program('leaves-daemon.py', [told.path, ...how, wait.path]);
      const pid = Number(await told.heard());
      expect(isAlive(pid)).toBe(true);
      attempt.stop(never);
      expect(await attempt.ended).toMatchObject({ kind: 'signaled', signal: 'SIGTERM' });
      expect(isAlive(pid)).toBe(false);
    });
  }
});

onLinux('What a task leaves behind', () => {
  test('a daemon that holds the pipes never hangs the run: it is ended, with a warning that names it', async () => {
    const told = rig.fifo('told');
    const attempt = rig.program('leaves-daemon.py', [told.path, 'holding', 'unmarked', '-']);
    const pid = Number(await told.heard());
    const { exit_code, text } = await attempt.result;
    expect(exit_code).toBe(0);
    expect(text).toBe('done\n');
    expect(isAlive(pid)).toBe(false);
    expect(attempt.warnings).toEqual([expect.stringMatching(new RegExp(`python.* \\(process ${pid}\\)`))]);
  });

  test('no time limit counts from the end of the process on, however long its output is held', async () => {
    const command = { kind: 'run', run: 'sleep 600 & exit 0', shell: 'bash' } as const;
    const [task] = planOf({ a: { command, timeout: 60_000, idle_timeout: 60_000 } }).tasks;
    if (task === undefined) throw new Error('no task');
    const limits = new Set<() => void>();
    const clock: Clock = {
      ...systemClock,
      after: (_, reached) => {
        limits.add(reached);
        return () => limits.delete(reached);
      },
    };
    const request = { task, attempt: 1, max_attempts: 1, args: [], env: {}, path: [], output_patterns: [] };
    const { record } = await new Promise<AttemptEnd>((ended) => {
      startAttempt(
        { ...request, working_directory: '.' },
        { processes: rig.processes, clock },
        {
          printed: () => {},
          annotated: () => {},
          // The process has ended, and what it left behind was found to hold its output: now all limits are over.
          warned: () => limits.forEach((reached) => reached()),
          ended,
        },
      );
    });
    expect(record).toMatchObject({ status: 'passed', exit_code: 0 });
  });

  test('a daemon that does not hold them is left alone, and nobody waits for it', async () => {
    const told = rig.fifo('told');
    const attempt = rig.program('leaves-daemon.py', [told.path, 'quiet', 'marked', '-']);
    const pid = Number(await told.heard());
    await attempt.ended;
    expect(attempt.warnings).toEqual([]);
    expect(isAlive(pid)).toBe(true);
    process.kill(pid, 'SIGKILL');
  });

  test('a background job that is stopped while it holds the pipes does not outlive the grace', async () => {
    const attempt = rig.run('sleep 600 & kill -STOP $!; echo $!');
    const { text, exit_code } = await attempt.result;
    expect(exit_code).toBe(0);
    expect(isAlive(Number(text))).toBe(false);
    expect(attempt.warnings).toEqual([expect.stringContaining(`(process ${Number(text)})`)]);
  });

  test('pipes that somebody held are not given to the next task', async () => {
    const told = rig.fifo('told');
    const attempt = rig.program('leaves-daemon.py', [told.path, 'holding', 'marked', '-']);
    await told.heard();
    await attempt.ended;
    const others = await Promise.all(Array.from({ length: 6 }, (_, index) => rig.run(`echo ${index}`).result));
    expect(others.map(({ text }) => text)).toEqual(['0\n', '1\n', '2\n', '3\n', '4\n', '5\n']);
  });
});
