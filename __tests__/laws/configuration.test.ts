import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { type Arbitrary, array, assert, constantFrom, integer, nat, oneof, property, record, string } from 'fast-check';

import { readConfig } from '../../src/config/read-config.ts';
import { readScriptHeader } from '../../src/config/script-header.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { lineStarts, positionOf } from '../../src/model/source-file.ts';
import { renderDiagnostics } from '../../src/reporting/diagnostics.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;
const numRuns = isLong ? 10_000 : 300;
const limit = isLong ? 1_800_000 : 60_000;

const fixtures = join(import.meta.dirname, '../fixtures/diagnostics');
const good = readFileSync(join(import.meta.dirname, '../../examples/orchestrator.yml'), 'utf8');
const bad = readdirSync(fixtures)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => readFileSync(join(fixtures, name), 'utf8'))
  .filter((text) => text.length < 2000);

const tokens = [
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '? ',
  '#',
  '&a ',
  '*a',
  '<<: ',
  '!t ',
  '|\n',
  '>-\n',
  '"',
  "'",
  '\\',
  '\t',
  '\n',
  '\r',
  '\0',
  '%',
  '@',
  '`',
  ',',
  '---\n',
  '...\n',
  '${{ ',
  ' }}',
  '\uD800',
  '\u2028',
  '😀',
  'null',
  '1e999',
  '.nan',
  '0x',
  'tasks:\n',
  'run: ',
  '__proto__: ',
];

/** One change of a text, as an editor or a bad merge makes it. */
const change = record({
  at: nat(5000),
  length: nat(40),
  kind: constantFrom('insert', 'delete', 'flip', 'swap', 'indent', 'repeat'),
  token: oneof(constantFrom(...tokens), string({ unit: 'binary', maxLength: 5 })),
  by: integer({ min: -4, max: 4 }),
});
type Change = typeof change extends Arbitrary<infer Value> ? Value : never;

function changed(text: string, { at, length, kind, token, by }: Change): string {
  const start = text.length === 0 ? 0 : at % text.length;
  const end = Math.min(start + length, text.length);
  const lines = text.split('\n');
  const line = at % lines.length;
  switch (kind) {
    case 'insert':
      return text.slice(0, start) + token + text.slice(start);
    case 'delete':
      return text.slice(0, start) + text.slice(end);
    case 'flip':
      return (
        text.slice(0, start) + String.fromCharCode(text.charCodeAt(start) ^ (1 << (length % 8))) + text.slice(start + 1)
      );
    case 'swap':
      return lines
        .with(line, lines[0] ?? '')
        .with(0, lines[line] ?? '')
        .join('\n');
    case 'indent':
      return lines
        .with(line, by < 0 ? (lines[line] ?? '').slice(-by) : ' '.repeat(by) + (lines[line] ?? ''))
        .join('\n');
    default:
      return text.slice(0, end) + text.slice(start, end) + text.slice(end);
  }
}

const mutated = record({
  text: oneof(constantFrom(good), constantFrom(...bad)),
  changes: array(change, { minLength: 1, maxLength: 4 }),
}).map(({ text, changes }) => changes.reduce(changed, text));

function checkPlaces(diagnostics: readonly Diagnostic[]): void {
  for (const { span, notes, message, code } of diagnostics) {
    expect([code, message.length > 0 && message.length < 2000]).toEqual([code, true]);
    for (const place of [span, ...notes.map((note) => note.span)]) {
      if (place === undefined) throw new Error(`${code} has no place`);
      const { file, start, end } = place;
      expect([code, start >= 0, end >= start, end <= file.text.length]).toEqual([code, true, true, true]);
      const { line, column, endLine, endColumn } = positionOf(place);
      expect(lineStarts(file)[line - 1]).toBe(start - column + 1);
      expect(lineStarts(file)[endLine - 1]).toBe(end - endColumn + 1);
    }
  }
}

describe('No configuration, however broken,', () => {
  test(
    'gives an exception, and every complaint has a place in its file',
    () => {
      assert(
        property(mutated, (text) => {
          const { diagnostics } = readConfig({ path: 'orchestrator.yml', text });
          checkPlaces(diagnostics);
          const shown = renderDiagnostics(diagnostics);
          // Nothing of the file reaches the terminal but what can be seen.
          expect(/[^\P{Cc}\n]/u.test(shown)).toBe(false);
          expect(shown.split('\n').every((line) => line.length < 1700)).toBe(true);
        }),
        { numRuns, examples: bad.map((text) => [text] as [string]) },
      );
    },
    limit,
  );

  test(
    'gives other complaints when it is read again',
    () => {
      assert(
        property(mutated, (text) => {
          const reading = () => renderDiagnostics(readConfig({ path: 'orchestrator.yml', text }).diagnostics);
          expect(reading()).toBe(reading());
        }),
        { numRuns: Math.round(numRuns / 3) },
      );
    },
    limit,
  );

  test(
    'nor any header of a script',
    () => {
      const text =
        '#!/bin/sh\n# /// orchestrator\n# needs: [a, b]\n# env: { A: b }\n# retry:\n#   on: [timeout]\n# ///\necho\n';
      const header = array(change, { minLength: 1, maxLength: 4 }).map((changes) => changes.reduce(changed, text));
      assert(
        property(header, (script) => {
          checkPlaces(readScriptHeader({ path: 'a.sh', text: script }).diagnostics);
        }),
        { numRuns },
      );
    },
    limit,
  );
});
