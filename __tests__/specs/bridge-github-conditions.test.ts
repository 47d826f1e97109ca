import { describe, expect, test } from '@jest/globals';

import { emittedForGithub } from '../support/bridge/github-emitted.ts';

describe('GitHub’s success() looks at all above a job, ours at the direct needs', () => {
  const yaml = (condition: string): string => `tasks:
  a: {run: x}
  b: {run: x, needs: [a], if: ${JSON.stringify(condition)}}
  c: {run: x, needs: [b]}
  d: {run: x, needs: [c]}
`;

  test('where that is the same, nothing is said', async () => {
    const { workflow } = await emittedForGithub(yaml("github.ref == 'refs/heads/main'"));
    expect(Object.values(workflow.jobs).map((job) => job.if)).toEqual([
      undefined,
      "github.ref == 'refs/heads/main'",
      undefined,
      undefined,
    ]);
  });

  test('below a task that heals, the needs are named', async () => {
    const { workflow } = await emittedForGithub(yaml('always()'));
    expect(Object.values(workflow.jobs).map((job) => job.if)).toEqual([
      undefined,
      'always()',
      "${{ !cancelled() && needs.b.result == 'success' }}",
      "${{ !cancelled() && needs.c.result == 'success' }}",
    ]);
  });

  test('what a task only comes after does not count', async () => {
    const { workflow } = await emittedForGithub(
      'tasks:\n  a: {run: x}\n  b: {run: x}\n  c: {run: x, needs: [a], after: [b]}\n',
    );
    expect([workflow.jobs['c']?.needs, workflow.jobs['c']?.if]).toEqual([
      ['a', 'b'],
      "${{ !cancelled() && needs.a.result == 'success' }}",
    ]);
  });
});

test('A condition with a line feed in a text is one for GitHub too, also where it begins with an exclamation mark', async () => {
  for (const text of ["github.ref_name == 'a\nb'", "!contains(github.ref_name, 'a\nb: c')"]) {
    const { workflow } = await emittedForGithub(`tasks: {a: {if: ${JSON.stringify(text)}, run: x}}\n`);
    expect(String(workflow.jobs['a']?.if).replaceAll(/^\$\{\{ | \}\}$/g, '')).toBe(text);
  }
});

describe('A job needs all whose results its condition asks for', () => {
  test('those that its gate needs', async () => {
    const { workflow } = await emittedForGithub(
      "tasks:\n  a: {run: x}\n  g: {needs: [a]}\n  b: {run: x, needs: [g], if: always() && needs.g.result == 'failure'}\n",
    );
    const { needs, if: condition } = workflow.jobs['b'] ?? {};
    expect([needs, condition]).toEqual([
      ['g', 'a'],
      "always() && needs.g.result == 'skipped' && needs.a.result == 'failure'",
    ]);
  });

  test('those above its needs, where failure() must not look at what it only comes after', async () => {
    const { workflow } = await emittedForGithub(
      'tasks:\n  a: {run: x}\n  b: {run: x, needs: [a]}\n  c: {run: x}\n  d: {run: x, needs: [b], after: [c], if: failure()}\n',
    );
    const { needs, if: condition } = workflow.jobs['d'] ?? {};
    expect([needs, condition]).toEqual([
      ['b', 'c', 'a'],
      "${{ !cancelled() && (needs.b.result == 'failure' || needs.a.result == 'failure') }}",
    ]);
  });
});

describe.each(['github', 'github-steps'] as const)(
  'What a run that is cancelled or scheduled runs for %s',
  (target) => {
    const ifsOf = async (yaml: string): Promise<readonly unknown[]> => {
      const { workflow } = await emittedForGithub(yaml, { target });
      const [job] = Object.values(workflow.jobs);
      const all = target === 'github' ? Object.values(workflow.jobs) : (job?.steps.slice(1) ?? []);
      return all.flatMap((one) => ('wait' in one ? [] : [one.if]));
    };

    test('after a cancel is what always() says, and nothing else', async () => {
      const yaml = (condition: string): string =>
        `tasks:\n  a: {run: x}\n  b: {run: x, needs: [a], if: ${JSON.stringify(condition)}}\n`;
      expect(await ifsOf(yaml('always()'))).toEqual([undefined, 'always()']);
      expect(await ifsOf(yaml('!cancelled()'))).toEqual([undefined, '${{ !cancelled() }}']);
      expect(await ifsOf(yaml('success() || failure()'))).toEqual([undefined, 'success() || failure()']);
    });

    test.each(['always()', 'failure()', '!cancelled()', 'success() || failure()'])(
      'is what is due, also with %s',
      async (condition) => {
        const [, below] = await ifsOf(
          `tasks:\n  a: {run: x}\n  b: {run: x, needs: [a], schedule: '0 5 * * 1', if: ${JSON.stringify(condition)}}\n`,
        );
        expect(below).toContain("(github.event_name != 'schedule' || github.event.schedule == '0 5 * * 1')");
      },
    );
  },
);

describe.each(['github', 'github-steps'] as const)('A condition about legs that are written out for %s', (target) => {
  const yaml = `tasks:
  legs: {matrix: {os: [linux, mac], node: [18, 20]}, if: "matrix.os == 'linux' || github.ref == 'refs/heads/main'", run: x}
  pack: {needs: [legs], run: x}
  tell: {needs: [legs, pack], if: "always() && needs.legs.result != 'success'", run: x}
  end: {needs: [tell], if: needs.tell.result == 'success', run: x}
`;

  test('says nothing of what is known', async () => {
    const { text } = await emittedForGithub(yaml, { target });
    const ifOf = (id: string): string | undefined => new RegExp(`${id}:?\n(?: +name: .*\n)? +if: (.*)`).exec(text)?.[1];
    expect(['legs-linux-18', 'legs-mac-18'].map(ifOf)).toEqual([undefined, "github.ref == 'refs/heads/main'"]);
  });

  test('nor what the task’s own variables make known', async () => {
    const { text } = await emittedForGithub(
      `tasks:
  a: {env: {MODE: default}, if: "env.MODE == 'DEFAULT' && github.ref == 'refs/heads/main'", run: x}
  b: {env: {MODE: ä}, if: "env.MODE != 'b' && env.MODE == 'Ä'", run: x}
`,
      { target },
    );
    expect(text.match(/(?<= if: ).*/g)).toEqual(["github.ref == 'refs/heads/main'", `"'ä' != 'b' && 'ä' == 'Ä'"`]);
  });

  test('has what it means above it where it is long, in the words of the configuration', async () => {
    const { text } = await emittedForGithub(yaml, { target });
    expect(text.match(/(?<=^ +# if: ).*/gm)).toEqual([
      'success(); of legs a leg at least succeeded, and none failed',
      "always() && needs.legs.result != 'success'",
    ]);
    expect(text.match(/# if: .*\n +if: /g)).toHaveLength(2);
  });
});
