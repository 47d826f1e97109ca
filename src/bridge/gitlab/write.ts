import { quotedScalar, yamlKey, yamlScalar, yamlText } from '../quote/yaml.ts';
import type { GitlabJob, Need, Rule, Variable } from './dialect.ts';
import { durationText } from './job-timeout.ts';
import { yamlLine } from '../quote/yaml-line.ts';

/** A job as YAML, in the order in which people write its keywords. */
export function jobText(job: GitlabJob): string {
  const lines = [...job.comments.map((comment) => `# ${comment}`), `${yamlKey(job.name)}:`];
  const put = (key: string, value: string | undefined): void => {
    if (value !== undefined) lines.push(`  ${key}: ${value}`);
  };
  put('extends', job.extends);
  put('stage', yamlScalar(job.stage));
  if (job.needs !== undefined) lines.push(...needsLines(job.needs));
  if (job.rules.length > 0) lines.push('  rules:', ...job.rules.flatMap(ruleLines));
  put('when', job.when);
  if (job.matrix.length > 0) lines.push('  parallel:', '    matrix:', ...job.matrix.flatMap(matrixLines));
  if (job.allow_failure === true) put('allow_failure', 'true');
  else if (job.allow_failure !== false) {
    lines.push('  allow_failure:', `    exit_codes: [${job.allow_failure.exit_codes.join(', ')}]`);
  }
  put('timeout', job.timeout === undefined ? undefined : durationText(job.timeout));
  put('resource_group', job.resource_group === undefined ? undefined : yamlScalar(job.resource_group));
  lines.push(...variablesLines(job.variables, '  '));
  lines.push('  script:', ...scriptLines(job.script, '    '));
  return lines.join('\n');
}

/** A job that has all but this of the one that it extends. */
export function legText(job: GitlabJob): string {
  const head = [`${yamlKey(job.name)}:`, `  extends: ${yamlScalar(job.extends ?? '')}`];
  return [...head, ...variablesLines(job.variables, '  ')].join('\n');
}

export function variablesLines(variables: ReadonlyMap<string, Variable>, indent: string): readonly string[] {
  if (variables.size === 0) return [];
  return [
    `${indent}variables:`,
    ...Array.from(variables, ([name, variable]) =>
      typeof variable === 'string'
        ? `${indent}  ${yamlKey(name)}: ${variableText(variable, `${indent}    `)}`
        : `${indent}  ${yamlKey(name)}:\n${indent}    value: ${variableText(variable.value, `${indent}      `)}\n${indent}    expand: false`,
    ),
  ];
}

/** A variable's value is a string for every reader: what looks like a number is quoted. */
function variableText(text: string, indent: string): string {
  if (text.includes('\n')) return yamlText(text, indent);
  return /^[A-Za-z_$/][\w$./:@%+,-]*$/.test(text) ? yamlLine(text, indent) : quotedScalar(text);
}

export function scriptLines(script: readonly string[], indent: string): readonly string[] {
  return script.map((line) => `${indent}- ${yamlLine(line, `${indent}  `)}`);
}

/** On one line where that fits and all are plain names. */
function needsLines(needs: readonly Need[]): readonly string[] {
  const items = needs.map(({ job, optional }) =>
    optional ? `{ job: ${flowScalar(job)}, optional: true }` : flowScalar(job),
  );
  const line = `  needs: [${items.join(', ')}]`;
  return line.length <= 120 ? [line] : ['  needs:', ...items.map((item) => `    - ${item}`)];
}

function flowScalar(text: string): string {
  return /^[A-Za-z_][\w ./-]*$/.test(text) ? yamlScalar(text) : quotedScalar(text);
}

function ruleLines(rule: Rule): readonly string[] {
  const entries = [
    ...(rule.if === undefined ? [] : [`if: ${yamlLine(rule.if, '        ')}`]),
    ...(rule.when === undefined ? [] : [`when: ${rule.when}`]),
  ];
  return entries.map((entry, index) => `    ${index === 0 ? '-' : ' '} ${entry}`);
}

function matrixLines(entry: GitlabJob['matrix'][number]): readonly string[] {
  return Object.entries(entry).map(([name, values], index) => {
    const list = values.map((value) => quotedScalar(value));
    return `      ${index === 0 ? '-' : ' '} ${yamlKey(name)}: ${list.length === 1 ? (list[0] ?? '') : `[${list.join(', ')}]`}`;
  });
}
