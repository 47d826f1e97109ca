import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { CICDBridge, loadConfig } from '../../src/index.ts';
import type { Target } from '../../src/model/bridge.ts';
import { workflowProblems } from '../support/bridge/github-emitted.ts';
import { placeAfterPush } from '../support/bridge/github-facts.ts';
import { runOnGithub } from '../support/bridge/github-oracle.ts';
import { runStepsOnGithub } from '../support/bridge/github-steps-oracle.ts';
import { runByOracle } from '../support/bridge/gitlab-oracle.ts';
import { JenkinsHarness, missingGroovy } from '../support/bridge/jenkins-harness.ts';
import { pushToMain } from '../support/bridge/random-plan.ts';
import { CommandLineRepo } from '../support/command-line.ts';

const folder = "the app's/pkg";

const yaml = `tasks:
  inline: {run: tools/show.sh inline}
  file: {script: tools/show.sh, args: [file]}
  again: {script: tools/show.sh, args: [again], retry: 1}
  below: {run: ../tools/show.sh below, working-directory: sub}
  far: {script: tools/show.sh, args: [far], working-directory: sub}
  module: {script: tools/module.py}
  last: {needs: [inline, file, again, below, far, module], run: tools/show.sh last}
`;

const lines = ['again pkg', 'below sub', 'far sub', 'file pkg', 'inline pkg', 'last pkg', 'module pkg'];

/** A repository whose configuration lies in a folder; its tasks note in which folder they run. */
function makeRepo() {
  const repo = new CommandLineRepo();
  const trace = join(repo.path, 'trace');
  repo.write({
    [`${folder}/orchestrator.yml`]: yaml,
    [`${folder}/sub/file`]: '',
    [`${folder}/tools/show.sh`]: `#!/bin/sh\necho "$1 $(basename "$PWD")" >> '${trace}'\n`,
    [`${folder}/tools/module.py`]: `import os, answer\nopen('${trace}', 'a').write(f'{answer.name} {os.path.basename(os.getcwd())}\\n')\n`,
    [`${folder}/src/answer.py`]: "name = 'module'\n",
  });
  execFileSync('git', ['init', '--quiet'], { cwd: repo.path });
  return { repo, workspace: join(repo.path, folder), trace };
}

/** Runs an emitted file by the rules of its engine, from the root of the repository. */
async function runThere(target: Target, text: string, root: string): Promise<void> {
  const place = placeAfterPush(root, { tasks: [], environment: {} });
  if (target === 'github') await runOnGithub(text, place);
  if (target === 'github-steps') await runStepsOnGithub(text, place);
  if (target === 'gitlab') {
    const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
    await runByOracle(text, root, { ...pushToMain, CI_COMMIT_BRANCH: 'main', CI_PIPELINE_SOURCE: 'push' }, environment);
  }
  if (target !== 'jenkins') return;
  await using harness = new JenkinsHarness();
  await harness.run(text, { source: root });
}

