import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, rmSync } from 'node:fs';

import { loadPlan } from '../../src/orchestrate/load-plan.ts';
import { runLocally } from '../support/bridge/gitlab-ci-local.ts';
import { emittedForGitlab, emittedPlan } from '../support/bridge/gitlab-emitted.ts';
import { runByOracle } from '../support/bridge/gitlab-oracle.ts';
import { pushToMain } from '../support/bridge/random-plan.ts';
import { CommandLineRepo } from '../support/command-line.ts';

/** What GitLab says of a push to `main`. */
const push = { CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main', CI_PIPELINE_SOURCE: 'push' };

const files = {
  'scripts/show.sh':
    '#!/usr/bin/env bash\nfor word; do echo "$ORCHESTRATOR_TASK_ID got $word in $([ "$PWD" = "$ROOT" ] && echo REPO || basename "$PWD")" >> "$TRACE"; done\n',
  'scripts/module.py': "import os, answer\nopen(os.environ['TRACE'], 'a').write(f'module says {answer.value}\\n')\n",
  'scripts/slow.sh': 'sleep 30\n',
  'scripts/a.odd': '\n',
  'src/answer.py': 'value = 42\n',
  'sub/folder/file.txt': 'x\n',
};

/** Runs a configuration here, by GitLab's rules and in gitlab-ci-local; each task notes what it saw in the file $TRACE. */
async function traces(tasks: string) {
  await using repo = new CommandLineRepo({ ...files, 'orchestrator.yml': tasks });
  const trace = `${repo.path}/trace.txt`;
  const take = (): readonly string[] => {
    const lines = existsSync(trace) ? readFileSync(trace, 'utf8').split('\n').slice(0, -1).sort() : [];
    rmSync(trace, { force: true });
    return lines;
  };
  const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], TRACE: trace, ROOT: repo.path };
  const own = await repo.run(['run'], { ...pushToMain, TRACE: trace, ROOT: repo.path });
  const here = { lines: take(), isGood: own.code === 0 };
  const { plan } = await loadPlan(
    {
      workspace: repo.path,
      config: undefined,
      selection: { tasks: [], exclude: [] },
      overrides: {},
      output_dir: '.orchestrator',
    },
    {},
  );
  if (plan === undefined) throw new Error(own.stderr);
  const { text } = emittedPlan(plan);
  const oracle = await runByOracle(text, repo.path, push, environment);
  const log = [...oracle.logs].map(([name, printed]) => `${name}: ${printed}`).join('\n');
  const byRules = { lines: take(), isGood: oracle.status === 'success' };
  repo.write({ '.gitlab-ci.yml': text });
  const local = await runLocally(repo.path, environment);
  const locally = { lines: take(), isGood: local.code === 0 };
  return { here, byRules, locally, text: `${text}\n${log}\n${own.stderr}` };
}

/** gitlab-ci-local takes every code for one of `allow_failure: exit_codes`, which GitLab does not: then `isGoodLocally`. */
async function expectSame(
  tasks: string,
  lines: readonly string[],
  isGood = true,
  isGoodLocally = isGood,
): Promise<void> {
  const { here, byRules, locally, text } = await traces(tasks);
  const wanted = { lines: lines.toSorted(), isGood };
  expect({ text, here, byRules, locally }).toEqual({
    text,
    here: wanted,
    byRules: wanted,
    locally: { ...wanted, isGood: isGoodLocally },
  });
}

const saw = (text: string): string => `echo "${text}" >> "$TRACE"`;

