import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The command line as it is committed. */
export const program = join(import.meta.dirname, '../../dist/cli.js');

/**
 * A repository with a configuration and the workflow that `emit github` makes of it.
 *
 * @param {string} configuration
 * @param {Record<string, string>} scripts
 * @param {string[]} options of `emit`
 */
export function withEmitted(configuration, scripts = {}, options = []) {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-'));
  try {
    const files = { 'orchestrator.yml': configuration, ...scripts };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'emit', 'github', '-o', '-', ...options], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return { ...files, '.github/workflows/emitted.yml': stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
