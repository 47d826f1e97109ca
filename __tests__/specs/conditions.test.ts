import { describe, expect, test } from '@jest/globals';

import { planOf } from '../support/hand-made-plan.ts';
import { runVirtually } from '../support/virtual-world.ts';

const fails = { exits: 1 };

describe('When a task runs', () => {
  test('no `if` means success(): a task whose need failed is skipped, and the reason names the need', async () => {
    const plan = planOf({ build: {}, test: { needs: ['build'] }, deploy: { needs: ['test'] } });
    const { results, end } = await runVirtually(plan, { build: fails });
    expect(results['test']).toMatchObject({ status: 'skipped', reason: 'needs "build", which failed', attempts: [] });
    expect(results['deploy']).toMatchObject({ status: 'skipped', reason: 'needs "test", which was skipped' });
    expect(end).toEqual({ status: 'failure', exit_code: 1 });
  });

  test('an `if` without a status function means `success() && (…)`', async () => {
    const plan = planOf({
      build: {},
      a: { needs: ['build'], if: "needs.build.result == 'failure'" },
      b: { needs: ['build'], if: "always() && needs.build.result == 'failure'" },
    });
    const { states, results } = await runVirtually(plan, { build: fails });
    expect(states).toEqual({ build: 'failed', a: 'skipped', b: 'passed' });
    expect(results['a']?.reason).toBe('needs "build", which failed');
  });

  test('a false `if` says which', async () => {
    const plan = planOf({ deploy: { if: "github.ref == 'refs/heads/main'" } });
    const contexts = { github: { ref: 'refs/heads/topic' }, runner: {}, env: {} };
    const { results, end } = await runVirtually(plan, {}, { contexts });
    expect(results['deploy']?.reason).toBe("its condition is false: github.ref == 'refs/heads/main'");
    expect(end.exit_code).toBe(0);
  });

  test('failure() looks through the tasks between, skipped and healed ones alike', async () => {
    const plan = planOf({
      build: {},
      skipped: { needs: ['build'] },
      healed: { needs: ['build'], if: 'always()' },
      'below skipped': { needs: ['skipped'], if: 'failure()' },
      'below healed': { needs: ['healed'], if: 'failure()' },
      'beside all': { if: 'failure()' },
    });
    const { states } = await runVirtually(plan, { build: fails });
    expect(states).toEqual({
      build: 'failed',
      skipped: 'skipped',
      healed: 'passed',
      'below skipped': 'passed',
      'below healed': 'passed',
      'beside all': 'skipped',
    });
  });

  test('a task between that ran with always() and succeeded heals the path: what needs only it runs', async () => {
    const plan = planOf({ build: {}, cleanup: { needs: ['build'], if: 'always()' }, next: { needs: ['cleanup'] } });
    const { states, end } = await runVirtually(plan, { build: fails });
    expect(states).toEqual({ build: 'failed', cleanup: 'passed', next: 'passed' });
    expect(end.exit_code).toBe(1);
  });

  test('an allowed failure is a success for those who need it and for the run', async () => {
    const plan = planOf({
      lint: { continue_on_error: true },
      next: { needs: ['lint'], if: "needs.lint.result == 'success'" },
      onFailure: { needs: ['lint'], if: 'failure()' },
    });
    const { results, states, end, record } = await runVirtually(plan, { lint: fails });
    expect(states).toEqual({ lint: 'failed', next: 'passed', onFailure: 'skipped' });
    expect(results['lint']?.allowed).toBe(true);
    expect(end).toEqual({ status: 'success', exit_code: 0 });
    expect(record.counts).toMatchObject({ failed: 1, allowed: 1, passed: 1, skipped: 1 });
  });

  test('with exit codes, continue-on-error allows only these, and no timeout', async () => {
    const sketch = { continue_on_error: { exit_codes: [3] }, timeout: 1000 };
    const plan = planOf({ three: sketch, four: sketch, slow: sketch });
    const { results, end } = await runVirtually(plan, {
      three: { exits: 3 },
      four: { exits: 4 },
      slow: { takes: 2000, onTerm: { takes: 0, exits: 3 } },
    });
    expect(['three', 'four', 'slow'].map((id) => results[id]?.allowed)).toEqual([true, false, false]);
    expect(end.exit_code).toBe(1);
  });

  test('`after` waits for the end, whatever the result', async () => {
    const plan = planOf({ cleanup: {}, next: { after: ['cleanup'] } });
    const { states, world } = await runVirtually(plan, { cleanup: { takes: 500, exits: 1 } });
    expect(states).toEqual({ cleanup: 'failed', next: 'passed' });
    expect(world.processes[1]?.at).toBe(500);
  });

  test('a need that selection left out counts as skipped, and the reason says so', async () => {
    const plan = planOf(
      { test: { needs: ['build'] }, always: { needs: ['build'], if: "always() && needs.build.result == 'skipped'" } },
      { excluded: ['build'] },
    );
    const { results } = await runVirtually(plan);
    expect(results['test']).toMatchObject({
      status: 'skipped',
      reason: 'needs "build", which is left out of this run',
    });
    expect(results['always']?.status).toBe('passed');
  });

  test('skip: the task never runs, and its reason is evaluated', async () => {
    const plan = planOf({ api: { skip: 'until ${{ github.actor }} is back', if: 'always()' } });
    const { results } = await runVirtually(plan, {}, { contexts: { github: { actor: 'Ada' }, runner: {}, env: {} } });
    expect(results['api']).toMatchObject({ status: 'skipped', reason: 'until Ada is back', start_time: null });
  });

  test.each([
    ['if', { if: "fromJSON('{')" }],
    ['skip', { skip: "${{ fromJSON('{') }}" }],
    ['env', { env: { A: "${{ fromJSON('{') }}" } }],
    ['name', { name: "${{ fromJSON('{') }}" }],
    ['working-directory', { working_directory: "${{ fromJSON('{') }}" }],
  ])('an expression in `%s` that fails at run time makes the task an error', async (_, sketch) => {
    const { results, end, started } = await runVirtually(planOf({ a: sketch, b: { needs: ['a'] } }));
    expect(results['a']).toMatchObject({
      status: 'error',
      attempts: [],
      start_time: null,
      name: 'a',
    });
    expect(results['a']?.reason).toContain("fromJSON('{')");
    expect(results['b']?.reason).toBe('needs "a", which ended in error');
    expect(started).toEqual([]);
    expect(end.exit_code).toBe(1);
  });

  test('expressions see the results and outputs of direct needs, the matrix, and the environment', async () => {
    const plan = planOf({
      build: {},
      test: {
        needs: ['build'],
        name: 'test ${{ matrix.shard }}',
        matrix: { shard: 2 },
        env: {
          LEVEL: 'debug',
          SEEN: '${{ needs.build.outputs.version }} ${{ needs.build.result }} ${{ env.LEVEL }} ${{ env.HOME }}',
        },
        command: { kind: 'script', script: 'a.sh', interpreter: ['bash'], args: ['${{ env.SEEN }}', '--'] },
        working_directory: 'packages/${{ env.FROM_BUILD }}',
        if: "env.LEVEL == 'debug' && env.FROM_BUILD == 'api'",
      },
    });
    const programs = { build: { outputs: { version: '1.2' }, env: { FROM_BUILD: 'api', LEVEL: 'info' } } };
    const contexts = { github: {}, runner: {}, env: { HOME: '/home/ada' } };
    const { world, results } = await runVirtually(plan, programs, { contexts });
    expect(world.processes[1]?.request).toMatchObject({
      args: ['1.2 success debug /home/ada', '--'],
      working_directory: 'packages/api',
      env: { LEVEL: 'debug', FROM_BUILD: 'api', SEEN: '1.2 success debug /home/ada' },
    });
    expect(results['test']?.name).toBe('test 2');
  });
});

