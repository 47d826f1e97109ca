import type { Resumption } from '../engine/resumption.ts';
import type { RunEvent, RunResumed } from '../model/event.ts';
import type { Plan, PlannedTask } from '../model/plan.ts';
import { forgottenMasks, passedIn, takeOver } from '../planning/resumption.ts';
import { endLeftovers } from '../process/leftovers.ts';
import type { Redactor } from '../protocol/redact.ts';
import { type KeptTask, withoutMissingLogs } from '../store/carry-over.ts';
import type { EarlierRun } from '../store/earlier-run.ts';
import type { Planned } from './load-plan.ts';
import { redactEvent } from './redact-event.ts';
import { digestsOf } from './task-digests.ts';
import { toldNames, type ToldNames, withIds } from './told-names.ts';

/** What becomes of an earlier run in one that goes on from it. */
export interface Resumed {
  /** `undefined` where nothing is known of the earlier run: it begins once more. */
  readonly resumption: Omit<Resumption, 'leftovers'> | undefined;
  readonly kept: readonly KeptTask[];
  /** What the user is to know of it, in sentences. */
  readonly warnings: readonly string[];
  /** The journal so far. */
  readonly events: readonly RunEvent[];
}

/** Decides which tasks are taken as done. Reads their scripts. */
export function resume(
  plan: Plan,
  earlier: EarlierRun,
  workspace: string,
  redactor: Redactor,
  names: ToldNames = toldNames(plan, redactor),
): Resumed {
  if (earlier.events.length === 0) return { resumption: undefined, kept: [], warnings: [], events: [] };
  // Of a journal that goes on where it is no line changes; another may come from where other secrets were known.
  const events =
    earlier.mark !== undefined
      ? earlier.events
      : withoutMissingLogs(earlier.events, earlier.path).map((event) => redactEvent(event, redactor));
  const now = (task: PlannedTask) => digestsOf(task, workspace);
  const before = events.map((event) => withIds(event, names));
  const { restored, again } = takeOver(plan, passedIn(before), now);
  const scripts = plan.tasks.filter(({ command }) => command.kind !== 'gate');
  const slugs = new Map(plan.tasks.map(({ id, slug }) => [id, slug]));
  return {
    resumption: {
      restored: new Map(
        restored.map(({ task, result: { outputs }, env = {}, path = [] }) => [task, { outputs, env, path }]),
      ),
      again,
    },
    kept: restored.map(({ task, result }) => ({ slug: slugs.get(task) ?? '', result: { ...result, restored: true } })),
    warnings: restored.length < scripts.length ? masksForgotten(plan, before) : [],
    events,
  };
}

/** What is not selected is not run because of it: somebody may have left out what must not happen twice. */
function masksForgotten(plan: Plan, events: readonly RunEvent[]): readonly string[] {
  const tasks = forgottenMasks(plan, events).map((task) => `"${task}"`);
  if (tasks.length === 0) return [];
  return [
    `what ${tasks.join(', ')} made secret in the run before is not hidden in this one, for ${tasks.length === 1 ? 'that task is' : 'those tasks are'} not selected`,
  ];
}

/** What would be taken as done, and what runs though it had passed: to be shown, nothing is done. */
export function previewOf(
  { plan, invocation }: Planned,
  earlier: EarlierRun,
  redactor: Redactor,
): Pick<RunResumed, 'tasks' | 'restored' | 'again'> {
  const { resumption } = resume(plan, earlier, invocation.workspace, redactor);
  const tasks = plan.tasks.map(({ id }) => id);
  return { tasks, restored: [...(resumption?.restored.keys() ?? [])], again: resumption?.again ?? [] };
}

/** Ends what a killed run left running, but what tasks that are done left on purpose. Their command lines. */
export async function endLeftoversOf(earlier: EarlierRun, kept: readonly KeptTask[]): Promise<readonly string[]> {
  if (earlier.ended) return [];
  const head = earlier.events.findLast((event) => event.type === 'run-started' || event.type === 'run-resumed');
  const done = new Set(kept.map(({ slug }) => slug));
  const found = await endLeftovers({
    run_id: head?.run_id ?? earlier.run_id,
    owners: earlier.mark?.before ?? [],
    mayStay: (slug) => done.has(slug),
  });
  return found.map(({ pid, command }) => `${command === '' ? 'a process' : command} (${pid})`);
}
