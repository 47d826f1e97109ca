import type { TaskFile, TaskOutput, TaskResult } from './record.ts';

// Not by spreading: V8 takes six times as long for it with so many keys, which is a second of a large run's end.

/** A result's keys in the order of the specification; what has to do with output is in `tasks/<slug>.json` alone. */
export function resultOf(result: TaskResult): TaskResult {
  return Object.assign(headOf(result), { error: result.error }, detailsOf(result));
}

/** `tasks/<slug>.json`: a result with its output, which is empty for a task that never ran. */
export function taskFileOf(result: TaskResult, output: TaskOutput | undefined): TaskFile {
  const { stdout = '', stderr = '', summary = null } = output ?? {};
  return Object.assign(headOf(result), { stdout, stderr, error: result.error }, detailsOf(result), { summary });
}

function headOf({ script, name, subdirectory, start_time, end_time, status, exit_code, execution_time }: TaskResult) {
  return { script, name, subdirectory, start_time, end_time, status, exit_code, execution_time };
}

function detailsOf(result: TaskResult) {
  return {
    id: result.id,
    run_id: result.run_id,
    attempts: result.attempts,
    reason: result.reason,
    allowed: result.allowed,
    flaky: result.flaky,
    cached: result.cached,
    restored: result.restored,
    outputs: result.outputs,
    annotations: result.annotations,
    needs: result.needs,
    matrix: result.matrix,
    tags: result.tags,
    queue_time: result.queue_time,
    max_rss_bytes: result.max_rss_bytes,
    cpu_seconds: result.cpu_seconds,
    stdout_truncated: result.stdout_truncated,
    stderr_truncated: result.stderr_truncated,
    log: result.log,
    warnings: result.warnings,
  };
}
