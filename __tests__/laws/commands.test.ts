import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  annotationCommand,
  commandAnnotation,
  displayLine,
  formatCommand,
  parseCommand,
} from '../../src/protocol/commands.ts';
import { guarded } from '../../src/protocol/fence.ts';
import { readAsRunner } from '../support/runner-reader.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 300 : 20_000;

/** Strings that love to be mistaken for commands. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '::',
        '##[',
        ']',
        '%',
        '%0A',
        '%25',
        ',',
        ':',
        '=',
        ' ',
        '\r',
        '\n',
        '\t',
        '\u00a0',
        '\u2028',
        '\u0085',
        '\ufeff',
        '\0',
        'error',
        'set-env name=x',
        'stop-commands',
        'x',
        'é',
        'a.py',
        '\u001b[31m',
        '\u00ad',
        '\u200b',
        '\u0001',
        '::add-mask::x',
        '##[set-env name=x]y',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);

/** Lines that are commands, or would be but for what stands before them. */
const commandLike = fc
  .tuple(
    fc.constantFrom(
      '',
      ' ',
      '\t',
      '\u00a0',
      '\u2028',
      '\u0085',
      '\ufeff',
      '\0',
      '\r',
      'x\r',
      'x',
      '\v',
      '\u001b[31m',
      '\u00ad',
      '\u200b\u200d',
      'text ',
    ),
    fc.constantFrom('::', '##[', ':\u00ad:', '#\0#[', '##\u200b['),
    fc.constantFrom('set-env name=a', 'error', 'stop-commands', 'ENDGROUP', 'add-mask', 'a1b2c3'),
    fc.constantFrom('::', ']'),
    hostile,
  )
  .map((parts) => parts.join(''));

describe('workflow commands', () => {
  const properties = fc.record(
    { file: hostile, line: hostile, endLine: hostile, col: hostile, endColumn: hostile, title: hostile },
    { requiredKeys: [] },
  );
  const names = fc.constantFrom('error', 'warning', 'notice', 'debug', 'group', 'add-mask');

  test('what is formatted is read back the same, by us and by the runner, for all strings', () => {
    fc.assert(
      fc.property(names, properties, hostile, (name, given, message) => {
        const line = formatCommand(name, given, message);
        const expected = Object.fromEntries(
          Object.entries(given)
            .filter(([, value]) => value !== '')
            // The runner would take an equals sign for one more of its own.
            .map(([key, value]) => [key, value.startsWith('=') ? ` ${value}` : value]),
        );
        expect(line).not.toMatch(/[\r\n]/);
        expect(parseCommand(line)).toEqual({ name, properties: expected, message });
        expect(readAsRunner(line).commands).toEqual([{ name, properties: expected, data: message }]);
      }),
      { numRuns },
    );
  });

  test('reading a line gives what the runner would read, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, commandLike), (text) => {
        const line = text.replaceAll(/[\r\n]/g, '');
        const ours = parseCommand(line);
        if (ours === undefined) return;
        expect(readAsRunner(line).commands).toEqual([
          { name: ours.name, properties: ours.properties, data: ours.message },
        ]);
      }),
      { numRuns },
    );
  });

  test('an annotation survives the way to the runner and back', () => {
    const place = fc.option(fc.integer({ min: 1, max: 99_999 }));
    fc.assert(
      fc.property(
        hostile,
        place,
        place,
        place,
        place,
        fc.constantFrom('error', 'warning', 'notice'),
        (message, ...rest) => {
          const [start_line, end_line, start_column, end_column, level] = rest;
          const annotation = {
            level,
            message,
            title: 't: 1, 2',
            path: 'a/b.py',
            start_line,
            end_line,
            start_column,
            end_column,
          } as const;
          const line = annotationCommand(annotation);
          expect(line).not.toContain('##[');
          const command = parseCommand(line);
          expect(command && commandAnnotation(command, (path) => path)).toEqual({
            ...annotation,
            message: message.replaceAll('##[', '# #['),
          });
        },
      ),
      { numRuns },
    );
  });

  test('every other command is text', () => {
    for (const line of [
      '::set-env name=A::b',
      '::stop-commands::x',
      '::save-state name=a::b',
      '::add-matcher::m.json',
      '::set-output name=a::b',
      '::add-path::/tmp',
      '::echo::on',
      '::x::',
      '::::',
      '::',
      'text ::error::no',
      '##[error]no',
      'a##[add-mask]no',
      '[t] ::error::no',
      '::add-mas\u212a::Kelvin',
    ]) {
      expect(parseCommand(line)).toBeUndefined();
    }
  });

  test("names are read in any case and after blanks, properties with the runner's escapes", () => {
    expect(parseCommand(' \t::ERROR file=a%3Ab.c,line=3,junk,=,title=x%2Cy::50%25 %0Adone')).toEqual({
      name: 'error',
      properties: { file: 'a:b.c', line: '3', title: 'x,y' },
      message: '50% \ndone',
    });
  });

  test('a file outside the workspace gives an annotation without a place', () => {
    const command = parseCommand('::error file=/etc/passwd,line=3::x');
    expect(command && commandAnnotation(command, () => null)).toMatchObject({ path: null, start_line: null });
    const group = parseCommand('::group::x');
    expect(group && commandAnnotation(group, () => null)).toBeUndefined();
  });

  test('groups are flattened for display, and what is for the runner alone goes', () => {
    const lines = [
      '::group::Build',
      'a',
      '::endgroup::',
      '::add-mask::hunter22',
      '::error file=a.py,line=3,title=T::no',
      '::debug::d',
      '::set-env name=a::b',
    ];
    expect(lines.map(displayLine)).toEqual([
      '▸ Build',
      'a',
      undefined,
      undefined,
      'error: a.py:3: T: no',
      'debug: d',
      '::set-env name=a::b',
    ]);
  });
});

