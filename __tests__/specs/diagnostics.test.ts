import { stripVTControlCharacters } from 'node:util';

import { describe, expect, test } from '@jest/globals';

import { type Diagnostic, problem } from '../../src/model/diagnostic.ts';
import { diagnosticsJson, renderDiagnostic, renderDiagnostics } from '../../src/reporting/diagnostics.ts';

/** A complaint about what stands between » and «. */
function about(text: string, more: Parameters<typeof problem>[4] = {}): Diagnostic {
  const start = text.indexOf('»');
  const end = text.indexOf('«') - 1;
  const file = { path: 'orchestrator.yml', text: text.replace('»', '').replace('«', '') };
  return problem('error', 'unknown-key', 'there is no such key', { file, start, end }, more);
}

const columnsOf = (line: string): number => line.length;

describe('A complaint on a terminal', () => {
  test('has place, severity, message and code, the line with carets below, and its help last', () => {
    expect(renderDiagnostics([about('tasks:\n  a: { »rnu«: x }\n', { help: 'did you mean `run`?' })])).toBe(
      [
        'orchestrator.yml:2:8: error: there is no such key [unknown-key]',
        '2 |   a: { rnu: x }',
        '  |        ^^^',
        'help: did you mean `run`?',
        '',
      ].join('\n'),
    );
  });

  test('has its carets where the terminal shows the place: tabs, wide letters, combining marks, emoji', () => {
    const marksOf = (text: string) => renderDiagnostic(about(text)).split('\n').slice(1);
    expect(marksOf('日本: »値«')).toEqual(['1 | 日本: 値', '  |       ^^']);
    expect(marksOf('e\u0301: »x«')).toEqual(['1 | e\u0301: x', '  |    ^']);
    expect(marksOf('\ta: »👩‍👩‍👧«')).toEqual(['1 |   a: 👩‍👩‍👧', '  |      ^^']);
  });

  test('has one caret at least: at the end of a line, of the file, and where a value is missing', () => {
    expect(renderDiagnostic(about('a: »«\nb')).split('\n').at(-1)).toBe('  |    ^');
    expect(renderDiagnostic(about('a:\n»«')).split('\n').at(-1)).toBe('  | ^');
    expect(renderDiagnostic(about('»«')).split('\n').at(-1)).toBe('  | ^');
  });

  test('shows three lines of a place that has more', () => {
    expect(renderDiagnostic(about('a:\n  »- b\n  - c\n  - d\n  - e«\n')).split('\n').slice(1)).toEqual([
      '2 |   - b',
      '  |   ^^^',
      '3 |   - c',
      '  |   ^^^',
      '4 |   - d',
      '  |   ^^^',
      '… |',
    ]);
  });

  test('is cut around the place in a line of any length', () => {
    const shown = renderDiagnostic(about(`${'a'.repeat(5_000_000)} »here« ${'b'.repeat(5_000_000)}`)).split('\n');
    expect(shown[1]).toMatch(/^1 \| …a+ here b+…$/);
    expect(columnsOf(shown[1] ?? '')).toBe('1 | '.length + 200);
    expect(shown[2]?.indexOf('^')).toBe(shown[1]?.indexOf('here'));
    const long = renderDiagnostic(about(`x »${'y'.repeat(10_000)}«`)).split('\n');
    expect(long[1]).toMatch(/^1 \| x y+…$/);
    expect(long[2]?.length).toBe(long[1]?.length);
  });

  test('lets nothing through that would act on the terminal', () => {
    const hostile = about('a: »\u001B[2Jb\u202E\u0007«', { help: 'write \u001B]0;x\u0007 here' });
    const shown = renderDiagnostic({ ...hostile, message: 'no key \u001B[31mred\u001B[0m\nat all' });
    expect(/[^\P{Cc}\n]|\u202E/u.test(shown)).toBe(false);
    expect(shown.split('\n')[0]).toBe('orchestrator.yml:1:4: error: no key red at all [unknown-key]');
  });

  test('has colours only where they are asked for, and the same words then', () => {
    const diagnostic = about('»a«: 1', { help: 'x' });
    const coloured = renderDiagnostic(diagnostic, { colour: true });
    expect(coloured).toContain('\u001B[31m');
    expect(stripVTControlCharacters(coloured)).toBe(renderDiagnostic(diagnostic));
  });

  test('is one of five hundred at most; the rest is counted', () => {
    const many = Array.from({ length: 502 }, () => about('»a«'));
    expect(renderDiagnostics(many).endsWith('\nand 2 further problems\n')).toBe(true);
  });
});

describe('A complaint as JSON', () => {
  test('has file, line and columns, 1-based, the end exclusive, and null where there is none', () => {
    const diagnostic = about('tasks:\n  »a:\n    x«: 1', { help: 'help', notes: [] });
    const note = { message: 'here', span: { ...(diagnostic.span ?? fail()), start: 0, end: 5 } };
    expect(diagnosticsJson([{ ...diagnostic, notes: [note] }, problem('warning', 'a-b', 'text')])).toEqual([
      {
        file: 'orchestrator.yml',
        line: 2,
        column: 3,
        end_line: 3,
        end_column: 6,
        severity: 'error',
        code: 'unknown-key',
        message: 'there is no such key',
        help: 'help',
        notes: [{ file: 'orchestrator.yml', line: 1, column: 1, end_line: 1, end_column: 6, message: 'here' }],
      },
      {
        file: null,
        line: null,
        column: null,
        end_line: null,
        end_column: null,
        severity: 'warning',
        code: 'a-b',
        message: 'text',
        help: null,
        notes: [],
      },
    ]);
  });
});

function fail(): never {
  throw new Error('it has a place');
}
