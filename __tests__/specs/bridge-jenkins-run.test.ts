import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { hostileStrings, literally, longStrings } from '../fixtures/bridge/hostile-strings.ts';
import {
  type CompiledClass,
  JenkinsHarness,
  type JenkinsRun,
  missingGroovy,
} from '../support/bridge/jenkins-harness.ts';
import { emittedForJenkins } from '../support/bridge/jenkins-emitted.ts';
import { statesOf } from '../support/bridge/jenkins-states.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { planned } from '../support/planned.ts';
import { toolVersion } from '../../src/model/version.ts';
import { readFileCommands } from '../../src/protocol/env-files.ts';

const whereGroovyIs = missingGroovy === undefined ? describe : describe.skip;
if (missingGroovy !== undefined) console.warn(`Jenkinsfiles are not run: ${missingGroovy}`);

let harness: JenkinsHarness;
beforeAll(() => {
  if (missingGroovy === undefined) harness = new JenkinsHarness();
});
afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

const texts = [...hostileStrings, ...longStrings];

/** Shell that appends each argument to a file, a line of base64 each. */
const show = (file: string): string =>
  `show() { for text; do printf %s "$text" | base64 -w0; echo; done >> '${file}'; }\n`;

function shown(repo: CommandLineRepo, file: string): readonly string[] {
  return repo
    .read(file)
    .split('\n')
    .slice(0, -1)
    .map((line) => Buffer.from(line, 'base64').toString());
}

