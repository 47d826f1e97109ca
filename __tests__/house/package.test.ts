import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceTextModule } from 'node:vm';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { outputsOf, outputsOfNoRun } from '../../src/action/outputs.ts';
import { emptyRecord } from '../../src/model/fold.ts';
import { toolVersion } from '../../src/model/version.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const description = JSON.parse(read('package.json')) as {
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly dependencies?: object;
};

describe('package.json', () => {
  test('names the package, its two commands and its licence', () => {
    expect(description).toMatchObject({ name: 'script-orchestrator', type: 'module', license: 'MIT' });
    expect(description.bin).toEqual({ 'script-orchestrator': 'dist/cli.js', orch: 'dist/cli.js' });
    expect(description.dependencies).toBeUndefined();
  });

  test('has the version that the tool prints and that the changelog begins with', () => {
    expect(toolVersion).toBe(description.version);
    const printed = execFileSync(process.execPath, [join(root, 'dist/cli.js'), '--version'], { encoding: 'utf8' });
    expect(printed).toBe(`${description.version}\n`);
    expect(/^## \[?v?(\d+\.\d+\.\d+|Unreleased)/im.exec(read('CHANGELOG.md'))?.[1]).toMatch(
      new RegExp(`^(${description.version.replaceAll('.', '\\.')}|unreleased)$`, 'i'),
    );
  });

  test('exports only files that are there and are packed', () => {
    const exported = Object.values(description.exports).flatMap((value) =>
      typeof value === 'string' ? [value] : Object.values(value),
    );
    for (const path of [...exported, ...Object.values(description.bin)]) {
      expect([path, existsSync(join(root, path))]).toEqual([path, true]);
      const top = path.replace(/^\.\//, '').split('/')[0];
      expect([...description.files, 'package.json']).toContain(top);
    }
  });
});

describe('dist/', () => {
  test('holds no file that Node cannot parse', () => {
    const files = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'));
    expect(files).toContain('index.js');
    for (const name of files) {
      const text = read(`dist/${name}`).replace(/^#!.*/, '');
      expect(() => new SourceTextModule(text, { identifier: name })).not.toThrow();
    }
  });

  test('has a command line that can be run as a program', () => {
    expect(read('dist/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    accessSync(join(root, 'dist/cli.js'), process.platform === 'win32' ? constants.F_OK : constants.X_OK);
  });

  test('names the licence of every package in it, and each one is permissive', () => {
    const sections = read('dist/licenses.txt')
      .split(`${'-'.repeat(80)}\n`)
      .slice(0, -1);
    const licences = sections.map((section) => /(?:^|\n)(\S+ \d\S*)\n\n(.+)\n/.exec(section)?.slice(1, 3).join(': '));
    expect(licences.length).toBeGreaterThan(10);
    const permissive = /: \(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|Unlicense)\b/;
    // Its author's other packages are MIT; this one says nothing. The artifact library brings it for downloads.
    expect(licences.filter((licence) => !permissive.test(licence ?? ''))).toEqual(['buffers 0.1.1: unknown licence']);
  });

  test('holds JavaScript that Node reads as modules, and nothing minified', () => {
    expect(JSON.parse(read('dist/package.json'))).toEqual({ type: 'module' });
    const text = read('dist/index.js');
    expect(text.length / text.split('\n').length).toBeLessThan(100);
  });
});

describe('action.yml', () => {
  const action = parse(read('action.yml')) as {
    readonly inputs: Readonly<Record<string, { readonly description: string }>>;
    readonly outputs: Readonly<Record<string, { readonly description: string }>>;
    readonly runs: Readonly<Record<string, string>>;
  };

  test('starts the bundle under node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('declares every output that the Action sets, and no other', () => {
    const set = Object.keys(outputsOf(emptyRecord(), '/w/.orchestrator/runs/1', '/w'));
    expect([...set, 'artifact-id', 'artifact-url', 'emitted-path', 'emitted-changed'].toSorted()).toEqual(
      Object.keys(action.outputs).toSorted(),
    );
    expect(set).toEqual(expect.arrayContaining(Object.keys(outputsOfNoRun)));
  });

  test('describes every input and output in a sentence', () => {
    for (const { description: text } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(text).toMatch(/^\S.*\.$/);
    }
  });
});

describe('Workflows', () => {
  const folder = join(root, '.github/workflows');

  test.each(readdirSync(folder))('%s pins each foreign action to a commit, with its version beside', (file) => {
    const uses = Array.from(read(`.github/workflows/${file}`).matchAll(/uses: (.*)/g), (match) => match[1] ?? '');
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses.filter((name) => !name.startsWith('./'))) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test.each(readdirSync(folder))('%s gives no permission to what does not ask for one', (file) => {
    expect((parse(read(`.github/workflows/${file}`)) as { readonly permissions: object }).permissions).toEqual({});
  });
});
