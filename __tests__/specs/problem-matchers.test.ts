import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../src/model/record.ts';
import { createProblemMatchers } from '../../src/protocol/problem-matchers.ts';
import { type WorkspacePaths, workspacePaths } from '../../src/protocol/workspace-path.ts';
import { OutputWatch } from '../../src/process/output-watch.ts';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/tool-output');

const workspaceFiles = [
  'sub/boom.py',
  'sub/libfail.py',
  'sub/syn.py',
  'tests/test_a.py',
  'src/e.mjs',
  'src/s.mjs',
  'src/t.js',
  'src/r.js',
  'src/f.mjs',
  'src/as.mjs',
  'src/a.ts',
  'src/lint.js',
  'src/m.c',
  'src/n.c',
  'gomod/bad.go',
  'gop/main.go',
  'got/z_test.go',
  'rs/bad.rs',
  'rs/panic.rs',
  'src/q.py',
  'src/a.sh',
  'src/syn.sh',
  'src/syn2.sh',
  'src/w.py',
  'node_modules/lib/index.js',
];

function makeWorkspace(): string {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'matchers-')));
  for (const file of workspaceFiles) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    writeFileSync(join(workspace, file), '');
  }
  return workspace;
}

const workspace = makeWorkspace();

afterAll(() => rmSync(workspace, { recursive: true }));

interface Options {
  readonly from?: string;
  readonly matchers?: string;
  readonly warned?: (message: string) => void;
}

function annotationsOf(output: string, options: Options = {}): readonly Annotation[] {
  const files = options.matchers === undefined ? [] : [{ path: 'm.json', text: options.matchers }];
  const { value, diagnostics } = createProblemMatchers(files);
  expect(diagnostics).toEqual([]);
  const paths = workspacePaths(workspace, options.from ?? '.');
  const matcher = value?.matcher(paths, options.warned ?? ((message) => expect(message).toBe('')));
  const annotations = [
    ...output.split(/\r?\n/).flatMap((line) => matcher?.line(line) ?? []),
    ...(matcher?.end() ?? []),
  ];
  if (options.matchers === undefined) expect(annotationsAsPrinted(output, paths)).toEqual(annotations);
  return annotations;
}

/** Through the watch that cuts out only the lines that are worth a look. */
function annotationsAsPrinted(output: string, paths: WorkspacePaths): readonly Annotation[] {
  const matchers = createProblemMatchers([]).value;
  const annotations: Annotation[] = [];
  const watch = new OutputWatch({
    matcher: () => matchers.matcher(paths, () => {}),
    everyLine: matchers.everyLine,
    patterns: [],
    redactor: { add: () => true },
    paths: () => paths,
    annotated: (annotation) => annotations.push(annotation),
    warned: () => {},
  });
  const bytes = Buffer.from(output);
  for (let start = 0; start < bytes.length; start += 65536) watch.pass(bytes.subarray(start, start + 65536));
  watch.end();
  watch.finish(bytes.subarray(-1024 * 1024), bytes.length);
  return annotations;
}

function told(annotations: readonly Annotation[]): readonly string[] {
  return annotations.map(({ level, path, start_line, start_column, title, message }) => {
    const place = [path, start_line, start_column].filter((part) => part !== null).join(':');
    return [level, place === '' ? '-' : place, title === null ? '' : `[${title}]`, message]
      .filter((part) => part !== '')
      .join(' ');
  });
}

/** Where the tool ran whose output is in a fixture. */
const folders: Readonly<Record<string, string>> = {
  'go-build': 'gomod',
  'go-run': 'gop',
  'go-test': 'got',
  'go-testv': 'got',
  'go-vet': 'gop',
  'python-in-subfolder': 'sub',
};

