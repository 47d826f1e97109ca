import type { ConfigSettings } from '../model/config.ts';
import type { EmitSettings, Permission, Schedule } from '../model/plan.ts';
import type { Located } from '../model/source-file.ts';

/** When emitted pipelines run: each entry once, in file order, frozen. */
export function schedulesOf({ schedule }: Pick<ConfigSettings, 'schedule'>): readonly Schedule[] {
  const schedules = new Map<string, Schedule>();
  for (const { value } of schedule?.value ?? []) {
    const { cron, timezone } = value;
    if (cron === undefined) continue;
    const entry = { cron: cron.value, timezone: timezone?.value ?? 'UTC' };
    schedules.set(`${entry.cron} ${entry.timezone}`, Object.freeze(entry));
  }
  return Object.freeze([...schedules.values()]);
}

/** What only emitted pipelines have, frozen. */
export function emitSettingsOf({ emit }: Pick<ConfigSettings, 'emit'>): EmitSettings {
  const gitlab = emit?.value.gitlab?.value;
  const jenkins = emit?.value.jenkins?.value;
  const github = emit?.value.github?.value;
  return Object.freeze({
    gitlab: Object.freeze({
      image: gitlab?.image?.value,
      tags: textsOf(gitlab?.tags),
      stage: gitlab?.stage?.value,
    }),
    jenkins: Object.freeze({ agent: jenkins?.agent?.value, options: textsOf(jenkins?.options) }),
    github: Object.freeze({
      runs_on: textsOf(github?.['runs-on']),
      permissions: permissionsOf(github?.permissions?.value),
    }),
  });
}

function textsOf(texts: Located<readonly Located<string>[]> | undefined): readonly string[] {
  return Object.freeze(texts?.value.map(({ value }) => value) ?? []);
}

function permissionsOf(
  scopes: Readonly<Record<string, Located<Permission> | undefined>> | undefined,
): Readonly<Record<string, Permission>> | undefined {
  if (scopes === undefined) return undefined;
  const given = Object.entries(scopes).flatMap(([scope, setting]) =>
    setting === undefined ? [] : [[scope, setting.value] as const],
  );
  return Object.freeze(Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1))));
}
