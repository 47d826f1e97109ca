import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { ProcessRig } from '../support/process-rig.ts';

let rig: ProcessRig;
beforeEach(() => {
  rig = new ProcessRig({ secrets: ['correct horse battery'] });
});
afterEach(() => rig.close());

const pairs = Array.from({ length: 200 }, (_, index) => `o${index + 1}\ne${index + 1}\n`).join('');

describe('Output', () => {
  for (const program of ['prints-pairs.sh', 'prints-pairs.py', 'prints-pairs.mjs']) {
    test(`of both streams stands in the log in the order of arrival: ${program}`, async () => {
      const { text, output } = await rig.program(program).result;
      expect(text).toBe(pairs);
      expect(output.stdout).toBe(pairs.replaceAll(/e\d+\n/g, ''));
      expect(output.stderr).toBe(pairs.replaceAll(/o\d+\n/g, ''));
    });
  }

  test('of dash, and of several lines in a row, keeps its order too', async () => {
    const dash = await rig.run('for i in 1 2 3 4 5 6 7 8 9; do echo o$i; echo e$i >&2; echo f$i >&2; done', 'sh')
      .result;
    expect(dash.text).toBe([1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `o${i}\ne${i}\nf${i}\n`).join(''));
  });

  test('of both streams is no secret together in the log, though half of it came on each', async () => {
    const { text, output } = await rig.run("printf 'correct horse'; printf ' battery and more\\n' >&2", 'sh').result;
    expect(output).toMatchObject({ stdout: '***', stderr: ' battery and more\n' });
    expect(text).toBe('*** battery and more\n');
  });

  test('that may begin a secret, or go on in the next line, comes before what the other stream says next', async () => {
    // Long words, as of base64, that end in every letter: some begin a spelling of the secret.
    const ends = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/=';
    const script = `import os
for end in '${ends}':
    os.write(1, b'6f1ed002ab5595859014ebf0951522de4a8f1d2' + end.encode() + b'\\n')
    os.write(2, b'after ' + end.encode() + b'\\n')
`;
    const { text } = await rig.run(script, 'python').result;
    const lines = Array.from(ends, (end) => `6f1ed002ab5595859014ebf0951522de4a8f1d2${end}\nafter ${end}\n`);
    expect(text).toBe(lines.join(''));
  });

  test('streams can be opened again by name, as they can under the runner; standard input is empty', async () => {
    const { text, output, exit_code } = await rig.program('uses-dev-stdout.sh').result;
    expect(exit_code).toBe(0);
    expect(text.split('\n').toSorted()).toEqual(
      ['', 'first', 'second', 'third', 'third', 'fourth', 'fifth'].toSorted(),
    );
    expect(output.stdout).toBe('first\nsecond\nthird\nfifth\n');
    expect(output.stderr).toBe('third\nfourth\n');
  });

  test('is read as bytes: NULs, invalid UTF-8, colours and carriage returns are in the log as they were printed', async () => {
    const { bytes, output } = await rig.program('prints-anything.py').result;
    const printed = Buffer.from('a\x00b\xff\xfe\xc3(\r10%\r20%\n\x1b[31mred\x1b[0m\nhalf \xe2\x82', 'latin1');
    expect(bytes.includes(printed)).toBe(true);
    expect(bytes.length).toBe(printed.length + 'no end'.length);
    expect(output.stdout).toBe('a\0b\uFFFD\uFFFD\uFFFD(\r10%\r20%\n\u001b[31mred\u001b[0m\nhalf \uFFFD');
    expect(output.stderr).toBe('no end');
  });

  test('of one line of 100 MB is survived; the record holds its last MiB and says so', async () => {
    const { bytes, output } = await rig.program('prints-long-line.py').result;
    expect(bytes.length).toBe(100_000_001);
    expect(output.stdout).toBe(`${'x'.repeat(1024 * 1024 - 1)}\n`);
    expect(output.stdout_truncated).toBe(true);
    expect(output.stderr_truncated).toBe(false);
  });

  test('beyond the ordered beginning loses nothing, and problems at its end are found', async () => {
    rig.write('broken.sh', 'nonsense\n');
    const attempt = rig.program('prints-much.py');
    const { text, output } = await attempt.result;
    const lines = text.split('\n');
    const numbers = Array.from({ length: 48 * 1024 }, (_, index) => String(index).padStart(62, '0'));
    expect(lines.filter((line) => line.endsWith('o')).join()).toBe(numbers.map((number) => `${number}o`).join());
    expect(lines.filter((line) => line.endsWith('e')).join()).toBe(numbers.map((number) => `${number}e`).join());
    expect(output.stdout_truncated && output.stderr_truncated).toBe(true);
    expect(attempt.annotations).toMatchObject([{ path: 'broken.sh', start_line: 1, level: 'error' }]);
  });

  test('a task that prints nothing has an empty log, one that could not be started has none', async () => {
    const silent = await rig.run(':').result;
    expect(readFileSync(join(rig.runDirectory, silent.log ?? ''), 'utf8')).toBe('');
    const missing = await rig.script('gone.sh', ['sh']).result;
    expect(missing.log).toBeNull();
  });

  test('is not written through a link that somebody put in its place', async () => {
    rig.write('victim', 'precious');
    mkdirSync(join(rig.runDirectory, 'logs'), { recursive: true });
    symlinkSync(join(rig.workspace, 'victim'), join(rig.runDirectory, 'logs/planted.log'));
    const { text } = await rig.run('echo hello', 'bash', { slug: 'planted' }).result;
    expect(text).toBe('hello\n');
    expect(readFileSync(join(rig.workspace, 'victim'), 'utf8')).toBe('precious');
  });

  test('of several attempts is in one log, each from the second on under a line of its own', async () => {
    const slug = 'one';
    await rig.run('printf "no end"', 'bash', { slug }, { attempt: 1, max_attempts: 3 }).result;
    await rig.run('echo again', 'bash', { slug }, { attempt: 2, max_attempts: 3 }).result;
    const { text } = await rig.run('echo last', 'bash', { slug }, { attempt: 3, max_attempts: 3 }).result;
    expect(text).toBe('no end\n--- attempt 2 of 3 ---\nagain\n--- attempt 3 of 3 ---\nlast\n');
  });

  test('live views are told that something was printed before the task has ended', async () => {
    const go = rig.fifo('go');
    const attempt = rig.run(`printf prompt:; read -r _ < '${go.path}'`);
    while (attempt.printed() === 0) await new Promise((resolve) => setImmediate(resolve));
    await go.say('on\n');
    expect((await attempt.result).text).toBe('prompt:');
  });

  test('a known secret is replaced in log and record, also where it comes in two pieces', async () => {
    const go = rig.fifo('go');
    const attempt = rig.run(
      `printf 'a correct ho'; read -r _ < '${go.path}'; printf 'rse battery b'; echo 'correct horse battery' >&2`,
    );
    while (attempt.printed() === 0) await new Promise((resolve) => setImmediate(resolve));
    await go.say('on\n');
    const { text, output } = await attempt.result;
    expect(output).toMatchObject({ stdout: 'a *** b', stderr: '***\n' });
    expect(text).not.toContain('horse');
  });

  test('halves of a secret on the two streams do not stand joined in the log, where both came last and without an end', async () => {
    rig.redactor.add('half-a::half-b');
    const { text } = await rig.run(`printf half-a; printf ::half-b >&2`).result;
    expect(text).toBe('***');
  });
});

