import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { noSources } from '../../src/model/sources.ts';
import { renderJunit } from '../../src/reporting/junit.ts';
import { recordOfResults, toldAttempt, toldResult } from '../support/told-run.ts';
import { readXml, type XmlElement } from '../support/xml-reader.ts';

const failed = toldAttempt(0, 1, { status: 'failed', exit_code: 1, reason: 'exit code 1' });
const stories = fileURLToPath(new URL('../fixtures/journals/', import.meta.url));

describe('junit.xml', () => {
  test.each(readdirSync(stories))('of %s is well-formed, and its counts are those of its cases', (story) => {
    const root = readXml(readFileSync(`${stories}${story}/junit.xml`, 'utf8'));
    expect(root.name).toBe('testsuites');
    const cases = root.children.flatMap((suite) => suite.children);
    for (const [counted, within] of [
      [root, cases],
      ...root.children.map((suite) => [suite, suite.children] as const),
    ] as const) {
      expect(Number(counted.attributes['tests'])).toBe(within.length);
      for (const [count, name] of [
        ['failures', 'failure'],
        ['errors', 'error'],
        ['skipped', 'skipped'],
      ] as const) {
        expect(Number(counted.attributes[count])).toBe(
          within.filter((testCase) => outcomes(testCase).includes(name)).length,
        );
      }
    }
  });

  test('an allowed failure makes no page red, and is not silent', () => {
    const xml = renderJunit(recordOfResults([toldResult('lint', [failed], { allowed: true })]), noSources);
    const [testCase] = readXml(xml).children[0]?.children ?? [];
    expect(testCase?.children[0]).toMatchObject({
      name: 'skipped',
      attributes: { message: 'allowed to fail: exit code 1' },
    });
  });

  test('a flaky task passes, with the attempts that failed', () => {
    const xml = renderJunit(recordOfResults([toldResult('upload', [failed, failed, toldAttempt(1, 2)])]), noSources);
    const [testCase] = readXml(xml).children[0]?.children ?? [];
    expect(testCase === undefined ? [] : outcomes(testCase)).toEqual(['flakyFailure', 'flakyFailure']);
  });
});

function outcomes(testCase: XmlElement): readonly string[] {
  return testCase.children.map(({ name }) => name).filter((name) => name !== 'system-out');
}
