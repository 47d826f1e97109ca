import { describe, expect, test } from '@jest/globals';

import { emitPipeline } from '../../src/bridge/emit.ts';
import { makePipeline } from '../../src/bridge/pipeline.ts';
import type { Target } from '../../src/model/bridge.ts';
import type { Plan, PlannedTask } from '../../src/model/plan.ts';
import { positionOf } from '../../src/model/source-file.ts';
import { planned } from '../support/planned.ts';

function planOf(yaml: string): Plan {
  const { plan, diagnostics } = planned(yaml);
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

describe('Before anything is emitted', () => {
  test('a plan that leaves out what its tasks need is refused', () => {
    const { plan } = planned('tasks:\n  a: {run: a}\n  b: {needs: [a], run: b}\n', { selection: { exclude: ['a'] } });
    expect(plan?.excluded).toEqual(['a']);
    const { value, diagnostics } = emitPipeline(plan as Plan, { target: 'gitlab' });
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['incomplete-plan']]);
  });

  test('a plan without a task is refused', () => {
    const { diagnostics } = emitPipeline({ ...planOf('tasks: {a: {run: a}}'), tasks: [] }, { target: 'jenkins' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['nothing-to-emit']);
  });

  test('a variable of more than 131,071 bytes is an error at its line, and one of as many is none', () => {
    const yaml = (length: number): string => `tasks:\n  a:\n    run: x\n    env:\n      B: ${'x'.repeat(length)}\n`;
    const codes = (length: number) => {
      const text = yaml(length);
      const { diagnostics } = emitPipeline(planOf(text), { target: 'gitlab' }, (path) => ({ path, text }));
      return diagnostics.map(({ code, span }) => [code, span === undefined ? undefined : positionOf(span).line]);
    };
    expect(codes(131_071)).toEqual([['text-too-long', 5]]);
    expect(codes(131_069)).toEqual([]);
  });

  test('with --strict every loss is an error, at its line of the YAML', () => {
    const text = 'tasks:\n  a:\n    run: x\n    idle-timeout: 5s\n';
    const { value, diagnostics } = emitPipeline(planOf(text), { target: 'gitlab', strict: true }, (path) => ({
      path,
      text,
    }));
    expect(value).toBeUndefined();
    const [lost] = diagnostics;
    expect([lost?.code, lost?.span === undefined ? 0 : positionOf(lost.span).line]).toEqual(['lost-feature', 4]);
  });
});

describe('What an inline script starts is a script of which nothing is known', () => {
  const starting = (run: string) => {
    const plan = planOf(`tasks:\n  a: {run: ${JSON.stringify(run)}}\n`);
    const texts = (['gitlab', 'github'] as const).map((target) => emitPipeline(plan, { target }).value?.files[0]?.text);
    return texts.map((text) => text?.includes('ORCHESTRATOR_TASK_ID: '));
  };

  test.each([
    './build.sh',
    'tools/build.sh',
    'cd tools && "./build.sh" --fast',
    '"$PWD"/tools/build.sh',
    'source tools/x.sh',
    'A=1 . tools/x.sh',
    'if true; then bash -eu x.sh; fi',
    'ls x | xargs -n1 bash',
    'eval "$COMMAND"',
    'sudo -E env A=1 ./build.sh',
    'time bash ci/x.sh',
  ])('in all that asks for the variables of a task: %s', (run) => {
    expect(starting(run)).toEqual([true, true]);
  });

  test.each(['make', 'npm test', 'pytest -k a/b', 'sudo apt-get install jq', 'time make'])(
    'but a job as people write it stays one: %s',
    (run) => {
      expect(starting(run)).toEqual([true, false]);
    },
  );

  test.each(['env | sort', 'echo a/b', 'cp a/b c/d && test -f c/d', 'X=./a; [ -n "$X" ] # ./b'])(
    'and %s starts none',
    (run) => {
      expect(starting(run)).toEqual([false, false]);
    },
  );
});

test.each(['gitlab', 'jenkins', 'github', 'github-steps'] as const)(
  'A script that asks for the directory of the run is told by the report for %s that there is none',
  (target) => {
    const plan = planOf(`tasks:
  a: {run: 'ls "$ORCHESTRATOR_RUN_DIR"'}
  b: {run: 'echo "$ORCHESTRATOR_RUN_ID"'}
  c: {run: 'echo "$ORCHESTRATOR_TASK_ID $ORCHESTRATOR_ATTEMPT"'}
`);
    const linesIn = (mode: 'native' | 'wrapper') =>
      emitPipeline(plan, { target, mode }).value?.report.lines.filter(({ feature }) => feature === 'run-directory');
    expect(linesIn('native')).toMatchObject([{ support: 'lost', tasks: ['a', 'b'] }]);
    expect(linesIn('wrapper')).toEqual([]);
  },
);

