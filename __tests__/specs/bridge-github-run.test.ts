import { describe, expect, test } from '@jest/globals';

import { emittedForGithub } from '../support/bridge/github-emitted.ts';
import { placeAfterPush } from '../support/bridge/github-facts.ts';
import { runOnGithub } from '../support/bridge/github-oracle.ts';
import { runStepsOnGithub } from '../support/bridge/github-steps-oracle.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { tempRepo } from '../support/temp-repo.ts';

/** Runs what a configuration is emitted as by GitHub's rules, and returns what its tasks print, and what became of them by their ids. */
async function ranThere(yaml: string, target: 'github' | 'github-steps', files: Readonly<Record<string, string>> = {}) {
  const { text } = await emittedForGithub(yaml, { target, others: files });
  using repo = tempRepo(files);
  const place = placeAfterPush(repo.path, { tasks: [], environment: {} });
  if (target === 'github-steps') {
    const { log, outcomes } = await runStepsOnGithub(text, place);
    return { log, results: outcomes };
  }
  const { logs, results } = await runOnGithub(text, place);
  return { log: [...logs.values()].join(''), results };
}

describe.each(['github', 'github-steps'] as const)('A task emitted for %s', (target) => {
  test('knows which it is and which attempt, also where there is but one and its program alone asks for it', async () => {
    const { log } = await ranThere(
      `tasks:
  once: {run: bash show.sh once}
  again: {run: 'bash show.sh again; [ "$ORCHESTRATOR_ATTEMPT" = 2 ]', retry: {max-attempts: 2, initial-delay: 1ms}}
`,
      target,
      { 'show.sh': 'echo "$1 $ORCHESTRATOR_ATTEMPT $ORCHESTRATOR_TASK_ID"\n' },
    );
    expect(log.match(/^(?:once|again) .*$/gm)?.toSorted()).toEqual(['again 1 again', 'again 2 again', 'once 1 once']);
  });

  test('is tried again where the signal ended it that retry.on names', async () => {
    const { log } = await ranThere(
      `tasks:
  usr: {run: 'echo "usr $ORCHESTRATOR_ATTEMPT"; kill -USR1 $$', retry: {max-attempts: 2, initial-delay: 1ms, on: [SIGUSR1]}}
  hup: {run: 'echo "hup $ORCHESTRATOR_ATTEMPT"; kill -HUP $$', retry: {max-attempts: 2, initial-delay: 1ms, on: [SIGUSR1]}}
`,
      target,
    );
    expect(log.match(/^(?:usr|hup) .*$/gm)?.toSorted()).toEqual(['hup 1', 'usr 1', 'usr 2']);
  });

  test('has its own text in variables that no env of a workflow can set', async () => {
    const { log } = await ranThere(
      `tasks:
  plain: {env: {GITHUB_SHA: "it's mine"}, run: 'echo "plain $GITHUB_SHA"'}
  made: {env: {RUNNER_NAME: '\${{ github.ref_name }}; exit 1'}, run: 'echo "made $RUNNER_NAME"', shell: sh}
`,
      target,
    );
    expect(log.match(/^(?:plain|made) .*$/gm)?.toSorted()).toEqual(['made main; exit 1', "plain it's mine"]);
  });

  test('has its own variables where the functions around it have some of the same names', async () => {
    const { log } = await ranThere(
      `tasks:
  a:
    env: {code: X, limit: many, kind: none, file: data.csv, end: last}
    retry: 1
    run: 'echo "all $code $limit $kind $file $end"; echo A=1 >> "$GITHUB_ENV"'
  b: {needs: [a], run: ':'}
`,
      target,
    );
    expect(log).toContain('all X many none data.csv last\n');
  });

  test('reads one output by its name in whatever case, and takes the text false for true as our engine does', async () => {
    const { log, results } = await ranThere(
      `tasks:
  a: {run: 'echo "Tag=false" >> "$GITHUB_OUTPUT"'}
  b: {needs: [a], if: needs.a.outputs.tag, env: {T: '\${{ needs.a.outputs.Tag }}'}, run: 'echo "it is $T"'}
`,
      target,
    );
    expect(Object.fromEntries(results)).toEqual({ a: 'success', b: 'success' });
    expect(log).toContain('it is false\n');
  });

  test('is told in its variables and arguments whether one of its needs came to a result', async () => {
    const { log } = await ranThere(
      `tasks:
  good: {run: ':'}
  bad: {run: exit 1}
  env: {needs: [good, bad], if: always(), env: {R: "\${{ contains(needs.*.result, 'failure') }} \${{ contains(needs.*.result, 'Skipped') }}"}, run: 'echo "env $R"'}
  args: {needs: [good], script: show.sh, args: ["\${{ contains(needs.*.result, 'failure') }}"]}
`,
      target,
      { 'show.sh': 'echo "args $1"\n' },
    );
    expect(log.match(/^(?:env|args) .*$/gm)?.toSorted()).toEqual(['args false', 'env true false']);
  });

  test('reads into an output that is JSON', async () => {
    const { log, results } = await ranThere(
      `tasks:
  a: {run: "echo 'j={\\"a\\":[1,{\\"b c\\":\\"x\\"}],\\"k\\":\\"a\\"}' >> \\"$GITHUB_OUTPUT\\""}
  b: {needs: [a], env: {T: "\${{ fromJSON(needs.a.outputs.j).a[1]['b c'] }}"}, run: 'echo "b $T"'}
  c: {needs: [a], if: "fromJSON(needs.a.outputs.j)[fromJSON(needs.a.outputs.j).k][0] == 1", run: 'echo "c $T"'}
  d: {needs: [a], if: "fromJSON(needs.a.outputs.j).a[0] == 2", run: ':'}
`,
      target,
    );
    expect(Object.fromEntries(results)).toEqual({ a: 'success', b: 'success', c: 'success', d: 'skipped' });
    expect(log).toContain('b x\n');
  });

  test("has the file's own variables, whatever tasks above it wrote", async () => {
    const { log } = await ranThere(
      `env: {STAGE: production, OTHER: x}
tasks:
  a: {run: 'echo STAGE=staging >> "$GITHUB_ENV"'}
  b: {needs: [a], run: 'echo "b $STAGE $OTHER"'}
  c: {run: 'echo "c $STAGE $OTHER"'}
`,
      target,
    );
    expect(log.match(/^[bc] .*$/gm)?.toSorted()).toEqual(['b production x', 'c production x']);
  });

  test('is run where its TMPDIR is a folder that it makes itself', async () => {
    const { log } = await ranThere(
      `tasks:
  a: {env: {TMPDIR: scratch}, retry: 1, run: 'mkdir -p "$TMPDIR"; file=$(mktemp); ls scratch | wc -l; echo "a $TMPDIR $(dirname "$file")"'}
`,
      target,
    );
    expect(log).toMatch(/^1\na scratch scratch$/m);
  });

  test('finds the variables and folders that tasks above it wrote', async () => {
    const { log, results } = await ranThere(
      `tasks:
  sets: {run: 'printf "A=one\\nB<<E\\ntwo\\n\\nlines\\nE\\n" >> "$GITHUB_ENV"; echo "$PWD/tools" >> "$GITHUB_PATH"'}
  silent: {run: ': "$GITHUB_ENV"'}
  fails: {run: 'echo A=wrong >> "$GITHUB_ENV"; exit 3'}
  between: {needs: [sets, silent], run: ':'}
  below: {needs: [fails, between], run: ':'}
  reads: {needs: [between], run: 'printf "%s/%s/%s" "$A" "$B" "$(it-says)" | tr "\\n" "|"'}
`,
      target,
      { 'tools/it-says': '#!/bin/sh\necho hello\n' },
    );
    expect(Object.fromEntries(results)).toEqual({
      sets: 'success',
      silent: 'success',
      fails: 'failure',
      between: 'success',
      reads: 'success',
      below: 'skipped',
    });
    expect(log).toContain('one/two||lines/hello');
  });

  test('is no success where a time limit, an exit code 0 that is not allowed or a program that is not there ends with a code that continue-on-error names', async () => {
    const yaml = `tasks:
  own: {run: exit 124, continue-on-error: {exit-codes: [4, 124]}}
  late: {run: sleep 60, timeout: 300ms, continue-on-error: {exit-codes: [124]}}
  killed: {run: trap "" TERM; while :; do sleep 0.1; done, timeout: 300ms, kill-after: 200ms, continue-on-error: {exit-codes: [137]}}
  zero: {run: ':', allowed-exit-codes: [3], continue-on-error: {exit-codes: [1]}}
  none: {run: ':', allowed-exit-codes: [3], continue-on-error: {exit-codes: [0]}}
  away: {run: x, shell: 'not-there {0}', continue-on-error: {exit-codes: [1, 127]}}
`;
    const { results } = await ranThere(yaml, target);
    await using repo = new CommandLineRepo({ 'orchestrator.yml': yaml });
    await repo.run(['run']);
    const here = repo.record.results.map(({ id, allowed }) => [id, allowed ? 'success' : 'failure']);
    expect(Object.fromEntries(results)).toEqual(Object.fromEntries(here));
    expect(here.filter(([, result]) => result === 'success')).toEqual([
      ['none', 'success'],
      ['own', 'success'],
    ]);
  });
});
