import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { TaskResult } from '../../src/model/record.ts';
import { noSources, type Sources } from '../../src/model/sources.ts';
import { limits } from '../../src/protocol/limits.ts';
import { fit } from '../../src/reporting/budget.ts';
import { renderJobSummary } from '../../src/reporting/job-summary.ts';
import { recordOfResults, toldAnnotation, toldAttempt, toldResult } from '../support/told-run.ts';

const failed = toldAttempt(0, 1, { status: 'failed', exit_code: 1, reason: 'exit code 1' });
const emoji = '👩🏽‍🚀 `|`<b> '.repeat(20);
const bytes = (text: string): number => Buffer.byteLength(text);

/** Ids of tasks whose row is in the table. */
function rows(report: string): readonly string[] {
  return Array.from(report.matchAll(/^\| \S+ \| [a-z, ]+ \| `([^`]+)`/gm), (match) => match[1] ?? '');
}

describe('At most 1 MiB in bytes, or GitHub drops it whole', () => {
  const results = Array.from({ length: 10_000 }, (_, index): TaskResult =>
    toldResult(`task ${index} ${emoji}`, [index % 3 === 0 ? failed : toldAttempt(0, 1)], {
      annotations: [toldAnnotation(emoji.repeat(10), { path: `src/${emoji}.ts`, start_line: 3 })],
      warnings: [emoji],
    }),
  );
  const record = recordOfResults(results, { critical_path: results.map(({ id }) => id) });
  const summary = emoji.repeat(1000);
  const sources: Sources = {
    logTail: (_, most) => '\u{1F600}\n'.repeat(Math.floor(most / 5)),
    taskSummary: () => summary,
  };

  test.each([limits.summary, 500_000, 100_000, 20_000, 5000])('10,000 tasks with endless logs fit in %i', (budget) => {
    const report = renderJobSummary(record, sources, { budget });
    expect(bytes(report)).toBeLessThanOrEqual(budget);
    expect(report).toMatch(/^## ❌ nightly failed: 6666 passed, 3334 failed of 10000 tasks/);
    expect(report).not.toMatch(/\p{Surrogate}/u);
  });

  test('and every section that was cut says what was left out and where the whole report is', () => {
    const report = renderJobSummary(record, sources, { budget: limits.summary });
    expect(report).toMatch(
      /^_\d+ more failed tasks left out here: the whole report is `report.md` in the run directory/m,
    );
    expect(report).toMatch(/^_\d+ tasks that went better than these left out here/m);
    expect(report).toMatch(/^_\d+ tasks' summaries left out here/m);
    expect(bytes(report)).toBeGreaterThan(limits.summary / 2);
  });

  test('a section is never longer than its room, and leaves nothing out unsaid', () => {
    const parts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 200 }), (texts, room) => {
        const text = fit({
          head: '### Head',
          parts: texts.map((part) => () => part),
          room,
          leftOut: (missing) => `${missing} left out`,
        });
        expect(bytes(text)).toBeLessThanOrEqual(room);
        const shown = text === '' ? 0 : texts.length - Number(/(\d+) left out$/.exec(text)?.[1] ?? 0);
        expect(text === '' || text.startsWith(['### Head', ...texts.slice(0, shown)].join('\n\n'))).toBe(true);
      }),
    );
  });

  test("a task's summary that is too long is no reason to leave out those of the others", () => {
    const [long, ...others] = ['long', 'short', 'shorter'].map((id) => toldResult(id, [toldAttempt(0, 1)]));
    const some = recordOfResults(long === undefined ? [] : [long, ...others]);
    const taskSummary = ({ id }: TaskResult) => (id === 'long' ? 'x'.repeat(limits.summary) : `what ${id} says`);
    const report = renderJobSummary(some, { ...noSources, taskSummary }, { budget: limits.summary });
    expect(report).toContain('what short says');
    expect(report).toContain('what shorter says');
    expect(report).toContain("_1 task's summary left out here");
  });

  test('without a budget, thousands of long ones are left out where they would not fit in memory', () => {
    const many = Array.from({ length: 3000 }, (_, i) => toldResult(`t${i}`, [toldAttempt(0, 1)]));
    // Each `<b>` has an end tag behind it: twice as long as it was.
    const long = '<b>\n'.repeat(50_000);
    const report = renderJobSummary(recordOfResults(many), { ...noSources, taskSummary: () => long });
    expect(bytes(report)).toBeLessThan(17 * 1024 * 1024);
    expect(report).toMatch(
      /^_29\d\d tasks' summaries left out here: each is in the file of its task in `tasks\/`\._$/m,
    );
  });

  test('a budget is spent on failures first', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      toldResult(`t${index}`, [index % 10 === 9 ? failed : toldAttempt(0, 1)]),
    );
    const report = renderJobSummary(recordOfResults(many), noSources, { budget: 50_000 });
    const shown = rows(report);
    expect(many.filter(({ status }) => status === 'failed').every(({ id }) => shown.includes(id))).toBe(true);
    expect(shown.length).toBeLessThan(2000);
    expect(shown).toEqual(many.map(({ id }) => id).filter((id) => shown.includes(id)));
  });

  test('report.md is the same, untruncated', () => {
    const report = renderJobSummary(recordOfResults(results.slice(0, 3000)), noSources);
    expect(report).not.toContain('left out here');
    expect(report.match(/^#### /gm)).toHaveLength(1000);
  });
});

describe('The failed tasks come each with', () => {
  const result = toldResult('tools/seed.py', [failed], {
    annotations: [
      toldAnnotation('look here', { level: 'warning' }),
      toldAnnotation('no such table', { path: 'tools/seed.py', start_line: 12 }),
    ],
  });
  const sources: Sources = { logTail: () => 'one\ntwo\u001B[31m red\u001B[0m\n', taskSummary: () => null };
  const report = renderJobSummary(recordOfResults([result], { config_file: 'ci/my file.yml' }), sources, {
    link: (path, line) => `https://github.example/o/r/blob/abc/${path}#L${line}`,
    artifactUrl: 'https://github.example/o/r/artifacts/1',
  });

  test('its reason', () => expect(report).toContain('#### ❌ `tools/seed.py`: exit code 1\n'));
  test('the command that reproduces it on a laptop', () =>
    expect(report).toContain("\nnpx script-orchestrator run --config 'ci/my file.yml' tools/seed.py\n"));
  test('its first error with a link to the line', () =>
    expect(report).toContain(
      '**[`tools/seed.py:12`](https://github.example/o/r/blob/abc/tools/seed.py#L12):** no such table\n',
    ));
  test('the tail of its output without colours', () => expect(report).toContain('```text\none\ntwo red\n```'));
  test('and there are links to the artifact', () =>
    expect(report).toContain('(https://github.example/o/r/artifacts/1)'));
  test('a link that is not one of the web is no link', () => {
    const own = renderJobSummary(recordOfResults([result]), sources, { link: () => 'javascript:alert(1)' });
    expect(own).not.toContain('javascript:');
  });
});

describe('The DAG and the timeline', () => {
  const chain = (length: number): readonly TaskResult[] =>
    Array.from({ length }, (_, index) =>
      toldResult(`t${index}`, [toldAttempt(index, index + 1)], { needs: index === 0 ? [] : [`t${index - 1}`] }),
    );

  test('are drawn only while they are readable', () => {
    expect(renderJobSummary(recordOfResults(chain(60)), noSources).match(/```mermaid/g)).toHaveLength(2);
    expect(renderJobSummary(recordOfResults(chain(61)), noSources)).not.toContain('```mermaid');
  });

  test('and not where nothing needs anything, or nothing ran', () => {
    expect(renderJobSummary(recordOfResults([toldResult('alone', [])]), noSources)).not.toContain('```mermaid');
  });
});
