import { describe, expect, test } from '@jest/globals';

import { emittedForGithub } from '../support/bridge/github-emitted.ts';
import { legsOf } from '../support/bridge/github-file.ts';

const emitted = async (tasks: object) => (await emittedForGithub(JSON.stringify({ tasks }))).workflow.jobs;

describe('A matrix whose legs differ in their values alone', () => {
  test('is one of GitHub, in which no leg ends another', async () => {
    const { m } = await emitted({ m: { matrix: { os: ['linux', 'no'], node: [18, 20] }, run: 'x' } });
    expect(m?.strategy).toEqual({ 'fail-fast': false, matrix: { os: ['linux', 'no'], node: [18, 20] } });
    expect(m?.steps.at(-1)?.env).toEqual({ MATRIX_OS: '${{ matrix.os }}', MATRIX_NODE: '${{ matrix.node }}' });
  });

  test('lists its legs where they are not all combinations', async () => {
    const { m } = await emitted({
      m: { matrix: { os: ['a', 'b'], node: [1, 2], exclude: [{ os: 'b', node: 1 }] }, run: 'x' },
    });
    expect(m === undefined ? [] : legsOf(m)).toEqual([
      { os: 'a', node: 1 },
      { os: 'a', node: 2 },
      { os: 'b', node: 2 },
    ]);
    expect(Object.keys(m?.strategy?.matrix ?? {})).toEqual(['include']);
  });
});

test('The legs of a matrix that is one of GitHub know their own ids', async () => {
  const run = 'echo "$ORCHESTRATOR_TASK_ID"';
  const { m, n } = await emitted({
    m: { matrix: { os: ['a', 'b'], node: [1, 2] }, run },
    n: {
      matrix: {
        v: [1, 2],
        include: [
          { v: 1, more: 'x' },
          { v: 2, more: 'y' },
        ],
      },
      run,
    },
  });
  expect(m?.steps.at(-1)?.env).toMatchObject({ ORCHESTRATOR_TASK_ID: 'm (${{ matrix.os }}, ${{ matrix.node }})' });
  expect(n?.steps.at(-1)?.env).toMatchObject({ ORCHESTRATOR_TASK_ID: 'n (${{ matrix.v }})' });
});

describe('The legs of a matrix are jobs of their own', () => {
  const matrix = { v: [1, 2] };

  test('where one is needed or waited for alone', async () => {
    for (const key of ['needs', 'after']) {
      const {
        'm-1': one,
        'm-2': two,
        n,
      } = await emitted({
        m: { matrix, run: 'x' },
        n: { [key]: ['m (1)'], run: 'x' },
      });
      expect([one, two].map((job) => job?.strategy)).toEqual([undefined, undefined]);
      expect(n?.needs).toEqual(['m-1']);
    }
  });

  test('where others read what they output: that of the last leg which says something', async () => {
    const jobs = await emitted({
      m: { matrix, run: 'x' },
      n: { needs: ['m'], env: { V: '${{ needs.m.outputs.v }}' }, run: 'x' },
    });
    expect(Object.keys(jobs)).toEqual(['m-1', 'm-2', 'n']);
    expect(jobs['m-2']?.outputs).toEqual({ v: '${{ steps.task.outputs.v }}' });
    expect(jobs['m-2']?.steps.at(-1)).toMatchObject({ id: 'task' });
    expect(jobs['n']?.steps.at(-1)?.env).toEqual({ V: '${{ needs.m-2.outputs.v || needs.m-1.outputs.v }}' });
  });

  test('where they write variables for others, of which a job output would keep those of one leg', async () => {
    const run = 'echo "BIN_$MATRIX_V=x" >> "$GITHUB_ENV"';
    const needed = await emitted({ m: { matrix, run }, n: { needs: ['m'], run: 'x' } });
    const alone = await emitted({ m: { matrix, run } });
    expect([Object.keys(needed), Object.keys(alone)]).toEqual([['m-1', 'm-2', 'n'], ['m']]);
    expect(needed['n']?.steps.find(({ env }) => env?.['WRITTEN'] !== undefined)?.env).toMatchObject({
      WRITTEN: '${{ needs.m-1.outputs.orchestrator-environment }}\n${{ needs.m-2.outputs.orchestrator-environment }}',
    });
  });

  test.each([[[0.30000000000000004, 2]], [[null, 'y']], [[{ a: 1 }, { a: 2 }]]])(
    'where GitHub would write a value otherwise: %j',
    async (values) => {
      const yaml = JSON.stringify({ tasks: { m: { matrix: { v: values }, run: 'x' } } });
      const jobs = Object.values((await emittedForGithub(yaml)).workflow.jobs);
      expect(jobs.map((job) => job.strategy)).toEqual([undefined, undefined]);
    },
  );
});
