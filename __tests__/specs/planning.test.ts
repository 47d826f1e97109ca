import { describe, expect, test } from '@jest/globals';

import type { Plan } from '../../src/model/plan.ts';
import { shapeOf } from '../../src/planning/critical-path.ts';
import { planDigest } from '../../src/planning/digest.ts';
import { planned, planOf, problems, taskOf } from '../support/planned.ts';

const ids = (plan: Plan) => plan.tasks.map(({ id }) => id);
const needsOf = (plan: Plan, id: string) =>
  taskOf(plan, id).needs.map(({ key, tasks }) => `${key}: ${tasks.join(' ')}`);
const message = (yaml: string, code: string) => planned(yaml).diagnostics.find((one) => one.code === code)?.message;
const help = (yaml: string, code: string, request = {}) =>
  planned(yaml, request).diagnostics.find((one) => one.code === code)?.help;

describe('What wins', () => {
  const scripts = {
    'scripts/db/seed.py':
      '# /// orchestrator\n# timeout: 2m\n# env: { B: header, C: header, D: header, E: header }\n# ///\n',
  };
  const yaml = `
env: { A: file, B: file, C: file, D: file, E: file }
defaults:
  timeout: 1m
  kill-after: 7s
  env: { B: defaults, C: defaults, D: defaults, E: defaults }
discover: { path: scripts }
scripts:
  scripts/db/seed.py: { env: { E: exact } }
  'scripts/**': { timeout: 3m, env: { D: first, E: first } }
  'scripts/db/*': { timeout: 4m }
`;

  test("defaults < the script's header < matching globs in file order < the exact path", () => {
    const task = taskOf(planOf(yaml, { scripts }), 'scripts/db/seed.py');
    expect(task.timeout).toBe(240_000);
    expect(task.kill_after).toBe(7000);
    expect(task.env).toEqual({ A: 'file', B: 'header', C: 'header', D: 'first', E: 'exact' });
  });

  test('each value knows where it was written', () => {
    const { origin, origins } = taskOf(planOf(yaml, { scripts }), 'scripts/db/seed.py');
    expect(origin).toEqual({ source: 'discovery', file: 'scripts/db/seed.py' });
    expect(origins['timeout']).toMatchObject({
      source: 'scripts',
      file: 'orchestrator.yml',
      line: 11,
      column: 30,
      end_column: 32,
    });
    expect(origins['kill_after']).toMatchObject({ source: 'defaults', line: 5 });
    expect(origins['env.A']).toMatchObject({ source: 'file', line: 2 });
    expect(origins['env.C']).toMatchObject({ source: 'header', file: 'scripts/db/seed.py', line: 3 });
    expect(origins['env.E']).toMatchObject({ source: 'scripts', line: 9 });
    expect(origins['retry']).toBeUndefined();
  });

  test('for a task by hand: defaults < the header of its script < the task', () => {
    const task = taskOf(
      planOf(
        `
defaults: { timeout: 1m, kill-after: 1s, priority: low }
tasks:
  seed: { script: tools/seed.sh, timeout: 3m }
`,
        { others: { 'tools/seed.sh': '# /// orchestrator\n# timeout: 2m\n# kill-after: 2s\n# id: other\n# ///\n' } },
      ),
      'seed',
    );
    expect([task.timeout, task.kill_after, task.priority]).toEqual([180_000, 2000, -10]);
    expect(task.origin).toMatchObject({ source: 'task', line: 4, column: 3 });
  });

  test('resources merge key by key, tags are replaced', () => {
    const task = taskOf(
      planOf(`
resources: { a: 5, b: 5, c: 5 }
defaults: { resources: { a: 2, b: 2 }, tags: [x] }
tasks: { t: { run: 'true', resources: [b, c], tags: y } }
`),
      't',
    );
    expect(task.resources).toEqual({ a: 2, b: 1, c: 1 });
    expect(task.tags).toEqual(['y']);
  });

  test('a key of scripts that stands for no script is an error with the nearest path', () => {
    const bad = `
discover: { path: scripts }
scripts:
  scripts/sed.py: { timeout: 1m }
  'lib/**': { timeout: 1m }
`;
    expect(problems(bad, { scripts: { 'scripts/seed.py': '' } })).toEqual([
      'unknown-script 4:3 scripts/sed.py',
      "unknown-script 5:3 'lib/**'",
    ]);
    expect(help(bad, 'unknown-script', { scripts: { 'scripts/seed.py': '' } })).toBe('did you mean "scripts/seed.py"?');
  });
});

