import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { CICDBridge, loadConfig } from '../../src/index.ts';
import { CommandLineRepo } from '../support/command-line.ts';
import { makeWorkspace } from '../support/runner.ts';

const plan = 'tasks:\n  lint: { run: npm run lint }\n  test: { needs: [lint], run: npm test, idle-timeout: 30s }\n';

describe('The verb emit', () => {
  test('writes the file where the engine looks for it, says what is lost, and then finds it up to date', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    const first = await repo.run(['emit', 'gitlab']);
    expect([first.code, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toContain('wrote .gitlab-ci.yml\n');
    expect(first.stderr).toMatch(/^ {2}lost +orchestrator\.yml:3:\d+: idle-timeout \("test"\): /m);
    const text = repo.read('.gitlab-ci.yml');
    expect(text.split('\n')[0]).toBe(
      '# Made by script-orchestrator from orchestrator.yml; do not edit. Renew it with: npx script-orchestrator emit gitlab',
    );
    const again = await repo.run(['emit', 'gitlab', '--check']);
    expect([again.code, again.stdout]).toEqual([0, '']);
    expect((await repo.run(['emit', 'gitlab'])).stderr).toContain('.gitlab-ci.yml is up to date\n');
    expect(repo.read('.gitlab-ci.yml')).toBe(text);
  });

  test('with --check exits 1 with a unified diff where the file is not what would be emitted, and writes nothing', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    const missing = await repo.run(['emit', 'gitlab', '--check']);
    expect([missing.code, missing.stdout.split('\n').slice(0, 2)]).toEqual([
      1,
      ['--- /dev/null', '+++ .gitlab-ci.yml'],
    ]);
    expect(repo.has('.gitlab-ci.yml')).toBe(false);
    await repo.run(['emit', 'gitlab']);
    repo.write({ 'orchestrator.yml': plan.replace('npm test', 'npm run e2e') });
    const before = repo.read('.gitlab-ci.yml');
    const stale = await repo.run(['emit', 'gitlab', '--check']);
    expect(stale.code).toBe(1);
    expect(stale.stdout).toMatch(/^-.*npm test\n\+.*npm run e2e$/m);
    expect(repo.read('.gitlab-ci.yml')).toBe(before);
  });

  test('never overwrites a file that it did not make without --force', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan, '.gitlab-ci.yml': 'mine: {}\n' });
    const refused = await repo.run(['emit', 'gitlab']);
    expect([refused.code, repo.read('.gitlab-ci.yml')]).toEqual([2, 'mine: {}\n']);
    expect(refused.stderr).toContain('[foreign-file]');
    expect(refused.stderr).toContain('overwrite it with --force, or name another file with -o');
    expect((await repo.run(['emit', 'gitlab', '--force'])).code).toBe(0);
    expect(repo.read('.gitlab-ci.yml')).toContain('Made by script-orchestrator');
  });

  test('writes to the file of -o, and to standard output for -', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    expect((await repo.run(['emit', 'gitlab', '-o', 'ci/pipeline.yml'])).code).toBe(0);
    expect(repo.read('ci/pipeline.yml')).toContain('emit gitlab -o ci/pipeline.yml');
    repo.write({ 'ci/pipeline.yml': '# Made by script-orchestrator from x' });
    const { stderr } = await repo.run(['emit', 'gitlab', '--check', '-o', 'ci/pipeline.yml']);
    expect(stderr).toContain('`npx script-orchestrator emit gitlab -o ci/pipeline.yml` writes it anew');
    const { stdout } = await repo.run(['emit', 'gitlab', '-o', '-']);
    expect(stdout).toMatch(/^# Made by script-orchestrator/);
    expect(repo.has('.gitlab-ci.yml')).toBe(false);
  });

  test('with --report json prints the fidelity report on standard output', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    const { code, stdout } = await repo.run(['emit', 'gitlab', '--report', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      path: '.gitlab-ci.yml',
      written: true,
      up_to_date: true,
      target: 'gitlab',
      mode: 'native',
      lines: expect.arrayContaining([
        expect.objectContaining({ feature: 'idle-timeout', support: 'lost', tasks: ['test'] }),
      ]),
    });
  });

  test('refuses --report json with -o -, for both take standard output', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    const { code, stdout, stderr } = await repo.run(['emit', 'gitlab', '-o', '-', '--report', 'json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--report json and -o - both take standard output');
  });

  test('takes a file whose line ends git changed for the same, and one with a byte order mark for its own', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    await repo.run(['emit', 'gitlab']);
    const text = repo.read('.gitlab-ci.yml');
    const crlf = text.replaceAll('\n', '\r\n');
    repo.write({ '.gitlab-ci.yml': crlf });
    const same = await repo.run(['emit', 'gitlab', '--check']);
    expect([same.code, same.stdout]).toEqual([0, '']);
    await repo.run(['emit', 'gitlab']);
    expect(repo.read('.gitlab-ci.yml')).toBe(crlf);
    repo.write({ '.gitlab-ci.yml': crlf.replace('npm test', 'npm run e2e') });
    const { code, stdout } = await repo.run(['emit', 'gitlab', '--check']);
    expect([code, stdout.match(/^[-+][^-+].*$/gm)]).toEqual([1, [expect.stringContaining('e2e'), expect.any(String)]]);
    repo.write({ '.gitlab-ci.yml': `\uFEFF${text}` });
    expect((await repo.run(['emit', 'gitlab'])).code).toBe(0);
    expect(repo.read('.gitlab-ci.yml')).toBe(text);
  });

  test('finds the workflow that a plan was emitted as under an earlier name, which GitHub would run too', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': `name: nightly\n${plan}` });
    const folder = '.github/workflows';
    await repo.run(['emit', 'github']);
    await repo.run(['emit', 'github', '-o', `${folder}/named.yml`]);
    repo.write({
      'orchestrator.yml': `name: weekly\n${plan}`,
      [`${folder}/mine.yml`]: 'on: push\n',
      [`${folder}/other.yml`]: repo.read(`${folder}/nightly.yml`).replace('from orchestrator.yml', 'from ci/other.yml'),
    });
    const renewed = await repo.run(['emit', 'github']);
    expect([renewed.code, renewed.stderr.match(/^.*\[leftover-workflow\]$/gm)]).toEqual([
      0,
      [expect.stringMatching(/^warning: +\.github\/workflows\/nightly\.yml was made from the same configuration/)],
    ]);
    expect(renewed.stderr).toContain('git rm .github/workflows/nightly.yml');
    expect((await repo.run(['emit', 'github', '-o', `${folder}/named.yml`])).stderr).not.toContain('weekly.yml was');
    expect((await repo.run(['emit', 'github', '--check'])).code).toBe(1);
    const { stdout } = await repo.run(['emit', 'github', '--check', '--report', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ up_to_date: false });
    rmSync(join(repo.path, folder, 'nightly.yml'));
    const clean = await repo.run(['emit', 'github', '--check']);
    expect([clean.code, clean.stderr]).toEqual([0, expect.not.stringContaining('leftover')]);
  });

  test('with --strict makes a loss an error: exit 2, and no file', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    const { code, stderr } = await repo.run(['emit', 'gitlab', '--strict']);
    expect([code, repo.has('.gitlab-ci.yml')]).toEqual([2, false]);
    expect(stderr).toMatch(/^orchestrator\.yml:3:\d+: error: .*\[lost-feature\]$/m);
  });

  test('refuses a target, a mode and a form that it does not know, with the nearest', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    const { code, stderr } = await repo.run(['emit', 'gitlub', '--mode', 'nativ', '--report', 'yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean "gitlab"?');
    expect(stderr).toContain('did you mean "native"?');
    expect(stderr).toContain('--report takes text, json, not "yaml"');
  });

  test('neither follows nor replaces a link, a folder or another thing in the place of the file', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan, 'other.yml': 'mine: {}\n' });
    symlinkSync('other.yml', join(repo.path, '.gitlab-ci.yml'));
    const { code, stderr } = await repo.run(['emit', 'gitlab', '--force']);
    expect([code, repo.read('other.yml')]).toEqual([2, 'mine: {}\n']);
    expect(stderr).toContain('[unreadable-emitted]');
  });

  test('says why a file could not be written', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    mkdirSync(join(repo.path, 'full'));
    repo.write({ 'full/file': '' });
    const below = await repo.run(['emit', 'gitlab', '-o', 'full/file/below.yml']);
    expect([below.code, /\[\w+-emitted\]/.exec(below.stderr)?.[0]]).toEqual([2, '[unreadable-emitted]']);
    const here = await repo.run(['emit', 'gitlab', '-o', '.']);
    expect([here.code, here.stderr]).toEqual([2, expect.stringContaining('error: . is no file that can be read')]);
    const long = await repo.run(['emit', 'gitlab', '-o', `${'x'.repeat(300)}.yml`]);
    expect([long.code, long.stderr]).toEqual([2, expect.stringContaining('is too long for the name of a file')]);
    const nowhere = await repo.run(['emit', 'gitlab', '-o', '/dev/null/../fd/pipeline.yml']);
    expect([nowhere.code, /\[\w+-emitted\]/.exec(nowhere.stderr)?.[0]]).toEqual([2, '[unwritable-emitted]']);
  });
});

