import type { TaskOutput } from '../model/record.ts';
import type { Redactor } from '../protocol/redact.ts';
import type { RedactedStream } from '../protocol/redacted-stream.ts';
import { ArrivalOrder, type Moment, type Stream } from './arrival-order.ts';
import { Junction } from './junction.ts';
import type { LogFile } from './log-file.ts';
import { OutputTail } from './output-tail.ts';
import type { OutputWatch } from './output-watch.ts';

/** Bytes of each stream that the record holds. */
const tailBytes = 1024 * 1024;
/** A task that printed more is no dialogue of two streams any more: from there on they stand as they are read. */
const orderedBytes = 256 * 1024;
/** While a task prints without the least pause, so long is gathered before it is put in order. */
const gatherMilliseconds = 200;
/** How long bytes wait for the word on when they were written, and the beginning of a line for its end. */
const holdMilliseconds = 5;

/** Long enough to decide about most secrets that began in the chunk before. */
const joinedBytes = 1024;

interface Channel {
  readonly watch: OutputWatch;
  readonly redacted: RedactedStream;
  readonly tail: OutputTail;
}

export interface CaptureOptions {
  readonly log: LogFile;
  readonly redactor: Redactor;
  readonly watches: Readonly<Record<Stream, OutputWatch>>;
  readonly printed: () => void;
}

export interface Captured {
  readonly output: Omit<TaskOutput, 'summary'>;
  /** There is a log. */
  readonly logged: boolean;
}

/**
 * Takes what an attempt prints, as bytes: in order, through the watch for commands and problems, redacted, into the log and
 * the tails. What it holds does not grow with what is printed, and nothing that it does waits.
 */
export class Capture {
  readonly #log: LogFile;
  readonly #redactor: Redactor;
  readonly #junction: Junction;
  readonly #printed: () => void;
  readonly #channels: Readonly<Record<Stream, Channel>>;
  /** The one that said something last. */
  #last: Stream = 'stdout';
  #order: ArrivalOrder | undefined;
  #orderedSoFar = 0;
  #stopOrdering: () => void = () => {};
  /** Something came since the last look. */
  #moving = false;
  /** By `performance.now()`. */
  #movingSince = 0;
  #scheduled = false;
  #timer: NodeJS.Timeout | undefined;
  #told = false;
  #captured: Captured | undefined;

  constructor({ log, redactor, watches, printed }: CaptureOptions) {
    this.#log = log;
    this.#redactor = redactor;
    this.#junction = new Junction(redactor);
    this.#printed = printed;
    const channel = (watch: OutputWatch): Channel => ({
      watch,
      redacted: redactor.stream(),
      tail: new OutputTail(tailBytes),
    });
    this.#channels = { stdout: channel(watches.stdout), stderr: channel(watches.stderr) };
  }

  /** From here on `written` is called for every write; `stop` ends that. */
  putInOrder(stop: () => void): void {
    this.#order = new ArrivalOrder();
    this.#stopOrdering = stop;
  }

  /** The bytes may be changed by their owner afterwards. */
  read(stream: Stream, bytes: Uint8Array): void {
    this.#tell();
    if (this.#order === undefined) {
      this.#take(stream, bytes);
      return;
    }
    this.#orderedSoFar += bytes.length;
    this.#order.add(stream, Uint8Array.prototype.slice.call(bytes));
    if (this.#orderedSoFar > orderedBytes) this.#endOrder();
    else this.#move();
  }

  /** A write to this stream happened after those that were told before. */
  written(stream: Stream): void {
    if (this.#order === undefined) return;
    this.#order.seen(stream);
    this.#move();
  }

  /** Everything was read; resolves when what the kernel still has to say about the order was heard. */
  async settled(): Promise<void> {
    while (this.#scheduled) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Nothing comes any more. Closes the log. Repeatable. */
  end(): Captured {
    return (this.#captured ??= this.#end());
  }

  #end(): Captured {
    this.#endOrder();
    this.#junction.change();
    const stdout = this.#finish('stdout');
    const stderr = this.#finish('stderr');
    this.#log.write(this.#junction.end());
    return {
      logged: this.#log.close(),
      output: {
        stdout: stdout.text,
        stderr: stderr.text,
        stdout_truncated: stdout.truncated,
        stderr_truncated: stderr.truncated,
      },
    };
  }

  #finish(stream: Stream): { readonly text: string; readonly truncated: boolean } {
    const { watch, redacted, tail } = this.#channels[stream];
    this.#put(stream, redacted.write(watch.end()));
    this.#put(stream, redacted.end());
    const bytes = tail.bytes();
    watch.finish(bytes, tail.total);
    const text = bytes.toString('utf8');
    const found = this.#redactor.find(bytes);
    tail.release();
    // Once more, for secrets that became known after they were printed.
    return { text: found ? this.#redactor.text(text) : text, truncated: tail.truncated };
  }

  #move(): void {
    this.#moving = true;
    if (this.#scheduled) return;
    this.#movingSince = performance.now();
    this.#schedule();
  }

  #schedule(): void {
    this.#scheduled = true;
    setImmediate(() => this.#look());
  }

  /** After a turn of the loop in which nothing came, all bytes and all that the kernel told of them are here. */
  #look(): void {
    this.#scheduled = false;
    if (this.#order === undefined) return;
    if (this.#moving) {
      this.#moving = false;
      if (performance.now() - this.#movingSince > gatherMilliseconds) {
        this.#movingSince = performance.now();
        this.#pass('moving');
      }
      this.#schedule();
      return;
    }
    this.#pass('settled');
    clearTimeout(this.#timer);
    this.#timer = this.#order.held === 0 ? undefined : setTimeout(() => this.#release(), holdMilliseconds);
  }

  #release(): void {
    if (!this.#scheduled) this.#pass('final');
  }

  #endOrder(): void {
    if (this.#order === undefined) return;
    this.#pass('final');
    clearTimeout(this.#timer);
    this.#order = undefined;
    this.#stopOrdering();
  }

  #pass(moment: Moment): void {
    for (const { stream, bytes } of this.#order?.take(moment) ?? []) this.#take(stream, bytes);
  }

  #take(stream: Stream, bytes: Uint8Array): void {
    const { watch, redacted } = this.#channels[stream];
    const passed = watch.pass(bytes);
    if (passed.length === 0) return;
    // What the other stream has held back came first.
    if (this.#last !== stream) {
      this.#junction.change();
      this.#put(this.#last, this.#channels[this.#last].redacted.flush());
      this.#last = stream;
    }
    // What the redactor held back is joined with what follows: a little of it, or the chunk would be copied.
    const joined = redacted.joins && passed.length > joinedBytes ? joinedBytes : 0;
    if (joined > 0) this.#put(stream, redacted.write(passed.subarray(0, joined)));
    this.#put(stream, redacted.write(joined > 0 ? passed.subarray(joined) : passed));
  }

  #put(stream: Stream, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#log.write(this.#junction.pass(bytes));
    this.#channels[stream].tail.write(bytes);
  }

  #tell(): void {
    if (this.#told) return;
    this.#told = true;
    setImmediate(this.#tellNow);
  }

  /** Made once: there is a chunk in most turns of the loop. */
  readonly #tellNow = (): void => {
    this.#told = false;
    // Who was told of the end expects nothing more.
    if (this.#captured === undefined) this.#printed();
  };
}