test.each(['gitlab', 'jenkins', 'github', 'github-steps'] as const)(
  'A retry that depends on what an attempt printed is told to be lost at its line in the report for %s',
  (target) => {
    const text =
      'tasks:\n  a:\n    run: x\n    retry: {max-attempts: 3, on: [{output: again}]}\n  b: {run: y, retry: {max-attempts: 1, on: [{output: again}]}}\n  c: {run: z, retry: {max-attempts: 2, on: [4]}}\n';
    const { diagnostics } = emitPipeline(planOf(text), { target, strict: true }, (path) => ({ path, text }));
    expect(diagnostics.map(({ code, message, span }) => [code, message, span && positionOf(span).line])).toEqual([
      ['lost-feature', expect.stringContaining('what an attempt printed'), 4],
    ]);
  },
);

test.each(['gitlab', 'github'] as const)(
  'What a script file writes to GITHUB_ENV is told to be lost for %s, and handed on where a comment names it',
  (target) => {
    const text = `tasks:
  file: {script: tools/setup.sh}
  start: {run: ./tools/setup.sh}
  named: {run: './tools/setup.sh # sets GITHUB_ENV'}
  plain: {run: make}
  last: {needs: [file, start, named, plain], run: ./tools/setup.sh}
`;
    const { plan } = planned(text, { others: { 'tools/setup.sh': '' } });
    const { report, files } = emitPipeline(plan as Plan, { target }).value ?? {};
    const told = report?.lines.filter(({ feature }) => feature === 'environment-files');
    expect(told).toMatchObject([
      { support: 'lost', tasks: ['file', 'start'], origin: { line: 2 } },
      { support: 'emulated', tasks: ['named'] },
    ]);
    expect(told?.[0]?.remedy).toContain('./setup.sh # sets GITHUB_ENV');
    expect(files?.[0]?.text).toContain(target === 'github' ? 'hand_on' : 'inherit');
  },
);

describe('Exit codes above 128 that a task allows or is tried again for', () => {
  test.each(['gitlab', 'jenkins', 'github', 'github-steps'] as const)(
    'are told to be those of signals, too, in the report for %s',
    (target) => {
      const plan = planOf(`tasks:
  a: {run: a, allowed-exit-codes: [0, 128]}
  b: {run: b, needs: [a], allowed-exit-codes: [0, 143]}
  c: {run: c, needs: [b], continue-on-error: {exit-codes: [137]}}
  d: {run: d, retry: {max-attempts: 2, on: [75, 143]}}
  e: {run: e, retry: {max-attempts: 2, on: [128, SIGTERM]}}
`);
      const { value, diagnostics } = emitPipeline(plan, { target });
      expect(diagnostics).toEqual([]);
      expect(value?.report.lines.filter(({ feature }) => feature === 'signal-codes')).toEqual([
        expect.objectContaining({ support: 'lost', tasks: ['b', 'c', 'd'] }),
      ]);
    },
  );

  test.each([
    ['allowed-exit-codes: [0, 143]', 'allowed_exit_codes'],
    ['allowed-exit-codes: [0, 3]\n    continue-on-error: {exit-codes: [143]}', 'continue_on_error'],
    ['allowed-exit-codes: [0, 3]\n    retry: {max-attempts: 2, on: [143]}', 'retry'],
  ])('are told at their line: %s', (text, key) => {
    const plan = planOf(`tasks:\n  a:\n    run: a\n    ${text}\n`);
    const { value } = emitPipeline(plan, { target: 'github' });
    const line = value?.report.lines.find(({ feature }) => feature === 'signal-codes');
    expect(line?.origin).toEqual(plan.tasks[0]?.origins[key]);
  });
});

describe('The report of an emission names what would be lost in silence', () => {
  const text = `tasks:
  a: {run: a}
  b:
    name: Build it
    run: |
      echo "::add-mask::$TOKEN"
      echo "::error file=a.c,line=3::no"
      echo hello >> "$GITHUB_STEP_SUMMARY"
`;
  const told = (target: Target, yaml: string) => {
    const { value } = emitPipeline(planOf(yaml), { target });
    const features = new Set<string>(['name', 'masking', 'annotations', 'summary', 'reports']);
    return (value?.report.lines ?? [])
      .filter(({ feature }) => features.has(feature))
      .map(({ feature, support, tasks }) => `${feature} ${support} ${tasks.join()}`);
  };

  test.each(['gitlab', 'jenkins'] as const)('at the task that does it, on %s', (target) => {
    expect(told(target, text)).toEqual([
      'name emulated b',
      'masking lost b',
      'summary lost b',
      'annotations lost b',
      'reports emulated ',
    ]);
    expect(told(target, 'tasks: {a: {run: a}}')).toEqual(['reports emulated ']);
  });

  test.each(['github', 'github-steps'] as const)('and nothing of it on %s, which has it all', (target) => {
    expect(told(target, text)).toEqual([]);
  });

  test('problem matchers of the file are told once, for the run', () => {
    expect(told('gitlab', `problem-matchers: [m.json]\n${text}`)).toContain('annotations lost ');
  });
});

