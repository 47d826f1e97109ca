import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { linkStatOf } from '../files/stat.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { missingConfig, noConfig } from '../model/problems/config.ts';
import { nearest } from '../text/nearest.ts';

/** Which file holds the configuration, and what was looked at to find out. */
export interface LocatedConfig {
  /** Relative to the workspace, with `/`. `undefined`: there is none, and everything below `scripts/` is run; or see the diagnostics. */
  readonly path: string | undefined;
  readonly lookedAt: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const names = ['orchestrator.yml', 'orchestrator.yaml', 'orchestrator.json'];
const places = [...names, ...names.map((name) => `.github/${name}`)];

/** The file that was named, relative to the workspace, or the first of those where it is expected. */
export function locateConfig(workspace: string, given: string | undefined): LocatedConfig {
  if (given !== undefined && given !== '') return locateGiven(workspace, given);
  const path = places.find((place) => exists(join(workspace, place)));
  const lookedAt = path === undefined ? places : places.slice(0, places.indexOf(path) + 1);
  const isNothing = path === undefined && !isFolder(join(workspace, 'scripts'));
  return { path, lookedAt, diagnostics: isNothing ? [noConfig(lookedAt)] : [] };
}

function locateGiven(workspace: string, given: string): LocatedConfig {
  const path = relative(workspace, resolve(workspace, given)).split(sep).join('/');
  const found = exists(join(workspace, path));
  return {
    path: found ? path : undefined,
    lookedAt: [path],
    diagnostics: found ? [] : [missingConfig(given, neighbourOf(workspace, path))],
  };
}

/** A file with nearly that name in the same folder, else one in which a configuration is expected. */
function neighbourOf(workspace: string, path: string): string | undefined {
  const folder = dirname(path);
  const near = nearest(basename(path), namesIn(join(workspace, folder)));
  if (near !== undefined) return folder === '.' ? near : `${folder}/${near}`;
  return places.find((place) => exists(join(workspace, place)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

/** A link that leads nowhere is there: who reads it will say so, where nobody would see why it was passed over. */
function exists(path: string): boolean {
  return linkStatOf(path) !== undefined;
}

/** A link to a folder is not followed, as everywhere in discovery. */
function isFolder(path: string): boolean {
  return linkStatOf(path)?.isDirectory() ?? false;
}
