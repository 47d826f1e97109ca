import type { RunEvent, RunResumed, RunStarted } from './event.ts';
import type { TaskId } from './plan.ts';
import type { Counts, RunRecord, TaskResult } from './record.ts';

/** Takes events one by one and returns the record so far: the same object each time, brought up to date. */
export type Fold = (event: RunEvent) => RunRecord;

/**
 * The record is defined as this fold of the journal: live, replayed and printed again alike. The record is updated in
 * place, for a copy at each event would make a run of n tasks cost n² (readers must not keep it across events).
 */
export function createFold(): Fold {
  const record = emptyRecord();
  let order = new Map<string, number>();
  /** Seconds until the run was resumed; the time between does not count. */
  let ranBefore = 0;
  let since = '';

  const begin = (event: RunStarted | RunResumed): void => {
    record.run_id = event.run_id;
    record.name = event.name;
    record.config_file = event.config_file;
    if (record.start_time === '') record.start_time = event.time;
    record.plan_digest = event.plan_digest;
    record.tool_version = event.tool_version;
    record.max_parallel = event.max_parallel;
    record.counts.total = event.tasks.length;
    order = new Map(event.tasks.map((task, index) => [task, index]));
    since = event.time;
  };

  return (event) => {
    switch (event.type) {
      case 'run-started':
        begin(event);
        break;
      case 'run-resumed': {
        const { time, restored, again, leftovers } = event;
        const before = record.status === 'running' ? 'killed' : record.status;
        ranBefore = record.duration;
        begin(event);
        keep(record, new Set(restored));
        record.resumptions.push({
          time,
          before,
          restored: record.results.length,
          again: [...again],
          leftovers: [...leftovers],
        });
        break;
      }
      case 'task-ended':
        addResult(record, { ...event.result, restored: false });
        break;
      case 'run-warned':
        record.warnings.push(event.message);
        break;
      case 'run-ended':
        record.status = event.status;
        record.exit_code = event.exit_code;
        record.end_time = event.time;
        record.critical_path = [...event.critical_path];
        record.results.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
        record.by_subdirectory = Object.fromEntries(
          Object.entries(record.by_subdirectory).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        );
        break;
      case 'task-ready':
      case 'attempt-started':
      case 'task-annotated':
      case 'task-warned':
      case 'attempt-ended':
      case 'task-retrying':
      case 'run-cancelling':
        break; // their facts come again, complete, with task-ended
      default:
        event satisfies never;
    }
    if (since !== '') record.duration = addSeconds(ranBefore, seconds(since, event.time));
    return record;
  };
}

/** The record of a whole journal. */
export function recordOf(events: Iterable<RunEvent>): RunRecord {
  const fold = createFold();
  let record = emptyRecord();
  for (const event of events) record = fold(event);
  return record;
}

export function emptyRecord(): RunRecord {
  return {
    schema_version: 1,
    run_id: '',
    name: '',
    config_file: null,
    start_time: '',
    duration: 0,
    counts: emptyCounts(),
    max_parallel: 1,
    plan_digest: '',
    tool_version: '',
    warnings: [],
    resumptions: [],
    ...emptyProgress(),
  };
}

export function emptyCounts(): Counts {
  return {
    total: 0,
    passed: 0,
    failed: 0,
    timeout: 0,
    error: 0,
    skipped: 0,
    cancelled: 0,
    allowed: 0,
    flaky: 0,
    cached: 0,
  };
}

/** Takes the run up again: nothing counts but what passed and is taken as done. */
function keep(record: RunRecord, restored: ReadonlySet<TaskId>): void {
  const kept = record.results.filter(({ id, status }) => status === 'passed' && restored.has(id));
  const { total } = record.counts;
  Object.assign(record, { ...emptyProgress(), counts: { ...emptyCounts(), total } });
  for (const result of kept) addResult(record, { ...result, restored: true });
}

/** A record's fields that tell how far a run has come. */
function emptyProgress() {
  return {
    status: 'running' as const,
    exit_code: null,
    end_time: null,
    critical_path: [],
    // A folder may be called `__proto__`.
    by_subdirectory: Object.create(null) as Record<string, Counts>,
    results: [],
  };
}

function addResult(record: RunRecord, result: TaskResult): void {
  record.results.push(result);
  const folder = (record.by_subdirectory[result.subdirectory] ??= emptyCounts());
  folder.total += 1;
  for (const counts of [record.counts, folder]) {
    counts[result.status] += 1;
    if (result.allowed) counts.allowed += 1;
    if (result.flaky) counts.flaky += 1;
    if (result.cached) counts.cached += 1;
  }
}

/** To the millisecond, as its parts are. */
function addSeconds(a: number, b: number): number {
  return Math.round((a + b) * 1000) / 1000;
}

/** Seconds between two ISO 8601 times, to the millisecond. */
function seconds(from: string, to: string): number {
  return Math.max(0, Math.round(Date.parse(to) - Date.parse(from))) / 1000;
}