describe('Defaults', () => {
  test('a script has 60 s, run has 10 min; the rest is as written in the tables', () => {
    const plan = planOf(`tasks: { s: { script: a.sh }, r: { run: make }, g: {} }`, { others: { 'a.sh': '' } });
    expect(plan).toMatchObject({
      name: 'orchestrator.yml',
      max_parallel: 'auto',
      fail_fast: false,
      timeout: undefined,
      config_file: 'orchestrator.yml',
    });
    expect(taskOf(plan, 's')).toMatchObject({
      timeout: 60_000,
      command: { kind: 'script', script: 'a.sh', interpreter: ['bash'], args: [] },
    });
    expect(taskOf(plan, 'r')).toMatchObject({
      timeout: 600_000,
      command: { kind: 'run', run: 'make', shell: 'bash' },
      kill_after: 5000,
      retry: {
        max_attempts: 1,
        initial_delay: 1000,
        backoff: 2,
        max_delay: 60_000,
        jitter: true,
        on: ['failed', 'timeout'],
      },
      allowed_exit_codes: [0],
      continue_on_error: false,
      priority: 0,
      working_directory: '.',
      name: 'r',
    });
    expect(taskOf(plan, 'g').command).toEqual({ kind: 'gate' });
  });

  test('retry: n means n retries, so n + 1 attempts; priority words are numbers', () => {
    const plan = planOf(`
tasks:
  a: { run: x, retry: 2, priority: critical }
  b: { run: x, retry: { max-attempts: 4, on: [timeout, 75, SIGSEGV, { output: RESET }] }, priority: 7 }
`);
    expect(taskOf(plan, 'a')).toMatchObject({ retry: { max_attempts: 3 }, priority: 100 });
    expect(taskOf(plan, 'b')).toMatchObject({
      retry: { max_attempts: 4, on: ['timeout', { exit_code: 75 }, { signal: 'SIGSEGV' }, { output: 'RESET' }] },
      priority: 7,
    });
  });

  test('what the command line says overrides the file', () => {
    const yaml = `max-parallel: 4\nfail-fast: true\ntimeout: 1m\ntasks: { a: { run: x } }`;
    const overrides = { max_parallel: 1, fail_fast: false, timeout: 5 } as const;
    expect(planOf(yaml, { overrides })).toMatchObject(overrides);
    expect(planOf(yaml)).toMatchObject({ max_parallel: 4, fail_fast: true, timeout: 60_000 });
  });

  test('with no config at all everything discovered runs, with all defaults', () => {
    const plan = planOf(undefined, { scripts: { 'scripts/b.sh': '', 'scripts/a.sh': '' } });
    expect(ids(plan)).toEqual(['scripts/a.sh', 'scripts/b.sh']);
    expect(plan.config_file).toBeUndefined();
  });

  test('nothing to run is an error that says where was looked', () => {
    expect(problems(undefined)[0]).toMatch(/^nothing-to-run/);
    expect(planned('discover: { path: ci }').diagnostics[0]?.message).toContain('"ci"');
    expect(problems('tasks: {}')[0]).toMatch(/^nothing-to-run 1:1/);
  });
});

