import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { configSchema } from '../../src/config/json-schema.ts';
import { locateConfig } from '../../src/config/locate.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { readScriptHeader } from '../../src/config/script-header.ts';
import { keyTables } from '../../src/drawing/key-tables.ts';
import {
  configKeys,
  defaultsKeys,
  discoverKeys,
  emitKeys,
  retryKeys,
  scriptKeys,
  taskKeys,
} from '../../src/model/keys.ts';
import type { Keys } from '../../src/model/shape.ts';
import { positionOf } from '../../src/model/source-file.ts';
import { read } from '../support/read.ts';
import { fits, type JsonSchema } from '../support/json-schema.ts';
import { tempRepo } from '../support/temp-repo.ts';

describe('Where the configuration is found', () => {
  test('the first of those that exist', () => {
    using repo = tempRepo({ 'orchestrator.json': '', '.github/orchestrator.yml': '' });
    expect(locateConfig(repo.path, undefined).path).toBe('orchestrator.json');
    repo.write({ 'orchestrator.yaml': '' });
    expect(locateConfig(repo.path, undefined)).toEqual({
      path: 'orchestrator.yaml',
      lookedAt: ['orchestrator.yml', 'orchestrator.yaml'],
      diagnostics: [],
    });
  });

  test('with none and a folder `scripts/` there is no error', () => {
    using repo = tempRepo();
    expect(locateConfig(repo.path, undefined).diagnostics.map(({ code }) => code)).toEqual(['no-config']);
    mkdirSync(join(repo.path, 'scripts'));
    expect(locateConfig(repo.path, undefined)).toMatchObject({ path: undefined, diagnostics: [] });
  });

  test('a given one is relative to the workspace, and must exist', () => {
    using repo = tempRepo({ 'ci/nightly.yml': '' });
    expect(locateConfig(repo.path, './ci/nightly.yml').path).toBe('ci/nightly.yml');
    expect(locateConfig(repo.path, join(repo.path, 'ci/nightly.yml')).path).toBe('ci/nightly.yml');
    const [missing] = locateConfig(repo.path, 'ci/nigthly.yml').diagnostics;
    expect(missing).toMatchObject({ code: 'missing-config', help: 'did you mean "ci/nightly.yml"?' });
    expect(locateConfig(repo.path, 'ci/nightly.yml/x').diagnostics).toHaveLength(1);
  });
});

