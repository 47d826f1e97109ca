import { exitCodes } from '../model/exit-codes.ts';
import type { Milliseconds } from '../model/plan.ts';
import { signalProcess } from '../process/end-processes.ts';
import { childrenOf } from '../process/process-table.ts';

/** By its own name, which is that of the reports. */
export type StopSignal = NodeJS.Signals;

/** What tells a run to stop: signals for the command line and the Action, an AbortSignal for the library. */
export interface Interruption {
  /** The first signal that came, if one did. */
  readonly signal: StopSignal | undefined;
  /** Since it was heard; 0 before. */
  elapsed(): Milliseconds;
  /** Calls back at the first signal, or at once if it came already. */
  onFirst(call: (signal: StopSignal) => void): void;
  /** Calls back at the second signal, or at once if it came already: everything is to end at once. */
  onSecond(call: (signal: StopSignal) => void): void;
}

/** `npm run` and `npx` pass on the SIGINT that a terminal has sent to all: so soon after the first it is the same one. */
const echo: Milliseconds = 500;

/**
 * Listens to this process's signals until its end, so that none cuts short what a run has still to say. The runner sends
 * SIGINT, after 7.5 s SIGTERM, after 2.5 s more it kills
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation). SIGHUP, a closed terminal, counts
 * as SIGTERM, and SIGQUIT as two of them; who sends a third signal wants this process gone, and its tasks with it.
 */
export function listenForSignals(environment: NodeJS.ProcessEnv): Interruption {
  let first: StopSignal | undefined;
  let second: StopSignal | undefined;
  let heardAt = 0;
  let came = 0;
  const atFirst: ((signal: StopSignal) => void)[] = [];
  const atSecond: ((signal: StopSignal) => void)[] = [];
  const isEcho = echoes(environment);
  const hear = (signal: StopSignal): void => {
    // Both the shell and the kernel tell of a terminal that closes.
    if (isEcho(signal) || (signal === 'SIGHUP' && first !== undefined)) return;
    came += 1;
    if (came > 2 && first !== undefined) process.exit(exitCodeOf(first));
    if (first === undefined) {
      first = signal;
      heardAt = performance.now();
      for (const call of atFirst) call(signal);
      if (signal !== 'SIGQUIT') return;
    }
    if (second !== undefined) return;
    second = signal;
    for (const call of atSecond) call(signal);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const) process.on(name, hear);
  return {
    get signal() {
      return first;
    },
    elapsed: () => (first === undefined ? 0 : performance.now() - heardAt),
    onFirst(call) {
      if (first === undefined) atFirst.push(call);
      else call(first);
    },
    onSecond(call) {
      if (second === undefined) atSecond.push(call);
      else call(second);
    },
  };
}

/** Whether a signal is the first SIGINT once more, passed on by npm; it does so once. */
function echoes(environment: NodeJS.ProcessEnv): (signal: StopSignal) => boolean {
  let times = environment['npm_lifecycle_event'] === undefined ? 2 : 0;
  let until: Milliseconds = 0;
  return (signal) => {
    if (signal !== 'SIGINT') return false;
    times += 1;
    if (times === 1) until = performance.now() + echo;
    return times === 2 && performance.now() < until;
  };
}

/** An AbortSignal as a polite stop: what SIGTERM is to the command line. */
export function listenForAbort(abort: AbortSignal | undefined): Interruption {
  let heardAt = performance.now();
  abort?.addEventListener('abort', () => (heardAt = performance.now()), { once: true });
  return {
    get signal() {
      return abort?.aborted === true ? 'SIGTERM' : undefined;
    },
    elapsed: () => (abort?.aborted === true ? performance.now() - heardAt : 0),
    onFirst(call) {
      if (abort?.aborted === true) call('SIGTERM');
      else abort?.addEventListener('abort', () => call('SIGTERM'), { once: true });
    },
    onSecond() {},
  };
}

/**
 * The result of what must not outlast a signal, such as reading a large repository; the signal, where that came first: then
 * what this process has asked other programs, such as git, is called off.
 */
export function unlessInterrupted<T extends object>(
  work: Promise<T>,
  interruption: Interruption,
): Promise<T | StopSignal> {
  const interrupted = new Promise<StopSignal>((resolve) => interruption.onFirst(resolve));
  let isDone = false;
  const done = async (): Promise<T> => {
    const value = await work;
    await hearSignals();
    isDone = true;
    return value;
  };
  return Promise.race([
    done(),
    interrupted.then((signal) => {
      if (!isDone) for (const child of childrenOf(process.pid)) signalProcess(child, 'SIGTERM');
      return signal;
    }),
  ]);
}

/**
 * Settles when a signal is known that came while all else stood still, as when a large plan is made: in one turn of the
 * event loop it is read, in the next it is told.
 */
export async function hearSignals(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** The exit code of who was ended by a signal. */
export function exitCodeOf(signal: StopSignal): number {
  return signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated;
}
