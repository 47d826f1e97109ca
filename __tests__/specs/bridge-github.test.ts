import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

import { hostileStrings, literally } from '../fixtures/bridge/hostile-strings.ts';
import { emittedForGithub, refusedForGithub } from '../support/bridge/github-emitted.ts';
import { runOnGithub } from '../support/bridge/github-oracle.ts';
import { tempRepo } from '../support/temp-repo.ts';

const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('\n');

/** The text of one job in the file, without what follows it. */
function textOfJob(text: string, id: string): string {
  const lines = text.split('\n');
  const start = lines.indexOf(`  ${id}:`);
  if (start === -1) throw new Error(`no job ${id} in\n${text}`);
  const end = lines.findIndex((line, index) => index > start && line === '');
  return lines.slice(start, end).join('\n');
}

async function jobOf(yaml: string, id: string) {
  const { workflow, text, report } = await emittedForGithub(yaml);
  const job = workflow.jobs[id];
  if (job === undefined) throw new Error(`no job ${id} in\n${text}`);
  return { ...job, report, text };
}

describe('A task without peculiarities', () => {
  test('is a job as a person would write it', async () => {
    const { text } = await emittedForGithub(`tasks:
  build: {run: make}
  test:
    needs: [build]
    run: |
      npm ci
      npm test
`);
    expect(textOfJob(text, 'test')).toBe(`  test:
    needs: [build]
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - timeout-minutes: 10
        run: |-
          npm ci
          npm test`);
    expect(text).not.toContain('orchestrate()');
  });

  test('has variables that all have alike at the top, but not what programs of the runner read, nor what is secret', async () => {
    const { workflow } = await emittedForGithub(
      'secrets: [KEY]\nenv: {A: x, PATH: /bin, NODE_OPTIONS: -r x}\ntasks:\n  a: {run: x, env: {B: y}}\n  b: {run: y, env: {B: z}}\n',
    );
    expect(workflow.env).toEqual({ A: 'x', ORCHESTRATOR_ATTEMPT: '1' });
    expect(workflow.jobs['b']?.steps.at(-1)?.env).toEqual({
      KEY: '${{ secrets.KEY }}',
      PATH: '/bin',
      NODE_OPTIONS: '-r x',
      B: 'z',
    });
  });

  test('has nothing in the call of its function that the function does by itself', async () => {
    const { workflow } = await emittedForGithub('tasks:\n  a: {run: make, retry: 1, env: {GITHUB_X: y}}\n');
    expect(workflow.jobs['a']?.steps.at(-1)?.run).toMatch(
      /^eval "\$ORCHESTRATE"\n.*\norchestrate --retries 1 --pauses \S+ --timeout 600 <<'END'\nmake\nEND\n?$/,
    );
  });

  test('is shown its secrets by expressions of env and args, and a condition that reads one is refused', async () => {
    const yaml = (more: string): string =>
      `secrets: [API_TOKEN]\ntasks:\n  a:\n    script: a.sh\n    args: ['\${{ env.api_token }}']\n    env: {T: 'Bearer \${{ env.API_TOKEN }}'}\n${more}`;
    for (const target of ['github', 'github-steps'] as const) {
      const { workflow, report } = await emittedForGithub(yaml(''), { target, others: { 'a.sh': '' } });
      expect(Object.values(workflow.jobs)[0]?.steps.at(-1)?.env).toMatchObject({
        T: 'Bearer ${{ secrets.API_TOKEN }}',
        ARG_1: '${{ secrets.API_TOKEN }}',
      });
      expect(JSON.stringify(report)).not.toContain('API_TOKEN');
      for (const condition of ["env.API_TOKEN != ''", "env.T != 'x'"]) {
        const [line, ...others] = refusedForGithub(
          `secrets: [API_TOKEN]\ntasks:\n  a:\n    env: {T: 'a \${{ env.API_TOKEN }}'}\n    if: ${condition}\n    run: x\n`,
          target,
        );
        expect(line).toMatch(/^github-cant-say 5: "a" can't be a (?:job|step) of GitHub: `if`/);
        expect(others).toEqual([]);
      }
    }
  });

  test('may read the repository and no more, and one with id-token may ask for a token', async () => {
    const { workflow } = await emittedForGithub('tasks:\n  a: {run: x}\n  b: {run: y, id-token: true}\n');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs['a']?.permissions).toBeUndefined();
    expect(workflow.jobs['b']?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  });

  test('may write what the configuration says, and a gate may not', async () => {
    const permissions = { contents: 'write', issues: 'read', packages: 'write' };
    const yaml = JSON.stringify({
      emit: { github: { permissions } },
      tasks: { a: { run: 'x' }, b: { run: 'y', 'id-token': true }, c: { needs: ['a', 'b'] } },
    });
    const { workflow } = await emittedForGithub(yaml);
    expect(workflow.permissions).toEqual({ issues: 'read' });
    expect(Object.values(workflow.jobs).map((job) => job.permissions)).toEqual([
      permissions,
      { ...permissions, 'id-token': 'write' },
      undefined,
    ]);
    const none = await emittedForGithub('emit: {github: {permissions: {packages: write}}}\ntasks:\n  a: {run: x}\n');
    expect(none.workflow.permissions).toEqual({});
    for (const request of [{ target: 'github-steps' }, { mode: 'wrapper' }] as const) {
      const [job] = Object.values((await emittedForGithub(yaml, request)).workflow.jobs);
      expect(job?.permissions).toEqual({ ...permissions, 'id-token': 'write' });
    }
  });
});

describe('What GitHub takes', () => {
  test('ids of jobs are letters, digits, - and _, unique whatever the case; the name tells the task', async () => {
    const { workflow } = await emittedForGithub(
      `tasks:\n  Test: {run: x}\n  test: {run: x}\n  'a/b c': {run: x}\n  a-b-c: {run: x}\n  __x: {run: x}\n  '3d': {run: x}\n  ${'l'.repeat(120)}: {run: x}\n`,
    );
    const named = Object.entries(workflow.jobs).map(([id, { name }]) => [name ?? id, id]);
    expect(Object.fromEntries(named)).toEqual({
      Test: 'Test',
      test: expect.stringMatching(/^test-[0-9a-f]{8}$/),
      'a/b c': expect.stringMatching(/^a-b-c-[0-9a-f]{8}$/),
      'a-b-c': 'a-b-c',
      __x: 'job-x',
      '3d': 'job-3d',
      ['l'.repeat(120)]: expect.stringMatching(/^l{90}-[0-9a-f]{8}$/),
    });
  });

  test('256 jobs from matrices, and legs beyond are written out, which the report says', async () => {
    const yaml = (legs: number): string =>
      `tasks: {m: {run: x, matrix: {v: [${many(legs, (i) => `${i},`).replaceAll('\n', '')}]}}}`;
    expect(Object.keys((await emittedForGithub(yaml(256))).workflow.jobs)).toEqual(['m']);
    const { workflow, report } = await emittedForGithub(yaml(257));
    expect(Object.keys(workflow.jobs)).toHaveLength(257);
    expect(report).toContainEqual(
      expect.objectContaining({ feature: 'matrix', consequence: expect.stringContaining('256') }),
    );
  });

  test('whole minutes; the shell counts other limits', async () => {
    const yaml = (timeout: string): string => `tasks: {a: {run: x, timeout: ${timeout}}}`;
    const stepOf = async (timeout: string) => (await jobOf(yaml(timeout), 'a')).steps.at(-1);
    expect(await stepOf('2m')).toMatchObject({ 'timeout-minutes': 2 });
    expect(await stepOf('90')).toEqual({
      run: 'x',
      shell: 'timeout --kill-after=5 90 bash --noprofile --norc -eo pipefail {0}',
    });
    expect(await stepOf('2m, kill-after: 30s')).toEqual({
      run: 'x',
      shell: 'timeout --kill-after=30 120 bash --noprofile --norc -eo pipefail {0}',
    });
  });

  test('six hours for a job that says nothing: one whose attempts may take longer says so', async () => {
    const minutesOf = async (more: string) =>
      (await jobOf(`tasks: {a: {run: x, timeout: 3h${more}}}`, 'a'))['timeout-minutes'];
    expect(await minutesOf('')).toBeUndefined();
    expect(await minutesOf(', retry: {max-attempts: 2, initial-delay: 1m}')).toBe(2 * 180 + 1 + 10);
  });

  test('500 KB for a file', () => {
    const code = 'too-large-for-github';
    const [refused] = refusedForGithub(`tasks:\n${many(6, (i) => `  t${i}: {run: ${'x'.repeat(90_000)}}`)}\n`);
    expect(refused).toMatch(new RegExp(`^${code}: .* 500000 .*--mode wrapper`));
  });

  test('21,000 characters for an expression: longer texts are refused at their line, and scripts find another way', async () => {
    const long = '${{ github.sha }}'.padEnd(21_001, 'x');
    const code = 'github-cant-say';
    expect(refusedForGithub(`tasks:\n  a:\n    run: x\n    env:\n      V: '${long}'\n`)).toEqual([
      expect.stringMatching(new RegExp(`^${code} 5: .*env.V.*21000`)),
    ]);
  });

  test('no expression about all needs at once, for their names and outputs differ there', () => {
    expect(
      refusedForGithub("tasks:\n  a: {run: x}\n  b:\n    needs: [a]\n    if: toJSON(needs) == 'x'\n    run: y\n"),
    ).toEqual([expect.stringMatching(/^github-cant-say 5: "b" can't be a job of GitHub: `if`/)]);
  });
});

describe('A resource with room for one', () => {
  test('is a concurrency group of the run, and a third job waits instead of cancelling the second', async () => {
    const yaml = (count: number): string =>
      `resources: {db: 1}\ntasks:\n${many(count, (i) => `  t${i}: {run: x, resources: [db]}`)}\n`;
    expect((await jobOf(yaml(2), 't0')).concurrency).toEqual({ group: 'db-${{ github.run_id }}' });
    expect((await jobOf(yaml(2), 't0')).report).toEqual([]);
    const three = await jobOf(yaml(3), 't0');
    expect(three.concurrency).toEqual({ group: 'db-${{ github.run_id }}', queue: 'max' });
    const told = three.report.map(({ support, feature, tasks, consequence }) => [support, feature, tasks, consequence]);
    expect(told).toEqual([
      ['emulated', 'resources', ['t0', 't1', 't2'], expect.stringContaining('act and actionlint')],
    ]);
    const { concurrency, report } = await jobOf(yaml(101), 't0');
    expect([concurrency, report.map(({ feature, support }) => `${support} ${feature}`)]).toEqual([
      undefined,
      ['lost resources'],
    ]);
  });
});

describe('Schedules', () => {
  test('start the workflow in their time zone, and a task with one of its own runs when it is that', async () => {
    const { workflow } = await emittedForGithub(
      "schedule: [{cron: '17 3 * * 1-5', timezone: Europe/Berlin}]\ntasks:\n  a: {run: x}\n  b: {run: y, schedule: '17 3 * * 1-5'}\n",
    );
    expect(workflow.on['schedule']).toEqual([{ cron: '17 3 * * 1-5', timezone: 'Europe/Berlin' }]);
    expect(workflow.jobs['b']?.if).toBe("github.event_name != 'schedule' || github.event.schedule == '17 3 * * 1-5'");
  });
});

describe('The wrapper', () => {
  test('is one job with the Action', async () => {
    const { workflow } = await emittedForGithub('secrets: [TOKEN]\ntasks:\n  a: {run: x, id-token: true}\n', {
      mode: 'wrapper',
    });
    expect(workflow.jobs).toEqual({
      orchestrator: {
        'runs-on': 'ubuntu-latest',
        permissions: { contents: 'read', 'id-token': 'write' },
        steps: [
          expect.objectContaining({ uses: expect.stringMatching(/^actions\/checkout@/) }),
          {
            uses: expect.stringMatching(/^script-orchestrator\/script-orchestrator@/),
            with: { config: 'orchestrator.yml' },
            env: { TOKEN: '${{ secrets.TOKEN }}' },
          },
        ],
      },
    });
  });
});

describe('Every text', () => {
  /** A script that appends each of its arguments, `ID=TEXT`. */
  // bash writes a line at a time, and two jobs may write at once: what one says goes to the trace in one piece.
  const carry = `printf '%s\\0' "$@" > "$TRACE.$$" && exec 9>> "$TRACE" && flock 9 && cat "$TRACE.$$" >&9\n`;
  const texts = hostileStrings.map((text, index) => ({ text, id: `t${index}` }));

  test('in env, arguments, scripts and names reaches its task byte for byte, and none is executed', async () => {
    const script = texts
      .filter(({ text }) => !text.includes('${{'))
      .map(
        ({ text, id }) =>
          `IFS= read -r -d '' text <<'HOSTILE' || true\n${text}\nHOSTILE\nbash carry.sh "run-${id}=$text"\n`,
      )
      .join('');
    const yaml = JSON.stringify({
      tasks: {
        args: { script: 'carry.sh', args: texts.map(({ text, id }) => literally(`args-${id}=${text}`)) },
        retried: {
          script: 'carry.sh',
          retry: { 'max-attempts': 2 },
          args: texts.map(({ text, id }) => literally(`retried-${id}=${text}`)),
        },
        env: {
          env: Object.fromEntries(texts.map(({ text, id }) => [`VALUE_${id}`, literally(text)])),
          run: `bash carry.sh ${texts.map(({ id }) => `"env-${id}=$VALUE_${id}"`).join(' ')}`,
        },
        run: { run: script },
        runAgain: { run: script.replaceAll('run-t', 'again-t'), retry: { 'max-attempts': 2 } },
        ...Object.fromEntries(
          texts.flatMap(({ text, id }) =>
            text.trim() === '' || /\p{C}/u.test(text) || text.includes('${{')
              ? []
              : [[text.trim(), { name: literally(text), run: `printf 'name-${id}=reached\\0' >> "$TRACE"` }]],
          ),
        ),
      },
    });
    const { text } = await emittedForGithub(yaml, { others: { 'carry.sh': carry } });
    using repo = tempRepo({ 'carry.sh': carry });
    const trace = `${repo.path}/trace`;
    const { status, logs } = await runOnGithub(text, {
      folder: repo.path,
      environment: { PATH: process.env['PATH'], TRACE: trace },
      github: { run_id: '1', workspace: repo.path },
      variables: {},
    });
    expect([status, status === 'failure' ? [...logs] : []]).toEqual(['success', []]);
    const carried = new Map(
      readFileSync(trace, 'utf8')
        .split('\0')
        .map((entry) => [entry.replace(/=[^]*/, ''), entry.replace(/^[^=]*=/, '')]),
    );
    const wrong = texts.flatMap(({ text: wanted, id }) =>
      ['args', 'retried', 'env', ...(wanted.includes('${{') ? [] : ['run', 'again'])]
        .filter((carrier) => {
          const ends = carrier === 'run' || carrier === 'again' ? `${wanted}\n` : wanted;
          return carried.get(`${carrier}-${id}`) !== ends;
        })
        .map((carrier) => [carrier, wanted, carried.get(`${carrier}-${id}`)]),
    );
    expect(wrong).toEqual([]);
    expect([...carried.keys()].filter((key) => key.startsWith('name-')).length).toBeGreaterThan(50);
    expect(existsSync(`${repo.path}/executed`)).toBe(false);
  }, 120_000);
});
