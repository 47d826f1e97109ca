import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

import * as fc from 'fast-check';
import { Junction } from '../../src/process/junction.ts';
import { createRedactor } from '../../src/protocol/redact.ts';
import { quote } from '../../src/text/quote.ts';
import { stripControls } from '../../src/text/terminal.ts';
import { secretValues } from '../../src/protocol/secrets.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 200 : 10_000;

/** A small alphabet, so that secrets overlap, nest and nearly match. */
const secret = fc.oneof(
  fc.stringMatching(/^[ab]{3,8}$/),
  fc.stringMatching(/^[a-c/+ é"]{6,20}$/).filter((text) => text.trim().length >= 3),
);
const text = fc
  .array(fc.oneof(fc.stringMatching(/^[ab ]{0,12}$/), secret, fc.constant('\n')))
  .map((parts) => parts.join(''));

function redactorOf(secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const value of secrets) redactor.add(value);
  return redactor;
}

function through(redactor: ReturnType<typeof createRedactor>, bytes: Uint8Array, cuts: readonly number[]): Buffer {
  const stream = redactor.stream();
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const cut of cuts.map((n) => n % (bytes.length + 1)).toSorted((a, b) => a - b)) {
    // The memory of a chunk is its reader's: what is held back must have been copied.
    const chunk = Buffer.from(bytes.subarray(from, cut));
    pieces.push(Buffer.from(stream.write(chunk)));
    chunk.fill(0);
    from = cut;
  }
  pieces.push(Buffer.from(stream.write(bytes.subarray(from))), stream.end());
  return Buffer.concat(pieces);
}

/** No escape sequence is cut in two by an insertion here. */
function isBetween(painted: string, index: number): boolean {
  return (
    stripVTControlCharacters(painted.slice(0, index)) + stripVTControlCharacters(painted.slice(index)) ===
    stripVTControlCharacters(painted)
  );
}

