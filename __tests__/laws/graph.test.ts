import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { type Graph, graphFormats } from '../../src/drawing/graph.ts';
import { mermaidGraph, mermaidText } from '../../src/text/mermaid.ts';
import { planOf } from '../support/hand-made-plan.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 300 : 20_000;

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '"]',
        '`',
        '#',
        '#quot;',
        ';',
        '<script>',
        '</script>',
        '&lt;',
        '%%{init: {}}%%',
        '%%',
        '\n',
        '\r\n',
        '\u2028',
        'click n0 "javascript:alert(1)"',
        'end',
        'subgraph',
        'style',
        'classDef x fill:#f00;',
        '-->',
        '|',
        '{',
        '}',
        '[',
        ')',
        '\\',
        '\\n',
        '\\"',
        'https://x.y',
        'www.x.y',
        '1. ',
        '- ',
        '_a_',
        '**b**',
        '\u202E',
        '\uFB02\u00B0lt\u00B6\u00DF',
        'a',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);
const twoIds = fc.uniqueArray(hostile, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => [a, b] as const);
const chain = (a: string, b: string) => planOf({ [a]: {}, [b]: { needs: [a] } });

describe('Labels are escaped, so that no id can break the drawing or act in it', () => {
  test('mermaid: whatever the ids, there are two nodes with quoted labels and an arrow, and nothing else', () => {
    fc.assert(
      fc.property(twoIds, ([a, b]) => {
        fc.pre(![a, b].some((id) => /^\d+$/.test(id)));
        const lines = graphFormats.mermaid(chain(a, b)).split('\n');
        expect(lines).toHaveLength(5);
        expect(lines[0]).toBe('flowchart LR');
        for (const i of [0, 1]) {
          // Between the quotes: words, blanks, harmless punctuation, other scripts, and entity codes.
          expect(lines[i + 1]).toMatch(new RegExp(`^  n${i}\\["(?:[\\w .,/()=+-]|[^\\u0000-\\u007F]|#\\d+;)+"\\]$`));
        }
        expect(lines.slice(3)).toEqual(['  n0 --> n1', '']);
      }),
      { numRuns },
    );
  });

  test('mermaid: what is read is what was written, but for line breaks and controls', () => {
    fc.assert(
      fc.property(hostile, (id) => {
        const read = mermaidText(id).replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
        expect(read).toBe(id.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, ''));
      }),
      { numRuns },
    );
  });

  test('dot: every id is one quoted label on one line, and is read as it was written', () => {
    fc.assert(
      fc.property(twoIds, ([a, b]) => {
        fc.pre(![a, b].some((id) => /^\d+$/.test(id)));
        const lines = graphFormats.dot(chain(a, b)).split('\n');
        expect(lines).toHaveLength(8);
        expect(lines[5]).toBe('  n0 -> n1');
        const label = /^ {2}n0 \[label="((?:[^"\\]|\\["\\])*)"\]$/.exec(lines[3] ?? '')?.[1];
        const read = label?.replaceAll(/\\(["\\])/g, '$1').replaceAll('&amp;', '&');
        expect(read).toBe(a.replaceAll(/\p{Cc}+/gu, ' '));
      }),
      { numRuns },
    );
  });

  test('json: the ids are there as they are', () => {
    fc.assert(
      fc.property(twoIds, ([a, b]) => {
        fc.pre(![a, b].some((id) => /^\d+$/.test(id)));
        const graph = JSON.parse(graphFormats.json(chain(a, b))) as Graph;
        expect(graph.nodes.map(({ id }) => id)).toEqual([a, b]);
        expect(graph.edges).toEqual([{ from: a, to: b, kind: 'needs' }]);
      }),
      { numRuns },
    );
  });

  test.each([
    ['lint', 'lint'],
    ['scripts/db/my_seed.py', 'scripts/db/my_seed.py'],
    ['test (1, ubuntu-latest)', 'test (1, ubuntu-latest)'],
    ['say "hi"', 'say #34;hi#34;'],
    ['a\nclick n0', 'a click n0'],
    ['1. first', '1#46; first'],
    ['- item', '#45; item'],
    ['_init_', '#95;init#95;'],
    ['www.example.org', 'www#46;example.org'],
    ['https://x', 'https#58;//x'],
    ['\u202E', ''],
  ])('%j is written %j', (id, written) => {
    expect(mermaidText(id)).toBe(written);
  });
});

describe('graph draws the DAG', () => {
  const plan = planOf({
    lint: {},
    'test (1)': { needs: ['lint'], base_id: 'test' },
    'test (2)': { needs: ['lint'], base_id: 'test' },
    all: { needs: [{ test: ['test (1)', 'test (2)'] }, 'gone'], gate: true },
    cleanup: { after: ['all', 'lint'], needs: ['lint'] },
  });

  test('mermaid: gates are round, after is dotted, what is excluded is not there', () => {
    expect(graphFormats.mermaid(plan)).toBe(
      [
        'flowchart LR',
        '  n0["lint"]',
        '  n1["test (1)"]',
        '  n2["test (2)"]',
        '  n3("all")',
        '  n4["cleanup"]',
        '  n0 --> n1',
        '  n0 --> n2',
        '  n1 --> n3',
        '  n2 --> n3',
        '  n0 --> n4',
        '  n3 -.-> n4',
        '',
      ].join('\n'),
    );
  });

  test('dot says the same', () => {
    expect(graphFormats.dot(plan)).toContain('  n3 [label="all", shape=ellipse]\n');
    expect(graphFormats.dot(plan)).toContain('  n3 -> n4 [style=dotted]\n');
  });

  test('states have colours where the caller gives some', () => {
    const red = { fill: '#ffebe9', stroke: '#cf222e', text: '#1f2328' };
    const nodes = [
      { label: 'a', state: 'failed' },
      { label: 'b', state: 'unheard of' },
      { label: 'c', state: 'failed' },
    ];
    expect(mermaidGraph({ nodes, edges: [], colours: { failed: red, passed: red } })).toBe(
      [
        'flowchart LR',
        '  n0["a"]',
        '  n1["b"]',
        '  n2["c"]',
        '  classDef state-failed fill:#ffebe9,stroke:#cf222e,color:#1f2328',
        '  class n0,n2 state-failed',
        '',
      ].join('\n'),
    );
  });
});
