import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

/** Of Node's own modules those that a verb has loaded by its end, by the bundle that is shipped. */
function loadedBy(...args: readonly string[]): readonly string[] {
  const tell = "process.on('exit', () => process.stderr.write('\\nloaded: ' + JSON.stringify(process.moduleLoadList)))";
  const { stderr, status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: join(root, 'examples'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}` },
  });
  expect(status).toBe(0);
  return JSON.parse(/^loaded: (.*)$/m.exec(stderr)?.[1] ?? '') as readonly string[];
}

describe('A short command', () => {
  test.each(['list --json', 'validate', 'graph'])('loads nothing that takes longer than its work: %s', (line) => {
    const modules = loadedBy(...line.split(' '));
    expect(modules).toContain('NativeModule fs');
    for (const name of ['crypto', 'child_process', 'http']) expect(modules).not.toContain(`NativeModule ${name}`);
  });
});