describe('built-in problem matchers', () => {
  const names = readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4));

  test.each(names)('what a real tool printed: %s', (name) => {
    const output = readFileSync(join(fixtures, `${name}.txt`), 'utf8').replaceAll('{workspace}', workspace);
    const found = `${told(annotationsOf(output, { from: folders[name] ?? '.' })).join('\n')}\n`.replaceAll(
      workspace,
      '{workspace}',
    );
    const golden = join(fixtures, `${name}.found`);
    if (process.env['GOLDEN'] === 'write' && process.env['CI'] === undefined) writeFileSync(golden, found);
    expect(found).toBe(readFileSync(golden, 'utf8'));
  });

  test('the programs of this machine are understood too', () => {
    const run = (command: string, args: readonly string[]) =>
      spawnSync(command, args, { cwd: workspace, encoding: 'utf8' }).stderr;
    writeFileSync(join(workspace, 'live.mjs'), 'export const a = 1;\nthrow new RangeError("too far");\n');
    writeFileSync(join(workspace, 'live.sh'), 'true\nno-such-program-here\n');
    expect(told(annotationsOf(run(process.execPath, ['live.mjs'])))).toEqual([
      'error live.mjs:2:7 RangeError: too far',
    ]);
    expect(told(annotationsOf(run('bash', ['live.sh'])))).toEqual([
      'error live.sh:2 no-such-program-here: command not found',
    ]);
  });

  test('colours do not hide a problem', () => {
    expect(
      told(annotationsOf('\u001b[1msrc/m.c:4:10:\u001b[m \u001b[31merror: \u001b[mno \u001b[1my\u001b[m')),
    ).toEqual(['error src/m.c:4:10 no y']);
  });

  test("a trace is told at its innermost frame that is the user's", () => {
    const trace = [
      'Error: deep',
      `    at lib (${workspace}/node_modules/lib/index.js:1:1)`,
      '    at node:internal/x:3:4',
      `    at mine (file://${workspace}/src/e.mjs:7:8)`,
      'next',
    ];
    expect(told(annotationsOf(trace.join('\n')))).toEqual(['error src/e.mjs:7:8 Error: deep']);
  });

  test('what lies outside the workspace is not annotated as a file', () => {
    expect(told(annotationsOf('/usr/include/x.h:3:1: error: no'))).toEqual(['error - /usr/include/x.h:3: no']);
    symlinkSync('/etc/passwd', join(workspace, 'link.c'));
    expect(annotationsOf('link.c:3:1: error: no')[0]).toMatchObject({ path: null, start_line: null });
    expect(annotationsOf('../../etc/passwd.c:3:1: error: no')[0]).toMatchObject({ path: null });
  });

  test('times, hosts and prose are no problems', () => {
    const prose = [
      '12:30:45: error: it happened',
      'at 10:20:30 error',
      'host:80: error: refused',
      'Error: only text',
      'no line 3: here',
      'foo: 3: bar',
      'panic: ',
      'warning: 3 left',
      'done: a.txt',
      '',
      'Traceback (most recent call last):',
    ];
    expect(told(annotationsOf(prose.join('\n')))).toEqual([]);
  });

  test('lines of any length and any bytes are survived', () => {
    const odd = [
      'x'.repeat(5_000_000),
      `${':1'.repeat(100_000)}: error: x`,
      ' '.repeat(100_000),
      '(1,'.repeat(50_000),
      '\0\ufffd\u2028',
      `src/lint.js\n  1:1  error  ${' '.repeat(50_000)}x`,
    ];
    expect(annotationsOf(odd.join('\n')).every((annotation) => annotation.message.length <= 4096)).toBe(true);
  });

  test('an attempt has a bounded number of annotations', () => {
    expect(annotationsOf('src/m.c:4:10: error: x\n'.repeat(3000))).toHaveLength(1000);
  });
});