describe('redaction', () => {
  test('of thousands of values each is found as it is, by its lines, in base64, URLs and JSON', () => {
    const redactor = createRedactor();
    const values = Array.from({ length: 2000 }, (_, index) => `value "${index}" of many/`);
    for (const value of values) redactor.add(`${value}\nand a line ${value.slice(7, 11)}${value.length}`);
    for (const value of [...values.slice(0, 3), ...values.slice(-3)]) {
      for (const spelled of [value, JSON.stringify(value), encodeURIComponent(value)]) {
        expect(redactor.text(`<${spelled}>`)).not.toContain('of');
      }
      for (const before of ['', 'x', 'xy']) {
        const hidden = redactor.text(Buffer.from(`${before}${value}`).toString('base64'));
        expect(hidden).toContain('***');
      }
    }
    expect(redactor.known).toBeLessThan(200_000);
  });

  test('chunk borders change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(secret, { maxLength: 5 }),
        text,
        fc.array(fc.nat(), { maxLength: 20 }),
        (secrets, given, cuts) => {
          const redactor = redactorOf(secrets);
          expect(through(redactor, Buffer.from(given), cuts).toString()).toBe(redactor.text(given));
        },
      ),
      { numRuns },
    );
  });

  test('the places of secrets are those of the stars, whatever the chunk borders', () => {
    fc.assert(
      fc.property(
        fc.array(secret, { maxLength: 5 }),
        text,
        fc.array(fc.nat(), { maxLength: 20 }),
        (secrets, given, cuts) => {
          const redactor = redactorOf(secrets);
          const bytes = Buffer.from(given);
          const hits: [number, number][] = [];
          const places = redactor.places((start, end) => hits.push([start, end]));
          const ends = cuts.map((n) => n % (bytes.length + 1)).toSorted((a, b) => a - b);
          [...ends, bytes.length].forEach((end, index) => places.write(bytes.subarray(ends[index - 1] ?? 0, end)));
          places.end();
          let shown = '';
          let done = 0;
          for (const [start, end] of hits) {
            if (start >= done) shown += `${bytes.toString('utf8', done, start)}***`;
            done = Math.max(done, end);
          }
          expect(shown + bytes.toString('utf8', done)).toBe(redactor.text(given));
        },
      ),
      { numRuns },
    );
  });

  test('what two streams let pass one after the other, in pieces of any size, is no secret together, as in a log', () => {
    const pieces = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.stringMatching(/^[abc]{0,6}$/)), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[abc]{3,8}$/), { minLength: 1, maxLength: 4 }),
        pieces,
        (secrets, given) => {
          const redactor = redactorOf(secrets);
          const junction = new Junction(redactor);
          const streams = [redactor.stream(), redactor.stream()] as const;
          const log: Uint8Array[] = [];
          for (const [index, piece] of given) {
            junction.change();
            log.push(junction.pass(streams[index === 0 ? 1 : 0].flush()));
            log.push(junction.pass(streams[index === 0 ? 0 : 1].write(Buffer.from(piece))));
          }
          for (const stream of streams) log.push(junction.pass(stream.end()));
          log.push(junction.end());
          expect(redactor.find(Buffer.concat(log))).toBe(false);
        },
      ),
      { numRuns: numRuns * 2 },
    );
  });

  const colour = fc.constantFrom(
    '\u001b[31m',
    '\u001b[01;31m\u001b[K',
    '\u001b[m',
    '\u001b]8;;x\u0007',
    '\u001b(B',
    '\0',
    '\u0008',
    '\u0001',
    '\u007f',
    '\u009b31m',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2060',
    '\u061c',
    '\ufeff',
  );

  test('a secret with colours or NULs within it is found, however it is cut: whoever strips them does not join it again', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z+/=]{6,16}$/),
        fc.array(fc.tuple(fc.nat(), colour), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (value, marks, cuts) => {
          let painted = value;
          for (const [at, mark] of marks) {
            // Only between its characters: a mark may not break another one.
            const places = Array.from(painted, (_, index) => index).filter((index) => isBetween(painted, index));
            const place = places[at % places.length] ?? 0;
            painted = painted.slice(0, place) + mark + painted.slice(place);
          }
          const redactor = redactorOf([value]);
          const given = Buffer.from(`before ${painted} after\n`);
          for (const shown of [through(redactor, given, cuts).toString(), redactor.text(given.toString())]) {
            expect(stripControls(shown).replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')).toBe('before *** after\n');
          }
          expect(redactor.find(given)).toBe(true);
        },
      ),
      { numRuns },
    );
  });

  test('whatever our reports take out of a text before they show it, a secret is not joined by it', () => {
    const start = fc.constantFrom('\u001b', '\u001b[', '\u001b]', '\u001bP', '\u001bX', '\u0090', '\u009b', '\u009d');
    const other = fc.constantFrom(
      ...'\u001b\\|\u009c|\u0007|\r|\n|\v|\f|\u0085|\0|\b|\u200e|\u061c|m|0|;|%|[|a'.split('|'),
    );
    const junk = fc.array(fc.oneof(start, other), { maxLength: 2 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(junk, { minLength: 9, maxLength: 9 }), (between) => {
        const given = Array.from('12abcdm;').reduce(
          (told, letter, at) => `${told}${letter}${between[at + 1] ?? ''}`,
          between[0] ?? '',
        );
        expect(stripControls(redactorOf(['12abcdm;']).text(given))).not.toContain('12abcdm;');
      }),
      { numRuns: numRuns * 5 },
    );
  });

  test('a value of stars alone is none', () => {
    expect(redactorOf(['******']).find(Buffer.from('*********'))).toBe(false);
  });

  test('an escape sequence that never ends holds nothing back for ever', () => {
    const stream = redactorOf(['secret-value']).stream();
    const sent = `\u001b]0;${'x'.repeat(10_000)}`;
    expect(stream.write(Buffer.from(sent)).length).toBeGreaterThan(5_000);
  });

  test.each(['\0', '\u001b[m', '\u200b'])(
    'what may begin one holds nothing back for ever where nothing that is seen follows: %j',
    (unseen) => {
      const redactor = redactorOf(['secret-value']);
      const stream = redactor.stream();
      const places: number[] = [];
      const seeker = redactor.places((start, end) => places.push(start, end));
      const piece = Buffer.from(unseen.repeat(64 * 1024));
      const pieces = [Buffer.from('se'), ...Array.from({ length: 50 }, () => piece), Buffer.from('secret-value.')];
      let length = 0;
      let output = Buffer.alloc(0);
      for (const given of pieces) {
        output = Buffer.concat([output.subarray(-100), stream.write(given)]);
        length += given.length;
        seeker.write(given);
        expect(stream.held).toBeLessThanOrEqual(16 * 1024);
      }
      expect(output.toString().endsWith('***.')).toBe(true);
      seeker.end();
      expect(places).toEqual([length - 13, length - 1]);
    },
  );

  test('it does what a reader of the definition would do: every byte of every occurrence is covered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[ab]{3,6}$/), { minLength: 1, maxLength: 4 }),
        fc.stringMatching(/^[abc]{0,30}$/),
        (secrets, given) => {
          const covered = Array.from(given, () => false);
          const starts = new Set<number>();
          // A letter twice is one in bold.
          for (const value of secrets.flatMap((one) => [one, one.replaceAll(/./g, '$&$&')])) {
            for (let at = given.indexOf(value); at >= 0; at = given.indexOf(value, at + 1)) {
              if (at === 0 || !covered[at]) starts.add(at);
              covered.fill(true, at, at + value.length);
            }
          }
          const found = redactorOf(secrets).text(given);
          const kept = Array.from(given)
            .filter((_, at) => !covered[at])
            .join('');
          expect(found.replaceAll('*', '')).toBe(kept);
          expect(found.includes('*')).toBe(covered.includes(true));
          expect(redactorOf(secrets).find(Buffer.from(found))).toBe(false);
        },
      ),
      { numRuns: numRuns * 2 },
    );
  });

  test('base64 of a text that holds the secret, at any alignment and in both alphabets, is caught', () => {
    const value = fc.stringMatching(/^[\x21-\x7e]{6,40}$/);
    fc.assert(
      fc.property(
        value,
        fc.string({ maxLength: 9 }),
        fc.string({ maxLength: 9 }),
        fc.boolean(),
        (hidden, before, after, url) => {
          const encoded = Buffer.from(before + hidden + after).toString(url ? 'base64url' : 'base64');
          const redactor = redactorOf([hidden]);
          const shown = redactor.text(encoded);
          expect(shown).toContain('***');
          expect(redactor.find(Buffer.from(encoded))).toBe(true);
          // What is left over holds at most the few bits beside it that belong to a neighbour too.
          const length = Math.floor((hidden.length * 8) / 6) - 1;
          expect(encoded.length - shown.replace('***', '').length).toBeGreaterThanOrEqual(length);
        },
      ),
      { numRuns },
    );
  });

  test('base64 that a tool has broken into lines, at any column, is caught, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\x21-\x7e]{6,90}$/),
        fc.string({ maxLength: 60 }),
        fc.integer({ min: 20, max: 80 }),
        fc.constantFrom('\n', '\r\n', '\n    ', '\n\t', '%0A', '%0D%0A', String.raw`\n`, String.raw`\r\n`),
        fc.array(fc.nat(), { maxLength: 8 }),
        (hidden, around, width, lineBreak, cuts) => {
          const encoded = Buffer.from(around + hidden + around).toString('base64');
          const broken = (encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(lineBreak);
          // What someone does who wants to have it.
          const found = (shown: string): boolean =>
            [0, 1, 2, 3].some((skip) =>
              shown
                .replaceAll(/\s|%0[AD]|\\[nr]/g, '')
                .split('***')
                .some((word) => Buffer.from(word.slice(skip), 'base64').includes(hidden)),
            );
          expect(found(broken)).toBe(true);
          const redactor = redactorOf([hidden]);
          const given = Buffer.from(`data:\n${broken}\n`);
          expect(through(redactor, given, cuts).toString()).toBe(redactor.text(given.toString()));
          expect(found(redactor.text(given.toString()))).toBe(false);
        },
      ),
      { numRuns },
    );
  });

  test('it is caught whichever of its characters are escaped, in whichever ways, also twice, and however it is cut', () => {
    const hex = (code: number, width = 2): string => code.toString(16).padStart(width, '0');
    const units = (character: string): readonly number[] =>
      Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    const inBytes = (prefix: string, radix: 8 | 16, width: number) => (character: string) =>
      Array.from(Buffer.from(character), (byte) => prefix + byte.toString(radix).padStart(width, '0')).join('');
    const ways: readonly ((character: string) => string)[] = [
      (character) => character,
      inBytes('%', 16, 2),
      (character) => inBytes('%', 16, 2)(character).toUpperCase(),
      inBytes('\\x', 16, 2),
      inBytes('\\', 8, 3),
      (character) =>
        units(character)
          .map((unit) => `\\u${hex(unit, 4)}`)
          .join(''),
      (character) => `\\u{${hex(character.codePointAt(0) ?? 0, 1)}}`,
      (character) => `\\U${hex(character.codePointAt(0) ?? 0, 8)}`,
      (character) => `&#${character.codePointAt(0)};`,
      (character) => `&#X${hex(character.codePointAt(0) ?? 0).toUpperCase()};`,
      (character) => (/[^\w\s\u0080-\uffff]/.test(character) ? `\\${character}` : character),
    ];
    const hidden = fc.oneof(fc.stringMatching(/^[!-~]{6,30}$/), fc.stringMatching(/^[!-~äß€]{6,12}😀[a-z]$/));
    fc.assert(
      fc.property(
        hidden.filter((value) => !/^["']|["']$|\*{3}|^[[{]|[%&\\]/.test(value)),
        fc.infiniteStream(fc.constantFrom(...ways)),
        fc.constantFrom(
          (told: string) => told,
          (told: string) => JSON.stringify(told),
          (told: string) => encodeURIComponent(told),
        ),
        fc.array(fc.nat(), { maxLength: 8 }),
        (value, chosen, again, cuts) => {
          const told = again(Array.from(value, (character) => chosen.next().value?.(character)).join(''));
          const given = Buffer.from(`a ${told} b`);
          const mark = told.startsWith('"') ? '"' : '';
          expect(through(redactorOf([value]), given, cuts).toString()).toBe(`a ${mark}***${mark} b`);
        },
      ),
      { numRuns },
    );
  });

  test.each([
    ['abcd%41efgh', String.raw`\u0061bcd%41efgh`],
    ['abcd%41efgh', 'abc&#100;%41efgh'],
    ['abcd&quot;efgh', '%61bcd&quot;efgh'],
    ['a%2541bcdefgh', String.raw`a%2541bcdef\x67h`],
    [String.raw`abcd\nef\\gh`, String.raw`%61bcd\nef\\gh`],
    [String.raw`abcd\x41%20efgh`, String.raw`"\u0061bcd\\x41%20efgh"`],
  ])('one that looks escaped itself, %s, is caught where others of its characters are: %s', (value, told) => {
    for (let cut = 0; cut <= told.length; cut += 1) {
      const shown = through(redactorOf([value]), Buffer.from(`${told} b`), [cut]).toString();
      expect(shown).toBe(told.startsWith('"') ? '"***" b' : '*** b');
    }
  });

  test('usual spellings are caught whole', () => {
    const value = `pa"ss wörd/$1+'&<x>\\`;
    const dotNet = String.raw`pa\u0022ss w\u00F6rd/$1\u002B\u0027\u0026\u003Cx\u003E\\`;
    const spellings = [
      value,
      dotNet,
      String.raw`pa\"ss wörd/$1+'\u0026\u003cx\u003e\\`,
      String.raw`pa\"ss w\u00f6rd\/$1+'&<x>\\`,
      JSON.stringify(JSON.stringify(value)).slice(3, -3),
      String.raw`pa"ss w\303\266rd/$1+\'&<x>\\`,
      String.raw`pa\"ss\ wörd/\$1+\'\&\<x\>\\`,
      String.raw`pa"ss wörd/$1+\'&<x>\\`,
      "pa\"ss wörd/$1+''&<x>\\",
      'pa""ss wörd/$1+\'&<x>\\',
      'pa&#34;ss wörd/$1+&#x27;&amp;&lt;x&gt;\\',
      encodeURIComponent(encodeURIComponent(value)).replaceAll("'", '%2527'),
      Buffer.from(value).toString('hex'),
      Buffer.from(value).toString('hex').toUpperCase(),
      Buffer.from(value, 'utf16le').toString('base64'),
      encodeURIComponent(Buffer.from(value).toString('base64')),
      Buffer.from(JSON.stringify(value).slice(1, -1)).toString('base64'),
      encodeURIComponent(value),
      encodeURI(value),
      new URLSearchParams({ v: value }).toString().slice(2),
      encodeURIComponent(value).replaceAll(/%../g, (code) => code.toLowerCase()),
      JSON.stringify(value).slice(1, -1),
      String.raw`pa\"ss w\u00f6rd/$1+'&<x>\\`,
      String.raw`pa\"ss w\u00F6rd/$1+'&<x>\\`,
      JSON.stringify(value).slice(1, -1).replaceAll('/', '\\/'),
      'pa&quot;ss wörd/$1+&#39;&amp;&lt;x&gt;\\',
      Buffer.from(value).toString('base64'),
      Buffer.from(value).toString('base64url'),
      value.replaceAll("'", "'\\''"),
      value.replaceAll("'", `'"'"'`),
      value.replaceAll('ö', '&#246;'),
      value.replaceAll('ö', '&#xf6;'),
      'pa&quot;ss w&#xF6;rd/$1+&#39;&amp;&lt;x&gt;\\',
      // Bold and underlined as `man` prints it.
      value.replaceAll(/./gu, '$&\b$&'),
      value.replaceAll(/./gu, '_\b$&'),
    ];
    const redactor = redactorOf([value]);
    expect(spellings.map((spelling) => redactor.text(`<${spelling}>`))).toEqual(spellings.map(() => '<***>'));
  });

  test('the number of each byte or character in place of it is caught, in the ways of tools and languages', () => {
    const value = 'hunter2-é';
    const spellings = [
      '68 75 6e 74 65 72 32 2d c3 a9',
      '68:75:6E:74:65:72:32:2D:C3:A9',
      String.raw`\x68\x75\x6e\x74\x65\x72\x32\x2d\xc3\xa9`,
      String.raw`\x68\x75\x6E\x74\x65\x72\x32\x2D\xC3\xA9`,
      '0x68, 0x75, 0x6e, 0x74, 0x65, 0x72, 0x32, 0x2d, 0xc3, 0xa9',
      '0x68, 0x75, 0x6E, 0x74, 0x65, 0x72, 0x32, 0x2D, 0xC3, 0xA9',
      '%68%75%6e%74%65%72%32%2d%c3%a9',
      '%68%75%6E%74%65%72%32%2D%C3%A9',
      '68-75-6E-74-65-72-32-2D-C3-A9',
      '68,75,6e,74,65,72,32,2d,c3,a9',
      '68, 75, 6e, 74, 65, 72, 32, 2d, c3, a9',
      '0x68 0x75 0x6e 0x74 0x65 0x72 0x32 0x2d 0xc3 0xa9',
      '0x68,0x75,0x6E,0x74,0x65,0x72,0x32,0x2D,0xC3,0xA9',
      '104, 117, 110, 116, 101, 114, 50, 45, 195, 169',
      ...[',', ' ', '-', ':'].map((between) => [...Buffer.from(value)].join(between)),
      String.raw`\150\165\156\164\145\162\062\055\303\251`,
      String.raw`\u0068\u0075\u006e\u0074\u0065\u0072\u0032\u002d\u00e9`,
      String.raw`\u0068\u0075\u006E\u0074\u0065\u0072\u0032\u002D\u00E9`,
      String.raw`\u{68}\u{75}\u{6e}\u{74}\u{65}\u{72}\u{32}\u{2d}\u{e9}`,
      '&#104;&#117;&#110;&#116;&#101;&#114;&#50;&#45;&#233;',
      '&#x68;&#x75;&#x6e;&#x74;&#x65;&#x72;&#x32;&#x2d;&#xe9;',
      '&#x68;&#x75;&#x6E;&#x74;&#x65;&#x72;&#x32;&#x2D;&#xE9;',
    ];
    const redactor = redactorOf([value]);
    // What stands before the first number and behind the last may stay.
    for (const spelling of spellings)
      expect(redactor.text(`<${spelling}>`)).toMatch(/^<(?:\\x?|0x|%|\\u\{?|&#x?)?\*\*\*[;}]?>$/);
    // As where the rest came on another stream.
    expect(redactor.text(spellings[2]?.slice(1) ?? '')).toBe('x***');
  });

  test('a dump in rows that begins with it has nothing of it left, in capitals and in rows of other widths too', () => {
    const value = 'The-quick-brown-fox-jumps-over-the-lazy-dog-12';
    const dumps = [
      ['xxd'],
      ['xxd', '-u'],
      ['xxd', '-u', '-g1'],
      ['xxd', '-c', '8'],
      ['xxd', '-c', '32'],
      ['xxd', '-c', '64'],
      ['od', '-An', '-tx1', '-w8'],
      ['od', '-tx1', '-w32'],
      ['hexdump', '-C'],
    ].map(([command = '', ...options]) => spawnSync(command, options, { input: value, encoding: 'utf8' }).stdout ?? '');
    const printed = dumps.filter((told) => told !== '');
    for (const dump of printed) {
      const told = redactorOf([value]).text(dump);
      // Besides addresses and the column of letters. The last row may be too short to be told from others.
      const left = told
        .split('\n')
        .slice(0, -2)
        .join('\n')
        .replaceAll(/^\w{7,8}:?/gm, '');
      expect(left.match(/[0-9a-f]{2}(?: ?[0-9a-f]{2}){3,}/gi)).toBeNull();
      expect(told).toContain('***');
    }
    expect(printed.length).toBeGreaterThan(1);
  });

  test('base64 of base64 that a tool has broken into lines is caught', () => {
    const value = 'The-quick-brown-fox-jumps-over-the-lazy-dog-and-runs-away-from-the-wolf';
    for (const width of [64, 76]) {
      const inner = Buffer.from(value)
        .toString('base64')
        .replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\n');
      const outer = Buffer.from(`${inner}\n`).toString('base64');
      expect(redactorOf([value]).text(outer)).toMatch(/^\*\*\*.{0,4}$/);
      expect(redactorOf([value]).text(outer.replaceAll(/.{76}/g, '$&\n'))).toMatch(/^\*\*\*.{0,4}$/);
    }
  });

  test('base64 of base64, and base32, of a text that holds it are caught at any alignment', () => {
    const value = 'correct-horse-battery';
    const redactor = redactorOf([value]);
    for (let before = 0; before < 15; before += 1) {
      const given = 'user:long-name-x'.slice(0, before) + value;
      const inner = `{"auth":"${Buffer.from(given).toString('base64')}"}`;
      for (const start of ['', 'a', 'ab']) {
        const shown = redactor.text(Buffer.from(start + inner).toString('base64'));
        expect(shown).toContain('***');
        const [left = ''] = shown.split('***');
        expect(
          Buffer.from(Buffer.from(left, 'base64').toString().split('"').at(-1) ?? '', 'base64').toString(),
        ).not.toContain('co');
      }
      const base32 = spawnSync('base32', ['-w0'], { input: given, encoding: 'utf8' }).stdout;
      expect(redactor.text(base32)).toMatch(/^[A-Z2-7]*\*\*\*[A-Z2-7]?=*$/);
      expect(redactor.text(base32.toLowerCase())).toMatch(/^[a-z2-7]*\*\*\*[a-z2-7]?=*$/);
    }
  });

  test.each([
    0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x200b, 0x2060, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb,
    0x1bca0, 0x1bca3, 0x1d173, 0x1d17a, 0xe0001, 0xe0100,
  ])('a secret with characters in it that nobody sees is caught, however it is cut: U+%#', (code) => {
    const given = Buffer.from(Array.from('<hunter22>').join(String.fromCodePoint(code)));
    for (let cut = 0; cut <= given.length; cut += 1) {
      expect(through(redactorOf(['hunter22']), given, [cut]).toString()).toContain('***');
    }
    expect(redactorOf(['hunter22', 'a\u{1d172}b\u{1bca4}c']).text('a\u{1d172}b\u{1bca4}c')).toBe('***');
  });

  test('letters are the same whether their accents stand by themselves or not', () => {
    for (const value of ['pässwörd', 'pässwörd'.normalize('NFD')]) {
      const redactor = redactorOf([value]);
      expect([value.normalize('NFD'), value.normalize()].map((form) => redactor.text(form))).toEqual(['***', '***']);
    }
  });

  test.each([
    [['xxd'], '00000000: ***  ***\n00000010: ***            ***\n'],
    [['xxd', '-p', '-c', '20'], '***\n'],
    [['hexdump', '-C'], '00000000  ***  |***|\n00000010  ***              |***|\n0000001c\n'],
    [['od', '-An', '-tx1'], ' ***\n ***\n'],
  ])('the rows of a dump of it are caught: %j', ([program = '', ...args], shown) => {
    const value = 'correct-horse-battery-staple';
    const { stdout } = spawnSync(program, args, { input: value, encoding: 'utf8' });
    expect(redactorOf([value]).text(stdout)).toBe(shown);
  });

  test('a secret of several lines is caught whole, line by line, and in base64 that a tool has broken into lines', () => {
    const key = Array.from({ length: 9 }, (_, n) => `${n}${'abcdefgh'.repeat(7)}`).join('\n');
    const redactor = redactorOf([`${key}\n`]);
    expect(redactor.text(`a ${key} b`)).toBe('a *** b');
    expect(redactor.text(key.replaceAll('\n', '\r\n'))).toBe('***');
    expect(redactor.text(`> ${key.split('\n')[4]} <`)).toBe('> *** <');
    expect(redactor.text(JSON.stringify({ key }))).toBe('{"key":"***"}');
    const broken =
      Buffer.from(key)
        .toString('base64')
        .match(/.{1,76}/g) ?? [];
    expect(redactor.text(broken.slice(0, -1).join('\n')).replaceAll(/[*\n]/g, '')).toBe('');
  });

  test('the leaf strings of a JSON document are secrets, short words, numbers and keys in it are not', () => {
    const redactor = redactorOf([
      JSON.stringify({ type: 'user', deep: [{ password: 'hunter-22' }], port: 123456, enabled: 'true' }),
    ]);
    expect(redactor.text('user password 123456 true hunter-22')).toBe('user password 123456 true ***');
  });

  test('nothing is held back that can not be the beginning of a secret, and no more than that', () => {
    const stream = redactorOf(['hunter22']).stream();
    expect(Buffer.from(stream.write(Buffer.from('login hunt'))).toString()).toBe('login ');
    expect(Buffer.from(stream.write(Buffer.from('ing\n'))).toString()).toBe('hunting\n');
    expect(Buffer.from(stream.write(Buffer.from('hunter2'))).toString()).toBe('');
    expect(Buffer.from(stream.end()).toString()).toBe('hunter2');
  });

  test('of a value that a sentence of ours has cut, no telling beginning is left', () => {
    const redactor = redactorOf([`key "${'0123456789'.repeat(9)}`]);
    expect(redactor.text(`there is no key ${quote(`key "${'0123456789'.repeat(9)}`)} here`)).toBe(
      'there is no key "***…" here',
    );
    expect(redactor.text('some text… and the key…')).toBe('some text… and the key…');
    const short = redactorOf(['hunter', 'unterhaltung']);
    expect(short.text('it is hun… or hunte…')).toBe('it is ***… or ***…');
    expect(Buffer.from(short.bytes(Buffer.from('it is hun… or hunte…'))).toString()).toBe('it is ***… or ***…');
    expect(short.text('it is hu… of the unte…')).toBe('it is hu… of the unte…');
    expect(short.text('of the bunterhal…')).toBe('of the b***…');
  });

  test('without secrets, and where nothing is found, the chunk itself goes through', () => {
    const chunk = Buffer.from('plain output\n');
    expect(createRedactor().stream().write(chunk)).toBe(chunk);
    expect(redactorOf(['hunter22']).stream().write(chunk)).toBe(chunk);
  });

  test('a secret that becomes known while a stream is open is redacted from there on', () => {
    const redactor = redactorOf(['first-secret']);
    const stream = redactor.stream();
    const before = Buffer.from(stream.write(Buffer.from('late-one '))).toString();
    redactor.add('late-one');
    const after = Buffer.concat([
      stream.write(Buffer.from('late-one first-secret late-')),
      stream.write(Buffer.from('one')),
      stream.end(),
    ]);
    expect([before, after.toString()]).toEqual(['late-one ', '*** *** ***']);
  });

  test('values and keys of JSON are redacted at any depth', () => {
    const value = { 'a hunter22': [{ b: 'x hunter22' }, 5, null, true], ['__proto__']: 'hunter22' };
    expect(JSON.stringify(redactorOf(['hunter22']).deep(value))).toBe(
      '{"a ***":[{"b":"x ***"},5,null,true],"__proto__":"***"}',
    );
  });

  test('blank and very short values are left alone', () => {
    const redactor = redactorOf(['', '  \n', 'ab', ' x ']);
    expect(redactor.text('ab x  \n')).toBe('ab x  \n');
  });

  test('a value of 200,000 characters is hidden whole, in base64 too, also where it repeats itself, and found in no time', () => {
    const letters = Array.from({ length: 40_000 }, (_, index) =>
      (index * 7919 * (index % 31)).toString(36).padStart(5, 'x'),
    );
    const values = [
      letters.join('').slice(0, 200_000),
      'ab'.repeat(100_000),
      'a'.repeat(200_000),
      'secret-line\n'.repeat(16_000),
    ];
    for (const value of values) {
      const redactor = redactorOf([value]);
      expect(redactor.text(`<${value}>`)).toBe(`<***${value.endsWith('\n') ? '\n' : ''}>`);
      const hidden = redactor.text(Buffer.from(`<${value}>`).toString('base64'));
      expect([hidden.length < 20, hidden.includes('***')]).toEqual([true, true]);
    }
  });

  test('ten thousand masks neither break it nor slow it to a halt', () => {
    const redactor = redactorOf(Array.from({ length: 10_000 }, (_, n) => `common-prefix-${n}`));
    expect(redactor.text('common-prefix-9999 common-prefix-')).toBe('*** common-prefix-');
  });
});

describe('which values are secret', () => {
  test('those that are listed, and those of variables named like one with at least 6 characters', () => {
    const environment = {
      LISTED: 'abc',
      NPM_TOKEN: 'npm_123456',
      db_password: 'hunter22',
      MY_API_KEY: 'short',
      KEY: 'public-key',
      TOKEN_FILE: '/etc/token',
      EMPTY_SECRET: '',
    };
    expect(secretValues(['LISTED', 'MISSING'], environment)).toEqual(['npm_123456', 'hunter22', 'abc']);
  });
});
