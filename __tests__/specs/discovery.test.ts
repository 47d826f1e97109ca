import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { readScriptHeader } from '../../src/config/script-header.ts';
import { describeScript } from '../../src/discovery/describe-script.ts';
import { interpretersOf } from '../../src/discovery/interpreters.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { positionOf } from '../../src/model/source-file.ts';
import { discovered } from '../support/discovered.ts';
import { tempRepo } from '../support/temp-repo.ts';

const sh = '#!/bin/sh\necho\n';

function brief(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, span }) =>
    `${code} ${span === undefined ? '' : span.file.text.slice(span.start, span.end)}`.trim(),
  );
}

describe('discover', () => {
  test('Without a path it is `scripts`, with every extension that has an interpreter, and executable files with a shebang', async () => {
    using repo = tempRepo({
      'scripts/a.py': '',
      'scripts/b.mjs': '',
      'scripts/tool': sh,
      'scripts/README.md': '',
      'scripts/types.d.ts': '',
      'scripts/plain': 'echo',
      'outside.sh': sh,
    });
    writeFileSync(join(repo.path, 'scripts/binary'), '\x7fELF');
    chmodSync(join(repo.path, 'scripts/binary'), 0o755);
    const found = await discovered(repo.path, '{}');
    expect(found.paths).toEqual(['scripts/a.py', 'scripts/b.mjs', 'scripts/tool']);
    expect(found.diagnostics).toEqual([]);
  });

  test('`include` and `exclude` are globs relative to `path`', async () => {
    using repo = tempRepo({
      'ci/a.sh': sh,
      'ci/_lib.sh': sh,
      'ci/db/_x.sh': sh,
      'ci/db/b.sh': sh,
      'ci/db/c.py': '',
      'ci/old/d.sh': sh,
    });
    const found = await discovered(repo.path, "discover: { path: ci, include: ['**/*.sh'], exclude: ['**/_*', old/] }");
    expect(found.paths).toEqual(['ci/a.sh', 'ci/db/b.sh']);
    expect((await discovered(repo.path, "discover: { path: ci, include: ['db/*', '!**/_*'] }")).paths).toEqual([
      'ci/db/b.sh',
      'ci/db/c.py',
    ]);
    expect((await discovered(repo.path, 'discover: { path: ci, include: ./a.sh }')).paths).toEqual(['ci/a.sh']);
  });

  test('Folders that no pattern of `include` reaches are not entered', async () => {
    using repo = tempRepo({ 'scripts/a/b/c.sh': sh, 'scripts/a/d/e.sh': sh, 'scripts/f/g.sh': sh });
    const found = await discovered(repo.path, "discover: { include: ['a/b/*.sh'] }", { explain: true });
    expect(found.paths).toEqual(['scripts/a/b/c.sh']);
    expect(found.why).toMatchObject({
      'scripts/a/d/': 'no pattern of `include` reaches it',
      'scripts/f/': 'no pattern of `include` reaches it',
    });
  });

  test('What `include` names explicitly needs no known extension, but must be executable without one', async () => {
    using repo = tempRepo({ 'scripts/a.task': 'x', 'scripts/b.task': sh, 'scripts/c.task': 'x' });
    chmodSync(join(repo.path, 'scripts/c.task'), 0o755);
    const found = await discovered(repo.path, "discover: { include: '*.task' }", { explain: true });
    expect(found.scripts.map(({ path, interpreter }) => [path, interpreter])).toEqual([
      ['scripts/b.task', []],
      ['scripts/c.task', []],
    ]);
    expect(found.why['scripts/a.task']).toBe('not executable and no known extension');
  });

  test('`max-depth: 1` means files directly in `path`; 3 is the default', async () => {
    using repo = tempRepo({
      'scripts/1.sh': sh,
      'scripts/a/2.sh': sh,
      'scripts/a/b/3.sh': sh,
      'scripts/a/b/c/4.sh': sh,
    });
    const at = async (depth: string) => (await discovered(repo.path, `discover: { ${depth} }`)).paths.length;
    expect(await at('max-depth: 1')).toBe(1);
    expect(await at('max-depth: 2')).toBe(2);
    expect(await at('path: scripts')).toBe(3);
    expect(await at('max-depth: 1000000')).toBe(4);
  });

  test('`skip-dirs` are never entered: a list replaces the built-in one, `add` extends it', async () => {
    using repo = tempRepo({
      'scripts/node_modules/a.sh': sh,
      'scripts/mine/b.sh': sh,
      'scripts/c.sh': sh,
      'scripts/x/build/d.sh': sh,
    });
    expect((await discovered(repo.path, '{}')).paths).toEqual(['scripts/c.sh', 'scripts/mine/b.sh']);
    expect((await discovered(repo.path, 'discover: { skip-dirs: { add: [mine] } }')).paths).toEqual(['scripts/c.sh']);
    expect((await discovered(repo.path, 'discover: { skip-dirs: [mine] }')).paths).toEqual([
      'scripts/c.sh',
      'scripts/node_modules/a.sh',
      'scripts/x/build/d.sh',
    ]);
    const named = await discovered(repo.path, "discover: { include: ['node_modules/*.sh', c.sh] }");
    expect(named.paths).toEqual(['scripts/c.sh']);
  });

  test('`subdirs` limits to these direct subfolders', async () => {
    using repo = tempRepo({
      'scripts/top.sh': sh,
      'scripts/db/a.sh': sh,
      'scripts/web/b.sh': sh,
      'scripts/web/db/c.sh': sh,
    });
    expect((await discovered(repo.path, 'discover: { subdirs: [web] }')).paths).toEqual([
      'scripts/web/b.sh',
      'scripts/web/db/c.sh',
    ]);
    expect(brief((await discovered(repo.path, 'discover: { subdirs: [wbe] }')).diagnostics)).toContain(
      'missing-subfolder wbe',
    );
  });

  test('The output folder is never discovered', async () => {
    using repo = tempRepo({ 'a.sh': sh, '.orchestrator/runs/x/b.sh': sh });
    const found = await discovered(
      repo.path,
      "discover: { path: ., include: ['**/*.sh', '.orchestrator/**'], max-depth: 9 }",
      { explain: true },
    );
    expect(found.paths).toEqual(['a.sh']);
    expect(found.why['.orchestrator/']).toBe('the output folder');
  });

  test('Hidden files and folders are out, unless a pattern names them', async () => {
    using repo = tempRepo({ 'scripts/.a.sh': sh, 'scripts/.b/c.sh': sh, 'scripts/d.sh': sh });
    expect((await discovered(repo.path, '{}')).paths).toEqual(['scripts/d.sh']);
    const named = await discovered(repo.path, "discover: { include: ['.a.sh', '.b/*'] }");
    expect(named.paths).toEqual(['scripts/.a.sh', 'scripts/.b/c.sh']);
  });

  test('The result is sorted by path in byte order, and two entries that find a script give it once', async () => {
    using repo = tempRepo(
      Object.fromEntries(
        ['é.sh', 'z.sh', 'Z.sh', 'a/b.sh', 'a-b.sh', '\u{1f600}.sh', '\uffee.sh'].map((name) => [
          `scripts/${name}`,
          sh,
        ]),
      ),
    );
    const { paths } = await discovered(
      repo.path,
      'discover: [{ path: scripts/a }, { path: scripts }, { path: ./scripts }]',
    );
    expect(paths).toEqual(
      ['Z.sh', 'a-b.sh', 'a/b.sh', 'z.sh', 'é.sh', '\uffee.sh', '\u{1f600}.sh'].map((name) => `scripts/${name}`),
    );
  });

  test('A script knows the name of its folder, and its description', async () => {
    using repo = tempRepo({
      'top.sh': '#!/bin/sh\n# Cleans up. And more.\n',
      'scripts/db/seed.py': '"""Seeds the database.\n\nLong."""\n',
    });
    const { scripts } = await discovered(repo.path, 'discover: { path: . }');
    expect(scripts).toMatchObject([
      { path: 'scripts/db/seed.py', subdirectory: 'db', description: 'Seeds the database.' },
      { path: 'top.sh', subdirectory: '', description: 'Cleans up.' },
    ]);
  });

  test('A header is read behind a byte order mark, with its places', async () => {
    using repo = tempRepo({ 'scripts/a.py': '\uFEFF# /// orchestrator\n# timeout: 5m\n# tgas: x\n# ///\n' });
    const { scripts, diagnostics } = await discovered(repo.path, '{}');
    expect(scripts.map(({ header }) => header?.settings.value.timeout?.value)).toEqual([300_000]);
    expect(diagnostics.map(({ span }) => span && positionOf(span))).toMatchObject([{ line: 3, column: 3 }]);
  });

  test('A header is read from the first 8 KiB', async () => {
    const header = '# /// orchestrator\n# timeout: 5m\n# ///\n';
    using repo = tempRepo({
      'scripts/a.sh': `#!/bin/sh\n${header}`,
      'scripts/b.sh': `#!/bin/sh\n${'# é\n'.repeat(2000)}${header}`,
    });
    const { scripts } = await discovered(repo.path, '{}');
    expect(scripts.map(({ header: found }) => found?.settings.value.timeout?.value)).toEqual([300_000, undefined]);
  });

  test('Why each file is in or out is told in words', async () => {
    using repo = tempRepo({
      'scripts/a.py': '',
      'scripts/b.sh': sh,
      'scripts/c.xyz': '',
      'scripts/d.rb': '',
      'scripts/e': '#!/bin/sh',
      'scripts/_f.sh': sh,
      'scripts/.g.sh': sh,
      'scripts/h.log.sh': sh,
      'scripts/vendor/i.sh': sh,
      'scripts/x/y/j.sh': sh,
      'scripts/.gitignore': '*.log.sh\n',
    });
    chmodSync(join(repo.path, 'scripts/e'), 0o644);
    const yaml = "discover: { exclude: ['**/_*'], max-depth: 2 }\ninterpreters: { .rb: jruby --dev }";
    const { why, paths } = await discovered(repo.path, yaml, { explain: true, environment: { PATH: '' } });
    expect(why).toEqual({
      'scripts/.g.sh': 'hidden: its name begins with a dot',
      'scripts/.gitignore': 'hidden: its name begins with a dot',
      'scripts/_f.sh': 'excluded by **/_*',
      'scripts/a.py': 'python3, by its extension',
      'scripts/b.sh': 'run itself, its shebang is /bin/sh',
      'scripts/c.xyz': 'not executable and no known extension',
      'scripts/d.rb': 'jruby --dev, by `interpreters`',
      'scripts/e': 'not executable and no known extension (it has a shebang: `chmod +x` makes it a script)',
      'scripts/h.log.sh': 'ignored by git',
      'scripts/vendor/': 'in `skip-dirs`',
      'scripts/x/y/': 'deeper than max-depth 2',
    });
    expect(paths).toEqual(['scripts/a.py', 'scripts/b.sh', 'scripts/d.rb']);
    expect((await discovered(repo.path, yaml)).paths).toEqual(paths);
  });
});

