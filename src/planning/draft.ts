import type { Config, TaskSettings } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Origin, OriginSource } from '../model/plan.ts';
import * as problems from '../model/problems/planning.ts';
import type { Script } from '../model/script.ts';
import type { Span } from '../model/source-file.ts';
import { byteOrderOf } from '../text/byte-order.ts';
import { globMatcher, isGlob } from '../text/glob.ts';
import { nearest } from '../text/nearest.ts';
import { checkSettings, type Pools } from './check-settings.ts';
import { type Level, levelOf, merge, nothing } from './merge.ts';
import { originOf } from './origin.ts';

/** A task as written, all levels merged, before its matrix is expanded and its needs are looked up. */
export interface Draft {
  readonly id: string;
  /** Its key in `tasks` or its script's path; only a hint for those who need it by that though it has another id. */
  readonly key: string;
  readonly level: Level;
  readonly script: Script | undefined;
  readonly origin: Origin;
  /** Where to point for complaints about the task as a whole. */
  readonly place: Span;
}

export interface Sources {
  readonly config: Config;
  /** Discovered. */
  readonly scripts: readonly Script[];
  /** Of each task by hand, in file order, the one that it names. */
  readonly handScripts: readonly (Script | undefined)[];
}

/** Makes a level of what is written in one place, and complains about it. */
type ReadLevel = (source: OriginSource, settings: TaskSettings) => Level;

/** Tasks by hand in file order, then discovered scripts by path. */
export function draftTasks(sources: Sources, pools: Pools, diagnostics: Diagnostic[]): readonly Draft[] {
  const { env, defaults } = sources.config.settings;
  const read: ReadLevel = (source, settings) => {
    checkSettings(settings, pools, diagnostics);
    return levelOf(source, settings);
  };
  const base = merge(
    env === undefined ? nothing : levelOf('file', { env }),
    defaults === undefined ? nothing : read('defaults', defaults.value),
  );
  return [...draftHandTasks(sources, base, read, diagnostics), ...draftScripts(sources, base, read, diagnostics)];
}

function draftHandTasks(
  { config, scripts, handScripts }: Sources,
  base: Level,
  read: ReadLevel,
  diagnostics: Diagnostic[],
): Draft[] {
  const discovered = new Map(scripts.map((script) => [script.path, script]));
  return (config.settings.tasks?.value ?? []).map(({ key, value: { value: settings } }, i) => {
    const script = handScripts[i];
    const level = merge(merge(base, headerLevel(script, 'by hand', read)), read('task', settings));
    const id = level.plain.id?.value ?? key.value;
    const twin = script && discovered.get(script.path);
    if (twin !== undefined && settings.script !== undefined) {
      diagnostics.push(problems.scriptRunsTwice(twin.path, [twin.path, id], settings.script.span));
    }
    return {
      id,
      key: key.value,
      level,
      script,
      origin: originOf('task', key.span),
      place: level.plain.id?.span ?? key.span,
    };
  });
}

function draftScripts({ config, scripts }: Sources, base: Level, read: ReadLevel, diagnostics: Diagnostic[]): Draft[] {
  const compare = byteOrderOf(scripts.map(({ path }) => path));
  const inOrder = scripts.toSorted((a, b) => compare(a.path, b.path));
  const overrides = readOverrides(config, inOrder, read, diagnostics);
  return inOrder.map((script) => {
    let level = merge(base, headerLevel(script, 'discovered', read));
    for (const glob of overrides.globs) if (glob.matches(script.path)) level = merge(level, glob.level);
    for (const exact of overrides.exact.get(script.path) ?? []) level = merge(level, exact);
    const id = level.plain.id;
    return {
      id: id?.value ?? script.path,
      key: script.path,
      level,
      script,
      origin: Object.freeze({ source: 'discovery', file: script.path }),
      place: id?.span ?? { file: script.header?.file ?? { path: script.path, text: '' }, start: 0, end: 0 },
    };
  });
}

/** A task by hand has a name already, its key: the one in the header is for the discovered script. */
function headerLevel(script: Script | undefined, use: 'discovered' | 'by hand', read: ReadLevel): Level {
  if (script?.header === undefined) return nothing;
  const { id, ...rest } = script.header.settings.value;
  return read('header', use === 'by hand' || id === undefined ? rest : { ...rest, id });
}

interface ScriptOverrides {
  readonly globs: readonly { readonly matches: (path: string) => boolean; readonly level: Level }[];
  readonly exact: ReadonlyMap<string, readonly Level[]>;
}

function readOverrides(
  config: Config,
  scripts: readonly Script[],
  read: ReadLevel,
  diagnostics: Diagnostic[],
): ScriptOverrides {
  const written = config.settings.scripts?.value ?? [];
  if (written.length === 0) return { globs: [], exact: new Map() };
  const paths = new Set(scripts.map(({ path }) => path));
  const globs: { matches: (path: string) => boolean; level: Level }[] = [];
  const exact = new Map<string, Level[]>();
  for (const { key, value } of written) {
    const path = key.value.replace(/^(?:\.\/+)+/, '');
    const level = read('scripts', value.value);
    if (paths.has(path)) {
      exact.set(path, [...(exact.get(path) ?? []), level]);
      continue;
    }
    const matches = isGlob(path) ? globMatcher(path) : () => false;
    if (scripts.some((script) => matches(script.path))) globs.push({ matches, level });
    else diagnostics.push(problems.unknownScript(key.value, nearest(path, paths), key.span));
  }
  return { globs, exact };
}