/** Labels of the tasks in the order in which their shells began. */
function started({ events }: JenkinsRun): readonly string[] {
  return events.flatMap(({ ev, ...event }) => (ev === 'sh.start' ? [String(event['label'])] : []));
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

whereGroovyIs('Any text arrives byte for byte', () => {
  const tasksWith = (tasks: object): string => JSON.stringify({ tasks });

  test('in env, args, inline scripts and folders, under a C locale', async () => {
    await using repo = new CommandLineRepo();
    const at = (name: string): string => join(repo.path, name);
    const folder = `it's "a" $(folder) \\ é`;
    repo.write({
      'show.sh': `${show(at('args'))}show "$@"\n`,
      [`${folder}/x`]: '',
    });
    const names = texts.map((_, index) => `V${index}`);
    // In `run` an expression is an error.
    const inScripts = texts.filter((one) => !one.includes('${{'));
    const { text } = emittedForJenkins(
      tasksWith({
        env: {
          env: Object.fromEntries(texts.map((value, index) => [names[index], literally(value)])),
          run: `${show(at('env'))}for name in ${names.join(' ')}; do show "\${!name}"; done`,
        },
        args: { script: 'show.sh', args: texts.map(literally) },
        run: { run: `${show(at('run'))}${inScripts.map((one) => `show ${quoted(one)}`).join('\n')}` },
        folder: { run: `${show(at('folder'))}show "\${PWD##*/}"`, 'working-directory': folder },
        odd: { run: `env | grep -z '' | grep -a '^a-b=' > '${at('odd')}'`, env: { 'a-b': 'x y' } },
      }),
      {},
      { others: { 'show.sh': '' } },
    );
    const run = await harness.run(text, { source: repo.path });
    expect(statesOf(run)).toEqual({ env: 'passed', args: 'passed', run: 'passed', folder: 'passed', odd: 'passed' });
    for (const carrier of ['env', 'args']) expect(shown(repo, carrier)).toEqual(texts);
    expect(shown(repo, 'run')).toEqual(inScripts);
    expect(shown(repo, 'folder')).toEqual([folder]);
    expect(repo.read('odd').replace('\0', '')).toBe('a-b=x y\n');
    expect(repo.has('executed')).toBe(false);
  }, 120_000);

  test('from GITHUB_OUTPUT, GITHUB_ENV and GITHUB_PATH to those that need the task', async () => {
    await using repo = new CommandLineRepo();
    const file = texts.map((value, index) => `V${index}<<END-${index}\n${value}\nEND-${index}\n`).join('');
    const written = readFileCommands(file).values;
    repo.write({ written: file });
    const names = Object.keys(written);
    const { text } = emittedForJenkins(
      tasksWith({
        writer: {
          run: `cat written >> "$GITHUB_OUTPUT"\ncat written >> "$GITHUB_ENV"\nprintf 'NODE_OPTIONS=x\\nRunner_x=y\\n' >> "$GITHUB_ENV"\nprintf '/first\\n/se cond\\n' >> "$GITHUB_PATH"`,
        },
        between: { needs: ['writer'] },
        reader: {
          needs: ['writer', 'between'],
          env: Object.fromEntries(names.map((name) => [`OUT_${name}`, `\${{ needs.writer.outputs.${name} }}`])),
          run: `${show(join(repo.path, 'outputs'))}for name in ${names.join(' ')}; do name=OUT_$name; show "\${!name}"; done`,
        },
        heir: {
          needs: ['between'],
          run: `${show(join(repo.path, 'heirs'))}for name in ${names.join(' ')}; do show "\${!name}"; done\nshow "$NODE_OPTIONS$Runner_x" "$PATH"`,
        },
        stranger: { run: '[ -z "$V0" ]' },
        legs: { matrix: { v: ['one', ''] }, run: 'echo "x=$MATRIX_V" >> "$GITHUB_OUTPUT"' },
        joined: { needs: ['legs'], env: { X: '${{ needs.legs.outputs.x }}' }, run: '[ "$X" = one ]' },
      }),
    );
    const run = await harness.run(text, { source: repo.path });
    const tasks = ['writer', 'between', 'reader', 'heir', 'stranger', 'legs (one)', 'legs (v=)', 'joined'];
    expect(statesOf(run)).toEqual(Object.fromEntries(tasks.map((id) => [id, 'passed'])));
    expect(shown(repo, 'outputs')).toEqual(Object.values(written));
    expect(shown(repo, 'heirs').slice(0, -2)).toEqual(Object.values(written));
    expect(shown(repo, 'heirs').at(-2)).toBe('');
    expect(shown(repo, 'heirs').at(-1)?.startsWith('/se cond:/first:/')).toBe(true);
  }, 120_000);

  test('as the id of a task, where that can be one', async () => {
    await using repo = new CommandLineRepo();
    const ids = hostileStrings.filter((id) => {
      const { plan, diagnostics } = planned(tasksWith({ [id]: { run: 'x' } }));
      return plan?.tasks.length === 1 && diagnostics.length === 0;
    });
    expect(ids.length).toBeGreaterThan(60);
    const script = `${show(join(repo.path, 'ids'))}show "$ORCHESTRATOR_TASK_ID"`;
    const { text } = emittedForJenkins(
      tasksWith({ ...Object.fromEntries(ids.map((id) => [id, { run: script }])), last: { needs: ids, run: script } }),
    );
    const run = await harness.run(text, { executors: 1 });
    expect(Object.keys(statesOf(run)).length).toBe(ids.length + 1);
    expect(run.result).toBe('SUCCESS');
    expect([...shown(repo, 'ids')].sort()).toEqual([...ids, 'last'].sort());
  }, 120_000);
});

whereGroovyIs('The engine of a Jenkinsfile', () => {
  test('starts a task as soon as its needs have ended, and not when a level has', async () => {
    await using repo = new CommandLineRepo();
    const seen = join(repo.path, 'seen');
    const { text } = emittedForJenkins(`tasks:
  slow: {run: 'until [ -e ${seen} ]; do sleep 0.02; done'}
  quick: {run: 'true'}
  after: {needs: [quick], run: 'touch ${seen}'}
`);
    const run = await harness.run(text);
    expect(statesOf(run)).toEqual({ slow: 'passed', quick: 'passed', after: 'passed' });
  }, 60_000);

  test('needs one executor, and a retry that waits holds none', async () => {
    const { text } = emittedForJenkins(`tasks:
  a: {run: '[ $ORCHESTRATOR_ATTEMPT = 2 ]', priority: high, retry: {max-attempts: 2, initial-delay: 500ms}}
  b: {run: 'true', needs: [c]}
  c: {run: 'true'}
`);
    const run = await harness.run(text, { executors: 1 });
    expect(started(run).slice(0, 2).toSorted()).toEqual(['a', 'c']);
    expect(started(run).slice(2)).toEqual(['b', 'a']);
    expect(run.events.filter(({ ev }) => ev === 'sleep')).toMatchObject([{ ms: 500, inNode: false }]);
    expect(run.stages).toMatchObject({ a: 'UNSTABLE', 'a (attempt 2)': 'SUCCESS' });
    expect(run.result).toBe('SUCCESS');
  }, 60_000);

  test('starts no more than max-parallel, those first that our own engine would', async () => {
    const { text } = emittedForJenkins(`max-parallel: 1
tasks:
  z: {run: 'true', priority: critical}
  long-2: {run: 'true', needs: [long-1]}
  long-1: {run: 'true'}
  b: {run: 'true'}
  a: {run: 'true'}
  last: {run: 'true', priority: low, needs: [long-1]}
`);
    const run = await harness.run(text, { executors: 4 });
    expect(started(run)).toEqual(['z', 'long-1', 'a', 'b', 'long-2', 'last']);
    expect(run.events.at(-1)).toMatchObject({ mostExecutors: 1 });
  }, 60_000);

  test('hands out resources of any capacity all or nothing, and lets none starve', async () => {
    const amounts: Readonly<Record<string, number>> = { a: 0.5, b: 1, c: 1.5, d: 2, e: 0.1, f: 0.2 };
    const tasks = Object.entries(amounts).map(([id, db]) => `  ${id}: {run: 'sleep 0.1', resources: {db: ${db}}}`);
    const { text } = emittedForJenkins(`resources: {db: 2}\ntasks:\n${tasks.join('\n')}\n`);
    const run = await harness.run(text, { executors: 6 });
    let taken = 0;
    const levels = run.events.flatMap(({ ev, ...event }) => {
      if (ev !== 'sh.start' && ev !== 'sh.end') return [];
      taken += (ev === 'sh.start' ? 1 : -1) * (amounts[String(event['label'])] ?? 0);
      return [taken];
    });
    expect(levels.length).toBe(12);
    expect(Math.max(...levels)).toBeLessThanOrEqual(2.000001);
    // In order of rank: what c and d wait for is not given to those after them, though it would do for e and f.
    const order = started(run);
    expect([order.slice(0, 2).toSorted(), order.slice(2, 4), order.slice(4).toSorted()]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    expect(run.result).toBe('SUCCESS');
  }, 60_000);

  test('shows each task as its stage: red, yellow, or not built', async () => {
    const { text } = emittedForJenkins(`tasks:
  bad: {run: exit 1}
  soft: {run: exit 3, continue-on-error: true}
  fine: {run: exit 42, needs: [soft], allowed-exit-codes: [0, 42]}
  skipped: {run: 'true', needs: [bad]}
  never: {run: 'true', skip: not today}
  wrong: {run: 'true', env: {X: "\${{ fromJSON('{') }}"}}
`);
    const run = await harness.run(text);
    expect(run.stages).toMatchObject({
      bad: 'FAILURE',
      soft: 'UNSTABLE',
      fine: 'SUCCESS',
      skipped: 'NOT_BUILT',
      never: 'NOT_BUILT',
      wrong: 'FAILURE',
    });
    expect(run.result).toBe('FAILURE');
    const soft = await harness.run(emittedForJenkins('tasks: {soft: {run: exit 3, continue-on-error: true}}').text);
    expect(soft.result).toBe('SUCCESS');
  }, 60_000);

  test('ends an attempt that prints nothing, and a timeout that is tried again leaves the build green', async () => {
    const { text } = emittedForJenkins(`tasks:
  silent: {run: sleep 30, idle-timeout: 300ms, continue-on-error: true}
  late: {run: '[ $ORCHESTRATOR_ATTEMPT = 2 ] || exec sleep 30', timeout: 400ms, retry: {max-attempts: 2, initial-delay: 1ms}}
`);
    const run = await harness.run(text);
    expect(statesOf(run)).toEqual({ silent: 'timeout', late: 'passed' });
    expect(run.result).toBe('SUCCESS');
    expect(run.log.join('\n')).toContain('silent: timeout, allowed (printed nothing for 0.3 s)');
  }, 60_000);

  test('allows an exit code 0 that is a failure by its own number alone, and tries again what a named signal ended', async () => {
    const { text } = emittedForJenkins(`tasks:
  one: {run: ':', allowed-exit-codes: [3], continue-on-error: {exit-codes: [1]}}
  zero: {run: ':', allowed-exit-codes: [3], continue-on-error: {exit-codes: [0]}}
  usr: {run: '[ $ORCHESTRATOR_ATTEMPT = 2 ] || kill -USR1 $$', retry: {max-attempts: 2, initial-delay: 1ms, on: [SIGUSR1]}}
`);
    const run = await harness.run(text);
    expect(statesOf(run)).toEqual({ one: 'failed', zero: 'failed', usr: 'passed' });
    expect(run.log.join('\n')).toContain('zero: failed, allowed (exit code 0)');
    expect(run.log.join('\n')).toContain('one: failed (exit code 0)');
  }, 60_000);

  test('tries nothing again where no rule of retry.on is left', async () => {
    const { text } = emittedForJenkins(`tasks:
  none: {run: '[ $ORCHESTRATOR_ATTEMPT = 2 ]', retry: {max-attempts: 2, initial-delay: 1ms, on: []}}
  output: {run: '[ $ORCHESTRATOR_ATTEMPT = 2 ]', retry: {max-attempts: 2, initial-delay: 1ms, on: [{output: again}]}}
  code: {run: '[ $ORCHESTRATOR_ATTEMPT = 2 ]', retry: {max-attempts: 2, initial-delay: 1ms, on: [1, {output: again}]}}
`);
    expect(statesOf(await harness.run(text))).toEqual({ none: 'failed', output: 'failed', code: 'passed' });
  }, 60_000);

  test('tells a task in its variables and arguments whether one of its needs came to a result', async () => {
    await using repo = new CommandLineRepo({ 'show.sh': 'echo "args $1" >> "$TRACE"\n' });
    const { text } = emittedForJenkins(
      `tasks:
  good: {run: ':'}
  bad: {run: exit 1}
  env: {needs: [good, bad], if: always(), env: {R: "\${{ contains(needs.*.result, 'failure') }} \${{ contains(needs.*.result, 'Skipped') }}"}, run: 'echo "env $R" >> ${repo.path}/trace'}
  args: {needs: [good], env: {TRACE: ${repo.path}/trace}, script: show.sh, args: ["\${{ contains(needs.*.result, 'failure') }}"]}
`,
      {},
      { others: { 'show.sh': '' } },
    );
    await harness.run(text, { source: repo.path });
    expect(repo.read('trace').split('\n').toSorted()).toEqual(['', 'args false', 'env true false']);
  }, 60_000);

  test('tells what could not be started from what failed', async () => {
    const { text } = emittedForJenkins(
      `interpreters: {.xyz: no-such-interpreter}
tasks:
  interpreter: {script: a.xyz, retry: {max-attempts: 2, initial-delay: 1ms, on: [failed, 127]}}
  folder: {run: 'true', working-directory: not-there, retry: {max-attempts: 2, initial-delay: 1ms}}
  command: {run: no-such-command, retry: {max-attempts: 2, initial-delay: 1ms}}
  missing: {script: gone.sh}
`,
      {},
      { others: { 'a.xyz': '', 'gone.sh': '' } },
    );
    await using repo = new CommandLineRepo({ 'a.xyz': '' });
    // The helper that stands for discovery knows bash alone.
    const changed = text.replace(
      "id: 'interpreter',\n    script: 'a.xyz',\n    interpreter: ['bash']",
      "id: 'interpreter',\n    script: 'a.xyz',\n    interpreter: ['no-such-interpreter']",
    );
    const run = await harness.run(changed, { source: repo.path });
    expect(statesOf(run)).toEqual({ interpreter: 'error', folder: 'error', command: 'failed', missing: 'error' });
    expect(started(run).toSorted()).toEqual(['command', 'command', 'folder', 'interpreter', 'missing']);
  }, 60_000);
});

whereGroovyIs('With --layout levels', () => {
  test.each([
    ['gates alone', 'tasks: {a: {}, b: {needs: [a]}}', { a: 'passed', b: 'passed' }],
    [
      'gates at the end, and tasks that look at what failed before',
      `tasks:
  bad: {run: exit 1}
  gate: {needs: [bad]}
  told: {needs: [gate], if: failure(), run: 'true'}
  other: {needs: [gate], run: 'true'}
  word: {needs: [gate], if: "always() && needs.gate.result == 'failure'", run: 'true'}
  end: {needs: [told, other], if: always()}
`,
      { bad: 'failed', gate: 'skipped', told: 'passed', other: 'skipped', word: 'passed', end: 'passed' },
    ],
  ])(
    'a plan of %s runs',
    async (_, yaml, states) => {
      expect(statesOf(await harness.run(emittedForJenkins(yaml, { layout: 'levels' }).text))).toEqual(states);
    },
    60_000,
  );
});

whereGroovyIs('A run that ends early', () => {
  const yaml = (trace: string, head: string, bad: string): string => `${head}
tasks:
  long: {run: 'touch ${trace}.long; exec sleep 60', timeout: 5m}
  again: {run: 'touch ${trace}.again; exit 1', continue-on-error: true, retry: {max-attempts: 2, initial-delay: 1m}}
  bad: {run: '${bad}', timeout: 5m}
  later: {needs: [long], run: 'true'}
  cleanup: {needs: [long], if: always(), run: touch ${trace}.cleanup}
  on-failure: {needs: [bad], if: failure(), run: 'true'}
  unless: {needs: [long], if: '!cancelled()', run: 'true'}
  told: {needs: [bad], if: cancelled(), run: 'true'}
`;

  test.each([
    [
      'fail-fast',
      'fail-fast: true',
      (trace: string) => `until [ -e ${trace}.long -a -e ${trace}.again ]; do sleep 0.02; done; exit 1`,
    ],
    ['its timeout', 'timeout: 3s', (trace: string) => `until [ -e ${trace}.long ]; do sleep 0.02; done; exec sleep 60`],
  ])(
    'by %s leaves each task as our own engine does',
    async (_, head, bad) => {
      await using repo = new CommandLineRepo();
      const own = join(repo.path, 'own');
      repo.write({ 'orchestrator.yml': yaml(own, head, bad(own)) });
      await repo.run(['run', '--max-parallel', '8']);
      const trace = join(repo.path, 'theirs');
      const run = await harness.run(emittedForJenkins(yaml(trace, head, bad(trace))).text, { executors: 8 });
      expect(statesOf(run)).toEqual(Object.fromEntries(repo.record.results.map(({ id, status }) => [id, status])));
      expect(repo.has('theirs.cleanup')).toBe(true);
      expect(run.result).toBe('FAILURE');
    },
    60_000,
  );

  test('by a user starts nothing any more', async () => {
    const running = harness.start(
      emittedForJenkins(`tasks:
  long: {run: exec sleep 60}
  again: {run: exit 1, retry: {max-attempts: 2, initial-delay: 1m}}
  cleanup: {needs: [long], if: always(), run: 'true'}
`).text,
    );
    await Promise.all([
      running.until(({ ev, ...event }) => ev === 'sh.start' && event['label'] === 'long'),
      running.until(({ ev }) => ev === 'sleep'),
    ]);
    running.abort();
    const run = await running.ended;
    expect(run.result).toBe('ABORTED');
    expect(started(run).toSorted()).toEqual(['again', 'long']);
  }, 60_000);
});

whereGroovyIs('In a build that a timer started', () => {
  const { text } = emittedForJenkins(`schedule: [{cron: '17 * * * *', timezone: Europe/Berlin}]
tasks:
  always: {run: 'true'}
  nightly: {run: 'true', schedule: '0 3 * * *'}
  monday: {run: 'true', schedule: '17 3 1 * 1'}
  gate: {needs: [nightly]}
  after: {run: 'true', needs: [gate]}
`);
  const timer = { causes: [{ _class: 'hudson.triggers.TimerTrigger$TimerTriggerCause' }] };
  // Monday, the 23rd of November, 03:17 in Berlin.
  const monday = Date.UTC(2026, 10, 23, 2, 17, 4);

  test.each([
    ['what is due runs', monday, timer, { nightly: 'passed', monday: 'passed', gate: 'passed', after: 'passed' }],
    ['what is not is skipped', monday + 3_600_000, timer, { nightly: 'skipped', monday: 'skipped' }],
    ['and only there', monday + 3_600_000, {}, { nightly: 'passed', monday: 'passed' }],
  ])(
    '%s',
    async (_, time, causes, states) => {
      const run = await harness.run(text, { time, ...causes });
      expect(statesOf(run)).toMatchObject({ always: 'passed', ...states });
      expect(run.events.find(({ ev }) => ev === 'trigger')).toMatchObject({ args: ['TZ=Europe/Berlin\n17 * * * *'] });
    },
    60_000,
  );
});

whereGroovyIs('Jenkins compiles', () => {
  const sizes = async (text: string): Promise<readonly CompiledClass[]> => {
    const classes = await harness.compile(text);
    if (typeof classes === 'string') throw new Error(classes.slice(0, 500));
    return classes;
  };
  const most = (
    classes: readonly CompiledClass[],
    key: 'constants' | 'longestText' | 'largest' | 'largestCps',
  ): number => Math.max(...classes.map((one) => one[key]));

  test('a thousand tasks in one file, among them one that needs all and one with long texts', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 998 }, (_, i) => [
        `task ${i}`,
        { run: `echo ${i}\nmake step-${i}\n`, env: { STEP: `s${i}` }, ...(i < 5 ? {} : { needs: [`task ${i - 5}`] }) },
      ]),
    );
    const env = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`V${i}`, `value ${i}`]));
    const { text } = emittedForJenkins(
      JSON.stringify({
        tasks: {
          ...many,
          all: { needs: Object.keys(many), run: 'x', env },
          long: { run: `: ${'漢'.repeat(200_000)}\n`, env: { A: 'x'.repeat(131_000), B: "'".repeat(70_000) } },
        },
      }),
    );
    const classes = await sizes(text);
    expect(most(classes, 'longestText')).toBeLessThan(65_536);
    expect(most(classes, 'largest')).toBeLessThan(40_000);
    // Jenkins makes such a method about ten times as large.
    expect(most(classes, 'largestCps')).toBeLessThan(6000);
    expect(most(classes, 'constants')).toBeLessThan(40_000);
  }, 120_000);
});