describe('gitignore', () => {
  const files = {
    '.gitignore': '*.tmp.sh\n/scripts/out/\n!keep.tmp.sh\nCASE.sh\n# comment\ntrail.sh  \n',
    'scripts/.gitignore': '/local.sh\n!again.tmp.sh\n',
    'scripts/a.sh': sh,
    'scripts/a.tmp.sh': sh,
    'scripts/keep.tmp.sh': sh,
    'scripts/again.tmp.sh': sh,
    'scripts/case.sh': sh,
    'scripts/trail.sh': sh,
    'scripts/local.sh': sh,
    'scripts/db/local.sh': sh,
    'scripts/out/b.sh': sh,
    'scripts/excluded.sh': sh,
    'scripts/deep/.gitignore': '*\n!in.sh\n',
    'scripts/deep/in.sh': sh,
    'scripts/deep/out.sh': sh,
  };
  const visible = ['a.sh', 'again.tmp.sh', 'case.sh', 'db/local.sh', 'deep/in.sh', 'excluded.sh', 'keep.tmp.sh'].map(
    (name) => `scripts/${name}`,
  );

  test('What git ignores is not discovered, as git itself sees it', async () => {
    using repo = tempRepo(files);
    execFileSync('git', ['init', '-q'], { cwd: repo.path });
    repo.write({ '.git/info/exclude': 'excluded.sh\n' });
    const { paths } = await discovered(repo.path, '{}');
    const git = execFileSync(
      'git',
      ['-c', 'core.excludesFile=', 'ls-files', '-zco', '--exclude-standard', 'scripts/*.sh'],
      { cwd: repo.path, encoding: 'utf8' },
    );
    expect(paths).toEqual(
      git
        .split('\0')
        .filter((path) => path !== '')
        .toSorted(),
    );
    expect(paths).toEqual(visible.filter((path) => !path.endsWith('excluded.sh')));
  });

  test('It works outside of a repository, and can be switched off', async () => {
    using repo = tempRepo(files);
    expect((await discovered(repo.path, '{}')).paths).toEqual(visible);
    expect((await discovered(repo.path, 'discover: { gitignore: false }')).paths).toHaveLength(12);
  });

  test('Rules above a workspace within a repository count, unless they ignore the workspace itself', async () => {
    using repo = tempRepo({ '.gitignore': '*.tmp.sh\n', 'app/scripts/a.tmp.sh': sh, 'app/scripts/b.sh': sh });
    mkdirSync(join(repo.path, '.git'));
    expect((await discovered(join(repo.path, 'app'), '{}')).paths).toEqual(['scripts/b.sh']);
    repo.write({ '.gitignore': '*\n' });
    expect((await discovered(join(repo.path, 'app'), '{}')).paths).toHaveLength(2);
  });

  test('In a worktree the exclude list of the main repository counts', async () => {
    using repo = tempRepo({
      'main/.git/info/exclude': 'a.sh\n',
      'main/.git/worktrees/w/commondir': '../..\n',
      'w/.git': 'gitdir: ../main/.git/worktrees/w\n',
      'w/scripts/a.sh': sh,
      'w/scripts/b.sh': sh,
    });
    expect((await discovered(join(repo.path, 'w'), '{}')).paths).toEqual(['scripts/b.sh']);
  });

  test('A `path` that git ignores is told', async () => {
    using repo = tempRepo({ '.gitignore': 'scripts\n', 'scripts/a.sh': sh });
    const found = await discovered(repo.path, 'discover: { path: scripts }');
    expect(brief(found.diagnostics)).toEqual(['discover-path-ignored scripts']);
  });
});

