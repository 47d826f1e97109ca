import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { wantedOfRun } from '../../src/action/earlier-artifact.ts';
import { unzip } from '../../src/action/unzip.ts';
import { zip } from '../support/zip.ts';

let top: string;
let folder: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'unzip-'));
  folder = join(top, 'a', 'b', 'run');
  mkdirSync(folder, { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true }));

function take(archive: Buffer, atMost = 1_000_000): Promise<void> {
  writeFileSync(join(top, 'archive'), archive);
  return unzip(join(top, 'archive'), folder, { wanted: wantedOfRun, atMost });
}

const all = (): readonly string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1))
    .toSorted((a, b) => (a < b ? -1 : 1));

describe('Of an archive that may come from anywhere', () => {
  test('the files of a run directory are taken, and no others', async () => {
    const texts = {
      'events.ndjson': '{}\n',
      'logs/a.log': 'x'.repeat(100_000),
      'logs/empty.log': '',
      'tasks/a.json': '{}',
    };
    await take(zip({ ...texts, 'run.json': '{}', 'report.html': 'x', 'logs/deep/a.log': 'x', 'tasks/a.sh': 'x' }));
    expect(all()).toEqual([...Object.keys(texts).map((name) => `a/b/run/${name}`), 'archive'].toSorted());
    for (const [name, text] of Object.entries(texts)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  test('nothing is written elsewhere, whatever the names are', async () => {
    const names = [
      '../x',
      '/x',
      'logs/../../x',
      'logs/..',
      'logs/.',
      'tasks/..json/../../x.json',
      'logs\\..\\x',
      'C:\\x',
      'logs/',
    ];
    await take(zip(Object.fromEntries(names.map((name) => [name, 'x']))));
    expect(all()).toEqual(['archive']);
  });

  test('a link becomes a plain file that holds its text', async () => {
    await take(zip({ 'events.ndjson': { link: '/etc/passwd' } }));
    expect(lstatSync(join(folder, 'events.ndjson')).isFile()).toBe(true);
    expect(readFileSync(join(folder, 'events.ndjson'), 'utf8')).toBe('/etc/passwd');
  });

  test('no more is written than allowed, whatever it says of itself', async () => {
    const bomb = zip({ 'logs/a.log': '0'.repeat(5_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    await expect(take(bomb)).rejects.toThrow('holds too much');
    expect(lstatSync(join(folder, 'logs/a.log')).size).toBeLessThan(1_000_001);
  });

  test('a file that comes twice is refused', async () => {
    const twice = zip({ 'logs/a.log': '1', 'logs/b.log': '2' });
    for (let at = twice.indexOf('b.log'); at >= 0; at = twice.indexOf('b.log', at)) twice.write('a.log', at);
    await expect(take(twice)).rejects.toThrow('EEXIST');
  });

  test('what is torn anywhere is refused or gives whole files, and never waits', async () => {
    const text = JSON.stringify(Array.from({ length: 200 }, (_, index) => index * 7919));
    const whole = zip({ 'events.ndjson': text, 'logs/a.log': text });
    for (let length = 0; length < whole.length; length += 97) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      await expect(take(whole.subarray(0, length))).rejects.toThrow();
    }
    for (let at = 0; at < whole.length; at += 19) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      await take(broken).catch(() => {});
      expect(all().every((name) => name === 'archive' || name.startsWith('a/b/run/'))).toBe(true);
    }
  }, 60_000);
});
