const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|API_KEY|PRIVATE_KEY)$/i;

/** Shortest value that makes a variable secret by its name alone, as the specification has it. */
const shortestByName = 6;

/**
 * The values to redact: of the variables that are listed by name, and of those whose names end like a secret's where the
 * value has at least 6 characters. The longest first, without doubles.
 */
export function secretValues(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const listed = names.map((name) => environment[name] ?? '');
  const named = Object.entries(environment)
    .filter(([name, value]) => secretName.test(name) && (value ?? '').trim().length >= shortestByName)
    .map(([, value]) => value ?? '');
  return [...new Set([...listed, ...named])]
    .filter((value) => value.trim() !== '')
    .toSorted((a, b) => b.length - a.length);
}

/** `NAME: value`, `"NAME": "value"` in YAML or JSON; `id-token` is a key of ours. */
const written =
  /(?<!\bid-)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_KEY|PRIVATE_KEY)["']?[ \t]*:[ \t]+(?:"((?:[^"\\\n]|\\.)*)|'([^'\n]*)|([^\s"'[{#&*!|>][^\n,}]*))/gi;

/** What the text of a configuration, be it whole or broken, seems to give to variables whose names end like a secret's. */
export function writtenSecrets(text: string): readonly string[] {
  return Array.from(text.matchAll(written), ([, double, single, plain]) =>
    (double ?? single ?? plain ?? '').trim(),
  ).filter((value) => value.length >= shortestByName && !value.includes('${{'));
}
