import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

import type { TaskDigests } from '../model/event.ts';
import type { PlannedTask } from '../model/plan.ts';
import { taskDigest } from '../planning/digest.ts';

/** What a task is now: its definition, and what stands in the script that it names. */
export function digestsOf(task: PlannedTask, workspace: string): TaskDigests {
  const { command } = task;
  return {
    task: taskDigest(task),
    script: command.kind === 'script' ? contentDigest(join(workspace, command.script)) : null,
  };
}

const piece = 256 * 1024;

/** SHA-256 in hex of a plain file; `null` for what is none and what can't be read. */
function contentDigest(path: string): string | null {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile()) return null;
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(piece, stat.size + 1));
    for (let length = -1; length !== 0;) {
      length = readSync(file, buffer);
      hash.update(buffer.subarray(0, length));
    }
    return hash.digest('hex');
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
