import type { ChildProcess } from 'node:child_process';
import { type FSWatcher, closeSync, constants, fstatSync, openSync, rmSync, watch } from 'node:fs';
import { type OnReadOpts, Socket, type SocketConstructorOpts } from 'node:net';
import type { Readable } from 'node:stream';
import type { Stream } from './arrival-order.ts';

/** What comes out of a program's standard output and error. */
export interface PipesListener {
  /** The memory is the reader's: what is to be kept must be copied. */
  read(stream: Stream, bytes: Uint8Array): void;
  /** Something was written to this stream, in the order of writes over both; equal neighbours may be told once. */
  written(stream: Stream): void;
  /** All writers closed both streams. */
  ended(): void;
}

/** The two pipes of one attempt. */
export interface Pipes {
  /** What is handed to the program: file descriptors, or node's own `pipe` where there are no FIFOs. */
  readonly stdout: number | 'pipe';
  readonly stderr: number | 'pipe';
  /** Paths of the FIFOs, by which programs that hold them are found. */
  readonly paths: readonly string[];
  /** `written` is called for every write. */
  readonly ordered: boolean;
  /** To be called right after the program was started. */
  started(child: ChildProcess): void;
  /** Ends the calls of `written`, which cost a little for each write. */
  readonly stopOrdering: () => void;
  /** Nothing is read any more; who still writes gets SIGPIPE. */
  close(): void;
}

/** As much as a Linux pipe holds. One for all: it is used up before the next read. */
const readBuffer = Buffer.allocUnsafe(65536);

/** Two FIFOs in the file system, one user at a time. */
export class FifoPair {
  readonly paths: readonly [string, string];
  #watchers: readonly FSWatcher[] = [];
  #written: (stream: Stream) => void = () => {};

  constructor(stdout: string, stderr: string) {
    this.paths = [stdout, stderr];
  }