describe('An emitted pipeline for GitLab runs as the plan does', () => {
  test('with scripts, their arguments, folders, interpreters and the modules of src', async () => {
    await expectSame(
      JSON.stringify({
        tasks: {
          plain: { script: 'scripts/show.sh', args: ['a b', '$HOME', "it's"] },
          folder: { script: 'scripts/show.sh', args: ['x'], 'working-directory': 'sub/folder' },
          python: { script: 'scripts/module.py' },
          inline: { run: "import os\nopen(os.environ['TRACE'], 'a').write('inline python\\n')", shell: 'python' },
          sh: { run: saw('sh is here'), shell: 'sh' },
          template: { run: saw('template $0'.replace('$0', 'shell')), shell: 'bash -u {0}' },
          strange: { run: 'printenv a.b >> "$TRACE"', env: { 'a.b': 'dotted', PATH_TOO: '$PATH' } },
        },
      }),
      [
        'plain got a b in REPO',
        'plain got $HOME in REPO',
        "plain got it's in REPO",
        'folder got x in folder',
        'module says 42',
        'inline python',
        'sh is here',
        'template shell',
        'dotted',
      ],
    );
  }, 120_000);

  test('with outputs of one line and of several, results, and variables that tasks write for others', async () => {
    await expectSame(
      JSON.stringify({
        tasks: {
          writer: {
            run: 'echo "plain=1.2.3" >> "$GITHUB_OUTPUT"\nprintf \'more<<END\\n  two $HOME\\nlines\\n\\nEND\\n\' >> "$GITHUB_OUTPUT"\necho "CARRIED=it\'s \\$HOME" >> "$GITHUB_ENV"\nmkdir -p bin && printf \'#!/bin/sh\\necho from-path\\n\' > bin/carried-tool && chmod +x bin/carried-tool\necho "$PWD/bin" >> "$GITHUB_PATH"',
          },
          reader: {
            needs: ['writer'],
            env: {
              PLAIN: 'v${{ needs.writer.outputs.plain }}x',
              MORE: '${{ needs.writer.outputs.more }}',
              RESULT: '${{ needs.writer.result }}',
            },
            run: 'printf \'%s|\' "$PLAIN" "${MORE//$\'\\n\'/%}" "$RESULT" "$CARRIED" "$(carried-tool)" >> "$TRACE"; echo >> "$TRACE"',
          },
          between: { needs: ['writer'], run: 'true' },
          far: { needs: ['between'], env: { OWN: 'mine' }, run: saw('far sees $CARRIED and $OWN') },
          own: { needs: ['writer'], env: { CARRIED: 'own' }, run: saw('own sees $CARRIED') },
          again: { needs: ['writer'], run: 'printf "CARRIED=second\\nname=third\\n" >> "$GITHUB_ENV"' },
          heir: { needs: ['again'], run: saw('heir sees $CARRIED and $name') },
          stranger: { run: saw('stranger sees ${CARRIED:-nothing}') },
          ternary: {
            needs: ['writer'],
            env: {
              WHERE: "${{ github.ref == 'refs/heads/main' && 'prod' || 'dev' }}",
              F: "${{ format('{0}-{1}', needs.writer.outputs.plain, 'y') }}",
            },
            run: saw('$WHERE $F'),
          },
          chosen: {
            needs: ['writer'],
            if: 'contains(fromJSON(\'["1.2.3", "2"]\'), needs.writer.outputs.plain) && startsWith(needs.writer.outputs.plain, \'1.\')',
            run: saw('chosen'),
          },
          unchosen: {
            needs: ['writer'],
            if: "needs.writer.outputs.plain == '2' || endsWith(github.ref, 'x')",
            run: saw('unchosen'),
          },
          after: { needs: ['unchosen'], run: saw('after unchosen') },
          healed: { needs: ['unchosen'], if: "always() && needs.unchosen.result == 'skipped'", run: saw('healed') },
        },
      }),
      [
        "v1.2.3x|  two $HOME%lines%|success|it's $HOME|from-path|",
        "far sees it's $HOME and mine",
        'own sees own',
        'heir sees second and third',
        'stranger sees nothing',
        'prod 1.2.3-y',
        'chosen',
        'healed',
      ],
    );
  }, 120_000);

  test('with tasks that exceed limits of whole minutes, of which GitLab tells the others, too', async () => {
    const plan = (timeout: string): string =>
      JSON.stringify({
        tasks: {
          healed: { run: 'sleep 30', timeout, 'continue-on-error': true },
          good: { needs: ['healed'], if: "always() && needs.healed.result == 'success'", run: saw('good') },
          push: { needs: ['healed'], if: "github.ref == 'refs/heads/main'", run: 'sleep 30', timeout },
          notify: { needs: ['push'], if: 'always()', env: { R: '${{ needs.push.result }}' }, run: saw('push: $R') },
          alone: { run: 'sleep 30', timeout },
          alarm: { needs: ['push'], if: 'failure()', run: saw('alarm') },
          last: { needs: ['alarm', 'good', 'notify', 'alone'], if: 'failure()', run: saw('last') },
        },
      });
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan('1s') });
    const trace = `${repo.path}/trace.txt`;
    const take = (): readonly string[] => {
      const lines = readFileSync(trace, 'utf8').split('\n').slice(0, -1).toSorted();
      rmSync(trace);
      return lines;
    };
    const { code } = await repo.run(['run'], { ...pushToMain, TRACE: trace });
    const lines = ['alarm', 'good', 'last', 'push: failure'];
    expect({ code, lines: take() }).toEqual({ code: 1, lines });
    const { text } = emittedForGitlab(plan('10m'));
    const environment = { PATH: process.env['PATH'], TRACE: trace };
    const { status, logs } = await runByOracle(text, repo.path, push, environment, { minute: 100 });
    expect({ text, logs, status, lines: take() }).toEqual({ text, logs, status: 'failed', lines });
  }, 120_000);

  test('with failures, variables and order above tasks that rules left out of the pipeline', async () => {
    const release = "github.ref == 'refs/heads/release'";
    await expectSame(
      JSON.stringify({
        tasks: {
          test: { run: `sleep 0.3; ${saw('test')}; exit 1` },
          deploy: { needs: ['test'], if: release, run: saw('deploy') },
          smoke: { needs: ['deploy'], if: 'always() && false', run: saw('smoke') },
          notify: { needs: ['deploy'], if: 'failure()', run: saw('notify') },
          close: { needs: ['notify'], if: "always() && needs.notify.result == 'success'", run: saw('close') },
          far: { needs: ['smoke'], if: 'failure()', run: saw('far') },
          end: { needs: ['far'], if: "always() && needs.far.result == 'success'", run: saw('end') },
          left: { needs: ['test'], skip: 'not now', run: saw('left') },
          noticed: { needs: ['left'], if: "failure() && env.NONE == ''", run: saw('noticed') },
          seen: { needs: ['noticed'], if: "always() && needs.noticed.result == 'success'", run: saw('seen') },
          fine: { run: 'true' },
          calm: { needs: ['fine', 'deploy'], if: 'always() && !failure()', run: saw('calm') },
          calmed: { needs: ['calm'], run: saw('calmed') },
          tidy: { needs: ['deploy'], if: 'always()', run: 'grep -q "^test$" "$TRACE" && echo tidy >> "$TRACE"' },
          tidied: { needs: ['tidy'], if: "always() && needs.tidy.result == 'success'", run: saw('tidied') },
          writer: { run: 'echo "CARRIED=from afar" >> "$GITHUB_ENV"' },
          absent: { needs: ['writer'], if: 'false', run: saw('absent') },
          heir: { needs: ['absent'], if: 'always()', run: saw('heir sees $CARRIED') },
          heirs: { needs: ['heir'], run: saw('heirs see $CARRIED') },
        },
      }),
      ['test', 'notify', 'close', 'far', 'end', 'noticed', 'seen', 'tidy', 'tidied'].concat([
        'heir sees from afar',
        'heirs see from afar',
      ]),
      false,
    );
  }, 120_000);

  test('with variables of its own that no task can write for another', async () => {
    const tool = (text: string): string =>
      `mkdir -p ${text} && printf '#!/bin/sh\\necho ${text}\\n' > ${text}/tool && chmod +x ${text}/tool`;
    await expectSame(
      JSON.stringify({
        tasks: {
          writer: {
            run: `printf 'MATRIX_K=w\\nMATRIX_OTHER=w\\nA=w\\nORCHESTRATOR_TASK_ID=w\\nGITHUB_SHA=w\\n' >> "$GITHUB_ENV"
${tool('first')} && ${tool('second')}
echo "$PWD/second" >> "$GITHUB_PATH"`,
          },
          legs: {
            needs: ['writer'],
            matrix: { k: [1, 2] },
            env: { MATRIX_K: 'own', A: 'own' },
            run: saw('$ORCHESTRATOR_TASK_ID $MATRIX_K $MATRIX_OTHER $A'),
          },
          plain: { matrix: { k: [1, 2] }, env: { MATRIX_K: 'own' }, run: saw('plain $MATRIX_K') },
          apart: { needs: ['writer'], matrix: { k: ['a b'] }, run: saw('apart $MATRIX_K $A') },
          after: {
            needs: ['writer'],
            env: { PATH: '${{ github.workspace }}/first:/usr/bin:/bin' },
            run: saw('$(tool)'),
          },
        },
      }),
      ['legs (1) 1 w own', 'legs (2) 2 w own', 'plain 1', 'plain 2', 'apart a b w', 'second'],
    );
  }, 120_000);

  test('and fails where the last command of a script is a list that fails, though gitlab-ci-local goes on there', async () => {
    const { here, byRules, locally } = await traces(
      JSON.stringify({
        tasks: {
          last: { run: '[ -n "$NOT_SET" ] && echo set' },
          after: { needs: ['last'], run: saw('after') },
          inside: { run: `[ -n "$NOT_SET" ] && echo set\n${saw('inside')}` },
        },
      }),
    );
    expect(here).toEqual({ lines: ['inside'], isGood: false });
    expect(byRules).toEqual({ lines: ['inside'], isGood: false });
    expect(locally).toEqual({ lines: ['after', 'inside'], isGood: true });
  }, 120_000);

  test('but for lines of GITHUB_ENV and GITHUB_OUTPUT that say nothing, which are left out there, too', async () => {
    const lines = String.raw`printf 'GOOD=1\nA B=c\n1st=x\nx[$(touch hacked)]=y\nnothing\n=empty\nUID=5\nnode_options=--no\nEND<<\nLAST=2\nNEVER<<EOF\nv\n'`;
    const yaml = JSON.stringify({
      tasks: {
        writer: { run: `${lines} | tee -a "$GITHUB_OUTPUT" >> "$GITHUB_ENV"` },
        reader: {
          needs: ['writer'],
          env: { OUT: '${{ needs.writer.outputs.LAST }}${{ needs.writer.outputs.NEVER }}' },
          run: saw('$GOOD$LAST${NEVER:-}${node_options:-} $OUT'),
        },
      },
    });
    await using repo = new CommandLineRepo({ 'orchestrator.yml': yaml });
    const trace = `${repo.path}/trace.txt`;
    const own = await repo.run(['run'], { ...pushToMain, TRACE: trace });
    const ran = await runByOracle(emittedForGitlab(yaml).text, repo.path, push, {
      PATH: process.env['PATH'],
      TRACE: trace,
    });
    expect([own.code, Object.fromEntries(ran.statuses)]).toEqual([0, { writer: 'success', reader: 'success' }]);
    expect(readFileSync(trace, 'utf8')).toBe('12 2\n12 2\n');
    expect(repo.has('hacked')).toBe(false);
    expect(
      ran.logs
        .get('reader')
        ?.split('\n')
        .filter((line) => line.startsWith('Left out')),
    ).toEqual([
      "Left out: A B can't be set for other tasks",
      "Left out: 1st can't be set for other tasks",
      "Left out: x[$(touch hacked)] can't be set for other tasks",
      'Left out, neither name=value nor a whole name<<END: nothing',
      'Left out, neither name=value nor a whole name<<END: =empty',
      "Left out: UID can't be set for other tasks",
      "Left out: node_options can't be set for other tasks",
      'Left out, neither name=value nor a whole name<<END: END<<',
      'Left out, neither name=value nor a whole name<<END: NEVER<<EOF',
    ]);
  }, 60_000);

  test('with outputs and tasks whose names differ in nothing that a variable could tell', async () => {
    await expectSame(
      JSON.stringify({
        tasks: {
          'a-b': { run: 'printf "x-y=1\\nx_y=2\\nx.y=3\\nLoud=4\\nloud=5\\nOther=6\\n" >> "$GITHUB_OUTPUT"' },
          a_b: { run: 'echo "x-y=7" >> "$GITHUB_OUTPUT"' },
          a: { run: 'echo "b_x-y=8" >> "$GITHUB_OUTPUT"' },
          reader: {
            needs: ['a-b', 'a_b', 'a'],
            env: {
              SEEN: ["'a-b'].outputs['x-y']", "'a-b'].outputs.x_y", "'a-b'].outputs['x.y']"]
                .concat(["'a-b'].outputs.Loud", "'a-b'].outputs.loud", "'a-b'].outputs.OTHER"])
                .concat(["'a_b'].outputs['x-y']", "'a'].outputs['b_x-y']"])
                .map((path) => `\${{ needs[${path} }}`)
                .join(' '),
            },
            run: saw('$SEEN'),
          },
        },
      }),
      ['1 2 3 4 5 6 7 8'],
    );
  }, 120_000);

  test('with retries, whose outputs are those of the last attempt, allowed codes and failures that are allowed', async () => {
    await expectSame(
      JSON.stringify({
        tasks: {
          flaky: {
            run: 'echo "n=$ORCHESTRATOR_ATTEMPT" >> "$GITHUB_OUTPUT"\n[ "$ORCHESTRATOR_ATTEMPT" != 1 ] || { echo "lost=x" >> "$GITHUB_OUTPUT"; exit 5; }',
            retry: { 'max-attempts': 3, 'initial-delay': '10ms', on: [5] },
          },
          sees: {
            needs: ['flaky'],
            env: { N: '${{ needs.flaky.outputs.n }}${{ needs.flaky.outputs.lost }}' },
            run: saw('attempt $N'),
          },
          coded: { run: 'exit 42', 'allowed-exit-codes': [0, 42] },
          soft: { run: 'exit 9', 'continue-on-error': { 'exit-codes': [9] }, 'working-directory': 'sub/folder' },
          reports: {
            needs: ['coded', 'soft'],
            env: { R: '${{ needs.coded.result }} ${{ needs.soft.result }}' },
            run: saw('$R'),
          },
          late: { run: `${saw('late begins')}; sleep 30`, timeout: '300ms', 'continue-on-error': true },
          hard: { run: 'exit 3' },
          skipped: { needs: ['hard'], run: saw('never') },
          cleanup: { needs: ['skipped', 'late'], if: 'failure()', run: saw('cleanup') },
          alarm: { needs: ['soft', 'hard'], if: "always() && contains(needs.*.result, 'Failure')", run: saw('alarm') },
          calm: { needs: ['soft', 'coded'], if: "always() && contains(needs.*.result, 'failure')", run: saw('calm') },
        },
      }),
      ['attempt 2', 'success success', 'late begins', 'cleanup', 'alarm'],
      false,
    );
  }, 120_000);

  test('and allows exit codes of a task, not what a shell makes of a timeout or of a program that is not there', async () => {
    const codes = (...list: number[]) => ({ 'continue-on-error': { 'exit-codes': list } });
    const told = (id: string, more: object) => ({
      [id]: more,
      [`after ${id}`]: {
        needs: [id],
        if: 'always()',
        env: { R: `\${{ needs['${id}'].result }}` },
        run: saw(`${id} was $R`),
      },
    });
    await expectSame(
      JSON.stringify({
        interpreters: { '.odd': 'no-such-program' },
        tasks: {
          ...told('late', { run: 'sleep 30', timeout: '300ms', ...codes(124, 1, 137) }),
          ...told('late script', { script: 'scripts/slow.sh', timeout: '300ms', ...codes(124) }),
          ...told('own', { run: 'exit 124', ...codes(124, 1) }),
          ...told('absent', { script: 'scripts/a.odd', ...codes(127) }),
          ...told('inside', { run: 'no-such-program', ...codes(127) }),
          ...told('zero', { run: 'true', 'allowed-exit-codes': [3], ...codes(1) }),
          ...told('zero script', { script: 'scripts/show.sh', 'allowed-exit-codes': [3], ...codes(1, 0) }),
          ...told('zero again', {
            run: 'true',
            'allowed-exit-codes': [3],
            retry: { 'max-attempts': 2, 'initial-delay': '1ms', on: [0] },
            ...codes(0, 1),
          }),
          ...told('wrong', { run: 'exit 1', 'allowed-exit-codes': [3], ...codes(1) }),
          untold: { run: 'true', 'allowed-exit-codes': [3], ...codes(1) },
          ...told('nowhere', { run: 'true', 'working-directory': 'no/such/folder', ...codes(1) }),
        },
      }),
      [
        'late was failure',
        'late script was failure',
        'own was success',
        'absent was failure',
        'inside was success',
        'nowhere was failure',
        'zero was failure',
        'zero script was success',
        'zero again was success',
        'wrong was success',
      ],
      false,
      true,
    );
  }, 120_000);

  // What follows is not for gitlab-ci-local: it starts no job where one failed further up, nor in a stage behind a skipped one.
  test('with conditions that ask for failures where one failed elsewhere', async () => {
    const { here, byRules } = await traces(
      JSON.stringify({
        tasks: {
          ok: { run: 'true' },
          bad: { run: 'exit 1' },
          apart: { needs: ['ok'], after: ['bad'], if: 'failure()', run: saw('apart') },
          heals: { needs: ['bad'], if: 'always()', run: saw('heals') },
          both: { needs: ['heals'], if: 'success() && failure()', run: saw('both') },
          neither: { needs: ['ok'], if: 'success() && failure()', run: saw('neither') },
        },
      }),
    );
    const wanted = { lines: ['both', 'heals'], isGood: false };
    expect({ here, byRules }).toEqual({ here: wanted, byRules: wanted });
  }, 120_000);

  test('with comparisons in env, args and folders, of all needs and of single values', async () => {
    const all = (result: string): string => `\${{ contains(needs.*.result, '${result}') }}`;
    const needs = ['good', 'bad'];
    const after = (one: string): string => `\${{ needs.good.outputs.x ${one} 'ONE' }}`;
    await expectSame(
      JSON.stringify({
        tasks: {
          good: { run: 'echo "x=one" >> "$GITHUB_OUTPUT"' },
          bad: { run: 'exit 1', 'continue-on-error': false },
          env: { needs, if: 'always()', env: { R: `${all('failure')} ${all('Skipped')}` }, run: saw('env $R') },
          args: { needs, if: 'always()', script: 'scripts/show.sh', args: [all('success'), after('=='), after('!=')] },
          folder: {
            needs,
            if: 'always()',
            'working-directory': "${{ contains(needs.*.result, 'failure') && 'sub/folder' || 'sub' }}",
            run: saw('in ${PWD##*/}'),
          },
          odd: { needs, if: 'always()', env: { 'a.b': all('failure') }, run: 'echo "odd $(printenv a.b)" >> "$TRACE"' },
          legs: {
            matrix: { n: [1, 2] },
            needs,
            if: 'always()',
            env: { R: all('failure') },
            run: saw('leg $MATRIX_N $R'),
          },
          starts: {
            needs: ['good'],
            env: { S: "${{ startsWith(needs.good.outputs.x, 'ON') }}" },
            run: saw('starts $S'),
          },
        },
      }),
      [
        'env true false',
        'args got true in REPO',
        'args got true in REPO',
        'args got false in REPO',
        'in folder',
        'odd true',
        'leg 1 true',
        'leg 2 true',
        'starts true',
      ],
      false,
    );
  }, 120_000);

  test('with a last task behind one that failed, which is none of its needs', async () => {
    const { here, byRules } = await traces(
      JSON.stringify({
        tasks: {
          bad: { run: 'exit 1' },
          later: { after: ['bad'], run: saw('later') },
          last: { needs: ['later'], if: 'failure()', run: saw('last') },
        },
      }),
    );
    const wanted = { lines: ['later'], isGood: false };
    expect({ here, byRules }).toEqual({ here: wanted, byRules: wanted });
  }, 120_000);

  test('with a last task that is told what GitLab skipped', async () => {
    const { here, byRules } = await traces(
      JSON.stringify({
        tasks: {
          a: { run: 'exit 1' },
          b: { needs: ['a'], run: saw('b') },
          c: { needs: ['b'], if: 'always()', env: { R: '${{ needs.b.result }}' }, run: saw('b was $R') },
        },
      }),
    );
    const wanted = { lines: ['b was skipped'], isGood: false };
    expect({ here, byRules }).toEqual({ here: wanted, byRules: wanted });
  }, 120_000);

  test('with variables of a task that are called like those by which jobs tell their results', async () => {
    await expectSame(
      JSON.stringify({
        tasks: {
          a: { run: 'echo "x=1" >> "$GITHUB_OUTPUT"' },
          b: {
            needs: ['a'],
            if: "always() && needs.a.result == 'success'",
            env: { RESULT_a: 'mine', OUTPUT_a_x: 'own', X: '${{ needs.a.outputs.x }}' },
            run: saw('$RESULT_a $OUTPUT_a_x $X'),
          },
        },
      }),
      ['mine own 1'],
    );
  }, 120_000);

  test('with matrices, each leg with its values', async () => {
    await expectSame(
      JSON.stringify({
        tasks: {
          legs: {
            matrix: {
              os: ['linux', 'mac os'],
              n: [1, 2],
              exclude: [{ os: 'mac os', n: 2 }],
              include: [{ os: 'bsd', n: 3 }],
            },
            env: { WHERE: 'on ${{ matrix.os }}' },
            run: saw('leg $MATRIX_N $WHERE'),
          },
          square: { matrix: { a: [1, 2], b: ['x', 'y'] }, run: saw('square $MATRIX_A$MATRIX_B') },
          some: { matrix: { v: [1, 2] }, if: 'matrix.v == 2', run: saw('some $MATRIX_V') },
          after: { needs: ['legs', 'square', 'some'], run: saw('after all') },
          good: { needs: ['some'], if: "always() && needs.some.result == 'success'", run: saw('some is good') },
          alarm: { needs: ['some'], if: "always() && needs.some.result == 'failure'", run: saw('alarm') },
          none: { matrix: { v: [1, 2] }, if: "matrix.v == 2 && github.ref == 'refs/heads/other'", run: saw('none') },
          told: { needs: ['none'], if: 'always()', env: { R: '${{ needs.none.result }}' }, run: saw('none is $R') },
          one: { needs: ['square (1, x)'], run: saw('after one') },
        },
      }),
      [
        'leg 1 on linux',
        'leg 2 on linux',
        'leg 1 on mac os',
        'leg 3 on bsd',
        'square 1x',
        'square 1y',
        'square 2x',
        'square 2y',
        'some 2',
        'after all',
        'after one',
        'some is good',
        'none is skipped',
      ],
    );
  }, 120_000);

  test('with the ids of tasks, whatever GitLab calls their jobs', async () => {
    const run = saw('<$ORCHESTRATOR_TASK_ID>');
    const ids = ['default', 'pages', 'a $HOME', 'x'.repeat(255)];
    await expectSame(
      JSON.stringify({
        tasks: {
          plain: { script: 'scripts/show.sh', args: ['x'], env: { ORCHESTRATOR_TASK_ID: 'mine' } },
          ...Object.fromEntries(ids.map((id) => [id, { run }])),
          'my matrix': { matrix: { os: ['a b', 'c'], n: [1, 2], include: [{ os: 'c', more: 'x' }] }, run },
          also: { matrix: { n: [1, 2] }, script: 'scripts/show.sh', args: ['y'] },
          apart: { matrix: { n: [1, 2] }, run },
          last: { needs: ['apart (2)'], run },
        },
      }),
      [
        'plain got x in REPO',
        ...['a b, 1', 'a b, 2', 'c, 1', 'c, 2'].map((values) => `<my matrix (${values})>`),
        'also (1) got y in REPO',
        'also (2) got y in REPO',
        ...[...ids, 'apart (1)', 'apart (2)', 'last'].map((id) => `<${id}>`),
      ],
    );
  }, 120_000);

  test('with what a script asks for that an inline script starts', async () => {
    await expectSame(
      JSON.stringify({
        tasks: {
          asks: { run: 'bash scripts/show.sh x' },
          tells: {
            run: 'printf \'set -e\\necho a=1 >> "$GITHUB_OUTPUT"\\necho told >> "$TRACE"\\n\' > told.sh && sh ./told.sh',
          },
        },
      }),
      ['asks got x in REPO', 'told'],
    );
  }, 120_000);

  test('but for outputs of 5 KiB and more, which GitLab does not take: the job fails, and says why', async () => {
    const { here, byRules, text } = await traces(
      JSON.stringify({
        tasks: {
          fits: { run: 'echo "x=$(head -c 5000 /dev/zero | tr "\\0" x)" >> "$GITHUB_OUTPUT"' },
          large: { run: 'echo "x=$(head -c 5120 /dev/zero | tr "\\0" x)" >> "$GITHUB_OUTPUT"' },
          reader: {
            needs: ['fits'],
            env: { FITS: '${{ needs.fits.outputs.x }}' },
            run: saw('reader got ${#FITS}'),
          },
          other: { needs: ['large'], env: { LARGE: '${{ needs.large.outputs.x }}' }, run: saw('other got ${#LARGE}') },
        },
      }),
    );
    expect(here).toEqual({ lines: ['other got 5120', 'reader got 5000'], isGood: true });
    expect(byRules).toEqual({ lines: ['reader got 5000'], isGood: false });
    expect(text).toMatch(/GitLab takes less than 5120 bytes .* are 51\d\d: the job will fail/);
    expect(text.match(/the job will fail\n/g)).toHaveLength(1);
  }, 120_000);

  test.each([
    {
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_MERGE_REQUEST_IID: '7',
      CI_COMMIT_REF_NAME: 'main',
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'main',
    },
    push,
    { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_TAG: 'v7', CI_COMMIT_REF_NAME: 'v7' },
  ])('where the name of a merge request is not that of its source branch: %j', async (variables) => {
    const conditions = [
      "github.ref_name == 'main'",
      "github.ref_name != 'main'",
      "github.ref_name == '7/merge'",
      "startsWith(github.ref_name, 'ma')",
      "startsWith(github.ref_name, '7')",
      "!startsWith(github.ref_name, 'v')",
      "endsWith(github.ref_name, 'in')",
      "endsWith(github.ref_name, '/merge')",
      "endsWith(github.ref_name, '7')",
      "contains(github.ref_name, 'ai')",
      "contains(github.ref_name, 'm')",
      "contains(github.ref_name, '7')",
      "endsWith(github.ref, 'main')",
      "endsWith(github.ref, 'e')",
      "contains(github.ref, 'main')",
      "contains(github.ref, 'ref')",
      'github.ref_name',
    ];
    const names = conditions.map((condition, index): [string, object] => [
      `t${index}`,
      { if: condition, run: saw(condition.replaceAll("'", '')) },
    ]);
    const told = { env: { NAME: '${{ github.ref_name }} of ${{ github.ref }}' }, run: saw('$NAME') };
    const yaml = JSON.stringify({ tasks: { ...Object.fromEntries(names), told } });
    await using repo = new CommandLineRepo({ 'orchestrator.yml': yaml });
    const trace = `${repo.path}/trace.txt`;
    const take = (): readonly string[] => {
      const lines = readFileSync(trace, 'utf8').split('\n').slice(0, -1).sort();
      rmSync(trace);
      return lines;
    };
    const own = await repo.run(['run'], { GITLAB_CI: 'true', ...variables, TRACE: trace });
    expect(own.code).toBe(0);
    const here = take();
    const { text } = emittedForGitlab(yaml);
    await runByOracle(text, repo.path, variables, { PATH: process.env['PATH'], TRACE: trace });
    expect({ text, ran: take() }).toEqual({ text, ran: here });
    if ('CI_MERGE_REQUEST_IID' in variables) expect(here).not.toContain('github.ref_name == main');
    else expect(here.some((line) => line.startsWith(`${variables.CI_COMMIT_REF_NAME} of refs/`))).toBe(true);
  });
});

describe('An exit code that continue-on-error names', () => {
  test('is that of the job, though a runner has bash evaluate the script in a pipe, which makes 1 of it', async () => {
    await using repo = new CommandLineRepo({ 'four.sh': 'exit 4\n' });
    const { text } = emittedForGitlab(
      `tasks:
  command: {run: bash four.sh, continue-on-error: {exit-codes: [4]}}
  retried: {run: exit 4, retry: {max-attempts: 2, initial-delay: 1ms}, continue-on-error: {exit-codes: [4]}}
  script: {script: four.sh, continue-on-error: {exit-codes: [4]}}
`,
      { others: { 'four.sh': '' } },
    );
    const { status, statuses } = await runByOracle(text, repo.path, push, { PATH: process.env['PATH'] });
    expect([status, ...statuses.values()]).toEqual(['success', 'failed', 'failed', 'failed']);
  });
});
