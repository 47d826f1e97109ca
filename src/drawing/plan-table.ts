import type { Command, EmitSettings, Plan, PlannedTask, TaskId } from '../model/plan.ts';
import { count } from '../text/count.ts';
import { formatDuration } from '../text/duration.ts';
import { clip, displayWidth, pad } from '../text/columns.ts';
import { oneLine } from '../text/terminal.ts';

/** What is known of a plan beyond its tasks; `planning` computes it. */
export interface PlanFacts {
  readonly waves: readonly (readonly TaskId[])[];
  readonly critical_path: readonly TaskId[];
  readonly digest: string;
}

/** What `plan` prints for people: the tasks in order, then what bounds the run. At most `width` columns, but for ids, which people copy. */
export function planTable(plan: Plan, facts: Omit<PlanFacts, 'digest'>, width = 120): string {
  const waveOf = waveNumbers(facts.waves);
  const rows = plan.tasks.map((task) => [
    String(waveOf.get(task.id) ?? ''),
    oneLine(task.id),
    oneLine(waitsForText(task)),
    oneLine(detailsOf(task)),
  ]);
  const lines = [
    `${oneLine(plan.name)}: ${count(plan.tasks.length, 'task')} in ${count(facts.waves.length, 'wave')}, ${atATime(plan)}`,
    '',
    ...table(
      ['wave', 'task', 'needs', 'runs'],
      rows,
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.isFinite(width) ? 40 : width],
      width,
    ),
    '',
    `critical path, ${count(facts.critical_path.length, 'task')}: ${facts.critical_path.map(oneLine).join(' → ')}`,
  ];
  const pools = Object.entries(plan.resources);
  if (pools.length > 0)
    lines.push(`resources: ${pools.map(([name, capacity]) => `${oneLine(name)} ${capacity}`).join(', ')}`);
  if (plan.timeout !== undefined) lines.push(`time limit of the run: ${formatDuration(plan.timeout)}`);
  if (plan.schedule.length > 0)
    lines.push(`schedule: ${plan.schedule.map(({ cron, timezone }) => `${cron} ${timezone}`).join(', ')}`);
  if (plan.excluded.length > 0)
    lines.push(`excluded, though something needs it: ${plan.excluded.map(oneLine).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

/** What `plan --json` prints. Durations are in seconds, as in every JSON of ours; waves count from 1. */
export function planJson(plan: Plan, facts: PlanFacts) {
  const waveOf = waveNumbers(facts.waves);
  return {
    name: plan.name,
    config_file: plan.config_file ?? null,
    max_parallel: plan.max_parallel,
    fail_fast: plan.fail_fast,
    timeout: plan.timeout === undefined ? null : plan.timeout / 1000,
    resources: plan.resources,
    schedule: plan.schedule,
    emit: emitJson(plan.emit),
    tasks: plan.tasks.map((task) => ({
      id: task.id,
      name: task.name,
      description: task.description ?? null,
      needs: [...new Set(task.needs.flatMap((need) => need.tasks))],
      after: task.after,
      wave: waveOf.get(task.id) ?? 1,
      command: task.command,
      if: task.if ?? null,
      skip: task.skip ?? null,
      timeout: task.timeout / 1000,
      max_attempts: task.retry.max_attempts,
      matrix: task.matrix ?? null,
      resources: task.resources,
      priority: task.priority,
      schedule: task.schedule ?? null,
      tags: task.tags,
      file: task.origin.file ?? null,
      line: task.origin.line ?? null,
    })),
    excluded: plan.excluded,
    waves: facts.waves,
    critical_path: facts.critical_path,
    digest: facts.digest,
  };
}

/** No key of a JSON of ours is missing. */
function emitJson({ gitlab, jenkins, github }: EmitSettings) {
  return {
    gitlab: { ...gitlab, image: gitlab.image ?? null, stage: gitlab.stage ?? null },
    jenkins: { ...jenkins, agent: jenkins.agent ?? null },
    github: { ...github, permissions: github.permissions ?? null },
  };
}

function atATime({ max_parallel }: Plan): string {
  if (max_parallel === 'auto') return 'as many at a time as there are CPUs';
  return max_parallel === 1 ? 'one at a time' : `at most ${max_parallel} at a time`;
}

function waveNumbers(waves: readonly (readonly TaskId[])[]): ReadonlyMap<TaskId, number> {
  return new Map(waves.flatMap((ids, wave) => ids.map((id) => [id, wave + 1] as const)));
}

function waitsForText({ needs, after }: PlannedTask): string {
  const keys = needs.map(({ key }) => key);
  return [...keys, ...(after.length === 0 ? [] : [`after ${after.join(', ')}`])].join(', ');
}

/** What it runs, and what else decides whether and how it runs. */
function detailsOf(task: PlannedTask): string {
  const resources = Object.entries(task.resources).map(([name, amount]) => `${name} ${amount}`);
  const details = [
    ...(task.skip === undefined ? [] : [`skipped: ${task.skip}`]),
    ...(task.if === undefined ? [] : [`if ${task.if}`]),
    ...(task.schedule === undefined ? [] : [`due ${task.schedule}`]),
    ...(resources.length === 0 ? [] : [`takes ${resources.join(', ')}`]),
  ];
  return details.length === 0 ? commandText(task.command) : `${commandText(task.command)}  (${details.join('; ')})`;
}

function commandText(command: Command): string {
  if (command.kind === 'gate') return '-';
  if (command.kind === 'run') return command.run.trim().replaceAll(/\s*\n\s*/g, '; ');
  return [...command.interpreter, command.script, ...command.args].join(' ');
}

/** Columns as wide as their widest cell, up to their limit; the last one gets what is left. */
function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  limits: readonly number[],
  width: number,
): readonly string[] {
  const widths = limits.map((limit, column) =>
    Math.min(
      limit,
      [head, ...rows].reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0),
    ),
  );
  const used = widths.reduce((sum, columns) => sum + columns + 2, 0);
  return [head, ...rows].map((row) =>
    [...widths.map((columns, i) => pad(row[i] ?? '', columns)), clip(row.at(-1) ?? '', Math.max(20, width - used))]
      .join('  ')
      .trimEnd(),
  );
}
