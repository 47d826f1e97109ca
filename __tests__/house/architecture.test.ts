import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { circles, importsOf, readRules, sourceFiles, sourceImports, wrongImports } from '../support/architecture.ts';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');
const rules = readRules(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));

describe('ARCHITECTURE.md says who may import whom', () => {
  test('and every import in src/ keeps to it', () => {
    expect(wrongImports(sourceImports(source), rules)).toEqual([]);
  });

  test('and there is no circle', () => {
    expect(circles(sourceImports(source))).toEqual([]);
  });

  test('and the table has a row for each room, in an order in which nothing points down', () => {
    const rooms = readdirSync(source).map((name) => name.replace(/\.ts$/, ''));
    expect([...rules.rooms.keys()].toSorted()).toEqual(rooms.toSorted());
    const order = [...rules.rooms.keys()];
    for (const [room, { may }] of rules.rooms) {
      for (const target of may) {
        expect(order.slice(0, order.indexOf(room))).toContain(target.split('/')[0]);
      }
    }
  });

  test('and every package it names is used, and pinned to one version', () => {
    const used = new Set(sourceImports(source).map(({ specifier }) => specifier));
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    for (const name of rules.packages.keys()) {
      expect([...used]).toContain(name);
      expect(devDependencies[name]).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  test('and only the protocol knows how workflow commands are written', () => {
    const writers = sourceFiles(source).filter((file) =>
      /['"`]::|##\[/.test(readFileSync(join(source, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(writers.filter((file) => !file.startsWith('protocol/'))).toEqual([]);
  });
});

describe('The reader of imports', () => {
  test('sees static, many-line, re-exported, dynamic and type imports, each with its line', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      'import {',
      '  c,',
      "} from './c.ts';",
      "export { d } from './d.ts';",
      "const e = await import('./e.ts');",
      "type F = typeof import('./f.ts');",
      "import './g.ts';",
      "const text = 'import x from y';",
    ].join('\n');
    expect(importsOf('x.ts', text).map(({ line, specifier, types }) => [line, specifier, types])).toEqual([
      [1, './a.ts', false],
      [2, './b.ts', true],
      [5, './c.ts', false],
      [6, './d.ts', false],
      [7, './e.ts', false],
      [8, './f.ts', true],
      [9, './g.ts', false],
    ]);
  });

  test('names file, line and the row of the table for an arrow that points down', () => {
    const [wrong] = wrongImports(importsOf('text/a.ts', "\nimport { x } from '../engine/run.ts';"), rules);
    expect(wrong).toContain('src/text/a.ts:2 imports ../engine/run.ts: text may not import engine; its row: | `text`');
  });

  test('refuses a package elsewhere than in its place, one that nobody may import, and a bare built-in', () => {
    const imports = importsOf('planning/a.ts', "import 'yaml';\nimport 'left-pad';\nimport 'fs';");
    expect(wrongImports(imports, rules)).toEqual([
      'src/planning/a.ts:1 imports yaml: only config/yaml-reader.ts imports yaml',
      'src/planning/a.ts:2 imports left-pad: ARCHITECTURE.md does not say who imports this package',
      'src/planning/a.ts:3 imports fs: write node:fs',
    ]);
  });

  test('lets a room import one file of another where the table says so', () => {
    const imports = importsOf('process/a.ts', "import '../engine/ports.ts';\nimport '../engine/run.ts';");
    expect(wrongImports(imports, rules)).toHaveLength(1);
  });

  test('finds a circle, and none where types alone point back', () => {
    const a = importsOf('engine/a.ts', "import { b } from './b.ts';");
    expect(circles([...a, ...importsOf('engine/b.ts', "import { a } from './a.ts';")])).toEqual([
      'engine/a.ts → engine/b.ts → engine/a.ts',
    ]);
    expect(circles([...a, ...importsOf('engine/b.ts', "import type { a } from './a.ts';")])).toEqual([]);
  });
});
