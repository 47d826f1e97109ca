import { exitCodes } from '../model/exit-codes.ts';
import type { Milliseconds } from '../model/plan.ts';

export type StopSignal = 'SIGINT' | 'SIGTERM';

/** What tells a run to stop: signals for the command line and the Action, an AbortSignal for the library. */
export interface Interruption {
  /** The first signal that came, if one did. */
  readonly signal: StopSignal | undefined;
  /** Calls back at the first signal, or at once if it came already. */
  onFirst(call: (signal: StopSignal) => void): void;
  /** Calls back at the second signal, or at once if it came already: everything is to end at once. */
  onSecond(call: (signal: StopSignal) => void): void;
  close(): void;
}

/** `npm run` and `npx` pass on the SIGINT that a terminal has sent to all: so soon after the first it is the same one. */
const echo: Milliseconds = 500;

/**
 * Listens to this process's signals. The runner sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more it kills
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation). SIGHUP, a closed terminal, counts
 * as SIGTERM, and SIGQUIT as two of them; a third one ends this process on the spot, with its tasks.
 */
export function listenForSignals(environment: NodeJS.ProcessEnv): Interruption {
  let first: StopSignal | undefined;
  let second: StopSignal | undefined;
  let awaitsEcho = environment['npm_lifecycle_event'] !== undefined;
  let echoUntil: Milliseconds = 0;
  const atFirst: ((signal: StopSignal) => void)[] = [];
  const atSecond: ((signal: StopSignal) => void)[] = [];
  const stop = (signal: StopSignal): void => {
    if (first === undefined) {
      first = signal;
      for (const call of atFirst) call(signal);
    } else if (second === undefined) {
      second = signal;
      for (const call of atSecond) call(signal);
    } else {
      process.exit(exitCodeOf(first));
    }
  };
  const hear = (name: NodeJS.Signals): void => {
    if (name === 'SIGINT' && awaitsEcho) {
      const now = performance.now();
      if (echoUntil === 0) echoUntil = now + echo;
      else {
        awaitsEcho = false;
        if (now < echoUntil) return;
      }
    }
    if (name === 'SIGQUIT' && first === undefined) stop('SIGTERM');
    stop(name === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
  };
  const heard = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
  for (const name of heard) process.on(name, hear);
  return {
    get signal() {
      return first;
    },
    onFirst(call) {
      if (first === undefined) atFirst.push(call);
      else call(first);
    },
    onSecond(call) {
      if (second === undefined) atSecond.push(call);
      else call(second);
    },
    close() {
      for (const name of heard) process.off(name, hear);
    },
  };
}

/** An AbortSignal as a polite stop: what SIGTERM is to the command line. */
export function listenForAbort(abort: AbortSignal | undefined): Interruption {
  return {
    get signal() {
      return abort?.aborted === true ? 'SIGTERM' : undefined;
    },
    onFirst(call) {
      if (abort?.aborted === true) call('SIGTERM');
      else abort?.addEventListener('abort', () => call('SIGTERM'), { once: true });
    },
    onSecond() {},
    close() {},
  };
}

/** The result of what must not outlast a signal, such as reading a large repository; the signal, where that came first. */
export function unlessInterrupted<T extends object>(
  work: Promise<T>,
  interruption: Interruption,
): Promise<T | StopSignal> {
  return Promise.race([work, new Promise<StopSignal>((resolve) => interruption.onFirst(resolve))]);
}

/** The exit code of who was ended by a signal. */
export function exitCodeOf(signal: StopSignal): number {
  return signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated;
}