whereGroovyIs('In wrapper mode', () => {
  const program = join(import.meta.dirname, '../../lib/cli/main.js');
  const npx = `#!/bin/sh
[ "$1 $2" = "--yes script-orchestrator@${toolVersion}" ] || exit 99
shift 2
exec '${process.execPath}' '${program}' "$@"
`;
  const inRepo = (repo: CommandLineRepo) => ({
    source: repo.path,
    agentEnv: { PATH: `${join(repo.path, 'bin')}:${process.env['PATH'] ?? ''}` },
  });

  test('Jenkins gets the results and the run directory of the orchestrator', async () => {
    const yaml = 'tasks: {a: {run: "true"}, b: {run: exit 1, needs: [a]}, c: {run: "true", needs: [b]}}';
    await using repo = new CommandLineRepo({ 'orchestrator.yml': yaml, 'bin/npx': npx });
    const { text } = emittedForJenkins(yaml, { mode: 'wrapper' });
    const run = await harness.run(text, inRepo(repo));
    expect(run.result).toBe('FAILURE');
    expect(run.events.find(({ ev }) => ev === 'junit')).toMatchObject({ tests: 3, failed: 1 });
    const archive = run.events.find(({ ev }) => ev === 'archive');
    expect(archive?.['files']).toEqual(expect.arrayContaining(['.orchestrator/latest/run.json']));
  }, 60_000);

  const cause = (name: string) => [{ _class: `hudson.model.Cause$${name}` }];
  const change = { CHANGE_ID: '7', CHANGE_BRANCH: 'topic', CHANGE_TARGET: 'main', CHANGE_AUTHOR: 'ada' };
  test.each([
    ['a push', { BRANCH_NAME: 'main' }, undefined, 'push refs/heads/main'],
    ['a tag', { BRANCH_NAME: 'v1', TAG_NAME: 'v1' }, undefined, 'push refs/tags/v1'],
    ['a request', { BRANCH_NAME: 'PR-7', ...change }, cause('UserIdCause'), 'pull_request refs/pull/7/merge'],
    ['a user', { BRANCH_NAME: 'a/b' }, cause('UserIdCause'), 'workflow_dispatch refs/heads/a/b'],
    [
      'a timer',
      { BRANCH_NAME: 'main' },
      [{ _class: 'hudson.triggers.TimerTrigger$TimerTriggerCause' }],
      'schedule refs/heads/main',
    ],
  ])(
    'the context github of a build by %s is that of the native pipeline',
    async (_name, variables, causes, wanted) => {
      await using repo = new CommandLineRepo({ 'bin/npx': npx });
      const names =
        'event_name ref ref_name ref_type head_ref base_ref actor run_id run_number workflow job server_url repository repository_owner'.split(
          ' ',
        );
      const seen = names.map((name) => `\${{ github.${name} }}`).join(' ');
      const file = join(repo.path, 'seen.txt');
      const yaml = `tasks: {a: {run: 'echo "$SEEN" >> "${file}"', env: {SEEN: '${seen}'}}}`;
      repo.write({ 'orchestrator.yml': yaml });
      const GIT_URL = 'https://git.example.com/group/sub/app.git';
      const own = { JENKINS_URL: 'https://ci/', JOB_NAME: 'app/main', BUILD_NUMBER: '12', GIT_URL };
      const env = { ...own, ...variables };
      for (const mode of ['native', 'wrapper'] as const) {
        const { text } = emittedForJenkins(yaml, { mode });
        const run = await harness.run(text, { ...inRepo(repo), env, ...(causes === undefined ? {} : { causes }) });
        expect([run.result, run.log]).toEqual(['SUCCESS', run.log]);
      }
      const [native, wrapper] = repo.read('seen.txt').split('\n');
      expect(wrapper).toBe(native);
      expect(native?.startsWith(wanted)).toBe(true);
    },
    60_000,
  );
});