describe('needs', () => {
  const scripts = { 'scripts/db/a.sh': '', 'scripts/db/b.sh': '', 'scripts/c.sh': '' };

  test('take ids, globs over ids, and legs of matrices; each match of a glob is a need of its own', () => {
    const plan = planOf(
      `
discover: { path: scripts }
tasks:
  test: { run: x, matrix: { shard: [1, 2] } }
  all: { needs: [test, 'scripts/db/*', 'test (2)'] }
  one: { needs: 'test (1)' }
`,
      { scripts },
    );
    expect(needsOf(plan, 'all')).toEqual([
      'test: test (1) test (2)',
      'scripts/db/a.sh: scripts/db/a.sh',
      'scripts/db/b.sh: scripts/db/b.sh',
      'test (2): test (2)',
    ]);
    expect(needsOf(plan, 'one')).toEqual(['test (1): test (1)']);
    expect(ids(plan)).toEqual([
      'scripts/c.sh',
      'scripts/db/a.sh',
      'scripts/db/b.sh',
      'test (1)',
      'one',
      'test (2)',
      'all',
    ]);
  });

  test('a glob never matches the task itself, and what is named twice is one need', () => {
    const plan = planOf(`tasks: { a: { run: x }, b: { run: x }, all: { needs: ['*', a] } }`);
    expect(needsOf(plan, 'all')).toEqual(['a: a', 'b: b']);
  });

  test('a glob takes a whole matrix by its base id, and single legs only where it does not', () => {
    const plan = planOf(`
tasks:
  test: { run: x, matrix: { os: [linux, mac], v: [1, 2] } }
  all: { needs: ['t*'] }
  some: { needs: ['test (linux, *)'] }
`);
    expect(taskOf(plan, 'all').needs.map(({ key }) => key)).toEqual(['test']);
    expect(taskOf(plan, 'some').needs.map(({ key }) => key)).toEqual(['test (linux, 1)', 'test (linux, 2)']);
  });

  test('an optional one need not exist, a glob must match something, an optional glob need not', () => {
    expect(
      planOf(`tasks: { a: { needs: [{ id: no, optional: true }, { id: 'no/*', optional: true }] } }`).tasks,
    ).toHaveLength(1);
    expect(problems(`tasks: { a: { needs: ['no/*'] } }`)).toEqual(["need-matches-nothing 1:23 'no/*'"]);
    expect(message(`tasks: { ab: { needs: ['a*'] } }`, 'need-matches-nothing')).toContain('no task but this one');
  });

  test('an unknown id is an error with the nearest; of a script with another id, with that', () => {
    expect(problems(`tasks: { lint: { run: x }, t: { needs: [linr] } }`)).toEqual(['unknown-task 1:41 linr']);
    expect(help(`tasks: { lint: { run: x }, t: { needs: [linr] } }`, 'unknown-task')).toBe('did you mean "lint"?');
    expect(help(`tasks: { lint: { run: x }, t: { needs: [compile] } }`, 'unknown-task')).toBe(
      'the tasks are "lint", "t"',
    );
    const renamed = `
discover: { path: scripts }
scripts: { scripts/c.sh: { id: see } }
tasks: { t: { needs: scripts/c.sh } }
`;
    expect(help(renamed, 'unknown-task', { scripts })).toContain('"see"');
    expect(ids(planOf(renamed.replace('needs: scripts/c.sh', 'needs: see'), { scripts }))).toContain('see');
  });

  test('after is order only: what is not in this run is dropped, what exists nowhere is an error', () => {
    const yaml = `tasks: { a: { run: x }, b: { run: x, after: [a] }, c: { run: x, after: { id: z, optional: true } } }`;
    expect(taskOf(planOf(yaml), 'b').after).toEqual(['a']);
    expect(taskOf(planOf(yaml, { selection: { tasks: ['b'] } }), 'b').after).toEqual([]);
    expect(problems(`tasks: { b: { run: x, after: [a] } }`)).toEqual(['unknown-task 1:31 a']);
  });

  test('after a matrix and one of its legs is after each leg once', () => {
    const yaml = `tasks: { m: { run: x, matrix: { a: [1, 2] } }, b: { run: x, after: ['m (2)', m] } }`;
    expect(taskOf(planOf(yaml), 'b').after).toEqual(['m (2)', 'm (1)']);
  });

  test('a task that needs itself is an error', () => {
    expect(problems(`tasks: { a: { needs: a } }`)).toEqual(['self-need 1:22 a']);
    expect(problems(`tasks: { a: { matrix: { x: [1] }, needs: ['a (1)'] } }`)).toEqual(["self-need 1:43 'a (1)'"]);
  });

  test('a cycle is reported once with its whole path, at the needs of its first member; what is downstream is not accused', () => {
    const yaml = `
tasks:
  z: { needs: [b] }
  b: { needs: [c] }
  c: { after: [a] }
  a: { needs: [b, d] }
  d: { run: x }
`;
    expect(problems(yaml)).toEqual(['needs-cycle 4:15 [c]']);
    expect(message(yaml, 'needs-cycle')).toContain('b → c → a → b');
  });

  test('two tasks with one id are an error that points at both', () => {
    const { diagnostics } = planned(`
tasks:
  a: { run: x }
  b: { run: x, id: a }
  'm (1)': { run: x }
  m: { run: x, matrix: { v: [1] } }
`);
    expect(diagnostics.map(({ code, message: text }) => [code, text])).toEqual([
      ['duplicate-id', 'the id "a" of the task "b" is taken: ids are unique'],
      ['duplicate-id', 'the id "m (1)" of the task "m" is taken: ids are unique'],
    ]);
    expect(diagnostics[0]?.notes[0]).toMatchObject({ message: 'the task "a" has it first' });
  });
});

