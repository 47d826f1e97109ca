import { describe, expect, test } from '@jest/globals';

import type { TaskResult } from '../../src/model/record.ts';
import { annotationsOf } from '../../src/reporting/annotations.ts';
import { recordOfResults, toldAnnotation, toldAttempt, toldResult } from '../support/told-run.ts';

const failed = toldAttempt(0, 1, { status: 'failed', exit_code: 1, reason: 'exit code 1' });
const error = (message: string, path: string | null = null, start_line: number | null = null) =>
  toldAnnotation(message, { path, start_line });
const noisy = (id: string, messages: readonly string[], path = 'src/a.ts'): TaskResult =>
  toldResult(id, [failed], { annotations: messages.map((message, index) => error(message, path, index + 1)) });
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `e${index}`);

describe('GitHub shows 10 errors, 10 warnings and 10 notices a step', () => {
  test('so there are no more of each, and the last one says how many more there are and where', () => {
    const annotations = annotationsOf(recordOfResults([noisy('a', numbered(500))]));
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.message).toMatch(/^491 more errors not shown here.* run\.json in the artifact/);
  });

  test('ten are shown as ten', () => {
    const annotations = annotationsOf(recordOfResults([noisy('a', numbered(10))]));
    expect(annotations.map(({ message }) => message)).toEqual(numbered(10));
  });

  test('each failed task gets one first', () => {
    const annotations = annotationsOf(recordOfResults([noisy('a', numbered(30)), noisy('b', ['late'], 'src/b.ts')]));
    expect(annotations.slice(0, 2).map(({ message }) => message)).toEqual(['e0', 'late']);
  });

  test('lines that the pull request changed come before others', () => {
    const changed = (path: string, line: number | null): boolean => path === 'src/a.ts' && line !== null && line >= 20;
    const annotations = annotationsOf(recordOfResults([noisy('a', numbered(30))]), { changed });
    expect(annotations.slice(0, 9).map(({ message }) => message)).toEqual(numbered(30).slice(19, 28));
  });

  test('duplicates are merged', () => {
    const legs = [noisy('test (1)', ['same']), noisy('test (2)', ['same'])];
    expect(annotationsOf(recordOfResults(legs))).toHaveLength(1);
  });

  test('messages are cut at 4,096 characters, no pair of units in two', () => {
    const [annotation] = annotationsOf(recordOfResults([noisy('a', [`x${'😀'.repeat(4000)}`])]));
    expect(annotation?.message.length).toBeLessThanOrEqual(4096);
    expect(annotation?.message).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('Else one for the task itself', () => {
  test('on its script file', () => {
    const [annotation] = annotationsOf(recordOfResults([toldResult('tools/a.sh', [failed])]));
    expect(annotation).toMatchObject({ level: 'error', path: 'tools/a.sh', start_line: 1, message: 'exit code 1' });
  });

  test('or on its line of the config, in the repository', () => {
    const [annotation] = annotationsOf(recordOfResults([toldResult('lint', [failed])]), {
      placeOf: () => ({ path: 'orchestrator.yml', line: 12 }),
      folder: './packages/web/',
    });
    expect(annotation).toMatchObject({ path: 'packages/web/orchestrator.yml', start_line: 12 });
  });

  test('an allowed failure is a warning everywhere', () => {
    const annotations = annotationsOf(
      recordOfResults([
        toldResult('a', [failed], { allowed: true }),
        toldResult('b', [failed], { allowed: true, annotations: [error('bad', 'b.ts', 1)] }),
      ]),
    );
    expect(annotations.map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  test('a flaky task is told, as a warning', () => {
    const [annotation] = annotationsOf(recordOfResults([toldResult('up', [failed, toldAttempt(1, 2)])]));
    expect(annotation).toMatchObject({ level: 'warning', title: 'up: flaky: passed at attempt 2' });
  });
});

describe('What the runner would drop is not sent', () => {
  const sent = (more: Parameters<typeof toldAnnotation>[1]) =>
    annotationsOf(recordOfResults([toldResult('a', [failed], { annotations: [toldAnnotation('m', more)] })]))[0];

  test('columns stand only on one line', () => {
    const place = { path: 'a', start_line: 3, start_column: 2, end_column: 9 };
    expect(sent({ ...place, end_line: 5 })).toMatchObject({ end_line: 5, start_column: null, end_column: null });
    expect(sent({ ...place, end_line: 3 })).toMatchObject({ end_line: null, start_column: 2, end_column: 9 });
  });

  test('an end is never before its start', () => {
    expect(sent({ path: 'a', start_line: 3, end_line: 2, start_column: 5, end_column: 4 })).toMatchObject({
      end_line: null,
      end_column: null,
    });
  });

  test('a path is written with slashes', () => {
    expect(sent({ path: String.raw`.\src\a.ts`.slice(2), start_line: 1 })?.path).toBe('src/a.ts');
  });
});
