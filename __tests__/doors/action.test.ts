import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { startArtifactServer } from '../support/artifact-server.ts';
import { makeWorkspace } from '../support/runner.ts';
import { unzip } from '../support/zip.ts';

const manyTasks = (count: number, run: string): string =>
  `tasks:\n${Array.from({ length: count }, (_, index) => `  t${String(index).padStart(2, '0')}: { run: '${run}' }\n`).join('')}`;

/** Tells its process and the one it was started by, then waits to be ended. */
const waits = `tasks:
  wait:
    run: |
      echo "$$ $PPID" > "$MARKS/new" && mv "$MARKS/new" "$MARKS/pids"
      sleep 300
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('The Action, started as the runner does', () => {
  test('runs the tasks, sets every output, and leaves the run directory', async () => {
    await using workspace = makeWorkspace({
      'orchestrator.yml': `name: nightly
tasks:
  make: { run: 'echo version=1.2.3 >> "$GITHUB_OUTPUT"' }
  odd: { run: exit 3, continue-on-error: true }
  joined: { needs: [make, odd] }
  off: { skip: not today }
`,
    });
    const { code, outputs, log } = await workspace.start().ended;
    expect(code).toBe(0);
    expect(outputs).toEqual({
      status: 'success',
      total: '4',
      passed: '2',
      failed: '1',
      timeout: '0',
      error: '0',
      skipped: '1',
      cancelled: '0',
      flaky: '0',
      cached: '0',
      allowed: '1',
      duration: expect.stringMatching(/^\d+(\.\d+)?$/),
      'failed-tasks': '[]',
      outputs: '{"make":{"version":"1.2.3"}}',
      'report-path': expect.stringMatching(/^\.orchestrator\/runs\/[^/]+\/report\.md$/),
      'run-dir': expect.stringMatching(/^\.orchestrator\/runs\/[^/]+$/),
    });
    expect(existsSync(join(workspace.path, outputs['report-path'] ?? ''))).toBe(true);
    expect(log.stopped).toBe(false);
    const levels = log.commands.map(({ name }) => name).filter((name) => name === 'error' || name === 'warning');
    expect(levels).toEqual(['warning']);
  });

  test('is told by a failed run: exit code 1, the failed tasks, an annotation on each', async () => {
    await using workspace = makeWorkspace({
      'orchestrator.yml':
        "tasks:\n  good: { run: 'true' }\n  bad: { run: exit 3 }\n  after: { needs: bad, run: echo never }\n",
      'scripts/unused.sh': 'exit 1\n',
    });
    const { code, outputs, log, summary } = await workspace.start().ended;
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ status: 'failure', passed: '1', failed: '1', skipped: '1' });
    expect(outputs['failed-tasks']).toBe('["bad"]');
    const errors = log.commands.filter(({ name }) => name === 'error');
    expect(errors).toEqual([
      {
        name: 'error',
        properties: expect.objectContaining({ file: 'orchestrator.yml', line: '3' }),
        data: expect.stringContaining('exit code 3'),
      },
    ]);
    expect(summary).toMatch(/^## ❌ .*1 failed/);
  });

  test('annotates a failing script of a sub-folder by its path in the repository', async () => {
    await using workspace = makeWorkspace({
      'part/scripts/broken.py': 'def f():\n    raise ValueError("no")\nf()\n',
    });
    const { code, outputs, log } = await workspace.start({ 'working-directory': 'part' }).ended;
    expect(code).toBe(1);
    expect(outputs['run-dir']).toMatch(/^part\/\.orchestrator\/runs\//);
    expect(log.commands.find(({ name }) => name === 'error')?.properties).toMatchObject({
      file: 'part/scripts/broken.py',
      line: '2',
    });
  });

  test('never has more than GitHub shows: 10 errors, the last of which counts the rest', async () => {
    await using workspace = makeWorkspace({ 'orchestrator.yml': manyTasks(25, 'exit 1') });
    const { log, outputs } = await workspace.start().ended;
    const errors = log.commands.filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)?.data).toContain('16 more');
    expect(outputs['failed']).toBe('25');
  });

  test('takes what the inputs say over what the file says', async () => {
    await using workspace = makeWorkspace({
      'ci.yml':
        "tasks:\n  'a b': { run: 'true' }\n  c: { run: 'true', matrix: { x: [1, 2], y: [3, 4] } }\n  d: { run: exit 1 }\n",
    });
    const { outputs, log, summary } = await workspace.start({
      config: 'ci.yml',
      tasks: 'c (1, 3), d\na b',
      exclude: 'd',
      summary: 'false',
      'output-dir': 'out',
      'artifact-name': 'x',
    }).ended;
    expect(outputs).toMatchObject({ status: 'success', total: '2', 'run-dir': expect.stringMatching(/^out\/runs\//) });
    expect(summary).toBe('');
    expect(log.commands.filter(({ name }) => name === 'error')).toEqual([]);
  });

  test('obeys nothing that a script prints, and gives no script what the runner gives an action', async () => {
    await using workspace = makeWorkspace({
      'orchestrator.yml': `tasks:
  hostile:
    run: |
      echo '::set-env name=A::b'
      echo '::set-output name=status::hacked'
      echo 'x ##[error]boom'
      echo '::stop-commands::forever'
      env
      echo out=1 >> "$GITHUB_OUTPUT"
      exit 1