describe("problem-matcher files in GitHub's format", () => {
  const file = (...matchers: readonly unknown[]) => JSON.stringify({ problemMatcher: matchers }, undefined, 2);

  test('a pattern of one line', () => {
    const matchers = file({
      owner: 'mine',
      severity: 'warning',
      pattern: [{ regexp: '^BAD (.+)@(\\d+)-(\\d+) (\\w+) (.+)$', file: 1, line: 2, endLine: 3, code: 4, message: 5 }],
    });
    expect(annotationsOf('BAD src/m.c@3-4 X1 oh no\nBAD nowhere@3-4 X1 oh', { matchers })).toEqual([
      {
        level: 'warning',
        message: 'oh no',
        title: 'X1',
        path: 'src/m.c',
        start_line: 3,
        end_line: 4,
        start_column: null,
        end_column: null,
      },
      {
        level: 'warning',
        message: 'nowhere:3: oh',
        title: 'X1',
        path: null,
        start_line: null,
        end_line: null,
        start_column: null,
        end_column: null,
      },
    ]);
  });

  test("several lines, the last in a loop, as in the toolkit's example", () => {
    const matchers = file({
      owner: 'e',
      pattern: [
        { regexp: '^FILE (\\S+)$', file: 1 },
        { regexp: '^> (\\d+) (\\w+) (.*)$', line: 1, severity: 2, message: 3, loop: true },
      ],
    });
    const output = 'FILE src/m.c\n> 1 error a\n> 2 warning b\n> 3 fancy c\nother\n> 4 error d';
    expect(told(annotationsOf(output, { matchers }))).toEqual(['error src/m.c:1 a', 'warning src/m.c:2 b']);
  });

  test('`fromPath` is the file whose folder paths begin in', () => {
    const matchers = file({
      owner: 'p',
      pattern: [{ regexp: '^(\\S+):(\\d+) (\\S+) in (\\S+)$', file: 1, line: 2, message: 3, fromPath: 4 }],
    });
    expect(told(annotationsOf('m.c:3 bad in src/x.vcxproj', { matchers }))).toEqual(['error src/m.c:3 bad']);
  });

  test("a user's matcher comes before a built-in one", () => {
    const matchers = file({
      owner: 'g',
      severity: 'notice',
      pattern: [{ regexp: '^(.+):(\\d+):\\d+: error: (.+)$', file: 1, line: 2, message: 3 }],
    });
    expect(told(annotationsOf('src/m.c:4:10: error: x', { matchers }))).toEqual(['notice src/m.c:4 x']);
  });

  test('an expression that backtracks without end does not hang the run', () => {
    const matchers = file({ owner: 'slow', pattern: [{ regexp: '^(a+)+$', message: 1 }] });
    expect(annotationsOf(`${'a'.repeat(4000)}!`, { matchers })).toEqual([]);
  });

  test.each([
    ['not JSON', '{"problemMatcher": [', ['matcher-file-not-json']],
    ['another shape', '{"matchers": []}', ['matcher-file-shape']],
    ['a list', '[]', ['matcher-file-shape']],
    ['no owner', file({ pattern: [{ regexp: 'x', message: 0 }] }), ['matcher-file-shape']],
    [
      'an unknown severity',
      file({ owner: 'a', severity: 'fatal', pattern: [{ regexp: 'x', message: 0 }] }),
      ['matcher-file-shape'],
    ],
    ['a pattern that is no list', file({ owner: 'a', pattern: { regexp: 'x' } }), ['matcher-file-shape']],
    [
      'a bad expression and a good matcher',
      file(
        { owner: 'a', pattern: [{ regexp: '(', message: 1 }] },
        { owner: 'b', pattern: [{ regexp: '(.)', message: 1 }] },
      ),
      ['matcher-regexp'],
    ],
    ['a group that is not there', file({ owner: 'a', pattern: [{ regexp: '(.)', message: 2 }] }), ['matcher-group']],
    ['no message', file({ owner: 'a', pattern: [{ regexp: '(.)', file: 1 }] }), ['matcher-without-message']],
    [
      'a loop in the first pattern',
      file({ owner: 'a', pattern: [{ regexp: '(.)', message: 1, loop: true }] }),
      ['matcher-loop'],
    ],
    [
      'an owner twice',
      file(
        { owner: 'a', pattern: [{ regexp: 'x', message: 0 }] },
        { owner: 'a', pattern: [{ regexp: 'y', message: 0 }] },
      ),
      ['matcher-owner-twice'],
    ],
  ])('%s is a complaint at its place', (_, text, codes) => {
    const { value, diagnostics } = createProblemMatchers([{ path: 'm.json', text }]);
    expect(value).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    for (const { span } of diagnostics) expect(span?.file.path).toBe('m.json');
  });

  test('the place of a bad expression is the expression', () => {
    const text = file({ owner: 'a', pattern: [{ regexp: '^(x', message: 1 }] });
    const span = createProblemMatchers([{ path: 'm.json', text }]).diagnostics[0]?.span;
    expect(text.slice(span?.start, span?.end)).toBe('"^(x"');
  });
});

describe('paths as scripts name them', () => {
  const paths = workspacePaths(workspace, 'src');

  test("a tool's path is seen from where the task runs, then from the workspace", () => {
    expect(
      ['m.c', './m.c', '../src/m.c', 'src/m.c', join(workspace, 'src/m.c'), `file://${workspace}/src/m.c`].map((path) =>
        paths.existing(path),
      ),
    ).toEqual(Array.from({ length: 6 }, () => 'src/m.c'));
  });

  test("a command's path is seen from the workspace and need not exist", () => {
    expect(paths.named('src/m.c')).toBe('src/m.c');
    expect(paths.named('m.c')).toBe('src/m.c');
    expect(paths.named('new/a.py')).toBe('new/a.py');
    expect(paths.named(join(workspace, 'new/a.py'))).toBe('new/a.py');
  });

  test('what lies outside, is no file, or can be no path is null', () => {
    for (const path of [
      '/etc/passwd',
      '../../etc/passwd',
      '..',
      '.',
      '',
      ' ',
      'a\0b',
      'x'.repeat(9000),
      'file://host/share/x',
      '/nowhere/x.c',
    ]) {
      expect([path, paths.existing(path), paths.named(path)]).toEqual([path, null, null]);
    }
    expect(paths.existing('new/a.py')).toBeNull();
    expect(paths.existing(workspace)).toBeNull();
  });

  test('a workspace that is reached by a link is the same workspace', () => {
    const link = `${workspace}-link`;
    symlinkSync(workspace, link);
    const linked = workspacePaths(link, '.');
    expect([
      linked.existing(join(link, 'src/m.c')),
      linked.existing('src/m.c'),
      linked.named(join(link, 'new.c')),
    ]).toEqual(['src/m.c', 'src/m.c', 'new.c']);
    rmSync(link);
  });
});
