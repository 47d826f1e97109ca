import { describe, expect, test } from '@jest/globals';

import { emittedForGitlab, textOfJob } from '../support/bridge/gitlab-emitted.ts';
import { readGitlabFile } from '../support/bridge/gitlab-file.ts';
import { decideRules } from '../support/bridge/gitlab-rules.ts';

const task = (condition: string, env = ''): string =>
  `tasks:\n  a:\n    run: x\n    if: ${JSON.stringify(condition)}\n${env === '' ? '' : `    env: ${env}\n`}`;

describe('A condition that is known when the pipeline is made', () => {
  test.each([
    ["github.ref == 'refs/heads/main'", ['$CI_COMMIT_BRANCH == "main"']],
    ["github.ref != 'refs/heads/main'", ['$CI_COMMIT_BRANCH != "main"']],
    ["startsWith(github.ref, 'refs/tags/')", ['$CI_COMMIT_TAG']],
    ["startsWith(github.ref, 'refs/tags/v1.')", [String.raw`$CI_COMMIT_TAG =~ /^v1\./`]],
    ["!startsWith(github.ref, 'refs/heads/wip/')", [String.raw`$CI_COMMIT_BRANCH !~ /^wip\//`]],
    ["github.event_name == 'pull_request'", ['$CI_PIPELINE_SOURCE == "merge_request_event"']],
    [
      "github.event_name == 'workflow_dispatch'",
      ['$CI_PIPELINE_SOURCE == "web"', '$CI_PIPELINE_SOURCE == "api"', '$CI_PIPELINE_SOURCE == "trigger"'],
    ],
    ["github.ref_type == 'tag' && env.DEPLOY", ['$CI_COMMIT_TAG && $DEPLOY']],
    [
      "!env.DEPLOY && github.ref_name == 'main'",
      ['($DEPLOY == null || $DEPLOY == "") && ($CI_COMMIT_BRANCH == "main" || $CI_COMMIT_TAG == "main")'],
    ],
    ["env.MODE == 'Fast'", ['$MODE =~ /^Fast$/i']],
    ["env.LEVEL == '2'", ['$LEVEL == "2"']],
    ["always() && (env.A == '1' || env.B == '2') && env.C == '3'", ['($A == "1" || $B == "2") && $C == "3"']],
    [
      'contains(fromJSON(\'["push", "schedule"]\'), github.event_name)',
      ['$CI_PIPELINE_SOURCE == "push"', '$CI_PIPELINE_SOURCE == "schedule"'],
    ],
  ])('is a rule: %s', (condition, rules) => {
    expect(
      emittedForGitlab(task(condition))
        .job('a')
        .rules?.map((rule) => rule.if),
    ).toEqual(rules);
  });

  test.each([
    ['false', [{ when: 'never' }]],
    ["github.event_name == 'release'", [{ when: 'never' }]],
    ["env.OWN == 'x'", undefined],
    ["env.OWN == 'y'", [{ when: 'never' }]],
  ])('and one that is always or never so needs no expression: %s', (condition, rules) => {
    expect(emittedForGitlab(task(condition, '{OWN: X}')).job('a').rules).toEqual(rules);
  });

  test('and one that never holds leaves nothing of what the jobs of a pipeline tell each other', () => {
    const { text } = emittedForGitlab(`tasks:
  a: {run: make}
  b: {run: b, needs: [a], if: "failure() && github.event_name == 'release' && needs.a.result == 'failure'"}
  c: {run: c, needs: [b]}
  d: {run: d, needs: [a], skip: not now}
  e: {run: e, needs: [c, d]}
`);
    expect(textOfJob(text, 'b')).toBe(`# if: failure() && github.event_name == 'release' && needs.a.result == 'failure'
b:
  stage: level 2
  needs: [a]
  rules:
    - when: never
  timeout: 10 minutes
  script:
    - b`);
    expect(text).not.toMatch(/ORCH_|extends|publish|when: always\n {2}timeout/);
  });

  test('keeps out of the pipeline what needs the task, too', () => {
    const { job } = emittedForGitlab(`tasks:
  a: {run: a, if: "github.ref == 'refs/heads/main'"}
  b: {run: b, needs: [a]}
  c: {run: c, needs: [a], if: always()}
`);
    expect(job('b').rules).toEqual([{ if: '$CI_COMMIT_BRANCH == "main"' }]);
    expect(job('b').needs).toEqual([{ job: 'a', optional: false }]);
    expect([job('c').rules, job('c').needs]).toEqual([undefined, [{ job: 'a', optional: true }]]);
  });

  test('and says once what follows from the rest', () => {
    const { job } = emittedForGitlab(`tasks:
  a: {run: a, if: "github.ref == 'refs/heads/main' || env.A == '1'"}
  b: {run: b, needs: [a], if: "github.ref == 'refs/heads/main'"}
  c: {run: c, if: "env.A == '1' || env.A == '1' && env.B == '2'"}
`);
    expect(job('b').rules).toEqual([{ if: '$CI_COMMIT_BRANCH == "main"' }]);
    expect(job('c').rules).toEqual([{ if: '$A == "1"' }]);
  });
});