describe('The report of a wrapper', () => {
  const yaml = `secrets: [TOKEN]
tasks:
  a: {run: a, id-token: true, idle-timeout: 5s}
  b: {run: b, schedule: '@weekly'}
`;
  const daily = `schedule: [{cron: '0 3 * * *'}]\n${yaml}`;
  const told = (target: Target, text: string): readonly string[] => {
    const { value } = emitPipeline(planOf(text), { target, mode: 'wrapper' });
    return (value?.report.lines ?? []).map(({ feature, support, tasks }) => `${feature} ${support} ${tasks.join()}`);
  };

  test('names what the orchestrator cannot do in the place of GitLab', () => {
    expect(told('gitlab', daily)).toEqual(['schedule emulated ', 'id-token lost a']);
    expect(told('gitlab', yaml)).toEqual(['task-schedule emulated b', 'id-token lost a']);
    const { diagnostics } = emitPipeline(planOf(yaml), { target: 'gitlab', mode: 'wrapper', strict: true });
    expect(diagnostics.map(({ code }) => code)).toEqual(['lost-feature']);
  });

  test('and of Jenkins', () => {
    expect(told('jenkins', daily)).toEqual(['secrets emulated ', 'id-token lost a']);
  });

  test.each(['github', 'github-steps'] as const)(
    'on %s a schedule of a task starts runs where the file has none, and is said to',
    (target) => {
      expect(told(target, yaml)).toEqual(['task-schedule emulated b']);
      expect(told(target, daily)).toEqual([]);
      const { value } = emitPipeline(planOf(daily), { target, mode: 'wrapper' });
      expect(value?.files[0]?.text.match(/- cron: .*/g)).toEqual(['- cron: "0 3 * * *"']);
    },
  );
});

describe('Processes that a task leaves in the background', () => {
  const left = [
    'serve &',
    '(serve &)',
    'serve >log 2>&1 & sleep 1\ntest',
    'setsid serve & # not "waited" for',
    "a 'b' &",
  ];
  const none = [
    'a && b',
    'a >log 2>&1',
    'a &>log',
    'a <&3',
    'a |& b',
    'echo "this & that" \'& so on\'',
    'a # b &',
    'a \\& b',
    'a & b & wait',
    'serve & trap "kill $!" EXIT; test',
    'curl x?a=1&b=2',
  ];
  const shells = { python: { run: 'print(6 & 3)', shell: 'python' }, sh: { run: 'serve &', shell: 'sh' } };
  const tasks = Object.fromEntries([...left, ...none].map((run, index) => [`t${index}`, { run }]));

  test.each(['gitlab', 'jenkins', 'github', 'github-steps'] as const)('are told in the report for %s', (target) => {
    const plan = planOf(JSON.stringify({ tasks: { ...tasks, ...shells } }));
    const linesIn = (mode: 'native' | 'wrapper') =>
      emitPipeline(plan, { target, mode }).value?.report.lines.filter(({ feature }) => feature === 'left-processes');
    expect(linesIn('native')).toMatchObject([{ support: 'lost', tasks: ['sh', ...left.map((_, i) => `t${i}`)] }]);
    expect(linesIn('wrapper')).toEqual([]);
  });
});

test.each(['gitlab', 'jenkins', 'github', 'github-steps'] as const)(
  'Where it matters that a first line names a missing program, the report for %s tells what becomes of it',
  (target) => {
    const code = { retried: 'retry: {max-attempts: 2, on: [error]}', allowed: 'allowed-exit-codes: [0, 127]' };
    const text = `tasks:
  retried: {script: a.sh, ${code.retried}}
  allowed: {script: a.sh, ${code.allowed}}
  tolerated: {script: a.sh, continue-on-error: {exit-codes: [126]}}
  plain: {script: a.sh, retry: 2}
  inline: {run: a, ${code.allowed}}
`;
    const { plan } = planned(text, { others: { 'a.sh': '' } });
    const lostIn = (tasks: Plan['tasks']) => {
      const { value } = emitPipeline({ ...(plan as Plan), tasks }, { target });
      return value?.report.lines.find(({ feature }) => feature === 'missing-programs')?.tasks;
    };
    const byFirstLine = (task: PlannedTask): PlannedTask =>
      task.command.kind === 'script' ? { ...task, command: { ...task.command, interpreter: [] } } : task;
    const started = (plan as Plan).tasks.map(byFirstLine);
    expect(lostIn(started)).toEqual(['allowed', 'retried', 'tolerated']);
    expect(lostIn((plan as Plan).tasks)).toBeUndefined();
  },
);