describe('Links and odd files', () => {
  test('Links to folders are not followed; a link to a file in the workspace is a script like any other', async () => {
    using repo = tempRepo({ 'scripts/real/a.sh': sh, 'tools/b.sh': sh });
    symlinkSync('real', join(repo.path, 'scripts/link'));
    symlinkSync('..', join(repo.path, 'scripts/loop'));
    symlinkSync('../tools/b.sh', join(repo.path, 'scripts/b.sh'));
    symlinkSync('nowhere.sh', join(repo.path, 'scripts/broken.sh'));
    const { paths, why, diagnostics } = await discovered(repo.path, '{}', { explain: true });
    expect(paths).toEqual(['scripts/b.sh', 'scripts/real/a.sh']);
    expect(why).toMatchObject({
      'scripts/link': 'a link to a folder: not followed',
      'scripts/loop': 'a link to a folder: not followed',
      'scripts/broken.sh': 'no regular file: a link to nothing',
    });
    expect(diagnostics).toEqual([]);
  });

  test('A link that leaves the workspace is an error, where it would be a script', async () => {
    using outside = tempRepo({ 'a.sh': sh, 'README.md': '' });
    using repo = tempRepo({ 'scripts/ok.sh': sh });
    symlinkSync(join(outside.path, 'a.sh'), join(repo.path, 'scripts/a.sh'));
    symlinkSync(join(outside.path, 'README.md'), join(repo.path, 'scripts/README.md'));
    const found = await discovered(repo.path, 'discover: { path: scripts }');
    expect(brief(found.diagnostics)).toEqual(['link-leaves-workspace scripts']);
    expect((await discovered(repo.path, 'discover: { path: scripts, exclude: a.sh }')).diagnostics).toEqual([]);
  });

  test.each(['../elsewhere', '/', 'scripts/../../x'])(
    'A `path` that leaves the workspace is an error: %s',
    async (path) => {
      using repo = tempRepo({ 'scripts/a.sh': sh });
      expect(brief((await discovered(repo.path, `discover: { path: '${path}' }`)).diagnostics)).toEqual([
        `outside-workspace '${path}'`,
      ]);
    },
  );

  test('A `path` through a link must stay in the workspace', async () => {
    using outside = tempRepo({ 'a.sh': sh });
    using repo = tempRepo({ 'tools/ci/a.sh': sh });
    symlinkSync(outside.path, join(repo.path, 'out'));
    symlinkSync('tools/ci', join(repo.path, 'in'));
    expect(brief((await discovered(repo.path, 'discover: { path: out }')).diagnostics)).toEqual([
      'outside-workspace out',
    ]);
    expect((await discovered(repo.path, 'discover: { path: in }')).paths).toEqual(['in/a.sh']);
  });

  test('FIFOs are never scripts, and nothing waits for them', async () => {
    using repo = tempRepo({ 'scripts/a.sh': sh });
    execFileSync('mkfifo', [join(repo.path, 'scripts/pipe.sh')]);
    const { paths, why } = await discovered(repo.path, '{}', { explain: true });
    expect(paths).toEqual(['scripts/a.sh']);
    expect(why['scripts/pipe.sh']).toBe('no regular file: a FIFO');
  });

  test('Names can hold anything', async () => {
    const names = [
      '-rf.sh',
      'a\nb.sh',
      'c\n/d.sh',
      "e 'f' $(g).sh",
      '[h].sh',
      'i\\j.sh',
      '::error::k.sh',
      '${{ l }}.sh',
    ];
    using repo = tempRepo(Object.fromEntries(names.map((name) => [`scripts/${name}`, sh])));
    const { paths } = await discovered(repo.path, "discover: { include: '**/*.sh' }");
    expect([...paths].sort()).toEqual(names.map((name) => `scripts/${name}`).sort());
  });

  test('A name that is not UTF-8, or begins with a line break, is told and left out', async () => {
    using repo = tempRepo({ 'scripts/a.sh': sh, 'scripts/b.sh': sh, 'scripts/\nc.sh': sh, 'scripts/dir/d.sh': sh });
    const lost = (name: string) =>
      Buffer.concat([Buffer.from(join(repo.path, 'scripts/')), Buffer.from([0xff]), Buffer.from(name)]);
    renameSync(join(repo.path, 'scripts/b.sh'), lost('b.sh'));
    renameSync(join(repo.path, 'scripts/dir'), lost('dir'));
    const found = await discovered(repo.path, '{}', { explain: true });
    expect(found.paths).toEqual(['scripts/a.sh']);
    expect(found.diagnostics.map(({ severity, message }) => `${severity}: ${message}`).toSorted()).toEqual([
      'warning: `scripts/\\u{a}c.sh` is left out: its name begins with a line break',
      'warning: `scripts/\ufffdb.sh` is left out: its name is not UTF-8',
      'warning: `scripts/\ufffddir` is left out: its name is not UTF-8',
    ]);
  });
});