describe('A push to a branch of which a merge request is open', () => {
  const isMade = (text: string, branch: string): boolean => {
    const variables = { CI_COMMIT_BRANCH: branch, CI_OPEN_MERGE_REQUESTS: 'g/p!1', CI_PIPELINE_SOURCE: 'push' };
    return decideRules(readGitlabFile(text).workflow, 'always', new Map(Object.entries(variables))) !== undefined;
  };

  test.each([
    ["github.ref == 'refs/heads/develop'", ['develop']],
    ["always() && github.event_name == 'push' && github.ref_name == 'develop'", ['develop']],
    ["!(github.event_name != 'push' || github.ref != 'refs/heads/develop')", ['develop']],
    ["startsWith(github.ref, 'refs/heads/rel/') || env.FORCE", ['rel/1']],
    ["github.event_name == 'push'", ['develop', 'rel/1', 'topic']],
    ["github.event_name != 'pull_request'", ['develop', 'rel/1', 'topic']],
    ["startsWith(github.ref, 'refs/heads/')", ['develop', 'rel/1', 'topic']],
    ["github.ref != 'refs/heads/develop'", []],
    ["github.event_name == 'schedule' || startsWith(github.ref, 'refs/tags/')", []],
    ["github.event_name == 'pull_request'", []],
    ["needs.b.outputs.x || github.ref == 'refs/heads/develop'", ['develop']],
    ["failure() && env.OWN == 'y' && github.ref == 'refs/heads/develop'", ['develop']],
  ])('has a pipeline beside that of the request where a task asks for it: %s', (condition, branches) => {
    const yaml = `tasks:\n  b: {run: b}\n  a: {run: a, needs: [b], env: {OWN: 'y'}, if: ${JSON.stringify(condition)}}\n`;
    for (const mode of ['native', 'wrapper'] as const) {
      const { text } = emittedForGitlab(yaml, { mode });
      expect(['develop', 'rel/1', 'topic'].filter((branch) => isMade(text, branch))).toEqual(branches);
    }
  });

  test('in its variables, too', () => {
    const where = "${{ github.event_name == 'push' && github.ref == 'refs/heads/develop' && 'live' || 'test' }}";
    const { text } = emittedForGitlab(`tasks: {a: {run: a, env: {WHERE: "${where}"}}}`);
    expect(['develop', 'topic'].filter((branch) => isMade(text, branch))).toEqual(['develop']);
  });
});

describe('A task that runs after failures', () => {
  const chain = 'tasks:\n  a: {run: a}\n  b: {run: b, needs: [a]}\n';

  test('on the result of a gate is told that result though a need of the gate failed', () => {
    const { text } = emittedForGitlab(`tasks:
  a: { run: exit 1 }
  g: { needs: [a] }
  e: { run: x, needs: [g], if: "always() && needs.g.result == 'failure'" }
`);
    expect(textOfJob(text, 'e')).toContain('stage: final\n');
    expect(textOfJob(text, 'g')).toContain('when: always\n');
  });

  test('stands in a last stage of its own where it waits for all others', () => {
    const { text, file } = emittedForGitlab(
      `${chain}  c: {run: c, needs: [b], if: failure()}\n  d: {run: d, needs: [b], if: always()}\n`,
    );
    expect(file.stages.at(-1)).toBe('final');
    expect(textOfJob(text, 'c')).toContain('stage: final\n  when: on_failure\n');
    expect(textOfJob(text, 'd')).toContain('stage: final\n  when: always\n');
    expect(text).not.toContain('.publish');
  });

  test('needs what stands above a job that rules keep out of the pipeline, too', () => {
    const { job, report } = emittedForGitlab(`tasks:
  a: {run: a}
  b: {run: b, needs: [a], if: "github.ref == 'refs/heads/main'"}
  c: {run: c, needs: [b]}
  d: {run: d, needs: [c], if: failure()}
  e: {run: e}
`);
    expect(job('d').needs).toEqual([
      { job: 'c', optional: true },
      { job: 'a', optional: false },
      { job: 'b', optional: true },
    ]);
    expect(job('c').needs).toEqual([{ job: 'b', optional: false }]);
    expect(report.map(({ feature, support }) => `${feature} ${support}`)).not.toContain('failure lost');
  });

  test('sees no failure there where that would be more needs than GitLab takes, and the report says so', () => {
    const many = Array.from({ length: 50 }, (_, index) => `a${index}`);
    const { job, report } = emittedForGitlab(`tasks:
${many.map((id) => `  ${id}: {run: '${id === 'a0' ? 'echo A=b >> $GITHUB_ENV' : id}'}\n`).join('')}
  b: {run: b, needs: [${many.join()}], if: "github.ref == 'refs/heads/main'"}
  c: {run: c, needs: [b], if: always()}
  d: {run: d, needs: [c], if: failure()}
  e: {run: e}
`);
    expect(job('c').needs).toEqual([{ job: 'b', optional: true }]);
    const lost = report.flatMap(({ feature, support, tasks }) =>
      support === 'lost' && feature !== 'workspace' ? [`${feature} ${tasks.join()}`] : [],
    );
    expect(lost).toEqual(['failure d', 'environment-files c,d']);
  });

  test('is a plain job where GitLab can skip none of its needs', () => {
    const { text } = emittedForGitlab(
      'tasks:\n  a: {run: a}\n  b: {run: b, needs: [a], if: failure()}\n  c: {run: c}\n',
    );
    expect(textOfJob(text, 'b')).toContain('needs: [a]\n  when: on_failure\n');
    expect(text).not.toContain('.publish');
  });

  test('else decides in its script, as does all above it that GitLab might skip', () => {
    const { text, job } = emittedForGitlab(`${chain}  c: {run: c, needs: [b], if: failure()}\n  d: {run: d}\n`);
    expect(job('c').script).toEqual(["failure || skip 'nothing that it needs has failed'", 'c']);
    expect(textOfJob(text, 'b')).toContain('when: always');
    expect(job('a').script).toEqual(['a']);
  });
});

