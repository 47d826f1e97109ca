import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { ProcessRig } from '../support/process-rig.ts';

let rig: ProcessRig;
beforeEach(() => {
  rig = new ProcessRig({ name: "it's a work space é" });
});
afterEach(() => rig.close());

describe('Starting a program', () => {
  test('program and arguments go to the kernel as a list, never through a shell', async () => {
    rig.write('-e a;b $(c).sh', 'printf "<%s>" "$@"\n');
    const args = ['$HOME', '; echo x', '', 'a\'b"c', 'new\nline', '*'];
    const { text } = await rig.script('-e a;b $(c).sh', ['sh'], { args }).result;
    expect(text).toBe(args.map((argument) => `<${argument}>`).join(''));
  });

  test('a file without interpreter is run itself', async () => {
    rig.write('tool', '#!/bin/sh\necho "$1"\n', 0o755);
    expect((await rig.script('tool', [], { args: ['ran'] }).result).text).toBe('ran\n');
  });

  test('it runs in its working directory, which a link in the workspace may name', async () => {
    mkdirSync(rig.path('a/b'), { recursive: true });
    symlinkSync('a/b', rig.path('link'));
    expect((await rig.run('pwd -P', 'sh', {}, { working_directory: 'a/b' }).result).text).toBe(`${rig.path('a/b')}\n`);
    expect((await rig.run('pwd -P', 'sh', {}, { working_directory: 'link' }).result).text).toBe(`${rig.path('a/b')}\n`);
  });

  test('python3 is python where only that exists, and the other way round', async () => {
    rig.write('bin/python', '#!/bin/sh\necho "python $*"\n', 0o755);
    rig.write('a.py', '');
    const env = { PATH: rig.path('bin') };
    expect((await rig.script('a.py', ['python3'], { env }).result).text).toBe(`python ${rig.path('a.py')}\n`);
  });

  test('a memory limit holds', async () => {
    if (process.platform !== 'linux') return;
    rig.write('a.py', 'print(len(bytearray(300_000_000)))\n');
    const limited = await rig.script('a.py', ['python3'], { sketch: { memory_limit: 200 * 1024 * 1024 } }).result;
    expect(limited.exit_code).toBe(1);
    expect(limited.text).toContain('MemoryError');
    expect((await rig.script('a.py', ['python3']).result).text).toBe('300000000\n');
    rig.write('b.sh', 'printf "<%s>" "$@"');
    const sketch = { memory_limit: 1024 ** 3 };
    expect((await rig.script('b.sh', ['sh'], { args: ['$(x)', 'a b'], sketch }).result).text).toBe('<$(x)><a b>');
  });
});

describe('What a process used', () => {
  test('is sampled over its tree: memory and time', async () => {
    if (process.platform !== 'linux') return;
    // Ends when it has used its time, whatever the machine does meanwhile.
    rig.write('a.py', 'import time\nb = bytearray(80_000_000)\nwhile time.process_time() < 1: pass\n');
    const { max_rss_bytes, cpu_seconds } = await rig.run('python3 a.py; true').ended;
    expect(max_rss_bytes).toBeGreaterThan(80_000_000);
    expect(cpu_seconds).toBeGreaterThan(0.2);
    expect(cpu_seconds).toBeLessThan(2);
  });

  test('is unknown where it was too short to be seen', async () => {
    expect(await rig.script('gone', ['sh']).ended).toMatchObject({ max_rss_bytes: null, cpu_seconds: null });
  });
});