describe('Mistakes in `discover`', () => {
  test('A missing folder is told with the nearest', async () => {
    using repo = tempRepo({ 'scripts/migrations/a.sh': sh });
    const helpFor = async (path: string) =>
      (await discovered(repo.path, `discover: { path: ${path} }`)).diagnostics.map(
        ({ code, help }) => `${code}: ${help}`,
      );
    expect(await helpFor('scirpts')).toEqual(['missing-discover-folder: did you mean `scripts`?']);
    expect(await helpFor('scirpts/migratoins')).toEqual([
      'missing-discover-folder: did you mean `scripts/migrations`?',
    ]);
    expect(await helpFor('scripts/elsewhere/x')).toEqual([
      'missing-discover-folder: the nearest folder that exists is `scripts`',
    ]);
  });

  test('Without a path, no `scripts` is no complaint of its own in a zero-config run', async () => {
    using repo = tempRepo();
    expect((await discovered(repo.path, '{}')).diagnostics).toEqual([]);
    expect(brief((await discovered(repo.path, 'discover: { max-depth: 2 }')).diagnostics)).toEqual([
      'missing-discover-folder max-depth',
    ]);
  });

  test('A file where a folder is expected, and patterns that lead out, are told', async () => {
    using repo = tempRepo({ 'scripts/a.sh': sh });
    expect(brief((await discovered(repo.path, 'discover: { path: scripts/a.sh }')).diagnostics)).toEqual([
      'discover-path-is-no-folder scripts/a.sh',
    ]);
    const patterns = await discovered(
      repo.path,
      "discover: { include: ['*.sh', '../x/*.sh', '/abs/*.sh'], exclude: ['a/../../b'] }",
    );
    expect(brief(patterns.diagnostics)).toEqual([
      "pattern-outside-path '../x/*.sh'",
      "pattern-outside-path '/abs/*.sh'",
      "pattern-outside-path 'a/../../b'",
    ]);
  });

  test('An entry that finds nothing is a warning', async () => {
    using repo = tempRepo({ 'scripts/a.sh': sh });
    const { diagnostics } = await discovered(repo.path, "discover: { path: scripts, include: '*.ssh' }");
    expect(brief(diagnostics)).toEqual(['nothing-discovered scripts']);
    expect(diagnostics[0]?.severity).toBe('warning');
  });
});

