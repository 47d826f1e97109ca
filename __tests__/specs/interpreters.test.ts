import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { readConfig } from '../../src/config/read-config.ts';
import { describeText } from '../../src/discovery/description.ts';
import { chooseInterpreter, interpretersOf, readShebang, shebangProgram } from '../../src/discovery/interpreters.ts';
import { tempRepo } from '../support/temp-repo.ts';

/** Programs that do nothing, in folders of a temporary one. */
function install(root: string, ...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
    chmodSync(join(root, path), 0o755);
  }
}

function commandFor(
  name: string,
  more: { yaml?: string; text?: string; isExecutable?: boolean; path?: string; workspace?: string } = {},
) {
  const { value } = readConfig({ path: 'orchestrator.yml', text: more.yaml ?? '{}' });
  const interpreters = interpretersOf(value?.settings ?? {}, { PATH: more.path ?? '' });
  const runnable = { name, isExecutable: more.isExecutable ?? false, shebang: readShebang(more.text ?? '') };
  return chooseInterpreter(runnable, interpreters, more.workspace ?? '/nowhere')?.command;
}

describe('Interpreters', () => {
  test('The built-in table', () => {
    const names = '.sh .bash .zsh .fish .ps1 .py .js .mjs .cjs .rb .pl .php .lua .R .jl .go .rs .groovy'.split(' ');
    expect(Object.fromEntries(names.map((name) => [name, commandFor(`x${name}`)?.join(' ')]))).toEqual({
      '.sh': 'bash',
      '.bash': 'bash',
      '.zsh': 'zsh',
      '.fish': 'fish',
      '.ps1': 'pwsh',
      '.py': 'python3',
      '.js': 'node',
      '.mjs': 'node',
      '.cjs': 'node',
      '.rb': 'ruby',
      '.pl': 'perl',
      '.php': 'php',
      '.lua': 'lua',
      '.R': 'Rscript',
      '.jl': 'julia',
      '.go': 'go run',
      '.rs': 'rust-script',
      '.groovy': 'groovy',
    });
    expect(commandFor('README.md')).toBeUndefined();
  });

  test('First the map, then the shebang of an executable file, then the table; any other executable file is run itself', () => {
    const yaml = 'interpreters: { .py: [uv, run], rb: jruby --dev, .task.py: ["/opt/my tools/py"] }';
    const text = '#!/usr/bin/env -S python3 -u\n';
    expect(commandFor('a.py', { yaml, text, isExecutable: true })).toEqual(['uv', 'run']);
    expect(commandFor('a.task.py', { yaml })).toEqual(['/opt/my tools/py']);
    expect(commandFor('a.rb', { yaml })).toEqual(['jruby', '--dev']);
    expect(commandFor('a.py', { text, isExecutable: true })).toEqual([]);
    expect(commandFor('a.py', { text })).toEqual(['python3']);
    expect(commandFor('a.py', { isExecutable: true })).toEqual(['python3']);
    expect(commandFor('a', { isExecutable: true })).toEqual([]);
    expect(commandFor('a', { text })).toBeUndefined();
  });

  test('`python` where only that exists', () => {
    using only = tempRepo();
    using both = tempRepo();
    install(only.path, 'python');
    install(both.path, 'python', 'python3');
    expect(commandFor('a.py', { path: only.path })).toEqual(['python']);
    expect(commandFor('a.py', { path: both.path })).toEqual(['python3']);
    expect(commandFor('a.py', { path: `${only.path}:${both.path}` })).toEqual(['python3']);
  });

  test.each([
    ['v24.1.0', ['node']],
    ['v23.6.0', ['node']],
    ['v23.5.0', ['node', '--experimental-strip-types']],
    ['22.18.0', ['node']],
    ['22.6.0', ['node', '--experimental-strip-types']],
    ['22.5.9', ['tsx']],
    ['v20.19.0', ['tsx']],
    ['unknown', ['tsx']],
  ])("node's type stripping or tsx: node %s gives %j", (version, command) => {
    using repo = tempRepo();
    install(repo.path, `node/${version}/bin/node`);
    const path = join(repo.path, 'node', version, 'bin');
    expect(commandFor('a.ts', { path })).toEqual(command);
    expect(commandFor('a.mts', { path })).toEqual(command);
    expect(commandFor('a.d.ts', { path })).toBeUndefined();
  });

  test("The workspace's own tsx comes first", () => {
    using repo = tempRepo();
    install(repo.path, 'node_modules/.bin/tsx');
    expect(commandFor('a.ts', { workspace: repo.path })).toEqual(['node_modules/.bin/tsx']);
  });

  test('A shebang is read as its words, and for Windows as a command', () => {
    const command = (line: string) => shebangProgram(readShebang(line) ?? []);
    expect(readShebang('#! /bin/sh -eu\r\nx')).toEqual(['/bin/sh', '-eu']);
    expect(readShebang('# no\n#!/bin/sh')).toBeUndefined();
    expect(command('#!/usr/bin/env -S node --flag\n')).toEqual(['node', '--flag']);
    expect(command('#!/usr/bin/env -S A=1 node')).toEqual(['node']);
    expect(command('#!/usr/bin/env python3\r\n')).toEqual(['python3']);
    expect(command('#!/bin/bash -eu')).toEqual(['bash', '-eu']);
    expect(command('#!')).toEqual(['']);
  });
});

