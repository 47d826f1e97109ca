import type { RunEvent, RunEventType } from '../model/event.ts';
import { finalStates } from '../model/record.ts';

const kinds = {
  string: (value: unknown) => typeof value === 'string',
  /** ISO 8601 with zone, as `toISOString` writes it. */
  time: (value: unknown) => typeof value === 'string' && isTime(value),
  'time?': (value: unknown) => value === null || (typeof value === 'string' && isTime(value)),
  number: (value: unknown) => Number.isFinite(value),
  boolean: (value: unknown) => typeof value === 'boolean',
  'string?': (value: unknown) => value === null || typeof value === 'string',
  'number?': (value: unknown) => value === null || Number.isFinite(value),
  strings: (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  texts: (value: unknown) => isObject(value) && Object.values(value).every((item) => typeof item === 'string'),
  parallel: (value: unknown) => value === 'auto' || (Number.isSafeInteger(value) && Number(value) > 0),
  positive: (value: unknown) => Number.isFinite(value) && Number(value) > 0,
  any: (value: unknown) => value !== undefined,
};

/** What a value of a journal must be: a journal may come from anywhere, e.g. out of an artifact. */
type Kind =
  | keyof typeof kinds
  | { readonly list: Fields }
  | { readonly fields: Fields }
  | { readonly oneOf: readonly string[] }
  | { readonly optional: Kind };
interface Fields {
  readonly [name: string]: Kind;
}

const levels: Kind = { oneOf: ['error', 'warning', 'notice'] };
const annotation: Fields = {
  level: levels,
  message: 'string',
  title: 'string?',
  path: 'string?',
  start_line: 'number?',
  end_line: 'number?',
  start_column: 'number?',
  end_column: 'number?',
};
const attempt: Fields = {
  start_time: 'time',
  end_time: 'time',
  status: { oneOf: finalStates },
  exit_code: 'number?',
  signal: 'string?',
  execution_time: 'number',
  reason: 'string',
  max_rss_bytes: 'number?',
  cpu_seconds: 'number?',
};
const result: Fields = {
  id: 'string',
  run_id: 'string',
  script: 'string?',
  name: 'string',
  subdirectory: 'string',
  start_time: 'time?',
  end_time: 'time?',
  status: { oneOf: finalStates },
  exit_code: 'number?',
  execution_time: 'number',
  error: 'string?',
  attempts: { list: attempt },
  reason: 'string',
  allowed: 'boolean',
  flaky: 'boolean',
  cached: 'boolean',
  outputs: 'texts',
  annotations: { list: annotation },
  needs: 'strings',
  matrix: 'any',
  tags: 'strings',
  queue_time: 'number',
  max_rss_bytes: 'number?',
  cpu_seconds: 'number?',
  stdout_truncated: 'boolean',
  stderr_truncated: 'boolean',
  log: 'string?',
  warnings: 'strings',
};

const asked: Fields = {
  tasks: { optional: 'strings' },
  exclude: { optional: 'strings' },
  max_parallel: { optional: 'parallel' },
  fail_fast: { optional: 'boolean' },
  timeout: { optional: 'positive' },
};
const head: Fields = {
  run_id: 'string',
  name: 'string',
  config_file: 'string?',
  plan_digest: 'string',
  tool_version: 'string',
  max_parallel: 'number',
  tasks: 'strings',
  asked: { optional: { fields: asked } },
};

const shapes: Readonly<Record<RunEventType, Fields>> = {
  'run-started': head,
  'run-resumed': {
    ...head,
    restored: 'strings',
    again: { list: { task: 'string', reason: 'string' } },
    leftovers: 'strings',
  },
  'task-ready': { task: 'string' },
  'attempt-started': { task: 'string', attempt: 'number', max_attempts: 'number', name: 'string' },
  'task-annotated': { task: 'string', annotation: { fields: annotation } },
  'task-warned': { task: 'string', message: 'string' },
  'attempt-ended': { task: 'string', attempt: 'number', result: { fields: attempt } },
  'task-retrying': { task: 'string', attempt: 'number', delay: 'number', reason: 'string' },
  'task-ended': {
    task: 'string',
    status: { oneOf: finalStates },
    result: { fields: result },
    digests: { optional: { fields: { task: 'string', script: 'string?' } } },
    env: { optional: 'texts' },
    path: { optional: 'strings' },
    masked: { optional: 'boolean' },
    masks: { optional: 'boolean' },
  },
  'run-warned': { message: 'string' },
  'run-cancelling': { cause: { oneOf: ['signal', 'timeout', 'fail-fast'] }, reason: 'string' },
  'run-ended': {
    status: { oneOf: ['success', 'failure', 'cancelled'] },
    exit_code: 'number',
    critical_path: 'strings',
  },
};

/** Why a value is no event that this version can use; `undefined` where it is one. */
export function whyNoEvent(value: unknown): string | undefined {
  if (!isObject(value) || typeof value['type'] !== 'string') return 'it is no event';
  const type = value['type'];
  if (!isKnown(type)) return `events of the type "${type.slice(0, 40)}" are unknown to this version`;
  if ((type === 'run-started' || type === 'run-resumed') && value['schema_version'] !== 1)
    return 'its schema_version is not 1';
  if (isDeeper(value, deepest)) return 'it is nested too deeply';
  const wrong = wrongField(value, { time: 'time', ...shapes[type] });
  return wrong === undefined ? undefined : `its field "${wrong}" is missing or wrong`;
}

/** A configuration can't be as deep; what writes JSON, and what looks for secrets in it, goes down level by level. */
const deepest = 500;

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

function isKnown(type: string): type is RunEvent['type'] {
  return Object.hasOwn(shapes, type);
}

/** The path of the first field that is not as it should be. */
function wrongField(value: Record<string, unknown>, fields: Fields): string | undefined {
  for (const [name, kind] of Object.entries(fields)) {
    const wrong = wrongValue(value[name], kind);
    if (wrong !== undefined) return name + wrong;
  }
  return undefined;
}

function wrongValue(value: unknown, kind: Kind): string | undefined {
  if (typeof kind === 'string') return kinds[kind](value) ? undefined : '';
  if ('optional' in kind) return value === undefined ? undefined : wrongValue(value, kind.optional);
  if ('oneOf' in kind) return typeof value === 'string' && kind.oneOf.includes(value) ? undefined : '';
  if ('fields' in kind) {
    const wrong = isObject(value) ? wrongField(value, kind.fields) : '';
    return wrong === undefined || wrong === '' ? wrong : `.${wrong}`;
  }
  return Array.isArray(value) && value.every((item) => isObject(item) && wrongField(item, kind.list) === undefined)
    ? undefined
    : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && Number.isFinite(Date.parse(text));
}