describe('matrix', () => {
  test('gives one task per combination, named as GitHub names jobs', () => {
    const plan = planOf(`
tasks:
  test:
    run: x
    matrix: { os: [linux, mac], v: [1, 2], exclude: [{ os: mac, v: 1 }], include: [{ os: win }] }
`);
    expect(ids(plan)).toEqual(['test (linux, 1)', 'test (linux, 2)', 'test (mac, 2)', 'test (win)']);
    expect(taskOf(plan, 'test (mac, 2)')).toMatchObject({
      base_id: 'test',
      matrix: { os: 'mac', v: 2 },
      slug: 'test-mac-2',
    });
  });

  test('names that depend on the matrix alone are known when the plan is made', () => {
    const plan = planOf(`
tasks:
  a: { run: x, matrix: { v: [1, 2] }, name: 'Version \${{ matrix.v }}' }
  b: { run: x, matrix: { v: [1, 2] }, name: 'Plain' }
  c: { run: x, matrix: { v: [1, 2] }, name: '\${{ matrix.v }} on \${{ runner.os }}' }
`);
    expect(plan.tasks.map(({ name }) => name)).toEqual([
      'Version 1',
      'Version 2',
      'Plain (1)',
      'Plain (2)',
      '${{ matrix.v }} on ${{ runner.os }}',
      '${{ matrix.v }} on ${{ runner.os }}',
    ]);
  });

  test('legs whose values would read the same are told apart by their keys; the very same twice is an error', () => {
    const plan = planOf(
      `tasks: { t: { run: x, matrix: { flag: ['', -v] } }, u: { run: x, matrix: { include: [{ a: 1 }, { b: 1 }] } } }`,
    );
    expect(ids(plan)).toEqual(['t (-v)', 't (flag=)', 'u (a=1)', 'u (b=1)']);
    expect(problems(`tasks: { t: { run: x, matrix: { v: [1, 1] } } }`)[0]).toMatch(/^duplicate-leg/);
  });
});

