import { describe, expect, test } from '@jest/globals';

import { emittedForGithub, refusedForGithub } from '../support/bridge/github-emitted.ts';
import { placeAfterPush } from '../support/bridge/github-facts.ts';
import type { WorkflowStep } from '../support/bridge/github-file.ts';
import { runStepsOnGithub } from '../support/bridge/github-steps-oracle.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { tempRepo } from '../support/temp-repo.ts';

const target = 'github-steps';

async function emitted(yaml: string) {
  const { workflow, report, text } = await emittedForGithub(yaml, { target });
  const job = workflow.jobs['tasks'];
  if (job === undefined) throw new Error(`no job in\n${text}`);
  return { text, report, job, steps: job.steps.slice(1), checkout: job.steps[0] };
}

/** The order in short: `a`, `a &` in the background, `wait a`. */
function orderOf(steps: readonly WorkflowStep[]): readonly string[] {
  return steps.map(({ id, background, wait }) => {
    if (wait !== undefined) return `wait ${[wait].flat().join(' ')}`;
    return `${id ?? ''}${background === true ? ' &' : ''}`;
  });
}

async function conditionsOf(yaml: string): Promise<Readonly<Record<string, unknown>>> {
  const { steps } = await emitted(yaml);
  return Object.fromEntries(steps.flatMap((step) => (step.id === undefined ? [] : [[step.id, step.if]])));
}

describe('Tasks as steps of one job', () => {
  test('run in the background, and a wait stands where all that follows needs what it waits for', async () => {
    const { steps } = await emitted(`tasks:
  lint: {run: x}
  build: {run: x}
  docs: {run: x}
  test: {run: x, needs: [build, lint]}
  pack: {run: x, needs: [build, lint]}
  publish: {run: x, needs: [test, pack, docs]}
`);
    expect(orderOf(steps)).toEqual([
      'build &',
      'docs &',
      'lint &',
      'wait build lint',
      'pack &',
      'test &',
      'wait docs pack test',
      'publish',
    ]);
  });

  test('one that all others need, and one alone, are steps as usual', async () => {
    const { text, steps } = await emitted(
      'tasks:\n  lint: {run: x}\n  build: {run: make}\n  test: {run: make test, needs: [build]}\n  end: {run: x, needs: [test]}\n',
    );
    expect(orderOf(steps)).toEqual(['lint &', 'build', 'test', 'end']);
    expect(text).toContain(`      - name: build
        id: build
        timeout-minutes: 10
        run: make
      - name: test
        id: test
        timeout-minutes: 10
        run: make test
`);
  });

  test('fit also where one comes only after another, and gates take no step of their own to wait for', async () => {
    const { steps } = await emitted(`tasks:
  a: {run: x}
  b: {run: x}
  both: {needs: [a, b]}
  c: {run: x, after: [both]}
  d: {run: x, needs: [both]}
`);
    expect(orderOf(steps)).toEqual(['a &', 'b &', 'wait a b', 'both', 'c &', 'd &']);
  });

  test('a gate that no wait fits stands below the next that serves, and knows what it waits for from what it does not', async () => {
    const yaml = `tasks:
  first: {run: 'exit 1'}
  a: {run: ':', needs: [first], if: always()}
  b: {run: ':', needs: [first], if: always()}
  c: {run: 'exit 1', needs: [first], if: always()}
  has-a: {needs: [a]}
  has-b: {needs: [b]}
  has-c: {needs: [c]}
  one: {run: ':', needs: [has-a], after: [has-b, has-c]}
  two: {run: ':', needs: [has-b], after: [has-a, has-c]}
  three: {run: ':', needs: [has-c], after: [has-a, has-b]}
  fixes: {run: ':', needs: [has-b], after: [has-a, has-c], if: needs.has-b.result == 'success'}
`;
    const { text, steps } = await emitted(yaml);
    expect(orderOf(steps)).toEqual([
      'first',
      'b &',
      'c &',
      'a',
      'has-a',
      'wait b c',
      'has-b',
      'has-c',
      'fixes &',
      'one &',
      'three &',
      'two &',
    ]);
    await using repo = new CommandLineRepo({ 'orchestrator.yml': yaml });
    await repo.run(['run']);
    const { outcomes } = await runStepsOnGithub(text, placeAfterPush(repo.path, { tasks: [], environment: {} }));
    // A gate takes over a failure; a step that was skipped for one is none.
    const own = repo.record.results.filter(({ id }) => !id.startsWith('has-'));
    const wanted = own.map(({ id, status }) => [
      id,
      { passed: 'success', failed: 'failure' }[status as string] ?? status,
    ]);
    expect(Object.fromEntries([...outcomes].filter(([id]) => !id.startsWith('has-')))).toEqual(
      Object.fromEntries(wanted),
    );
    expect(outcomes.get('two')).toBe('success');
  });

  test('a gate below a wait for more than it needs is open though that has failed', async () => {
    const { steps, text } = await emitted(`tasks:
  a: {run: exit 1}
  b: {run: ':'}
  has-a: {needs: [a]}
  has-b: {needs: [b]}
  c: {run: ':', needs: [has-b], after: [has-a]}
`);
    expect(orderOf(steps)).toEqual(['b &', 'a', 'has-a', 'wait b', 'has-b', 'c']);
    using repo = tempRepo({});
    const { outcomes } = await runStepsOnGithub(text, placeAfterPush(repo.path, { tasks: [], environment: {} }));
    expect([outcomes.get('has-b'), outcomes.get('c')]).toEqual(['success', 'success']);
  });

  test('the legs of a matrix are steps of their own', async () => {
    const { steps, report } = await emitted('tasks:\n  m: {run: x, matrix: {v: [1, 2]}}\n  n: {run: x, needs: [m]}\n');
    expect(orderOf(steps)).toEqual(['m-1 &', 'm-2 &', 'wait m-1 m-2', 'n']);
    expect(steps.map(({ name, env }) => [name, env])).toContainEqual(['m (2)', { MATRIX_V: '2' }]);
    expect(report.map(({ feature }) => feature)).toEqual(['matrix']);
  });
});

