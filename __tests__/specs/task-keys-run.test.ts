import { describe, expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';

/** Runs a configuration; the repository holds what came of it. */
async function ran(config: string, files: Readonly<Record<string, string>> = {}): Promise<CommandLineRepo> {
  const repo = new CommandLineRepo({ 'orchestrator.yml': config, ...files });
  await repo.run(['run']);
  return repo;
}

const outputsOf = (repo: CommandLineRepo): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.values(repo.tasks).map(({ id, stdout }) => [id, stdout]));

/** Status, attempts, and how the task counts. */
const endsOf = (repo: CommandLineRepo): Readonly<Record<string, string>> =>
  Object.fromEntries(
    repo.record.results.map(({ id, status, attempts, allowed, flaky }) => [
      id,
      [status, attempts.length, allowed ? 'allowed' : '', flaky ? 'flaky' : ''].join(' ').trim(),
    ]),
  );

describe('What is run', () => {
  test('`run` is given to its shell as GitHub does', async () => {
    await using repo = await ran(`
tasks:
  default: { run: 'false | true; echo no' }
  sh: { shell: sh, run: 'false | true; echo yes' }
  python: { shell: python, run: 'import sys; print(sys.version_info[0])' }
  template: { shell: 'node {0} "a b"', run: 'console.log(process.argv[2])' }
  input: { run: 'cat; echo end' }
`);
    expect(outputsOf(repo)).toEqual({ default: '', sh: 'yes\n', python: '3\n', template: 'a b\n', input: 'end\n' });
  });

  test('`args` reach a script as they are, never through a shell; `working-directory` is in the workspace', async () => {
    await using repo = await ran(
      `
tasks:
  args: { script: ./s/args.mjs, args: ['$HOME', 'a b', '*', '; id', '', "'", 1.10, true, '\${{ runner.os && 1 }}'] }
  where: { run: pwd, working-directory: '\${{ env.WHERE }}', env: { WHERE: s } }
  away: { run: pwd, working-directory: '\${{ env.WHERE }}', env: { WHERE: '../..' } }
`,
      { 's/args.mjs': 'console.log(JSON.stringify(process.argv.slice(2)), process.cwd())' },
    );
    const args = JSON.stringify(['$HOME', 'a b', '*', '; id', '', "'", '1.10', 'true', '1']);
    expect(outputsOf(repo)).toMatchObject({ args: `${args} ${repo.path}\n`, where: `${repo.path}/s\n` });
    expect(repo.tasks['away']).toMatchObject({ status: 'error', reason: expect.stringContaining('outside') });
  });
});

describe('Needs and conditions', () => {
  test('`needs` takes an id, a glob, an optional one, a list, a matrix and one of its combinations', async () => {
    await using repo = await ran(`
tasks:
  a: {}
  lib/x: {}
  m: { matrix: { v: [1, 2] } }
  id: { needs: a }
  glob: { needs: 'lib/*' }
  list: { needs: [a, { id: gone, optional: true }, { id: 'none*', optional: true }, { id: lib/x }] }
  all: { needs: m }
  one: { needs: ['m (2)'] }
`);
    const needsOf = Object.fromEntries(repo.record.results.map(({ id, needs }) => [id, needs]));
    expect(needsOf).toMatchObject({
      id: ['a'],
      glob: ['lib/x'],
      list: ['a', 'lib/x'],
      all: ['m (1)', 'm (2)'],
      one: ['m (2)'],
    });
  });

  test('`if`, `skip` and `after` decide as written', async () => {
    await using repo = await ran(`
tasks:
  bad: { run: exit 1 }
  after: { after: bad, run: 'true' }
  met: { needs: bad, if: failure(), run: 'true' }
  always: { needs: bad, if: "\${{ always() && needs.bad.result == 'failure' }}", run: 'true' }
  implied: { needs: bad, if: "needs.bad.result == 'failure'", run: 'true' }
  no: { if: false, run: 'true' }
  skip: { skip: true, run: 'true' }
  reason: { skip: "\${{ format('until {0}', env.DAY) }}", env: { DAY: monday }, run: 'true' }
`);
    expect(endsOf(repo)).toEqual({
      bad: 'failed 1',
      after: 'passed 1',
      met: 'passed 1',
      always: 'passed 1',
      implied: 'skipped 0',
      no: 'skipped 0',
      skip: 'skipped 0',
      reason: 'skipped 0',
    });
    expect(repo.record.results.find(({ id }) => id === 'reason')?.reason).toBe('until monday');
  });
});

describe('Expressions', () => {
  test('see results and outputs of direct needs, the matrix, the environment, the runner and what git knows', async () => {
    await using repo = await ran(`
env: { FILE: file, ALSO: '\${{ env.FILE }}!' }
tasks:
  a: { run: printf 'v=1\\nm<<E\\nx\\ny\\nE\\n' >> "$GITHUB_OUTPUT" }
  s/b.sh: { run: echo o=b >> "$GITHUB_OUTPUT" }
  c:
    needs: [a, s/b.sh]
    matrix: { k: [one] }
    name: "\${{ matrix.k }} of \${{ needs.a.outputs.v }}"
    env:
      A: "\${{ needs.a.outputs.v }} \${{ needs['s/b.sh'].outputs.o }} \${{ needs.a.result }}"
      B: "\${{ toJSON(needs.a.outputs.m) }} \${{ needs.a.outputs.none }}"
      C: "\${{ runner.os != '' && format('{0}-{1}', env.ALSO, fromJSON('[2]')[0]) }}"
      D: "\${{ github.workspace }} \${{ contains('abc', 'b') }} \${{ join(fromJSON('[1,2]'), '+') }}"
    run: echo "$A|$B|$C|$D|$ALSO"
  broken: { run: 'true', env: { X: '\${{ fromJSON(env.BAD) }}', BAD: '{' } }
`);
    expect(repo.tasks['c (one)']).toMatchObject({
      name: 'one of 1',
      stdout: `1 b success|"x\\ny" |file!-2|${repo.path} true 1+2|file!\n`,
    });
    expect(repo.tasks['broken']).toMatchObject({
      status: 'error',
      reason: expect.stringContaining('fromJSON(env.BAD)'),
    });
  });
});

