import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';

let compiled: ValidateFunction | undefined;

/** What GitLab's own JSON Schema has against a file: empty where it is valid. It lies inside of gitlab-ci-local. */
export function schemaProblems(text: string): readonly string[] {
  compiled ??= new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false, strict: false }).compile(
    schema(),
  );
  const reference = { tag: '!reference', collection: 'seq' as const, resolve: () => ['x'] };
  const value: unknown = parse(text, { customTags: [reference], logLevel: 'error' });
  if (compiled(value)) return [];
  return (compiled.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The object literal in the bundle whose `$id` is the schema's: from its opening brace to the one that closes it. */
function schema(): object {
  const bundle = readFileSync(join(import.meta.dirname, '../../../node_modules/gitlab-ci-local/dist/index.js'), 'utf8');
  const id = bundle.indexOf('https://gitlab.com/.gitlab-ci.yml');
  if (id === -1) throw new Error('gitlab-ci-local does not hold the schema any more');
  const start = bundle.lastIndexOf('{', bundle.lastIndexOf('$schema', id));
  for (let end = bundle.indexOf('}', id); end !== -1; end = bundle.indexOf('}', end + 1)) {
    // Text in the schema holds braces too: the first end at which it reads as an expression is its own.
    const literal = bundle.slice(start, end + 1);
    if (literal.split('{').length > literal.split('}').length) continue;
    try {
      return runInNewContext(`(${literal})`) as object;
    } catch {
      continue;
    }
  }
  throw new Error('the schema in gitlab-ci-local has no end');
}
