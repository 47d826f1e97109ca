import type { TaskSettings } from '../model/config.ts';
import type { Origin, OriginSource } from '../model/plan.ts';
import type { Entry } from '../model/shape.ts';
import type { Located } from '../model/source-file.ts';
import { originOf } from './origin.ts';

/** The keys that one level overrides as a whole; `env` and `resources` merge by their own keys. */
export type PlainSettings = Omit<TaskSettings, 'env' | 'resources'>;

/** Settings of one level, or of several merged. Nothing in it is changed once made, so levels share what is equal. */
export interface Level {
  /** As they were read. */
  readonly plain: PlainSettings;
  readonly env: ReadonlyMap<string, Located<string>>;
  readonly resources: ReadonlyMap<string, Located<number>>;
  /** Where each value came from, by the names that a plan has for them. */
  readonly origins: Readonly<Record<string, Origin>>;
}

const noValues = new Map<string, never>();

export const nothing: Level = { plain: {}, env: noValues, resources: noValues, origins: {} };

/** Names that differ from the key of the configuration. */
const plannedNames: Readonly<Record<string, string>> = {
  script: 'command',
  run: 'command',
  args: 'command.args',
  shell: 'command.shell',
  'working-directory': 'working_directory',
  'idle-timeout': 'idle_timeout',
  'kill-after': 'kill_after',
  'allowed-exit-codes': 'allowed_exit_codes',
  'continue-on-error': 'continue_on_error',
  'id-token': 'id_token',
  'memory-limit': 'memory_limit',
};

/** What is written in one place, as a level. */
export function levelOf(source: OriginSource, settings: TaskSettings): Level {
  const origins: Record<string, Origin> = {};
  let name: keyof TaskSettings;
  for (name in settings) {
    const setting = settings[name];
    if (setting === undefined || name === 'env' || name === 'resources') continue;
    origins[plannedNames[name] ?? name] = originOf(source, setting.span);
  }
  const env = mapOf(settings.env?.value);
  const resources = mapOf(settings.resources?.value.map(amountOf));
  if (env.size > 0) for (const [key, { span }] of env) origins[`env.${key}`] = originOf(source, span);
  if (resources.size > 0) for (const [key, { span }] of resources) origins[`resources.${key}`] = originOf(source, span);
  return { plain: settings, env, resources, origins: Object.freeze(origins) };
}

/** The one rule of what wins: the upper level does, whole values replace, `env` and `resources` merge key by key. */
export function merge(lower: Level, upper: Level): Level {
  if (lower === nothing) return upper;
  if (upper === nothing) return lower;
  return {
    plain: { ...lower.plain, ...upper.plain },
    env: mergeMaps(lower.env, upper.env),
    resources: mergeMaps(lower.resources, upper.resources),
    origins: Object.freeze({ ...lower.origins, ...upper.origins }),
  };
}

function mapOf<T>(entries: readonly Entry<T>[] | undefined): ReadonlyMap<string, Located<T>> {
  return entries === undefined ? noValues : new Map(entries.map(({ key, value }) => [key.value, value]));
}

/** A resource in a list is one of it. */
function amountOf(item: Located<string> | Entry<number>): Entry<number> {
  return 'key' in item ? item : { key: item, value: { value: 1, span: item.span } };
}

function mergeMaps<T>(lower: ReadonlyMap<string, T>, upper: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  if (upper.size === 0) return lower;
  return lower.size === 0 ? upper : new Map([...lower, ...upper]);
}
