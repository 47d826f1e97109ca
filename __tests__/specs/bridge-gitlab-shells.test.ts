import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

import { emittedForGitlab } from '../support/bridge/gitlab-emitted.ts';
import { runByOracle } from '../support/bridge/gitlab-oracle.ts';
import { pushToMain } from '../support/bridge/random-plan.ts';
import { CommandLineRepo } from '../support/command-line.ts';

const push = { CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main', CI_PIPELINE_SOURCE: 'push' };

const saw = (text: string): string => `echo "${text}" >> "$TRACE"`;

const unmet = [
  "contains(needs.writer.outputs.plain, '3.')",
  "startsWith(needs.writer.outputs.empty, '.')",
  "endsWith(needs.writer.outputs.plain, 'x')",
  'needs.writer.outputs.plain == 1',
  'needs.writer.outputs.more > 1',
];

/** Tasks for any shell, with all that jobs tell each other. */
const tasks = {
  writer: {
    run: String.raw`cat >> "$GITHUB_OUTPUT" <<'FILE'
plain=1.2.3
PLAIN=x
more<<END
  two \t $HOME é
lines

END
nothing
empty=
a-b.c=base64:q
FILE
printf 'ends<<END\r\na\r\nEND\r\n' >> "$GITHUB_OUTPUT"
cat >> "$GITHUB_ENV" <<'FILE'
CARRIED=it's $HOME \n é
name<<E
a
b
E
line=o
1x=n
FILE
echo "$PWD/bin" >> "$GITHUB_PATH"`,
  },
  reader: {
    needs: ['writer'],
    env: {
      PLAIN: '${{ needs.writer.outputs.plain }}',
      MORE: '${{ needs.writer.outputs.more }}',
      EMPTY: '<${{ needs.writer.outputs.empty }}>',
      ODD: "${{ needs.writer.outputs['a-b.c'] }}",
      ENDS: '${{ needs.writer.outputs.ends }}',
      RESULT: '${{ needs.writer.result }}',
    },
    run: 'printf "%s|" "$PLAIN" "$MORE" "$EMPTY" "$ODD" "$ENDS" "$RESULT" "$CARRIED" "$name" >> "$TRACE"; echo >> "$TRACE"',
  },
  heir: { needs: ['reader'], run: saw('${PATH%%:*} $line') },
  broken: { run: 'exit 3' },
  legs: { matrix: { n: [1, 2] }, run: '[ "$MATRIX_N" = 1 ]' },
  after: { needs: ['broken'], if: "always() && needs.broken.result == 'failure'", run: saw('after') },
  rescue: { needs: ['legs'], if: 'failure()', env: { R: '${{ needs.legs.result }}' }, run: saw('rescue $R') },
  behind: { needs: ['rescue'], if: 'failure()', run: saw('behind') },
  never: { needs: ['broken', 'rescue'], run: saw('never') },
  told: { needs: ['never'], if: "always() && needs.never.result == 'skipped'", run: saw('told') },
  text: {
    needs: ['writer'],
    if: "startsWith(needs.writer.outputs.plain, '1.2') && contains(needs.writer.outputs.more, 'TWO') && endsWith(needs.writer.outputs.plain, '3') && needs.writer.outputs.plain != 'X.' && needs.writer.outputs.empty == 0",
    run: saw('text'),
  },
  nothing: {
    needs: ['writer'],
    if: "startsWith(needs.writer.outputs.plain, needs.writer.outputs.empty) && contains(needs.writer.outputs.plain, '') && endsWith(needs.writer.outputs.plain, needs.writer.outputs.empty)",
    run: saw('nothing'),
  },
  ...Object.fromEntries(unmet.map((text) => [text, { needs: ['writer'], if: text, run: saw('unmet') }])),
  branch: {
    needs: ['writer'],
    if: "needs.writer.outputs.none || (startsWith(github.ref_name, 'ma') && endsWith(github.ref, 'in') && contains(github.ref_name, 'ai'))",
    run: saw('branch'),
  },
};

describe('Jobs of GitLab whose tasks need no bash run as they run here', () => {
  test.each([
    ['bash', []],
    ['dash', []],
    ['busybox', ['sh']],
  ] as const)(
    'where the image has %s %j',
    async (program, options) => {
      if (spawnSync(program, [...options, '-c', ':']).status !== 0) {
        process.stderr.write(`${program} is not here: nothing was tried with it\n`);
        return;
      }
      const yaml = JSON.stringify({ tasks });
      await using repo = new CommandLineRepo({ 'orchestrator.yml': yaml });
      const trace = `${repo.path}/trace.txt`;
      const take = (): readonly string[] => {
        const lines = readFileSync(trace, 'utf8').split('\n').toSorted();
        rmSync(trace);
        return lines;
      };
      await repo.run(['run'], { ...pushToMain, TRACE: trace });
      const own = take();
      expect(own).toEqual(expect.arrayContaining(['rescue failure', 'behind', 'told', 'text', 'nothing', 'branch']));
      const { text } = emittedForGitlab(yaml);
      expect(text).not.toContain('orchestrate ');
      const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], TRACE: trace };
      const { logs } = await runByOracle(text, repo.path, push, environment, { shell: [program, ...options] });
      expect({ text, logs, lines: take() }).toEqual({ text, logs, lines: own });
    },
    120_000,
  );
});
