import type { PlannedTask } from '../model/plan.ts';
import { neededTasks } from '../model/plan.ts';
import type { Annotation, Attempt, TaskResult } from '../model/record.ts';
import { type AttemptEnd, secondsSince } from './attempt.ts';
import { lastWords } from './last-words.ts';
import type { AttemptOutcome } from './ports.ts';
import type { Ending } from './step.ts';

/** What a run remembers of a task between its being ready and its end. */
export interface Trace {
  /** Monotonic milliseconds, like the two that follow. */
  readonly readyAt: number;
  startedAt: number | undefined;
  endedAt: number;
  name: string | undefined;
  readonly attempts: Attempt[];
  /** Of the last attempt that ended; not kept while the next one runs. */
  last: AttemptOutcome | undefined;
  /** One for all attempts, once one has written to it. */
  log: string | null;
  /** Of the last attempt, as its output is: what an earlier one complained of was tried again. */
  annotations: Annotation[];
  readonly warnings: string[];
}

/** What is beyond stays in the task's log alone: a script that complains without end must not fill the memory. */
const mostAnnotations = 1000;
const mostWarnings = 100;

export function createTrace(readyAt: number): Trace {
  return {
    readyAt,
    startedAt: undefined,
    endedAt: readyAt,
    name: undefined,
    attempts: [],
    last: undefined,
    log: null,
    annotations: [],
    warnings: [],
  };
}

export function beginAttempt(trace: Trace, name: string, elapsed: number): void {
  trace.startedAt ??= elapsed;
  trace.name = name;
  trace.last = undefined;
  trace.annotations = [];
}

export function endAttempt(trace: Trace, { record, outcome }: AttemptEnd, elapsed: number): void {
  trace.endedAt = elapsed;
  trace.attempts.push(record);
  trace.last = outcome;
  trace.log = outcome.log ?? trace.log;
}

/** Whether it was taken. */
export function addAnnotation(trace: Trace, annotation: Annotation): boolean {
  return trace.annotations.length < mostAnnotations && trace.annotations.push(annotation) > 0;
}

/** Whether it was taken. */
export function addWarning(trace: Trace, message: string): boolean {
  return trace.warnings.length < mostWarnings && trace.warnings.push(message) > 0;
}

/** The result of a task as it is recorded; `trace` is absent for one that was never ready. */
export function taskResult(
  task: PlannedTask,
  run_id: string,
  ending: Pick<Ending, 'status' | 'reason' | 'allowed' | 'flaky'>,
  name: string,
  trace: Trace = createTrace(0),
): TaskResult {
  const { status, reason, allowed, flaky } = ending;
  const { attempts, last, startedAt } = trace;
  return {
    id: task.id,
    run_id,
    script: task.command.kind === 'script' ? task.command.script : null,
    name,
    subdirectory: task.subdirectory,
    start_time: attempts[0]?.start_time ?? null,
    end_time: attempts.at(-1)?.end_time ?? null,
    status,
    exit_code: attempts.at(-1)?.exit_code ?? null,
    execution_time: startedAt === undefined ? 0 : secondsSince(startedAt, trace.endedAt),
    error: status === 'passed' ? null : reason,
    attempts,
    reason,
    allowed,
    flaky,
    cached: false,
    restored: false,
    outputs: { ...last?.outputs },
    annotations: [...trace.annotations, ...ownAnnotation(task, ending, name, trace)],
    needs: [...neededTasks(task)],
    matrix: task.matrix === undefined ? null : { ...task.matrix },
    tags: [...task.tags],
    queue_time: startedAt === undefined ? 0 : secondsSince(trace.readyAt, startedAt),
    max_rss_bytes: most(attempts.map((attempt) => attempt.max_rss_bytes)),
    cpu_seconds: sum(attempts.map((attempt) => attempt.cpu_seconds)),
    stdout_truncated: last?.output.stdout_truncated ?? false,
    stderr_truncated: last?.output.stderr_truncated ?? false,
    log: trace.log,
    warnings: [...trace.warnings],
  };
}

/** A failed task gets one for itself: on its script, or where it stands in the configuration. */
function ownAnnotation(
  task: PlannedTask,
  { status, reason, allowed }: Pick<Ending, 'status' | 'reason' | 'allowed'>,
  title: string,
  { annotations, last }: Trace,
): readonly Annotation[] {
  if (status !== 'failed' && status !== 'timeout' && status !== 'error') return [];
  // Where nothing was recognised in the output, its last line tells more than an exit code.
  const isExplained = annotations.some(({ level }) => level === 'error');
  const said = last === undefined || isExplained ? undefined : lastWords(last.output);
  const isScript = task.command.kind === 'script';
  const { file, line } = isScript ? { file: task.command.script, line: 1 } : task.origin;
  return [
    {
      level: allowed ? 'warning' : 'error',
      message: said === undefined ? reason : `${reason}: ${said}`,
      title,
      path: file ?? null,
      start_line: file === undefined ? null : (line ?? null),
      end_line: file === undefined ? null : (line ?? null),
      start_column: null,
      end_column: null,
    },
  ];
}

function most(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