describe('Expressions are checked before anything runs', () => {
  test('needs.<id> must be a direct need, optional and matrix ones included', () => {
    expect(
      problems(`
tasks:
  build: { run: x }
  mid: { run: x, needs: build }
  end:
    needs: [mid, { id: gone, optional: true }]
    run: x
    env: { A: '\${{ needs.biuld.result }}', B: '\${{ needs.mid.result }}\${{ needs.gone.result }}' }
    if: needs.build.result == 'success'
`),
    ).toEqual(['unknown-need 8:26 biuld', 'unknown-need 9:15 build']);
  });

  test('one mistake is one message: a misspelt need is not told again where it is used', () => {
    expect(
      problems(`tasks: { build: { run: x }, b: { run: x, needs: biuld, if: needs.biuld.result == 'success' } }`),
    ).toEqual(['unknown-task 1:49 biuld']);
    expect(problems(`tasks: { m: { run: x, matrix: { v: 1 } }, b: { run: x, needs: ['m (1)', m] } }`)).toEqual([
      'matrix-axis-no-list 1:36 1',
    ]);
  });

  test('matrix is there only where the task has one', () => {
    expect(problems(`tasks: { a: { run: x, name: '\${{ matrix.v }}' } }`)).toEqual(['unknown-context 1:34 matrix']);
    expect(problems(`tasks: { a: { run: x, name: '\${{ matrix.v }}', matrix: { v: [1] } } }`)).toEqual([]);
  });

  test('every place is looked at, and what stands in defaults is told once', () => {
    expect(
      problems(
        `
defaults: { env: { X: '\${{ nope }}' } }
tasks:
  a: { script: a.sh, args: ['\${{ nope }}'], working-directory: '\${{ nope }}', skip: '\${{ nope }}', name: '\${{ nope }}', if: nope }
  b: { run: x }
`,
        { others: { 'a.sh': '' } },
      ).map((line) => line.replace(/ nope$/, '')),
    ).toEqual([
      'unknown-context 2:28',
      'unknown-context 4:34',
      'unknown-context 4:69',
      'unknown-context 4:90',
      'unknown-context 4:111',
      'unknown-context 4:125',
    ]);
  });
});

describe('Values that no run could satisfy are errors', () => {
  test.each([
    [
      'an unknown resource',
      `resources: { bench: 1 }\ntasks: { a: { run: x, resources: [bnech] } }`,
      'unknown-resource 2:35 bnech',
    ],
    [
      'more than the pool holds',
      `resources: { bench: 1 }\ntasks: { a: { run: x, resources: { bench: 2 } } }`,
      'resource-exceeds-pool 2:43 2',
    ],
    [
      'a working directory outside',
      `tasks: { a: { run: x, working-directory: a/../../b } }`,
      'path-outside-workspace 1:42 a/../../b',
    ],
    [
      'an absolute working directory',
      `tasks: { a: { run: x, working-directory: /tmp } }`,
      'path-outside-workspace 1:42 /tmp',
    ],
    [
      'a problem matcher outside',
      `problem-matchers: [../m.json]\ntasks: { a: { run: x } }`,
      'path-outside-workspace 1:20 ../m.json',
    ],
    [
      'an unknown word in retry',
      `tasks: { a: { run: x, retry: { on: [timeuot] } } }`,
      'unknown-retry-rule 1:37 timeuot',
    ],
  ])('%s', (_, yaml, problem) => {
    expect(problems(yaml)).toEqual([problem]);
  });

  test('a script that was discovered and also stands in tasks runs twice: a warning', () => {
    const request = { scripts: { 'scripts/a.sh': '' } };
    const { plan, diagnostics } = planned(`discover: {}\ntasks: { a: { script: scripts/a.sh } }`, request);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning script-runs-twice']);
    expect(plan?.tasks).toHaveLength(2);
  });
});

