import type { RunEvent } from '../model/event.ts';
import type { TaskId } from '../model/plan.ts';
import type { TaskResult } from '../model/record.ts';
import { formatDuration } from '../text/duration.ts';
import { resumptionLines } from './resumptions.ts';
import { TaskLog } from './task-log.ts';
import type { LogOf, View, ViewClock } from './view.ts';

/** Where a view puts what is printed. Each call is one write. Output is a script's, and never ends up as anything else. */
export interface Paper {
  /** A finished task with all its output. */
  block(result: TaskResult, output: Uint8Array): void;
  /** Output of a task whose beginning was announced by `line`. */
  live(output: Uint8Array): void;
  /** The last of a task that was shown live, and what became of it. */
  liveEnd(result: TaskResult, output: Uint8Array): void;
  /** A line of ours. */
  line(text: string): void;
}

/** A task that runs alone is shown live after this long; before, a block with its result is better to read. */
const aloneAfter = 1000;
/** Any task is shown live after this long while no other prints. */
const longAfter = 10_000;
/** How often there is a look for something new. */
const lookEvery = 250;

interface Running {
  readonly name: string;
  readonly since: number;
  /** It has printed something. */
  spoke: boolean;
}

/**
 * Decides what is printed when: one task's output is one block, printed when the task ends. A task that runs alone for
 * a second, or for ten while no other prints, is shown live; from then until its end nobody else is, so that
 * no two outputs mix: blocks that are finished meanwhile wait, by their names alone.
 */
export function orderedOutput(options: {
  readonly paper: Paper;
  readonly log: LogOf;
  readonly clock: ViewClock;
}): Required<View> {
  const { paper, log, clock } = options;
  const running = new Map<TaskId, Running>();
  const waiting: TaskResult[] = [];
  let live: { readonly task: TaskId; readonly log: TaskLog } | undefined;

  const goLive = (): void => {
    const now = clock.now();
    const speakers = [...running].filter(([, { spoke }]) => spoke);
    const [first] = speakers;
    if (first === undefined || speakers.length > 1) return;
    const [task, { name, since }] = first;
    if (now - since < (running.size === 1 ? aloneAfter : longAfter)) return;
    live = { task, log: new TaskLog(log(task)) };
    paper.line(`▶ ${name}`);
  };

  const look = (): void => {
    if (live === undefined) goLive();
    const output = live?.log.next();
    if (output !== undefined && output.length > 0) paper.live(output);
  };

  const printBlock = (result: TaskResult): void => {
    const output = result.log === null ? undefined : new TaskLog(log(result.id)).rest(result.log);
    paper.block(result, output ?? Buffer.alloc(0));
  };

  const end = (result: TaskResult): void => {
    running.delete(result.id);
    if (live === undefined) {
      printBlock(result);
    } else if (live.task === result.id) {
      paper.liveEnd(result, live.log.rest(result.log ?? 'its log'));
      live = undefined;
      waiting.splice(0).forEach(printBlock);
    } else {
      waiting.push(result);
    }
  };

  const stop = clock.every(lookEvery, look);

  return {
    event: (event: RunEvent) => {
      if (event.type === 'attempt-started' && !running.has(event.task)) {
        running.set(event.task, { name: event.name, since: clock.now(), spoke: false });
      } else if (event.type === 'task-retrying' && (live === undefined || live.task === event.task)) {
        const name = running.get(event.task)?.name ?? event.task;
        look();
        paper.line(`↻ ${name}: ${event.reason}; attempt ${event.attempt} in ${formatDuration(event.delay * 1000)}`);
      } else if (event.type === 'task-ended') {
        end(event.result);
      } else if (event.type === 'run-resumed') {
        for (const line of resumptionLines(event)) paper.line(line);
      } else if (event.type === 'run-warned') {
        paper.line(`! ${event.message}`);
      } else if (event.type === 'run-cancelling') {
        paper.line(`■ cancelling: ${event.reason}`);
      }
    },
    printed: (task) => {
      const entry = running.get(task);
      if (entry !== undefined) entry.spoke = true;
    },
    close: () => {
      stop();
      waiting.splice(0).forEach(printBlock);
    },
  };
}
