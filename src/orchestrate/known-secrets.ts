import { holdsExpression } from '../expressions/template.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { createRedactor, type Redactor } from '../protocol/redact.ts';
import { listedSecrets, secretValues, writtenSecrets } from '../protocol/secrets.ts';
import { readConfigSource } from './config-source.ts';
import type { Loaded } from './load-plan.ts';

/** A redactor that knows what the environment's variables hold whose names end like a secret's. */
export function redactorOf(environment: NodeJS.ProcessEnv): Redactor {
  const redactor = createRedactor();
  addAll(redactor, secretValues([], environment));
  return redactor;
}

/**
 * Adds what the configurations that were named, and the one that is found where it is expected, list as secret. For
 * complaints that come before or without a plan: the text alone is looked at, which need not be right.
 */
export function addListedSecrets(
  redactor: Redactor,
  { workspace, configs }: { readonly workspace: string; readonly configs: readonly (string | undefined)[] },
  environment: NodeJS.ProcessEnv,
): void {
  for (const config of new Set([...configs, undefined])) {
    const { value: source } = readConfigSource(workspace, config);
    if (source !== undefined) addAll(redactor, secretValues(listedSecrets(source.text), environment));
  }
}

/** Adds what a configuration says is secret once it was looked at, whether there is a plan or not. */
export function addSecretsOf(redactor: Redactor, loaded: Loaded): void {
  const { plan, source, environment, diagnostics } = loaded;
  addAll(redactor, secretValues(loaded.secrets, environment));
  if (plan !== undefined) {
    addAll(redactor, plannedSecrets(plan));
  } else if (source !== undefined) {
    const listed = [...loaded.secrets, ...listedSecrets(source.text)];
    addAll(redactor, secretValues(listed, environment));
    addAll(redactor, writtenSecrets(source.text, listed));
  }
  addWrittenSecrets(redactor, diagnostics, loaded.secrets);
}

/**
 * What a plan gives by itself to variables that are secret by its list or by their names. What expressions make is known
 * when a task starts.
 */
function plannedSecrets(plan: Plan): ReadonlySet<string> {
  const values = new Set<string>();
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
  return values;
}

/**
 * Adds what the files of complaints seem to give to variables that are secret by a list or by their names. Complaints quote
 * lines, and a file that is wrong may give no plan that could say what is secret in it.
 */
export function addWrittenSecrets(
  redactor: Redactor,
  diagnostics: readonly Diagnostic[],
  listed: readonly string[] = [],
): void {
  const files = new Set(
    diagnostics
      .flatMap(({ span, notes }) => [span, ...notes.map((note) => note.span)])
      .map((span) => span?.file.text ?? ''),
  );
  for (const text of files) addAll(redactor, writtenSecrets(text, listed));
}

function addAll(redactor: Redactor, secrets: Iterable<string>): void {
  for (const secret of secrets) redactor.add(secret);
}
