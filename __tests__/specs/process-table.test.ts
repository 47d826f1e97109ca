import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

import { describe, expect, test } from '@jest/globals';

import { childrenOf, isLivingProcess, processesInProc, readStat } from '../../src/process/process-table.ts';

const onLinux = process.platform === 'linux' ? describe : describe.skip;

const threadsOn = [
  'import ctypes, threading, time',
  'threading.Thread(target=time.sleep, args=(600,)).start()',
  'ctypes.CDLL(None).pthread_exit(None)',
].join('\n');

/** Starts a program, and waits for what it comes to. */
async function coming<T>(program: string, args: readonly string[], look: (pid: number) => T | undefined) {
  const child = spawn(program, args, { stdio: 'ignore' });
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  for (;;) {
    const found = look(pid);
    if (found !== undefined) return { found, [Symbol.asyncDispose]: stop };
    await setImmediate();
  }
}

onLinux('Among the living', () => {
  test('is no process that has ended and that nobody asks for: there would be no end of ending it', async () => {
    // A shell that becomes a program that knows nothing of the child it has.
    await using dead = await coming('sh', ['-c', 'sleep 0 & exec sleep 600'], (pid) =>
      childrenOf(pid).find((child) => readStat(child)?.zombie === true),
    );
    expect(isLivingProcess(dead.found)).toBe(false);
    expect(processesInProc().map(({ pid }) => pid)).not.toContain(dead.found);
  });

  test('is a process whose first thread has ended, as long as it has others', async () => {
    await using running = await coming('python3', ['-c', threadsOn], (pid) =>
      /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')) ? pid : undefined,
    );
    expect(isLivingProcess(running.found)).toBe(true);
    expect(processesInProc().map(({ pid }) => pid)).toContain(running.found);
  });
});
