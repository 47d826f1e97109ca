import type { RunEvent } from '../model/event.ts';
import type { TaskId } from '../model/plan.ts';
import { formatDuration } from '../text/duration.ts';
import { clip, displayWidth, pad } from '../text/columns.ts';
import { colours } from '../text/terminal.ts';
import { renderClosing } from './closing.ts';
import { orderedOutput } from './output-order.ts';
import { plainPaper } from './plain-log.ts';
import { hidden, type View, type ViewOptions } from './view.ts';

export interface TerminalOptions extends ViewOptions {
  /** The terminal's size now; asked at each frame, so that it may change. */
  readonly size: () => { readonly columns: number; readonly rows: number };
}

interface Running {
  readonly name: string;
  readonly since: number;
  note: string;
}

const frameEvery = 100;
const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';
const spinner = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const barWidth = 24;

/**
 * The live view for a terminal: a status line for each running task and a bar for the whole, redrawn in place; finished
 * tasks are printed above. The cursor is hidden until `close`, which the caller also calls when the process exits.
 */
export function openTerminalView(options: TerminalOptions): View {
  const { write, clock, size } = options;
  const paint = colours(options.colour);
  const running = new Map<TaskId, Running>();
  const began = clock.now();
  const counts = { total: 0, done: 0, failed: 0 };
  /** The widths of the lines that are on the screen below what was printed. */
  let drawn: readonly number[] = [];
  let frame = 0;
  let open = true;

  const status = (): readonly string[] => {
    const { columns, rows } = size();
    // One column less than there are: a full line would wrap on some terminals.
    const width = Math.max(1, columns - 1);
    const most = Math.max(1, Math.min(16, rows - 3));
    const tasks = [...running.values()];
    const shown = tasks.length > most ? tasks.slice(0, most - 1) : tasks;
    const now = clock.now();
    const lines = shown.map(({ name, since, note }) => {
      const time = `${note}${wholeSeconds(now - since)}`;
      const room = Math.max(1, width - 3 - displayWidth(time));
      return clip(
        `${spinner[frame % spinner.length]} ${displayWidth(name) > room ? pad(name, room) : name} ${time}`,
        width,
      );
    });
    if (tasks.length > shown.length) lines.push(clip(`… and ${tasks.length - shown.length} more`, width));
    return [...lines, clip(bar(now), width)];
  };

  const bar = (now: number): string => {
    const filled = counts.total === 0 ? 0 : Math.round((counts.done / counts.total) * barWidth);
    const failed = counts.failed === 0 ? '' : ` · ${counts.failed} failed`;
    const time = wholeSeconds(now - began);
    return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${counts.done}/${counts.total}${failed} · ${time}`;
  };

  /** Goes back to where the status lines begin, even if the terminal is narrower now and has wrapped them, and clears. */
  const erase = (): string => {
    const { columns } = size();
    const rows = drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / Math.max(1, columns))), 0);
    drawn = [];
    return rows === 0 ? '' : `\r${rows > 1 ? `\u001b[${rows - 1}A` : ''}\u001b[J`;
  };

  const draw = (): string => {
    const lines = status();
    drawn = lines.map(displayWidth);
    return `${hideCursor}${lines.map((line) => paint.dim(line)).join('\n')}`;
  };

  const above = (bytes: Uint8Array | string): void => {
    const before = erase();
    const after = open && counts.total > 0 ? draw() : '';
    write(Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]));
  };

  const output = orderedOutput({ ...options, paper: plainPaper({ ...options, write: above }) });
  const stop = clock.every(frameEvery, () => {
    frame += 1;
    if (open && counts.total > 0) write(`${erase()}${draw()}`);
  });

  const follow = (event: RunEvent): void => {
    if (event.type === 'run-started') {
      counts.total = event.tasks.length;
    } else if (event.type === 'run-resumed') {
      counts.total = event.tasks.length;
      counts.done = event.restored.length;
    } else if (event.type === 'attempt-started') {
      const since = running.get(event.task)?.since ?? clock.now();
      const note = event.attempt > 1 ? `attempt ${event.attempt} of ${event.max_attempts} · ` : '';
      running.set(event.task, { name: event.name, since, note });
    } else if (event.type === 'task-retrying') {
      const entry = running.get(event.task);
      if (entry !== undefined) entry.note = `waits for attempt ${event.attempt} · `;
    } else if (event.type === 'task-ended') {
      running.delete(event.task);
      counts.done += 1;
      if (event.status === 'failed' || event.status === 'timeout' || event.status === 'error') {
        counts.failed += event.result.allowed ? 0 : 1;
      }
    }
  };

  const close = (): void => {
    if (!open) return;
    open = false;
    stop();
    output.close();
    write(`${erase()}${showCursor}`);
  };

  return {
    event: (event, record) => {
      follow(event);
      output.event(event, record);
      if (event.type === 'run-ended') {
        close();
        write(hidden(renderClosing(record, { ...options, hint: true }), options));
      }
    },
    printed: output.printed,
    close,
  };
}

/** A time that is redrawn ten times a second would flicker in milliseconds. */
function wholeSeconds(milliseconds: number): string {
  return milliseconds < 1000 ? '0 s' : formatDuration(Math.floor(milliseconds / 1000) * 1000);
}
