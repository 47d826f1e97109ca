import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A repository with a configuration and the workflow that `emit github` makes of it.
 *
 * @param {string} configuration
 * @param {Record<string, string>} scripts
 */
export function withEmitted(configuration, scripts = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-'));
  try {
    const files = { 'orchestrator.yml': configuration, ...scripts };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const program = join(import.meta.dirname, '../../dist/cli.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'emit', 'github', '-o', '-'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return { ...files, '.github/workflows/emitted.yml': stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
