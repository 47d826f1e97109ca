import { readFileSync } from 'node:fs';

/** A workflow of one job: the Action, then steps that look at what it left. */
const workflow = (...steps) => `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: ./
        id: scripts
${steps.map(alwaysStep).join('')}`;

const alwaysStep = (command) => `      - if: always()
        run: |
          ${command}
        env:
          STATUS: \${{ steps.scripts.outputs.status }}
          FAILED: \${{ steps.scripts.outputs.failed-tasks }}
          VERSION: \${{ fromJSON(steps.scripts.outputs.outputs || '{}').make.version }}
`;

const workflowPath = '.github/workflows/test.yml';
const waiting = `tasks:
  wait:
    kill-after: 1s
    run: |
      trap '' TERM
      setsid sleep 300 > "$MARKS/log" 2>&1 &
      echo "$$ $PPID $!" > "$MARKS/new"
      mv "$MARKS/new" "$MARKS/pids"
      while :; do sleep 1; done
  quick: { run: ":" }
`;

/** What happens end to end: each story is a repository, what is done to its run, and what must be true then. */
export const stories = {
  'a run that succeeds': {
    files: {
      [workflowPath]: workflow('echo "later step: $STATUS $FAILED made $VERSION"'),
      'orchestrator.yml': `discover: { path: scripts }
tasks:
  make:
    needs: scripts/*
    run: echo "version=$VERSION" >> "$GITHUB_OUTPUT"
    env: { VERSION: 1.2.3 }
`,
      'scripts/hello.py': 'print("hello from python")\n',
    },
    async check({ workspace, is }) {
      const { code, output } = await workspace.end();
      is('the job succeeds', code === 0, output);
      is(
        'a later step reads outputs, those of tasks too',
        /later step: success \[\] made 1\.2\.3/.test(output),
        output,
      );
      // act's own artifact service does not know what GitHub's library sends; the tests of the door have one that does.
      is('where there is no artifact service it says so', /the runner names no artifact service/.test(output), output);
      is('the job summary is written', /Summary - [^]*make/.test(output), output);
    },
  },
  'a run that fails': {
    files: {
      [workflowPath]: workflow('echo "later step: $STATUS $FAILED"', 'ls .orchestrator/latest/'),
      'orchestrator.yml': `tasks:
  break:
    run: |
      echo '::set-env name=A::b'
      exit 3
  after: { needs: break, run: echo never }
`,
    },
    async check({ workspace, is }) {
      const { code, output } = await workspace.end();
      is('the job fails', code === 1, output);
      is('a later step learns which tasks failed', /later step: failure \["break"\]/.test(output), output);
      is('the failed task is annotated', /::error [^\n]*(orchestrator\.yml)/.test(output), output);
      is(
        'the reports are written',
        ['report.md', 'run.json', 'junit.xml'].every((file) => output.includes(file)),
        output,
      );
      is('a command that a script prints is not obeyed', !/⚙ +::set-env::/.test(output), output);
    },
  },
  'a configuration that is wrong': {
    files: {
      [workflowPath]: workflow('echo "later step: $STATUS $FAILED"'),
      'orchestrator.yml': 'tasks:\n  a: { rum: echo }\n',
    },
    async check({ workspace, is }) {
      const { code, output } = await workspace.end();
      is('the job fails', code === 1, output);
      is('the mistake is annotated on its line', /::error [^\n]*file=orchestrator\.yml,line=2/.test(output), output);
      is('a later step learns it', /later step: failure \[\]/.test(output), output);
    },
  },
  'a run that is cancelled as the runner does it': {
    files: {
      [workflowPath]: workflow('echo "later step: $STATUS"', 'ls .orchestrator/latest/'),
      'orchestrator.yml': waiting,
    },
    async check({ workspace, is }) {
      const [task, action, child] = (await workspace.mark('pids')).split(' ').map(Number);
      process.kill(action, 'SIGINT'); // the runner signals the step's first process alone
      const { code, output } = await workspace.end();
      is('the job fails', code === 1, output);
      is('its exit code is 130', /exit(ed)? ?(with|status|code)?[^\n]*130/i.test(output), output);
      is('a later step learns that it was cancelled', /later step: cancelled/.test(output), output);
      is('the reports are written', output.includes('report.md') && output.includes('junit.xml'), output);
      is('the task is gone', !isAlive(task), `process ${task} lives`);
      is('and what it started in a session of its own', !isAlive(child), `process ${child} lives`);
    },
  },
  'a run that is killed with act': {
    files: {
      [workflowPath]: workflow(
        'echo "later step:" && cat .orchestrator/runs/*/events.ndjson',
        'node dist/cli.js run quick 2>&1',
      ),
      'orchestrator.yml': waiting,
    },
    async check({ workspace, is }) {
      const [task, , child] = (await workspace.mark('pids')).split(' ').map(Number);
      workspace.kill('SIGINT'); // act kills its steps at once and without a word
      const { code, output } = await workspace.end();
      is('the job fails', code === 1, output);
      is('the journal tells how far it came', /"type":"attempt-started"[^\n]*"task":"wait"/.test(output), output);
      is('the next run says what it ends', /was killed and left "[^\n]*sleep/.test(output), output);
      for (const pid of [task, child]) is('and it is gone', !isAlive(pid), `process ${pid} lives`);
    },
  },
};

/** One that has ended and was not yet awaited is not. */
function isAlive(pid) {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
