import type { Config, ConfigSettings } from '../model/config.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../model/diagnostic.ts';
import { configKeys } from '../model/keys.ts';
import * as problems from '../model/problems/config.ts';
import { repeatedSchedule } from '../model/problems/schedule.ts';
import type { SourceFile } from '../model/source-file.ts';
import { checkScript, checkSettings, checkTask, checkVariable, checkVariables } from './check-settings.ts';
import { descriptionOf } from './describe-node.ts';
import { ShapeReader } from './read-shape.ts';
import { readYaml } from './yaml-reader.ts';

const newestVersion = 1;

/**
 * Reads a configuration, YAML or JSON, with all that is wrong with it by itself; whether scripts and needs exist is told
 * elsewhere. The value is what could be read; `undefined` where the file has no structure. Never throws, never hangs.
 */
export function readConfig(given: SourceFile): Outcome<Config> {
  // A byte order mark is no part of the first line for whoever looks at it in an editor.
  const file = given.text.startsWith('\uFEFF') ? { ...given, text: given.text.slice(1) } : given;
  const diagnostics: Diagnostic[] = [];
  const yaml = readYaml(file);
  diagnostics.push(...yaml.diagnostics);
  const root = yaml.value;
  if (root === undefined || root.kind === 'broken') return { value: undefined, diagnostics };
  if (root.kind === 'scalar' && root.value === null) return { value: { file, settings: {} }, diagnostics };
  if (root.kind !== 'map') {
    diagnostics.push(
      problems.noMapping('a configuration', descriptionOf(root), 'tasks: { hello: { run: echo hello } }', root.span),
    );
    return { value: undefined, diagnostics };
  }
  const settings = new ShapeReader(diagnostics).read(
    { kind: 'object', keys: configKeys } as const,
    root,
    'configuration',
  );
  if (settings !== undefined) check(settings.value, diagnostics);
  return { value: settings === undefined ? undefined : { file, settings: settings.value }, diagnostics };
}

function check(settings: ConfigSettings, diagnostics: Diagnostic[]): void {
  const { version, env, defaults, scripts, tasks, interpreters, secrets, schedule } = settings;
  if (version !== undefined && version.value !== newestVersion) {
    diagnostics.push(problems.unknownVersion(version.value, newestVersion, version.span));
  }
  checkVariables(env?.value, diagnostics);
  for (const name of secrets?.value ?? []) checkVariable(name, diagnostics);
  checkSchedule(schedule?.value ?? [], diagnostics);
  if (defaults !== undefined) checkSettings(defaults.value, diagnostics);
  for (const { value } of scripts?.value ?? []) checkScript(value.value, diagnostics);
  for (const task of tasks?.value ?? []) checkTask(task, diagnostics);
  for (const { key } of interpreters?.value ?? []) {
    if (!/^\.[^./\\]/.test(key.value)) diagnostics.push(problems.interpreterWithoutDot(key.value, key.span));
  }
}

type ScheduleSettings = NonNullable<ConfigSettings['schedule']>['value'];

function checkSchedule(entries: ScheduleSettings, diagnostics: Diagnostic[]): void {
  const seen = new Set<string>();
  for (const { value } of entries) {
    const { cron, timezone } = value;
    if (cron === undefined) continue;
    const times = `${cron.value} ${timezone?.value ?? 'UTC'}`;
    // A time zone that could not be read may have been another.
    if (seen.has(times) && !hasErrors(diagnostics)) diagnostics.push(repeatedSchedule(cron.value, cron.span));
    seen.add(times);
  }
}