describe.each(['gitlab', 'jenkins', 'github', 'github-steps'] as const)('A schedule of a task on %s', (target) => {
  const nightly = "b: {run: b, schedule: '0 3 * * *'}";
  const told = (yaml: string, mode: 'native' | 'wrapper') => {
    const plan = planOf(yaml);
    const lines = emitPipeline(plan, { target, mode }).value?.report.lines ?? [];
    const ofTask = plan.tasks.find(({ id }) => id === 'b')?.origins['schedule'];
    const others = lines.filter(({ consequence }) => /every task that has no schedule of its own/.test(consequence));
    return others.map(({ tasks, origin }) => [tasks.join(), origin === ofTask]);
  };

  test.each(['native', 'wrapper'] as const)(
    'is told to start tasks that have none, at its line, where the file has no schedule (%s)',
    (mode) => {
      expect(told(`tasks: {a: {run: a}, ${nightly}}`, mode)).toEqual([['b', true]]);
      expect(told(`tasks: {${nightly}, c: {run: c, schedule: '@weekly'}, d: {needs: [b]}}`, mode)).toEqual([]);
      expect(told(`schedule: [{cron: '0 3 * * *'}]\ntasks: {a: {run: a}, ${nightly}}`, mode)).toEqual([]);
    },
  );
});

describe('A pipeline', () => {
  const { jobs, levels } = makePipeline(
    planOf(`tasks:
  a: {run: a}
  b: {run: b, after: [a]}
  m: {run: m, matrix: {v: [1, 2]}, retry: {max-attempts: 4, initial-delay: 2s, backoff: 3, max-delay: 10s}}
  c: {run: c, needs: [m], if: 'needs.m.outputs.x == 1', env: {Y: '\${{ needs.m.outputs.y }}'}}
  d: {run: d, needs: [b, c], if: '!cancelled()'}
  e: {run: e, needs: [c], if: "github.ref == 'refs/heads/main'"}
  f: {run: f, needs: [c], if: always()}
`),
  );
  const job = (id: string) => jobs.find(({ task }) => task.id === id);

  test('has the level of each job: one more than the highest that it waits for', () => {
    expect(Object.fromEntries(jobs.map(({ task, level }) => [task.id, level]))).toEqual({
      a: 0,
      'm (1)': 0,
      'm (2)': 0,
      b: 1,
      c: 1,
      d: 2,
      e: 2,
      f: 2,
    });
    expect(levels).toBe(3);
  });

  test('counts the pauses between attempts, without jitter', () => {
    expect(job('m (1)')?.pauses).toEqual([2000, 6000, 10_000]);
  });

  test('knows which outputs others read', () => {
    expect([job('m (1)')?.publishes, job('m (2)')?.publishes, job('a')?.publishes]).toEqual([
      ['y', 'x'],
      ['y', 'x'],
      [],
    ]);
  });

  test('has a comparison with each need where a condition looks for a result among all', () => {
    const of = (needs: string) =>
      makePipeline(
        planOf(
          `tasks: {a: {run: a}, m: {run: m, matrix: {v: [1, 2]}}, b: {run: b, needs: ${needs}, if: "contains(needs.*.result, 'skipped')"}}`,
        ),
      ).jobs.find(({ task }) => task.id === 'b')?.condition;
    const each = (key: string) => ({
      kind: 'compare',
      operator: '==',
      left: { kind: 'reference', path: ['needs', key, 'result'] },
      right: { kind: 'literal', value: 'skipped' },
    });
    expect(of('[a, m]')).toEqual({ kind: 'success', tree: { kind: 'or', of: [each('a'), each('m')] }, dynamic: true });
    expect(of('[m]')?.tree).toEqual(each('m'));
    expect(of('[]')).toEqual({ kind: 'never', dynamic: false });
  });

  test('tells the kinds of conditions apart', () => {
    const kinds = Object.fromEntries(jobs.map(({ task, condition }) => [task.id, [condition.kind, condition.dynamic]]));
    expect(kinds).toMatchObject({
      a: ['success', false],
      c: ['success', true],
      d: ['completed', false],
      e: ['success', false],
      f: ['always', false],
    });
  });
});
