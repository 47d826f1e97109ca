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

/** A name for each id: the id itself where GitLab takes it, else one as near as can be, that no other has. */
export function jobNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(ids.filter(isJobName));
  for (const id of ids) {
    let name = isJobName(id) ? id : nearName(id);
    if (name !== id) {
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

/** What a task is called in names of variables, e.g. `RESULT_build`: unique, and so that no name is in `taken`. */
export function variableKeys(
  tasks: readonly { readonly id: string; readonly suffixes: readonly string[] }[],
  taken: ReadonlySet<string>,
): readonly string[] {
  const used = new Set(taken);
  return tasks.map(({ id, suffixes }) => {
    const plain =
      id
        .replace(/\W+/g, '_')
        .replace(/^_+|_+$/g, '')
        .slice(0, 60) || 'task';
    const namesOf = (key: string): string[] => [
      `RESULT_${key}`,
      ...suffixes.map((suffix) => `OUTPUT_${key}_${suffix.replace(/\W/g, '_')}`),
    ];
    let key = plain;
    for (let n = 2; namesOf(key).some((name) => used.has(name)); n++) key = `${plain}_${n}`;
    for (const name of namesOf(key)) used.add(name);
    return key;
  });
}