`,
    });
    const runner = {
      ACTIONS_RUNTIME_URL: 'https://pipelines.example.com/secret-runtime-url',
      ACTIONS_CACHE_URL: 'https://cache.example.com/secret-cache-url',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.example.com/secret-oidc-url',
    };
    const { log, raw, outputs } = await workspace.start({}, runner).ended;
    expect(
      log.commands.map(({ name }) => name).filter((name) => !['error', 'group', 'endgroup'].includes(name)),
    ).toEqual([]);
    expect(log.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
    expect(outputs['status']).toBe('failure');
    expect(raw).not.toMatch(/secret-\w+-url|INPUT_|ghs_token-of-this-job/);
    expect(raw).toContain('RUNNER_TRACKING_ID=github_42');
  });

  test('writes no annotation where none are wanted; the reason is in the log all the same', async () => {
    await using workspace = makeWorkspace({ 'orchestrator.yml': 'tasks:\n  bad: { run: exit 3 }\n' });
    const { log, code } = await workspace.start({ annotations: 'false' }).ended;
    expect(code).toBe(1);
    expect(log.commands.map(({ name }) => name)).not.toContain('error');
    expect(log.text.join('\n')).toMatch(/bad.*exit code 3/);
  });
});

describe('Where nothing can be run', () => {
  test('every mistake of the file is annotated on its line, in one go, and the summary and the outputs say so', async () => {
    await using workspace = makeWorkspace({
      'orchestrator.yml': 'tasks:\n  a: { rum: echo }\n  b: { needs: [nobody], run: echo "::error::hostile" }\n',
    });
    const { code, log, outputs, summary } = await workspace.start().ended;
    expect(code).toBe(2);
    const errors = log.commands.filter(({ name }) => name === 'error');
    expect(errors.map(({ properties }) => [properties['file'], properties['line']])).toEqual([
      ['orchestrator.yml', '2'],
      ['orchestrator.yml', '3'],
    ]);
    expect(errors[0]?.data).toContain('run');
    expect(outputs).toMatchObject({ status: 'failure', total: '0', 'failed-tasks': '[]', outputs: '{}' });
    expect(summary).toMatch(/^## ❌ Nothing was run: 2 errors/);
    expect(existsSync(join(workspace.path, '.orchestrator'))).toBe(false);
  });

  test('wrong inputs are told all at once', async () => {
    await using workspace = makeWorkspace({ 'orchestrator.yml': 'tasks: {}\n' });
    const { code, log, summary } = await workspace.start({ 'fail-fast': 'yes', artifact: 'maybe' }).ended;
    expect(code).toBe(2);
    expect(log.commands.map(({ name, data }) => [name, data.split(',')[0]])).toEqual([
      ['error', 'the input fail-fast is "yes"'],
      ['error', 'the input artifact is "maybe"'],
    ]);
    expect(summary).toContain('Nothing was run: 2 errors');
  });

  test('with neither a configuration nor scripts/ it says where it looked', async () => {
    await using workspace = makeWorkspace({ 'README.md': '' });
    const { code, raw } = await workspace.start().ended;
    expect(code).toBe(2);
    expect(raw).toContain('.github/orchestrator.yml');
  });
});

describe('An output directory that the repository has made a link out of it', () => {
  test('ends the step with 2 before anything runs, and the complaint is in the summary', async () => {
    await using workspace = makeWorkspace({ 'orchestrator.yml': 'tasks: { a: { run: ":" } }' });
    await using elsewhere = makeWorkspace({});
    symlinkSync(elsewhere.path, join(workspace.path, '.orchestrator'));
    const { code, raw, summary } = await workspace.start().ended;
    expect([code, raw]).toEqual([2, expect.stringContaining('leads out of the workspace')]);
    expect(summary).toContain('leads out of the workspace');
    expect(readdirSync(elsewhere.path)).toEqual(['.git']);
  });
});

describe('The artifact of a step', () => {
  test('is the run directory as it lies there, and its address is in the outputs and in the summary', async () => {
    await using server = await startArtifactServer();
    await using workspace = makeWorkspace({ 'orchestrator.yml': 'tasks:\n  a: { run: echo hello }\n' });
    const { code, outputs, summary, log } = await workspace.start({}, server.environment).ended;
    expect([code, log.stopped]).toEqual([0, false]);
    expect(outputs['artifact-id']).toBe('4711');
    expect(outputs['artifact-url']).toBe('https://github.com/octo/example/actions/runs/7/artifacts/4711');
    expect(summary).toContain(outputs['artifact-url']);
    expect(summary.match(/^## /gm)).toHaveLength(1);
    const folder = join(workspace.path, outputs['run-dir'] ?? '');
    const files = unzip(server.artifacts[0]?.content ?? Buffer.alloc(0));
    expect(server.artifacts[0]?.name).toBe('orchestrator-test');
    expect([...files.keys()].toSorted()).toEqual(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .toSorted(),
    );
    expect([...files.keys()]).toEqual(expect.arrayContaining(['run.json', 'report.md', 'junit.xml', 'events.ndjson']));
    for (const [path, content] of files)
      expect([path, content.equals(readFileSync(join(folder, path)))]).toEqual([path, true]);
  });

  test.each([
    ['on-failure', "'true'", 0],
    ['on-failure', 'exit 1', 1],
    ['never', 'exit 1', 0],
  ])('with artifact: %s, a task that runs %s gives %i', async (artifact, run, count) => {
    await using server = await startArtifactServer();
    await using workspace = makeWorkspace({ 'orchestrator.yml': `tasks:\n  a: { run: ${run} }\n` });
    await workspace.start({ artifact }, server.environment).ended;
    expect(server.artifacts).toHaveLength(count);
  });

  test('that the service refuses is a warning, and the run is what it was', async () => {
    await using server = await startArtifactServer();
    await using workspace = makeWorkspace({ 'orchestrator.yml': "tasks:\n  a: { run: 'true' }\n" });
    const environment = { ...server.environment, ACTIONS_RUNTIME_TOKEN: 'no-token-at-all' };
    const { code, log, outputs } = await workspace.start({}, environment).ended;
    expect([code, outputs['status'], outputs['artifact-id']]).toEqual([0, 'success', undefined]);
    expect(log.commands.filter(({ name }) => name === 'warning').map(({ data }) => data)).toEqual([
      expect.stringContaining('No artifact was uploaded'),
    ]);
  });
});

describe('A job that is cancelled', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s to the first process alone: children ended, reports and artifact written, exit %i',
    async (signal, exit) => {
      await using server = await startArtifactServer();
      await using workspace = makeWorkspace({ 'orchestrator.yml': waits });
      const step = workspace.start({}, server.environment);
      const [task, parent] = (await workspace.mark('pids')).split(' ').map(Number);
      expect(parent).toBe(step.pid);
      step.cancel(signal);
      const { code, outputs, summary } = await step.ended;
      expect(code).toBe(exit);
      expect(outputs).toMatchObject({ status: 'cancelled', cancelled: '1', 'artifact-id': '4711' });
      expect(summary).toMatch(/^## .*was cancelled/);
      expect(isAlive(task ?? 0)).toBe(false);
      expect(existsSync(join(workspace.path, outputs['run-dir'] ?? '', 'junit.xml'))).toBe(true);
    },
  );

  test('leaves its news though the artifact service is silent: a second signal ends the wait', async () => {
    await using server = await startArtifactServer('silent');
    await using workspace = makeWorkspace({ 'orchestrator.yml': waits });
    const step = workspace.start({}, server.environment);
    await workspace.mark('pids');
    step.cancel('SIGINT');
    await server.asked;
    step.cancel('SIGTERM');
    const { code, outputs, summary, log } = await step.ended;
    expect(code).toBe(130);
    expect(outputs).toMatchObject({ status: 'cancelled' });
    expect(summary).toMatch(/was cancelled/);
    expect(log.commands.find(({ name }) => name === 'warning')?.data).toContain('a second signal came, SIGTERM');
    // The copies that were to be uploaded.
    expect(readdirSync(join(workspace.path, '../temp')).filter((name) => name.startsWith('artifact-'))).toEqual([]);
  });
});
