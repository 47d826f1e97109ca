import { describe, expect, test } from '@jest/globals';

import { emittedForGitlab, refusedForGitlab, textOfJob } from '../support/bridge/gitlab-emitted.ts';

const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('\n');

describe('A task without peculiarities', () => {
  test('is a job as a person would write it', () => {
    const { text } = emittedForGitlab(`tasks:
  build: {run: make}
  test:
    needs: [build]
    run: |
      npm ci
      npm test
`);
    expect(textOfJob(text, 'build')).toBe(`build:
  stage: level 1
  needs: []
  timeout: 10 minutes
  script:
    - make`);
    expect(textOfJob(text, 'test')).toBe(`test:
  stage: level 2
  needs: [build]
  timeout: 10 minutes
  script:
    - |-
      npm ci
      npm test`);
    expect(text).not.toContain('orchestrate');
  });

  test('is called by its id, with what people wrote for people above it, once for all legs', () => {
    const { text } = emittedForGitlab(`tasks:
  test: {run: x, name: "Unit tests\\n\\u2028&: on $[[ inputs.x ]]", description: Each package., matrix: {v: [1, 2]}}
`);
    expect(textOfJob(text, 'test')).toMatch(/^# Unit tests &: on \$ \[\[ inputs.x \]\]\n# Each package\.\ntest:\n/);
  });

  test('waits for its needs alone, and never for a stage', () => {
    const { file } = emittedForGitlab(`tasks:
  a: {run: a}
  b: {run: b, needs: [a]}
  c: {run: c}
  d: {run: d, needs: [b, c]}
`);
    expect(Object.fromEntries(file.jobs.map(({ name, needs }) => [name, needs?.map(({ job }) => job)]))).toEqual({
      a: [],
      b: ['a'],
      c: [],
      d: ['b', 'c'],
    });
  });

  test('that is a script has its limit in seconds, without the time that the checkout takes', () => {
    const { text } = emittedForGitlab(`tasks: {seed: {script: db/seed.sh, args: ["it's", $HOME], timeout: 90}}`, {
      others: { 'db/seed.sh': '' },
    });
    expect(textOfJob(text, 'seed')).toContain(`- timeout -k 5 90 bash db/seed.sh 'it'\\''s' '$HOME'`);
  });
});

describe('Names that GitLab makes itself', () => {
  test('of legs and of jobs between are the names of no task', () => {
    const { file, job } = emittedForGitlab(`tasks:
  "x: [1]": {run: one}
  x: {matrix: {k: [1, 2]}, run: leg}
  "task pages": {matrix: {k: [1, 2]}, run: leg}
  pages: {run: pages}
  "needs of all, 1 of 2": {run: gate}
${many(51, (i) => `  t${i}: {run: x}`)}
  all: {needs: ['t[0-9]*'], run: y}
`);
    const names = file.jobs.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(job('x').script).toEqual(['leg']);
    expect(names.filter((name) => name.startsWith('x: [1]'))).toEqual([
      'x: [1]',
      expect.stringMatching(/^x: \[1\] [0-9a-f]{8}$/),
    ]);
    expect(file.jobs.filter(({ script }) => script[0] === 'one')).toHaveLength(1);
  });
});

describe('A task that may take longer than the hour that a project gives a job', () => {
  test.each([
    ['{run: a, timeout: 1h}', '60 minutes'],
    ['{run: a, timeout: 30000m}', '500 hours'],
    ['{run: a, timeout: 20.5m, retry: 3}', '93 minutes'],
    ['{run: a, timeout: 60m, retry: {max-attempts: 2, initial-delay: 90s}}', '2 hours 12 minutes'],
    ['{run: a, timeout: 49m, kill-after: 2m, memory-limit: 1 GiB}', '61 minutes'],
    ['{run: a, timeout: 49m, memory-limit: 1 GiB}', undefined],
    ['{run: a, timeout: 100s, retry: 3}', undefined],
    ['{needs: [b], retry: 9}', undefined],
  ])('asks for that time: %s', (task, timeout) => {
    const text = textOfJob(emittedForGitlab(`tasks:\n  a: ${task}\n  b: {run: b}\n`).text, 'a');
    expect(/^ {2}timeout: (.*)$/m.exec(text)?.[1]).toBe(timeout);
  });

  test('and the report says whose limit the script keeps, and what GitLab ends before', () => {
    const { report } = emittedForGitlab(`tasks:
  a: {run: a, timeout: 90m}
  b: {run: b, timeout: 90m, retry: 2}
  c: {run: c, timeout: 744h}
`);
    expect(
      report.flatMap((line) => (line.feature === 'timeout' ? [`${line.support} ${line.tasks.join()}`] : [])),
    ).toEqual(['lost c', 'emulated b']);
  });
});

describe('GitLab takes at most 50 needs for a job', () => {
  test('and 50 are written as they are', () => {
    const { file } = emittedForGitlab(
      `tasks:\n${many(50, (i) => `  t${i}: {run: x}`)}\n  all: {needs: ['t*'], run: y}\n`,
    );
    expect(file.jobs).toHaveLength(51);
  });

  test('51 are joined by jobs that do nothing, and the report says so', () => {
    const { file, job, report } = emittedForGitlab(
      `tasks:\n${many(51, (i) => `  t${i}: {run: x}`)}\n  all: {needs: ['t*'], run: y}\n`,
    );
    expect(job('all').needs).toHaveLength(2);
    expect(file.jobs.every(({ needs }) => (needs ?? []).length <= 50)).toBe(true);
    expect(job('needs of all, 2 of 2').script).toEqual(['true']);
    expect(report).toContainEqual(
      expect.objectContaining({
        feature: 'needs',
        support: 'emulated',
        tasks: ['all'],
        consequence: expect.stringContaining('50 needs'),
      }),
    );
  });

  test('legs of a matrix count one by one', () => {
    const { job } = emittedForGitlab(
      `tasks:\n  m: {run: x, matrix: {v: [${many(60, (i) => `${i},`).replaceAll('\n', ' ')}]}}\n  all: {needs: [m], run: y}\n`,
    );
    expect(job('all').needs).toHaveLength(2);
  });

  test('legs of which some may be skipped have no result together behind a job between: that is refused', () => {
    const code = 'too-many-needs';
    const values = many(60, (i) => `${i},`).replaceAll('\n', ' ');
    const yaml = `tasks:\n  m: {run: x, matrix: {v: [${values}]}, if: matrix.v != 3}\n  all: {needs: [m], run: y}\n`;
    expect(refusedForGitlab(yaml)).toEqual([
      expect.stringContaining(`${code} 3: "all" needs more than the 50 jobs that GitLab takes, and some of the legs`),
    ]);
  });

  test('needs whose results are looked at one by one can have no job between: that is refused', () => {
    const code = 'too-many-needs';
    const reads = many(51, (i) => `needs.t${i}.result == 'success'`).replaceAll('\n', ' && ');
    expect(
      refusedForGitlab(
        `tasks:\n${many(51, (i) => `  t${i}: {run: x}`)}\n  all:\n    needs: ['t*']\n    if: ${JSON.stringify(`always() && ${reads}`)}\n    run: y\n`,
      ),
    ).toEqual([expect.stringContaining(`${code} 54: "all" needs more than the 50 jobs that GitLab takes, and looks`)]);
  });
});

describe('What a job tells those that need it', () => {
  test('is at most 20 variables: more outputs than that are refused', () => {
    const yaml = (count: number): string =>
      `tasks:\n  a: {run: x}\n  b:\n    needs: [a]\n    run: y\n    env:\n${many(count, (i) => `      V${i}: '\${{ needs.a.outputs.o${i} }}'`)}\n`;
    expect(emittedForGitlab(yaml(19)).job('a').dotenv).toBe('.orchestrator/$ORCH_TASK.env');
    const code = 'too-many-outputs';
    expect(refusedForGitlab(yaml(20))).toEqual([expect.stringContaining(`${code} 2: "a" would tell 21 variables`)]);
  });

  test('is told by variables: an output whose name none can stand for is refused', () => {
    const code = 'gitlab-cant-say';
    const yaml =
      "tasks:\n  a: {run: x}\n  b:\n    needs: [a]\n    run: y\n    env: {V: '${{ needs.a.outputs[''ä b''] }}'}\n";
    expect(refusedForGitlab(yaml)).toEqual([expect.stringMatching(new RegExp(`^${code} 2: .*its output "ä b"`))]);
  });
});

describe('GitLab takes at most 200 legs of one job', () => {
  const legs = (count: number): string =>
    `tasks: {m: {run: x, matrix: {v: [${Array.from({ length: count })
      .map((_, i) => i)
      .join(', ')}]}}}`;

  test('and 200 are one', () => {
    const { text } = emittedForGitlab(legs(200));
    expect(textOfJob(text, 'm')).toContain('parallel:');
  });

  test('legs of which one is needed alone are written one by one, and nothing waits for the others', () => {
    const { job } = emittedForGitlab('tasks: {m: {run: x, matrix: {v: [1, 2]}}, one: {run: y, needs: [m (1)]}}');
    expect(job('one').needs).toEqual([{ job: 'm (1)', optional: false }]);
  });

  test('what legs that are written one by one have in common stands once', () => {
    const { text, job } = emittedForGitlab(
      `tasks:
  m: {run: x, matrix: {v: [1, 2]}, timeout: 90, env: {A: b}, name: Both}
  a: {run: y, needs: [m], if: "always() && needs.m.result == 'failure'"}
  n: {script: n.sh, matrix: {v: [1, 2]}, env: {SIZE: '\${{ matrix.v == 1 && 3 || 4 }}'}}
  o: {script: n.sh, matrix: {v: [1, 2]}, args: ['\${{ matrix.v == 1 && 3 || 4 }}']}
  b: {run: y, needs: [n, o], if: "always() && needs.n.result == 'failure' && needs.o.result == 'failure'"}
`,
      { others: { 'n.sh': '' } },
    );
    expect(textOfJob(text, '.legs of m')).toBe(`# Both
".legs of m":
  extends: .publish
  stage: level 1
  needs: []
  variables:
    A: b
  script:
    - |-
      orchestrate --timeout 90 <<'END'
      x
      END`);
    expect(textOfJob(text, 'm (2)')).toBe(`"m (2)":
  extends: ".legs of m"
  variables:
    MATRIX_V: "2"
    ORCH_TASK: m_2`);
    expect(job('m (1)').variables).toContainEqual(['MATRIX_V', '1']);
    expect(textOfJob(text, 'n (1)')).toContain('  variables:\n    SIZE: "3"\n');
    expect(textOfJob(text, 'o (1)')).toContain('bash n.sh 3');
    expect(text).not.toContain('.legs of o');
  });

  test('more are written one by one', () => {
    const { text, file } = emittedForGitlab(legs(201));
    expect(file.jobs.map(({ name }) => name)).toHaveLength(201);
    expect(text).not.toContain('parallel:');
  });
});

describe('What GitLab has no word for', () => {
  test.each([
    ['if', "if: toJSON(needs) == 'x'", 'the function toJSON'],
    ['if', "if: always() && join(needs.*.result, ',') == 'success'", '`.*`'],
    ['if', "if: needs[env.WHICH].result == 'success'", 'a computed index'],
    [
      'if',
      "if: fromJSON(needs.a.outputs.list)[0] == 'x'",
      '`fromJSON(needs.a.outputs.list)[0]`, a computed index, or one into a computed value,',
    ],
    ['if', 'if: needs.a.outputs == null', '`needs.a.outputs`'],
    ['if', "if: github.event.labels[0].name == 'x'", '`github.event.labels.0.name`'],
    ['if', 'if: needs.a.outputs.n > needs.a.outputs.m', '`needs.a.outputs.n > needs.a.outputs.m` has no counterpart'],
    ['if', "if: github.ref == 'x' || needs.a.outputs.n == true", '`needs.a.outputs.n == true` has no counterpart'],
    ['env.V', "env: {V: '${{ github.event.head_commit.message }}'}", '`github.event.head_commit.message`'],
    ['working-directory', "working-directory: '${{ join(github.event.labels) }}'", 'the function join'],
    ['if', 'if: "!contains(github.event.head_commit.message, \'[skip]\')"', '`github.event.head_commit.message`'],
    ['if', "if: startsWith(github.event.release.tag_name, 'v') || success()", '`github.event.release.tag_name`'],
  ])('is refused at its line, with its name and what helps: %s of %s', (key, line, what) => {
    const code = 'gitlab-cant-say';
    const refused = refusedForGitlab(`tasks:\n  a: {run: x}\n  b:\n    run: y\n    needs: [a]\n    ${line}\n`);
    expect(refused).toEqual([
      expect.stringMatching(`^${code} 6: "b" can't be a job of GitLab: \`${key}\`.*--mode wrapper`),
    ]);
    expect(refused[0]).toContain(what);
  });

  test('is refused at the line of args too', () => {
    const code = 'gitlab-cant-say';
    const yaml = "tasks:\n  a:\n    script: a.sh\n    args:\n      - x\n      - '${{ toJSON(github) }}'\n";
    expect(refusedForGitlab(yaml, { others: { 'a.sh': '' } })).toEqual([
      expect.stringContaining(`${code} 5: "a" can't be a job of GitLab: \`args\`: the function toJSON`),
    ]);
  });
});
