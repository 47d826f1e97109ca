import { readFileSync } from 'node:fs';

import { withEmitted } from './emitted.mjs';
import { startArtifactServer } from './tests.mjs';

const texts = [
  `it's "quoted" \`id\` $HOME $(touch executed) \\`,
  '${{ github.token }} }} {{',
  ' leading\nlines \n',
  '::error::x',
  'é 🎉',
  "''''",
  '%0A',
  '',
];
const literally = (text) => (text.includes('${{') ? `\${{ '${text.replaceAll("'", "''")}' }}` : text);
const append = (what) => `printf '%s\\n' ${what} >> "$MARKS/trace"`;

/** Emitted workflows, run by act. */
export const emittedStories = {
  'an emitted workflow': {
    files: withEmitted(
      JSON.stringify({
        tasks: {
          a: { run: `${append('a')}; printf 'v<<E\\ntwo\\nlines\\nE\\n' >> "$GITHUB_OUTPUT"` },
          flaky: {
            run: `${append('flaky')}; [ "$(grep -c flaky "$MARKS/trace")" -ge 2 ]`,
            retry: { 'max-attempts': 3, 'initial-delay': '10ms' },
          },
          allowed: { run: 'exit 4', 'continue-on-error': { 'exit-codes': [4] } },
          codes: { run: 'exit 3', 'allowed-exit-codes': [0, 3], timeout: 90 },
          bad: { run: 'exit 1' },
          below: {
            needs: ['a', 'flaky', 'allowed', 'codes'],
            env: { V: '${{ needs.a.outputs.v }}' },
            run: append('"below:$V"'),
          },
          skipped: { needs: ['bad'], run: append('skipped') },
          heals: { needs: ['bad'], if: "always() && needs.bad.result == 'failure'", run: append('heals') },
          healed: { needs: ['heals'], run: append('healed') },
          tells: { run: 'echo FOO=told >> "$GITHUB_ENV"' },
          told: { needs: ['tells'], run: append('"$FOO"') },
          legs: { matrix: { n: [1, 2] }, run: append('"leg $MATRIX_N"') },
        },
      }),
    ),
    async check({ workspace, is }) {
      const { code, output } = await workspace.end();
      is('the run fails, for a task did', code === 1, output);
      const trace = readFileSync(`${workspace.marks}/trace`, 'utf8').split('\n').sort().filter(Boolean);
      const wanted = ['a', 'below:two', 'flaky', 'flaky', 'heals', 'healed', 'leg 1', 'leg 2', 'lines', 'told'].sort();
      is(
        'the same tasks run as here',
        JSON.stringify(trace) === JSON.stringify(wanted),
        `${trace.join('\n')}\n${output}`,
      );
    },
  },
  'an emitted workflow with hostile texts': {
    files: withEmitted(
      JSON.stringify({
        tasks: {
          args: { script: 'carry.sh', args: ['args', ...texts.map(literally)] },
          env: {
            env: Object.fromEntries(texts.map((text, i) => [`V${i}`, literally(text)])),
            run: `bash carry.sh env ${texts.map((_, i) => `"$V${i}"`).join(' ')}`,
          },
        },
      }),
      { 'carry.sh': 'name=$1; shift; printf \'%s\\0\' "$@" > "$MARKS/$name"\n' },
    ),
    async check({ workspace, is }) {
      const { code, output } = await workspace.end();
      is('the run succeeds', code === 0, output);
      for (const name of ['args', 'env']) {
        const found = readFileSync(`${workspace.marks}/${name}`, 'utf8');
        is(`${name} arrive byte for byte`, found === texts.map((text) => `${text}\0`).join(''), JSON.stringify(found));
      }
    },
  },
  'an emitted wrapper': {
    files: withEmitted(
      JSON.stringify({
        secrets: ['TOKEN'],
        tasks: {
          a: { run: 'printf "%s %s" "${#TOKEN}" "$ORCHESTRATOR_TASK_ID" > made' },
          bad: { needs: ['a'], run: `${append('"bad sees $(cat made)"')}; exit 1` },
          below: { needs: ['bad'], run: append('below') },
        },
      }),
      {},
      ['--mode', 'wrapper'],
    ),
    async machine() {
      const server = await startArtifactServer();
      const told = Object.entries(server.environment).map(([name, value]) => `--env=${name}=${value}`);
      return {
        server,
        // The release that it names is what is tested here.
        args: (repository) => [
          `--local-repository=script-orchestrator/script-orchestrator@v0=${repository}`,
          '--secret=TOKEN=four-times-3',
          ...told,
        ],
        dispose: () => server[Symbol.asyncDispose](),
      };
    },
    async check({ workspace, machine, is }) {
      const { code, output } = await workspace.end();
      is('the run fails, for a task did', code === 1, output);
      const trace = readFileSync(`${workspace.marks}/trace`, 'utf8');
      is('its tasks run in one workspace, with secrets, as here', trace === 'bad sees 12 a\n', `${trace}\n${output}`);
      is('the failed task is annotated', /::error [^\n]*(orchestrator\.yml)/.test(output), output);
      const [artifact, ...others] = machine.server.artifacts;
      const stored = artifact?.content.toString('latin1') ?? '';
      is(
        'the run directory is its artifact',
        artifact?.name === 'orchestrator-orchestrator' && others.length === 0,
        output,
      );
      is(
        'with JUnit in it',
        ['junit.xml', 'report.md', 'run.json'].every((file) => stored.includes(file)),
        output,
      );
    },
  },
};
