import type { RunEvent } from '../model/event.ts';
import { colours, oneLine } from '../text/terminal.ts';
import type { View, ViewOptions } from './view.ts';

/** Every event as one line, for `--verbose`: what the orchestrator decided, when, and why. */
export function openEventLog({ write, colour }: ViewOptions): View {
  const paint = colours(colour);
  return {
    event(event) {
      const facts = factsOf(event);
      write(paint.dim(oneLine(`${event.time.slice(11, 23)} ${event.type}${facts === '' ? '' : ` ${facts}`}`)) + '\n');
    },
    close() {},
  };
}

function factsOf(event: RunEvent): string {
  switch (event.type) {
    case 'run-started':
      return `${event.run_id}, ${event.tasks.length} tasks, ${event.max_parallel} at a time`;
    case 'run-resumed':
      return `${event.run_id}, ${event.restored.length} of ${event.tasks.length} tasks done, ${event.max_parallel} at a time`;
    case 'task-ready':
      return event.task;
    case 'attempt-started':
      return `${event.task}, attempt ${event.attempt} of ${event.max_attempts}`;
    case 'task-annotated':
      return `${event.task}: ${event.annotation.level}: ${event.annotation.message}`;
    case 'task-warned':
      return `${event.task}: ${event.message}`;
    case 'attempt-ended':
      return `${event.task}, attempt ${event.attempt}: ${event.result.reason}`;
    case 'task-retrying':
      return `${event.task}, attempt ${event.attempt} in ${event.delay} s: ${event.reason}`;
    case 'task-ended':
      return `${event.task}: ${event.status}, ${event.result.reason}`;
    case 'run-warned':
      return event.message;
    case 'run-cancelling':
      return event.reason;
    case 'run-ended':
      return `${event.status}, exit code ${event.exit_code}`;
    default:
      return event satisfies never;
  }
}
