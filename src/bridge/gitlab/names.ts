import { createHash } from 'node:crypto';

import { limits } from './dialect.ts';

/** Keys of the file itself, `pages` (a job of this name publishes a site), and what YAML takes for no string. */
const reserved = new Set(
  (
    'image services stages types before_script after_script variables cache include ' +
    'default workflow spec pages pages:deploy true false nil'
  ).split(' '),
);

/** Whether GitLab takes this for the name of a visible job that others may need. */
export function isJobName(name: string): boolean {
  return (
    name !== '' &&
    name.length <= limits.name &&
    !reserved.has(name.toLowerCase()) &&
    !/^[.\s]|\s$|\p{Cc}|\p{Zl}|\p{Zp}|\p{Surrogate}|\$\[\[/u.test(name)
  );
}

/**
 * A name for each id: the id itself where GitLab takes it, else one as near as can be, that no other has. `others`: what is
 * the name of a job already.
 */
export function jobNames(ids: readonly string[], others: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const reservedHere = new Set(others);
  const isFree = (id: string): boolean => isJobName(id) && !reservedHere.has(id);
  const taken = new Set([...others, ...ids.filter(isFree)]);
  for (const id of ids) {
    let name = isFree(id) ? id : nearName(id);
    if (!isFree(id)) {
      for (let digits = 8; taken.has(name) || !isJobName(name); digits++) {
        name = `${nearName(id).slice(0, limits.name - digits - 1)} ${digest(id, digits)}`;
      }
    }
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

function nearName(id: string): string {
  const clean = id
    .replace(/\$\[\[/g, '$ [[')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, ' ')
    .trim();
  const name =
    reserved.has(clean.toLowerCase()) || clean.startsWith('.') || clean === '' ? `task ${clean}`.trim() : clean;
  return name.length <= limits.name ? name : `${name.slice(0, limits.name - 9)} ${digest(id, 8)}`;
}

function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/** Whether an output can be told to other jobs by this name: what `ORCH_OUTPUTS` may list, parted by blanks. */
export function isOutputName(name: string): boolean {
  return /^[\w.-]+$/.test(name);
}

/**
 * What each output of a task is called in names of variables, whose letters, digits and `_` are fewer than those of an
 * output: where two would be one, the first in the list that is no such name itself is numbered.
 */
export function outputVariables(outputs: readonly string[]): ReadonlyMap<string, string> {
  const variables = new Map(outputs.filter((name) => !/\W/.test(name)).map((name) => [name, name]));
  const used = new Set(variables.keys());
  for (const name of outputs) {
    if (variables.has(name)) continue;
    const plain = name.replace(/\W/g, '_');
    let variable = plain;
    for (let n = 2; used.has(variable); n++) variable = `${plain}_${n}`;
    used.add(variable);
    variables.set(name, variable);
  }
  return variables;
}

/** What a task is called in names of variables, e.g. `RESULT_build`: unique, and so that no name is in `taken`. */
export function variableKeys(
  tasks: readonly { readonly id: string; readonly outputs: readonly string[] }[],
  taken: ReadonlySet<string>,
): readonly string[] {
  const used = new Set(taken);
  return tasks.map(({ id, outputs }) => {
    const plain =
      id
        .replace(/\W+/g, '_')
        .replace(/^_+|_+$/g, '')
        .slice(0, 60) || 'task';
    const variables = [...outputVariables(outputs).values()];
    const namesOf = (key: string): string[] => [
      ...['RESULT', 'FAILED', 'ENV', 'PATH'].map((word) => `${word}_${key}`),
      ...variables.map((variable) => `OUTPUT_${key}_${variable}`),
    ];
    let key = plain;
    for (let n = 2; namesOf(key).some((name) => used.has(name)); n++) key = `${plain}_${n}`;
    for (const name of namesOf(key)) used.add(name);
    return key;
  });
}