describe('What can be written', () => {
  const places: readonly (readonly [string, Keys, (text: string) => string])[] = [
    ['at the top level', configKeys, (text) => text],
    ['in `discover`', discoverKeys, (text) => `discover:\n  ${text}`],
    ['in a task', taskKeys, (text) => `tasks:\n  a:\n    ${text}`],
    ['in `scripts`', scriptKeys, (text) => `scripts:\n  a.sh:\n    ${text}`],
    ['in `defaults`', defaultsKeys, (text) => `defaults:\n  ${text}`],
    ['in `emit`', emitKeys, (text) => `emit:\n  ${text}`],
    ['in `emit.gitlab`', emitKeys.gitlab.shape.keys, (text) => `emit:\n  gitlab:\n    ${text}`],
    ['in `emit.jenkins`', emitKeys.jenkins.shape.keys, (text) => `emit:\n  jenkins:\n    ${text}`],
    ['in `emit.github`', emitKeys.github.shape.keys, (text) => `emit:\n  github:\n    ${text}`],
    ['in `retry`', retryKeys, (text) => `defaults:\n  retry:\n    ${text}`],
  ];
  /** Fine in their shape, but not alone in a task. */
  const alone = new Set(['args-without-script', 'shell-without-run']);

  test.each(places)('every example of a key %s is read without complaint', (_, keys, write) => {
    for (const [name, { examples }] of Object.entries(keys)) {
      for (const example of examples) {
        const { problems } = read(write(`${name}: ${example}`));
        expect([name, problems.filter((problem) => !alone.has(problem.split(' ')[1] ?? ''))]).toEqual([name, []]);
      }
    }
  });

  test('an empty file is an empty configuration', () => {
    for (const text of ['', '\n', '# nothing\n', '---\n', '\uFEFF', '{}', 'null']) {
      expect([text, read(text)]).toEqual([text, { settings: {}, problems: [] }]);
    }
  });

  test('JSON, CRLF and a byte order mark are the same file', () => {
    const expected = { settings: { env: [['A', '1']], tasks: [['a', { run: 'echo' }]] }, problems: [] };
    expect(read('env:\n  A: 1\ntasks:\n  a:\n    run: echo\n')).toEqual(expected);
    expect(read('\uFEFFenv:\r\n  A: 1\r\ntasks:\r\n  a:\r\n    run: echo\r\n')).toEqual(expected);
    expect(read('{\n\t"env": { "A": "1" },\n\t"tasks": { "a": { "run": "echo" } }\n}')).toEqual(expected);
  });

  test('places are those of an editor, after a byte order mark and with CRLF', () => {
    expect(read('\uFEFFnmae: x\r\ntasks:\r\n  a: { rnu: x }\r\n').problems).toEqual([
      '1:1-5 unknown-key',
      '3:8-11 unknown-key',
    ]);
  });

  test('durations are seconds, or numbers with units; sizes are bytes, or have a unit', () => {
    const text = 'timeout: 1.5\ntasks: { a: { run: x, timeout: 1h30m, kill-after: 90, memory-limit: 512MiB } }';
    expect(read(text)).toEqual({
      settings: {
        timeout: 1500,
        tasks: [['a', { run: 'x', timeout: 5_400_000, 'kill-after': 90_000, 'memory-limit': 536_870_912 }]],
      },
      problems: [],
    });
  });

  test('values of `env` and `args` are taken as they are written', () => {
    expect(read('tasks: { a: { script: x, args: [1.10, true, 0x1F], env: { N: 1.0, B: True, O: 010 } } }')).toEqual({
      settings: {
        tasks: [
          [
            'a',
            {
              script: 'x',
              args: ['1.10', 'true', '0x1F'],
              env: [
                ['N', '1.0'],
                ['B', 'True'],
                ['O', '010'],
              ],
            },
          ],
        ],
      },
      problems: [],
    });
  });

  test('YAML is that of 1.2: on, yes and no are words, and keys need not be texts', () => {
    expect(read('tasks: { on: { run: no }, 1: { run: x, tags: yes }, true: { run: off } }')).toEqual({
      settings: {
        tasks: [
          ['on', { run: 'no' }],
          ['1', { run: 'x', tags: ['yes'] }],
          ['true', { run: 'off' }],
        ],
      },
      problems: [],
    });
  });

  test('the matrix is plain data', () => {
    expect(
      read('tasks: { a: { run: x, matrix: { os: [linux, { name: mac, v: 1.5 }], __proto__: [null, true] } } }'),
    ).toEqual({
      settings: {
        tasks: [
          [
            'a',
            {
              run: 'x',
              matrix: [
                ['os', ['linux', { name: 'mac', v: 1.5 }]],
                ['__proto__', [null, true]],
              ],
            },
          ],
        ],
      },
      problems: [],
    });
  });
});

describe('YAML anchors and merge keys work', () => {
  test('own keys win over merged ones, and of several mappings the first', () => {
    const text = `
defaults: &base { timeout: 1m, env: &env { A: '1', B: '1' } }
tasks:
  a: { <<: *base, run: x, env: { B: '2', <<: *env } }
  b: { run: x, env: { <<: [{ A: first }, *env], C: '3' } }
`;
    expect(read(text).settings).toEqual({
      defaults: {
        timeout: 60_000,
        env: [
          ['A', '1'],
          ['B', '1'],
        ],
      },
      tasks: [
        [
          'a',
          {
            timeout: 60_000,
            run: 'x',
            env: [
              ['B', '2'],
              ['A', '1'],
            ],
          },
        ],
        [
          'b',
          {
            run: 'x',
            env: [
              ['A', 'first'],
              ['B', '1'],
              ['C', '3'],
            ],
          },
        ],
      ],
    });
  });

  test('a mistake in what is repeated is told once, where it is written', () => {
    expect(read('defaults: &d { tiemout: 1m }\ntasks: { a: *d, b: *d, c: { <<: *d, run: x } }').problems).toEqual([
      '1:16-23 unknown-key',
    ]);
  });

  test('a quoted << is a key like any other', () => {
    expect(read('env: { "<<": x }').settings).toEqual({ env: [['<<', 'x']] });
  });
});