describe('CICDBridge', () => {
  test('emits without writing, and checks the file on disk', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': plan });
    const bridge = new CICDBridge({ workspace: repo.path });
    const loaded = await loadConfig({ workspace: repo.path });
    const { files, report } = bridge.emit(loaded, { target: 'gitlab', mode: 'native' });
    expect([files.map(({ path }) => path), report.target]).toEqual([['.gitlab-ci.yml'], 'gitlab']);
    expect(repo.has('.gitlab-ci.yml')).toBe(false);
    expect(bridge.check(loaded, { target: 'gitlab' }).upToDate).toBe(false);
    repo.write({ '.gitlab-ci.yml': files[0]?.text ?? '' });
    expect(bridge.check(loaded, { target: 'gitlab' })).toEqual({
      path: '.gitlab-ci.yml',
      upToDate: true,
      diff: undefined,
      leftovers: [],
    });
    expect(() => bridge.emit(loaded, { target: 'gitlab', strict: true })).toThrow('--strict allows no loss');
  });
});

describe('CICDBridge and emit --check agree', () => {
  test('on workflows that were emitted under an earlier name, and on what is no file', async () => {
    await using repo = new CommandLineRepo({ 'orchestrator.yml': `name: nightly\n${plan}`, 'folder/x': '' });
    const bridge = new CICDBridge({ workspace: repo.path });
    await repo.run(['emit', 'github']);
    repo.write({ 'orchestrator.yml': `name: weekly\n${plan}` });
    await repo.run(['emit', 'github']);
    const loaded = await loadConfig({ workspace: repo.path });
    const path = '.github/workflows/weekly.yml';
    const left = ['.github/workflows/nightly.yml'];
    const agreed = { path, upToDate: false, diff: undefined, leftovers: left };
    expect(bridge.check(loaded, { target: 'github' })).toEqual(agreed);
    expect(bridge.check(loaded, { target: 'github', path: join(repo.path, path) })).toEqual(agreed);
    expect((await repo.run(['emit', 'github', '--check'])).code).toBe(1);
    expect(bridge.check(loaded, { target: 'gitlab' }).leftovers).toEqual([]);
    expect(() => bridge.check(loaded, { target: 'gitlab', path: 'folder' })).toThrow('folder');
  });
});

