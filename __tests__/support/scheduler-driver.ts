import type { Cancellation } from '../../src/engine/conditions.ts';
import { createEndedTasks } from '../../src/engine/ended-tasks.ts';
import { graphOf, type TaskIndex } from '../../src/engine/graph.ts';
import type { AttemptResult } from '../../src/engine/retry.ts';
import { createScheduler, type Scheduler } from '../../src/engine/scheduler.ts';
import type { Ending, Step } from '../../src/engine/step.ts';
import { createScopes } from '../../src/engine/scopes.ts';
import type { Milliseconds, Plan, TaskId } from '../../src/model/plan.ts';

/** How an attempt ends by itself. */
export type Ends = 'passed' | 'failed' | 'timeout' | 'error';

export interface Drive {
  readonly plan: Plan;
  readonly max_parallel: number;
  readonly durations?: ReadonlyMap<TaskId, Milliseconds>;
  /** How the attempts of a task end; the last stands for all that follow. */
  readonly ends: (id: TaskId, attempt: number) => Ends;
  /** A number below the one given: who ends next. */
  readonly choose: (below: number) => number;
  /** Asked before each happening. */
  readonly cancels?: (happenings: number) => Cancellation | undefined;
  /** Told each step and, with `undefined`, when there is none. */
  readonly watch?: (step: Step | undefined, state: Driven) => void;
}

/** What is known of a run so far, kept apart from what the scheduler itself knows. */
export interface Driven {
  readonly ready: ReadonlySet<TaskIndex>;
  readonly running: ReadonlyMap<TaskIndex, number>;
  readonly pausing: ReadonlySet<TaskIndex>;
  readonly endings: ReadonlyMap<TaskIndex, Ending>;
  readonly cancellations: readonly Cancellation[];
  readonly scheduler: Scheduler;
}

const left = { outputs: {}, env: {}, path: [] };

/** Runs a plan on the scheduler alone: nothing but decisions, and something that decides who ends when. */
export function drive({ plan, max_parallel, durations, ends, choose, cancels, watch }: Drive): Driven {
  const graph = graphOf(plan);
  const ended = createEndedTasks(graph);
  const scopes = createScopes(graph, ended, {});
  const known = durations === undefined ? {} : { durations };
  const scheduler = createScheduler({ plan, graph, ended, scopes, max_parallel, ...known });
  const ready = new Set<TaskIndex>();
  const running = new Map<TaskIndex, number>();
  const stopping = new Set<TaskIndex>();
  const pausing = new Set<TaskIndex>();
  const endings = new Map<TaskIndex, Ending>();
  const cancellations: Cancellation[] = [];
  const state: Driven = { ready, running, pausing, endings, cancellations, scheduler };

  const carryOut = (step: Step): void => {
    switch (step.kind) {
      case 'ready':
        ready.add(step.task);
        break;
      case 'start':
        ready.delete(step.task);
        running.set(step.task, step.attempt);
        break;
      case 'wait':
        pausing.add(step.task);
        break;
      case 'stop':
        stopping.add(step.task);
        break;
      case 'cancelling':
        cancellations.push(step.cancellation);
        break;
      case 'end':
        if (endings.has(step.task)) throw new Error(`${plan.tasks[step.task]?.id} ended twice`);
        ready.delete(step.task);
        // A pause that ends too late changes nothing.
        if (pausing.delete(step.task)) scheduler.retryDue(step.task);
        endings.set(step.task, step);
        break;
      default:
        step satisfies never;
    }
  };
  const drain = (): void => {
    for (let step = scheduler.next(); step !== undefined; step = scheduler.next()) {
      watch?.(step, state);
      carryOut(step);
    }
    watch?.(undefined, state);
  };

  drain();
  for (let happenings = 0; !scheduler.isFinished(); happenings += 1) {
    const cancellation = cancels?.(happenings);
    const candidates = running.size + pausing.size;
    if (cancellation !== undefined) {
      scheduler.cancel(cancellation);
    } else if (candidates === 0) {
      throw new Error('nothing can happen any more, but tasks are left');
    } else {
      const chosen = nth(running, pausing, choose(candidates));
      const attempt = running.get(chosen);
      if (attempt === undefined) {
        pausing.delete(chosen);
        ready.add(chosen);
        scheduler.retryDue(chosen);
      } else {
        running.delete(chosen);
        const status = stopping.has(chosen) ? 'cancelled' : ends(plan.tasks[chosen]?.id ?? '', attempt);
        scheduler.attemptEnded(chosen, attemptResult(status), left);
      }
    }
    drain();
  }
  return state;
}

function nth(running: ReadonlyMap<TaskIndex, number>, pausing: ReadonlySet<TaskIndex>, place: number): TaskIndex {
  for (const task of [running.keys(), pausing.values()]) {
    for (const index of task) {
      if (place === 0) return index;
      place -= 1;
    }
  }
  throw new RangeError('chosen beyond what there is');
}

function attemptResult(status: AttemptResult['status']): AttemptResult {
  const exit_code = status === 'passed' ? 0 : status === 'failed' ? 1 : null;
  return { status, reason: status, exit_code, signal: null, matched_patterns: [] };
}

/** Final states by id. */
export function statesOf(plan: Plan, { endings }: Driven): Record<TaskId, string> {
  return Object.fromEntries(
    plan.tasks.map(({ id }, index) => {
      const ending = endings.get(index);
      return [
        id,
        `${ending?.status}${ending?.allowed === true ? ' allowed' : ''}${ending?.flaky === true ? ' flaky' : ''}`,
      ];
    }),
  );
}
