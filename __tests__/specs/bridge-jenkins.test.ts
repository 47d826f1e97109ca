import { describe, expect, test } from '@jest/globals';

import { toolVersion } from '../../src/model/version.ts';
import { emittedForJenkins, methodOf, refusedForJenkins } from '../support/bridge/jenkins-emitted.ts';
import { CommandLineRepo } from '../support/command-line.ts';

describe('In a Jenkinsfile', () => {
  test('a task without peculiarities is a map as a person would write it', () => {
    const { text } = emittedForJenkins(`tasks:
  build: {run: make}
  test:
    needs: [build]
    env: {LEVEL: info}
    run: |
      npm ci
      npm test
`);
    expect(methodOf(text, 'test')).toBe(`Map task_test() {
  return [
    id: 'test',
    needs: ['build'],
    env: [LEVEL: 'info'],
    run: '''\\
npm ci
npm test
''',
    timeout: 600
  ]
}`);
  });

  test('what people wrote for people stands above it, and no escape of Groovy in it ends the comment', () => {
    const { text } = emittedForJenkins(`tasks:
  a: {run: a, name: The first, description: 'ends \\u000a\\\\uu000a}here', skip: not yet}
`);
    const above = '// The first\n// ends \\ u000a\\\\ uu000a}here\n// Skipped: not yet\n@NonCPS\nMap task_a()';
    expect(text).toContain(above);
  });

  test('keys have the names of the YAML, times are seconds, and a condition is asked when the needs have ended', () => {
    const { text } = emittedForJenkins(
      `resources: {db: 2.5}
tasks:
  a: {run: a, matrix: {v: [1, 2]}}
  b:
    needs: [a]
    if: failure() && needs.a.result == 'failure'
    script: s.py
    args: [x, '\${{ needs.a.outputs.y }}']
    working-directory: sub
    timeout: 1m30s
    idle-timeout: 500ms
    retry: {max-attempts: 3, initial-delay: 2s, on: [error, 4, SIGSEGV]}
    allowed-exit-codes: [0, 7]
    continue-on-error: {exit-codes: [9]}
    resources: {db: 0.5}
    priority: high
    memory-limit: 1MiB
`,
      {},
      { others: { 's.py': '' } },
    );
    expect(methodOf(text, 'b')).toBe(`Map task_b() {
  return [
    id: 'b',
    needs: [a: ['a (1)', 'a (2)']],
    when: { (failure(it) && (resultOf(it, 'a') == 'failure')) },
    script: 's.py',
    interpreter: ['bash'],
    args: { ['x', text(outputOf(it, 'a', 'y'))] },
    python: 'src',
    workingDirectory: 'sub',
    timeout: 90,
    idleTimeout: 0.5,
    pauses: [2, 4],
    retryOn: ['error', 4, 139],
    allowedExitCodes: [0, 7],
    continueOnError: [9],
    resources: [db: 0.5],
    priority: 10,
    memoryLimit: 1024
  ]
}`);
    expect(text).toContain('script { runTasks(resources: [db: 2.5]) }');
  });

  test('a choice between two texts is written as one', () => {
    const { text } = emittedForJenkins(`tasks:
  a: {run: a}
  b: {needs: [a], run: b, env: {V: "\${{ needs.a.result == 'success' && 'yes' || 'no' }}", W: "\${{ env.X && '' || 'no' }}"}}
`);
    expect(methodOf(text, 'b')).toContain("V: ((resultOf(it, 'a') == 'success') ? 'yes' : 'no'),");
    expect(methodOf(text, 'b')).toContain('W: text(anyOf([');
  });

  test('the agent, the options, the credentials and the triggers are those of the file', () => {
    const { text } = emittedForJenkins(`name: nightly
max-parallel: 4
fail-fast: true
timeout: 30m
secrets: [API_TOKEN]
schedule: [{cron: '17 3 * * 1-5', timezone: Europe/Berlin}, {cron: '0 4 1 * 1', timezone: Europe/Berlin}]
emit: {jenkins: {agent: linux, options: ['timestamps()']}}
tasks: {a: {run: a}}
`);
    expect(text.slice(text.indexOf('pipeline {'), text.indexOf('\n// ----'))).toBe(`pipeline {
  // Each attempt of a task takes an agent of its own; none is held while nothing runs.
  agent none
  options {
    skipDefaultCheckout()
    timestamps()
  }
  triggers {
    cron('TZ=Europe/Berlin\\n17 3 * * 1-5\\n0 4 1 * *\\n0 4 * * 1')
  }
  environment {
    API_TOKEN = credentials('API_TOKEN')
  }
  stages {
    stage('nightly') {
      steps {
        script { runTasks(agent: 'linux', maxParallel: 4, failFast: true, timeout: 1800) }
      }
    }
  }
}
`);
  });

  test('nothing is set in the script itself, for Pipeline would keep that where @NonCPS methods do not look', () => {
    const yaml = 'tasks: {a: {run: a}, b: {run: b, needs: [a]}}';
    for (const layout of ['dataflow', 'levels'] as const) {
      expect(emittedForJenkins(yaml, { layout }).text).not.toMatch(/\bstate = (?!\[:\]$)/m);
    }
  });

  test('the same plan gives the same bytes, and the engine is the same in every file', () => {
    const engine = (text: string): string => text.slice(text.indexOf('// ---- The engine'));
    const one = emittedForJenkins('tasks: {a: {run: a}}').text;
    expect(emittedForJenkins('tasks: {a: {run: a}}').text).toBe(one);
    expect(engine(emittedForJenkins('tasks: {x: {run: y, retry: 2}, z: {needs: [x]}}').text)).toBe(engine(one));
  });

  test('ids that make the same name of a method have methods of their own', () => {
    const { text } = emittedForJenkins('tasks: {a-b: {run: a}, a_b: {run: b}, "a b": {run: c}, a.b: {run: d}}');
    const names = Array.from(text.matchAll(/^Map (task_\w+)\(\) \{/gm), ([, name]) => name);
    expect(new Set(names).size).toBe(4);
  });
});

describe('What has no exact form in a Jenkinsfile', () => {
  test.each([
    ['if', "if: github.event.action == 'opened'", '`github.event.action`, which Jenkins does not know'],
    ['if', 'if: github == null', '`github`, which Jenkins does not know'],
    ['if', "if: always() && join(needs.*.result, ',') == 'success'", '`.*`'],
    ['if', "if: needs[env.WHICH].result == 'success'", 'a computed index, or one into a computed value'],
    ['if', "if: fromJSON(needs.a.outputs.list)[0] == 'x'", 'a computed index, or one into a computed value'],
    ['env.X_Y', "env: {X_Y: '${{ runner.arch }}'}", '`runner.arch`, which Jenkins does not know'],
    ['working-directory', "working-directory: '${{ needs[env.X].outputs.y }}'", 'a computed index'],
  ])('is refused with the first reason, at its line: %s of %s', (key, line, what) => {
    const [only, ...more] = refusedForJenkins(`tasks:\n  a: {run: a}\n  b:\n    run: b\n    needs: [a]\n    ${line}\n`);
    const because = ['inexpressible-in-groovy', `6: \`${key}\` of "b" has no exact form in a Jenkinsfile: ${what}`];
    expect(only?.startsWith(because.join(' '))).toBe(true);
    expect(only).toContain('(write it in another way, or emit with --mode wrapper');
    expect(more).toEqual([]);
  });

  test('is refused at the line of args too', () => {
    const yaml = "tasks:\n  a:\n    script: a.sh\n    args:\n      - x\n      - '${{ needs.*.result }}'\n";
    const refused = refusedForJenkins(yaml, {}, { others: { 'a.sh': '' } });
    const because = ['inexpressible-in-groovy', '5: `args` of "a" has no exact form in a Jenkinsfile: `.*`'];
    expect(refused).toEqual([expect.stringContaining(because.join(' '))]);
  });

  test('is a loss that the report names, where something can be kept', () => {
    const yaml = `fail-fast: true
schedule: [{cron: '0 1 * * *', timezone: UTC}, {cron: '0 2 * * *', timezone: Europe/Berlin}]
tasks:
  a: {run: a, retry: {max-attempts: 2, on: [{output: again}]}}
  b: {run: b, needs: [a], if: always()}
`;
    const { report } = emittedForJenkins(yaml);
    const told = report.lines.map(({ feature, support, tasks, consequence }) => ({
      feature,
      support,
      tasks,
      consequence,
    }));
    expect(told).toEqual(
      expect.arrayContaining([
        {
          feature: 'retry-on',
          support: 'lost',
          tasks: ['a'],
          consequence: 'a retry does not depend on what an attempt printed: that rule is left out',
        },
        {
          feature: 'fail-fast',
          support: 'lost',
          tasks: ['b'],
          consequence: 'when a task fails while these run, they are stopped too; those that have not begun run',
        },
        {
          feature: 'schedule',
          support: 'lost',
          tasks: [],
          consequence: 'Jenkins has one time zone a job: it runs by UTC, and not at 0 2 * * * (Europe/Berlin)',
        },
      ]),
    );
  });
});

describe('With --layout levels', () => {
  const yaml = 'tasks: {a: {run: a}, b: {run: b}, g: {needs: [a]}, c: {run: c, needs: [g, b]}}';

  test('each level is a stage whose tasks are parallel ones, and a gate needs none', () => {
    const { text } = emittedForJenkins(yaml, { layout: 'levels' });
    expect(text.slice(text.indexOf('  stages {'), text.indexOf('  post {'))).toBe(`  stages {
    stage('level 1') {
      parallel {
        stage('a') {
          when { expression { mayRun('a') } }
          steps { script { runTask('a') } }
        }
        stage('b') {
          when { expression { mayRun('b') } }
          steps { script { runTask('b') } }
        }
      }
    }
    stage('c') {
      when { expression { mayRun('c') } }
      steps { script { runTask('c') } }
    }
  }
`);
  });

  test('the barrier is a loss', () => {
    expect(emittedForJenkins(yaml, { layout: 'levels' }).lines).toContain('needs lost: g, c');
  });

  test('more than 60 stages are refused, for Jenkins does not compile them', () => {
    const many = (count: number): string =>
      `tasks:\n${Array.from({ length: count }, (_, i) => `  t${i}: {run: x}`).join('\n')}\n`;
    expect(emittedForJenkins(many(60), { layout: 'levels' }).text).toContain("stage('t59')");
    const [refusal] = refusedForJenkins(many(61), { layout: 'levels' });
    expect(refusal?.startsWith('too-many-stages -')).toBe(true);
    expect('too-many-stages').toBe(refusal?.split(' ')[0]);
  });
});

describe('In wrapper mode', () => {
  test('one stage runs the orchestrator, and Jenkins gets its JUnit report and its run directory', () => {
    const { text, report } = emittedForJenkins('tasks: {a: {run: a, idle-timeout: 5s}}', { mode: 'wrapper' });
    expect(text).toContain(`exec npx --yes script-orchestrator@${toolVersion} run --config orchestrator.yml`);
    expect(text).toContain("junit(testResults: '.orchestrator/latest/junit.xml'");
    expect(text).toContain("archiveArtifacts(artifacts: '.orchestrator/latest/**'");
    expect(report.lines).toEqual([]);
  });

  test('it hands on who started the build where a schedule or an expression asks for it', () => {
    const asks = (task: string): boolean =>
      emittedForJenkins(`tasks: {a: {run: a, ${task}}}`, { mode: 'wrapper' }).text.includes('ORCHESTRATOR_EVENT');
    expect(asks("schedule: '@weekly'")).toBe(true);
    expect(asks("if: github.Event_Name == 'pull_request'")).toBe(true);
    expect(asks("env: {A: '${{ toJSON(github) }}'}")).toBe(true);
    expect(asks("if: github.ref == 'refs/heads/main'")).toBe(false);
  });
});

describe('Where the orchestrator runs in a build of Jenkins', () => {
  const seen = async (variables: Readonly<Record<string, string>>): Promise<string> => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml':
        "tasks: {a: {run: 'echo \"$SEEN\" > seen.txt', env: {SEEN: '${{ github.event_name }} ${{ github.ref }} ${{ github.ref_name }} ${{ github.repository }} ${{ github.event.pull_request.number }}'}}}",
    });
    await repo.run(['run'], variables);
    return repo.read('seen.txt').trim();
  };
  const jenkins = { JENKINS_URL: 'https://ci/' };

  test.each([
    [
      { ...jenkins, BRANCH_NAME: 'main', GIT_URL: 'git@host:group/sub/app.git' },
      'push refs/heads/main main group/sub/app',
    ],
    [{ BUILD_TAG: 'jenkins-app-1', GIT_BRANCH: 'origin/a/b' }, 'push refs/heads/a/b a/b'],
    [{ ...jenkins, BRANCH_NAME: 'v1', TAG_NAME: 'v1' }, 'push refs/tags/v1 v1'],
    [{ ...jenkins, BRANCH_NAME: 'PR-7', CHANGE_ID: '7' }, 'pull_request refs/pull/7/merge 7/merge  7'],
    [
      { ...jenkins, BRANCH_NAME: 'main', CHANGE_ID: '7', ORCHESTRATOR_EVENT: 'schedule' },
      'schedule refs/pull/7/merge 7/merge  7',
    ],
    [{ ...jenkins, BRANCH_NAME: 'main', BUILD_CAUSE: 'TIMERTRIGGER' }, 'schedule refs/heads/main main'],
    [{ BRANCH_NAME: 'main' }, ''],
  ])('the context github is what its variables say: %j', async (variables, wanted) => {
    expect(await seen(variables)).toBe(wanted);
  });
});
