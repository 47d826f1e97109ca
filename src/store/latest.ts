import { lstatSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { temporaryName, writeWhole } from './atomic-file.ts';
import { isRunId, timeOfRun } from './run-id.ts';

/**
 * `<output-dir>/latest` points to the newest run: a link, replaced by renaming; where there are no links (Windows without
 * the right to make them, some network drives) a file that holds the path `runs/<run-id>`. An older run never takes it
 * from a newer one, unless it is `resumed`: then that is the one that somebody works on. Throws as `node:fs` does.
 */
export function pointLatest(outputDirectory: string, runId: string, resumed = false): void {
  if (resumed) {
    link(outputDirectory, runId);
    return;
  }
  // Another run may have begun between the look and the link: whoever links last looks once more, and sees it.
  for (let linked = '', newest = runId; newest !== linked; newest = newestRun(outputDirectory, runId)) {
    linked = newestRun(outputDirectory, runId);
    link(outputDirectory, linked);
  }
}

/** Of the runs whose time has come: the name of a folder alone, which a repository may hold, shall not stand for ever. */
function newestRun(outputDirectory: string, runId: string): string {
  const now = timeOfRun(new Date(Date.now() + 60_000));
  return readdirSync(join(outputDirectory, 'runs'))
    .filter((name) => isRunId(name) && name < now)
    .reduce((newest, name) => (name > newest ? name : newest), runId);
}

function link(outputDirectory: string, runId: string): void {
  const latest = join(outputDirectory, 'latest');
  const target = `runs/${runId}`;
  const temporary = temporaryName(latest);
  try {
    symlinkSync(target, temporary, 'dir');
    renameSync(temporary, latest);
  } catch {
    rmSync(temporary, { force: true });
    writeWhole(latest, `${target}\n`);
  }
}

/** The path itself, or what it points to where it is the file that stands in for a link. */
export function followLatest(path: string): string {
  if (basename(path) !== 'latest' || lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return path;
  return join(dirname(path), targetOf(path) ?? '');
}

/** `runs/<run-id>`; `undefined` where nothing of ours is there. */
function targetOf(latest: string): string | undefined {
  try {
    const stat = lstatSync(latest);
    if (stat.isSymbolicLink()) return readlinkSync(latest);
    const text = stat.isFile() && stat.size < 200 ? readFileSync(latest, 'utf8').trim() : '';
    return /^runs\/[\w-]+$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
