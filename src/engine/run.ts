import type { Asked, RunEvent } from '../model/event.ts';
import type { Plan, TaskId } from '../model/plan.ts';
import type { TaskOutput } from '../model/record.ts';
import type { Json } from '../model/shape.ts';
import { formatDuration } from '../text/duration.ts';
import { type AttemptEnd, type LiveAttempt, startAttempt } from './attempt.ts';
import type { Cancellation } from './conditions.ts';
import { createEndedTasks } from './ended-tasks.ts';
import { at, graphOf, type TaskIndex } from './graph.ts';
import type { AttemptRequest, Ports } from './ports.ts';
import { beginningOf, leftOf, type Resumption } from './resumption.ts';
import { retryDelay } from './retry.ts';
import { createScheduler } from './scheduler.ts';
import type { Ending, Step } from './step.ts';
import { createScopes } from './scopes.ts';
import {
  addAnnotation,
  addWarning,
  beginAttempt,
  createTrace,
  endAttempt,
  taskResult,
  type Trace,
} from './task-result.ts';
import type { RunVerdict } from './verdict.ts';

export interface RunOptions {
  readonly run_id: string;
  readonly tool_version: string;
  readonly plan_digest: string;
  /** Processes at a time. */
  readonly max_parallel: number;
  /** `github`, `runner` and `env` for expressions. */
  readonly contexts: Readonly<Record<string, Json>>;
  /** Tasks that are skipped because a schedule started the run and they are not due, each with the reason. */
  readonly not_due?: ReadonlyMap<TaskId, string>;
  /** What the command line said, to be written down. */
  readonly asked?: Asked;
  /** The run goes on from there. */
  readonly resumption?: Resumption;
  /** What the user should know before anything else. */
  readonly warnings?: readonly string[];
}

export interface Run {
  /** Settles after the last event. Rejects only for a bug of ours or of a port, and then when no process is left. */
  readonly done: Promise<RunVerdict>;
  /** Ends what runs within 5 s and starts nothing more; called a second time it leaves no process any time. */
  cancel(cause: 'signal', signal: string): void;
}

/** What an event says beside its time; spelt so that it distributes over the union, which `Omit` alone does not. */
type Happening<E = RunEvent> = E extends RunEvent ? Omit<E, 'time'> : never;

