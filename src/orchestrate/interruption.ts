export type StopSignal = 'SIGINT' | 'SIGTERM';

/** What tells a run to stop: signals for the command line and the Action, an AbortSignal for the library. */
export interface Interruption {
  /** The first signal that came, if one did. */
  readonly signal: StopSignal | undefined;
  /** Calls back at the first signal, or at once if it came already. */
  onFirst(call: (signal: StopSignal) => void): void;
  /** Calls back at the second signal: everything is to end at once. */
  onSecond(call: (signal: StopSignal) => void): void;
  close(): void;
}

/**
 * Listens to this process's signals. The runner sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more it kills
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation). SIGHUP, a closed terminal, counts as SIGTERM.
 */
export function listenForSignals(): Interruption {
  let first: StopSignal | undefined;
  const atFirst: ((signal: StopSignal) => void)[] = [];
  const atSecond: ((signal: StopSignal) => void)[] = [];
  const hear = (name: NodeJS.Signals): void => {
    const signal: StopSignal = name === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
    const calls = first === undefined ? atFirst : atSecond;
    first ??= signal;
    for (const call of calls) call(signal);
  };
  const heard = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of heard) process.on(name, hear);
  return {
    get signal() {
      return first;
    },
    onFirst(call) {
      if (first === undefined) atFirst.push(call);
      else call(first);
    },
    onSecond: (call) => void atSecond.push(call),
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
