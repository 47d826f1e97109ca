import { holdsExpression } from '../expressions/template.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { createRedactor, type Redactor } from '../protocol/redact.ts';
import { secretValues, writtenSecrets } from '../protocol/secrets.ts';

/** A redactor that knows what the environment's variables hold whose names end like a secret's. */
export function redactorOf(environment: NodeJS.ProcessEnv): Redactor {
  const redactor = createRedactor();
  addAll(redactor, secretValues([], environment));
  return redactor;
}

/**
 * Adds what a plan says is secret before anything ran: the variables of its list, and what it gives by itself to variables
 * named like secrets. What expressions make is known when a task starts.
 */
export function addSecretsOf(redactor: Redactor, plan: Plan, environment: NodeJS.ProcessEnv): void {
  const values = new Set(secretValues(plan.secrets, environment));
  const seen = new Set<string>();
  for (const { env } of plan.tasks) {
    for (const [name, value] of Object.entries(env)) {
      // The same variable stands in the tasks of a whole file.
      const key = `${name}=${value}`;
      if (seen.has(key) || holdsExpression(value)) continue;
      seen.add(key);
      for (const secret of secretValues(plan.secrets, { [name]: value })) values.add(secret);
    }
  }
  addAll(redactor, values);
}

/**
 * Adds what the files of complaints seem to give to variables named like secrets. Complaints quote lines, and a file that
 * is wrong may give no plan that could say what is secret in it.
 */
export function addWrittenSecrets(redactor: Redactor, diagnostics: readonly Diagnostic[]): void {
  const files = new Set(
    diagnostics
      .flatMap(({ span, notes }) => [span, ...notes.map((note) => note.span)])
      .map((span) => span?.file.text ?? ''),
  );
  for (const text of files) addAll(redactor, writtenSecrets(text));
}

function addAll(redactor: Redactor, secrets: Iterable<string>): void {
  for (const secret of secrets) redactor.add(secret);
}
