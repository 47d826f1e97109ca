import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, jest, test } from '@jest/globals';
import * as fc from 'fast-check';

import { CommandLineRepo } from '../support/command-line.ts';
import { makeWorkspace } from '../support/runner.ts';
import { findSecrets } from '../support/secret-finder.ts';

/** Each case is a run of real processes. */
const numRuns = process.env['ORCH_LONG'] === undefined ? 3 : 100;

/** Writes what `chunks.json` says, piece by piece, and hands texts on in all the ways there are. */
const teller = `
import base64, json, os, sys
said = json.load(open('chunks.json'))
for stream, data in said['chunks']: os.write(stream, base64.b64decode(data))
for index, text in enumerate(said['texts']):
    with open(os.environ['GITHUB_OUTPUT'], 'a') as file: file.write(f'o{index}<<END-OF-TEXT\\n{text}\\nEND-OF-TEXT\\n')
    with open(os.environ['GITHUB_STEP_SUMMARY'], 'a') as file: file.write(text + '\\n')
    flat = text.replace('%', '%25').replace('\\r', '%0D').replace('\\n', '%0A')
    os.write(1, ('\\n::error title=' + flat.replace(':', '%3A').replace(',', '%2C') + '::' + flat + '\\n').encode())
sys.exit(1)
`;

const random = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{10,40}$/),
  fc.stringMatching(/^[!-~]{10,30}$/),
  fc.stringMatching(/^[!-~äöüß€]{12,24}$/),
);
/** Of one line, for what is sought is each line. */
const secret = random.filter((text) => !/^["']|["']$|\*{3}|^[[{]/.test(text));

type Encode = (text: string) => string;
const escaped: Encode = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const plainly: Encode = (text) => text;
const encodings: readonly Encode[] = [
  plainly,
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(text).toString('base64url'),
  (text) => Buffer.from(text).toString('hex'),
  (text) => Buffer.from(text, 'utf16le').toString('base64'),
  (text) =>
    (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\n'),
  (text) => encodeURIComponent(text),
  (text) => new URLSearchParams({ v: text }).toString(),
  (text) => encodeURIComponent(text).replaceAll(/%../g, (code) => code.toLowerCase()),
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(text).replaceAll(/[\u0080-\uffff]/g, escaped),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  (text) => `'${text.replaceAll("'", "'\\''")}'`,
  ...[' ', ':', '%', '\\x'].map(
    (mark) => (text: string) =>
      Array.from(Buffer.from(text), (byte) => `${mark}${byte.toString(16).padStart(2, '0')}`).join(''),
  ),
  (text) => text.replaceAll(/[^]/g, escaped),
  (text) => Array.from(text, (character) => `&#${character.codePointAt(0)};`).join(''),
  // Each character in another way.
  (text) =>
    Array.from(text, (character, index) => {
      const code = character.codePointAt(0) ?? 0;
      const kind = (code + index) % 4;
      if (kind === 0 || '%&\\'.includes(character)) return `&#${code};`;
      if (kind === 1 || code > 0x7f) return `\\u{${code.toString(16)}}`;
      return kind === 2 ? `%${code.toString(16).padStart(2, '0')}` : character;
    }).join(''),
];
const marks = ['\u001b[31m', '\u001b[0m', '\0', '\u0001', '\u200b', '\u00ad', '\u007f'];

interface Case {
  readonly secrets: readonly string[];
  readonly chunks: readonly (readonly [number, string])[];
  readonly texts: readonly string[];
}

const saying = (secrets: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...secrets),
      fc.constantFrom(...encodings),
      fc.string({ maxLength: 70 }),
      fc.string({ maxLength: 20 }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...marks)), { maxLength: 2 }),
    )
    .map(([value, encode, before, after, inserted]) => {
      let told = value;
      if (encode === plainly) for (const [at, mark] of inserted) told = insert(told, at, mark);
      return `${encode(before + told + after)}\n`;
    });