describe('The Action', () => {
  test('with mode check fails with an annotation on the stale line and a diff in the summary', async () => {
    await using workspace = makeWorkspace({ 'orchestrator.yml': plan });
    const emitted = await workspace.start({ mode: 'emit', 'emit-target': 'gitlab' }).ended;
    expect([emitted.code, emitted.outputs]).toMatchObject([
      0,
      { status: 'success', 'emitted-path': '.gitlab-ci.yml', 'emitted-changed': 'true' },
    ]);
    const fresh = await workspace.start({ mode: 'check', 'emit-target': 'gitlab' }).ended;
    expect([fresh.code, fresh.outputs['emitted-changed']]).toEqual([0, 'false']);
    expect(fresh.summary).toContain('is up to date');
  });

  test('with mode check on a stale file exits 1 and annotates its first line that is not right', async () => {
    await using workspace = makeWorkspace({
      'orchestrator.yml': plan,
      '.gitlab-ci.yml':
        '# Made by script-orchestrator from orchestrator.yml; do not edit. Renew it with: npx script-orchestrator emit gitlab\nlint: {}\n',
    });
    const { code, log, outputs, summary } = await workspace.start({ mode: 'check', 'emit-target': 'gitlab' }).ended;
    expect([code, outputs['status'], outputs['emitted-changed']]).toEqual([1, 'failure', 'true']);
    expect(summary).toContain('`.gitlab-ci.yml` is stale');
    expect(summary).toContain('-lint: {}');
    const annotation = log.commands.find(({ name }) => name === 'error');
    expect(annotation?.properties).toMatchObject({ file: '.gitlab-ci.yml', line: '2', title: 'stale-file' });
  });

  test('with mode emit keeps a file that this tool did not make, and names inputs that help', async () => {
    await using workspace = makeWorkspace({ 'orchestrator.yml': plan, Jenkinsfile: 'mine' });
    const { code, log } = await workspace.start({ mode: 'emit', 'emit-target': 'jenkins' }).ended;
    expect([code, workspace.read('Jenkinsfile')]).toEqual([2, 'mine']);
    const told = log.text + JSON.stringify(log.commands);
    expect(told).toContain('then delete it, or name another file with the input emit-path');
    expect(told).not.toMatch(/--force| -o\b/);
  });

  test('with a working-directory has the file at the root of the repository, and annotates it there', async () => {
    await using workspace = makeWorkspace({ 'pkg/orchestrator.yml': plan });
    const inputs = { 'working-directory': 'pkg', 'emit-target': 'gitlab' };
    const emitted = await workspace.start({ ...inputs, mode: 'emit' }).ended;
    expect([emitted.code, emitted.outputs['emitted-path']]).toEqual([0, '../.gitlab-ci.yml']);
    const text = workspace.read('.gitlab-ci.yml');
    expect(text).toContain('Renew it with: cd pkg && npx script-orchestrator emit gitlab\n');
    expect((await workspace.start({ ...inputs, mode: 'check' }).ended).code).toBe(0);
    writeFileSync(join(workspace.path, '.gitlab-ci.yml'), `${text}more: {}\n`);
    const { code, log } = await workspace.start({ ...inputs, mode: 'check' }).ended;
    const annotation = log.commands.find(({ name }) => name === 'error');
    expect([code, annotation?.properties]).toMatchObject([1, { file: '.gitlab-ci.yml', title: 'stale-file' }]);
  });

  test('with mode check fails where a workflow of an earlier name is left', async () => {
    await using workspace = makeWorkspace({ 'orchestrator.yml': `name: nightly\n${plan}` });
    await workspace.start({ mode: 'emit', 'emit-target': 'github' }).ended;
    writeFileSync(join(workspace.path, 'orchestrator.yml'), `name: weekly\n${plan}`);
    await workspace.start({ mode: 'emit', 'emit-target': 'github' }).ended;
    const { code, outputs, summary } = await workspace.start({ mode: 'check', 'emit-target': 'github' }).ended;
    expect([code, outputs['status'], outputs['emitted-changed']]).toEqual([1, 'failure', 'false']);
    expect(summary).toContain('to be deleted: `.github/workflows/nightly.yml`');
  });

  test('with a mode that emits and no target is refused', async () => {
    await using workspace = makeWorkspace({ 'orchestrator.yml': plan });
    const { code, raw } = await workspace.start({ mode: 'check' }).ended;
    expect(code).toBe(2);
    expect(raw).toContain('emit-target');
  });
});