describe('The id of a step', () => {
  test('is a text also where YAML would read something else, and many are a list below each other', async () => {
    const names = ['true', 'no', ...Array.from({ length: 10 }, (_, i) => `a-task-with-a-long-name-${i}`)];
    const { steps, text } = await emitted(
      `tasks:\n${names.map((name) => `  '${name}': {run: x}\n`).join('')}  last: {run: x, needs: ${JSON.stringify(names)}}\n`,
    );
    expect(steps.find(({ wait }) => wait !== undefined)?.wait).toEqual([...names].sort());
    expect(text).toContain('      - wait:\n          - a-task-with-a-long-name-0\n');
  });
});

describe('What a step writes to GITHUB_ENV', () => {
  test('is there for the steps and conditions below its wait', async () => {
    const text = `tasks:
  a: {run: 'echo FOO=one >> "$GITHUB_ENV"'}
  b: {run: ':'}
  c: {needs: [a, b], if: env.FOO == 'one', run: 'echo "c saw $FOO"'}
  d: {needs: [a, b], if: env.FOO != 'one', run: ':'}
`;
    const { text: file } = await emittedForGithub(text, { target });
    using repo = tempRepo({});
    const { outcomes, log } = await runStepsOnGithub(file, placeAfterPush(repo.path, { tasks: [], environment: {} }));
    expect(Object.fromEntries(outcomes)).toEqual({ a: 'success', b: 'success', c: 'success', d: 'skipped' });
    expect(log).toContain('c saw one');
  });
});