describe('`run` is given to its shell as GitHub does', () => {
  test('bash stops at the first error, also within a pipe', async () => {
    expect(await rig.run('false\necho on').result).toMatchObject({ exit_code: 1, text: '' });
    expect(await rig.run('false | true\necho on').result).toMatchObject({ exit_code: 1, text: '' });
    expect((await rig.run('echo "$-" | tr -d "\\n"; echo " $0"').result).text).toMatch(/e.* \/.*task-\d+\.sh\n$/);
  });

  test('sh stops at the first error, but not within a pipe', async () => {
    expect(await rig.run('false | true\nfalse\necho on', 'sh').result).toMatchObject({ exit_code: 1, text: '' });
  });

  test('python, and templates with {0} in which blanks divide and quotes join', async () => {
    expect((await rig.run('print("hi", __file__[-3:])', 'python').result).text).toBe('hi .py\n');
    expect((await rig.run('echo hi $1', 'bash -u {0} "a b"').result).text).toBe('hi a b\n');
    expect((await rig.run('', 'printf %s|%s {0}x "q\\"q"').result).text).toMatch(/^\/.*\/task-\d+x\|q"q$/);
  });

  test('an unknown shell without {0} is an error that says so', async () => {
    const { kind, problem } = await rig.run('x', 'tcsh -f').ended;
    expect([kind, problem]).toEqual(['not-started', expect.stringContaining('"tcsh -f"')]);
  });

  test('the script is readable for its owner alone, and gone afterwards', async () => {
    expect((await rig.run('stat -c %a "$0"; cd "$(dirname "$0")"; stat -c %a .').result).text).toBe('600\n700\n');
  });

  test('where nobody asked for bash and there is none, sh does', async () => {
    rig.write('bin/sh', '#!/bin/sh\necho "as sh"\n', 0o755);
    const env = { PATH: rig.path('bin') };
    expect((await rig.run('x', 'bash', {}, { env }).result).text).toBe('as sh\n');
    const asked = { origins: { 'command.shell': { source: 'task' } } } as const;
    expect((await rig.run('x', 'bash', asked, { env }).ended).problem).toContain('"bash" is not installed');
  });
});

describe('What can’t be started says why in one sentence', () => {
  const problem = async (attempt: ReturnType<ProcessRig['run']>) => {
    const outcome = await attempt.ended;
    expect(outcome).toMatchObject({ kind: 'not-started', exit_code: null, signal: null, log: null });
    return outcome.problem;
  };

  test('an interpreter that is not installed', async () => {
    rig.write('scripts/x.R', '');
    expect(await problem(rig.script('scripts/x.R', ['Rscript-not-there']))).toBe(
      '"Rscript-not-there" is not installed or not on PATH (needed for scripts/x.R)',
    );
  });

  test('a file that vanished, is a folder, or is not executable', async () => {
    expect(await problem(rig.script('gone.sh', ['sh']))).toBe('gone.sh does not exist any more');
    mkdirSync(rig.path('folder.sh'));
    expect(await problem(rig.script('folder.sh', ['sh']))).toBe('folder.sh is not a file');
    rig.write('plain', '#!/bin/sh\n');
    expect(await problem(rig.script('plain', []))).toContain('plain is not executable');
  });

  test('a first line that names what is not installed', async () => {
    rig.write('tool', '#!/usr/bin/no-such-program -x\n', 0o755);
    rig.write('by-env', '#!/usr/bin/env -S A=1 no-such-program -x\n', 0o755);
    rig.write('crlf', '#!/usr/bin/env bash\r\n', 0o755);
    expect(await problem(rig.script('tool', []))).toBe(
      '"/usr/bin/no-such-program", which the first line of tool names, is not installed',
    );
    expect(await problem(rig.script('by-env', []))).toBe(
      '"no-such-program", which the first line of by-env names, is not installed',
    );
    expect(await problem(rig.script('crlf', []))).toContain('ends in a carriage return');
  });

  test('a working directory that is missing, no folder, or outside the workspace, also by a link', async () => {
    const at = (working_directory: string) => problem(rig.run('pwd', 'sh', {}, { working_directory }));
    rig.write('file', '');
    symlinkSync('/usr', rig.path('way-out'));
    expect(await at('none')).toBe('the working directory "none" does not exist');
    expect(await at('file')).toBe('the working directory "file" is not a folder');
    expect(await at('..')).toBe('the working directory ".." lies outside the workspace');
    expect(await at('/usr')).toContain('outside');
    expect(await at('way-out/bin')).toContain('outside');
  });

  test('an argument that is too long, and one with a NUL', async () => {
    rig.write('a.sh', '');
    expect(await problem(rig.script('a.sh', ['sh'], { args: ['x'.repeat(200_000)] }))).toContain('128 KiB');
    expect(await problem(rig.script('a.sh', ['sh'], { args: ['a\0b'] }))).toContain('NUL');
    // Nothing that was lent for them is lost.
    expect((await rig.run('echo on').result).text).toBe('on\n');
  });

  test('a log that can’t be written costs the log alone, and is a warning', async () => {
    rmSync(rig.runDirectory, { recursive: true });
    rig.write('a', '');
    symlinkSync(rig.path('a'), rig.runDirectory);
    const attempt = rig.run('echo on');
    expect((await attempt.ended).output.stdout).toBe('on\n');
    expect(attempt.warnings).toEqual([expect.stringContaining('ENOTDIR')]);
    attempt.result.catch(() => {});
    chmodSync(rig.path('a'), 0o600);
  });
});
