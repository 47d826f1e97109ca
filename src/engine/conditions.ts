import { evaluateCondition, usesStatusFunction } from '../expressions/evaluate.ts';
import type { PlannedTask, TaskId } from '../model/plan.ts';
import type { NeedResult } from '../model/record.ts';
import { joinResults, type EndedTasks } from './ended-tasks.ts';
import { at, type Graph, type TaskIndex } from './graph.ts';
import { whatFailed, type Scopes } from './scopes.ts';

/** Why a run is ending early. */
export interface Cancellation {
  readonly cause: 'signal' | 'timeout' | 'fail-fast';
  /** In words: `SIGINT`, `the run's timeout of 30 min`, `fail-fast: "lint" failed`. */
  readonly reason: string;
}

/** Whether a task whose needs have all ended is to run; where not, the state it ends in and why. */
export type Verdict = { readonly kind: 'run' } | Refusal;

export interface Refusal {
  readonly kind: 'refuse';
  readonly status: 'skipped' | 'error';
  readonly reason: string;
  /** What it counts as for those that need it, where its status does not say so. */
  readonly result?: NeedResult;
}

const run: Verdict = { kind: 'run' };

/** What a task is judged by, beside what it says itself. */
export interface Circumstances {
  readonly graph: Graph;
  readonly ended: EndedTasks;
  readonly scopes: Scopes;
  /** Reasons of those that are not due. */
  readonly not_due: ReadonlyMap<TaskId, string> | undefined;
}

/**
 * Judges a task by its `skip`, whether it is due, and its `if`. While the run is being cancelled `success()` is false, as in GitHub, so
 * that only what asks for `always()`, `cancelled()` or `failure()` still runs.
 */
export function judge(
  index: TaskIndex,
  { graph, ended, scopes, not_due }: Circumstances,
  cancellation: Cancellation | undefined,
): Verdict {
  const task = at(graph.tasks, index);
  const cancelling = cancellation !== undefined;
  if (task.skip !== undefined) {
    const reason = scopes.text(task.skip, index);
    if (!reason.ok) return { kind: 'refuse', status: 'error', reason: whatFailed('skip', reason.problem) };
    return { kind: 'refuse', status: 'skipped', reason: oneLine(reason.value) || 'its skip says so' };
  }

  const notDue = not_due?.get(task.id);
  if (notDue !== undefined) return skipped(task, ended, notDue);

  const blocking = unsuccessfulNeed(task, ended);
  const success = blocking === undefined && !cancelling;
  const asksForSuccess = task.if === undefined || !usesStatusFunction(task.if);
  if (asksForSuccess && !success) return skipped(task, ended, whyNot(blocking, cancellation));
  if (task.if === undefined) return run;

  const holds = evaluateCondition(task.if, scopes.of(index, cancelling));
  if (!holds.ok) return { kind: 'refuse', status: 'error', reason: whatFailed('condition', holds.problem) };
  return holds.value ? run : skipped(task, ended, `its condition is false: ${oneLine(task.if)}`);
}

/**
 * A gate takes the result of its needs: one that is skipped because a need failed is a failure for those that need it,
 * though nothing of its own failed.
 */
function skipped(task: PlannedTask, ended: EndedTasks, reason: string): Refusal {
  const refusal: Refusal = { kind: 'refuse', status: 'skipped', reason };
  if (task.command.kind !== 'gate') return refusal;
  const joined = joinResults(task.needs.map((need) => ended.resultOf(need)));
  return joined === 'failure' || joined === 'cancelled' ? { ...refusal, result: joined } : refusal;
}

interface UnsuccessfulNeed {
  readonly id: TaskId;
  readonly result: NeedResult;
  readonly words: string;
}

/** The direct need that explains best why `success()` is false: one that failed before one that was skipped. */
function unsuccessfulNeed(task: PlannedTask, ended: EndedTasks): UnsuccessfulNeed | undefined {
  const unsuccessful = task.needs.filter((need) => ended.resultOf(need) !== 'success');
  const [worst] = (['failure', 'cancelled', 'skipped'] as const).flatMap((result) => {
    const ids = unsuccessful.flatMap((need) => need.tasks.filter((id) => ended.resultOfTask(id) === result));
    const [id] = ids;
    return id === undefined ? [] : [{ id, result }];
  });
  return worst === undefined ? undefined : { ...worst, words: `needs "${worst.id}", which ${fate(worst.id, ended)}` };
}

function fate(id: TaskId, ended: EndedTasks): string {
  const words = {
    passed: 'passed',
    failed: 'failed',
    timeout: 'timed out',
    error: 'ended in error',
    skipped: 'was skipped',
    cancelled: 'was cancelled',
  };
  const status = ended.statusOfTask(id);
  return status === undefined ? 'is left out of this run' : words[status];
}

function whyNot(blocking: UnsuccessfulNeed | undefined, cancellation: Cancellation | undefined): string {
  // While a run is being cancelled, a need that was itself skipped or stopped by that explains nothing.
  if (blocking !== undefined && (cancellation === undefined || blocking.result === 'failure')) return blocking.words;
  return notStarted(cancellation);
}

/** Why a task that waits ends with the run. */
export function notStarted(cancellation: Cancellation | undefined): string {
  return `not started because of ${cancellation?.reason ?? 'the end of the run'}`;
}

/** An expression as part of a sentence. */
function oneLine(source: string): string {
  const line = source.replace(/\s+/g, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}
