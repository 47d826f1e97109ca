import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { readPlainFile } from '../files/plain-file.ts';
import type { Redactor } from '../protocol/redact.ts';
import { writeWhole } from './atomic-file.ts';
import { blacken } from './blacken.ts';
import { largestTaskFile } from './run-sources.ts';

/** Takes secrets out of the logs in a folder, those that are being written too. Throws as `node:fs` does. */
export async function redactLogs(folder: string, redactor: Pick<Redactor, 'places'>): Promise<void> {
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.log')) await blacken(join(folder, name), redactor);
  }
}

/**
 * Writes those of the files of tasks anew whose texts are others now. Each is read and written in one turn, so that none is
 * written in between. Throws as `node:fs` does.
 */
export async function redactTaskFiles(folder: string, change: (facts: object) => object): Promise<void> {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue;
    await setImmediate();
    const path = join(folder, name);
    const read = readPlainFile(path, { atMost: largestTaskFile, noLink: true });
    const facts = read.ok ? objectIn(read.bytes) : undefined;
    if (facts === undefined) continue;
    const told = JSON.stringify(change(facts), null, 2);
    if (told !== JSON.stringify(facts, null, 2)) writeWhole(path, `${told}\n`);
  }
}

function objectIn(bytes: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined; // a script has written to it; the scan before the upload looks at it as it is
  }
}