/** Runs a plan: the loop between the scheduler's decisions and the world. It begins as soon as the caller gives way. */
export function runPlan(plan: Plan, options: RunOptions, ports: Ports): Run {
  const { clock, chance } = ports;
  const { run_id, max_parallel } = options;
  const graph = graphOf(plan);
  const ended = createEndedTasks(graph);
  const scopes = createScopes(graph, ended, options.contexts);
  const { resumption, not_due } = options;
  const restored = resumption?.restored;
  const scheduler = createScheduler({ plan, graph, ended, scopes, max_parallel, not_due, restored });
  /** Of tasks that are ready, running or between two attempts; nothing is kept of those that have ended. */
  const traces = new Map<TaskIndex, Trace>();
  const live = new Map<TaskIndex, LiveAttempt>();
  const pauses = new Map<TaskIndex, () => void>();
  let callOffTimeout = (): void => {};
  /** An event's reader may call `cancel`: what it changes is carried out by the loop that is already under way. */
  let isBusy = true;
  const faults: unknown[] = [];
  let settle: { resolve: (end: RunVerdict) => void; reject: (error: unknown) => void };
  const done = new Promise<RunVerdict>((resolve, reject) => {
    settle = { resolve, reject };
  });

  function emit(event: Happening, output?: TaskOutput): void {
    ports.events.emit({ time: new Date(clock.now()).toISOString(), ...event }, output);
  }

  /** Something happened: the scheduler is told, and what it decides is done. */
  function happen(call: () => void): void {
    if (isBusy) return protect(call);
    isBusy = true;
    protect(() => {
      call();
      for (let step = nextStep(); step !== undefined; step = nextStep()) carryOut(step);
      if (faults.length > 0) return;
      if (scheduler.isFinished()) finish();
      else if (live.size + pauses.size === 0) throw new Error('nothing runs and nothing can start, but tasks are left');
    });
    isBusy = false;
    if (faults.length > 0 && live.size === 0) settle.reject(faults[0]);
  }

  function nextStep(): Step | undefined {
    return faults.length === 0 ? scheduler.next() : undefined;
  }

  /** After a fault nothing is started, told or decided any more; it is over when the last process has ended. */
  function protect(call: () => void): void {
    if (faults.length > 0) return;
    try {
      call();
    } catch (error) {
      faults.push(error);
      callOffTimeout();
      for (const callOff of pauses.values()) callOff();
      for (const attempt of live.values()) attempt.stop('ended by a fault of the orchestrator itself', 0);
    }
  }

  function carryOut(step: Step): void {
    switch (step.kind) {
      case 'ready':
        traces.set(step.task, createTrace(clock.elapsed()));
        return emit({ type: 'task-ready', task: idOf(step.task) });
      case 'start':
        return start(step.task, step.attempt);
      case 'wait':
        return pause(step.task, step.attempt, step.reason);
      case 'stop':
        return live.get(step.task)?.stop(step.reason, step.kill_after);
      case 'cancelling':
        return emit({ type: 'run-cancelling', ...step.cancellation });
      case 'end':
        return end(step);
      default:
        return step satisfies never;
    }
  }

  function start(index: TaskIndex, attempt: number): void {
    const task = at(graph.tasks, index);
    const evaluated = scopes.command(index);
    if (!evaluated.ok) return scheduler.couldNotStart(index, evaluated.problem);
    const { name, ...command } = evaluated.value;
    const trace = traceOf(index);
    const { max_attempts } = task.retry;
    const output_patterns = task.retry.on.flatMap((rule) =>
      typeof rule === 'object' && 'output' in rule ? [rule.output] : [],
    );
    const request: AttemptRequest = { task, attempt, max_attempts, ...command, output_patterns };
    beginAttempt(trace, name, clock.elapsed());
    emit({ type: 'attempt-started', task: task.id, attempt, max_attempts, name });
    const observer = {
      printed: () => {},
      annotated: (annotation: Parameters<typeof addAnnotation>[1]) =>
        protect(() => {
          if (addAnnotation(trace, annotation)) emit({ type: 'task-annotated', task: task.id, annotation });
        }),
      warned: (message: string) =>
        protect(() => {
          if (addWarning(trace, message)) emit({ type: 'task-warned', task: task.id, message });
        }),
      ended: (attemptEnd: AttemptEnd) => {
        live.delete(index);
        happen(() => {
          endAttempt(trace, attemptEnd, clock.elapsed());
          emit({ type: 'attempt-ended', task: task.id, attempt, result: attemptEnd.record });
          scheduler.attemptEnded(index, attemptEnd.result, attemptEnd.outcome);
        });
      },
    };
    live.set(index, startAttempt(request, ports, observer));
  }

  function pause(index: TaskIndex, attempt: number, reason: string): void {
    const { id, retry } = at(graph.tasks, index);
    const delay = retryDelay(retry, attempt - 1, retry.jitter ? chance.next() : 1);
    const due = (): void =>
      happen(() => {
        pauses.delete(index);
        scheduler.retryDue(index);
      });
    pauses.set(index, clock.after(delay, due));
    emit({ type: 'task-retrying', task: id, attempt, delay: delay / 1000, reason });
  }

  function end(ending: Ending): void {
    const { task: index, status } = ending;
    const task = at(graph.tasks, index);
    const trace = traces.get(index);
    traces.delete(index);
    pauses.get(index)?.();
    pauses.delete(index);
    const result = taskResult(task, run_id, ending, trace?.name ?? nameOf(index), trace);
    emit({ type: 'task-ended', task: task.id, status, result, ...leftOf(result, trace) }, trace?.last?.output);
  }

  function finish(): void {
    callOffTimeout();
    const verdict = scheduler.verdict();
    emit({ type: 'run-ended', ...verdict, critical_path: scheduler.criticalPath() });
    settle.resolve(verdict);
  }

  function begin(): void {
    isBusy = false;
    happen(() => {
      const { name, config_file = null } = plan;
      const { tool_version, plan_digest } = options;
      const tasks = plan.tasks.map((task) => task.id);
      const head = { schema_version: 1, run_id, name, config_file, plan_digest, tool_version, max_parallel } as const;
      const asked = options.asked === undefined ? {} : { asked: options.asked };
      emit({ ...beginningOf(resumption), ...head, tasks, ...asked });
      for (const message of options.warnings ?? []) emit({ type: 'run-warned', message });
      const { timeout } = plan;
      if (timeout === undefined) return;
      const reason = `the run's timeout of ${formatDuration(timeout)}`;
      callOffTimeout = clock.after(timeout, () => cancel({ cause: 'timeout', reason }));
    });
  }

  function cancel(cancellation: Cancellation): void {
    if (!scheduler.isFinished()) happen(() => scheduler.cancel(cancellation));
  }

  function idOf(index: TaskIndex): string {
    return at(graph.tasks, index).id;
  }

  /** Of a task that never started: its expressions may not be known, or be wrong. */
  function nameOf(index: TaskIndex): string {
    const { id, name } = at(graph.tasks, index);
    const evaluated = scopes.text(name, index);
    return (evaluated.ok && evaluated.value.trim()) || id;
  }

  function traceOf(index: TaskIndex): Trace {
    const trace = traces.get(index);
    if (trace === undefined) throw new Error(`"${idOf(index)}" starts before it is ready`);
    return trace;
  }

  queueMicrotask(begin);
  return { done, cancel: (cause, signal) => cancel({ cause, reason: signal }) };
}
