import type { AttemptListener, AttemptOutcome, Processes } from '../engine/ports.ts';
import type { Plan, TaskId } from '../model/plan.ts';
import { type Redactor, standsInName } from '../protocol/redact.ts';
import { secretValues } from '../protocol/secrets.ts';
import type { RunEvents } from './event-sink.ts';
import type { LateSecrets } from './late-secrets.ts';

/** The same processes; of what becomes known while an attempt goes on nothing is left in its log when it has ended. */
export function withCleanLogs(processes: Processes, late: LateSecrets, redactor: Pick<Redactor, 'known'>): Processes {
  return {
    start(request, listener) {
      const { known } = redactor;
      const attempt = processes.start(request, listener);
      const clean = async (outcome: AttemptOutcome): Promise<AttemptOutcome> => {
        if (redactor.known !== known) await late.inLog(request.task.slug);
        return outcome;
      };
      return { ended: attempt.ended.then(clean), stop: (killAfter) => attempt.stop(killAfter) };
    },
  };
}

/**
 * The same processes; what a task's own environment holds, and what it hands on in GITHUB_ENV, is as secret as what the
 * run's holds. Tasks that hand on a secret are added to `masking`.
 */
export function withSecretsOf(plan: Plan, processes: Processes, redactor: Redactor, masking: Set<TaskId>): Processes {
  const known = new Set<string>();
  const learn = (environment: Readonly<Record<string, string>>, listener: AttemptListener): boolean => {
    const secrets = secretValues(plan.secrets, environment);
    for (const secret of secrets) {
      if (known.has(secret)) continue;
      known.add(secret);
      if (!redactor.add(secret)) listener.warned(standsInName);
    }
    return secrets.length > 0;
  };
  return {
    start(request, listener) {
      learn(request.env, listener);
      const attempt = processes.start(request, listener);
      const learnFrom = (outcome: AttemptOutcome): AttemptOutcome => {
        if (learn(outcome.env, listener)) masking.add(request.task.id);
        return outcome;
      };
      return { ended: attempt.ended.then(learnFrom), stop: (killAfter) => attempt.stop(killAfter) };
    },
  };
}

/** The same processes, with an eye on what they print for those who look on, and on secrets that they tell. */
export function watched(processes: Processes, events: RunEvents, masking: Set<TaskId>): Processes {
  return {
    start: (request, listener) =>
      processes.start(request, {
        annotated: (annotation) => listener.annotated(annotation),
        warned: (message) => listener.warned(message),
        exited: () => listener.exited?.(),
        masked: () => {
          masking.add(request.task.id);
          listener.masked?.();
        },
        printed: () => {
          listener.printed();
          events.printed(request.task.id);
        },
      }),
  };
}