describe('A configuration in a folder of its repository', () => {
  test.each([
    ['gitlab', '../../.gitlab-ci.yml'],
    ['jenkins', '../../Jenkinsfile'],
    ['github', '../../.github/workflows/the-app-s-pkg-orchestrator.yml'],
    ['github-steps', '../../.github/workflows/the-app-s-pkg-orchestrator.yml'],
  ] as const)(
    'is emitted for %s where the engine looks, and its tasks run in that folder',
    async (target, path) => {
      const { repo, workspace, trace } = makeRepo();
      await using _ = repo;
      const bridge = new CICDBridge({ workspace });
      const [file] = bridge.emit(await loadConfig({ workspace }), { target }).files;
      expect(file?.path).toBe(path);
      expect(file?.text).toContain(
        `from ${folder}/orchestrator.yml; do not edit. Renew it with: cd 'the app'\\''s/pkg' && npx script-orchestrator emit ${target}\n`,
      );
      if (target === 'jenkins' && missingGroovy !== undefined) return;
      await runThere(target, file?.text ?? '', repo.path);
      expect(existsSync(trace) ? readFileSync(trace, 'utf8').split('\n').slice(0, -1).sort() : []).toEqual(lines);
    },
    60_000,
  );

  test.each([
    ['gitlab', [`cd 'the app'\\''s/pkg'`, `${folder}/.orchestrator/runs/*/junit.xml`]],
    ['jenkins', [`cd 'the app'\\\\''s/pkg' || exit 1`, String.raw`the?app\'s/pkg/.orchestrator/latest/junit.xml`]],
    ['github', [`working-directory: ${folder}`, 'config: orchestrator.yml']],
  ] as const)('is run there by the wrapper for %s', async (target, texts) => {
    const { repo, workspace } = makeRepo();
    await using _ = repo;
    const plan = await loadConfig({ workspace });
    const [file] = new CICDBridge({ workspace }).emit(plan, { target, mode: 'wrapper' }).files;
    for (const text of texts) expect(file?.text).toContain(text);
    if (target === 'github') expect(await workflowProblems(file?.text ?? '')).toEqual([]);
  });

  test('whose name looks like an option or like a pattern is entered, and matched, by the wrappers all the same', async () => {
    await using repo = new CommandLineRepo({
      '-p/orchestrator.yml': 'tasks: {a: {run: a}}\n',
      'x$CI_JOB_ID[b]/orchestrator.yml': 'tasks: {a: {run: a}}\n',
    });
    execFileSync('git', ['init', '--quiet'], { cwd: repo.path });
    const wrapperIn = async (name: string, target: Target) => {
      const workspace = join(repo.path, name);
      const plan = await loadConfig({ workspace });
      return new CICDBridge({ workspace }).emit(plan, { target, mode: 'wrapper' }).files[0]?.text ?? '';
    };
    for (const target of ['gitlab', 'jenkins'] as const) {
      const text = await wrapperIn('-p', target);
      expect(text.match(/\bcd \S+/g)).toEqual(['cd ./-p', 'cd ./-p']);
    }
    const patterns = (await wrapperIn('x$CI_JOB_ID[b]', 'gitlab')).match(/\S*\.orchestrator\S*/g);
    expect(patterns).toEqual([
      '"x?CI_JOB_ID?b?/.orchestrator/runs/"',
      '"x?CI_JOB_ID?b?/.orchestrator/runs/*/junit.xml"',
    ]);
  });

  test('has its file at the root, where no link leads it out, and in the folder itself where the repository ignores that', async () => {
    const { repo, workspace } = makeRepo();
    await using _ = repo;
    const emit = (...more: string[]) => repo.run(['emit', 'github', ...more], {}, workspace);
    const first = await emit();
    const path = '.github/workflows/the-app-s-pkg-orchestrator.yml';
    expect([first.code, first.stderr, repo.has(path)]).toEqual([
      0,
      expect.stringContaining(`wrote ../../${path}`),
      true,
    ]);
    expect((await emit('--check')).code).toBe(0);
    repo.write({ [`${folder}/orchestrator.yml`]: `name: nightly\n${yaml}` });
    expect((await emit()).stderr).toContain(`git rm ../../${path}`);
    repo.write({ 'orchestrator.yml': 'tasks: {a: {run: a}}\n' });
    const other = await repo.run(['emit', 'github', '-o', path]);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('[foreign-file]')]);
    rmSync(join(repo.path, '.github'), { recursive: true });
    symlinkSync('/tmp', join(repo.path, '.github'));
    const led = await emit();
    expect([led.code, led.stderr]).toEqual([2, expect.stringContaining('.github')]);
    expect(existsSync('/tmp/workflows')).toBe(false);
    repo.write({ '.gitignore': 'pkg\n' });
    expect((await emit()).stderr).toContain('wrote .github/workflows/nightly.yml');
  });
});