describe('the fence around what scripts print', () => {
  test('no command in it acts, and the next line is ours again', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, commandLike), { maxLength: 8 }), (parts) => {
        const block = parts.join('\n');
        const log = `${guarded(Buffer.from(block)).toString()}::notice::ours\n`;
        expect(readAsRunner(log)).toMatchObject({ commands: [{ name: 'notice', data: 'ours' }], stopped: false });
        expect(log).not.toContain('##[');
      }),
      { numRuns: numRuns * 3 },
    );
  });

  test('bytes come through as they are, but for the old form of commands', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        fc.pre(!Buffer.from(bytes).includes('::') && !Buffer.from(bytes).includes('##['));
        const expected = Buffer.from(bytes);
        expect(
          guarded(bytes).equals(expected.at(-1) === 10 ? expected : Buffer.concat([expected, Buffer.from('\n')])),
        ).toBe(true);
      }),
      { numRuns },
    );
  });

  test('the word that ends it does not occur in the block, in any case, and is no secret to the runner', () => {
    const words = ['a1b2c3', 'd4e5f6', '0a0b0c'].map((word) => Buffer.from(word, 'hex'));
    const fenced = guarded(Buffer.from('::A1B2C3::\nd4e5f6'), () => words.shift() ?? Buffer.alloc(0));
    expect(fenced.toString()).toBe('::stop-commands::0a0b0c\n::A1B2C3::\nd4e5f6\n::0a0b0c::\n');
    expect(guarded(Buffer.from('::x::')).toString()).toMatch(/^::stop-commands::[0-9a-f]{6}\n/);
  });

  test('plain output has no fence that a reader would have to look at', () => {
    expect(guarded(Buffer.from('std::vector<int> a\nfoo::bar')).toString()).toBe('std::vector<int> a\nfoo::bar\n');
    expect(guarded(Buffer.from('')).toString()).toBe('');
  });
});