describe('What stands for the run as a whole', () => {
  const { text, file, report } = emittedForGitlab(`name: nightly
fail-fast: true
schedule: [{cron: '17 3 * * 1-5', timezone: Europe/Berlin}]
secrets: [TOKEN]
emit: {gitlab: {image: 'node:22', tags: [big], stage: checks}}
resources: {db: 1, pool: 3}
tasks:
  a: {run: a, resources: [db]}
  b: {run: b, resources: [db, pool]}
  c: {run: c, resources: {pool: 3}, priority: high}
  d: {run: d, needs: [a, b, c], if: failure(), schedule: '0 3 * * *'}
`);

  test('is in the first lines', () => {
    expect(text).toContain('# Build > Pipeline schedules: add "17 3 * * 1-5" (Europe/Berlin).\n');
    expect(text).toContain('masked, TOKEN.\n');
    expect(text).toContain('  name: nightly\n  auto_cancel:\n    on_job_failure: all\n');
    expect(text).toContain('default:\n  image: node:22\n  tags: ["big"]\n');
    expect(file.stages).toEqual(['checks', 'final']);
  });

  test('resources that one task holds alone are groups', () => {
    expect(textOfJob(text, 'a')).toContain('resource_group: db');
    expect(textOfJob(text, 'b')).toContain('resource_group: db');
    expect(textOfJob(text, 'c')).not.toContain('resource_group');
  });

  test('which those keep that take no other resource, though some of its users have another group', () => {
    const {
      job,
      report: lines,
      text: emitted,
    } = emittedForGitlab(`resources: {db: 1, license: 1}
tasks:
  a: {run: a, resources: [db]}
  f: {run: f, resources: [db, license]}
  m: {run: m, matrix: {k: [1, 2]}, resources: [license]}
`);
    const groups = ['a', 'f', 'm'].map((name) => /resource_group: (.*)/.exec(textOfJob(emitted, job(name).base))?.[1]);
    expect(groups).toEqual(['db', 'db', 'license']);
    const resources = lines.filter(({ feature }) => feature === 'resources');
    expect(resources.map(({ support, tasks }) => `${support} ${tasks.join(' ')}`).toSorted()).toEqual([
      'emulated a f',
      'emulated m (1) m (2)',
      'lost f',
    ]);
  });

  test('and what is lost is said', () => {
    const lost = report
      .filter(({ support }) => support === 'lost')
      .map(({ feature, tasks }) => `${feature} ${tasks.join(' ')}`);
    expect(lost).toEqual(['workspace d', 'resources b c', 'priority c', 'fail-fast d']);
  });

  test('a task with a schedule runs in the scheduled pipeline that names it', () => {
    expect(textOfJob(text, 'd')).toContain(`  rules:
    - if: $CI_PIPELINE_SOURCE != "schedule"
      when: on_failure
    - if: $SCHEDULE == "0 3 * * *"
      when: on_failure
`);
  });
});
