import type { TaskSettings } from '../model/config.ts';
import type { RetryPolicy, RetryRule } from '../model/plan.ts';

type RetrySetting = NonNullable<TaskSettings['retry']>['value'];
type RetryItem = NonNullable<Exclude<RetrySetting, number>['on']>['value'][number];

/** Words of `retry.on`. */
export const retryWords = ['failed', 'timeout', 'error'] as const;

const once: RetryPolicy = Object.freeze({
  max_attempts: 1,
  initial_delay: 1000,
  backoff: 2,
  max_delay: 60_000,
  jitter: true,
  on: Object.freeze(['failed', 'timeout'] as const),
});

/** A number of retries is one attempt more. */
export function retryPolicy(setting: RetrySetting | undefined): RetryPolicy {
  if (setting === undefined || setting === 0) return once;
  if (typeof setting === 'number') return Object.freeze({ ...once, max_attempts: setting + 1 });
  return Object.freeze({
    max_attempts: setting['max-attempts']?.value ?? once.max_attempts,
    initial_delay: setting['initial-delay']?.value ?? once.initial_delay,
    backoff: setting.backoff?.value ?? once.backoff,
    max_delay: setting['max-delay']?.value ?? once.max_delay,
    jitter: setting.jitter?.value ?? once.jitter,
    on: Object.freeze(setting.on?.value.flatMap((item) => retryRule(item.value) ?? []) ?? once.on),
  });
}

/** One item of `retry.on`; `undefined` for a word that means nothing. */
export function retryRule(item: RetryItem['value']): RetryRule | undefined {
  if (typeof item === 'number') return { exit_code: item };
  if (typeof item === 'object') return { output: item.output?.value ?? '' };
  if (/^SIG[A-Z0-9]+$/.test(item)) return { signal: item };
  return retryWords.find((word) => word === item);
}
