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
]);

/** Maps whose keys are the user's too. */
const maps = new Set(['outputs', 'matrix', 'env']);

/** The event as it may be stored and shown: every text that can hold something of the user's is redacted. */
export function redactEvent(event: RunEvent, redactor: Redactor): RunEvent {
  const told = redactFields(event, redactor) as RunEvent;
  if (event.type !== 'task-ended' || told.type !== 'task-ended' || leftBy(event) === leftBy(told)) return told;
  return { ...told, masked: true };
}

/** All that a task hands on to others, to be compared. */
function leftBy({ result: { outputs }, env, path }: TaskEnded): string {
  return JSON.stringify([outputs, env, path]);
}

function redactFields(fields: object, redactor: Redactor): object {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (ours.has(key)) return [key, value];
      return [key, maps.has(key) ? redactor.deep<unknown>(value) : redactValue(value, redactor)];
    }),
  );
}

function redactValue(value: unknown, redactor: Redactor): unknown {
  if (typeof value === 'string') return redactor.text(value);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redactor));
  return typeof value === 'object' && value !== null ? redactFields(value, redactor) : value;
}
