import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { displayLine, mayHoldCommand } from '../protocol/commands.ts';
import { limits } from '../protocol/limits.ts';
import { lastStates, stripControls } from '../text/terminal.ts';

/** Bytes read at once for a task that is shown live: more comes at the next look, so that reading never takes long. */
const liveStep = 256 * 1024;
/** Of a block that is cut: what is shown of its beginning. The end tells more, as failures stand there. */
const headShare = 0.25;

/** Reads a task's log from where it was last read. Nothing is kept but the offset. */
export class TaskLog {
  readonly #path: string | undefined;
  #offset = 0;

  constructor(path: string | undefined) {
    this.#path = path;
  }

  /** Something was taken already. */
  get begun(): boolean {
    return this.#offset > 0;
  }

  /** Whole lines that were printed since, at most 256 KiB; nothing once 8 MiB were taken. */
  next(): Buffer {
    return this.#open((file, size) => {
      if (this.#offset >= limits.printedLive) return Buffer.alloc(0);
      const bytes = read(file, this.#offset, Math.min(size - this.#offset, liveStep));
      // A line that goes on for ever is shown in pieces.
      const end = bytes.length === liveStep && !bytes.includes(10) ? bytes.length : bytes.lastIndexOf(10) + 1;
      this.#offset += end;
      return bytes.subarray(0, end);
    });
  }

  /** All the rest; of more than 1 MiB its head and tail, with a sentence that names the log as `name`. */
  rest(name: string): Buffer {
    return this.#open((file, size) => {
      const start = this.#offset;
      const length = size - start;
      this.#offset = size;
      if (length <= limits.printedBlock) return read(file, start, length);
      const headLength = start > 0 ? 0 : Math.floor(limits.printedBlock * headShare);
      const head = read(file, start, headLength);
      const tail = read(file, size - (limits.printedBlock - headLength), limits.printedBlock - headLength);
      const headEnd = head.lastIndexOf(10) + 1 || head.length;
      const tailStart = tail.indexOf(10) + 1;
      const left = length - headEnd - (tail.length - tailStart);
      // In ASCII: one other character, and V8 holds the megabyte around it in two bytes each.
      const sentence = `[${(left / 1024 ** 2).toFixed(1)} MiB left out here; all of it is in ${name}]\n`;
      return Buffer.concat([
        head.subarray(0, headEnd),
        endOfLine(head.subarray(0, headEnd)),
        Buffer.from(sentence),
        tail.subarray(tailStart),
      ]);
    });
  }

  #open(use: (file: number, size: number) => Buffer): Buffer {
    if (this.#path === undefined) return Buffer.alloc(0);
    let file: number;
    try {
      file = openSync(this.#path, 'r');
    } catch {
      // Nothing was printed, or a script has removed it: there is nothing to show.
      return Buffer.alloc(0);
    }
    try {
      const { size } = fstatSync(file);
      if (size < this.#offset) this.#offset = 0;
      return use(file, size);
    } finally {
      closeSync(file);
    }
  }
}

function read(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, length));
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
}

function endOfLine(bytes: Buffer): Buffer {
  return Buffer.from(bytes.length === 0 || bytes.at(-1) === 10 ? '' : '\n');
}

const escape = '\u001b';
const colourSequence = new RegExp(`(${escape}\\[[0-9;:]{0,40}m)`);
const reset = `${escape}[0m`;

/** Text that is shown as it is, unless there may be a command in it. */
const plainLines = /^[\t\n -~]*$/;
/** Bytes that are looked at line by line before they are one text again: of 1 MiB, lines are 10 MB of garbage. */
const sliceLength = 64 * 1024;

/**
 * Output as it is shown to people: whole lines, groups flattened, progress bars in their last state, and no control
 * sequence but colours, these only where they are wanted, and reset at the end. Empty where nothing is left. What is
 * plain, as nearly all output is, goes on as the bytes that it is.
 */
export function shownOutput(bytes: Uint8Array, colour: boolean): Buffer {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Buffer[] = [];
  let coloured = false;
  for (let start = 0; start < all.length;) {
    const end = all.indexOf('\n', start + sliceLength) + 1 || all.length;
    const text = all.toString('latin1', start, end);
    if (plainLines.test(text) && !mayHoldCommand(text)) {
      pieces.push(all.subarray(start, end), endOfLine(all.subarray(start, end)));
    } else {
      const shown = shownLines(all.toString('utf8', start, end), colour);
      coloured ||= shown.includes(escape);
      pieces.push(Buffer.from(shown));
    }
    start = end;
  }
  const shown = Buffer.concat(pieces);
  return coloured ? Buffer.concat([shown.subarray(0, -1), Buffer.from(`${reset}\n`)]) : shown;
}

/** Whole lines; the last may lack its end, and gets it. */
function shownLines(text: string, colour: boolean): string {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines
    .map((line) => displayLine(line.replace(/\r+$/, '')))
    .filter((line) => line !== undefined)
    .map((line) => `${colour ? keepColours(lastStates(line)) : stripControls(lastStates(line))}\n`)
    .join('');
}

function keepColours(line: string): string {
  if (!line.includes(escape)) return stripControls(line);
  return line
    .split(colourSequence)
    .map((part, index) => (index % 2 === 1 ? part : stripControls(part)))
    .join('');
}
