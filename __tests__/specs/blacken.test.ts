import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { createRedactor } from '../../src/protocol/redact.ts';
import { blacken } from '../../src/store/blacken.ts';
import { tempRepo } from '../support/temp-repo.ts';

/** Bytes that are read at once. */
const step = 1024 * 1024;

test('Every place of a late secret in a log is covered, dense or sparse, across what is read at once, and nothing else', async () => {
  const secret = 'late-SECRET-0123';
  using repo = tempRepo();
  const path = join(repo.path, 'a.log');
  const dense = `${secret}\n`.repeat(1000);
  const untilBorder = 'x'.repeat(step - dense.length - 5);
  const text = `${dense}${untilBorder}${secret}${'y'.repeat(step)}\n${secret}${secret}z\n`;
  writeFileSync(path, text);
  const redactor = createRedactor();
  redactor.add(secret);
  await blacken(path, redactor);
  expect(readFileSync(path, 'utf8')).toBe(text.replaceAll(secret, '*'.repeat(secret.length)));
});
