import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { CommandLineRepo } from '../support/command-line.ts';
import { findSecrets } from '../support/secret-finder.ts';

const secret = 'correct-horse/battery+staple';

/** Says the secret in every way, again and again in odd pieces, meets the test, and stays. */
const teller = `
import base64, os, sys, time, urllib.parse
secret = os.environ['A_TOKEN']
forms = [secret, base64.b64encode(secret.encode()).decode(), urllib.parse.quote(secret, safe=''), secret.encode().hex()]
data = ''.join(f'{number} {form}\\n' for number in range(2000) for form in forms).encode()
for at in range(0, len(data), 997): os.write(1 + at % 2, data[at:at + 997])
for name in ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']:
    with open(os.environ[name], 'a') as file: file.write('given=' + secret + '\\n')
os.write(1, ('\\n::error::' + secret + '\\n' + secret[:15]).encode())
open('meets', 'w').write(str(os.getpid()))
time.sleep(600)
`;

/** Every file below the folder with its text, hidden and temporary ones too, and as one more the names of all. */
function filesBelow(folder: string): readonly (readonly [string, string])[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return [['names', entries.map(({ name }) => name).join('\n')], ...files.map((path) => [path, textOf(path)] as const)];
}

/** A temporary name may have gone since it was seen. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

test('At no moment does a file that may be uploaded hold a known secret: not while tasks print it, not after a SIGKILL', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'killed-'));
  try {
    await using repo = new CommandLineRepo({
      'tell.py': teller,
      'orchestrator.yml': [
        'tasks:',
        '  first: { run: \'echo "$A_TOKEN"; echo "told=$A_TOKEN" >> "$GITHUB_OUTPUT"; exit 1\' }',
        '  tell: { needs: [first], if: always(), script: tell.py }',
      ].join('\n'),
    });
    const meeting = repo.hears('meets');
    const run = repo.start(['run'], { A_TOKEN: secret, RUNNER_TEMP: temp });
    // As often as there is something new to see.
    const watched = (async () => {
      let snapshots = 0;
      for (let met = false; !met; snapshots += 1) {
        met = await Promise.race([meeting.then(() => true), new Promise<false>((go) => setImmediate(() => go(false)))]);
        if (!repo.has('.orchestrator/runs')) continue;
        for (const [path, text] of filesBelow(join(repo.path, '.orchestrator'))) {
          if (text.includes(secret)) throw new Error(`${path} holds it`);
        }
      }
      return snapshots;
    })();
    expect(await run.until(watched)).toBeGreaterThan(1);
    run.signal('SIGKILL');
    await run.ended;
    // Nobody ends it any more.
    process.kill(Number(await meeting), 'SIGKILL');
    const files = filesBelow(join(repo.path, '.orchestrator'));
    expect(files.map(([path]) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(['first.log', 'first.json', 'tell.log', 'events.ndjson']),
    );
    for (const [path, text] of files) expect([path, findSecrets(text, [secret])]).toEqual([path, []]);
    // What lies elsewhere, as scripts need it raw, is for the same user alone.
    for (const entry of readdirSync(temp)) {
      expect((statSync(join(temp, entry)).mode & 0o077).toString(8)).toBe('0');
    }
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}, 60_000);