describe('Selection', () => {
  const yaml = `
discover: { path: scripts }
scripts: { scripts/x.sh: { id: ex } }
tasks:
  base: { run: x }
  lint: { run: x, needs: base, tags: [quick] }
  test: { run: x, needs: lint, matrix: { v: [1, 2] } }
  deploy: { run: x, needs: test, after: other }
  other: { run: x, tags: [quick, slow] }
`;
  const scripts = { 'scripts/x.sh': '' };
  const select = (tasks: string[], exclude: string[] = []) => planOf(yaml, { scripts, selection: { tasks, exclude } });

  test('takes ids, globs, tags, scripts and legs; what they need comes along, what they come after does not', () => {
    expect(ids(select([]))).toHaveLength(7);
    expect(ids(select(['lint']))).toEqual(['base', 'lint']);
    expect(ids(select(['d*']))).toEqual(['base', 'lint', 'test (1)', 'test (2)', 'deploy']);
    expect(ids(select(['tag:quick']))).toEqual(['base', 'lint', 'other']);
    expect(ids(select(['scripts/x.sh']))).toEqual(['ex']);
    expect(ids(select(['test']))).toEqual(['base', 'lint', 'test (1)', 'test (2)']);
    expect(ids(select(['test (2)']))).toEqual(['base', 'lint', 'test (2)']);
  });

  test('exclude leaves out; the need stays named, and the plan says what is missing', () => {
    const plan = select(['deploy'], ['lint']);
    expect(ids(plan)).toEqual(['test (1)', 'test (2)', 'deploy']);
    expect(needsOf(plan, 'test (1)')).toEqual(['lint: lint']);
    expect(plan.excluded).toEqual(['lint']);
    expect(select([], ['test (2)']).excluded).toEqual(['test (2)']);
    expect(needsOf(select([], ['test (2)']), 'deploy')).toEqual(['test: test (1) test (2)']);
    expect(select([], ['other']).excluded).toEqual([]);
  });

  test('an optional need that is excluded is not missed', () => {
    const optional = `tasks: { a: { run: x }, b: { run: x, needs: { id: a, optional: true } } }`;
    const plan = planOf(optional, { selection: { exclude: ['a'] } });
    expect(taskOf(plan, 'b').needs).toEqual([]);
    expect(plan.excluded).toEqual([]);
    const twice = optional.replace('{ id: a, optional: true }', '[a, { id: a, optional: true }]');
    expect(needsOf(planOf(twice, { selection: { exclude: ['a'] } }), 'b')).toEqual(['a: a']);
  });

  test('a word that matches nothing is an error with the nearest; so is a selection that leaves nothing', () => {
    expect(problems(yaml, { scripts, selection: { tasks: ['linr'] } })).toEqual([
      'unknown-selector did you mean "lint"?',
    ]);
    expect(problems(yaml, { scripts, selection: { tasks: ['tag:quikc'] } })).toEqual([
      'unknown-selector did you mean "tag:quick"?',
    ]);
    expect(problems(yaml, { scripts, selection: { exclude: ['no/*'] } })[0]).toMatch(/^unknown-selector/);
    expect(problems(yaml, { scripts, selection: { tasks: ['base'], exclude: ['base'] } })[0]).toMatch(/^nothing-left/);
  });
});

describe('The Plan', () => {
  const yaml = `
resources: { bench: 2 }
tasks:
  a: { run: x, env: { B: '1', A: '2' }, resources: [bench] }
  b: { run: x, needs: a, matrix: { v: [{ x: [1] }, 2] }, retry: 1 }
  c: { run: x, needs: { id: a, optional: true } }
`;

  test('is frozen through and through', () => {
    const loose: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(planOf(yaml), 'plan');
    expect(loose).toEqual([]);
  });

  test('survives being written and read', () => {
    const plan = planOf(yaml);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test('has a digest of what it says, not of where it was written', () => {
    const digest = planDigest(planOf(yaml));
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(planDigest(planOf(`# moved\n${yaml.replace("B: '1', A: '2'", "A: '2', B: '1'")}`))).toBe(digest);
    expect(planDigest(planOf(yaml.replace("'1'", "'3'")))).not.toBe(digest);
  });

  test('knows its waves and its longest chain', () => {
    const plan = planOf(`tasks: { a: {}, b: { needs: a }, c: { after: b }, d: {} }`);
    expect(shapeOf(plan)).toEqual({ waves: [['a', 'd'], ['b'], ['c']], critical_path: ['a', 'b', 'c'] });
  });
});
