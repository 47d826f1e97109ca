import type { RunRecord } from '../model/record.ts';
import { resultOf } from '../model/task-file.ts';

/** `run.json`: the keys in the order of the specification, every result without its output. */
export function runJson(record: RunRecord): string {
  const ordered: RunRecord = {
    schema_version: record.schema_version,
    run_id: record.run_id,
    name: record.name,
    status: record.status,
    exit_code: record.exit_code,
    start_time: record.start_time,
    end_time: record.end_time,
    duration: record.duration,
    counts: record.counts,
    max_parallel: record.max_parallel,
    critical_path: record.critical_path,
    by_subdirectory: record.by_subdirectory,
    plan_digest: record.plan_digest,
    tool_version: record.tool_version,
    results: record.results.map(resultOf),
    config_file: record.config_file,
    warnings: record.warnings,
    resumptions: record.resumptions,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
