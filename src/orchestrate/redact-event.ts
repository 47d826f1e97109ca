import type { RunEvent, TaskEnded } from '../model/event.ts';
import type { Redactor } from '../protocol/redact.ts';

/** Fields whose values are ours, not the user's: a secret that happens to be the word "passed" must not break the journal. */
const ours = new Set([
  'type',
  'time',
  'start_time',
  'end_time',
  'status',
  'level',
  'cause',
  'signal',
  'run_id',
  'plan_digest',
  'tool_version',
  'digests',
  'kind',
  'source',
  'severity',
]);

/** Maps whose keys are the user's too. */
const maps = new Set(['outputs', 'matrix', 'env', 'resources']);

/** A map whose keys are the user's and whose values are records of ours. */
const records = 'by_subdirectory';

/** The event as it may be stored and shown: every text that can hold something of the user's is redacted. */
export function redactEvent(event: RunEvent, redactor: Pick<Redactor, 'text' | 'empty'>): RunEvent {
  const told = redactFacts(event, redactor);
  if (told === event || event.type !== 'task-ended' || told.type !== 'task-ended') return told;
  if (leftBy(event) === leftBy(told)) return told;
  return { ...told, masked: true };
}

/** All that a task hands on to others, to be compared. */
function leftBy({ result: { outputs }, env, path }: TaskEnded): string {
  return JSON.stringify([outputs, env, path]);
}

/** The same for a record, an annotation, and whatever else is made of the same fields; itself while no secret is known. */
export function redactFacts<T extends object>(facts: T, redactor: Pick<Redactor, 'text' | 'empty'>): T {
  return redactor.empty ? facts : (redactFields(facts, redactor) as T);
}

type Hide = Pick<Redactor, 'text'>;

function redactFields(fields: object, redactor: Hide): object {
  if (Array.isArray(fields)) return fields.map((item) => redactValue(item, redactor));
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (ours.has(key)) return [key, value];
      if (key === records) return [key, redactRecords(value, redactor)];
      return [key, maps.has(key) ? redactMap(value, redactor) : redactValue(value, redactor)];
    }),
  );
}

function redactValue(value: unknown, redactor: Hide): unknown {
  if (typeof value === 'string') return redactor.text(value);
  return typeof value === 'object' && value !== null ? redactFields(value, redactor) : value;
}

function redactRecords(value: unknown, redactor: Hide): unknown {
  const entries = Object.entries(value ?? {}).map(([key, record]) => [
    redactor.text(key),
    redactValue(record, redactor),
  ]);
  return Object.fromEntries(entries) as unknown;
}

/** The keys of the map, and all that is below, numbers too: one that holds a secret becomes a text. */
function redactMap(value: unknown, redactor: Hide): unknown {
  if (typeof value === 'string') return redactor.text(value);
  if (typeof value === 'number') return redactNumber(value, redactor);
  if (Array.isArray(value)) return value.map((item) => redactMap(item, redactor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [redactor.text(key), redactMap(entry, redactor)]),
  );
}

function redactNumber(value: number, redactor: Hide): number | string {
  const hidden = redactor.text(String(value));
  return hidden === String(value) ? value : hidden;
}
