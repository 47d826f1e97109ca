import type { Config, ConfigSettings } from '../model/config.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../model/diagnostic.ts';
import type { Overrides, Selection } from '../model/invocation.ts';
import type { Origin, Plan } from '../model/plan.ts';
import * as problems from '../model/problems/planning.ts';
import type { Script } from '../model/script.ts';
import type { Located, Span } from '../model/source-file.ts';
import { byteOrderOf } from '../text/byte-order.ts';
import { quote } from '../text/quote.ts';
import { checkPath } from './check-settings.ts';
import { findCycles, leadsBackOnly } from './cycles.ts';
import { type Draft, draftTasks } from './draft.ts';
import { emitSettingsOf, schedulesOf } from './emit-settings.ts';
import { expandLegs } from './legs.ts';
import { indexNames, type Names } from './names.ts';
import { type Edges, needsOf, resolveNeeds } from './needs.ts';
import { topologicalOrder } from './order.ts';
import { originOf } from './origin.ts';
import { type Findings, planTasks } from './plan-tasks.ts';
import { selectLegs } from './select.ts';
import { templateChecker } from './templates.ts';
import { workspacePath } from './workspace-path.ts';

export interface PlanInput {
  readonly config: Config;
  /** Discovered. */
  readonly scripts: readonly Script[];
  /** Of each task by hand, in file order, the one that it names. */
  readonly handScripts: readonly (Script | undefined)[];
  readonly selection: Selection;
  readonly overrides: Overrides;
}

/** Configuration and scripts in, Plan out: pure. There is a plan where there is no error; all errors are told at once. */
export function makePlan(input: PlanInput): Outcome<Plan> {
  const diagnostics: Diagnostic[] = [];
  const { config, selection } = input;
  const pools = new Map(config.settings.resources?.value.map(({ key, value }) => [key.value, value.value]));

  const drafts = draftTasks(input, pools, diagnostics);
  if (drafts.length === 0) diagnostics.push(problems.nothingToRun(foldersOf(config), placeOfTasks(config)));
  const legs = expandLegs(drafts, diagnostics);
  const names = indexNames(drafts, legs, diagnostics);
  const edges = resolveNeeds(drafts, names, diagnostics);
  reportCycles(drafts, edges, names, diagnostics);
  drafts.forEach(templateChecker((d) => keysOf(d, edges, names), diagnostics));
  const selected = selectLegs(drafts, legs, names, edges, selection, diagnostics);
  if (drafts.length > 0 && !selected.included.includes(1) && !hasErrors(diagnostics)) {
    diagnostics.push(problems.nothingLeft(selection.exclude));
  }
  for (const path of config.settings['problem-matchers']?.value ?? []) checkPath('problem-matchers', path, diagnostics);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: assemble(input, pools, { drafts, legs, names, edges, selected }), diagnostics };
}

function assemble({ config, overrides }: PlanInput, pools: ReadonlyMap<string, number>, findings: Findings): Plan {
  const { settings, file } = config;
  const { legs, edges, selected } = findings;
  const order = topologicalOrder({
    starts: legs.starts,
    groupOf: legs.draftOf,
    included: selected.included,
    waitsFor: edges,
    rank: ranksOf(legs.ids),
  });
  const { tasks, excluded } = planTasks(findings, order);
  return Object.freeze({
    name: settings.name?.value ?? file?.path.split('/').at(-1) ?? 'scripts',
    config_file: file?.path,
    max_parallel: overrides.max_parallel ?? settings['max-parallel']?.value ?? 'auto',
    fail_fast: overrides.fail_fast ?? settings['fail-fast']?.value ?? false,
    timeout: overrides.timeout ?? settings.timeout?.value,
    resources: Object.freeze(Object.fromEntries(pools)),
    secrets: Object.freeze(settings.secrets?.value.map(({ value }) => value) ?? []),
    problem_matchers: Object.freeze(
      settings['problem-matchers']?.value.map(({ value }) => workspacePath(value) ?? value) ?? [],
    ),
    schedule: schedulesOf(settings),
    emit: emitSettingsOf(settings),
    tasks: Object.freeze(tasks),
    excluded: Object.freeze(excluded),
    origins: Object.freeze(originsOf(settings, overrides)),
  });
}

/** Where the keys of the plan as a whole were written, those that were overridden aside. */
function originsOf(settings: ConfigSettings, overrides: Overrides): Record<string, Origin> {
  const origins: Record<string, Origin> = {};
  for (const [key, found] of Object.entries(settings)) {
    const name = key.replaceAll('-', '_');
    if (!Object.hasOwn(overrides, name)) origins[name] = originOf('file', (found as Located<unknown>).span);
  }
  return origins;
}

/** Cycles over `needs` and `after`. Legs of one matrix wait for the same, so drafts have a cycle where legs have one. */
function reportCycles(drafts: readonly Draft[], edges: Edges, names: Names, diagnostics: Diagnostic[]): void {
  // Targets that are legs are beyond the drafts, and count as if they led on.
  if (leadsBackOnly(edges)) return;
  for (const cycle of findCycles({ ...edges, targets: edges.targets.map((target) => names.ownerOf(target)) })) {
    const members = cycle.flatMap((d) => drafts[d] ?? []);
    const places = members.map(({ id, level: { plain } }, i) => {
      const viaNeeds = needsOf(edges, cycle[i] ?? 0).some((target) => names.ownerOf(target) === cycle[i + 1]);
      return { id, span: (viaNeeds ? plain.needs : plain.after)?.span };
    });
    const notes = places
      .slice(1, -1)
      .flatMap(({ id, span }, i) => (span && i < 3 ? [{ message: `${quote(id)} waits here`, span }] : []));
    diagnostics.push(
      problems.needsCycle(
        members.map(({ id }) => id),
        places[0]?.span,
        notes,
      ),
    );
  }
}

/** What may stand in `needs.<key>`. */
function keysOf(d: number, edges: Edges, names: Names): readonly string[] {
  return [...Array.from(needsOf(edges, d), (target) => names.idOf(target)), ...(edges.absent.get(d) ?? [])];
}

/** Of each id, its place by byte order. */
function ranksOf(ids: readonly string[]): Int32Array {
  const compare = byteOrderOf(ids);
  const byId = new Int32Array(ids.length);
  let isSorted = true;
  for (let i = 0; i < byId.length; i++) {
    byId[i] = i;
    isSorted &&= i === 0 || compare(ids[i - 1] ?? '', ids[i] ?? '') < 0;
  }
  // As where tasks are numbered, or are the scripts of a folder.
  if (isSorted) return byId;
  byId.sort((a, b) => compare(ids[a] ?? '', ids[b] ?? ''));
  const ranks = new Int32Array(ids.length);
  for (let rank = 0; rank < byId.length; rank++) ranks[byId[rank] ?? 0] = rank;
  return ranks;
}

/** Where tasks are given, or could be. */
function placeOfTasks({ file, settings: { discover, tasks } }: Config): Span | undefined {
  const key = tasks?.keySpan ?? discover?.keySpan;
  return key ?? (file === undefined || file.text === '' ? undefined : { file, start: 0, end: 0 });
}

function foldersOf({ settings: { discover, tasks } }: Config): readonly string[] {
  if (discover === undefined) return tasks === undefined ? ['scripts'] : [];
  return discover.value.map(({ value }) => value.path?.value ?? 'scripts');
}
