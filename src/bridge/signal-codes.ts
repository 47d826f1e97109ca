import { signalNumbers } from '../engine/retry.ts';
import type { PlannedTask } from '../model/plan.ts';

/**
 * Numbers of the other signals, as they are on Linux, where emitted files run.
 * https://man7.org/linux/man-pages/man7/signal.7.html
 */
const linuxNumbers: Readonly<Record<string, number>> = {
  ...signalNumbers,
  SIGIOT: 6,
  SIGBUS: 7,
  SIGUSR1: 10,
  SIGUSR2: 12,
  SIGSTKFLT: 16,
  SIGCHLD: 17,
  SIGCONT: 18,
  SIGSTOP: 19,
  SIGTSTP: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGURG: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGIO: 29,
  SIGPOLL: 29,
  SIGPWR: 30,
  SIGSYS: 31,
};

/** The rules of `retry.on` that an exit code can tell, as words and codes; a signal is 128 and its number. */
export function retryRules({ retry }: PlannedTask): readonly (string | number)[] {
  return retry.on.flatMap((rule): readonly (string | number)[] => {
    if (typeof rule === 'string') return [rule];
    if ('exit_code' in rule) return [rule.exit_code];
    if (!('signal' in rule)) return [];
    const number = linuxNumbers[rule.signal];
    return number === undefined ? [] : [128 + number];
  });
}

/** The keys of a task under which an exit code above 128 is written, which a shell does not tell from a signal. */
export function signalCodeKeys({ allowed_exit_codes, continue_on_error, retry }: PlannedTask): readonly string[] {
  const codes = {
    allowed_exit_codes,
    continue_on_error: typeof continue_on_error === 'object' ? continue_on_error.exit_codes : [],
    retry: retry.max_attempts === 1 ? [] : retry.on.flatMap((rule) => exitCodeOf(rule) ?? []),
  };
  return Object.entries(codes).flatMap(([key, list]) => (list.some((code) => code > 128) ? [key] : []));
}

function exitCodeOf(rule: PlannedTask['retry']['on'][number]): number | undefined {
  return typeof rule === 'object' && 'exit_code' in rule ? rule.exit_code : undefined;
}