/** Between two characters, and in no mark that is there already. */
function insert(text: string, at: number, mark: string): string {
  const place = at % (text.length + 1);
  return text.includes('\u001b') ? `${text}${mark}` : `${text.slice(0, place)}${mark}${text.slice(place)}`;
}

const aCase: fc.Arbitrary<Case> = fc
  .uniqueArray(secret, { minLength: 1, maxLength: 4 })
  .chain((secrets) =>
    fc.record({
      secrets: fc.constant(secrets),
      sayings: fc.array(saying(secrets), { minLength: 10, maxLength: 60 }),
      cuts: fc.array(fc.nat(), { maxLength: 60 }),
      streams: fc.infiniteStream(fc.constantFrom(1, 2)),
      texts: fc.array(saying(secrets), { minLength: 1, maxLength: 3 }),
    }),
  )
  .map(({ secrets, sayings, cuts, streams, texts }) => {
    const bytes = Buffer.from(sayings.join(''));
    const places = [0, ...cuts.map((cut) => cut % bytes.length).toSorted((a, b) => a - b), bytes.length];
    const chunks = places.slice(1).map((end, index) => {
      const chunk = bytes.subarray(places[index], end).toString('base64');
      return [Number(streams.next().value), chunk] as const;
    });
    return { secrets, chunks, texts: texts.map((text) => text.replaceAll('\0', '')) };
  });

/** Every file below the folder, by path, and the paths themselves. */
function everything(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map([
    ['the names', files.join('\n')],
    ...files.map((path) => [path, readFileSync(path, 'utf8')] as const),
  ]);
}

function filesOf({ secrets, chunks, texts }: Case): Readonly<Record<string, string>> {
  const names = secrets.map((_, index) => `SECRET_${index}`);
  return {
    'tell.py': teller,
    'chunks.json': JSON.stringify({ chunks, texts }),
    'orchestrator.json': JSON.stringify({
      secrets: names,
      tasks: {
        tell: { script: 'tell.py' },
        [`names ${secrets[0]}`.replaceAll('${{', '')]: {
          run: 'cat >&2 chunks.json; exit 1',
          name: 'names it',
          skip: `for ${secrets[0]}`.replaceAll('${{', ''),
        },
      },
    }),
  };
}

function environmentOf({ secrets }: Case): Readonly<Record<string, string>> {
  return Object.fromEntries(secrets.map((value, index) => [`SECRET_${index}`, value]));
}

jest.setTimeout(600_000);

describe('Random secrets, in random places, pieces and encodings, are found by nobody', () => {
  test('in a file of the run, nor on the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(aCase, async (given) => {
        await using repo = new CommandLineRepo(filesOf(given));
        const { stdout, stderr, code } = await repo.run(['run', '--json', '--verbose'], environmentOf(given));
        expect([code, stderr]).toEqual([1, expect.any(String)]);
        const places = [
          ...everything(join(repo.path, '.orchestrator')),
          ['stdout', stdout],
          ['stderr', stderr],
        ] as const;
        expect(places.length).toBeGreaterThan(8);
        // The finder finds them where they are.
        expect(findSecrets(repo.read('orchestrator.json'), given.secrets)).toContain(given.secrets[0]);
        for (const [place, text] of places) expect([place, findSecrets(text, given.secrets)]).toEqual([place, []]);
      }),
      { numRuns, endOnFailure: true },
    );
  });

  test('in what the Action gives to GitHub: its log, the summary, the outputs', async () => {
    await fc.assert(
      fc.asyncProperty(aCase, async (given) => {
        await using workspace = makeWorkspace(filesOf(given));
        const { raw, summary, outputs } = await workspace.start({}, environmentOf(given)).ended;
        expect(outputs['status']).toBe('failure');
        for (const text of [raw, summary, JSON.stringify(outputs), outputs['outputs'] ?? '']) {
          expect(findSecrets(text, given.secrets)).toEqual([]);
        }
      }),
      { numRuns: Math.ceil(numRuns / 2), endOnFailure: true },
    );
  });
});
