import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readFileCommands, readPathFile } from '../../src/protocol/env-files.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 200 : 20_000;
const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,12}$/);
const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\0]/g, ''));

describe("the runner's files", () => {
  test('any value written as a heredoc is read back the same', () => {
    fc.assert(
      fc.property(name, fc.array(line), fc.constantFrom('\n', '\r\n'), (key, lines, newline) => {
        const delimiter = 'ghadelimiter_4c7e';
        const value = lines.join(newline);
        const text = `before=1${newline}${key}<<${delimiter}${newline}${value === '' && lines.length === 0 ? '' : value + newline}${delimiter}${newline}after=2`;
        const { values, problems } = readFileCommands(text);
        expect(problems).toEqual([]);
        expect(Object.entries(values)).toEqual(
          expect.arrayContaining([[key, key === 'before' ? expect.anything() : key === 'after' ? '2' : value]]),
        );
      }),
      { numRuns },
    );
  });

  test('any one-line value written as name=value is read back the same', () => {
    fc.assert(
      fc.property(name, line, (key, value) => {
        expect(readFileCommands(`${key}=${value}\n`)).toEqual({
          values: Object.fromEntries([[key, value]]),
          problems: [],
        });
      }),
      { numRuns },
    );
  });

  test('no text whatever makes it throw, and what is wrong names its line', () => {
    const text = fc
      .array(fc.constantFrom('a=b', '=', 'x<<E', 'E', '<<', '\r\n', '\n', 'junk', '\0', '\ufeff', '__proto__=1'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const lines = given.split('\n').length;
        for (const problem of readFileCommands(given).problems) {
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns },
    );
  });

  test('the last of a name wins, and a malformed line costs only itself', () => {
    expect(readFileCommands('a=1\nnonsense\na=2=3\n\n=x\nb=')).toEqual({
      values: { a: '2=3', b: '' },
      problems: [
        { line: 2, message: 'expected name=value or name<<DELIMITER, found "nonsense"' },
        { line: 5, message: 'the name before "=" is empty in "=x"' },
      ],
    });
  });

  test('`<<` after `=` belongs to the value', () => {
    expect(readFileCommands('a=cat <<EOF').values).toEqual({ a: 'cat <<EOF' });
  });

  test('what follows a heredoc that never ends is not taken for names', () => {
    const { values, problems } = readFileCommands('ok=1\nbody<<EOF\nPATH=/evil\n');
    expect(values).toEqual({ ok: '1' });
    expect(problems).toEqual([
      { line: 2, message: 'the delimiter "EOF" of "body" never comes; what follows was not read' },
    ]);
  });

  test('a name like a property of every object is a name like any other', () => {
    const { values } = readFileCommands('__proto__=x\nconstructor=y');
    expect(Object.entries(values)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  test('a file in UTF-16 is one problem that says so', () => {
    const { values, problems } = readFileCommands(Buffer.from('a=b\r\n', 'utf16le').toString());
    expect(values).toEqual({});
    expect(problems).toEqual([{ line: 1, message: expect.stringContaining('UTF-16') }]);
  });

  test('a path file is a folder a line', () => {
    expect(readPathFile('/a b/bin\r\n\n/c\n  \n')).toEqual(['/a b/bin', '/c']);
  });
});