describe('A gate', () => {
  test('runs nothing, needs no worker and passes at once', async () => {
    const plan = planOf({ long: {}, a: {}, all: { gate: true, needs: ['a'] }, gates: { gate: true, needs: ['all'] } });
    const { results, world, started } = await runVirtually(plan, { long: { takes: 5000 } }, { max_parallel: 2 });
    expect(results['gates']).toMatchObject({ status: 'passed', start_time: null, attempts: [], log: null });
    expect(started).toEqual(['a', 'long']);
    const ends = world.events.flatMap((event) => (event.type === 'task-ended' ? [event.task] : []));
    expect(ends).toEqual(['a', 'all', 'gates', 'long']);
  });

  test('takes the result of its needs: skipped where one failed, and a failure for those that need it', async () => {
    const plan = planOf({
      a: {},
      all: { gate: true, needs: ['a'] },
      tell: { needs: ['all'], if: "failure() && needs.all.result == 'failure'" },
      next: { needs: ['all'] },
    });
    const { states, results } = await runVirtually(plan, { a: fails });
    expect(states).toEqual({ a: 'failed', all: 'skipped', tell: 'passed', next: 'skipped' });
    expect(results['all']?.reason).toBe('needs "a", which failed');
  });

  test('with always() passes and heals', async () => {
    const plan = planOf({ a: {}, all: { gate: true, needs: ['a'], if: 'always()' }, next: { needs: ['all'] } });
    expect((await runVirtually(plan, { a: fails })).states).toEqual({ a: 'failed', all: 'passed', next: 'passed' });
  });
});