describe('Hostile files are refused in bounded time and memory', () => {
  const million = 1_000_000;
  const cases: readonly (readonly [string, string, string])[] = [
    ['deep lists', '['.repeat(million), 'nested-too-deeply'],
    ['deep mappings', '{a: '.repeat(million / 4), 'nested-too-deeply'],
    ['deep blocks', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'nested-too-deeply'],
    ['commas', `[${','.repeat(million / 2)}`, 'extra-comma'],
    ['anchors', '&a '.repeat(million / 6), 'invalid-yaml'],
    ['tags', '!x '.repeat(million / 6), 'invalid-yaml'],
    ['aliases', '*a '.repeat(million / 6), 'text-after-value'],
    ['documents', '---\n'.repeat(million / 8), 'multiple-documents'],
    ['directives', '%a\n'.repeat(million / 6), 'unsupported-directive'],
    ['an open quote', `"${'a\n '.repeat(million / 6)}`, 'unclosed-quote'],
  ];
  test.each(cases)('%s', (_, text, code) => {
    const { value, diagnostics } = readConfig({ path: 'orchestrator.yml', text });
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeLessThan(2000);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test('many values are fine: ten thousand tasks', () => {
    const text = `tasks:\n${Array.from({ length: 10_000 }, (_, i) => `  t${i}: { run: x, needs: [t${i + 1}] }\n`).join('')}`;
    const { value, diagnostics } = readConfig({ path: 'orchestrator.yml', text });
    expect(diagnostics).toEqual([]);
    expect(value?.settings.tasks?.value).toHaveLength(10_000);
  });
});

describe("A script's own header", () => {
  const header = (text: string) => readScriptHeader({ path: 'scripts/a', text });

  test.each(['#', '//', '--', ';', '%'])('is a comment with the leader %s', (leader) => {
    const text = [
      '#!/usr/bin/env x',
      '',
      ...['/// orchestrator', 'needs: [a.sh]', '', 'timeout: 5m', '///'].map((line) => `${leader} ${line}`.trimEnd()),
      'code',
    ].join('\n');
    const { value, diagnostics } = header(text);
    expect(diagnostics).toEqual([]);
    expect(value?.settings.value.timeout?.value).toBe(300_000);
    const span = value?.settings.value.timeout?.span;
    expect(span && positionOf(span)).toEqual({
      line: 6,
      column: 11 + leader.length,
      endLine: 6,
      endColumn: 13 + leader.length,
    });
  });

  test('is none where a script has none, and empty where it is empty', () => {
    expect(header('#!/bin/sh\n# /// script\n# x: 1\n# ///\n')).toEqual({ value: undefined, diagnostics: [] });
    expect(header('# /// orchestrator\n# ///\n').value?.settings.value).toEqual({});
  });

  test('may hold blocks and lists of several lines, and CRLF', () => {
    const text =
      '# /// orchestrator\r\n# needs:\r\n#   - a\r\n#   - b\r\n# description: >-\r\n#   two\r\n#   lines\r\n# ///\r\n';
    const settings = header(text).value?.settings.value;
    expect(settings?.needs?.value.map(({ value }) => value)).toEqual(['a', 'b']);
    expect(settings?.description?.value).toBe('two lines');
  });

  test('that is not closed, or cut off, is an error at its beginning', () => {
    for (const text of ['# /// orchestrator\n# timeout: 5m\n', '# /// orchestrator\n# timeout: 5m\necho\n# ///\n']) {
      expect(header(text).diagnostics.map(({ code, span }) => [code, span?.start])).toEqual([['unclosed-header', 0]]);
    }
  });
});

describe('orchestrator.schema.json', () => {
  const schema = configSchema() as JsonSchema & {
    readonly properties: Record<string, { readonly examples?: readonly unknown[] }>;
    readonly definitions: Record<string, { readonly examples?: readonly unknown[] }>;
  };

  test('takes what the reader takes: every example of every key', () => {
    for (const [name, { examples }] of Object.entries({ ...schema.properties, ...schema.definitions })) {
      const isTop = Object.hasOwn(schema.properties, name) && !Object.hasOwn(schema.definitions, name);
      for (const example of examples ?? []) {
        const config = isTop ? { [name]: example } : { tasks: { a: { [name]: example } } };
        expect([name, fits(schema, config)]).toEqual([name, true]);
      }
    }
  });

  test('refuses unknown keys, wrong types and values that are none', () => {
    const wrong = [
      { taks: {} },
      { tasks: [] },
      { tasks: { a: { rnu: 'x' } } },
      { tasks: { a: { timeout: 0 } } },
      { tasks: { a: { timeout: '5 minutes' } } },
      { tasks: { a: { needs: [{ optional: true }] } } },
      { tasks: { a: { priority: 'hihg' } } },
      { 'max-parallel': 0 },
      { resources: { db: 0 } },
      { defaults: { run: 'x' } },
    ];
    expect(wrong.filter((config) => fits(schema, config))).toEqual([]);
  });

  test('has a description for each key, and the README a row', () => {
    const tables = keyTables();
    for (const [name, key] of Object.entries({ ...configKeys, ...taskKeys, ...discoverKeys, ...retryKeys })) {
      expect(tables).toContain(`| \`${name}\` |`);
      expect(key.doc).toMatch(/\.$/);
    }
  });
});