describe('Attempts', () => {
  test('`timeout`, `idle-timeout` and `kill-after`: state `timeout`, and the reason says which', async () => {
    await using repo = await ran(`
tasks:
  time: { run: sleep 60, timeout: 100ms }
  idle: { run: echo x; sleep 60, idle-timeout: 0.2 }
  deaf: { run: "trap '' TERM; sleep 60", timeout: 100ms, kill-after: 100ms }
`);
    expect(repo.record.results.map(({ id, status, reason }) => `${id} ${status}: ${reason}`)).toEqual([
      'deaf timeout: timed out after 100 ms',
      'idle timeout: printed nothing for 200 ms',
      'time timeout: timed out after 100 ms',
    ]);
  });

  test('`retry` in all its forms, `allowed-exit-codes` and `continue-on-error`', async () => {
    await using repo = await ran(`
defaults: { retry: { max-attempts: 2, initial-delay: 1ms } }
tasks:
  default: { run: exit 1 }
  none: { run: exit 1, retry: 0 }
  flaky: { run: test $ORCHESTRATOR_ATTEMPT = 2 }
  error: { run: x, shell: 'no-such-shell {0}' }
  on-error: { run: x, shell: 'no-such-shell {0}', retry: &two { max-attempts: 2, initial-delay: 1ms, on: error } }
  code: { run: exit 75, retry: { <<: *two, on: [75] } }
  other-code: { run: exit 1, retry: { <<: *two, on: [75] } }
  signal: { run: kill -SEGV $$, retry: { <<: *two, on: [SIGSEGV] } }
  other-signal: { run: kill -KILL $$, retry: { <<: *two, on: [SIGSEGV] } }
  output: { run: 'echo ECONNRESET; exit 1', retry: { <<: *two, on: [{ output: 'ECONN(RESET)' }] } }
  other-output: { run: 'echo x; exit 1', retry: { <<: *two, on: [{ output: 'ECONN(RESET)' }] } }
  timeout: { run: sleep 60, timeout: 50ms, retry: { <<: *two, on: [timeout] } }
  allowed-code: { run: exit 3, allowed-exit-codes: [0, 3] }
  zero-not-allowed: { run: exit 0, retry: 0, allowed-exit-codes: [3] }
  allowed: { run: exit 3, retry: 0, continue-on-error: true }
  this-one: { run: exit 3, retry: 0, continue-on-error: { exit-codes: [3] } }
  not-this: { run: exit 3, retry: 0, continue-on-error: { exit-codes: [4] } }
`);
    expect(endsOf(repo)).toEqual({
      default: 'failed 2',
      none: 'failed 1',
      flaky: 'passed 2  flaky',
      error: 'error 1',
      'on-error': 'error 2',
      code: 'failed 2',
      'other-code': 'failed 1',
      signal: 'failed 2',
      'other-signal': 'failed 1',
      output: 'failed 2',
      'other-output': 'failed 1',
      timeout: 'timeout 2',
      'allowed-code': 'passed 1',
      'zero-not-allowed': 'failed 1',
      allowed: 'failed 1 allowed',
      'this-one': 'failed 1 allowed',
      'not-this': 'failed 1',
    });
  });
});

describe('A matrix', () => {
  test('has include and exclude as on GitHub, values as `MATRIX_<KEY>`, mappings as JSON', async () => {
    await using repo = await ran(`
tasks:
  m:
    matrix:
      os: [linux, mac]
      node: [18, 20]
      exclude: [{ os: mac, node: 18 }]
      include: [{ os: linux, extra: more }, { os: win, node: 22 }]
    run: echo "$MATRIX_OS $MATRIX_NODE \${MATRIX_EXTRA-}"
  o:
    matrix: { my-cfg: [{ name: a, n: [1] }] }
    name: object \${{ matrix.my-cfg.name }}
    run: echo "$MATRIX_MY_CFG"
`);
    expect(outputsOf(repo)).toEqual({
      'm (linux, 18)': 'linux 18 more\n',
      'm (linux, 20)': 'linux 20 more\n',
      'm (mac, 20)': 'mac 20 \n',
      'm (win, 22)': 'win 22 \n',
      'o (a, 1)': '{"name":"a","n":[1]}\n',
    });
    expect(repo.record.results.at(-1)?.name).toBe('object a');
  });
});

describe('Limits', () => {
  test('`resources` in both forms hold, and `memory-limit` ends what takes more', async () => {
    await using repo = await ran(`
max-parallel: 3
resources: { db: 1 }
tasks:
  a: { run: &alone mkdir lock && sleep 0.1 && rmdir lock, resources: [db] }
  b: { run: *alone, resources: { db: 1 } }
  c: { run: *alone, resources: { db: 0.6 } }
  memory: { shell: python, run: 'x = bytearray(900_000_000)', memory-limit: 256MiB }
`);
    const memory = process.platform === 'linux' ? 'failed 1' : 'passed 1';
    expect(endsOf(repo)).toEqual({ a: 'passed 1', b: 'passed 1', c: 'passed 1', memory });
  });
});
