import type { Milliseconds, Plan, TaskId } from '../model/plan.ts';
import type { FinalState, NeedResult } from '../model/record.ts';
import { type Cancellation, judge, notStarted } from './conditions.ts';
import type { EndedTasks, Legacy } from './ended-tasks.ts';
import { at, type Graph, type TaskIndex } from './graph.ts';
import { createFifo } from './fifo.ts';
import { rankTasks } from './rank.ts';
import { createReadyQueue } from './ready-queue.ts';
import { createPools } from './resources.ts';
import { type AttemptResult, isAllowed, isWorthRetrying } from './retry.ts';
import type { Scopes } from './scopes.ts';
import type { Step } from './step.ts';
import { createTrail } from './trail.ts';
import { type RunVerdict, verdictOf } from './verdict.ts';

export type Left = Pick<Legacy, 'outputs' | 'env' | 'path'>;

/** The decisions of a run: told what happens, it says what to do. It knows no clock and no process. */
export interface Scheduler {
  /** To be called, and the step done, until there is none; after the beginning and after each of the calls below. */
  readonly next: () => Step | undefined;
  readonly attemptEnded: (task: TaskIndex, result: AttemptResult, left: Left) => void;
  /** An expression of a task that was to start failed: no attempt was made, and none would help. */
  readonly couldNotStart: (task: TaskIndex, reason: string) => void;
  readonly retryDue: (task: TaskIndex) => void;
  /** The first cause counts, but a signal comes before all; after a second signal nothing is given time any more. */
  readonly cancel: (cancellation: Cancellation) => void;
  readonly isFinished: () => boolean;
  /** Once it is finished. */
  readonly verdict: () => RunVerdict;
  /** The tasks that bound the run's duration, first to last: each one's start waited for the end of the one before. */
  readonly criticalPath: () => readonly TaskId[];
}

export interface SchedulerOptions {
  readonly plan: Plan;
  readonly graph: Graph;
  readonly ended: EndedTasks;
  readonly scopes: Scopes;
  readonly max_parallel: number;
  /** Tasks that are skipped because they are not due, each with the reason. */
  readonly not_due?: ReadonlyMap<TaskId, string> | undefined;
  /** What is left of tasks that passed before and are taken as done. */
  readonly restored?: ReadonlyMap<TaskId, Left> | undefined;
  /** How long tasks are expected to take, as far as it is known. */
  readonly durations?: ReadonlyMap<TaskId, Milliseconds>;
}

/** On a signal all processes are to be gone within 5 s; one of these is for what they leave behind. */
const signalPatience: Milliseconds = 4000;

const pending = 0;
const ready = 1;
const running = 2;
const retrying = 3;
const final = 4;

const nothingLeft: Left = { outputs: {}, env: {}, path: [] };

