import { configKeys, taskKeys } from '../model/keys.ts';
import type { Json, Key, Keys, Shape } from '../model/shape.ts';
import { plainValue } from './yaml-nodes.ts';
import { readYaml } from './yaml-reader.ts';

type Schema = { readonly [key: string]: Json };

/** For editors: the table of keys as JSON Schema, draft 07, which is what their YAML servers know best. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'orchestrator.yml',
    description: 'Configuration of Script Orchestrator.',
    ...objectSchema(configKeys),
    // A task's keys stand in four places; once each is enough.
    definitions: Object.fromEntries(Object.entries(taskKeys).map(([name, key]) => [name, keySchema(name, key)])),
  };
}

const taskKeyNames = new Map<Key, string>(Object.entries(taskKeys).map(([name, key]) => [key, name]));

function objectSchema(keys: Keys, requires: readonly string[] = []): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(keys).map(([name, key]) => {
        const shared = taskKeyNames.get(key);
        return [name, shared === undefined ? keySchema(name, key) : { $ref: `#/definitions/${shared}` }];
      }),
    ),
    ...(requires.length > 0 && { required: requires }),
    additionalProperties: false,
  };
}

function keySchema(name: string, key: Key): Schema {
  const fallback = key.default === undefined ? undefined : literalOf(key.default);
  return {
    description: key.default === undefined ? key.doc : `${key.doc} Default: ${key.default}.`,
    ...shapeSchema(key.shape),
    ...(fallback !== undefined && { default: fallback }),
    examples: key.examples.map((example) => plainOf(`${name}: ${example}`, name)),
  };
}

function shapeSchema(shape: Shape): Schema {
  switch (shape.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'string':
      return { type: 'string', ...(shape.blank === false && { pattern: String.raw`\S` }) };
    case 'text':
      return { type: ['string', 'number', 'boolean'] };
    case 'integer':
    case 'number':
      return {
        type: shape.kind,
        ...(shape.min !== undefined && { minimum: shape.min }),
        ...('max' in shape && shape.max !== undefined && { maximum: shape.max }),
        ...('above' in shape && shape.above !== undefined && { exclusiveMinimum: shape.above }),
      };
    case 'duration':
      return numberOr(String.raw`^\s*(\d+\.?\d*|\.\d+|((\d+\.?\d*|\.\d+) *(ms|s|m|h) *)+)\s*$`);
    case 'size':
      return numberOr(String.raw`^\s*(\d+\.?\d*|\.\d+) *([kKmMgGtT]?[iI]?[bB])?\s*$`);
    case 'regex':
      return { type: 'string', format: 'regex' };
    case 'cron':
      return { type: 'string', pattern: String.raw`^\s*(@[A-Za-z]+|(\S+\s+){4}\S+)\s*$` };
    case 'timezone':
      return { type: 'string', pattern: String.raw`^(UTC|[A-Z][\w+-]*(/[A-Z][\w+-]*)*)$` };
    case 'expression':
      return { type: 'string' };
    case 'enum':
      return { enum: shape.values };
    case 'literal':
      return { const: shape.value };
    case 'any':
      return {};
    case 'list':
      return listSchema(shape, shapeSchema(shape.of));
    case 'map':
      return { type: 'object', additionalProperties: shapeSchema(shape.of) };
    case 'object':
      return objectSchema(shape.keys, shape.requires);
    case 'either':
      return { anyOf: shape.of.map(shapeSchema) };
    default: {
      const one = shapeSchema(shape.of);
      return {
        anyOf: [...('anyOf' in one ? (one['anyOf'] as readonly Schema[]) : [one]), listSchema(shape, one)],
      };
    }
  }
}

function listSchema({ minItems }: { readonly minItems?: number }, items: Schema): Schema {
  return { type: 'array', items, ...(minItems !== undefined && { minItems }) };
}

function numberOr(pattern: string): Schema {
  return {
    anyOf: [
      { type: 'number', exclusiveMinimum: 0 },
      { type: 'string', pattern },
    ],
  };
}

/** The value of a default that is written as one, such as `` `60s` ``; none for "the workspace". */
function literalOf(text: string): Json | undefined {
  const literal = /^`([^`]*)`$/.exec(text)?.[1];
  // A list of words is for people.
  return literal === undefined || (/\s/.test(literal) && !/^[[{]/.test(literal))
    ? undefined
    : plainOf(`x: ${literal}`, 'x');
}

/** The value of a key in a small text of YAML. */
function plainOf(text: string, name: string): Json {
  const file = { path: 'keys.ts', text };
  const root = readYaml(file).value;
  const node = root?.kind === 'map' ? root.entries.find(({ key }) => key.value === name)?.value : undefined;
  return node === undefined ? null : plainValue(node);
}