describe('`script` of a task', () => {
  const about = (workspace: string, path: string) => {
    const file = { path: 'orchestrator.yml', text: `script: ${path}` };
    const located = { value: path, span: { file, start: 8, end: 8 + path.length } };
    return describeScript({ workspace, path: located, interpreters: interpretersOf({}), readHeader: readScriptHeader });
  };

  test('It is described as a discovered one is', () => {
    using repo = tempRepo({ 'tools/db/a.sh': '#!/bin/sh\n# Does it.\n', 'tools/data.bin': 'x' });
    expect(about(repo.path, './tools//db/a.sh')).toMatchObject({
      value: { path: 'tools/db/a.sh', subdirectory: 'db', interpreter: [], description: 'Does it.' },
      diagnostics: [],
    });
    expect(about(repo.path, 'tools/data.bin').value?.interpreter).toEqual([]);
  });

  test('What is missing, a folder, no file, or outside is an error at its path', () => {
    using outside = tempRepo({ 'a.sh': sh });
    using repo = tempRepo({ 'tools/deploy.sh': sh });
    symlinkSync(join(outside.path, 'a.sh'), join(repo.path, 'out.sh'));
    symlinkSync('gone.sh', join(repo.path, 'broken.sh'));
    execFileSync('mkfifo', [join(repo.path, 'pipe.sh')]);
    const told = [
      'tools/deplyo.sh',
      'tools',
      'pipe.sh',
      'out.sh',
      '../a.sh',
      '/bin/sh',
      'broken.sh',
      '.',
      'a\0b',
      'x'.repeat(9999),
    ].map((path) => {
      const { value, diagnostics } = about(repo.path, path);
      expect(value).toBeUndefined();
      expect(diagnostics).toHaveLength(1);
      expect(brief(diagnostics)[0]).toContain(path);
      return diagnostics[0]?.code;
    });
    expect(told).toEqual([
      'missing-script',
      'script-is-folder',
      'script-is-no-file',
      'outside-workspace',
      'outside-workspace',
      'outside-workspace',
      'broken-link',
      'script-is-folder',
      'missing-script',
      'missing-script',
    ]);
    expect(about(repo.path, 'tools/deplyo.sh').diagnostics[0]?.help).toBe('did you mean `tools/deploy.sh`?');
  });
});