describe('Workflow commands in the output', () => {
  test('`::error`, `::warning` and `::notice` become annotations with paths in the workspace', async () => {
    rig.write('src/a.py', '');
    const attempt = rig.run(
      [
        `echo '::error file=src/a.py,line=3,endLine=4,col=2,endColumn=5,title=Bad%2C really::it broke%0Atwice'`,
        `echo "  ::warning file=$PWD/src/a.py::careful"`,
        `echo '::notice file=/etc/passwd,line=1::outside' >&2`,
        `echo 'text ::error::no command'`,
        `echo '::set-env name=A::b'`,
      ].join('\n'),
    );
    const { text } = await attempt.result;
    expect(attempt.annotations).toEqual([
      {
        level: 'error',
        message: 'it broke\ntwice',
        title: 'Bad, really',
        path: 'src/a.py',
        start_line: 3,
        end_line: 4,
        start_column: 2,
        end_column: 5,
      },
      expect.objectContaining({ level: 'warning', message: 'careful', path: 'src/a.py', start_line: null }),
      expect.objectContaining({ level: 'notice', path: null, start_line: null }),
    ]);
    expect(text).toContain('::set-env name=A::b\n');
  });

  test('`::add-mask::` redacts from there on, its own line included, even where that comes in pieces', async () => {
    const [ready, go] = [rig.fifo('ready'), rig.fifo('go')];
    const attempt = rig.run(
      [
        // So much that what follows is not gathered to be put in order, but passes as it is read.
        'head -c 300000 /dev/zero; echo',
        `printf '::add-mask::s3cr'; echo > '${ready.path}'; read -r _ < '${go.path}'`,
        'echo et%25value; echo "now s3cret%value; s3cret%25value"; echo s3cret%value >&2',
      ].join('\n'),
    );
    await ready.heard();
    await go.say('on\n');
    const { text, output } = await attempt.result;
    expect(text).toContain('now ***; ***\n');
    expect(`${text}${output.stdout}${output.stderr}`).not.toContain('s3cr');
  });

  test('a command far into a large output still acts, and colons elsewhere do not disturb', async () => {
    const attempt = rig.run(
      [
        `yes 'a::b ::c' | head -n 300000 || true`,
        `echo '::add-mask::late secret'`,
        `echo '  ::error::late error'`,
        `yes 'late secret ::' | head -n 300000 || true`,
      ].join('\n'),
    );
    const { text } = await attempt.result;
    expect(text).not.toContain('late secret');
    expect(text.split('\n').filter((line) => line === '*** ::')).toHaveLength(300_000);
    expect(text.split('\n').filter((line) => line === 'a::b ::c')).toHaveLength(300_000);
    expect(attempt.annotations).toMatchObject([{ message: 'late error' }]);
  });
});

