import type { TaskSettings } from '../model/config.ts';
import type { Origin, OriginSource } from '../model/plan.ts';
import type { Located } from '../model/source-file.ts';
import type { Entry } from '../model/shape.ts';
import { originOf } from './origin.ts';

/** A value that knows its place and which level of the configuration it came from. */
export interface Sourced<T> extends Located<T> {
  readonly origin: Origin;
}

/** The keys that one level overrides as a whole; `env` and `resources` merge by their own keys. */
export type PlainSettings = {
  readonly [N in Exclude<keyof TaskSettings, 'env' | 'resources'>]?: Sourced<NonNullable<TaskSettings[N]>['value']>;
};

/** Settings of one level, or of several merged. The maps are never changed once made, so levels may share them. */
export interface Level {
  readonly plain: PlainSettings;
  readonly env: ReadonlyMap<string, Sourced<string>>;
  readonly resources: ReadonlyMap<string, Sourced<number>>;
}

export const nothing: Level = { plain: {}, env: new Map(), resources: new Map() };

/** What is written in one place, as a level. */
export function levelOf(source: OriginSource, settings: TaskSettings): Level {
  const { env, resources } = settings;
  return {
    plain: plainOf(source, settings),
    env: env === undefined ? nothing.env : entriesOf(source, env.value),
    resources: resources === undefined ? nothing.resources : entriesOf(source, resources.value.map(amountOf)),
  };
}

/** The one rule of what wins: the upper level does, whole values replace, `env` and `resources` merge key by key. */
export function merge(lower: Level, upper: Level): Level {
  if (lower === nothing) return upper;
  if (upper === nothing) return lower;
  return {
    plain: { ...lower.plain, ...upper.plain },
    env: mergeMaps(lower.env, upper.env),
    resources: mergeMaps(lower.resources, upper.resources),
  };
}

function plainOf(source: OriginSource, settings: TaskSettings): PlainSettings {
  const plain: Record<string, Sourced<unknown>> = {};
  for (const name in settings) {
    if (name === 'env' || name === 'resources') continue;
    const setting = settings[name as keyof TaskSettings];
    if (setting !== undefined) plain[name] = sourced<unknown>(source, setting);
  }
  return plain;
}

export function sourced<T>(source: OriginSource, { value, span }: Located<T>): Sourced<T> {
  return { value, span, origin: originOf(source, span) };
}

/** The variables of one mapping, for the file's own `env`. */
export function envLevel(source: OriginSource, env: readonly Entry<string>[]): Level {
  return env.length === 0 ? nothing : { ...nothing, env: entriesOf(source, env) };
}

function entriesOf<T>(source: OriginSource, entries: readonly Entry<T>[]): ReadonlyMap<string, Sourced<T>> {
  return new Map(entries.map(({ key, value }) => [key.value, sourced(source, value)]));
}

/** A resource in a list is one of it. */
function amountOf(item: Located<string> | Entry<number>): Entry<number> {
  return 'key' in item ? item : { key: item, value: { value: 1, span: item.span } };
}

function mergeMaps<T>(lower: ReadonlyMap<string, T>, upper: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  if (upper.size === 0) return lower;
  return lower.size === 0 ? upper : new Map([...lower, ...upper]);
}
