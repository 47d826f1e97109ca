import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';

/** A PATH on which there are only these programs of this machine. */
function onlyWith(repo: CommandLineRepo, ...programs: readonly string[]): { readonly PATH: string } {
  const folder = join(repo.path, '.bin');
  mkdirSync(folder);
  for (const program of programs) {
    const path = execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();
    symlinkSync(path, join(folder, program));
  }
  return { PATH: folder };
}

function endsOf(repo: CommandLineRepo): Readonly<Record<string, string>> {
  return Object.fromEntries(repo.record.results.map(({ id, status, reason }) => [id, `${status}: ${reason}`]));
}

describe('An interpreter that is not installed', () => {
  test('makes its tasks end in `error` with a sentence that names it; nothing else is affected', async () => {
    const programs = {
      zsh: 'zsh',
      fish: 'fish',
      ps1: 'pwsh',
      py: 'python3',
      rb: 'ruby',
      pl: 'perl',
      php: 'php',
      lua: 'lua',
      R: 'Rscript',
      jl: 'julia',
      go: 'go',
      rs: 'rust-script',
      groovy: 'groovy',
    };
    await using repo = new CommandLineRepo({
      ...Object.fromEntries(Object.keys(programs).map((extension) => [`scripts/x.${extension}`, ''])),
      'scripts/x.sh': 'echo sh',
      'scripts/x.bash': 'echo bash',
    });
    const { code } = await repo.run(['run'], onlyWith(repo, 'bash', 'sh'));
    expect(code).toBe(1);
    const ends = endsOf(repo);
    expect(ends['scripts/x.rs']).toMatch(/; cargo install rust-script$/);
    const withoutAdvice = Object.entries(ends).map(([id, end]) => [id, end.replace(/; [^;]*$/, '')]);
    expect(Object.fromEntries(withoutAdvice)).toEqual({
      'scripts/x.sh': 'passed: exit code 0',
      'scripts/x.bash': 'passed: exit code 0',
      ...Object.fromEntries(
        Object.entries(programs).map(([extension, program]) => [
          `scripts/x.${extension}`,
          `error: "${program}" is not installed or not on PATH (needed for scripts/x.${extension})`,
        ]),
      ),
    });
  });

  test('is told also of a shell, of a template, and of what `env` or the kernel would look for', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': [
        'discover: {}',
        'tasks:',
        '  pwsh: { shell: pwsh, run: Write-Host hi }',
        "  template: { shell: 'no-such-shell {0}', run: x }",
        '  nobody-asked: { run: echo hi }',
        'interpreters: { .x: [no-such-program, run] }',
      ].join('\n'),
      'scripts/a.x': '',
      'scripts/by-env': '#!/usr/bin/env no-such-program\n',
      'scripts/by-kernel': '#!/no/such/program -x\n',
    });
    await repo.run(['run'], onlyWith(repo, 'sh', 'env'));
    expect(endsOf(repo)).toEqual({
      pwsh: 'error: "pwsh" is not installed or not on PATH (needed for `run`); it is PowerShell 7',
      template: 'error: "no-such-shell" is not installed or not on PATH (needed for `run`)',
      // As on GitHub, sh takes the place of a bash that nobody asked for.
      'nobody-asked': 'passed: exit code 0',
      'scripts/a.x': 'error: "no-such-program" is not installed or not on PATH (needed for scripts/a.x)',
      'scripts/by-env': 'error: "no-such-program", which the first line of scripts/by-env names, is not installed',
      'scripts/by-kernel':
        'error: "/no/such/program", which the first line of scripts/by-kernel names, is not installed',
    });
  });
});

describe('Which interpreter runs a script', () => {
  test('by the `interpreters` map, then the shebang of an executable file, then the built-in table', async () => {
    await using repo = new CommandLineRepo({
      'orchestrator.yml': 'discover: {}\ninterpreters: { .mapped.js: bash, .foo: [sh, -x] }',
      'scripts/a.mapped.js': '#!/usr/bin/env node\necho "mapped to ${BASH_VERSION:+bash}"',
      'scripts/b.js': '#!/bin/sh\necho "by shebang"',
      'scripts/c.js': 'console.log("by extension")',
      'scripts/d.foo': 'echo "with options"',
      'scripts/e': '#!/bin/sh\necho "itself: $0"',
      'scripts/f': 'no script',
    });
    expect((await repo.run(['run'])).code).toBe(0);
    expect(Object.fromEntries(Object.values(repo.tasks).map(({ id, stdout }) => [id, stdout]))).toEqual({
      'scripts/a.mapped.js': 'mapped to bash\n',
      'scripts/b.js': 'by shebang\n',
      'scripts/c.js': 'by extension\n',
      'scripts/d.foo': 'with options\n',
      'scripts/e': `itself: ${repo.path}/scripts/e\n`,
    });
    expect(repo.tasks['scripts/d.foo']?.stderr).toBe('+ echo with options\n');
  });

  test('for Python scripts the workspace’s `src/` is put on PYTHONPATH, before what was there', async () => {
    const program = 'import os, module\nprint(module.NAME, os.environ["PYTHONPATH"])\n';
    await using repo = new CommandLineRepo({
      'scripts/a.py': program,
      'scripts/by-env': `#!/usr/bin/env python3\n${program}`,
      'scripts/b.sh': 'echo "$PYTHONPATH"',
      'src/module.py': 'NAME = "mine"\n',
    });
    await repo.run(['run'], { PYTHONPATH: '/elsewhere' });
    const mine = `mine ${repo.path}/src:/elsewhere\n`;
    expect(Object.fromEntries(Object.values(repo.tasks).map(({ id, stdout }) => [id, stdout]))).toEqual({
      'scripts/a.py': mine,
      'scripts/by-env': mine,
      'scripts/b.sh': '/elsewhere\n',
    });
  });
});