export function createScheduler(options: SchedulerOptions): Scheduler {
  const { plan, graph, ended, scopes } = options;
  const { tasks } = graph;
  const states = new Uint8Array(tasks.length);
  const attempts = new Int32Array(tasks.length);
  /** 1 where the run has asked its process to end. */
  const stopping = new Uint8Array(tasks.length);
  const waits = graph.waits.slice();
  const pools = createPools(plan.resources);
  const demands = tasks.map((task) => pools.demandOf(task.resources));
  const queue = createReadyQueue(rankTasks(graph, options.durations), pools, (task) => at(demands, task));
  const steps = createFifo<Step>();
  const unjudged = createFifo<TaskIndex>();
  let workers = options.max_parallel;
  let left = tasks.length;
  let isFailed = false;
  let cancellation: Cancellation | undefined;

  const trail = createTrail(tasks.length);

  for (const index of tasks.keys()) if (waits[index] === 0) unjudged.push(index);

  function judgeNow(task: TaskIndex) {
    return judge(task, { graph, ended, scopes, not_due: options.not_due }, cancellation);
  }

  function welcome(task: TaskIndex): void {
    if (states[task] !== pending) return; // ended meanwhile, by a signal
    if (restore(task)) return;
    const verdict = judgeNow(task);
    if (verdict.kind === 'refuse') {
      end(task, verdict.status, verdict.reason, nothingLeft, verdict.result);
    } else if (at(tasks, task).command.kind === 'gate') {
      end(task, 'passed', 'it runs nothing: all that it waited for has ended', nothingLeft);
    } else {
      states[task] = ready;
      steps.push({ kind: 'ready', task });
      queue.add(task);
    }
  }

  function begin(task: TaskIndex): Step {
    const attempt = at(attempts, task) + 1;
    trail.started(task);
    attempts[task] = attempt;
    states[task] = running;
    workers -= 1;
    return { kind: 'start', task, attempt };
  }

  function leave(task: TaskIndex): void {
    workers += 1;
    queue.release(task);
    trail.beginTurn(task);
  }

  function end(
    task: TaskIndex,
    status: FinalState,
    reason: string,
    legacy: Left,
    result?: NeedResult,
    code: number | null = null,
  ) {
    const allowed = isAllowed(at(tasks, task), status, code);
    const flaky = status === 'passed' && at(attempts, task) > 1;
    steps.push({ kind: 'end', task, status, reason, allowed, flaky });
    conclude(task, { ...legacy, status, allowed }, result);
    if (allowed || !(status in failureWords)) return;
    isFailed = true;
    const word = failureWords[status as keyof typeof failureWords];
    if (plan.fail_fast) cancel({ cause: 'fail-fast', reason: `fail-fast: "${at(tasks, task).id}" ${word}` });
  }

  /** A task that is taken as done is final when its needs are, so that all else is as if it had just passed. */
  function restore(task: TaskIndex): boolean {
    const before = options.restored?.get(at(tasks, task).id);
    if (before !== undefined) conclude(task, { ...before, status: 'passed', allowed: false });
    return before !== undefined;
  }

  function conclude(task: TaskIndex, legacy: Legacy, result?: NeedResult): void {
    states[task] = final;
    left -= 1;
    ended.add(task, legacy, result);
    for (const dependent of graph.dependents(task)) {
      const remaining = at(waits, dependent) - 1;
      waits[dependent] = remaining;
      if (remaining > 0) continue;
      trail.released(dependent, task);
      unjudged.push(dependent);
    }
  }

  function cancel(next: Cancellation): void {
    const isSignal = next.cause === 'signal';
    if (left === 0 || (cancellation !== undefined && !isSignal)) return;
    const isSecondSignal = cancellation?.cause === 'signal';
    if (!isSecondSignal) {
      cancellation = next;
      steps.push({ kind: 'cancelling', cancellation });
    }
    queue.clear();
    // What runs comes first: thousands may wait, and telling each of them takes its time.
    const isLater = (task: TaskIndex): number => Number(states[task] !== running);
    for (const task of [...tasks.keys()].sort((a, b) => isLater(a) - isLater(b))) {
      const state = at(states, task);
      if (state === final || (state === pending && (!isSignal || restore(task)))) continue;
      // What would start even now may also go on, as with GitHub; but nothing outlives a signal.
      const verdict = isSignal ? undefined : judgeNow(task);
      if (verdict?.kind === 'run') {
        if (state === ready) queue.add(task);
      } else if (state === running) {
        stopping[task] = 1;
        const { kill_after } = at(tasks, task);
        const patience = isSecondSignal ? 0 : isSignal ? Math.min(kill_after, signalPatience) : kill_after;
        steps.push({ kind: 'stop', task, reason: `cancelled by ${next.reason}`, kill_after: patience });
      } else if (at(attempts, task) > 0) {
        const reason = `cancelled by ${next.reason} before attempt ${at(attempts, task) + 1} of ${attemptsOf(task)}`;
        end(task, 'cancelled', reason, nothingLeft);
      } else {
        const status = isSignal ? 'cancelled' : (verdict?.status ?? 'skipped');
        end(task, status, isSignal ? notStarted(next) : (verdict?.reason ?? ''), nothingLeft, verdict?.result);
      }
    }
  }

  function attemptsOf(task: TaskIndex): number {
    return at(tasks, task).retry.max_attempts;
  }

  return {
    next() {
      for (;;) {
        const step = steps.shift();
        if (step !== undefined) return step;
        const task = unjudged.shift();
        if (task !== undefined) {
          welcome(task);
          continue;
        }
        const first = workers > 0 ? queue.take() : undefined;
        return first === undefined ? undefined : begin(first);
      }
    },
    attemptEnded(task, result, legacy) {
      leave(task);
      const attempt = at(attempts, task);
      if (stopping[task] === 0 && isWorthRetrying(at(tasks, task).retry, attempt, result)) {
        states[task] = retrying;
        steps.push({ kind: 'wait', task, attempt: attempt + 1, reason: result.reason });
        return;
      }
      trail.ended(task);
      end(task, result.status, inAll(result, attempt, attemptsOf(task)), legacy, undefined, result.exit_code);
    },
    couldNotStart(task, reason) {
      leave(task);
      end(task, 'error', reason, nothingLeft);
    },
    retryDue(task) {
      if (states[task] !== retrying) return;
      trail.beginTurn(undefined);
      states[task] = ready;
      queue.add(task);
    },
    cancel(next) {
      trail.beginTurn(undefined);
      cancel(next);
    },
    isFinished: () => left === 0,
    verdict: () => verdictOf(cancellation, isFailed),
    criticalPath: () => trail.path().map((task) => at(tasks, task).id),
  };
}

const failureWords = { failed: 'failed', timeout: 'timed out', error: 'ended in error' };

/** The last attempt's reason, as the whole task's. */
function inAll({ status, reason }: AttemptResult, attempt: number, attempts: number): string {
  if (attempt === 1 || status === 'cancelled') return reason;
  return `${reason} (attempt ${attempt} of ${attempts})`;
}