describe('What tasks pass on', () => {
  test('GITHUB_ENV and GITHUB_PATH reach those that need the task, directly or not, and no other', async () => {
    const plan = planOf({
      first: {},
      second: { needs: ['first'] },
      gate: { gate: true, needs: ['second'] },
      third: { needs: ['gate'], env: { OWN: 'task' } },
      later: { after: ['second'] },
    });
    const programs = {
      first: { env: { A: '1', B: '1', OWN: 'first' }, path: ['/one', '/two'] },
      second: { env: { B: '2' }, path: ['/three', '/one'] },
    };
    const { world } = await runVirtually(plan, programs);
    const of = (id: string) => world.processes.find(({ request }) => request.task.id === id)?.request;
    expect(of('third')?.env).toEqual({ A: '1', B: '2', OWN: 'task' });
    expect(of('third')?.path).toEqual(['/one', '/three', '/two']);
    expect(of('later')?.env).toEqual({});
    expect(of('later')?.path).toEqual([]);
  });

  test('where several wrote the same variable, the later in plan order wins, whoever ended last', async () => {
    const plan = planOf({ a: {}, b: {}, c: { needs: ['b', 'a'] } });
    const programs = { a: { env: { X: 'a' }, path: ['/a'], takes: 900 }, b: { env: { X: 'b' }, path: ['/b'] } };
    const { world } = await runVirtually(plan, programs);
    expect(world.processes.at(-1)?.request).toMatchObject({ env: { X: 'b' }, path: ['/b', '/a'] });
  });

  test('outputs reach those that need the task directly', async () => {
    const plan = planOf({
      a: {},
      b: { needs: ['a'] },
      c: { needs: ['b'], env: { SEEN: "${{ needs.a.outputs.x || 'nothing' }}" } },
    });
    const { world, results } = await runVirtually(plan, { a: { outputs: { x: '1' } } });
    expect(world.processes.at(-1)?.request.env).toEqual({ SEEN: 'nothing' });
    expect(results['a']?.outputs).toEqual({ x: '1' });
  });
});

describe('A matrix as one need', () => {
  const result = async (one: object, two: object, sketch = {}): Promise<string | undefined> => {
    const plan = planOf({
      one: sketch,
      two: sketch,
      next: { needs: [{ test: ['one', 'two'] }], if: 'always()', env: { R: '${{ needs.test.result }}' } },
    });
    const { world } = await runVirtually(plan, { one, two });
    return world.processes.find(({ request }) => request.task.id === 'next')?.request.env['R'];
  };

  test('`failure` if any failed, else `skipped` if all were, else `success`', async () => {
    expect(await result({}, { exits: 1 })).toBe('failure');
    expect(await result({}, {})).toBe('success');
    expect(await result({}, {}, { if: 'false' })).toBe('skipped');
    expect(await result({}, { cannotStart: 'no bash' })).toBe('failure');
    expect(await result({}, { exits: 1 }, { continue_on_error: true })).toBe('success');
  });

  test('`success` if one leg was skipped and the other passed', async () => {
    const plan = planOf({ one: { if: 'false' }, two: {}, next: { needs: [{ test: ['one', 'two'] }] } });
    expect((await runVirtually(plan)).states['next']).toBe('passed');
  });

  test('later legs override earlier ones where their output is not empty', async () => {
    const plan = planOf({
      one: {},
      two: {},
      next: {
        needs: [{ test: ['one', 'two'] }],
        env: { X: '${{ needs.test.outputs.x }}', Y: '${{ needs.test.outputs.y }}' },
      },
    });
    const programs = { one: { outputs: { x: '1', y: '1' }, takes: 100 }, two: { outputs: { x: '2', y: '' } } };
    const { world } = await runVirtually(plan, programs);
    expect(world.processes.at(-1)?.request.env).toEqual({ X: '2', Y: '1' });
  });
});
