import { type Option, options, type Verb, verbs } from './options.ts';

const command = 'script-orchestrator';

/** The page shown by `--help` without a verb. */
export function generalHelp(): string {
  return [
    `Usage: ${command} VERB [options]          (orch for short)`,
    '',
    'Finds the scripts of a repository, orders them as a DAG and runs them in parallel.',
    '',
    'Verbs:',
    ...aligned(
      Object.entries(verbs).map(([name, verb]: [string, Verb]) => [`${name} ${verb.takes ?? ''}`.trim(), verb.summary]),
    ),
    '',
    'Exit codes: 0 all well; 1 a task failed; 2 wrong use or configuration; 3 the tool itself failed; 130, 143 after a signal.',
    `${command} VERB --help tells more about a verb, --version the version.`,
    '',
  ].join('\n');
}

/** The page shown by `VERB --help`. */
export function verbHelp(name: keyof typeof verbs): string {
  const verb: Verb = verbs[name];
  return [
    `Usage: ${command} ${name} ${verb.takes ?? ''}`.trimEnd() + ' [options]',
    '',
    `${verb.summary}.${verb.notes === undefined ? '' : ` ${verb.notes}`}`,
    '',
    'Options:',
    ...aligned([...verb.options, 'help' as const].map((option) => [flag(option), options[option].doc])),
    '',
    `Example: ${command} ${verb.example}`,
    '',
  ].join('\n');
}

function flag(name: keyof typeof options): string {
  const option: Option = options[name];
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `${short}--${name}${option.value === undefined ? '' : ` ${option.value}`}`;
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