  /** Says whether the kernel tells of writes to these FIFOs: inotify does, in order; other systems do not. */
  watch(written: (stream: Stream) => void): boolean {
    this.#written = written;
    if (process.platform !== 'linux') return false;
    if (this.#watchers.length > 0) return true;
    try {
      this.#watchers = [this.#watchStream(this.paths[0], 'stdout'), this.#watchStream(this.paths[1], 'stderr')];
      return true;
    } catch {
      // Out of inotify watches: the order is then that of reading.
      this.unwatch();
      return false;
    }
  }

  unwatch(): void {
    for (const watcher of this.#watchers) watcher.close();
    this.#watchers = [];
  }

  /** Programs that hold the FIFOs keep what they hold. */
  remove(): void {
    this.unwatch();
    for (const path of this.paths) rmSync(path, { force: true, recursive: true });
  }

  #watchStream(path: string, stream: Stream): FSWatcher {
    const watcher = watch(path, { persistent: false }, () => this.#written(stream));
    watcher.on('error', () => this.unwatch());
    return watcher;
  }
}

/**
 * Real pipes: `/dev/stdout` can be opened in the program, and each stream is known by itself. `undefined` where somebody
 * has removed the FIFOs or put something else in their place. Throws what else `open` throws.
 */
export function openFifos(pair: FifoPair, listener: PipesListener, done: (idle: boolean) => void): Pipes | undefined {
  const opened: number[] = [];
  const open = (path: string, flags: number): number => {
    const descriptor = openSync(path, flags | constants.O_NOFOLLOW);
    opened.push(descriptor);
    return descriptor;
  };
  let descriptors: readonly [number, number, number, number];
  try {
    // The reader first, without waiting for a writer; then the writer finds it and need not wait either.
    descriptors = [
      open(pair.paths[0], constants.O_RDONLY | constants.O_NONBLOCK),
      open(pair.paths[0], constants.O_WRONLY),
      open(pair.paths[1], constants.O_RDONLY | constants.O_NONBLOCK),
      open(pair.paths[1], constants.O_WRONLY),
    ];
  } catch (error) {
    opened.forEach(closeSync);
    const isGone = typeof error === 'object' && error !== null && 'code' in error && gone.has(String(error.code));
    done(!isGone);
    if (isGone) return undefined;
    throw error;
  }
  if (!opened.every((descriptor) => fstatSync(descriptor).isFIFO())) {
    opened.forEach(closeSync);
    done(false);
    return undefined;
  }
  const [stdoutReader, stdoutWriter, stderrReader, stderrWriter] = descriptors;
  const ordered = pair.watch((stream) => listener.written(stream));
  const ends = new Ends(listener);
  const sockets = [readFifo(stdoutReader, 'stdout', listener, ends), readFifo(stderrReader, 'stderr', listener, ends)];
  let closed = false;
  /** The program was not started yet: nobody but us can write. */
  let writing = true;
  const closeWriters = (): void => {
    if (!writing) return;
    writing = false;
    closeSync(stdoutWriter);
    closeSync(stderrWriter);
  };
  return {
    stdout: stdoutWriter,
    stderr: stderrWriter,
    paths: pair.paths,
    ordered,
    started: closeWriters,
    stopOrdering: () => pair.unwatch(),
    close: () => {
      if (closed) return;
      closed = true;
      const idle = ends.reached || writing;
      closeWriters();
      ends.ignore();
      for (const socket of sockets) socket.destroy();
      done(idle);
    },
  };
}

/** Errors of a path at which there is no FIFO any more: nothing, a link, a folder, a socket. */
const gone: ReadonlySet<string> = new Set(['ENOENT', 'ELOOP', 'EISDIR', 'ENXIO', 'ENOTDIR']);

/** Node's own pipes, which are sockets on POSIX: for Windows and where `mkfifo` is missing. */
export function openPlainPipes(listener: PipesListener): Pipes {
  const streams: Readable[] = [];
  const ends = new Ends(listener);
  const listen = (readable: Readable | null, stream: Stream): void => {
    if (readable === null) return;
    streams.push(readable);
    readable.on('data', (bytes: Buffer) => listener.read(stream, bytes));
    readable.on('error', () => readable.destroy());
    readable.once('close', () => ends.reach(stream));
  };
  return {
    stdout: 'pipe',
    stderr: 'pipe',
    paths: [],
    ordered: false,
    started: (child) => {
      listen(child.stdout, 'stdout');
      listen(child.stderr, 'stderr');
    },
    stopOrdering: () => {},
    close: () => {
      ends.ignore();
      for (const readable of streams) readable.destroy();
    },
  };
}

function readFifo(descriptor: number, stream: Stream, listener: PipesListener, ends: Ends): Socket {
  // Known to the types for `connect` alone, but the constructor is where it is read.
  const options: SocketConstructorOpts & { readonly onread: OnReadOpts } = {
    fd: descriptor,
    readable: true,
    writable: false,
    onread: {
      buffer: readBuffer,
      callback: (length, buffer) => {
        listener.read(stream, buffer.subarray(0, length));
        return true;
      },
    },
  };
  const socket = new Socket(options);
  socket.on('error', () => socket.destroy());
  socket.once('end', () => ends.reach(stream));
  socket.once('close', () => ends.reach(stream));
  socket.resume();
  return socket;
}

/** Waits for the ends of both streams. */
class Ends {
  readonly #listener: PipesListener;
  readonly #reached = new Set<Stream>();
  #ignored = false;

  constructor(listener: PipesListener) {
    this.#listener = listener;
  }

  get reached(): boolean {
    return this.#reached.size === 2;
  }

  reach(stream: Stream): void {
    if (this.#ignored || this.#reached.has(stream)) return;
    this.#reached.add(stream);
    if (this.reached) this.#listener.ended();
  }

  ignore(): void {
    this.#ignored = true;
  }
}
