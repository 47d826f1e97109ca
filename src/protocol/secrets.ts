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

/**
 * Names under `secrets` in the text of a configuration, YAML or JSON, be it whole or broken: a key without indentation, or
 * within the braces that the whole file stands in.
 */
export function listedSecrets(text: string): readonly string[] {
  const braces = /^[\uFEFF\s]*\{/.test(text);
  const key = braces ? /(?<=[\s{,])(["']?)secrets\1\s*:/g : /^\uFEFF?(["']?)secrets\1[ \t]*:/gm;
  const value = braces ? /^\s*\[[^\]]*|^[^,}]*/ : /^\s*\[[^\]]*|^[^\n]*(?:\n(?:[ \t]|-|#|\r?(?=\n))[^\n]*)*/;
  return Array.from(text.matchAll(key)).flatMap(({ index, 0: { length } }) => {
    const [list = ''] = value.exec(text.slice(index + length, index + longest)) ?? [];
    return list.replaceAll(/(?<=^|\s)#.*/g, '').match(/\w+/g) ?? [];
  });
}

/** Characters: of a list that never ends. */
const longest = 100_000;

/**
 * What the text of a configuration, be it whole or broken, seems to give to the variables that are listed, and to those
 * whose names end like a secret's: `NAME: value`, `"NAME": "value"` in YAML or JSON; `id-token` is a key of ours.
 */
export function writtenSecrets(text: string, listed: readonly string[] = []): readonly string[] {
  const names = listed.filter((name) => /^\w+$/.test(name)).map((name) => `|\\b${name}`);
  const written = new RegExp(
    `(?<!\\bid-)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_KEY|PRIVATE_KEY${names.join('')})["']?[ \\t]*:[ \\t]+(?:"((?:[^"\\\\\\n]|\\\\.)*)|'([^'\\n]*)|([^\\s"'[{#&*!|>][^\\n,}]*))`,
    'gi',
  );
  return Array.from(text.matchAll(written), ([, double, single, plain]) =>
    (double ?? single ?? plain ?? '').trim(),
  ).filter((value) => value.length >= shortestByName && !value.includes('${{'));
}
