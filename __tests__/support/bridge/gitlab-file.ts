import { parseDocument } from 'yaml';

/** A job as GitLab has it when `extends`, `!reference`, `default` and matrices are resolved. */
export interface ParsedJob {
  readonly name: string;
  /** The name in the file; that of all legs of a matrix. */
  readonly base: string;
  readonly stage: string;
  readonly needs: readonly { readonly job: string; readonly optional: boolean }[] | undefined;
  readonly rules: readonly { readonly if?: string; readonly when?: string }[] | undefined;
  readonly when: string;
  readonly allow_failure: boolean | { readonly exit_codes: readonly number[] };
  /** In the order of precedence: the file's, then the job's, then the matrix's. */
  readonly variables: readonly (readonly [string, Variable])[];
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly after_script: readonly string[];
  readonly dotenv: string | undefined;
  readonly timeout: string | undefined;
}

export type Variable = string | { readonly value: string; readonly expand: boolean };

export interface ParsedFile {
  readonly stages: readonly string[];
  readonly jobs: readonly ParsedJob[];
  readonly workflow: ParsedJob['rules'];
}

type Mapping = Readonly<Record<string, unknown>>;

const notJobs = new Set(['stages', 'workflow', 'variables', 'default', 'include', 'spec']);

/** Reads a file as GitLab does, so far as files of ours go: https://docs.gitlab.com/ci/yaml/ */
export function readGitlabFile(text: string): ParsedFile {
  const reference = {
    tag: '!reference',
    collection: 'seq' as const,
    resolve: (seq: unknown) => ({ reference: (seq as { toJSON(): unknown }).toJSON() }),
  };
  const document = parseDocument(text, { uniqueKeys: true, customTags: [reference] });
  if (document.errors.length > 0) throw new Error(document.errors.map(({ message }) => message).join('\n'));
  const file = document.toJS({ maxAliasCount: 0 }) as Mapping;
  const stages = (file['stages'] as string[] | undefined) ?? ['test'];
  const names = Object.keys(file).filter((name) => !notJobs.has(name) && !name.startsWith('.'));
  const globals = variablesOf(file['variables']);
  const jobs = names.flatMap((name) => {
    const job = extended(file, name);
    const { dotenv } = (mapping(mapping(job['artifacts'])['reports']) as { dotenv?: string }) ?? {};
    const base = {
      base: name,
      stage: (job['stage'] as string | undefined) ?? 'test',
      needs: needsOf(job['needs']),
      rules: job['rules'] as ParsedJob['rules'],
      when: (job['when'] as string | undefined) ?? 'on_success',
      allow_failure: (job['allow_failure'] ?? false) as ParsedJob['allow_failure'],
      before_script: lines(file, job['before_script']),
      script: lines(file, job['script']),
      after_script: lines(file, job['after_script']),
      dotenv,
      timeout: job['timeout'] as string | undefined,
    };
    const variables = [...globals, ...variablesOf(job['variables'])];
    const legs = legsOf(job['parallel']);
    if (legs.length === 0) return [{ ...base, name, variables }];
    return legs.map((leg): ParsedJob => {
      const values = Object.values(leg).join(', ');
      return Object.assign({ name: `${name}: [${values}]`, variables: [...variables, ...Object.entries(leg)] }, base);
    });
  });
  return { stages, jobs, workflow: mapping(file['workflow'])['rules'] as ParsedJob['rules'] };
}

/** https://docs.gitlab.com/ci/yaml/#extends: mappings are merged, all else is replaced. */
function extended(file: Mapping, name: string): Mapping {
  const job = mapping(file[name]);
  const parents = [job['extends'] ?? []].flat() as string[];
  for (const parent of parents)
    if (file[parent] === undefined) throw new Error(`${name} extends ${parent}, which is not there`);
  return [...parents.map((parent) => extended(file, parent)), job].reduce(merged, {});
}

function merged(under: Mapping, over: Mapping): Mapping {
  const result: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    result[key] = isMapping(result[key]) && isMapping(value) ? merged(result[key], value) : value;
  }
  return result;
}

function lines(file: Mapping, value: unknown): readonly string[] {
  return [value ?? []].flat().flatMap((item): readonly string[] => {
    if (!isMapping(item)) {
      if (typeof item !== 'string') throw new Error(`a script holds ${JSON.stringify(item)}, which is no string`);
      return [item];
    }
    const [job = '', key = ''] = item['reference'] as string[];
    return lines(file, mapping(file[job])[key]);
  });
}

function needsOf(needs: unknown): ParsedJob['needs'] {
  if (needs === undefined) return undefined;
  return (needs as (string | { job: string; optional?: boolean })[]).map((need) =>
    typeof need === 'string' ? { job: need, optional: false } : { job: need.job, optional: need.optional ?? false },
  );
}

function variablesOf(variables: unknown): readonly (readonly [string, Variable])[] {
  return Object.entries(mapping(variables)).map(([name, value]) => {
    if (typeof value !== 'string' && !isMapping(value)) throw new Error(`the variable ${name} is no string`);
    return [name, value as Variable];
  });
}

/** https://docs.gitlab.com/ci/yaml/#parallelmatrix: all combinations of each entry, the last variable first to change. */
function legsOf(parallel: unknown): readonly Readonly<Record<string, string>>[] {
  const entries = (mapping(parallel)['matrix'] ?? []) as Readonly<Record<string, string | string[]>>[];
  return entries.flatMap((entry) => {
    let legs: Record<string, string>[] = [{}];
    for (const [name, values] of Object.entries(entry)) {
      legs = legs.flatMap((leg) => [values].flat().map((value) => Object.assign({}, leg, { [name]: value })));
    }
    return legs;
  });
}

function mapping(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