describe('A step’s condition', () => {
  test('is nothing where GitHub’s success() means ours, else names the needs', async () => {
    expect(
      await conditionsOf(`tasks:
  a: {run: x}
  b: {run: x, needs: [a]}
  c: {run: x, needs: [b], if: github.ref == 'refs/heads/main'}
  d: {run: x, needs: [c]}
  e: {run: x, needs: [d], if: always()}
  f: {run: x, needs: [e]}
  g: {run: x, needs: [f], if: failure()}
`),
    ).toEqual({
      a: undefined,
      b: undefined,
      c: "github.ref == 'refs/heads/main'",
      d: "${{ !cancelled() && steps.c.conclusion == 'success' }}",
      e: 'always()',
      f: "${{ !cancelled() && steps.e.conclusion == 'success' }}",
      g: 'failure()',
    });
  });

  test('takes a step that was skipped in the background, and so has no conclusion, for skipped', async () => {
    expect(
      await conditionsOf(
        "tasks:\n  a: {run: x}\n  b: {run: x, needs: [a], if: always() && needs.a.result == 'skipped'}\n",
      ),
    ).toEqual({ a: undefined, b: "always() && (steps.a.conclusion || 'skipped') == 'skipped'" });
  });

  test('of what only comes after others asks for the checkout, without which nothing is to run', async () => {
    const { checkout, steps } = await emitted('tasks:\n  checkout: {run: x}\n  b: {run: x, after: [checkout]}\n');
    expect(checkout?.id).toMatch(/^checkout-\w+$/);
    expect(steps.at(-1)?.if).toBe(`\${{ !cancelled() && steps.${checkout?.id ?? ''}.conclusion == 'success' }}`);
  });
});

describe('What the job says', () => {
  test('the run’s time limit is its own, in whole minutes, and a token is for all its steps', async () => {
    const { job } = await emitted('timeout: 90s\ntasks:\n  a: {run: x, id-token: true}\n');
    expect([job['timeout-minutes'], job.permissions]).toEqual([2, { contents: 'read', 'id-token': 'write' }]);
  });

  test('more than ten at once queue there, which the report says', async () => {
    const yaml = (count: number): string =>
      `tasks:\n${Array.from({ length: count }, (_, i) => `  t${i}: {run: x}\n`).join('')}`;
    expect((await emitted(yaml(10))).report).toEqual([]);
    expect((await emitted(yaml(11))).report).toEqual([
      expect.objectContaining({ feature: 'max-parallel', support: 'emulated' }),
    ]);
  });

  test('the wrapper is that of the target github', async () => {
    const yaml = 'tasks:\n  a: {run: x}\n';
    const [steps, jobs] = await Promise.all(
      ([target, 'github'] as const).map((one) => emittedForGithub(yaml, { target: one, mode: 'wrapper' })),
    );
    expect(steps?.workflow).toEqual(jobs?.workflow);
  });
});

describe('A plan in which a step would wait for what it does not need', () => {
  test('is refused at the first task that does not fit, with the reason', () => {
    expect(
      refusedForGithub(
        `tasks:
  a: {run: x}
  b: {run: x}
  test-a:
    run: x
    needs: [a]
  test-b:
    run: x
    needs: [b]
  zest: {run: x, needs: [b]}
`,
        target,
      ),
    ).toEqual([
      expect.stringMatching(
        /^steps-would-wait 9: .*"test-b" waits for "b" and not for "a", "test-a" for "a" and not for "b".*emit github.*--mode wrapper/,
      ),
    ]);
  });

  test('is refused for `after`, too', () => {
    expect(
      refusedForGithub(
        'tasks:\n  a: {run: x}\n  b: {run: x}\n  c: {run: x, needs: [a]}\n  d: {run: x, after: [b]}\n',
        target,
      ),
    ).toEqual([expect.stringMatching(/^steps-would-wait 5: /)]);
  });

  test('and a condition without a counterpart is refused as in jobs', () => {
    expect(
      refusedForGithub(
        "tasks:\n  a: {run: x}\n  b:\n    needs: [a]\n    if: toJSON(needs) == 'x'\n    run: y\n",
        target,
      ),
    ).toEqual([expect.stringMatching(/^github-cant-say 5: "b" can't be a step of GitHub: `if`/)]);
  });
});
