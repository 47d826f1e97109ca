import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { ArrivalOrder, type Moment, type Piece, type Stream } from '../../src/process/arrival-order.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 200 : 10_000;

const stream = fc.constantFrom<Stream>('stdout', 'stderr');
const text = fc.stringMatching(/^[ab\n]{0,6}$/);

function bytesOf(pieces: readonly Piece[], only?: Stream): string {
  return Buffer.concat(
    pieces.filter((piece) => only === undefined || piece.stream === only).map(({ bytes }) => bytes),
  ).toString();
}

describe('the order of arrival', () => {
  test('nothing is lost and each stream keeps its order, whatever is known when', () => {
    const happening = fc.oneof(
      fc.record({ stream, text }),
      fc.record({ seen: stream }),
      fc.record({ take: fc.constantFrom<Moment>('settled', 'moving', 'final') }),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const order = new ArrivalOrder();
        const taken: Piece[] = [];
        const given: Record<Stream, string> = { stdout: '', stderr: '' };
        for (const event of happenings) {
          if ('seen' in event) {
            order.seen(event.seen);
          } else if ('take' in event) {
            taken.push(...order.take(event.take));
          } else {
            order.add(event.stream, Buffer.from(event.text));
            given[event.stream] += event.text;
          }
          const held = given.stdout.length + given.stderr.length - bytesOf(taken).length;
          expect(order.held).toBe(held);
        }
        taken.push(...order.take('final'));
        expect(order.held).toBe(0);
        expect(bytesOf(taken, 'stdout')).toBe(given.stdout);
        expect(bytesOf(taken, 'stderr')).toBe(given.stderr);
      }),
      { numRuns },
    );
  });

  test('where each run is a line, the order is exact, however late the bytes come', () => {
    const writes = fc.array(fc.record({ stream, pause: fc.boolean(), lag: fc.nat(3) }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(writes, (all) => {
        const order = new ArrivalOrder();
        const taken: Piece[] = [];
        // Two lines of one stream in a row would be one run of two lines.
        const lines = all.filter((write, index) => write.stream !== all[index - 1]?.stream);
        let come = 0;
        const comeUpTo = (count: number) => {
          for (; come < count; come += 1) order.add(lines[come]?.stream ?? 'stdout', Buffer.from(`${come}\n`));
        };
        for (const [index, write] of lines.entries()) {
          order.seen(write.stream);
          comeUpTo(index + 1 - write.lag);
          if (write.pause) taken.push(...order.take(come === index + 1 ? 'settled' : 'moving'));
        }
        comeUpTo(lines.length);
        taken.push(...order.take('final'));
        expect(bytesOf(taken)).toBe(lines.map((_, index) => `${index}\n`).join(''));
      }),
      { numRuns },
    );
  });

  test('runs of equally many lines are told apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.nat(10), (out, err, rounds) => {
        const order = new ArrivalOrder();
        let expected = '';
        for (let round = 0; round < rounds; round += 1) {
          const lines = { stdout: `o${round}\n`.repeat(out), stderr: `e${round}\n`.repeat(err) };
          for (const name of ['stdout', 'stderr'] as const) {
            order.add(name, Buffer.from(lines[name]));
            order.seen(name);
          }
          expected += lines.stdout + lines.stderr;
        }
        expect(bytesOf(order.take('settled'))).toBe(expected);
      }),
      { numRuns },
    );
  });

  test('a look in the middle of a run of two lines does not confuse those that follow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 20 }), fc.nat(), (err, rounds, at) => {
        const order = new ArrivalOrder();
        const writes = Array.from({ length: rounds }, (_, round) => [
          { stream: 'stdout' as const, line: `o${round}\n` },
          ...Array.from({ length: err }, (__, index) => ({ stream: 'stderr' as const, line: `e${round}.${index}\n` })),
        ]).flat();
        const taken: Piece[] = [];
        for (const [index, { stream: name, line }] of writes.entries()) {
          order.add(name, Buffer.from(line));
          order.seen(name);
          if (index === at % writes.length) taken.push(...order.take('settled'));
        }
        taken.push(...order.take('settled'));
        expect(bytesOf(taken)).toBe(writes.map(({ line }) => line).join(''));
      }),
      { numRuns },
    );
  });

  test('a line waits for its end, and what was written after it waits too', () => {
    const order = new ArrivalOrder();
    order.add('stdout', Buffer.from('Testing… '));
    order.seen('stdout');
    order.add('stderr', Buffer.from('careful\n'));
    order.seen('stderr');
    expect(order.take('settled')).toEqual([]);
    order.add('stdout', Buffer.from('ok\n'));
    order.seen('stdout');
    expect(bytesOf(order.take('settled'))).toBe('Testing… ok\ncareful\n');
  });
});
