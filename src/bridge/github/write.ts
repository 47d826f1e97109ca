import { quotedScalar, yamlKey } from '../quote/yaml.ts';
import { yamlLine } from '../quote/yaml-line.ts';
import type { Step, WorkflowJob } from './dialect.ts';

/** A job as YAML, in the order in which people write its keys. */
export function jobText(job: WorkflowJob): string {
  const lines = [...job.comments.map((comment) => `  # ${comment}`), `  ${yamlKey(job.id)}:`];
  const put = (key: string, value: string | undefined): void => {
    if (value !== undefined) lines.push(`    ${key}: ${value}`);
  };
  put('name', job.name === undefined ? undefined : yamlLine(job.name, '      '));
  lines.push(...listLines('needs', job.needs, '    '));
  if (job.ifComment !== undefined) lines.push(`    # ${job.ifComment}`);
  put('if', job.if === undefined ? undefined : conditionText(job.if));
  put('runs-on', job.runsOn);
  if (job.permissions !== undefined) lines.push(...permissionLines(job.permissions, '    '));
  if (job.concurrency !== undefined) {
    const { group, queue } = job.concurrency;
    lines.push('    concurrency:', `      group: ${yamlLine(group, '')}`);
    if (queue !== undefined) lines.push(`      queue: ${queue}`);
  }
  if (job.matrix.length > 0) {
    lines.push(
      '    strategy:',
      '      fail-fast: false',
      '      matrix:',
      ...job.matrix.map((line) => `        ${line}`),
    );
  }
  put('continue-on-error', job.continueOnError ? 'true' : undefined);
  put('timeout-minutes', job.timeout?.toString());
  lines.push(...mapLines('outputs', job.outputs, '    '));
  lines.push('    steps:', ...job.steps.flatMap((step) => stepLines(step, '      ')));
  return lines.join('\n');
}

export function stepLines(step: Step, indent: string): readonly string[] {
  const inner = `${indent}  `;
  const lines: string[] = [];
  const put = (key: string, value: string | undefined): void => {
    if (value !== undefined) lines.push(`${inner}${key}: ${value}`);
  };
  put('name', step.name === undefined ? undefined : yamlLine(step.name, `${inner}  `));
  put('id', step.id === undefined ? undefined : yamlKey(step.id));
  if (step.ifComment !== undefined) lines.push(`${inner}# ${step.ifComment}`);
  put('if', step.if === undefined ? undefined : conditionText(step.if));
  put('background', step.background === true ? 'true' : undefined);
  put('continue-on-error', step.continueOnError === true ? 'true' : undefined);
  put('timeout-minutes', step.timeout?.toString());
  if (step.uses !== undefined) lines.push(`${inner}uses: ${step.uses}`);
  lines.push(...mapLines('with', step.with ?? new Map(), inner));
  lines.push(...mapLines('env', step.env ?? new Map(), inner));
  put('working-directory', step.workingDirectory === undefined ? undefined : yamlLine(step.workingDirectory, inner));
  put('shell', step.shell === undefined ? undefined : yamlLine(step.shell, inner));
  put('run', step.run === undefined ? undefined : yamlLine(step.run, `${inner}  `));
  const [waited = '', ...others] = step.wait ?? [];
  if (others.length > 0) lines.push(...listLines('wait', step.wait ?? [], inner));
  else if (waited !== '') put('wait', yamlKey(waited));
  return [
    ...(step.comments ?? []).map((comment) => `${indent}# ${comment}`),
    ...lines.map((line, index) => (index === 0 ? `${indent}- ${line.slice(inner.length)}` : line)),
  ];
}

/** An `if` needs no `${{ }}`, but one that YAML would read otherwise needs quotes. */
function conditionText(text: string): string {
  if (text === 'false') return text;
  const written = text.startsWith('!') || text.includes('${{') ? `\${{ ${text} }}` : text;
  // A block would be read as well, but a condition of several lines is one line with line feeds in a string.
  return written.includes('\n') ? quotedScalar(written) : yamlLine(written, '');
}

/** On one line where that fits. */
export function listLines(key: string, items: readonly string[], indent: string): readonly string[] {
  if (items.length === 0) return [];
  const texts = items.map((item) => yamlKey(item));
  const line = `${indent}${key}: [${texts.join(', ')}]`;
  return line.length <= 120 ? [line] : [`${indent}${key}:`, ...texts.map((text) => `${indent}  - ${text}`)];
}

export function mapLines(key: string, map: ReadonlyMap<string, string | boolean>, indent: string): readonly string[] {
  if (map.size === 0) return [];
  return [
    `${indent}${key}:`,
    ...Array.from(map, ([name, value]) => `${indent}  ${yamlKey(name)}: ${valueText(value, `${indent}    `)}`),
  ];
}

/** A string for every reader: what looks like a number, a date or a word of YAML is quoted. */
function valueText(text: string | boolean, indent: string): string {
  if (typeof text === 'boolean') return String(text);
  return /^(?:[A-Za-z_/]|\$\{\{ )/.test(text) || text.includes('\n') ? yamlLine(text, indent) : quotedScalar(text);
}

/** Permissions as `scope: right`; none at all is an empty map. */
export function permissionLines(permissions: readonly string[], indent: string): readonly string[] {
  if (permissions.length === 0) return [`${indent}permissions: {}`];
  return [`${indent}permissions:`, ...permissions.map((line) => `${indent}  ${line}`)];
}