describe('What is found in the output', () => {
  test('patterns of `retry.on` that match a line, colours aside, are told in the end', async () => {
    const patterns = ['ECONN(RESET|REFUSED)', '^never$', '^red$'];
    const { matched_patterns } = await rig.run(
      `printf 'x\\n\\033[31mred\\033[0m\\n' ; printf 'read ECONNRESET' >&2`,
      'bash',
      {},
      { output_patterns: patterns },
    ).result;
    expect(matched_patterns).toEqual(['ECONN(RESET|REFUSED)', '^red$']);
  });

  test('an error of bash in an inline script is placed on its line of the configuration', async () => {
    rig.write('orchestrator.yml', 'tasks:\n  one:\n    run: |\n      echo a\n      nonsense --x\n');
    const attempt = rig.run('echo a\nnonsense --x\n', 'bash', {
      origins: { command: { source: 'task', file: 'orchestrator.yml', line: 3, column: 10 } },
    });
    const { exit_code } = await attempt.result;
    expect(exit_code).toBe(127);
    expect(attempt.annotations).toMatchObject([{ level: 'error', path: 'orchestrator.yml', start_line: 5 }]);
  });

  test('where the script does not stand there word for word, it is placed on the task', async () => {
    rig.write('orchestrator.yml', 'tasks:\n  one:\n    run: >\n      echo a;\n      nonsense --x\n');
    const attempt = rig.run('echo a; nonsense --x\n', 'bash', {
      origins: { command: { source: 'task', file: 'orchestrator.yml', line: 3, column: 10 } },
    });
    await attempt.result;
    expect(attempt.annotations).toMatchObject([{ path: 'orchestrator.yml', start_line: 3 }]);
  });
});