describe('The description of a script', () => {
  test.each([
    ['its first comment', 'a.sh', '#!/bin/bash\n\n# Builds the thing.\n# Then more.\n', 'Builds the thing.'],
    [
      'over several lines, up to the end of the sentence',
      'a.sh',
      '# Builds\n#   all of it, e.g. the app. Then\n# more',
      'Builds all of it, e.g. the app.',
    ],
    [
      'up to the end of the paragraph',
      'a.rb',
      '# frozen_string_literal: true\n\n# No stop here\n#\n# Next',
      'No stop here',
    ],
    ['after harmless code', 'a.sh', '#!/bin/sh\nset -eu -o pipefail\n\n# Does it\nls', 'Does it'],
    ['not after other code', 'a.sh', 'cd x\n# Not this', undefined],
    [
      'a docstring',
      'a.py',
      '#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n# Not this.\n"""Seeds.\n\nMore."""',
      'Seeds.',
    ],
    ['a docstring that begins on its second line', 'a.py', "'''\n  Seeds it\n'''\nx = 1", 'Seeds it'],
    ['a raw docstring in one line', 'tool', '#!/usr/bin/env python3\nr"Seeds \'it\'"\n', "Seeds 'it'"],
    ['a comment where there is no docstring', 'a.py', '# Seeds\nimport os\n"""no"""', 'Seeds'],
    [
      'a block comment',
      'a.mjs',
      "#!/usr/bin/env node\n'use strict';\n/**\n * Checks links.\n * @param x\n */\n",
      'Checks links.',
    ],
    ['a block comment in one line', 'a.js', '/* Checks links */ x()', 'Checks links'],
    ['a PowerShell block', 'a.ps1', '#Requires -Version 7\n<#\nDeploys it.\n#>', 'Deploys it.'],
    ['lua', 'a.lua', '-- Prints\nprint(1)', 'Prints'],
    ['go', 'a.go', '// Package main prints.\npackage main', 'Package main prints.'],
    ['php', 'a.php', '<?php\n// Prints.\n', 'Prints.'],
    [
      'after the licence',
      'a.sh',
      '# SPDX-License-Identifier: MIT\n# Copyright 2020 Someone\n# All rights reserved.\n#\n# Real one.\n',
      'Real one.',
    ],
    [
      'after a long licence',
      'a.js',
      '/*\n * Licensed under the Apache License,\n * Version 2.0.\n */\n\n// Real one',
      'Real one',
    ],
    ['after words for linters', 'a.sh', '# shellcheck disable=SC2086\n# Real one', 'Real one'],
    ['after its own header', 'a.py', '# /// orchestrator\n# needs: [a]\n# ///\n# Real one\n', 'Real one'],
    ['before its own header', 'a.sh', '# Real one\n# /// orchestrator\n# timeout: 5m\n# ///\n', 'Real one'],
    ['without its own name', 'seed.py', '# seed.py - fills the database\n', 'fills the database'],
    ['without lines', 'a.sh', '###########\n# Title   #\n###########\n', 'Title   #'.replace(/\s+#$/, '')],
    ['nothing', 'a.sh', '#!/bin/sh\necho', undefined],
    ['nothing of an empty file', 'a.sh', '', undefined],
    ['at most 200 characters', 'a.sh', `# ${'word '.repeat(100)}`, `${'word '.repeat(39)}word…`],
    ['one line without control characters', 'a.sh', '# Red \x1b[31m\u202eand\tblue\n', 'Red [31m and blue'],
  ])('is %s', (_, path, text, expected) => {
    expect(describeText(text, path)).toBe(expected);
  });
});
