import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const rooms = join(root, 'src/model/problems');
const fixtures = readdirSync(join(root, '__tests__/fixtures/diagnostics'))
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -'.yml'.length));

/** Each function of `model/problems/` that makes a complaint, with the code of it. */
const problems = readdirSync(rooms).flatMap((file) =>
  Array.from(
    readFileSync(join(rooms, file), 'utf8').matchAll(
      /^export function (\w+)(?:(?!^\})[^])*?\bproblem\(\s*'(?:error|warning)',\s*'([^']*)'/gm,
    ),
    ([, name = '', code = '']) => ({ name, code, file }),
  ),
);

/** No configuration alone brings these about; the tests that do are named. */
const elsewhere: Readonly<Record<string, string>> = {
  'wrong-input': 'doors/action-inputs.test.ts: an input of the Action',
  'hidden-selector': 'specs/redaction-names.test.ts: an earlier run',
  'missing-target': 'doors/emit.test.ts: an input of the Action',
  'value-too-long': 'specs/expressions.test.ts: what is known when the task starts',
  'wrong-option': 'doors/library.test.ts: an option of the library',
  'no-utf8': 'specs/configuration-run.test.ts: bytes that are no text',
  'unusable-output-directory': 'the disk',
  'leads-out-of-workspace': 'specs/hostile-output.test.ts: a link where something is written',
  'no-run-directory': 'the verb report',
  'unreadable-event': 'the verb report',
  'unusable-journal': 'specs/resume.test.ts: a journal',
  'run-goes-on': 'specs/resume.test.ts: a run that goes on',
  'no-earlier-run': 'specs/resume.test.ts: no run at all',
  'script-is-no-file': 'specs/discovery.test.ts: a FIFO',
  'discover-path-ignored': 'specs/discovery.test.ts: needs git',
  'unreadable-folder': 'permissions, which root has',
  'unreadable-script': 'permissions, which root has',
  'unusable-name': 'specs/discovery.test.ts: a name that git refuses on some systems',
};

/** What emitting complains of is no fault of a configuration: it is shown by the specifications of the bridges. */
const bridgeTests = ['specs', 'doors']
  .flatMap((folder) => readdirSync(join(root, '__tests__', folder)).map((name) => `${folder}/${name}`))
  .filter((name) => /\/(?:bridge|emit)/.test(name))
  .map((name) => readFileSync(join(root, '__tests__', name), 'utf8'))
  .join('');

const codeOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('Every complaint to a user', () => {
  test('is found in src/model/problems/ by this test', () => {
    expect(problems.length).toBeGreaterThan(100);
  });

  test('has the code that its function is named for', () => {
    expect(problems.filter(({ name, code }) => codeOf(name) !== code)).toEqual([]);
  });

  test('has a code of its own', () => {
    const codes = problems.map(({ code }) => code);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  test('has a fixture that shows it, or a test elsewhere', () => {
    const shown = (code: string) => fixtures.some((name) => name === code || name.startsWith(`${code}-`));
    const missing = problems.filter(({ code, file }) =>
      file.startsWith('bridge') ? !bridgeTests.includes(code) : !shown(code) && !Object.hasOwn(elsewhere, code),
    );
    expect(missing).toEqual([]);
  });

  test('and every fixture is named for one, as is every exception', () => {
    const codes = problems.map(({ code }) => code);
    const isNamed = (name: string) => codes.some((code) => name === code || name.startsWith(`${code}-`));
    expect(fixtures.filter((name) => !isNamed(name))).toEqual([]);
    expect(Object.keys(elsewhere).filter((code) => !codes.includes(code))).toEqual([]);
  });
});
