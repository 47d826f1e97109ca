import type { RunEvent } from '../../src/model/event.ts';
import { recordOf } from '../../src/model/fold.ts';
import type { Annotation, Attempt, RunRecord, TaskResult } from '../../src/model/record.ts';

/** A run as it is told, without one that happened: results, their journal, their record. Times count from one fixed moment. */

const began = Date.parse('2026-11-21T04:15:02.000Z');

/** ISO 8601, so many seconds after the run began. */
export function at(seconds: number): string {
  return new Date(began + seconds * 1000).toISOString();
}

export function toldAttempt(from: number, to: number, more: Partial<Attempt> = {}): Attempt {
  return {
    start_time: at(from),
    end_time: at(to),
    status: 'passed',
    exit_code: 0,
    signal: null,
    execution_time: Math.round((to - from) * 1000) / 1000,
    reason: 'exit code 0',
    max_rss_bytes: null,
    cpu_seconds: null,
    ...more,
  };
}

export function toldAnnotation(message: string, more: Partial<Annotation> = {}): Annotation {
  return {
    level: 'error',
    message,
    title: null,
    path: null,
    start_line: null,
    end_line: null,
    start_column: null,
    end_column: null,
    ...more,
  };
}

/** Passed, unless its attempts say otherwise; without attempts it was skipped. */
export function toldResult(id: string, attempts: readonly Attempt[], more: Partial<TaskResult> = {}): TaskResult {
  const first = attempts[0];
  const last = attempts.at(-1);
  const status = last?.status ?? 'skipped';
  const reason = last?.reason ?? 'a need did not succeed';
  return {
    id,
    run_id: '20261121-041502-ab12cd',
    script: id.includes('/') ? id : null,
    name: id,
    subdirectory: id.split('/').at(-2) ?? '',
    start_time: first?.start_time ?? null,
    end_time: last?.end_time ?? null,
    status,
    exit_code: last?.exit_code ?? null,
    execution_time:
      first === undefined || last === undefined ? 0 : (Date.parse(last.end_time) - Date.parse(first.start_time)) / 1000,
    error: status === 'passed' ? null : reason,
    attempts: [...attempts],
    reason,
    allowed: false,
    flaky: status === 'passed' && attempts.length > 1,
    cached: false,
    restored: false,
    outputs: {},
    annotations: [],
    needs: [],
    matrix: null,
    tags: [],
    queue_time: 0.002,
    max_rss_bytes: null,
    cpu_seconds: null,
    stdout_truncated: false,
    stderr_truncated: false,
    log: first === undefined ? null : `logs/${id.replaceAll(/[^\w.]+/g, '-')}.log`,
    warnings: [],
    ...more,
  };
}

export interface ToldRun {
  readonly name?: string;
  readonly config_file?: string | null;
  readonly status?: RunRecord['status'];
  readonly critical_path?: readonly string[];
  readonly warnings?: readonly string[];
  /** Ids of tasks that came to no end. */
  readonly pending?: readonly string[];
}

/** The journal that gives these results; without its end where the status is `running`. */
export function journalOf(results: readonly TaskResult[], run: ToldRun = {}): readonly RunEvent[] {
  const { name = 'nightly', config_file = 'orchestrator.yml', critical_path = [], warnings = [], pending = [] } = run;
  const red = results.some(({ status, allowed }) => !allowed && ['failed', 'timeout', 'error'].includes(status));
  const status = run.status ?? (red ? 'failure' : 'success');
  const last = Math.max(0, ...results.map(({ end_time }) => (Date.parse(end_time ?? at(0)) - began) / 1000));
  const middle = results.flatMap((result): { order: number; event: RunEvent }[] => {
    const { id: task } = result;
    const order = (time: string | null): number => (time === null ? last * 1000 : Date.parse(time) - began);
    const events = result.attempts.flatMap((attempt, index): { order: number; event: RunEvent }[] => [
      {
        order: order(attempt.start_time),
        event: {
          type: 'attempt-started',
          time: attempt.start_time,
          task,
          attempt: index + 1,
          max_attempts: result.attempts.length,
          name: result.name,
        },
      },
      {
        order: order(attempt.end_time),
        event: { type: 'attempt-ended', time: attempt.end_time, task, attempt: index + 1, result: attempt },
      },
    ]);
    const time = result.end_time ?? at(last);
    const ended: RunEvent = { type: 'task-ended', time, task, status: result.status, result };
    return [...events, { order: order(result.end_time), event: ended }];
  });
  return [
    {
      type: 'run-started',
      time: at(0),
      schema_version: 1,
      run_id: '20261121-041502-ab12cd',
      name,
      config_file,
      plan_digest: 'f00d'.repeat(16),
      tool_version: '0.1.0',
      max_parallel: 4,
      tasks: [...results.map(({ id }) => id), ...pending],
    },
    ...middle.toSorted((a, b) => a.order - b.order).map(({ event }) => event),
    ...warnings.map((message): RunEvent => ({ type: 'run-warned', time: at(last), message })),
    ...(status === 'running'
      ? []
      : [
          {
            type: 'run-ended' as const,
            time: at(last + 0.1),
            status,
            exit_code: status === 'success' ? 0 : status === 'failure' ? 1 : 130,
            critical_path,
          },
        ]),
  ];
}

export function recordOfResults(results: readonly TaskResult[], run: ToldRun = {}): RunRecord {
  return recordOf(journalOf(results, run));
}
